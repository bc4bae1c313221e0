"""Where the parts of the export window stand; Tab goes through them in this order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.controls import Label
from ui.look import px

if TYPE_CHECKING:
    from ui.exporting.panel import ExportPanel

_FORMATS, _PICKER = 292, 128


def lay_out(panel: "ExportPanel") -> None:
    """Puts the parts into the card: which articles, format beside preview, where to, the foot."""
    heading = Label(panel.look, 18, 600)
    heading.setText(panel.tr("Export"))
    panel.formats.setFixedWidth(px(_FORMATS))
    panel.picker.setFixedHeight(px(_PICKER))
    column = QVBoxLayout(panel.card)
    column.setContentsMargins(28, 20, 28, 18)
    column.setSpacing(0)
    column.addWidget(heading)
    column.addSpacing(12)
    column.addWidget(panel.what)
    column.addSpacing(12)
    column.addLayout(_middle(panel), 1)
    column.addSpacing(12)
    column.addLayout(_where(panel))
    column.addSpacing(12)
    column.addWidget(panel.foot)


def _middle(panel: "ExportPanel") -> QHBoxLayout:
    checks = QHBoxLayout()
    checks.setSpacing(10)
    checks.addWidget(panel.reviewed)
    checks.addWidget(panel.raw)
    checks.addStretch()
    right = QVBoxLayout()
    right.setSpacing(8)
    right.addWidget(panel.picker)
    right.addLayout(checks)
    right.addWidget(panel.preview, 1)
    middle = QHBoxLayout()
    middle.setSpacing(20)
    middle.addWidget(panel.formats)
    middle.addLayout(right, 1)
    return middle


def _where(panel: "ExportPanel") -> QHBoxLayout:
    name = Label(panel.look, 12.5, 600, "ink2")
    name.setText(panel.tr("Save as"))
    name.setBuddy(panel.target)
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(panel.target, 1)
    row.addWidget(panel.browse)
    return row
