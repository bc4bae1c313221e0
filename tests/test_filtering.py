"""Which claims a filter keeps, and that the keys go through these alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_kit import make, only_review, opened

from models.filtering import ClaimFilter
from models.gate import SHORT, Profile, gate
from models.terms import Claim, Evidence, Kind, Origin, Reason, Source, Stance, Tag

PRIMARY = Evidence(
    "e1", "c", 0, Source(Stance.SUPPORTS, Kind.PRIMARY, "Ministry data", url="https://a.example")
)
CLAIM = Claim("c", "a", 0, 5, "In Łódź 12 ships sank", Origin.SUGGESTED, tag=Tag.VERIFIED, reviewer="Ada")
CLAIMS = [
    CLAIM,
    replace(CLAIM, id="d", tag=Tag.DISPUTED, reason=Reason.ERROR, note="Called the harbour"),
    replace(CLAIM, id="e", tag=Tag.DISPUTED, reason=Reason.OUTDATED, reviewer="Berta", origin=Origin.MANUAL),
    replace(CLAIM, id="f", evidence=(PRIMARY,)),
    replace(CLAIM, id="g", tag=Tag.UNREVIEWED, reviewer="", dismissed=True),
    replace(CLAIM, id="h", tag=Tag.UNSOURCED, reason=Reason.NOT_FOUND, note="Where?"),
]
PROFILE = Profile(1, 2)


def kept(wanted: ClaimFilter, profile: Profile | None = PROFILE) -> str:
    return "".join(claim.id for claim in CLAIMS if wanted.test(profile)(claim))


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (ClaimFilter(), "cdefgh"),
        (ClaimFilter(tags=frozenset({Tag.DISPUTED})), "de"),
        (ClaimFilter(tags=frozenset({Tag.DISPUTED, Tag.UNSOURCED})), "deh"),
        (ClaimFilter(reasons=frozenset({Reason.ERROR, Reason.NOT_FOUND})), "dh"),
        (ClaimFilter(tags=frozenset({Tag.DISPUTED}), reasons=frozenset({Reason.NOT_FOUND})), ""),
        (ClaimFilter(origins=frozenset({Origin.MANUAL})), "e"),
        (ClaimFilter(reviewers=frozenset({"Berta"})), "e"),
        (ClaimFilter(short=True), "cde"),
        (ClaimFilter(dismissed=True), "g"),
        (ClaimFilter(text="lodz ship"), "cdefgh"),
        (ClaimFilter(text="HARBOUR"), "d"),
        (ClaimFilter(text="ministry"), "f"),
        (ClaimFilter(text="  "), "cdefgh"),
        (ClaimFilter(text="lodz nowhere"), ""),
        (ClaimFilter(short=True, text="harbour"), "d"),
    ],
)
def test_each_filter_and_all_together(wanted: ClaimFilter, ids: str) -> None:
    assert kept(wanted) == ids


def test_nothing_is_short_where_nothing_is_asked() -> None:
    assert kept(ClaimFilter(short=True), None) == ""


SETS = {"tags": Tag, "reasons": Reason, "origins": Origin}


@given(
    st.sampled_from(list(SETS)).flatmap(
        lambda name: st.tuples(st.just(name), st.sets(st.sampled_from(list(SETS[name]))))
    )
)
def test_a_set_keeps_what_any_of_its_members_keeps(chosen: tuple[str, set[object]]) -> None:
    name, members = chosen
    each = {claim for one in members for claim in kept(ClaimFilter(**{name: frozenset({one})}))}
    assert set(kept(ClaimFilter(**{name: frozenset(members)}))) == (each if members else set("cdefgh"))


def test_a_value_is_put_in_and_taken_out() -> None:
    once = ClaimFilter().toggled("tags", Tag.DISPUTED)
    assert once.is_on and once.tags == {Tag.DISPUTED}
    assert once.toggled("tags", Tag.DISPUTED) == ClaimFilter() and not ClaimFilter().is_on


def test_short_is_what_the_gate_says() -> None:
    for claim in CLAIMS:
        assert ClaimFilter(short=True).test(PROFILE)(claim) is (gate(claim, PROFILE) == SHORT)


def test_the_keys_go_through_what_is_kept(tmp_path: Path) -> None:
    with opened(make(tmp_path / "a.claimdesk")) as library:
        review = only_review(library)
        for number in (1, 3):
            review.decide(review.claims[number], Tag.DISPUTED)
        review.keeps = ClaimFilter(tags=frozenset({Tag.DISPUTED})).test(None)
        visited = []
        while review.step(1):
            visited.append(review.number(review.current_id or ""))
        assert visited == [2, 4]
        assert review.step(-1) and review.number(review.current_id or "") == 2
        assert not review.step_to_unreviewed()
        review.keeps = ClaimFilter(tags=frozenset({Tag.UNREVIEWED})).test(None)
        assert review.step_to_unreviewed() and review.number(review.current_id or "") == 3


def test_where_the_filter_keeps_nothing_a_dismissed_claim_is_left_all_the_same(tmp_path: Path) -> None:
    with opened(make(tmp_path / "a.claimdesk")) as library:
        review = only_review(library)
        review.keeps = ClaimFilter(tags=frozenset({Tag.VERIFIED})).test(None)
        assert review.current is not None
        review.dismiss(review.current)
        assert review.step_aside() and review.current is not None and not review.current.dismissed
