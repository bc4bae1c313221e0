"""The only door from the widgets to the models: it acts, and tells once what changed."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.errors import UserError
from models.settings import Settings, State
from models.terms import ArticleDetails, Claim, Tag
from ui.recording import Recording
from ui.session_base import SessionBase
from ui.undoing import Undoing
from ui.update import Update

if TYPE_CHECKING:
    from models.library import Library
    from models.overlaps import Round
    from models.review import Change, Review


class Session(SessionBase):
    """One reviewer at one library. Every method that fails says so by `failed` and leaves all as it was."""

    def __init__(self, settings: Settings, state: State, parent: QObject | None = None) -> None:
        super().__init__(settings, state, parent)
        self.undoing = Undoing(self)
        self._round: Round | None = None
        self.recording = Recording(self)
        self.last_decided = ""

    # -- opening ---------------------------------------------------------------------------------------------

    def take_library(self, library: "Library") -> None:
        """Makes an opened library the one of this session, and opens its last article."""
        self.leaving.emit()
        if self.library is not None and self.library is not library:
            self.library.close()
        self.library, self.review = library, None
        self.follow_reviewer()
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
            self.leaving.emit()
            review = self.library.review(article_id)
            review.line = self.settings.lit_from
            review.step_aside()
            claim = self.state.place(self.library_key, article_id).claim
            if claim:
                review.go_to(claim)
            self.review = review
            self.article_opened.emit()

    def follow_reviewer(self) -> None:
        """Puts the chosen name on every event from now on."""
        if self.library is not None:
            self.library.reviewer = self.settings.reviewer_name

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

    def next_here(self, at: int | None = None) -> tuple[int, int]:
        """Goes to the next claim at a code point or over the current one; returns which of how many it is."""
        from models.overlaps import Round

        if self.review is None:
            return 0, 0
        self._round = self._round or Round()
        before = self.review.current_id
        place = self._round.go_on(self.review, at)
        if self.review.current_id != before:
            self.updated.emit(Update(moved=True))
        return place

    def light_from(self, line: float) -> None:
        """Lights the suggestions that score `line` or more in this article."""
        if self.review is not None:
            self.review.line = line
            if not self.review.step_aside() and self.review.current is None:
                self.review.step(1)
            self.updated.emit(Update(members=True, moved=True))
            self.articles_changed.emit()

    def next_unreviewed(self) -> None:
        """Goes to the next claim without a tag."""
        if self.review is None:
            return
        if self.review.step_to_unreviewed():
            self.updated.emit(Update(moved=True))
        elif self.review.counts().unreviewed:
            self.said.emit(self.tr("No claim that the filter shows is left to review."))
        else:
            self.said.emit(self.tr("Every claim of this article has a tag."))

    # -- deciding --------------------------------------------------------------------------------------------

    def decide(self, tag: Tag) -> None:
        """Tags the current claim, saves it, and goes to the next one to review."""
        self.last_decided = self.current.id if self.current else ""
        self._act(lambda review, claim: review.decide(claim, tag), advance=True)

    def clear(self) -> None:
        """Takes the tag off the current claim."""
        self._act(lambda review, claim: review.clear(claim))

    def dismiss(self) -> None:
        """Puts the current claim out of the way and goes on."""
        self._act(lambda review, claim: review.dismiss(claim), advance=True)

    def restore(self, claim_id: str) -> None:
        """Brings a dismissed claim back and makes it the current one."""

        def write(library: "Library", review: "Review") -> None:
            claim = review.get(claim_id)
            change = review.restore(claim) if claim else None
            review.go_to(claim_id)
            self._tell(library, change, moved=True)

        self._write(write)

    def note(self, claim_id: str, note: str) -> bool:
        """Saves the note of a claim; False where it is not saved."""
        return self.change(claim_id, lambda review, claim: review.note(claim, note))

    def add_claim(self, start: int, end: int) -> bool:
        """Makes the words a claim and the current one; False where that failed.

        Words that are a claim already make that one the current one, and it is said why.
        """

        def write(library: "Library", review: "Review") -> None:
            known = len(review.claims)
            claim, change = review.add(start, end)
            moved = review.current_id != claim.id
            review.go_to(claim.id)
            self._tell(library, change, moved)
            if len(review.claims) == known:
                self.said.emit(self._why_known(change, review.number(claim.id)))

        return self._write(write)

    def _why_known(self, change: "Change | None", number: int) -> str:
        if change is not None and change.events[0].action == "restore":
            return self.tr("These words were claim {0}, which had been dismissed: it is back.").format(number)
        if change is not None:
            return self.tr("These words were suggestion {0}, which was not lit: it is now.").format(number)
        return self.tr("These words are claim {0} already, so no second one was made.").format(number)

    def resize(self, claim: Claim, span: tuple[int, int]) -> bool:
        """Gives a claim other words; its tag and note stay. False where it is not saved."""

        def write(library: "Library", review: "Review") -> None:
            from models import reshaping

            self._tell(library, reshaping.resize(review, claim, span), moved=True)

        return self._write(write)

    def split(self, claim: Claim, parts: Sequence[tuple[int, int]]) -> bool:
        """Makes parts of a claim, spans of the article, claims of their own. False where that failed."""

        def write(library: "Library", review: "Review") -> None:
            from models import reshaping

            self._tell(library, reshaping.split(review, claim, parts), moved=True)

        return self._write(write)

    def merge(self) -> None:
        """Joins the current claim with the next one."""

        def write(library: "Library", review: "Review") -> None:
            from models import reshaping

            if review.current is not None:
                change = reshaping.merge(review, review.current)
                review.go_to(change.claims[0].id)
                self._tell(library, change, moved=True)

        self._write(write)

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

    def change_all(self, action: "Callable[[Review], Change | None]") -> int:
        """Does something to many claims in one action; how many it changed, -1 where it failed."""
        number = -1

        def write(library: "Library", review: "Review") -> None:
            nonlocal number
            change = action(review)
            number = len(change.claims) if change else 0
            self._tell(library, change)

        self._write(write)
        return number

    def change(self, claim_id: str, action: "Callable[[Review, Claim], Change | None]") -> bool:
        """Does something to a claim, of the open article or of another one; False where that failed."""

        def write(library: "Library", review: "Review") -> None:
            claim = review.get(claim_id)
            if claim is not None:
                self._tell(library, action(review, claim))
            else:
                # What was typed may be done with only when another article is open already.
                library.change_elsewhere(claim_id, action)
                self.tell_saved()

        return self._write(write)

    def _act(self, action: "Callable[[Review, Claim], Change | None]", advance: bool = False) -> None:
        def write(library: "Library", review: "Review") -> None:
            claim = review.current
            if claim is None:
                return
            change = action(review, claim)
            moved = advance and (review.step_to_unreviewed() or review.step_aside())
            self._tell(library, change, moved)

        self._write(write)

    def _tell(self, library: "Library", change: "Change | None", moved: bool = False) -> None:
        """Broadcasts a committed change, once."""
        if change is not None:
            library.note_batch(change.events)
            self.tell_saved()
            if any(event.action == "decide" for event in change.events):
                self.tagged.emit()
        if change is not None or moved:
            claims = change.claims if change else ()
            self.updated.emit(Update(claims, bool(change and change.members_changed), moved))
