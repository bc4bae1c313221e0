"""The verbs of the command table for the history of a claim: walk it, look at a former state, restore it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.inspector import Inspector
    from ui.window import MainWindow


class Past(QObject):
    """What the current claim was, and how it is that again."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def follow(self, inspector: "Inspector") -> None:
        """Shows and restores what is asked for in the list of the history."""
        inspector.history.state_requested.connect(self._show)
        inspector.history.restore_requested.connect(self._restore)

    def walk(self) -> None:
        """Puts the focus on the newest line of the history."""
        inspector = self._window.panels.inspector
        if inspector is None or self._session.current is None:
            words = self.tr("No claim is chosen. {0} goes to the next one.")
            self._session.said.emit(words.format(self._window.keymap.call("claim.next")))
            return
        self._window.panels.flush()
        self._window.want_drawer(True)
        if not inspector.focus_history():
            self._session.said.emit(self.tr("Nothing has happened to this claim yet."))

    def _show(self, seq: int) -> None:
        inspector, claim = self._window.panels.inspector, self._session.current
        if inspector is None or claim is None:
            return
        was = self._session.recording.former(claim.id, seq)
        if was is not None:
            inspector.history.show_state(was, claim, not self._session.is_read_only)
            inspector.show_card()

    def _restore(self, seq: int) -> None:
        from ui.event_words import when

        claim = self._session.current
        if claim is None:
            return
        self._window.panels.flush()
        event = next((one for one in self._session.history(claim.id) if one.seq == seq), None)
        if event is not None and self._session.recording.restore(claim.id, seq):
            words = self.tr("The claim is as it was {0}. {1} takes that back.")
            undo = self._window.keymap.call("edit.undo")
            self._session.said.emit(words.format(when(event.at), undo))
