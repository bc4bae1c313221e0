"""Files: what they are, how they are encoded, and what to say of those that cannot be read."""

import codecs
import hashlib
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from models.errors import NotUtf8Error, UserError
from models.importing.plain import MAX_CHARACTERS, draft_of
from models.terms import Draft

SUFFIXES = (".txt", ".text", ".md")
MAX_BYTES = 4 * MAX_CHARACTERS
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KINDS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"SQLite format 3\0", "a database"),
)
_SAMPLE_BYTES = 200_000


def expand(paths: Iterable[Path]) -> list[Path]:
    """The files to read: folders stand for the texts in them."""
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(
                file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file()
            )
        else:
            files.append(path)
    return files


def read_file(path: Path, encoding: str = "") -> Draft:
    """Reads a text file. Raises UserError, or NotUtf8Error where the encoding must be confirmed."""
    try:
        if path.is_dir():
            raise UserError(f"{path.name} is a folder. Open the files in it.")
        if not path.is_file():
            raise UserError(
                f"There is no file {path}." if not path.exists() else f"{path.name} is not a file."
            )
        if (size := path.stat().st_size) > MAX_BYTES:
            raise UserError(
                f"{path.name} is too large ({size // 1_000_000} MB; up to "
                f"{MAX_CHARACTERS // 1_000_000} million characters can be read). "
                "Split it into parts and import those."
            )
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"{path.name} could not be read ({error.strerror}).") from error
    return read_bytes(data, path.name, encoding)


def read_bytes(data: bytes, name: str, encoding: str = "") -> Draft:
    """The draft of a text file's bytes; see `read_file`."""
    if not data:
        raise UserError(f"{name} is empty, so there is nothing to check.")
    for magic, kind in _KINDS:
        if data.startswith(magic):
            raise UserError(f"{name} is {kind}, not a plain text. Copy its text and paste it here.")
    encoding = encoding or _marked_encoding(data)
    try:
        decoded = data.decode(encoding or "utf-8")
    except (UnicodeDecodeError, LookupError):
        if encoding:
            raise UserError(f"{name} is not {encoding} text. Nothing was imported.") from None
        raise _question(data, name) from None
    if "\0" in decoded:
        raise _question(data, name)
    try:
        return draft_of(decoded, name, hashlib.sha256(data).hexdigest(), encoding or "utf-8")
    except UserError as error:
        raise UserError(f"{name} was not imported. {error}") from error


def _marked_encoding(data: bytes) -> str:
    return next((encoding for bom, encoding in _BOMS if data.startswith(bom)), "")


def _question(data: bytes, name: str) -> UserError:
    """What to ask (NotUtf8Error), or to say where it is no text in any encoding."""
    guess = _utf16_without_mark(data) if b"\0" in data else _guess(data)
    sample = data[:_SAMPLE_BYTES].decode(guess, "replace").strip()[:200] if guess else ""
    if sum(unicodedata.category(letter) == "Cc" and letter not in "\t\n\r" for letter in sample) * 20 >= len(
        sample
    ):
        return UserError(f"{name} is not a text file (it looks like binary data). Nothing was imported.")
    return NotUtf8Error(f"{name} is not UTF-8 text. It may be {guess}.", guess, sample)


def _utf16_without_mark(data: bytes) -> str:
    """Latin text in UTF-16 has a NUL in every other byte."""
    head = data[:4000]
    for encoding, nul_at in (("utf-16-le", 1), ("utf-16-be", 0)):
        if (
            len(data) % 2 == 0
            and head[nul_at::2].count(0) > len(head) * 0.2
            and not head[1 - nul_at :: 2].count(0)
        ):
            return encoding
    return ""


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    found = from_bytes(data[:_SAMPLE_BYTES]).best()
    return found.encoding if found else ""
