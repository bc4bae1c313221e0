"""The verbs of the command table that change what the window looks like, most of them for good."""

import contextlib
from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from models.errors import UserError

if TYPE_CHECKING:
    from ui.window import MainWindow

_ZOOM_STEP = 0.1
_LINES = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
"""The scores from which suggestions may be lit."""


class Looks(QObject):
    """Theme, size of the text, how much is lit, the page alone."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def light(self, by: int) -> None:
        """Lights more (-1) or fewer (1) suggestions: moves the line by one step."""
        session = self._session
        place = bisect_left(_LINES, session.settings.lit_from) + by
        line = _LINES[min(max(place, 0), len(_LINES) - 1)]
        session.light_from(line)
        self._save_settings()
        review = session.review
        if review is not None:
            words = self.tr("Suggestions are lit from a score of {0:.2f}; {1} are not.")
            session.said.emit(words.format(line, len(review.below_the_line())))

    def switch_theme(self) -> None:
        """From light to dark or back, and so from now on."""
        self._set_theme("light" if self._window.look.theme.is_dark else "dark")

    def follow_system_theme(self) -> None:
        """Light or dark as the system has it."""
        self._set_theme("system")

    def _set_theme(self, theme: str) -> None:
        self._session.settings.theme = theme
        system_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self._window.look.set_dark(theme == "dark" or (theme == "system" and system_dark))
        self._save_settings()

    def zoom(self, by: int) -> None:
        """Larger (1), smaller (-1) or normal (0) reading text."""
        look = self._window.look
        look.set_reading_zoom(look.reading_zoom + by * _ZOOM_STEP if by else 1.0)
        self._session.settings.reading_zoom = look.reading_zoom
        self._save_settings()

    def switch_alone(self) -> None:
        """Leaves the page alone in the window, or brings the rest back; for this session."""
        alone = not self._window.is_alone
        self._window.set_alone(alone)
        self._window.desk.back_to_article()
        if alone:
            self._session.said.emit(self.tr("All keys work as before. F11 or Esc brings the panes back."))
        else:
            self._window.status_bar.clear_message()

    def _save_settings(self) -> None:
        # A setting that cannot be kept is no reason to disturb: it holds until the window closes.
        with contextlib.suppress(UserError):
            self._session.settings.save()
