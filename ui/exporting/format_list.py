"""The formats one below the other, each with a line on what it is, or on why it cannot be chosen."""

from collections.abc import Iterable, Mapping
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.controls import draw_focus, fill_box, plain_tip
from ui.look import Look
from ui.settings.choice import ChoiceButton
from ui.turning import Turn

if TYPE_CHECKING:
    from models.exporting import Format

_PAD, _BETWEEN = 12, 1


def format_words(text: str) -> str:
    """Title or line of a format in the language of the interface."""
    return QCoreApplication.translate("Formats", text)


class FormatButton(ChoiceButton):
    """Title and line of one format."""

    def __init__(self, look: Look, form: "Format") -> None:
        super().__init__(look, form.name, format_words(form.title))
        self._about = format_words(form.about)
        self.line = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_reason("")

    def set_reason(self, reason: str) -> None:
        """Says why the format cannot be chosen now; empty where it can."""
        self.line = reason or self._about
        self.setEnabled(not reason)
        self.setAccessibleDescription(self.line)
        self.setToolTip(plain_tip(self.line))
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(240, self._title_height() + self._line_height() + 11)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, words and focus."""
        box, theme, is_on = QRectF(self.rect()), self.look.theme, self.isChecked()
        turn = Turn(box, self.isRightToLeft())
        with QPainter(self) as painter:
            if is_on:
                fill_box(painter, box, 7, theme.accent_soft, theme.accent_soft, 0)
            elif self.underMouse() and self.isEnabled():
                fill_box(painter, box, 7, theme.hair, theme.hair, 0)
            top = QRectF(_PAD, 5, box.width() - 2 * _PAD, self._title_height())
            ink = theme.ink if self.isEnabled() else theme.ink3
            turn.words(painter, top, self.text(), self.look.ui(13.5, 600 if is_on else 500), ink)
            below = QRectF(_PAD, top.bottom() + 1, top.width(), self._line_height())
            small = self.look.ui(12)
            line = QFontMetricsF(small).elidedText(self.line, Qt.TextElideMode.ElideRight, below.width())
            turn.words(painter, below, line, small, theme.ink2 if is_on else theme.ink3)
            if self.hasFocus():
                draw_focus(painter, box, 7, self.look)

    def _title_height(self) -> int:
        return ceil(QFontMetricsF(self.look.ui(13.5, 600)).height())

    def _line_height(self) -> int:
        return ceil(QFontMetricsF(self.look.ui(12)).height())


class FormatList(QScrollArea):
    """Arrows go from one format to the next that can be chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, forms: Iterable["Format"]) -> None:
        super().__init__()
        self.buttons = {form.name: FormatButton(look, form) for form in forms}
        self.setObjectName("settingsScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        page = self._page = QWidget()
        page.setObjectName("settingsPage")
        page.setAccessibleName(self.tr("Format"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        for button in self.buttons.values():
            column.addWidget(button)
            button.toggled.connect(lambda on, button=button: self._tell(button) if on else None)
        column.addStretch()
        self.setWidget(page)

    @property
    def current(self) -> FormatButton:
        """The format that is chosen."""
        every = self.buttons.values()
        return next((button for button in every if button.isChecked()), next(iter(every)))

    def choose(self, name: str) -> None:
        """Chooses a format."""
        self.buttons[name].setChecked(True)

    def set_reasons(self, reasons: Mapping[str, str]) -> None:
        """Says of each format why it cannot be chosen, or nothing where it can."""
        for name, reason in reasons.items():
            self.buttons[name].set_reason(reason)

    def sizeHint(self) -> QSize:
        """All of them."""
        page = self._page.sizeHint()
        return QSize(page.width(), page.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Any: what does not fit is scrolled to."""
        return QSize(0, 0)

    def _tell(self, button: FormatButton) -> None:
        self.ensureWidgetVisible(button, 0, 8)
        self.chosen.emit(button.value)
