"""Reads off a sentence what the trained model weighs: its words, their shapes, what is counted in it.

One implementation, used by the application and by `resources/training`. A feature is a string of bytes that
is hashed into a table of weights; features come in groups, and each group counts as much as any other,
however long the sentence is.
"""

import math
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from models.detection.cues import cues
from models.detection.features import read_sentence

# A sentence is read up to here, in code points, so that a line of a megabyte takes no longer than a page.
LONGEST = 2_000
GROUPS = ("w1", "w2", "w3", "s1", "s2", "s3", "s4", "stem", "count")
# How many words a feature of these groups covers.
SPAN = {"w1": 1, "w2": 2, "w3": 3, "s1": 1, "s2": 2, "s3": 3, "s4": 4}
MOST_COUNTED = 4
LENGTHS = (3, 5, 7, 9, 12, 15, 18, 22, 26, 31, 40, 50)
STEM = 5
ENDING = 4

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d(?:[\d.,]*\d)?|[^\w\s]")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")
_START, _END = b"^", b"$"
_QUOTES = frozenset('"“”„«»')
_PLAIN = str.maketrans("’‘“”„«»–—", '\'\'"""""--')
_LONG_ENDINGS = (
    "able",
    "ness",
    "ment",
    "ions",
    "ing",
    "ion",
    "ers",
    "est",
    "ity",
    "ism",
    "ist",
    "ful",
    "ous",
)
_ENDINGS = (*_LONG_ENDINGS, "ive", "ed", "ly", "er", "al", "s")
# Words of the language itself keep their form in the shapes; all others are replaced by what they are like.
_FUNCTION_WORDS = (
    "the of and to in a is that for it was on with as by at from has have this are be were not which but "
    "will i you he she we they them him her his their our my your its me us who what when where why how "
    "there here these those or if so than then because while although though after before until since "
    "about into over under between through during against without within out up down off no nor only own "
    "same too very just also even more most less least much many few all any both each every some such "
    "other another one would could should can may might must shall do does did done being been am had "
    "having get got go going went make made take let know think want say said says tell told well now "
    "right again ever never always still yet back come came need like look see lot thing things people "
    "per don't didn't can't won't wasn't isn't aren't doesn't haven't hasn't i'm i've i'll we're we've "
    "we'll you're it's that's there's he's she's they're let's what's"
)
_KEPT = frozenset(_FUNCTION_WORDS.split())

Group = tuple[str, Sequence[bytes]]


def divisor(group: str, features: int) -> float:
    """What the weights of a group are divided by when so many different features of it occur."""
    return 1.0 if group == "count" else math.sqrt(features or 1)


class Tokens:
    """A sentence as the model sees it: words and shapes side by side, and the counts of what is in it."""

    __slots__ = ("kinds", "shapes", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text[:LONGEST]
        seen = [_look(token) for token in _TOKEN.findall(self.text)]
        self.words = [word for word, _, _, _ in seen]
        self.shapes = [shape for _, shape, _, _ in seen]
        self.kinds = [kinds for _, _, kinds, _ in seen]
        if seen:
            # Every sentence begins with a capital.
            self.shapes[0] = seen[0][3]

    def groups(self) -> Iterator[Group]:
        """The features of each group of `GROUPS` in order; one that occurs twice is listed twice."""
        words = [_START, *self.words, _END]
        shapes = [_START, *self.shapes, _END]
        yield "w1", [b"w" + word for word in self.words]
        yield "w2", [b"%b %b" % pair for pair in pairwise(words)]
        yield "w3", [b"%b %b %b" % three for three in zip(words, words[1:], words[2:], strict=False)]
        yield "s1", [b"s" + shape for shape in self.shapes]
        yield "s2", [b"s%b %b" % pair for pair in pairwise(shapes)]
        yield "s3", [b"s%b %b %b" % three for three in zip(shapes, shapes[1:], shapes[2:], strict=False)]
        four = zip(shapes, shapes[1:], shapes[2:], shapes[3:], strict=False)
        yield "s4", [b"s%b %b %b %b" % grams for grams in four]
        yield "stem", list(self._stems())
        yield "count", list(self._counts())

    def _stems(self) -> Iterator[bytes]:
        for word in self.words:
            if len(word) > STEM:
                yield b"<" + word[:STEM]
                yield b">" + word[-ENDING:]

    def _counts(self) -> Iterator[bytes]:
        """What a sentence has of each kind of cue, its length, and how it is begun and ended."""
        sentence = read_sentence(self.text, cues("en"))
        for kind, count in sentence.counts.items():
            for number in range(1, min(count, MOST_COUNTED) + 1):
                yield b"=%b %d" % (kind.encode(), number)
        for length in LENGTHS:
            if len(self.words) >= length:
                yield b"=length %d" % length
        for name, holds in (
            (b"speech", sentence.is_speech),
            (b"question", sentence.is_question),
            (b"finished", sentence.is_finished),
        ):
            if holds:
                yield b"=" + name


def hashed(text: str, mask: int) -> list[set[int]]:
    """For each group of `GROUPS` the places of its features in a table of `mask` + 1 weights."""
    return [{crc32(feature) & mask for feature in features} for _, features in Tokens(text).groups()]


@lru_cache(maxsize=8192)
def _look(token: str) -> tuple[bytes, bytes, tuple[str, ...], bytes]:
    """The word, its shape, the kinds of cue that it is, and its shape where a sentence begins with it."""
    lower = token.translate(_PLAIN).lower()
    if token[0].isdigit():
        shape = _figure(token)
        return b"#" + shape, shape, ("date" if shape == b"year" else "number",), shape
    word = lower.encode("utf-8", "replace")
    if not token[0].isalpha():
        return word, word, _mark(lower), word
    kinds = cues("en").kinds(lower)
    inside = _shape(token, lower, kinds, first=False)
    named = ("name",) if inside in (b"Name", b"NAME") else ()
    return word, inside, kinds + named, _shape(token, lower, kinds, first=True)


def _mark(mark: str) -> tuple[str, ...]:
    if mark in "%٪％‰":
        return ("percentage",)
    if mark in "$€£¥₴₽₹₪₩₺￥":
        return ("money",)
    return ("quotation",) if mark in _QUOTES else ()


def _figure(token: str) -> bytes:
    if _YEAR.match(token):
        return b"year"
    if "." in token:
        return b"1.0"
    return b"1,000" if "," in token else b"1" * min(len(token), 4)


def _shape(token: str, lower: str, kinds: tuple[str, ...], *, first: bool) -> bytes:
    if lower in _KEPT:
        return lower.encode()
    if kinds:
        return b"<%b>" % min(kinds).encode()
    if token[0].isupper() and not first:
        return b"NAME" if len(token) > 1 and token.isupper() else b"Name"
    for ending in _ENDINGS:
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            return b"-" + ending.encode()
    return b"word"
