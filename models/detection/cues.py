"""The words that speak for or against a claim, by language, and a guess which language a text is in."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

CUES = Path(__file__).parents[2] / "resources" / "cues.json"
WORD = re.compile(r"[^\W_]+(?>(?:[.'’ʼ\-][^\W_]+|(?<=\d),\d+)*)")
# How much of a text is read to tell its language, in code points, and how much of it has to be common words.
SAMPLE = 20_000
COMMON_SHARE = 0.06

_STEM_LENGTHS = range(3, 13)


class Cues:
    """The cues of one language: words, pairs of words and stems, each standing for one or more kinds.

    A pair counts at its second word.
    """

    def __init__(self, kinds: dict[str, str]) -> None:
        self._words: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, tuple[str, ...]] = {}
        for kind, words in kinds.items():
            for word in words.split():
                table = self._stems if word.endswith("*") else self._words
                key = word.rstrip("*").replace("_", " ")
                table[key] = (*table.get(key, ()), kind)
        self._lengths = [n for n in _STEM_LENGTHS if any(len(stem) == n for stem in self._stems)]

    def kinds(self, word: str, previous: str = "") -> tuple[str, ...]:
        """What `word` stands for, alone or with the word before it; both in lower case."""
        found = self._words.get(word, ()) + self._words.get(f"{previous} {word}", ())
        for length in self._lengths:
            found += self._stems.get(word[:length], ())
        return found


@cache
def _languages() -> dict[str, dict[str, str]]:
    languages: dict[str, dict[str, str]] = json.loads(CUES.read_text(encoding="utf-8"))["languages"]
    return languages


@cache
def cues(language: str) -> Cues:
    """The cues of a language; none for a language that there is no table for."""
    kinds = _languages().get(language, {})
    return Cues({kind: words for kind, words in kinds.items() if kind != "common"})


@cache
def _common() -> dict[str, frozenset[str]]:
    return {language: frozenset(kinds["common"].split()) for language, kinds in _languages().items()}


def guess_language(text: str) -> str:
    """The ISO 639-1 code of the language whose common words `text` is full of, or nothing."""
    words = Counter(match.group().lower() for match in WORD.finditer(text, 0, SAMPLE))
    shares = {language: sum(words[word] for word in common) for language, common in _common().items()}
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] > COMMON_SHARE * words.total() else ""
