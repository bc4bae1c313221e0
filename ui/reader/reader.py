"""The reading pane: an article with its claims, scrolled, selected and clicked in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from models.terms import Article, ArticleDetails, Claim
from models.words import Edge
from ui.look import Look
from ui.reader.document import build
from ui.reader.header import meta_line
from ui.reader.page import Page
from ui.reader.plan import plan
from ui.reader.selecting import selected_span
from ui.reader.spans import Spans
from ui.reader.strip import Mark
from ui.typography import Typography

# Up to here the whole layout takes some 50 ms and is waited for; beyond it Qt lays out in idle time.
EXACT_UP_TO = 200_000
LAYOUT_PAUSE_MS = 60


class Reader(QWidget):
    """Shows an article; positions that go in and come out are code points of its text."""

    claim_clicked = Signal(str)
    place_changed = Signal()
    caret_mode_changed = Signal(bool)
    menu_requested = Signal(QPoint)
    selection_changed = Signal()
    edge_grabbed = Signal(Edge)
    edge_dragged = Signal(int, bool)
    edge_dropped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._article: Article | None = None
        self._claims: list[Claim] = []
        self.page = Page(look, self)
        self._empty = QLabel(self)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        # By role and tone: a palette of its own gets lost when the style sheet is applied anew.
        self._empty.setBackgroundRole(QPalette.ColorRole.Base)
        self._empty.setProperty("tone", "ink3")
        self._empty.setAutoFillBackground(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.page)
        self._marks_due = QTimer(self)
        self._marks_due.setSingleShot(True)
        self._marks_due.setInterval(LAYOUT_PAUSE_MS)
        self._marks_due.timeout.connect(self._place_marks)
        self.setFocusProxy(self.page)
        self._connect()
        self._apply_theme()

    def _connect(self) -> None:
        page = self.page
        page.claim_clicked.connect(self.claim_clicked)
        page.strip.claim_clicked.connect(self.claim_clicked)
        page.menu_requested.connect(self.menu_requested)
        page.edge_grabbed.connect(self.edge_grabbed)
        page.edge_dragged.connect(self.edge_dragged)
        page.edge_dropped.connect(self.edge_dropped)
        page.selectionChanged.connect(self.selection_changed)
        page.strip.valueChanged.connect(self.place_changed)
        self._look.changed.connect(self._look_changed)
        self._look.typography_changed.connect(self._rebuild)

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    def show_article(self, article: Article | None, claims: Sequence[Claim], current: str | None) -> None:
        """Shows an article from its top; scrolling to a place or claim is for `restore` or `set_current`.

        `claims`: in reading order, with the dismissed ones, so that each has its number.
        """
        self.set_caret_mode(False)
        self._article = article
        self._claims = list(claims)
        self.page.current = current
        self._build()
        self._stack.setCurrentWidget(self.page if article is not None else self._empty)

    def set_claims(self, claims: Sequence[Claim], current: str | None) -> None:
        """Shows another list of claims on the same article, at the same place."""
        self._claims = list(claims)
        self.page.current = current
        self.page.set_spans(Spans(self._claims, self.page.positions))
        if self.page.isVisible() and self._is_laid_out():
            self._place_marks()
        else:
            self._marks_due.start()
        self.page.strip.set_current(current)

    def update_claims(self, changed: Sequence[Claim]) -> None:
        """Repaints claims whose states changed, and only them."""
        touched = self.page.spans.replace(changed)
        if touched is None:
            by_id = {claim.id: claim for claim in changed}
            self.set_claims([by_id.get(claim.id, claim) for claim in self._claims], self.page.current)
            return
        for span in touched:
            self._claims[span.number - 1] = span.claim
        self.page.repaint_spans(touched)
        self.page.strip.states_changed(span.claim.id for span in touched)

    def set_current(self, claim_id: str | None, scroll: bool = True) -> None:
        """Rings a claim; scrolls only if it is not well visible yet."""
        self.page.set_current(claim_id)
        self.page.strip.set_current(claim_id)
        if scroll:
            self.page.place.show_later(lambda: self.page.spans.find(self.page.current))

    def place(self) -> tuple[int, int]:
        """The code point at the first visible line, and the pixels from the viewport's top to that line's."""
        return self.page.place.now()

    def restore(self, place: tuple[int, int]) -> None:
        """Goes back to a place, if need be when the pane has got its size."""
        if self._article is not None:
            self.page.place.restore(place)

    def selection(self) -> tuple[int, int] | None:
        """The selected words in code points, trimmed of blanks; None if nothing of the text is selected."""
        if self._article is None:
            return None
        return selected_span(self.page.textCursor(), self._article.text, self.page.positions)

    def select(self, span: tuple[int, int]) -> None:
        """Selects words, code points of the text; the caret stays at the end at which it was."""
        cursor, positions = self.page.textCursor(), self.page.positions
        ends = positions.start(span[0]), positions.end(span[1])
        anchor, place = ends if cursor.position() >= cursor.anchor() else reversed(ends)
        cursor.setPosition(anchor)
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        self.page.set_cursor_in_place(cursor)

    def clear_selection(self) -> None:
        """Selects nothing; a caret stays where it is."""
        cursor = self.page.textCursor()
        cursor.clearSelection()
        self.page.set_cursor_in_place(cursor)

    @property
    def caret_mode(self) -> bool:
        """True while arrow keys move a caret."""
        return self.page.caret_mode

    def set_caret_mode(self, on: bool) -> None:
        """Shows a caret at the current claim or the first visible line, or hides it."""
        if on == self.page.caret_mode or (on and self._article is None):
            return
        self.page.set_caret_mode(on)
        self.caret_mode_changed.emit(on)

    @property
    def caret(self) -> int | None:
        """The code point at the caret; None while there is no caret."""
        return self.page.positions.code_point(self.page.textCursor().position()) if self.caret_mode else None

    def set_shortfall(self, tell: Callable[[Claim], str]) -> None:
        """Marks the claims of which `tell` says what evidence they lack, and says so in their tool tips."""
        self.page.set_shortfall(tell)

    # The ends of the current claim.

    def set_resizable(self, on: bool) -> None:
        """Whether the mouse may take hold of the ends of the current claim."""
        self.page.handles.are_enabled = on

    def set_active_edge(self, edge: Edge | None) -> None:
        """Shows both ends, and which one of them is moved by keys; None: no longer."""
        self.page.handles.set_active(edge)

    def preview(self, claim: Claim) -> None:
        """Draws a claim with other words until `set_claims` draws what is so; costs less than that."""
        self.page.spans.reshape(claim)
        self.page.viewport().update()

    def reveal(self, position: int) -> None:
        """Scrolls to a code point, unless its line is well visible already."""
        self.page.place.show_line(self.page.positions.start(position))

    def set_typography(self, typography: Typography) -> None:
        """Sets the article in another face, size, line height or column at once, at the same place."""
        self._look.set_typography(typography)

    def set_empty_text(self, text: str) -> None:
        """What is said while there is no article."""
        self._empty.setText(text)

    def _build(self) -> None:
        article = self._article
        text = article.text if article else ""
        details, meta = (article.details, meta_line(article)) if article else (ArticleDetails(), "")
        layout = plan(text, details, meta)
        page = self.page
        # Before it is shown a page has no width to lay lines out for.
        width = page.viewport().width() if page.isVisible() else -1
        document, positions = build(text, layout, self._look, page, page.frame_format(), width)
        page.show_document(document, text, positions)
        document.documentLayout().documentSizeChanged.connect(self._marks_due.start)
        self.set_claims(self._claims, self.page.current)

    def _place_marks(self) -> None:
        """Marks stand where the lines stand, or by share of the text while Qt has not laid it out."""
        page = self.page
        spans = list(page.spans)
        length = max(1, page.positions.last)
        if len(page.text) > EXACT_UP_TO and not self._is_laid_out():
            marks = [Mark(span.start / length, span) for span in spans]
        else:
            height = max(page.viewport().height(), page.document().size().height(), 1.0)
            marks = [Mark(page.places.top_of(span.start) / height, span) for span in spans]
        page.strip.set_marks(marks)

    def _is_laid_out(self) -> bool:
        return self.page.document().lastBlock().layout().lineCount() > 0

    def _look_changed(self) -> None:
        self._apply_theme()
        self._rebuild()

    def _rebuild(self) -> None:
        """Sets the text anew at the same place, with the same selection."""
        if self._article is None:
            return
        place, cursor = self.page.place.now(), self.page.textCursor()
        self._build()
        fresh = QTextCursor(self.page.document())
        fresh.setPosition(cursor.anchor())
        fresh.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        self.page.set_cursor_in_place(fresh)
        self.restore(place)

    def _apply_theme(self) -> None:
        self._empty.setFont(self._look.ui(14))
        self.page.apply_theme()
