"""A quiet row that says why the detector proposed a claim."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from models.terms import Claim, Origin, Scope
from ui.controls import Label, PaintedWords, fill_box
from ui.figures import share
from ui.look import Look, px
from ui.turning import Turn
from ui.wording import found_word

_PAD, _GAP = 7, 5


class Chips(PaintedWords):
    """Short words in boxes, flowing over as many lines as they need."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def set_words(self, words: Sequence[str]) -> None:
        """Shows other chips."""
        self._words = tuple(words)
        self.setAccessibleName(", ".join(words))
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        boxes = self._boxes(width)
        return ceil(boxes[-1].bottom()) if boxes else 0

    def sizeHint(self) -> QSize:
        """One line as wide as may be; the layout asks for the height by the width."""
        return QSize(200, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the chips."""
        theme, font = self._look.theme, self._look.ui(11.5, 500)
        turn = Turn(QRectF(self.rect()), self.isRightToLeft())
        with QPainter(self) as painter:
            for word, box in zip(self._words, self._boxes(self.width()), strict=True):
                fill_box(painter, turn.box(box), 5, theme.window, theme.hair)
                turn.words(painter, box.adjusted(_PAD, 0, 4, 0), word, font, theme.ink2)

    def _boxes(self, width: int) -> list[QRectF]:
        metrics = QFontMetricsF(self._look.ui(11.5, 500))
        boxes: list[QRectF] = []
        x = y = 0.0
        high = px(20)
        for word in self._words:
            wide = ceil(metrics.horizontalAdvance(word)) + 2 * _PAD
            if x and x + wide > width:
                x, y = 0.0, y + high + _GAP
            boxes.append(QRectF(x, y, min(wide, width), high))
            x += wide + _GAP
        return boxes


class FoundBy(QWidget):
    """Score, reasons and who is quoted; hidden for claims that a person marked."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.score = Label(look, 12, 400, "ink3")
        self.chips = Chips(look)
        self.attributed = Label(look, 12, 400, "ink3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        for part in (self.score, self.chips, self.attributed):
            column.addWidget(part)

    def show_claim(self, claim: Claim) -> None:
        """Says what is known of the claim's finding."""
        suggested = claim.origin is Origin.SUGGESTED
        score = share(claim.score) if claim.score is not None else ""
        words = self.tr("Found by {0}: score {1}") if score else self.tr("Found by {0}")
        self.score.setText(words.format(claim.detector or self.tr("the detector"), score))
        self.score.setVisible(suggested)
        self.chips.set_words([found_word(reason) for reason in claim.reasons] if suggested else ())
        if claim.scope_of_tag is Scope.ATTRIBUTION:
            words = self.tr("Attributed to {who}. The tag is about whether it was said.")
        else:
            words = self.tr("Attributed to {who}")
        self.attributed.setText(words.format(who=claim.attributed_to))
        self.attributed.setVisible(bool(claim.attributed_to))
        self.setVisible(suggested or bool(claim.attributed_to))
