"""The places at which a sentence falls apart into claims."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.detection.cuts import MOST_PARTS, offered_parts, parts_at


def words(sentence: str, number: int = 0) -> list[str]:
    return [sentence[start:end] for start, end in offered_parts(sentence, number)]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "The company now runs about 30% of the lines, with newer figures showing that it holds around "
            "60% of the northern ones and nearly all of the ferries.",
            [
                "The company now runs about 30% of the lines",
                "with newer figures showing that it holds around 60% of the northern ones",
                "and nearly all of the ferries.",
            ],
        ),
        (
            "The mine employed 400 people in 1990, but it closed ten years later.",
            ["The mine employed 400 people in 1990", "but it closed ten years later."],
        ),
        (
            "The bridge, which was built in 1911, carries 9,000 cars a day.",
            ["The bridge", "which was built in 1911, carries 9,000 cars a day."],
        ),
        (
            "Повінь забрала 12 життів, а вода сягнула 4 метрів.",
            ["Повінь забрала 12 життів", "а вода сягнула 4 метрів."],
        ),
    ],
)
def test_offered_cuts(sentence: str, parts: list[str]) -> None:
    assert words(sentence) == parts


def test_the_number_of_parts_can_be_asked_for() -> None:
    sentence = "It sold 40 ships in May, 50 in June, 60 in July and 70 in August, according to the port."
    assert [len(words(sentence, number)) for number in (2, 3, 4)] == [2, 3, 4]


def test_what_is_too_short_stays_whole() -> None:
    assert words("It rained.") == ["It rained."]


@given(st.text(max_size=200), st.sampled_from([0, 2, 3, 4]))
def test_parts_are_in_order_and_apart(sentence: str, number: int) -> None:
    parts = offered_parts(sentence, number)
    assert len(parts) <= MOST_PARTS
    assert all(0 <= start < end <= len(sentence) for start, end in parts)
    assert all(one[1] <= other[0] for one, other in pairwise(parts))


def test_borders_of_ones_own() -> None:
    assert parts_at("ab cd, ef", [3, 7]) == [(0, 2), (3, 5), (7, 9)]
    assert parts_at("   ", [1]) == []
