"""A file or a pasted text becomes a draft of an article, exactly or not at all."""

from models.importing.files import expand, read_bytes, read_file
from models.importing.plain import draft_of

__all__ = ["draft_of", "expand", "read_bytes", "read_file"]
