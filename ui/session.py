"""The only door from the widgets to the models: it acts, and tells once what changed."""

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, Signal

from models.errors import UserError
from models.settings import Settings, State
from models.terms import Article, ArticleDetails, ArticleSummary, Claim, Event, Tag
from ui.undoing import Undoing
from ui.update import Update

if TYPE_CHECKING:
    from models.library import Library
    from models.review import Change, Review


class Session(QObject):
    """One reviewer at one library. Every method that fails says so by `failed` and leaves all as it was."""

    library_opened = Signal()
    articles_changed = Signal()
    article_opened = Signal()
    updated = Signal(Update)
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
        self._busy = ""
        self.undoing = Undoing(self)

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
            return self.library.articles() if self.library else []
        return []

    def summary(self) -> ArticleSummary | None:
        """The open article as a row of the list."""
        if self.review is None:
            return None
        article = self.review.article
        return ArticleSummary(article.id, article.details, self.review.counts(), article.created_at)

    def history(self, claim_id: str) -> list[Event]:
        """The events of a claim in order; none where they cannot be read."""
        with self.telling():
            return self.library.store.history_of(claim_id) if self.library else []
        return []

    # -- opening ---------------------------------------------------------------------------------------------

    def take_library(self, library: "Library") -> None:
        """Makes an opened library the one of this session, and opens its last article."""
        if self.library is not None and self.library is not library:
            self.library.close()
        self.library, self.review = library, None
        self.library_opened.emit()
        known = [summary.id for summary in self.articles()]
        last = self.state.article(self.library_key)
        if known:
            self.open_article(last if last in known else known[0])
        else:
            self.article_opened.emit()

    def open_article(self, article_id: str) -> None:
        """Opens an article at the claim where it was left."""
        with self.telling():
            if self.library is None:
                raise UserError(self.tr("No library is open."))
            review = self.library.review(article_id)
            claim = self.state.place(self.library_key, article_id).claim
            if claim:
                review.go_to(claim)
            self.review = review
            self.article_opened.emit()

    def close(self) -> None:
        """Lets the library go."""
        if self.library is not None:
            self.library.close()

    # -- moving ----------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Goes to the next (1) or previous (-1) claim."""
        if self.review is not None and self.review.step(by):
            self.updated.emit(Update(moved=True))

    def go_to(self, claim_id: str) -> None:
        """Makes a claim the current one."""
        if self.review is not None and self.review.current_id != claim_id and self.review.go_to(claim_id):
            self.updated.emit(Update(moved=True))

    def next_unreviewed(self) -> None:
        """Goes to the next claim without a tag."""
        if self.review is None:
            return
        if self.review.step_to_unreviewed():
            self.updated.emit(Update(moved=True))
        else:
            self.said.emit(self.tr("Every claim of this article has a tag."))

    # -- deciding --------------------------------------------------------------------------------------------

    def decide(self, tag: Tag) -> None:
        """Tags the current claim, saves it, and goes to the next one to review."""
        self._act(lambda review, claim: review.decide(claim, tag), advance=True)

    def clear(self) -> None:
        """Takes the tag off the current claim."""
        self._act(lambda review, claim: review.clear(claim))

    def dismiss(self) -> None:
        """Puts the current claim out of the way and goes on."""
        self._act(lambda review, claim: review.dismiss(claim), advance=True)

    def note(self, claim_id: str, note: str) -> bool:
        """Saves the note of a claim; False where it is not saved."""

        def write(library: "Library", review: "Review") -> None:
            claim = review.get(claim_id)
            self._tell(library, review.note(claim, note) if claim else None)

        return self._write(write)

    def add_claim(self, start: int, end: int) -> bool:
        """Makes the words a claim and the current one; False where that failed."""

        def write(library: "Library", review: "Review") -> None:
            claim, change = review.add(start, end)
            if change is None:
                self.said.emit(self.tr("These words are claim {0} already.").format(review.number(claim.id)))
            moved = review.current_id != claim.id
            review.go_to(claim.id)
            self._tell(library, change, moved)

        return self._write(write)

    def edit_details(self, details: ArticleDetails) -> None:
        """Changes title, byline, publisher, address and date of the open article."""

        def write(library: "Library", review: "Review") -> None:
            events = library.edit(review.article.id, details)
            if events:
                review.follow(events)
                self.tell_saved()
                self.updated.emit(Update(details=True))
                self.articles_changed.emit()

        self._write(write)

    def _act(self, action: "Callable[[Review, Claim], Change | None]", advance: bool = False) -> None:
        def write(library: "Library", review: "Review") -> None:
            claim = review.current
            if claim is None:
                return
            change = action(review, claim)
            moved = advance and (review.step_to_unreviewed() or review.step_off_dismissed())
            self._tell(library, change, moved)

        self._write(write)

    def _tell(self, library: "Library", change: "Change | None", moved: bool = False) -> None:
        """Broadcasts a committed change, once."""
        if change is not None:
            library.note_batch(change.events)
            self.tell_saved()
        if change is not None or moved:
            claims = change.claims if change else ()
            self.updated.emit(Update(claims, bool(change and change.members_changed), moved))

    def tell_saved(self) -> None:
        """Says that what was done is on the disk."""
        self.saved.emit(QTime.currentTime().toString("HH:mm"))

    # -- failing ---------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def telling(self) -> Iterator[None]:
        """Turns a failure that is fit to show into the signal; the block's end is then passed over."""
        try:
            yield
        except UserError as error:
            self.failed.emit(str(error))

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
                raise UserError(self.tr("No article is open. Ctrl+O opens one."))
            write(library, self.review)
        except UserError as error:
            self.failed.emit(str(error))
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
