"""The three boxes that show the tag and set it."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from models.terms import Tag
from ui.badges import draw_badge
from ui.controls import PaintedButton, draw_words, fill_box, tip_with_key
from ui.keycap import cap_width, draw_key_cap
from ui.look import Look
from ui.wording import tag_word

_BADGE_ROOM = 30
"""px; a longer combination of keys is in the tool tip alone."""
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
        return QSize(100, 58)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box, badge, key cap and word."""
        box, theme = QRectF(self.rect()), self.look.theme
        with QPainter(self) as painter:
            self._paint_box(painter, box)
            draw_badge(painter, QRectF(11, 10, 15, 15), self.tag, theme)
            left = box.right() - 9 - cap_width(self.cap, self.look)
            if self.cap and left > _BADGE_ROOM:
                draw_key_cap(painter, QPointF(left, 8), self.cap, self.look)
            font = self.look.ui(12.5, 600 if self.isChecked() else 500)
            ink = theme.ink if self.isEnabled() or self.isChecked() else theme.ink3
            draw_words(painter, QRectF(11, 31, box.width() - 14, 18), self.text(), font, ink)

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
    """The row of boxes, one group for screen readers."""

    tag_requested = Signal(Tag)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.boxes = {tag: TagBox(look, tag) for tag in TAGS}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in self.boxes.values():
            self._group.addButton(box)
            row.addWidget(box, 1)
        self._group.buttonClicked.connect(self._request)

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

    def _request(self, box: TagBox) -> None:
        self.tag_requested.emit(box.tag)
