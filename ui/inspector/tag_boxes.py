"""The three boxes that show the tag and set it."""

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.terms import Tag
from ui.badges import draw_badge
from ui.controls import PaintedButton, fill_box, tip_with_key
from ui.keycap import cap_height, cap_width, draw_key_cap
from ui.look import Look, px
from ui.turning import Turn
from ui.wording import tag_word

_BADGE_ROOM = 30
"""px; a longer combination of keys is in the tool tip alone."""
_PAD = 11
TAGS = (Tag.VERIFIED, Tag.DISPUTED, Tag.UNSOURCED)


class TagBox(PaintedButton):
    """One tag; it is checked by what is stored, not by the click that asks for it."""

    def __init__(self, look: Look, tag: Tag) -> None:
        super().__init__(look, tag_word(tag))
        self.tag, self.cap = tag, ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """Does nothing: see the class."""

    def sizeHint(self) -> QSize:
        """58 px high, a third of the pane wide."""
        return QSize(px(100), px(58))

    def minimumSizeHint(self) -> QSize:
        """As wide as the word where a third is too little."""
        word = ceil(QFontMetricsF(self.look.ui(12.5, 600)).horizontalAdvance(self.text()))
        return QSize(min(word + 2 * _PAD, px(150)), px(58))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box, badge, key cap and word."""
        box, theme = QRectF(self.rect()), self.look.theme
        with QPainter(self) as painter:
            self._paint_box(painter, box)
            turn = Turn(box, self.isRightToLeft())
            draw_badge(painter, turn.box(QRectF(_PAD, px(10), px(15), px(15))), self.tag, theme)
            wide = cap_width(self.cap, self.look)
            cap = QRectF(box.right() - 9 - wide, px(8), wide, cap_height())
            if self.cap and cap.left() > px(_BADGE_ROOM):
                draw_key_cap(painter, turn.box(cap).topLeft(), self.cap, self.look)
            font = self.look.ui(12.5, 600 if self.isChecked() else 500)
            ink = theme.ink if self.isEnabled() or self.isChecked() else theme.ink3
            room = QRectF(_PAD, px(31), box.width() - _PAD - 3, px(18))
            word = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            turn.words(painter, room, word, font, ink)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme = self.look.theme
        fill, stroke = theme.fill(self.tag).name(), theme.stroke(self.tag).name()
        if self.hasFocus():
            fill_box(painter, box, 8, theme.card, theme.focus, 2)
            if self.isChecked():
                fill_box(painter, box.adjusted(3, 3, -3, -3), 5, fill, stroke, 1.5)
        elif self.isChecked():
            fill_box(painter, box, 8, fill, stroke, 2)
        else:
            is_hot = self.underMouse() and self.isEnabled()
            fill_box(painter, box, 8, theme.card, theme.ink3 if is_hot else theme.hair2)


class TagBoxes(QWidget):
    """The row of boxes. No QButtonGroup holds them: Tab would pass over all but one."""

    tag_requested = Signal(Tag)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.boxes = {tag: TagBox(look, tag) for tag in TAGS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in self.boxes.values():
            box.clicked.connect(lambda _=False, tag=box.tag: self.tag_requested.emit(tag))
            row.addWidget(box, 1)

    def show_tag(self, tag: Tag) -> None:
        """Checks the box of the standing tag, or none."""
        for each, box in self.boxes.items():
            box.setChecked(each is tag)

    def set_keys(self, keys: Mapping[Tag, str]) -> None:
        """Sets the key caps."""
        for tag, key in keys.items():
            self.boxes[tag].cap = key
            self.boxes[tag].setToolTip(tip_with_key(tag_word(tag), key))
            self.boxes[tag].update()
