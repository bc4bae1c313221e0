"""The only door from the widgets to the models: it acts, and tells once what changed."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, Signal

from models.errors import UserError
from models.settings import Settings, State
from models.terms import Article, ArticleDetails, ArticleSummary, Claim, Event, Tag

if TYPE_CHECKING:
    from models.library import Library
    from models.review import Change, Review


@dataclass(frozen=True, slots=True)
class Update:
    """What an action changed, for the panes to follow.

    `claims` are claims as they are now; `members` says that the list has others than before; `moved` that
    another claim is the current one; `details` that the article's title or the like changed.
    """

    claims: tuple[Claim, ...] = ()
    members: bool = False
    moved: bool = False
    details: bool = False


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
        with self._telling():
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
        with self._telling():
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
        with self._telling():
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
        with self._writing() as (library, review):
            claim = review.get(claim_id)
            change = review.note(claim, note) if claim else None
            self._tell(library, change)
            return True
        return False

    def add_claim(self, start: int, end: int) -> bool:
        """Makes the words a claim and the current one; False where that failed."""
        with self._writing() as (library, review):
            claim, change = review.add(start, end)
            if change is None:
                number = review.number(claim.id)
                self.said.emit(self.tr("These words are claim {0} already.").format(number))
            moved = review.current_id != claim.id
            review.go_to(claim.id)
            self._tell(library, change, moved)
            return True
        return False

    def edit_details(self, details: ArticleDetails) -> None:
        """Changes title, byline, publisher, address and date of the open article."""
        with self._writing() as (library, review):
            events = library.edit(review.article.id, details)
            if events:
                review.follow(events)
                self._saved()
                self.updated.emit(Update(details=True))
                self.articles_changed.emit()

    def _act(self, action: "Callable[[Review, Claim], Change | None]", advance: bool = False) -> None:
        with self._writing() as (library, review):
            claim = review.current
            if claim is None:
                return
            change = action(review, claim)
            moved = advance and (review.step_to_unreviewed() or self._leave_dismissed(review))
            self._tell(library, change, moved)

    @staticmethod
    def _leave_dismissed(review: "Review") -> bool:
        """The current claim is out of the way and none is left to review: stand on a neighbour."""
        if review.current is None or not review.current.dismissed:
            return False
        if not (review.step(1) or review.step(-1)):
            review.current_id = None
        return True

    def _tell(self, library: "Library", change: "Change | None", moved: bool = False) -> None:
        """Broadcasts a committed change, once."""
        if change is not None:
            library.note_batch(change.events)
            self._saved()
        if change is not None or moved:
            claims = change.claims if change else ()
            self.updated.emit(Update(claims, bool(change and change.members_changed), moved))

    def _saved(self) -> None:
        self.saved.emit(QTime.currentTime().toString("HH:mm"))

    # -- undo ------------------------------------------------------------------------------------------------

    def undoable(self) -> tuple[Event, ...]:
        """The events that undo would take back."""
        with self._telling():
            return self.library.undoable() if self.library else ()
        return ()

    def redoable(self) -> tuple[Event, ...]:
        """The events that redo would take back in turn."""
        with self._telling():
            return self.library.redoable() if self.library else ()
        return ()

    def undo(self) -> tuple[Event, ...]:
        """Takes back the last action of the library and goes where it was; returns what was recorded."""
        return self._reverse(lambda library: library.undo())

    def redo(self) -> tuple[Event, ...]:
        """Does again what was undone last and goes where it was."""
        return self._reverse(lambda library: library.redo())

    def _reverse(self, action: "Callable[[Library], tuple[Event, ...]]") -> tuple[Event, ...]:
        with self._telling():
            library = self._writable()
            events = action(library)
            if events:
                self._saved()
                self._go_where(events)
            return events
        return ()

    def _go_where(self, events: tuple[Event, ...]) -> None:
        """Shows what was undone or redone, in another article if need be."""
        event = events[0]
        if not event.claim_id and "removed" in event.after:
            self._article_came_or_went(event)
            return
        if self.review is None or self.review.article.id != event.article_id:
            self.open_article(event.article_id)
        if self.review is None:
            return
        change = self.review.follow(events)
        for claim in change.claims:
            self.review.go_to(claim.id)
        if self.review.current is None or self.review.current.dismissed:
            self._leave_dismissed(self.review)
        if self.review.current is None:
            self.review.step(1)
        self.updated.emit(Update(change.claims, change.members_changed, True, not event.claim_id))
        self.articles_changed.emit()

    def _article_came_or_went(self, event: Event) -> None:
        self.articles_changed.emit()
        known = [summary.id for summary in self.articles()]
        if event.article_id in known:
            self.open_article(event.article_id)
        elif known:
            self.open_article(known[0])
        else:
            self.review = None
            self.article_opened.emit()

    # -- failing ---------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _telling(self) -> Iterator[None]:
        """Turns a failure that is fit to show into the signal; the block's end is then passed over."""
        try:
            yield
        except UserError as error:
            self.failed.emit(str(error))

    @contextlib.contextmanager
    def _writing(self) -> "Iterator[tuple[Library, Review]]":
        try:
            library = self._writable()
            if self.review is None:
                raise UserError(self.tr("No article is open. Ctrl+O opens one."))
            yield library, self.review
        except UserError as error:
            self.failed.emit(str(error))
            self._look_again()

    def _writable(self) -> "Library":
        if self.library is None:
            raise UserError(self.tr("No library is open."))
        if self._busy:
            raise UserError(self.tr("Wait a moment: {0}").format(self._busy))
        return self.library

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
