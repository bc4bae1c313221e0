"""Undo and redo against a model of plain dicts: long random sequences, with restarts in between."""

import copy
import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from store_kit import TEXT, draft, make_worked, only_review, opened, suggestions

from models import reshaping
from models.errors import UserError
from models.library import Library
from models.review import Change, Review
from models.store import Store
from models.terms import ArticleDetails, Claim, Tag
from models.text import trim

TAGS = st.sampled_from([Tag.VERIFIED, Tag.DISPUTED, Tag.UNSOURCED])
WORDS = st.text(st.sampled_from("aZ їҐ😀\u0301\n«\u202e\x00"), max_size=6)
NUMBERS = st.integers(0, 30)
# Firm spans: no blank at an end, no half grapheme, so that they are stored as they are.
SPANS = [trim(TEXT, start, start + length) for start in range(0, 80, 9) for length in (7, 20)]
Plain = dict[str, object]


def seen(claim: Claim) -> Plain:
    span = claim.start, claim.end
    return {"span": span, "tag": claim.tag.value, "note": claim.note, "dismissed": claim.dismissed}


def fresh(span: tuple[int, int]) -> Plain:
    return {"span": span, "tag": "unreviewed", "note": "", "dismissed": False}


class Worker(RuleBasedStateMachine):
    """A reviewer whose every action is also done to a dict; `past` and `future` are copies of it."""

    folder: Path
    count = 0

    def __init__(self) -> None:
        super().__init__()
        Worker.count += 1
        self.path = self.folder / f"{Worker.count}.claimdesk"
        Store.create(self.path)
        self.library = Library.open(self.path, "Ada")
        self.library.add(draft(), suggestions(), "test 1")
        self.open_article()
        claims = {c.id: fresh((c.start, c.end)) for c in self.review.claims}
        self.state: Plain = {"title": "The bridge", "claims": claims}
        self.past: list[Plain] = [{}]
        self.future: list[Plain] = []

    def open_article(self) -> None:
        articles = self.library.articles()
        self.review: Review | None = self.library.review(articles[0].id) if articles else None

    def pick(self, number: int) -> tuple[Claim, Plain] | None:
        assert self.review is not None
        standing = [claim for claim in self.review.claims if not claim.dismissed]
        if not standing:
            return None
        claim = standing[number % len(standing)]
        return claim, self.entry(claim)

    def act(self, change: Change | None, into: Plain, **fields: object) -> None:
        """An action was done: the same to the model, where it changes anything."""
        if all(into.get(name) == value for name, value in fields.items()):
            assert change is None, "nothing to change, so nothing is written"
            return
        assert change is not None
        self.remember()
        into.update(fields)
        self.library.note_batch(change.events)

    def remember(self) -> None:
        self.past.append(copy.deepcopy(self.state))
        self.future.clear()

    there = precondition(lambda self: self.review is not None)

    @there
    @rule(number=NUMBERS, tag=TAGS)
    def decide(self, number: int, tag: Tag) -> None:
        if picked := self.pick(number):
            self.act(self.review.decide(picked[0], tag), self.entry(picked[0]), tag=tag.value)

    @there
    @rule(number=NUMBERS)
    def clear(self, number: int) -> None:
        if picked := self.pick(number):
            self.act(self.review.clear(picked[0]), self.entry(picked[0]), tag="unreviewed")

    @there
    @rule(number=NUMBERS, note=WORDS)
    def note(self, number: int, note: str) -> None:
        if picked := self.pick(number):
            self.act(self.review.note(picked[0], note), self.entry(picked[0]), note=note.replace("\0", ""))

    @there
    @rule(number=NUMBERS)
    def dismiss(self, number: int) -> None:
        if picked := self.pick(number):
            self.act(self.review.dismiss(picked[0]), self.entry(picked[0]), dismissed=True)

    @there
    @rule(span=st.sampled_from(SPANS))
    def add(self, span: tuple[int, int]) -> None:
        known = {entry["span"] for entry in self.state["claims"].values()}
        claim, change = self.review.add(*span)
        assert (claim.start, claim.end) == span
        if span in known:
            self.act(change, self.entry(claim), dismissed=False)
        else:
            self.remember()
            self.state["claims"][claim.id] = fresh(span)
            self.library.note_batch(change.events)

    @there
    @rule(number=NUMBERS, second=st.booleans())
    def split(self, number: int, second: bool) -> None:
        picked = self.pick(number)
        if picked is None or " " not in picked[0].quote:
            return
        claim, entry = picked
        cut = claim.start + claim.quote.index(" ")
        parts = [(claim.start, cut), trim(TEXT, cut, claim.end)]
        if self.taken(parts, claim):
            with pytest.raises(UserError):
                reshaping.split(self.review, claim, parts, int(second))
            return
        change = reshaping.split(self.review, claim, parts, int(second))
        self.remember()
        entry["span"] = parts[second]
        (made,) = (made for made in change.claims if made.id != claim.id)
        self.state["claims"][made.id] = fresh(parts[not second])
        self.library.note_batch(change.events)

    @there
    @rule(number=NUMBERS)
    def merge(self, number: int) -> None:
        picked = self.pick(number)
        standing = [claim for claim in self.review.claims if not claim.dismissed]
        if picked is None or picked[0] == standing[-1]:
            return
        claim = picked[0]
        following = standing[standing.index(claim) + 1]
        joined = min(claim.start, following.start), max(claim.end, following.end)
        if self.taken([joined], claim, following):
            with pytest.raises(UserError):
                reshaping.merge(self.review, claim)
            return
        change = reshaping.merge(self.review, claim)
        self.remember()
        stays, goes = claim, following
        if following.is_reviewed and not claim.is_reviewed:
            stays, goes = following, claim
        if self.entry(goes)["note"]:
            notes = [
                self.entry(one)["note"] for one in sorted((claim, following), key=lambda c: (c.start, c.end))
            ]
            self.entry(stays)["note"] = "\n".join(filter(None, notes))
        self.entry(stays)["span"] = min(claim.start, following.start), max(claim.end, following.end)
        del self.state["claims"][goes.id]
        self.library.note_batch(change.events)

    @there
    @rule(number=NUMBERS, span=st.sampled_from(SPANS))
    def resize(self, number: int, span: tuple[int, int]) -> None:
        picked = self.pick(number)
        if picked is None:
            return
        if self.taken([span], picked[0]):
            with pytest.raises(UserError):
                reshaping.resize(self.review, picked[0], span)
        else:
            self.act(reshaping.resize(self.review, picked[0], span), picked[1], span=span)

    def taken(self, spans: list[tuple[int, int]], *but: Claim) -> bool:
        """Whether another claim has exactly the words of one of the spans."""
        mine = {claim.id for claim in but}
        claims = self.state["claims"].items()
        return any(entry["span"] in spans for claim_id, entry in claims if claim_id not in mine)

    @there
    @rule(title=WORDS)
    def retitle(self, title: str) -> None:
        details = ArticleDetails(title, "A. Writer", "Courier", "https://example.org/a", "2026-01-31")
        events = self.library.edit(self.review.article.id, details)
        title = title.replace("\0", "").strip()
        assert bool(events) == (title != self.state["title"])
        if events:
            self.past.append(copy.deepcopy(self.state))
            self.future.clear()
            self.state["title"] = title
            self.review.follow(events)

    def entry(self, claim: Claim) -> Plain:
        return self.state["claims"][claim.id]

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            assert bool(self.library.undoable()) == bool(self.past)
            events = self.library.undo()
            assert bool(events) == bool(self.past)
            if events:
                self.future.append(self.state)
                self.state = self.past.pop()
                self.follow(events)

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            assert bool(self.library.redoable()) == bool(self.future)
            events = self.library.redo()
            assert bool(events) == bool(self.future)
            if events:
                self.past.append(self.state)
                self.state = self.future.pop()
                self.follow(events)

    def follow(self, events: tuple[object, ...]) -> None:
        if self.review is None or not self.state:
            self.open_article()
        else:
            self.review.follow(events)

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = Library.open(self.path, "Ada")
        self.open_article()

    @invariant()
    def window_and_disk_agree_with_the_model(self) -> None:
        if not self.state:
            assert self.library.articles() == []
            return
        assert self.review is not None
        assert self.review.article.details.title == self.state["title"]
        assert {c.id: seen(c) for c in self.review.claims} == self.state["claims"]
        assert self.review.claims == self.library.review(self.review.article.id).claims
        assert self.library.articles()[0].counts == self.review.counts()

    def teardown(self) -> None:
        self.library.close()
        Store.open(self.path).close()


def test_undo_and_redo_as_a_model_says(tmp_path: Path) -> None:
    Worker.folder, Worker.count = tmp_path, 0
    run_state_machine_as_test(
        Worker,
        settings=settings(
            max_examples=8, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def test_undo_to_the_beginning_and_redo_to_the_end_over_restarts(tmp_path: Path) -> None:
    path = make_worked(tmp_path / "a.claimdesk")
    with opened(path) as library:
        before = only_review(library).claims
    steps = 0
    while True:
        with opened(path) as library:
            if not library.undo():
                break
            steps += 1
    with opened(path) as library:
        assert library.articles() == [], "even the import was taken back"
    for _ in range(steps):
        with opened(path) as library:
            assert library.redo()
    with opened(path) as library:
        assert not library.redo()
        after = only_review(library).claims
    assert [(c.quote, c.tag, c.note, c.reviewer, c.dismissed, c.reviewed_at) for c in after] == [
        (c.quote, c.tag, c.note, c.reviewer, c.dismissed, c.reviewed_at) for c in before
    ]
    assert steps > 8


def test_a_clock_that_runs_backwards_harms_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Order is by number; two events may bear the same time, or a later one an earlier time."""
    minutes = itertools.count(600, -1)

    def backwards() -> str:
        return "2026-01-31T{:02}:{:02}:00Z".format(*divmod(next(minutes), 60))

    for module in ("library", "review"):
        monkeypatch.setattr(f"models.{module}.now", backwards)
    path = make_worked(tmp_path / "a.claimdesk")
    with opened(path) as library:
        review = only_review(library)
        times = [event.at for claim in review.claims for event in library.store.history_of(claim.id)]
        assert times != sorted(times), "the clock did run backwards"
        assert (review.claims[0].reviewer, review.claims[0].tag) == ("Berta", Tag.DISPUTED)
        assert [event.action for event in library.undo()] == ["undo"]
        assert library.review(review.article.id).claims[0].reviewer == "Ada"


@pytest.mark.parametrize("which", ["undo", "redo"])
def test_nothing_to_take_back_is_no_error(tmp_path: Path, which: str) -> None:
    Store.create(tmp_path / "a.claimdesk")
    with opened(tmp_path / "a.claimdesk") as library:
        assert getattr(library, which)() == ()
        assert library.store.event_count() == 0
