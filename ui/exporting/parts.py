"""The parts of the export window and where they stand; Tab goes through them in this order."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.controls import Button, Label
from ui.exporting.article_picker import ArticlePicker
from ui.exporting.check import Check
from ui.exporting.foot import Foot
from ui.exporting.format_list import FormatList
from ui.exporting.preview_pane import PreviewPane
from ui.exporting.request import ALL, SOME, THIS
from ui.look import Look, px
from ui.overlay.base import Overlay
from ui.settings.choice import Choice, Segment

if TYPE_CHECKING:
    from models.exporting import Format

_WIDE, _HIGH, _FORMATS, _PICKER = 920, 640, 292, 128


class ExportParts(Overlay):
    """Which articles, format beside preview, where to, the foot."""

    def __init__(self, parent_window: QWidget, look: Look, forms: Mapping[str, "Format"]) -> None:
        super().__init__(parent_window, look, _WIDE)
        self.what = Choice(
            [
                Segment(look, THIS, self.tr("This article")),
                Segment(look, SOME, self.tr("Selected articles")),
                Segment(look, ALL, self.tr("All articles")),
            ]
        )
        self.reviewed = Check(look, self.tr("Reviewed only"))
        self.raw = Check(look, self.tr("Raw cells"))
        self.picker = ArticlePicker(look)
        self.formats = FormatList(look, forms.values())
        self.preview = PreviewPane(look)
        self.target = QLineEdit()
        self.browse = Button(look, self.tr("Browse …"))
        self.foot = Foot(look)
        self.raw_tip = self.tr(
            "For programs: without the apostrophe that keeps a spreadsheet from running a formula."
        )
        self.setAccessibleName(self.tr("Export"))
        self.what.setAccessibleName(self.tr("Which articles"))
        self.target.setProperty("field", True)
        self.target.setAccessibleName(self.tr("File to write"))
        self.target.setMaxLength(4000)
        self.picker.setFixedHeight(px(_PICKER))
        self._lay_out()
        self._set_fonts()
        look.changed.connect(self._set_fonts)

    def place(self) -> None:
        """Leaves the preview its share of a narrow window."""
        room = min(px(_WIDE), self.width())
        self.formats.setFixedWidth(min(px(_FORMATS), round(0.4 * room)))
        super().place()

    def card_height(self, width: int) -> int:
        """As high as the formats need, where there is room."""
        return px(_HIGH)

    def _set_fonts(self) -> None:
        self.target.setFont(self.look.ui(13))

    def _lay_out(self) -> None:
        heading = Label(self.look, 18, 600)
        heading.setText(self.tr("Export"))
        column = QVBoxLayout(self.card)
        column.setContentsMargins(28, 20, 28, 18)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addSpacing(12)
        column.addWidget(self.what)
        column.addSpacing(12)
        column.addLayout(self._middle(), 1)
        column.addSpacing(12)
        column.addLayout(self._where())
        column.addSpacing(12)
        column.addWidget(self.foot)

    def _middle(self) -> QHBoxLayout:
        checks = QHBoxLayout()
        checks.setSpacing(10)
        checks.addWidget(self.reviewed)
        checks.addWidget(self.raw)
        checks.addStretch()
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.picker)
        right.addLayout(checks)
        right.addWidget(self.preview, 1)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(self.formats)
        middle.addLayout(right, 1)
        return middle

    def _where(self) -> QHBoxLayout:
        name = Label(self.look, 12.5, 600, "ink2")
        name.setText(self.tr("Save as"))
        name.setBuddy(self.target)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.target, 1)
        row.addWidget(self.browse)
        return row
