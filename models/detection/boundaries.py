"""Decides whether a full stop ends a sentence or belongs to an abbreviation, an initial or an ordinal."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

TABLES = Path(__file__).parents[2] / "resources" / "sentences.json"
# No abbreviation is longer; what is looked at on either side stays bounded, so that the work stays linear.
LOOK_BEHIND = 32
LOOK_AHEAD = 48
# "The U.S." or "At 5 a.m." is no sentence.
SHORTEST_OPENING = 5

_OPENER = re.compile(r"[«„“”‘(\[{/—–]|(?<!\w)[\"'’]")
_NEXT_WORD = re.compile(r"[^\W_]+(?:[.\-'’][^\W_]+)*")
_ROMAN = re.compile(r"[IVXLC]+\Z")
_INITIALS = re.compile(r"[^\W\d_](?:\.[-‐]?[^\W\d_])*\Z")
_SPEAKER = r"(?:[A-Z][\w.'’-]*\s+){1,4}"


@dataclass(frozen=True, slots=True)
class Tables:
    """What is known of abbreviations, all languages together, without the last full stop."""

    never: frozenset[str]
    before_number: frozenset[str]
    may_end: frozenset[str]
    never_before: dict[str, frozenset[str]]
    ordinal_words: frozenset[str]
    months: frozenset[str]
    starters: frozenset[str]
    speech: re.Pattern[str]


@cache
def tables() -> Tables:
    """The tables of `resources/sentences.json`, read at the first call."""
    data: dict[str, Any] = json.loads(TABLES.read_text(encoding="utf-8"))
    languages = list(data["languages"].values())

    def union(key: str) -> frozenset[str]:
        return frozenset(word for language in languages for word in language[key].split())

    return Tables(
        union("never"),
        union("before_number"),
        union("may_end"),
        {abbreviation: words for language in languages for abbreviation, words in _followers(language)},
        frozenset(data["ordinal_words"].split()),
        frozenset(data["months"].split()),
        frozenset(data["starters"].split()),
        re.compile(f"{_SPEAKER}(?:{'|'.join(union('speech'))})\\b"),
    )


def _followers(language: dict[str, str]) -> list[tuple[str, frozenset[str]]]:
    """Reads "a b: x y | c: z", that is, abbreviations and the words that continue the sentence after them."""
    groups = [group.split(":") for group in language["never_before"].split("|") if ":" in group]
    return [(name, frozenset(words.split())) for names, words in groups for name in names.split()]


@dataclass(slots=True)
class Spot:
    """A full stop: the token and the word before it, what follows, where in the sentence the token begins.

    `name` is the token in lower case, with the letter before it if several are dotted ("т. д", "z. b").
    """

    token: str
    previous: str
    after: str
    offset: int
    name: str

    @property
    def next_word(self) -> str:
        """The word after the full stop in lower case, or nothing."""
        found = _NEXT_WORD.match(self.after)
        return found.group().lower() if found else ""

    @property
    def leads_number(self) -> bool:
        """Whether a number follows."""
        return self.after[:1].isdigit() or self.after.startswith(("№", "#", "§"))

    def is_in(self, table: frozenset[str]) -> bool:
        """Whether the token is in a table, as it is written or, where the table has small letters, anyhow."""
        return self.name in table or self.token in table


def stop_ends_sentence(text: str, sentence: int, stop: int, following: int) -> bool:
    """Whether the single full stop at `stop` ends the sentence begun at `sentence`.

    `following` is where the text goes on: the next character that is neither a blank nor a quotation mark.
    Looks at most `LOOK_BEHIND` characters back and `LOOK_AHEAD` on.
    """
    before = text[max(sentence, stop - LOOK_BEHIND) : stop]
    words = before.split()
    if not words or before[-1].isspace():
        return True
    token = words[-1] if words[-1].isalnum() else _without_opener(words[-1])
    if not token or _is_plain_word(token):
        return True
    previous = words[-2].lower() if len(words) > 1 else ""
    lettered = len(token) == 1 and len(previous) == 2 and previous[1] == "."
    name = previous + token.lower() if lettered else token.lower()
    after = text[following : following + LOOK_AHEAD]
    spot = Spot(token, previous, after, stop - sentence - len(token), name)
    if token[-1].isdigit() or (len(token) > 1 and _ROMAN.match(token)):
        return not (_is_ordinal(spot) or (len(token) <= 3 and spot.offset <= 1))
    return _abbreviation_ends(spot)


def _without_opener(word: str) -> str:
    """The word without what opens before it; a quotation mark within a word stays (Hebrew ד"ר)."""
    return word[max((found.end() for found in _OPENER.finditer(word)), default=0) :]


def _is_plain_word(token: str) -> bool:
    """Whether there is nothing about the token to think over; most sentences end in such a word."""
    if len(token) == 1:
        return not token.isalnum()
    if token[-1].isdigit() or "." in token[-3:]:
        return False
    return token not in _known() and token.lower() not in _known() and not _ROMAN.match(token)


@cache
def _known() -> frozenset[str]:
    table = tables()
    return table.never | table.before_number | table.may_end


def _is_ordinal(spot: Spot) -> bool:
    """Whether a number counts ("am 3. Oktober", "im 19. Jahrhundert", "der XX. Parteitag")."""
    table = tables()
    return spot.next_word in table.months or (len(spot.token) <= 3 and spot.previous in table.ordinal_words)


def _abbreviation_ends(spot: Spot) -> bool:
    """Whether a known abbreviation, an initial or dotted letters stand at the end of a sentence."""
    table = tables()
    if spot.is_in(table.before_number) and spot.leads_number:
        return False
    if len(spot.name) == 1 and spot.token.isupper():
        return not _is_initial(spot)
    if spot.is_in(table.may_end):
        return _may_end_here(spot)
    return not spot.is_in(table.never) and (spot.is_in(table.before_number) or not _is_initial(spot))


def _may_end_here(spot: Spot) -> bool:
    """Whether an abbreviation that may stand last in a sentence ("a.m.", "р.") does so."""
    if spot.leads_number or spot.offset <= SHORTEST_OPENING:
        return False
    if spot.next_word in tables().never_before.get(spot.name, ()):
        return False
    return len(spot.name) > 1 or spot.previous[-1:].isdigit()


def _is_initial(spot: Spot) -> bool:
    """Whether the token is an initial or several ("J.", "J.-P.", "О.С.") before a name."""
    if not spot.after[:1].isalpha() or not (len(spot.token) == 1 or _INITIALS.match(spot.token)):
        return False
    return spot.next_word not in tables().starters
