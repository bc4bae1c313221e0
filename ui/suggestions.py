"""What the keys do to all suggestions of an article at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.window import MainWindow


class Suggestions(QObject):
    """Accepts those that are lit, dismisses those that are not; each is one action."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def dismiss_unlit(self) -> None:
        """Dismisses, in one action, the suggestions that are not lit."""
        self._window.panels.flush()
        number = self._session.recording.dismiss_unlit()
        if number > 0:
            words = self.tr("%Ln suggestion(s) dismissed. {0} brings them back.", "", number)
            self._session.said.emit(words.format(self._window.keymap.call("edit.undo")))
        elif number == 0:
            self._session.said.emit(self.tr("All suggestions are lit: none to dismiss."))

    def accept_lit(self) -> None:
        """Makes, in one action, the suggestions that are lit claims to check."""
        self._window.panels.flush()
        number = self._session.recording.accept_lit()
        if number > 0:
            words = self.tr("%Ln suggestion(s) accepted. {0} takes it back.", "", number)
            self._session.said.emit(words.format(self._window.keymap.call("edit.undo")))
        elif number == 0:
            self._session.said.emit(self.tr("No lit suggestion is left to accept."))
