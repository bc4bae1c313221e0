"""Everything around the article that names a key follows the keys as they are now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.keycap import cap_text

if TYPE_CHECKING:
    from ui.window import MainWindow

_HINTS = ("claim.next", "claim.previous", "edit.undo", "keys")
_TOP_BAR = ("palette", "article.open", "export.csv")
_INSPECTOR = {
    "verified": "tag.verified",
    "disputed": "tag.disputed",
    "unsourced": "tag.unsourced",
    "note": "claim.note",
    "evidence": "evidence.add",
    "history": "claim.history",
    "scope": "claim.scope",
    **{f"reason.{number}": f"reason.{number}" for number in range(1, 5)},
    "previous": "claim.previous",
    "next": "claim.next",
}


class ShownKeys(QObject):
    """Sets caps, tool tips and the sentences that say what to press."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._keymap = window, window.keymap
        self._keymap.changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Names the keys of now everywhere."""
        window = self._window
        window.status_bar.set_keys([self._cap(command_id) for command_id in _HINTS])
        window.top_bar.set_keys(*map(self._cap, _TOP_BAR))
        self._show_in_inspector()
        call = self._keymap.call
        words = self.tr("No article yet. {0} opens one, {1} pastes one.")
        words = words.format(call("article.open"), call("article.paste"))
        window.article_pane.set_empty_text(words)
        # The pane of an article that is still being opened says nothing.
        window.reader.set_empty_text(words if window.session.library is not None else "")

    def _show_in_inspector(self) -> None:
        inspector = self._window.panels.inspector
        if inspector is not None:
            inspector.set_keys({name: self._cap(command_id) for name, command_id in _INSPECTOR.items()})
            words = self.tr("No claim yet: select words and press {0}.")
            inspector.set_empty_text(words.format(self._keymap.call("claim.add")))

    def _cap(self, command_id: str) -> str:
        return cap_text(self._keymap.key(command_id))
