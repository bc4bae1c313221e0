"""Files: what they are, how they are encoded, and what to say of those that cannot be read."""

import codecs
import hashlib
import os
import stat
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from models.errors import NotUtf8Error, Sentence, UserError
from models.importing.plain import MAX_CHARACTERS, draft_of
from models.paths import is_folder, status_of
from models.terms import Draft
from models.text import clean

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
    """The files to read: folders stand for the texts in them.

    A path of which nothing can be read is handed on all the same, for `read_file` to say why.
    """
    files: list[Path] = []
    for path in paths:
        files += (sorted(_texts_in(path)) or [path]) if _may_be_folder(path) else [path]
    return files


def _may_be_folder(path: Path) -> bool:
    try:
        return is_folder(path)
    except UserError:
        return False


def _texts_in(folder: Path) -> Iterator[Path]:
    """The texts in a folder and the folders in it, and those of these that cannot be read."""
    closed: list[Path] = []
    for found, _, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        for path in (Path(found, name) for name in names):
            if path.suffix.lower() in SUFFIXES and _may_be_text(path):
                yield path
    yield from closed


def _may_be_text(path: Path) -> bool:
    try:
        status = status_of(path)
    except UserError:
        return True
    return status is not None and stat.S_ISREG(status.st_mode)


def read_file(path: Path, encoding: str = "") -> Draft:
    """Reads a text file. Raises UserError, or NotUtf8Error where the encoding must be confirmed."""
    status = status_of(path)
    if status is None:
        raise UserError("There is no file {0}.", path)
    if stat.S_ISDIR(status.st_mode):
        raise _about_folder(path)
    if not stat.S_ISREG(status.st_mode):
        raise UserError("{0} is not a file.", path.name)
    check_size(status.st_size, path.name)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError("{0} could not be read ({1}).", path, error.strerror) from error
    return read_bytes(data, clean(path.name), encoding)


def check_size(size: int, name: str) -> None:
    """Raises UserError where so many bytes are more than can be worked with."""
    if size > MAX_BYTES:
        raise UserError(
            "{0} is too large ({1} MB; up to {2:g} million characters can be read). Split it into "
            "parts and import those.",
            name,
            size // 1_000_000,
            MAX_CHARACTERS / 1_000_000,
        )


def _about_folder(path: Path) -> UserError:
    """Why a folder is not read: it holds no texts, it may not be looked into, or it was taken for a file."""
    try:
        next(path.iterdir(), None)
    except OSError as error:
        return UserError("The folder {0} cannot be read ({1}).", path, error.strerror)
    if expand([path]) == [path]:
        return UserError("There are no text files in the folder {0} ({1}).", path, ", ".join(SUFFIXES))
    return UserError("{0} is a folder. Open the files in it.", path)


def read_bytes(data: bytes, name: str, encoding: str = "") -> Draft:
    """The draft of a text file's bytes; see `read_file`."""
    if not data:
        raise UserError("{0} is empty, so there is nothing to check.", name)
    for magic, kind in _KINDS:
        if data.startswith(magic):
            raise UserError("{0} is {1}, not a plain text. Copy its text and paste it here.", name, kind)
    encoding = encoding or _marked_encoding(data)
    try:
        decoded = data.decode(encoding or "utf-8")
    except (UnicodeError, LookupError):
        # Some codecs (undefined, idna, punycode) complain in their own way.
        if encoding:
            raise UserError("{0} is not {1} text. Nothing was imported.", name, encoding) from None
        raise _question(data, name) from None
    if "\0" in decoded:
        raise _question(data, name)
    try:
        return draft_of(decoded, name, hashlib.sha256(data).hexdigest(), encoding or "utf-8")
    except UserError as error:
        raise UserError("{0} was not imported. {1}", name, error) from error


def _marked_encoding(data: bytes) -> str:
    return next((encoding for bom, encoding in _BOMS if data.startswith(bom)), "")


def _question(data: bytes, name: str) -> UserError:
    """What to ask (NotUtf8Error), or to say where it is no text in any encoding."""
    guess = _utf16_without_mark(data) if b"\0" in data else _guess(data)
    sample = data[:_SAMPLE_BYTES].decode(guess, "replace").strip()[:200] if guess else ""
    if sum(unicodedata.category(letter) == "Cc" and letter not in "\t\n\r" for letter in sample) * 20 >= len(
        sample
    ):
        return UserError("{0} is not a text file (it looks like binary data). Nothing was imported.", name)
    return NotUtf8Error(Sentence("{0} is not UTF-8 text. It may be {1}.", name, guess), guess, sample)


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
