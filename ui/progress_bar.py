"""The stacked bar that says how far an article is reviewed."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from models.terms import Counts, Tag
from ui.theme import Theme

_GAP = 1.5


def draw_progress(painter: QPainter, box: QRectF, counts: Counts, theme: Theme, rtl: bool = False) -> None:
    """Paints verified, disputed, unsourced in that order, the rest of the width being to review."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setClipPath(outline)
    painter.fillRect(box, QColor(theme.hair))
    if rtl:
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)
    x = box.left()
    for tag, count in _parts(counts):
        width = box.width() * count / counts.total
        painter.fillRect(QRectF(x, box.top(), width, box.height()), theme.stroke(tag))
        x += width
        if x < box.right() - 0.5:
            painter.fillRect(QRectF(x - _GAP, box.top(), _GAP, box.height()), QColor(theme.card))
    painter.restore()


def _parts(counts: Counts) -> list[tuple[Tag, int]]:
    parts = [
        (Tag.VERIFIED, counts.verified),
        (Tag.DISPUTED, counts.disputed),
        (Tag.UNSOURCED, counts.unsourced),
    ]
    return [(tag, count) for tag, count in parts if count]
