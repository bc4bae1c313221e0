"""The mode in which the ends of the current claim move, by key or mouse: a preview, then Enter or Esc."""

from dataclasses import replace
from typing import TYPE_CHECKING

from models.words import Edge, dragged, moved, whole_words
from ui.claim_mode import ClaimMode

if TYPE_CHECKING:
    from ui.window import MainWindow

_HEARD = 60
"""Code points at the moved end that are announced."""


class Resizing(ClaimMode):
    """Tag, evidence and note stay with the claim; what is kept is one step of the history."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._span = (0, 0)
        self._edge = Edge.END
        self._by_mouse = False
        self._keys = {
            "Left": lambda: self._step(right=False),
            "Right": lambda: self._step(right=True),
            "Ctrl+Left": lambda: self._step(right=False),
            "Ctrl+Right": lambda: self._step(right=True),
            "Shift+Left": lambda: self._step(right=False, words=False),
            "Shift+Right": lambda: self._step(right=True, words=False),
            "Up": lambda: self._take(Edge.START),
            "Down": lambda: self._take(Edge.END),
            "Tab": lambda: self._take(Edge.START if self._edge is Edge.END else Edge.END),
            "Enter": self.keep,
            "Esc": self.leave,
        }
        reader = window.reader
        reader.edge_grabbed.connect(self._grab)
        reader.edge_dragged.connect(self._drag)
        reader.edge_dropped.connect(self._drop)

    def begin(self) -> None:
        """Takes the end of the current claim."""
        if self._start(by_mouse=False):
            self._take(Edge.END)
            self._explain(
                self.tr(
                    "Left and Right move the end by word, Shift by character. "
                    "Up takes the beginning, Down the end, {0} whole words."
                ).format(self._window.keymap.call("selection.snap")),
                self.tr("Keep (Enter)"),
            )

    def press(self, key: str) -> bool:
        """Takes also the key of the command that snaps a selection, whichever it is."""
        command = self._window.keymap.command(key) if self.is_active and key not in self._keys else None
        if command is None or command.id != "selection.snap" or not super().press(key):
            return super().press(key)
        self._put(whole_words(self._text, *self._span))
        return True

    def keep(self) -> None:
        """Gives the claim the words of the preview; stays in the mode where another claim has them."""
        session, claim, span = self._window.session, self._claim, self._span
        if claim is None or session.review is None:
            return
        twin = session.review.with_span(span)
        if twin is not None and twin.id != claim.id:
            words = self.tr("These words are claim {0} already, and no two claims have the same words.")
            session.said.emit(words.format(session.review.number(twin.id)))
            return
        self._end()
        if not session.resize(claim, span):
            self._redraw()
        elif twin is None:
            words = self.tr("The ends of claim {0} were moved. {1} takes it back.")
            undo = self._window.keymap.call("edit.undo")
            session.said.emit(words.format(session.review.number(claim.id), undo))

    def _start(self, by_mouse: bool) -> bool:
        claim = self._candidate()
        if claim is None:
            return False
        self._claim, self._span, self._by_mouse = claim, (claim.start, claim.end), by_mouse
        return True

    def _forget(self) -> None:
        super()._forget()
        self._window.reader.set_active_edge(None)

    @property
    def _text(self) -> str:
        article = self._window.session.article
        return article.text if article else ""

    def _take(self, edge: Edge) -> None:
        self._edge = edge
        self._show()

    def _step(self, right: bool, words: bool = True) -> None:
        self._put(moved(self._text, self._span, self._edge, self._onward(right), words))

    def _put(self, span: tuple[int, int]) -> None:
        if span != self._span:
            self._span = span
            self._show()

    def _show(self) -> None:
        """Draws the claim with its new ends, and the one that has the keys."""
        if self._claim is None:
            return
        start, end = self._span
        quote = self._text[start:end]
        reader = self._window.reader
        reader.preview(replace(self._claim, start=start, end=end, quote=quote))
        reader.set_active_edge(self._edge)
        if not self._by_mouse:
            reader.reveal(start if self._edge is Edge.START else end - 1)
        if self._edge is Edge.START:
            self._announce(self.tr("Begins with: {0}").format(quote[:_HEARD]))
        else:
            self._announce(self.tr("Ends with: {0}").format(quote[-_HEARD:]))

    # -- by mouse --------------------------------------------------------------------------------------------

    def _grab(self, edge: Edge) -> None:
        if self.is_active or self._start(by_mouse=True):
            self._take(edge)
            if self._by_mouse:
                self._window.session.said.emit(
                    self.tr("Let go to keep, Esc to leave it as it was. Shift moves by character.")
                )

    def _drag(self, position: int, by_character: bool) -> None:
        if self.is_active:
            self._put(dragged(self._text, self._span, self._edge, position, words=not by_character))

    def _drop(self) -> None:
        """Keeps what was dragged, unless the mode was begun by key, which then goes on."""
        if self.is_active and self._by_mouse:
            self.keep()
            if self.is_active:
                self.leave()
