"""Splitting by keyboard in the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from seat import Seat

from models.detection.cuts import offered_parts
from models.terms import Claim, Tag

SENTENCE = (
    "The firm runs about 30% of the lines, with newer figures showing that it holds around 60% of the "
    "northern ones and nearly all of the ferries."
)


@pytest.fixture
def split_seat(open_seat: Callable[..., Seat], tmp_path: Path) -> Seat:
    file = tmp_path / "firm.txt"
    file.write_text(f"Firm\n\n{SENTENCE}\n\nIt was founded in 1911, said Ann Lee.", encoding="utf-8")
    seat = open_seat(file)
    seat.wait(lambda: seat.session.article is not None and seat.session.article.details.title == "Firm")
    assert seat.current.quote == SENTENCE
    return seat


def test_three_claims_with_three_tags_in_five_presses(split_seat: Seat) -> None:
    seat = split_seat
    seat.press("B", "Enter", "V", "D", "U")
    assert [(claim.quote, claim.tag) for claim in seat.claims[:3]] == [
        ("The firm runs about 30% of the lines", Tag.VERIFIED),
        ("with newer figures showing that it holds around 60% of the northern ones", Tag.DISPUTED),
        ("and nearly all of the ferries.", Tag.UNSOURCED),
    ]


def test_esc_leaves_all_as_it_was(split_seat: Seat) -> None:
    seat = split_seat
    before = list(seat.claims)
    seat.press("B", "Right", "V", "Esc")
    assert seat.claims == before, "keys rest while borders are chosen, and Esc leaves"
    assert not seat.window.splitting.is_active
    seat.press("V")
    assert seat.claims[0].tag is Tag.VERIFIED


def test_borders_move_by_word_and_by_letter(split_seat: Seat) -> None:
    seat = split_seat
    seat.press("B", "Down", "Right", "Right", "Left", "Shift+Right", "Shift+Left", "Enter")
    assert [claim.quote for claim in seat.claims[:2]] == [
        "The firm runs about 30% of the lines, with",
        "newer figures showing that it holds around 60% of the northern ones and nearly all of the ferries.",
    ]


def test_split_and_merge_are_undone_and_done_again(split_seat: Seat) -> None:
    seat = split_seat
    seat.press("V", "K", "B", "Enter")
    assert [claim.tag for claim in seat.claims[:3]] == [Tag.VERIFIED, Tag.UNREVIEWED, Tag.UNREVIEWED]
    seat.press("M")
    assert seat.claims[0].tag is Tag.VERIFIED
    assert seat.claims[0].quote.endswith("northern ones")
    seat.press("Z", "Z")
    assert seat.claims[0].quote == SENTENCE
    assert seat.window.status_bar.message.text().startswith("Undone: split")
    seat.press("Shift+Z")
    assert seat.claims[0].quote == "The firm runs about 30% of the lines"


def test_the_last_claim_has_nothing_to_merge_with(split_seat: Seat) -> None:
    split_seat.press("J", "M")
    assert "no claim behind" in split_seat.window.banner.text.text()


def test_the_parts_of_the_preview_are_drawn_as_a_persons(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Claim] = []
    monkeypatch.setattr(seat.window.reader, "set_claims", lambda claims, current: drawn.extend(claims))
    parted = next(c for c in seat.claims if len(offered_parts(c.quote)) > 1)
    seat.session.go_to(parted.id)
    assert parted.is_suggestion
    seat.press("B")
    parts = [claim for claim in drawn if claim.id.startswith(f"{parted.id}/")]
    assert len(parts) > 1 and not any(part.is_suggestion for part in parts)
