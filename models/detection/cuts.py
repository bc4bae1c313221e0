"""Offers places at which a sentence with several claims falls apart; the reviewer decides.

Cutting by rule buys nothing for finding claims, but most sentences worth checking hold two or three of them,
and each of these may need a tag of its own. The weights order the places; the order is the project's own.
"""

import re
from itertools import pairwise

MOST_PARTS = 4
_SURE = 0.6
_SHORTEST = 8
"""Code points; a part that is shorter says nothing that could be checked."""

_QUANTITY = (
    r"(?:nearly|almost|about|around|roughly|some|more|most|all|half|both|none|no|many|few|at least|another|"
    r"only|over|under|up to|майже|близько|понад|усі|половин\w*|rund|etwa|fast|alle|mehr|почти|около|более|"
    r"environ|presque|plus|\d|[$€£₴])"
)
_PLACES = tuple(
    (weight, re.compile(pattern, re.IGNORECASE))
    for weight, pattern in (
        (1.0, r";\s+(?=\w)"),
        (
            1.0,
            r",?\s+(?=(?:but|while|whereas|although|though|але|проте|тоді як|aber|während|но|тогда как|"
            r"mais)\s)",
        ),
        (0.9, r",\s+(?=with\s+(?:\S+\s+){1,5}?\w+ing\b)"),
        (0.85, rf",?\s+(?=(?:and|та|і|й|und|и|et)\s+{_QUANTITY})"),
        (0.8, r",\s+(?=(?:which|who|where|whose|який|яка|яке|які|котор\w+|qui|dont)\s)"),
        (0.75, r",\s+(?=(?:and|та|і|und|и|et)\s)"),
        (0.7, r",\s+(?=(?:according to|за словами|laut|по словам|selon)\s)"),
        (0.65, r",\s+(?=(?:including|among them|зокрема|darunter|в том числе|notamment)\s)"),
        (0.6, r"(?<=[”\"»’'])\s*,?\s+(?=as\s|while\s)"),
        (0.5, r",?\s+(?=as\s+\w+\s+\w+)"),
        (0.45, r",\s+(?=(?:following|leaving|killing|bringing|making|forcing|citing|adding|saying)\s)"),
        (0.3, r",\s+(?=\w)"),
        (0.2, r"\s+(?=(?:and|та|і|und|и|et)\s)"),
    )
)
_EDGES = " \t\n\u00a0,;:–—"


def offered_parts(sentence: str, number: int = 0) -> list[tuple[int, int]]:
    """The sentence as `number` spans in order, 2 to 4; 0 lets the sentence decide. One if it is too short.

    Spans are code points of `sentence`, without blanks and commas at their ends.
    """
    wanted = number - 1 if number else MOST_PARTS - 1
    chosen: list[int] = []
    for weight, place in _ranked(sentence):
        if len(chosen) == wanted or (not number and chosen and weight < _SURE):
            break
        if _fits(sentence, [*chosen, place]):
            chosen.append(place)
    return parts_at(sentence, chosen)


def parts_at(sentence: str, borders: list[int]) -> list[tuple[int, int]]:
    """The spans between borders, each without blanks and commas at its ends; empty ones are left out."""
    spans = []
    for start, end in pairwise([0, *sorted(borders), len(sentence)]):
        while start < end and sentence[start] in _EDGES:
            start += 1
        while end > start and sentence[end - 1] in _EDGES:
            end -= 1
        if start < end:
            spans.append((start, end))
    return spans


def _ranked(sentence: str) -> list[tuple[float, int]]:
    """Places by weight, the best first; the same place counts once."""
    best: dict[int, float] = {}
    for weight, pattern in _PLACES:
        for found in pattern.finditer(sentence):
            best.setdefault(found.end(), weight)
    if not best:
        best = {found.end(): 0.1 for found in re.finditer(r"\s+", sentence)}
    middle = len(sentence) / 2
    return sorted(((w, place) for place, w in best.items()), key=lambda p: (-p[0], abs(p[1] - middle)))


def _fits(sentence: str, borders: list[int]) -> bool:
    """Whether every part is long enough to say something."""
    parts = parts_at(sentence, borders)
    return len(parts) == len(borders) + 1 and all(end - start >= _SHORTEST for start, end in parts)
