"""The picture of the window as it was left: a file in the cache folder, shown at the next start if it fits.

No name of PySide6 is used here that builds the enums of `Qt`: they cost a start as much as all the rest.
"""

import contextlib
import sys
import zlib
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QImage

from models import places
from models.errors import UserError

_MAGIC = b"claimdesk picture 1"
_LARGEST = 20_000_000
"""Bytes; a picture of the window on a large screen has some 2 million."""
_LEVEL = 3
"""Of zlib; pixels packed so are read three times as fast as a PNG."""
_LINES = 5


class Standing(NamedTuple):
    """What the picture shows: digest of the library's last event, article, current claim ("-" for none)."""

    head: str
    article: str
    claim: str


class Picture(NamedTuple):
    """The window as it was left; `width` and `height` in logical px are those before it was maximised."""

    image: QImage
    width: int
    height: int
    is_maximised: bool
    standing: Standing
    pixels: bytes = b""
    """of the image, which does not keep them alive itself"""


def file() -> Path:
    """Where the picture lies."""
    return places.cache_dir() / "window.picture"


def load(library: Path, machine: str) -> Picture | None:
    """The picture of the last close, if nothing that it shows has changed since; None where it does not fit.

    `machine` is what `machine()` says before the application is dressed.
    """
    try:
        if not file().is_file() or file().stat().st_size > _LARGEST:
            return None
        return _parsed(file().read_bytes(), _surroundings(library, machine))
    except (OSError, ValueError, zlib.error):
        return None


def _parsed(raw: bytes, wanted: bytes) -> Picture | None:
    """The picture in the bytes; None where they are damaged or show something else. Raises ValueError."""
    *lines, packed = raw.split(b"\n", _LINES)
    magic, checksum, fits, size, standing = lines
    # A checksum is enough for what may be made anew, and spares the start the import of hashlib.
    if magic != _MAGIC or fits != wanted or int(checksum) != zlib.crc32(_after(raw, magic, checksum)):
        return None
    across, down, width, height, is_maximised, *ratio = map(float, size.split())
    across, down = int(across), int(down)
    pixels = zlib.decompress(packed, bufsize=4 * across * down)
    if len(pixels) != 4 * across * down:
        return None
    image = QImage(pixels, across, down, 4 * across, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio[0])
    stands = Standing(*standing.decode("ascii").split())
    return Picture(image, int(width), int(height), bool(is_maximised), stands, pixels)


def _after(raw: bytes, *lines: bytes) -> memoryview:
    return memoryview(raw)[sum(len(line) + 1 for line in lines) :]


def save(picture: Picture, library: Path, machine: str) -> None:
    """Writes the picture, as good as it can: without one the next start shows an empty window first."""
    image = picture.image.convertToFormat(QImage.Format.Format_RGB32)
    sizes = (image.width(), image.height(), picture.width, picture.height, int(picture.is_maximised))
    lines = (" ".join(map(str, (*sizes, image.devicePixelRatio()))), " ".join(picture.standing))
    content = b"\n".join([_surroundings(library, machine), *(line.encode("ascii") for line in lines), b""])
    content += zlib.compress(bytes(image.constBits()), _LEVEL)
    from models.writing import replacing

    with contextlib.suppress(OSError, UserError):
        file().parent.mkdir(parents=True, exist_ok=True)
        with replacing(file()) as out:
            out.write(b"%s\n%d\n%s" % (_MAGIC, zlib.crc32(content), content))


def forget() -> None:
    """Takes the picture away."""
    with contextlib.suppress(OSError):
        file().unlink(missing_ok=True)


def machine() -> str:
    """What the picture depends on besides files: screen, theme and language of the system."""
    screen, size = QGuiApplication.primaryScreen(), QGuiApplication.primaryScreen().size()
    # The ground tells light from dark.
    ground = QGuiApplication.palette().window().color().name()
    parts = (
        f"{size.width()} {size.height()} {screen.devicePixelRatio()} {screen.logicalDotsPerInch()}",
        f"{ground} {QGuiApplication.platformName()}",
        *QLocale.system().uiLanguages(),
    )
    return "\n".join(parts)


def _surroundings(library: Path, machine: str) -> bytes:
    """All that the picture depends on, in one line: machine, program, the user's files, library.

    Of files it holds size and time, which any write of ours changes; the library is never opened for it.
    """
    files = (
        Path(sys.executable if getattr(sys, "frozen", False) else __file__),
        places.config_dir() / "settings.json",
        places.config_dir() / "keymap.json",
        places.state_dir() / "state.json",
        library,
    )
    return "\n".join([machine, *map(_stamp, files)]).encode("unicode_escape")


def _stamp(path: Path) -> str:
    try:
        status = path.stat()
    except OSError:
        return f"{path} -"
    return f"{path} {status.st_size} {status.st_mtime_ns}"
