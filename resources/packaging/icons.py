"""Draws the icons from our SVG, as PNG in the sizes of the desktops, ICO for Windows and ICNS for macOS.

Runs in the environment of the build: `python icons.py FOLDER`.
"""

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "icons"
NAMES = {"apps": "claimdesk", "mimetypes": "application-x-claimdesk"}
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS_TYPES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic13": 256,
    b"ic09": 512,
    b"ic14": 512,
    b"ic10": 1024,
}


def drawn(svg: Path, size: int) -> bytes:
    """The picture as PNG, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(svg)).render(painter, QRectF(0, 0, size, size))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Windows' container of several sizes; in it 0 stands for 256."""
    head, body, place = struct.pack("<HHH", 0, 1, len(pictures)), b"", 6 + 16 * len(pictures)
    for size, png in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), place + len(body))
        body += png
    return head + body


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """macOS's container; a type stands for a size, some for the double one of fine screens."""
    parts = [
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in _ICNS_TYPES.items()
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(folder: Path) -> None:
    """Writes all icons into the folder; the PNG lie in it as they do in hicolor."""
    for kind, name in NAMES.items():
        for size in SIZES:
            target = folder / "hicolor" / f"{size}x{size}" / kind / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(drawn(ICONS / f"{name}.svg", size))
    svg = ICONS / "claimdesk.svg"
    (folder / "claimdesk.ico").write_bytes(ico({size: drawn(svg, size) for size in _ICO_SIZES}))
    sizes = sorted(set(_ICNS_TYPES.values()))
    (folder / "claimdesk.icns").write_bytes(icns({size: drawn(svg, size) for size in sizes}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
