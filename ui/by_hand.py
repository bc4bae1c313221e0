"""The verbs of the command table for claims that are made and changed by hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.words import whole_words
from ui.announcing import announce

if TYPE_CHECKING:
    from ui.window import MainWindow

_HEARD = 300


class ByHand(QObject):
    """Selections, the ends of claims, and claims that lie over one another."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def snap_selection(self) -> None:
        """Widens the selection to whole words."""
        reader, article = self._window.reader, self._session.article
        span = reader.selection()
        if span is None or article is None:
            call = self._window.keymap.call
            words = self.tr(
                "Select some words first: with the mouse, or with {0} and Shift+arrows. Then press {1}."
            )
            self._session.said.emit(words.format(call("caret.toggle"), call("selection.snap")))
            return
        start, end = whole_words(article.text, *span)
        reader.select((start, end))
        announce(reader, self.tr("Selected: {0}").format(article.text[start:end][:_HEARD]))

    def resize(self) -> None:
        """Begins to move the ends of the current claim."""
        self._window.panels.flush()
        self._window.desk.back_to_article()
        self._window.resizing.begin()

    def next_here(self) -> None:
        """Goes to the next of the claims that lie over one another, at the caret or at the current claim."""
        caret = self._window.reader.caret
        order, number = self._session.next_here(caret)
        if number > 1:
            self._session.said.emit(self.tr("{0} of {1} claims at this place").format(order, number))
        elif number:
            self._session.said.emit(self.tr("No other claim lies at this place."))
        else:
            self._session.said.emit(self.tr("No claim lies at this place."))
