"""Files kept as evidence: copies in the library's side folder, each under the SHA-256 of what it holds.

`library.claimdesk` keeps them in `library.claimdesk.files`. What a file is, its first bytes say, never its
name; only what a viewer shows, and nothing that a system could run, is ever handed to the system.
"""

import contextlib
import hashlib
import os
import re
import shutil
import stat
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from pathlib import Path

from models import text
from models.errors import UserError
from models.paths import is_same, status_of
from models.store.opening import sidecars
from models.writing import replacing

MAX_BYTES = 50_000_000
_FOLDER_SUFFIX = ".files"
_LONGEST_NAME = 255
_DIGEST = re.compile(r"[0-9a-f]{64}")
_BEGINNINGS = (
    (re.compile(rb"%PDF-\d"), "application/pdf"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "image/webp"),
    (re.compile(rb"II\*\0|MM\0\*"), "image/tiff"),
)
_PLAIN = "text/plain"
SUFFIXES = {
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/tiff": ".tif",
    _PLAIN: ".txt",
}
"""What may be opened, by content type, with the ending that the copy gets; all else is kept without one."""
# Texts that some system runs, or whose markup runs in what shows it.
_RUNS = re.compile(rb"\s*(#!|<|@echo|\[Desktop Entry\]|\[InternetShortcut\])", re.IGNORECASE)
_CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that was taken in: what it was called, the SHA-256 of what it holds."""

    name: str
    sha256: str


def folder_of(library: Path) -> Path:
    """The folder beside the library that holds its files."""
    return library.with_name(f"{library.name}{_FOLDER_SUFFIX}")


def content_type(data: bytes) -> str:
    """What the bytes are, if it is something to look at; empty for all else."""
    for beginning, kind in _BEGINNINGS:
        if beginning.match(data):
            return kind
    body = data.removeprefix(b"\xef\xbb\xbf")
    if not body or _RUNS.match(body) or _CONTROLS.search(body):
        return ""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return _PLAIN


def take_in(library: Path, path: Path) -> Attached:
    """Copies a file into the side folder, unless what it holds is there already; the file itself stays.

    Raises UserError where it is the library, no regular file, empty, too large, or cannot be read or copied.
    """
    # Reading the open library would give up its lock.
    if any(is_same(path, own) for own in (library, *sidecars(library))):
        raise UserError("{0} is the library itself or a part of it. Nothing was attached.", path)
    data = _read(path)
    digest = hashlib.sha256(data).hexdigest()
    folder = folder_of(library)
    target = folder / f"{digest}{SUFFIXES.get(content_type(data), '')}"
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise UserError(
            "{0} could not be made ({1}). Nothing was attached.", folder, error.strerror
        ) from error
    if not _holds(target, digest):
        _set_aside(target)
        with replacing(target) as copy:
            copy.write(data)
    return Attached(text.clean(path.name)[-_LONGEST_NAME:], digest)


def carry_over(library: Path, to: Path) -> None:
    """Gives another library the files of this one, as far as there are any; nothing is overwritten."""
    source, target = folder_of(library), folder_of(to)
    with contextlib.suppress(OSError):
        copies = [copy for copy in source.iterdir() if copy.is_file() and _DIGEST.fullmatch(copy.stem)]
        if copies:
            target.mkdir(exist_ok=True)
        for copy in copies:
            _link(copy, target / copy.name)


def _link(copy: Path, target: Path) -> None:
    """As a second name of the same file, which costs no room; where that cannot be, as a copy."""
    with contextlib.suppress(FileExistsError):
        try:
            target.hardlink_to(copy)
        except FileExistsError:
            raise
        except OSError:
            with copy.open("rb") as file, target.open("xb") as other:
                shutil.copyfileobj(file, other)


def find(library: Path, digest: str) -> Path | None:
    """The copy with that digest, by its name alone; None where there is none."""
    if not _DIGEST.fullmatch(digest):
        return None
    names = (f"{digest}{suffix}" for suffix in (*SUFFIXES.values(), ""))
    copies = (folder_of(library) / name for name in names)
    return next((copy for copy in copies if os.path.lexists(copy)), None)


def whats_wrong(library: Path, digest: str) -> str:
    """Empty where the copy is there and holds what it held; else "missing" or "altered"."""
    copy = find(library, digest)
    if copy is None:
        return "missing"
    return "" if _holds(copy, digest) else "altered"


def to_open(library: Path, name: str, digest: str) -> Path:
    """The copy, to be shown by the system. Raises UserError where it is not there, altered, or could run."""
    copy = find(library, digest)
    folder = folder_of(library)
    if copy is None:
        raise UserError(
            "The file {0} is not in {1} any more, so it cannot be opened. What is recorded of it stands. "
            "Put the folder back, or attach the file again.",
            name,
            folder,
        )
    data = _read(copy)
    if hashlib.sha256(data).hexdigest() != digest:
        raise UserError(
            "The copy of {0} is not what was attached: {1} was altered. It was left as it is and is not "
            "opened. Attach the file again.",
            name,
            copy,
        )
    kind = content_type(data)
    if copy.suffix != SUFFIXES.get(kind):
        raise UserError(
            "{0} is kept, but not opened from here: it is no PDF, picture or plain text, and could be a "
            "program. The copy is {1}.",
            name,
            copy,
        )
    return copy


def uri(library: Path, digest: str) -> str:
    """The copy as an RFC 6920 URI: its digest, and what it is where the copy is there; else nothing."""
    if not _DIGEST.fullmatch(digest):
        return ""
    name = f"ni:///sha-256;{urlsafe_b64encode(bytes.fromhex(digest)).decode().rstrip('=')}"
    copy = find(library, digest)
    kinds = {suffix: kind for kind, suffix in SUFFIXES.items()}
    return f"{name}?ct={kinds[copy.suffix]}" if copy is not None and copy.suffix in kinds else name


def _read(path: Path) -> bytes:
    status = status_of(path)
    if status is None:
        raise UserError("There is no file {0}. Nothing was attached.", path)
    if not stat.S_ISREG(status.st_mode):
        raise UserError("{0} is no file. Attach a PDF, a picture or another file.", path)
    if status.st_size > MAX_BYTES:
        raise UserError(
            "{0} has {1} MB; up to {2} MB can be attached. Attach a part of it, or record where it is found.",
            path.name,
            status.st_size // 1_000_000,
            MAX_BYTES // 1_000_000,
        )
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UserError("{0} cannot be read ({1}). Nothing was attached.", path, error.strerror) from error
    if not data:
        raise UserError("{0} is empty. Nothing was attached.", path.name)
    return data


def _holds(copy: Path, digest: str) -> bool:
    try:
        return hashlib.sha256(_read(copy)).hexdigest() == digest
    except UserError:
        return False


def _set_aside(target: Path) -> None:
    """What bears the name and holds something else is no copy of ours; it is kept all the same."""
    number = 1
    while os.path.lexists(target):
        aside = target.with_name(f"{target.stem}.altered-{number}")
        if not os.path.lexists(aside):
            with contextlib.suppress(OSError):
                target.rename(aside)
            return
        number += 1
