"""Where in a text a search hits, and the words around it that are shown."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

import regex

from models.folding import IN_A_WORD, fold, fold_with_places, is_alone, place_of
from models.search.query import Query, Term

_SHORT = 60
"""A hit within so many characters of the beginning is shown with all of them."""
_SLICE, _OVERLAP = 4000, 400
"""A long text is looked through in slices of so many characters, each with some of the next one."""
BEFORE, LENGTH = 40, 220
"""Characters of the context: before the first hit, and in all."""
Marks = tuple[tuple[int, int], ...]


def find(query: Query, text: str) -> tuple[int, int] | None:
    """Start and end of the first hit in a text; None where none of the terms occurs.

    The longest term is looked for first, as the one that says most.
    """
    for term in sorted(query.terms, key=lambda term: -sum(map(len, term.words))):
        pattern = _pattern(term)
        for start in range(0, len(text), _SLICE):
            part = text[start : start + _SLICE + _OVERLAP]
            if found := pattern.search(fold(part)):
                end = place_of(part, found.end() - 1) + 1
                return start + place_of(part, found.start()), start + end
    return None


def marks(query: Query, text: str) -> Marks:
    """All hits in a short text, in order and apart."""
    folded, places = fold_with_places(text)
    found = sorted(
        (match.start(), match.end()) for term in query.terms for match in _pattern(term).finditer(folded)
    )
    merged: list[tuple[int, int]] = []
    for start, end in found:
        span = places[start], places[end - 1] + 1
        if merged and span[0] <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(span[1], merged[-1][1])
        else:
            merged.append(span)
    return tuple(merged)


def around(query: Query, text: str, position: int) -> tuple[str, Marks]:
    """One line of the text around a place, cut at blanks, with its hits."""
    start = position - BEFORE if position > _SHORT else 0
    if start:
        blank = text.find(" ", start, position)
        start = blank + 1 if blank >= 0 else start
    piece = " ".join(text[start : start + LENGTH].split())
    line = ("…" if start else "") + piece + ("…" if start + LENGTH < len(text) else "")
    return line, marks(query, line)


def of_fields(query: Query, fields: Sequence[str]) -> tuple[str, Marks]:
    """The line to show of a row of several fields: of the one that is hit most, or the first with words."""
    said = [field for field in fields if field.strip()]
    if not said:
        return "", ()
    best = max(said, key=lambda field: _number_of_terms(query, field))
    return around(query, best, (find(query, best) or (0, 0))[0])


def _number_of_terms(query: Query, text: str) -> int:
    folded = fold(text)
    return sum(_pattern(term).search(folded) is not None for term in query.terms)


@lru_cache(maxsize=64)
def _pattern(term: Term) -> "regex.Pattern[str]":
    """Finds a term in folded text: at the beginning of a word, and if it is not open up to its end."""
    parts = list(_with_gaps(term.words))
    before = "" if is_alone(term.words[0]) else f"(?<!{IN_A_WORD})"
    after = "" if term.is_open or is_alone(term.words[-1]) else f"(?!{IN_A_WORD})"
    return regex.compile(before + "".join(parts) + after, regex.V1)


def _with_gaps(words: Iterable[str]) -> Iterable[str]:
    last = ""
    for word in words:
        if last:
            yield r"[^\p{L}\p{N}\p{M}]*" if is_alone(last) or is_alone(word) else r"[^\p{L}\p{N}\p{M}]+"
        yield regex.escape(word)
        last = word
