"""Where words begin and end: snaps a span to whole words, moves one of its ends by word or by character.

Ends that are made here have no blank inside of them and never cut a grapheme cluster. A word is what a
checker takes for one: "2,143,000", "€4.2", "30%", "built-up" and "don't" are whole, and the quotation mark or
full stop beside them is no part of them. Positions are code points of the text.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from models.text import cluster, is_blank, tidy, trim

if TYPE_CHECKING:
    from regex import Pattern

Span = tuple[int, int]

_REACH = 256
"""So far from a place the ends of its word are looked for; what has no blank for longer is cut there."""
_SOLID = re.compile(r"[^\s\u200b\ufeff]")
# Scripts that put no blank between words: each character counts as one.
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_LETTER = rf"[[\p{{L}}\p{{N}}\p{{M}}\p{{Pc}}\u200c\u200d]--[{_UNSPACED}]]"
_WORD = (
    rf"[{_UNSPACED}]\p{{M}}*"
    rf"|(?:[\p{{Sc}}±+−§№-](?=[\p{{Sc}}\p{{N}}])|[#@](?={_LETTER}))*"
    rf"{_LETTER}+(?:(?:['’ʼ.\-‐‑/&@]|(?<=\p{{N}})[,:](?=\p{{N}})){_LETTER}+)*"
    r"[%‰°\p{Sc}]*"
)


class Edge(StrEnum):
    """One of the two ends of a span."""

    START = "start"
    END = "end"


def whole_words(text: str, start: int, end: int) -> Span:
    """The span widened so that neither end cuts a word, without blanks at its ends."""
    start, end = trim(text, start, end)
    if start < end:
        start, end = _word_around(text, start)[0], _word_around(text, end)[1]
    return tidy(text, start, end)


def moved(text: str, span: Span, edge: Edge, by: int, words: bool = True) -> Span:
    """The span with one end moved on (1) or back (-1) by a word or a character; the same where it cannot."""
    stop = (next_stop if words else next_character)(text, _place(span, edge), edge, by)
    return span if stop is None else _with(span, edge, stop)


def dragged(text: str, span: Span, edge: Edge, position: int, words: bool = True) -> Span:
    """The span with one end put where it may be nearest to a position; the same where nothing were left."""
    position = min(max(0, position), len(text))
    if not words:
        start, end = (position, span[1]) if edge is Edge.START else (span[0], position)
        inside = tidy(text, start, end)
        return inside if inside[0] < inside[1] else span
    around = next_stop(text, position + 1, edge, -1), next_stop(text, position, edge, 1)
    fitting = [stop for stop in around if stop is not None and _leaves_something(span, edge, stop)]
    nearest = min(fitting, key=lambda stop: abs(stop - position), default=_place(span, edge))
    return _with(span, edge, nearest)


def next_stop(text: str, position: int, edge: Edge, by: int) -> int | None:
    """Where, on (1) or back (-1), the next word or run between blanks has that end; None where there is none.

    Runs count too, so that the marks around a word can be taken in or left out.
    """
    solid = _solid(text, position, by)
    while solid is not None:
        run = _run(text, solid)
        stops = sorted(_stops(text, run, edge), reverse=by < 0)
        found = next((stop for stop in stops if (stop - position) * by > 0), None)
        if found is not None:
            return found
        solid = _solid(text, run[1] if by > 0 else run[0], by)
    return None


def next_character(text: str, position: int, edge: Edge, by: int) -> int | None:
    """Where, on (1) or back (-1), the next character, blanks passed over, has that end; None without one."""
    inwards = by > 0 if edge is Edge.START else by < 0
    if inwards:
        # The character that goes is the first or the last one inside.
        position = cluster(text, position)[1] if by > 0 else cluster(text, position - 1)[0]
    solid = _solid(text, position, by)
    if solid is None:
        return None
    return cluster(text, solid)[0 if edge is Edge.START else 1]


def _place(span: Span, edge: Edge) -> int:
    return span[0] if edge is Edge.START else span[1]


def _leaves_something(span: Span, edge: Edge, place: int) -> bool:
    return place < span[1] if edge is Edge.START else place > span[0]


def _with(span: Span, edge: Edge, place: int) -> Span:
    """The span with another end; the same where nothing were left of it."""
    if not _leaves_something(span, edge, place):
        return span
    return (place, span[1]) if edge is Edge.START else (span[0], place)


def _solid(text: str, position: int, by: int) -> int | None:
    """The first character that is no blank at or behind a position, or the last one before it."""
    if by > 0:
        found = _SOLID.search(text, max(0, position))
        return found.start() if found else None
    at = min(position, len(text)) - 1
    while at >= 0 and is_blank(text[at]):
        at -= 1
    return at if at >= 0 else None


def _run(text: str, at: int) -> Span:
    """What stands between two blanks around a character, as far as is looked."""
    start = end = at
    while start > 0 and at - start < _REACH and not is_blank(text[start - 1]):
        start -= 1
    while end < len(text) and end - at < _REACH and not is_blank(text[end]):
        end += 1
    return start, end


def _stops(text: str, run: Span, edge: Edge) -> set[int]:
    """The places in a run at which that end may stand."""
    side = 0 if edge is Edge.START else 1
    places = {run[side], *(word[side] for word in _words(text, run))}
    return {_whole(text, place, edge) for place in places}


def _whole(text: str, place: int, edge: Edge) -> int:
    """The place, or where the grapheme cluster that it cuts begins or ends."""
    if not 0 < place < len(text):
        return place
    left, right = cluster(text, place)
    return place if left == place else (left if edge is Edge.START else right)


def _words(text: str, run: Span) -> Iterator[Span]:
    return (found.span() for found in _pattern().finditer(text, *run))


def _word_around(text: str, position: int) -> Span:
    """The word that a position cuts, else the position itself as an empty span."""
    if 0 < position < len(text) and not is_blank(text[position]):
        for start, end in _words(text, _run(text, position)):
            if start < position < end:
                return start, end
    return position, position


@cache
def _pattern() -> "Pattern[str]":
    # Here, because loading the module takes longer than the first window may wait.
    import regex

    return regex.compile(_WORD, regex.V1)
