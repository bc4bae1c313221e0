"""What the session knows, what it tells, and what becomes of a failure."""

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, Signal

from models.errors import UserError
from models.settings import Settings, State
from models.terms import Article, ArticleSummary, Claim, Event
from ui.figures import clock
from ui.telling import told
from ui.update import Update

if TYPE_CHECKING:
    from models.library import Library
    from models.review import Review


class SessionBase(QObject):
    """The library and the article that are open, and how an action on them is tried."""

    library_opened = Signal()
    articles_changed = Signal()
    article_opened = Signal()
    leaving = Signal()
    """emitted while the former article can still be written to"""
    updated = Signal(Update)
    tagged = Signal()
    """emitted when the reviewer gave a tag"""
    saved = Signal(str)
    failed = Signal(str)
    said = Signal(str)
    busy_changed = Signal(str)

    def __init__(self, settings: Settings, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.state = state
        self.library: Library | None = None
        self.review: Review | None = None
        self.saved_at: QTime | None = None
        self._busy = ""

    # -- what there is ---------------------------------------------------------------------------------------

    @property
    def busy(self) -> str:
        """What is being done at length, as a sentence; while it is, nothing else is written."""
        return self._busy

    def set_busy(self, what: str) -> None:
        """Says that something long begins, or (with nothing) that it is over."""
        self._busy = what
        self.busy_changed.emit(what)

    @property
    def article(self) -> Article | None:
        """The article that is open."""
        return self.review.article if self.review else None

    @property
    def claims(self) -> list[Claim]:
        """The claims of the open article in reading order, dismissed ones included."""
        return self.review.claims if self.review else []

    @property
    def shown(self) -> list[Claim]:
        """The claims as they are to be drawn: what is below the line as if dismissed."""
        return self.review.shown() if self.review else []

    @property
    def total(self) -> int:
        """How many claims there are to review; 0 where some are aside, for the numbers run over those too."""
        total = self.review.counts().total if self.review else 0
        return total if total == len(self.claims) else 0

    @property
    def current(self) -> Claim | None:
        """The claim that the keys act on."""
        return self.review.current if self.review else None

    @property
    def is_read_only(self) -> bool:
        """True where the library cannot be written."""
        return self.library is not None and self.library.store.read_only

    @property
    def library_key(self) -> str:
        """Under what the state file knows the open library."""
        return str(self.library.path) if self.library else ""

    def articles(self) -> list[ArticleSummary]:
        """The articles of the library; none where they cannot be read."""
        with self.telling():
            return self.library.articles(self.settings.lit_from) if self.library else []
        return []

    def summary(self) -> ArticleSummary | None:
        """The open article as a row of the list."""
        if self.review is None:
            return None
        article = self.review.article
        return ArticleSummary(article.id, article.details, self.review.counts(), article.created_at)

    def can_visit(self, article_id: str, claim_id: str) -> bool:
        """Whether an article that is not open, and in it a claim, could be gone to."""
        with self.telling():
            if self.library is not None and any(known.id == article_id for known in self.articles()):
                return any(
                    not (claim.removed or claim.dismissed)
                    for claim in self.library.store.claims(article_id, claim_id)
                )
        return False

    def history(self, claim_id: str) -> list[Event]:
        """The events of a claim in order; none where they cannot be read."""
        with self.telling():
            return self.library.store.history_of(claim_id) if self.library else []
        return []

    def tagging_span(self, article_id: str) -> tuple[str, str] | None:
        """When the first and the last tag of an article were given, in UTC; None where that is not known."""
        with self.telling():
            return self.library.store.tagging_span(article_id) if self.library else None
        return None

    # -- failing ---------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def telling(self) -> Iterator[None]:
        """Turns a failure that is fit to show into the signal; the block's end is then passed over."""
        try:
            yield
        except UserError as error:
            self.failed.emit(told(error))

    def writable(self) -> "Library":
        """The library where it can be written now. Raises UserError."""
        if self.library is None:
            raise UserError(self.tr("No library is open."))
        if self._busy:
            raise UserError(self.tr("Wait a moment: {0}").format(self._busy))
        return self.library

    def _write(self, write: "Callable[[Library, Review], None]") -> bool:
        """Does it; False where it failed, which is then said and has left all as it was."""
        try:
            library = self.writable()
            if self.review is None:
                raise UserError(self.tr("No article is open. Open one first."))
            write(library, self.review)
        except UserError as error:
            self.failed.emit(told(error))
            self._look_again()
            return False
        return True

    def _look_again(self) -> None:
        """After a disk error only the file knows whether the last change is in it: memory follows it."""
        if self.library is None or self.review is None or self.library.store.is_connected:
            return
        try:
            current = self.review.current_id
            self.library.reload_history()
            self.review = self.library.review(self.review.article.id)
            if current:
                self.review.go_to(current)
        except UserError:
            return
        self.updated.emit(Update(members=True, moved=True))

    def tell_saved(self) -> None:
        """Says that what was done is on the disk."""
        self.saved_at = QTime.currentTime()
        self.saved.emit(clock(self.saved_at))
