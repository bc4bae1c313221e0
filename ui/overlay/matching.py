"""How well typed letters match an entry of the palette: prefixes and word starts first."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_PLACES = 40
"""So many places of a letter are looked at; what starts a word far behind in a text is hardly meant."""


def fold(text: str) -> str:
    """The text without case and accents, as both sides of a match have it."""
    text = text.casefold()
    if text.isascii():
        return text
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )


def match_score(words: Sequence[str], text: str, exact: bool = False) -> float | None:
    """A number to sort by, smaller is better; None when one of `words` is not in `text`; both are folded.

    The letters of a word may lie apart, with `exact` only a few and within one word of the text: in a long
    text letters that are scattered anyhow are found by chance.
    """
    total = 0.0
    for word in words:
        score = _word_score(word, text, exact)
        if score is None:
            return None
        total += score
    return total


def _word_score(word: str, haystack: str, exact: bool) -> float | None:
    at = haystack.find(word)
    if at == 0:
        return 0.0
    if at > 0:
        start = _at_word_start(word, haystack, at)
        return 1 + start / 1000 if start >= 0 else 2 + at / 1000
    if exact:
        return 4.0 if len(word) > 2 and _within_a_word(word).search(haystack) else None
    if _initials(haystack).startswith(word):
        return 3.0
    gaps = _gaps(word, haystack)
    return None if gaps is None else 4 + gaps / 10


def _at_word_start(word: str, haystack: str, at: int) -> int:
    """Where a word of the text starts with it; -1 where none of the first places does."""
    for _ in range(_PLACES):
        if at <= 0 or not haystack[at - 1].isalnum():
            return at
        at = haystack.find(word, at + 1)
    return -1


@lru_cache(maxsize=16)
def _within_a_word(word: str) -> "re.Pattern[str]":
    return re.compile(r"\b" + r"\w{0,2}?".join(map(re.escape, word)))


def _initials(haystack: str) -> str:
    return "".join(part[0] for part in haystack.split())


def _gaps(word: str, haystack: str) -> int | None:
    """How many letters lie between the letters of `word`; None when they do not come in that order."""
    first = at = haystack.find(word[0])
    if first < 0:
        return None
    for letter in word[1:]:
        at = haystack.find(letter, at + 1)
        if at < 0:
            return None
    return at - first + 1 - len(word)
