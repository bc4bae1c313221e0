"""The verbs of the command table that change what the window looks like, most of them for good."""

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.settings import ZOOM
from ui.figures import share

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
        self._session, self._preferences = window.session, window.preferences

    def light(self, by: int) -> None:
        """Lights more (-1) or fewer (1) suggestions: moves the line by one step."""
        session = self._session
        place = bisect_left(_LINES, session.settings.lit_from) + by
        line = _LINES[min(max(place, 0), len(_LINES) - 1)]
        self._light_from(line)
        review = session.review
        if review is not None:
            below = len(review.below_the_line())
            words = self.tr("Suggestions are lit from a score of {0}; %Ln are not.", "", below)
            session.said.emit(words.format(share(line)))

    def bring_up(self, claim_id: str) -> None:
        """Goes to a claim; one that was dismissed comes back, for one that is not lit the line moves."""
        review = self._session.review
        claim = review.get(claim_id) if review else None
        if claim is not None and claim.dismissed:
            self._session.restore(claim_id)
        elif review is not None and claim is not None and review.is_aside(claim):
            self._light_from(claim.score or 0.0)
        self._session.go_to(claim_id)

    def switch_theme(self) -> None:
        """From light to dark or back, and so from now on."""
        self._set_theme("light" if self._window.look.theme.is_dark else "dark")

    def follow_system_theme(self) -> None:
        """Light or dark as the system has it."""
        self._set_theme("system")

    def set_language(self, code: str) -> None:
        """Another language of the interface ("": that of the system): the window is made anew."""
        self._preferences.take(replace(self._session.settings, language=code))

    def set_interface_zoom(self, zoom: float) -> None:
        """Another size of all words but the article's (0: as the system's font), in a window made anew."""
        self._preferences.take(replace(self._session.settings, interface_zoom=zoom))

    def set_reduced_motion(self, reduced: bool) -> None:
        """Nothing moves by itself, or it may."""
        self._preferences.take(replace(self._session.settings, reduced_motion=reduced))

    def zoom(self, by: int) -> None:
        """Larger (1), smaller (-1) or normal (0) reading text."""
        settings = self._session.settings
        zoom = round(settings.reading_zoom + by * _ZOOM_STEP, 2) if by else 1.0
        self._preferences.take(replace(settings, reading_zoom=min(ZOOM[1], max(ZOOM[0], zoom))))

    def _set_theme(self, theme: str) -> None:
        self._preferences.take(replace(self._session.settings, theme=theme))

    def _light_from(self, line: float) -> None:
        self._preferences.take(replace(self._session.settings, lit_from=line))

    def switch_alone(self) -> None:
        """Leaves the page alone in the window, or brings the rest back; for this session."""
        alone = not self._window.is_alone
        self._window.set_alone(alone)
        self._window.desk.back_to_article()
        if alone:
            words = self.tr("All keys work as before. {0} or Esc brings the panes back.")
            self._session.said.emit(words.format(self._window.keymap.call("view.alone")))
        else:
            self._window.status_bar.clear_message()
