"""The words of the current claim, set like a quotation with an edge in the colour of its state."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from models.terms import Tag
from ui.controls import PaintedWords, fill_box, plain_tip
from ui.invisibles import visible
from ui.look import Look, px
from ui.turning import Turn
from ui.wrapping import WrappedText

_PAD_X, _PAD_Y, _EDGE = 18, 13, 4
_MAX_LINES = 9
_LONGEST = 4_000
"""Code points; no card and no tool tip shows more, and a claim may be as long as an article."""


class QuoteCard(PaintedWords):
    """As high as the quote needs, nine lines at most; the whole quote is in the tool tip then."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._quote, self._visible, self._tag = look, "", "", Tag.UNREVIEWED
        self._block = self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._reflow)
        self._reflow()

    def quote(self) -> str:
        """The words, as they are stored."""
        return self._quote

    def show_quote(self, quote: str, tag: Tag) -> None:
        """Shows other words or another state."""
        self._tag = tag
        if quote != self._quote:
            self._quote = quote
            self._visible = visible(quote[:_LONGEST])
            self.setAccessibleName(self.tr("Words of the claim: {quote}").format(quote=self._visible))
            self._reflow()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps the words anew."""
        if event.size().width() != event.oldSize().width():
            self._reflow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints card, edge and words."""
        box, theme = QRectF(self.rect()), self._look.theme
        with QPainter(self) as painter:
            fill_box(painter, box, 6, theme.card, theme.hair)
            whole, edge = QPainterPath(), QPainterPath()
            whole.addRoundedRect(box, 6, 6)
            turn = Turn(box, self.isRightToLeft())
            edge.addRect(turn.box(box.adjusted(0, 0, _EDGE - box.width(), 0)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.stroke(self._tag)))
            painter.drawPath(whole.intersected(edge))
            self._block.draw(painter, QPointF(_PAD_X, _PAD_Y), theme.ink)

    def _reflow(self) -> None:
        self._block = self._lay_out()
        self.setToolTip(plain_tip(self._visible) if self._block.is_cut else "")
        self.setFixedHeight(ceil(self._block.height) + 2 * _PAD_Y)
        self.update()

    def _lay_out(self) -> WrappedText:
        width = max(40, self.width() - 2 * _PAD_X)
        return WrappedText(self._visible, self._look.serif(15.5), width, _MAX_LINES, px(22))
