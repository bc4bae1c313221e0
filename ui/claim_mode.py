"""What the modes share in which the current claim gets other words: keys, a preview, then Enter or Esc."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from models.terms import Claim
from ui.announcing import announce
from ui.keys import is_text_field
from ui.wrapping import reads_from_right

if TYPE_CHECKING:
    from ui.window import MainWindow


class ClaimMode(QObject):
    """While it lasts it has the keyboard, but for fields that are written in; any other change ends it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._claim: Claim | None = None
        self._keys: dict[str, Callable[[], None]] = {}
        window.session.article_opened.connect(self._forget)
        window.session.updated.connect(self._give_way)

    @property
    def is_active(self) -> bool:
        """True while borders are being chosen."""
        return self._claim is not None

    def press(self, key: str) -> bool:
        """Takes a key while the mode lasts; commands rest meanwhile."""
        if not self.is_active or is_text_field(QApplication.focusWidget()):
            return False
        if action := self._keys.get(key):
            action()
        return True

    def keep(self) -> None:
        """Makes the preview real."""
        raise NotImplementedError

    def leave(self) -> None:
        """Leaves the claim as it was."""
        self._end()
        self._redraw()

    def _redraw(self) -> None:
        """Draws the claims as they are."""
        session = self._window.session
        self._window.reader.set_claims(session.shown, session.current.id if session.current else None)

    def _candidate(self) -> Claim | None:
        """The current claim, if a mode may begin on it now."""
        session, window = self._window.session, self._window
        if session.is_read_only or window.splitting.is_active or window.resizing.is_active:
            return None
        return session.current

    def _explain(self, words: str, keep: str) -> None:
        """Shows over the article which keys do what, with buttons for the mouse."""
        self._window.banner.show_notice(
            words, "info", [(keep, self.keep), (self.tr("Leave as it was (Esc)"), self.leave)]
        )

    def _onward(self, right: bool) -> int:
        """Whether an arrow key leads on in the text (1) or back (-1): that depends on the script."""
        from_right = self._claim is not None and reads_from_right(self._claim.quote)
        return 1 if right is not from_right else -1

    def _announce(self, words: str) -> None:
        announce(self._window.reader, words)

    def _give_way(self) -> None:
        """Something else was done, by mouse or by a job: what is drawn is not true any more."""
        if self.is_active:
            self.leave()

    def _end(self) -> None:
        self._forget()
        self._window.banner.close_notice()

    def _forget(self) -> None:
        self._claim = None
