"""The history of a claim: any former state is read off it, and restoring one is a new action."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from store_kit import SOURCE, make, opened

from models import evidence, reshaping
from models.errors import UserError
from models.former import former, kept, restore
from models.library import Library
from models.review import Change, Review
from models.terms import Claim, Reason, Scope, Source, Stance, Tag

Acting = Callable[[Review, Claim], Change | None]
MAP = Source(Stance.CONTEXT, title="A map")
ACTIONS: tuple[Acting, ...] = (
    lambda r, c: r.decide(c, Tag.DISPUTED),
    lambda r, c: evidence.set_reason(r, c, Reason.OUTDATED),
    lambda r, c: evidence.attach(r, c, SOURCE),
    lambda r, c: evidence.attach(r, c, MAP),
    lambda r, c: evidence.set_scope(r, c, Scope.ATTRIBUTION),
    lambda r, c: evidence.set_confidence(r, c, 2),
    lambda r, c: r.note(c, "Seen in the archive 😀"),
    lambda r, c: evidence.set_correction(r, c, "It was opened in 1988."),
    lambda r, c: evidence.reorder(r, c.evidence[1], -1),
    lambda r, c: evidence.set_wording(r, c, "The bridge opened in 1987"),
    lambda r, c: evidence.set_speaker(r, c, "the mayor"),
    lambda r, c: evidence.edit(r, c.evidence[0], Source(title="Another map")),
    lambda r, c: reshaping.resize(r, c, (c.start, c.end - 9)),
    lambda r, c: evidence.detach(r, c.evidence[1]),
    lambda r, c: r.decide(c, Tag.VERIFIED),
    lambda r, c: r.clear(c),
)


class Desk:
    """One claim of a library, by its identity."""

    def __init__(self, library: Library) -> None:
        self.library = library
        (summary,) = library.articles()
        self.review = library.review(summary.id)
        self.id = self.review.claims[0].id

    @property
    def claim(self) -> Claim:
        (summary,) = self.library.articles()
        (found,) = [c for c in self.library.review(summary.id).claims if c.id == self.id]
        return found

    def act(self, action: Acting) -> int:
        """Does it; the number of its last event."""
        change = action(self.review, self.claim)
        assert change is not None
        self.library.note_batch(change.events)
        return change.events[-1].seq

    def restore(self, seq: int) -> Change | None:
        change = restore(self.review, kept(self.library.store, self.claim), seq)
        if change is not None:
            self.library.note_batch(change.events)
        return change

    def former(self, seq: int) -> Claim:
        return former(kept(self.library.store, self.claim), seq)


def said(claim: Claim) -> tuple[object, ...]:
    """All that a reviewer said of a claim."""
    fields = (claim.tag, claim.scope, claim.reason, claim.confidence, claim.note, claim.suggested_correction)
    own = (claim.start, claim.end, claim.quote, claim.claim_text, claim.attributed_to, claim.dismissed)
    return (*fields, *own, [(one.id, one.source) for one in claim.evidence])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "a.claimdesk")


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with opened(path) as library:
        yield Desk(library)


def test_every_former_state_is_read_and_can_be_restored(desk: Desk, path: Path) -> None:
    states = {desk.act(action): said(desk.claim) for action in ACTIONS}
    for seq, state in states.items():
        assert said(desk.former(seq)) == state
    last = desk.library.store.event_count()
    for seq in (*states, *reversed(states)):
        before = said(desk.claim)
        change = desk.restore(seq)
        wanted, now = states[seq], said(desk.claim)
        assert now[:-1] == wanted[:-1]
        assert now[-1][: len(wanted[-1])] == wanted[-1], "its sources, in their order"
        if change is not None:
            assert len({event.batch for event in change.events}) == 1
            desk.library.undo()
            assert said(desk.claim) == before, "one action, undone as one"
            desk.library.redo()
            assert said(desk.claim) == now
    assert {seq: said(desk.former(seq)) for seq in states} == states, "nothing of the history is lost"
    assert desk.library.store.event_count() > last
    now = said(desk.claim)
    desk.library.close()
    with opened(path) as again:
        assert said(Desk(again).claim) == now, "and the library is whole"


def test_a_source_that_came_since_stays_behind_the_others(desk: Desk) -> None:
    desk.act(lambda r, c: evidence.attach(r, c, MAP))
    seq = desk.act(lambda r, c: evidence.attach(r, c, SOURCE))
    desk.act(lambda r, c: evidence.detach(r, c.evidence[1]))
    desk.act(lambda r, c: evidence.attach(r, c, Source(title="New")))
    desk.act(lambda r, c: evidence.reorder(r, c.evidence[1], -1))
    desk.restore(seq)
    assert [one.source.title for one in desk.claim.evidence] == [MAP.title, SOURCE.title, "New"]
    assert len({one.place for one in desk.claim.evidence}) == 3, "each can be moved from its place"


def test_restoring_what_is_already_so_is_no_event(desk: Desk) -> None:
    seq = desk.act(lambda r, c: r.decide(c, Tag.VERIFIED))
    assert desk.restore(seq) is None


def test_the_restored_tag_is_the_restorers_own(desk: Desk, path: Path) -> None:
    untagged = desk.act(lambda r, c: r.note(c, "asked by telephone"))
    verified = desk.act(lambda r, c: r.decide(c, Tag.VERIFIED))
    desk.library.close()
    with opened(path, "Berta") as library:
        other = Desk(library)
        other.act(lambda r, c: r.decide(c, Tag.DISPUTED))
        other.restore(verified)
        assert (other.claim.tag, other.claim.reviewer) == (Tag.VERIFIED, "Berta")
        assert other.claim.note == "asked by telephone"
        other.restore(untagged)
        assert other.claim.tag is Tag.UNREVIEWED, "nobody's tag stands"
        assert other.claim.note == "asked by telephone"
    with opened(path, "Ada") as library:
        first = Desk(library)
        assert first.restore(verified) is not None
        assert (first.claim.tag, first.claim.reviewer) == (Tag.VERIFIED, "Ada")


def test_a_tag_of_ones_own_stands_again_over_anothers(desk: Desk, path: Path) -> None:
    verified = desk.act(lambda r, c: r.decide(c, Tag.VERIFIED))
    desk.library.close()
    with opened(path, "Berta") as library:
        Desk(library).act(lambda r, c: r.decide(c, Tag.DISPUTED))
    with opened(path, "Ada") as library:
        first = Desk(library)
        first.restore(verified)
        assert (first.claim.tag, first.claim.reviewer) == (Tag.VERIFIED, "Ada")
    opened(path).__enter__().close()


def test_words_that_are_another_claim_by_now_are_refused(desk: Desk) -> None:
    whole = (desk.claim.start, desk.claim.end)
    seq = desk.act(lambda r, c: r.decide(c, Tag.VERIFIED))
    desk.act(lambda r, c: reshaping.resize(r, c, (c.start, c.end - 9)))
    desk.act(lambda r, c: r.add(*whole)[1])
    before = desk.library.store.event_count()
    with pytest.raises(UserError, match="already"):
        desk.restore(seq)
    assert desk.library.store.event_count() == before


def test_a_claim_that_was_not_there_is_not_restored(desk: Desk) -> None:
    desk.act(lambda r, c: r.add(c.start, c.end - 9)[1])
    desk.review = desk.library.review(desk.review.article.id)
    (added,) = [claim for claim in desk.review.claims if claim.origin == "manual"]
    desk.id = added.id
    desk.library.undo()
    undone = desk.library.store.event_count()
    desk.library.redo()
    assert desk.former(undone).removed
    with pytest.raises(UserError, match="not there"):
        desk.restore(undone)


def test_sources_of_merged_claims_follow_the_history(desk: Desk, path: Path) -> None:
    second = desk.review.claims[1]
    evidence.attach(desk.review, second, SOURCE)
    seq = desk.act(lambda r, c: evidence.attach(r, c, MAP))
    desk.act(lambda r, c: reshaping.merge(r, r.get(c.id)))
    assert [one.source for one in desk.former(seq).evidence] == [MAP]
    desk.restore(seq)
    assert [one.source for one in desk.claim.evidence] == [MAP, SOURCE], "what came by the merge stays"
    desk.library.undo()
    desk.library.undo()
    assert said(desk.claim) == said(desk.former(seq))
    desk.library.close()
    with opened(path) as again:
        assert [one.source for one in Desk(again).claim.evidence] == [MAP]
