"""Reads off a sentence what a checker would look at: figures, names, who is quoted, what is compared."""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from models.detection.cues import WORD, Cues

ENDS = ".!?…。！？｡।॥۔։።။؟"
CLOSERS = "\"'’”“»«›‹)]」』）】 "

LONGEST_FIGURE = 20

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:s|[-–](?:(?:1[5-9]|20)?\d\d))?\Z")
_DATE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}\Z")
_FIGURE = re.compile(r"\d+")
_PERCENT = re.compile(r"[%٪％‰]")
_MONEY = re.compile(r"[$€£¥₴₽₹₪₩₺￥]")
_LIST_MARK = re.compile(r"\W{0,3}\d{1,3}[.)]\s")
# Between two marks there is no third one, so that each character is read once.
_QUOTED = re.compile(r"[\"“„«»「『][^\"“”„«»「」『』]++[\"”“»«」』]")
_SINGLE_QUOTED = re.compile(r"(?<!\w)['‘](?=\w)[^'‘’]{3,200}+['’](?!\w)")
_MARK = re.compile(r"[\"“”„«»「」『』]")
_WIDE = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+")
_LINK = re.compile(r"(?:https?://|www\.)\S")


@dataclass(slots=True)
class Sentence:
    """A sentence cut into words, and how often each kind of cue occurs in it.

    `kinds` goes with `words`, `spans` are positions in `text`; in `counts` a kind that is absent counts 0.
    """

    text: str
    spans: list[tuple[int, int]]
    words: list[str]
    kinds: list[tuple[str, ...]]
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def length(self) -> float:
        """Length in words; of scripts that set no blanks two characters count as one word."""
        wide = sum(len(found.group()) for found in _WIDE.finditer(self.text))
        return len(self.words) + wide / 2

    @property
    def is_finished(self) -> bool:
        """Whether it ends as a sentence does; headings and captions seldom do."""
        return self.text.rstrip(CLOSERS).endswith(tuple(ENDS))

    @property
    def is_question(self) -> bool:
        """Whether it asks, and nobody is reported to have asked."""
        return not self.counts["attribution"] and self.text.rstrip(CLOSERS).endswith(
            ("?", "？", "؟", "\u037e")
        )

    @property
    def is_speech(self) -> bool:
        """Whether it is wholly somebody's own words, without who said them."""
        marks = [found.start() for found in _MARK.finditer(self.text)]
        if not marks or self.counts["attribution"] or self.counts["attribution_before"]:
            return False
        return len(marks) % 2 == 1 or (len(marks) == 2 and marks[0] == 0 and marks[1] >= len(self.text) - 2)


def read_sentence(text: str, cues: Cues) -> Sentence:
    """Cuts `text` into words and counts the cues; the work is linear in its length."""
    spans = [match.span() for match in WORD.finditer(text)]
    words = [text[start:end] for start, end in spans]
    lowered = [word.lower().replace("’", "'") for word in words]
    kinds = [cues.kinds(word, before) for before, word in zip(["", *lowered], lowered, strict=False)]
    kinds[1:] = [_as_written(word, found) for word, found in zip(words[1:], kinds[1:], strict=True)]
    sentence = Sentence(text, spans, words, kinds)
    for found in kinds:
        sentence.counts.update(found)
    _count_figures(sentence)
    sentence.counts["name"] = _count_names(words)
    sentence.counts["quotation"] = len(_QUOTED.findall(text)) + len(_SINGLE_QUOTED.findall(text))
    sentence.counts["link"] = len(_LINK.findall(text))
    return sentence


def _as_written(word: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds of a word within a sentence; with a capital it is no verb of saying ("the United States")."""
    if "attribution" in kinds and word[0].isupper():
        return tuple(kind for kind in kinds if kind != "attribution")
    return kinds


def _count_figures(sentence: Sentence) -> None:
    """Counts what is written in digits; a year is a date, the number of a list item is nothing."""
    figures = [figure for word in sentence.words for figure in _figures(word)]
    if _LIST_MARK.match(sentence.text):
        figures = figures[1:]
    dates = sum(bool(_YEAR.match(word) or _DATE.match(word)) for word in figures)
    sentence.counts["date"] += dates
    sentence.counts["number"] += len(figures) - dates
    sentence.counts["percentage"] += len(_PERCENT.findall(sentence.text))
    sentence.counts["money"] += len(_MONEY.findall(sentence.text))


def _figures(word: str) -> list[str]:
    """The word itself if it holds a digit; of a run of words without blanks, each figure in it."""
    if len(word) > LONGEST_FIGURE:
        return _FIGURE.findall(word)
    return [word] if _FIGURE.search(word) else []


def _count_names(words: list[str]) -> int:
    """How many runs of capitalised words there are; the first word of a sentence counts with a second one."""
    capital = [word[0].isupper() for word in words]
    if 3 * sum(capital) > 2 * len(capital):
        return 0
    runs = sum(here and not before for before, here in pairwise(capital))
    return runs + (sum(capital[:2]) == 2)
