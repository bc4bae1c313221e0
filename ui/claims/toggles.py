"""The row of small buttons that filter by tag, each with the number of claims, and one that leads further."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.terms import Counts, Tag
from ui.badges import draw_badge
from ui.controls import PaintedButton, fill_choice, tip_with_key
from ui.figures import number
from ui.look import Look, px
from ui.turning import Turn
from ui.wording import tag_count, tag_word

_BADGE, _PAD, _GAP = 14, 7, 5


class TagToggle(PaintedButton):
    """A badge and how many claims bear it; checked while the filter asks for it."""

    def __init__(self, look: Look, tag: Tag) -> None:
        super().__init__(look)
        self.tag = tag
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def nextCheckState(self) -> None:
        """Does nothing: the filter says what is checked."""

    def set_count(self, count: int) -> None:
        """Shows how many there are."""
        self.setText(number(count))
        self.setAccessibleName(self.tr("Only {0}").format(tag_count(self.tag, count)))
        self.update()

    def sizeHint(self) -> QSize:
        """A fifth of the pane."""
        return QSize(px(46), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box, badge and number, the last where there is room."""
        theme = self.look.theme
        with QPainter(self) as painter:
            fill_choice(painter, self, 7)
            turn = Turn(QRectF(self.rect()), self.isRightToLeft())
            badge = QRectF(_PAD, (self.height() - _BADGE) / 2, _BADGE, _BADGE)
            draw_badge(painter, turn.box(badge), self.tag, theme)
            font = self.look.ui(12, 600 if self.isChecked() else 500)
            room = QRectF(_PAD + _BADGE + _GAP, 0, self.width(), self.height())
            room.setRight(self.width() - 2)
            if QFontMetricsF(font).horizontalAdvance(self.text()) <= room.width():
                turn.words(painter, room, self.text(), font, theme.ink)


class MoreButton(PaintedButton):
    """Opens the menu with all other filters; checked while one of these is on."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text)
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """Does nothing: the filter says whether it is checked."""

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(round(QFontMetricsF(self.look.ui(12, 600)).horizontalAdvance(self.text())) + 18, px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box and word."""
        with QPainter(self) as painter:
            fill_choice(painter, self, 7)
            painter.setFont(self.look.ui(12, 600 if self.isChecked() else 500))
            painter.setPen(self.look.theme.ink)
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


class Toggles(QWidget):
    """One for each tag, and "More"."""

    tag_toggled = Signal(Tag)
    more_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        order = (Tag.VERIFIED, Tag.DISPUTED, Tag.UNSOURCED, Tag.UNREVIEWED)
        self.buttons: dict[Tag, TagToggle] = {tag: TagToggle(look, tag) for tag in order}
        self.more = MoreButton(look, self.tr("More"))
        self.more.setAccessibleName(self.tr("More filters"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for button in self.buttons.values():
            button.clicked.connect(lambda _=False, tag=button.tag: self.tag_toggled.emit(tag))
            row.addWidget(button, 1)
        row.addWidget(self.more)
        self.more.clicked.connect(lambda: self.more_requested.emit())

    def set_counts(self, counts: Counts) -> None:
        """Shows how many claims bear each tag, filtered or not."""
        for tag, button in self.buttons.items():
            button.set_count(getattr(counts, tag.value))

    def show_filter(self, tags: frozenset[Tag], has_more: bool) -> None:
        """Checks what is on."""
        for tag, button in self.buttons.items():
            button.setChecked(tag in tags)
        self.more.setChecked(has_more)

    def set_keys(self, keys: Mapping[Tag, str]) -> None:
        """Names the keys in the tool tips."""
        for tag, button in self.buttons.items():
            button.setToolTip(tip_with_key(tag_word(tag), keys.get(tag, "")))
