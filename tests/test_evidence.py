"""Evidence and the fields of the record: what is stored, undone, refused, and whether it is enough."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from store_kit import SOURCE, keep, make, only_review, opened

from models import evidence, reshaping
from models.errors import UserError
from models.gate import Profile, gate, registrable_domain
from models.library import Library
from models.review import Change, Review
from models.store import Store
from models.terms import Kind, Reason, Scope, Source, Stance, Tag


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "a.claimdesk")


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with opened(path) as library:
        yield library


@pytest.fixture
def review(library: Library) -> Review:
    return only_review(library)


def titles(review: Review, number: int = 0) -> list[str]:
    return [one.source.title for one in review.claims[number].evidence]


def attach(review: Review, *names: str, number: int = 0) -> None:
    for name in names:
        evidence.attach(review, review.claims[number], Source(title=name))


def test_a_source_is_kept_field_by_field(review: Review, path: Path, library: Library) -> None:
    change = evidence.attach(review, review.claims[0], SOURCE)
    assert change.claims[0].evidence[0].source == SOURCE
    assert change.claims[0].evidence[0].reviewer == "Ada"
    assert not change.claims[0].is_suggestion, "a person has touched it"
    library.close()
    with opened(path) as again:
        (kept,) = only_review(again).claims[0].evidence
        assert kept.source == SOURCE and kept.created_at.endswith("Z")


def test_sources_have_an_order_that_can_be_changed(review: Review) -> None:
    attach(review, "a", "b", "c")
    evidence.reorder(review, review.claims[0].evidence[2], -1)
    assert titles(review) == ["a", "c", "b"]
    assert evidence.reorder(review, review.claims[0].evidence[0], -1) is None
    assert evidence.reorder(review, review.claims[0].evidence[2], 1) is None
    evidence.detach(review, review.claims[0].evidence[1])
    attach(review, "d")
    assert titles(review) == ["a", "b", "d"]


def test_every_action_is_undone_and_done_again(review: Review, library: Library) -> None:
    def first() -> tuple[object, ...]:
        claim = only_review(library).claims[0]
        fields = (claim.tag, claim.reason, claim.scope, claim.confidence, claim.suggested_correction)
        return ([(e.place, e.source) for e in claim.evidence], claim.claim_text, claim.attributed_to, *fields)

    def on(action: Callable[..., Change | None], *args: object) -> Callable[[], Change | None]:
        return lambda: action(review, review.claims[0], *args)

    def on_source(action: Callable[..., Change | None], *args: object) -> Callable[[], Change | None]:
        return lambda: action(review, review.claims[0].evidence[0], *args)

    actions = [
        on(evidence.attach, SOURCE),
        on(evidence.attach, Source(Stance.CONTEXT, title="b")),
        on_source(evidence.edit, Source(title="other")),
        on_source(evidence.reorder, 1),
        on_source(evidence.detach),
        lambda: review.decide(review.claims[0], Tag.DISPUTED),
        on(evidence.set_reason, Reason.OUTDATED),
        on(evidence.set_scope, Scope.ATTRIBUTION),
        on(evidence.set_confidence, 2),
        on(evidence.set_correction, "It opened in 1988."),
        on(evidence.set_wording, "The bridge opened in 1987"),
        on(evidence.set_speaker, "the mayor"),
    ]
    states = [first()]
    for act in actions:
        keep(library, act())
        states.append(first())
        assert states[-1] != states[-2]
    for state in reversed(states[:-1]):
        library.undo()
        assert first() == state
    for state in states[1:]:
        library.redo()
        assert first() == state


def test_what_changes_nothing_is_no_event(review: Review, library: Library) -> None:
    evidence.attach(review, review.claims[0], SOURCE)
    before = library.store.event_count()
    claim = review.claims[0]
    assert evidence.edit(review, claim.evidence[0], SOURCE) is None
    assert evidence.set_reason(review, claim, None) is None
    assert evidence.set_scope(review, claim, claim.scope) is None
    assert evidence.set_correction(review, claim, "  ") is None
    assert evidence.set_wording(review, claim, "") is None
    assert library.store.event_count() == before


@pytest.mark.parametrize(
    "action",
    [
        lambda review, claim: evidence.attach(review, claim, Source(title="w" * 20_001)),
        lambda review, claim: evidence.attach(review, claim, Source()),
        lambda review, claim: evidence.attach(review, claim, Source(accessed="2026-01-31", title=" ")),
        lambda review, claim: evidence.set_reason(review, claim, Reason.ERROR),
        lambda review, claim: evidence.set_confidence(review, claim, 4),
        lambda review, claim: evidence.set_correction(review, claim, "w" * 200_001),
        lambda review, claim: evidence.set_speaker(review, claim, "w" * 20_001),
    ],
)
def test_what_cannot_be_kept_is_refused(
    review: Review, library: Library, action: Callable[..., object]
) -> None:
    before = library.store.event_count()
    with pytest.raises(UserError):
        action(review, review.claims[0])
    assert library.store.event_count() == before


def test_hostile_words_are_kept_as_text(review: Review) -> None:
    hostile = Source(title="=1+1\x00\ud800", url="javascript:alert(1)", note="‮ <b>😀\n", quote="'")
    evidence.attach(review, review.claims[0], hostile)
    kept = review.claims[0].evidence[0].source
    assert (kept.title, kept.url, kept.note) == ("=1+1\ufffd", "javascript:alert(1)", "‮ <b>😀")


def test_a_new_tag_takes_the_reason_with_it_but_not_the_evidence(review: Review) -> None:
    review.decide(review.claims[0], Tag.DISPUTED)
    evidence.set_reason(review, review.claims[0], Reason.ERROR)
    attach(review, "a")
    review.decide(review.claims[0], Tag.VERIFIED)
    assert (review.claims[0].reason, titles(review)) == (None, ["a"])


def test_merged_claims_bring_their_evidence_along(review: Review, library: Library, path: Path) -> None:
    attach(review, "a")
    attach(review, "b", "c", number=1)
    keep(library, reshaping.merge(review, review.claims[0]))
    assert titles(review) == ["a", "b", "c"]
    assert [one.place for one in review.claims[0].evidence] == [0, 1, 2]
    library.undo()
    again = only_review(library)
    assert (titles(again), titles(again, 1)) == (["a"], ["b", "c"])
    library.close()
    Store.open(path).close()


def test_recent_sources_are_offered_once_each(review: Review, library: Library) -> None:
    attach(review, "a", "b")
    attach(review, "a", "c", number=1)
    evidence.detach(review, review.claims[1].evidence[1])
    assert [one.title for one in library.store.recent_sources(5)] == ["a", "b"]
    assert [one.title for one in library.store.recent_sources(1)] == ["a"]


def test_today_is_a_date() -> None:
    assert len(evidence.today()) == 10 and evidence.today()[4] == "-"


# -- enough or not ---------------------------------------------------------------------------------------


def page(url: str, kind: Kind = Kind.SECONDARY, stance: Stance = Stance.SUPPORTS) -> Source:
    return Source(stance, kind, url=url)


TWO = [page("https://news.bbc.co.uk/1"), page("https://lemonde.fr/2")]


@pytest.mark.parametrize(
    ("tag", "sources", "wanted"),
    [
        (Tag.UNREVIEWED, TWO, ""),
        (Tag.VERIFIED, [], "short"),
        (Tag.VERIFIED, TWO, "ok"),
        (Tag.VERIFIED, TWO[:1], "short"),
        (Tag.VERIFIED, [page("https://www.bbc.co.uk/1"), page("http://news.bbc.co.uk/2")], "short"),
        (Tag.VERIFIED, [page("https://a.co.uk/1"), page("https://b.co.uk/2")], "ok"),
        (Tag.VERIFIED, [page("https://a.github.io/1"), page("https://b.github.io/2")], "ok"),
        (Tag.VERIFIED, [page("https://пример.укр/1"), page("https://xn--e1afmkfd.xn--j1amh/2")], "short"),
        (Tag.VERIFIED, [page("", Kind.PRIMARY)], "ok"),
        (Tag.VERIFIED, [page("", Kind.PRIMARY, Stance.CONTEXT)], "short"),
        (Tag.VERIFIED, [page("", Kind.PRIMARY, Stance.CONTRADICTS)], "short"),
        (Tag.DISPUTED, [page("", Kind.PRIMARY, Stance.CONTRADICTS)], "ok"),
        (Tag.DISPUTED, TWO, "short"),
        (Tag.UNSOURCED, TWO, "short"),
    ],
)
def test_the_gate(review: Review, tag: Tag, sources: list[Source], wanted: str) -> None:
    for number, source in enumerate(sources):
        evidence.attach(review, review.claims[0], Source(**{**fields(source), "note": str(number)}))
    if tag is not Tag.UNREVIEWED:
        review.decide(review.claims[0], tag)
    assert gate(review.claims[0], Profile(1, 2)) == wanted
    assert gate(review.claims[0], None) == ""


def fields(source: Source) -> dict[str, object]:
    return {name: getattr(source, name) for name in Source.__slots__}


def test_unsourced_needs_a_word_of_where_one_looked(review: Review) -> None:
    review.decide(review.claims[0], Tag.UNSOURCED)
    review.note(review.claims[0], "searched the archive on 2026-01-31")
    assert gate(review.claims[0], Profile(1, 2)) == "ok"
    review.dismiss(review.claims[0])
    assert gate(review.claims[0], Profile(1, 2)) == ""


@pytest.mark.parametrize(
    ("setting", "profile"),
    [("1/2", Profile(1, 2)), ("2/3", Profile(2, 3)), ("", None), ("1", None), ("0/2", None), ("a/b", None)],
)
def test_profiles_are_read_from_the_settings(setting: str, profile: Profile | None) -> None:
    assert Profile.read(setting) == profile


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://News.BBC.co.uk:8080/x", "bbc.co.uk"),
        ("http://192.168.0.1/x", "192.168.0.1"),
        ("http://[::1", ""),
        ("javascript:alert(1)", ""),
        ("no address", ""),
        ("https://" + "a." * 5000 + "com", "a.com"),
        ("https://" + "a" * 5000 + ".com", ""),
    ],
)
def test_registrable_domains(url: str, domain: str) -> None:
    assert registrable_domain(url) == domain
