"""Scores sentences with weights set by hand; the detector for languages that no model was trained for."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.detection.attribution import attributed_to
from models.detection.cues import Cues, cues, guess_language
from models.detection.features import Sentence, read_sentence
from models.terms import Suggestion

# From this score on a sentence is suggested: in five labelled news articles 66 of the 74 sentences worth
# checking reach it, 34 of the 49 other checkable ones and 6 of the 22 that cannot be checked. Lower: fewer
# missed and more to dismiss; a desk that checks every figure would rather dismiss.
SUGGESTED = 0.25

# Below this many words a line states nothing that could be looked up.
SHORTEST = 4
LONGEST_HEADING = 14
# A weight has to move the score by this much, in logits, to be given as a reason.
WORTH_NAMING = 0.3
BIAS = -1.5


@dataclass(frozen=True, slots=True)
class Rule:
    """`weight` in logits for each cue of a kind, up to `limit` of them; `reason` is what is shown."""

    kind: str
    weight: float
    limit: int
    reason: str = ""


RULES = (
    Rule("percentage", 0.6, 2, "percentage"),
    Rule("money", 0.6, 1, "money"),
    Rule("number", 0.5, 3, "number"),
    Rule("comparison", 0.4, 2, "comparison"),
    Rule("superlative", 0.4, 2, "superlative"),
    Rule("cause", 0.5, 2, "cause"),
    Rule("change", 0.5, 2, "change"),
    Rule("event", 0.4, 3, "event"),
    Rule("finding", 0.4, 2, "finding"),
    Rule("date", 0.3, 2, "date"),
    Rule("name", 0.2, 4, "name"),
    Rule("attribution", 0.3, 1, "attributed statement"),
    Rule("attribution_before", 0.3, 1, "attributed statement"),
    Rule("quotation", 0.3, 1, "quotation"),
    Rule("state", 0.2, 1),
    Rule("hedge", -0.3, 2),
    Rule("opinion", -0.7, 2),
    Rule("normative", -0.7, 1),
    Rule("first_person", -0.6, 2),
    Rule("second_person", -0.6, 1),
    Rule("link", -1.0, 2),
)
SPEECH = -0.6
HEADING = -1.0
# For each doubling of the length from 8 words on, up to 32: a longer sentence says more that can be checked.
LENGTH = 0.5


class RuleDetector:
    """Adds up weights for what a sentence has to be checked by, and squashes the sum into [0, 1]."""

    name = "rules"
    version = "1"

    def detect(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Suggestion]:
        """Those of `sentences`, spans in code points of `text`, that score at least `SUGGESTED`, in order."""
        table = cues(guess_language(text))
        scored = (suggestion_for(text[start:end], start, table) for start, end in sentences)
        return [suggestion for suggestion in scored if suggestion.score >= SUGGESTED]


def suggestion_for(text: str, start: int, table: Cues) -> Suggestion:
    """The sentence `text`, which stands at `start`, with its score, 0 if there is nothing in it to check."""
    end = start + len(text)
    if len(text) < 2 * SHORTEST - 1:
        return Suggestion(start, end, 0.0)
    sentence = read_sentence(text, table)
    if not is_checkable(sentence):
        return Suggestion(start, end, 0.0)
    parts = list(contributions(sentence))
    score = 1 / (1 + math.exp(-BIAS - sum(weight for weight, _ in parts)))
    return Suggestion(start, end, round(score, 4), _reasons(parts), attributed_to(sentence))


def rule_logits(sentence: Sentence) -> float:
    """The sum that the score is squashed from."""
    return BIAS + sum(weight for weight, _ in contributions(sentence))


def _reasons(parts: list[tuple[float, str]]) -> tuple[str, ...]:
    """The reasons that moved the score most, the strongest first; one at least where there is any."""
    weighty = sorted((part for part in parts if part[1] and part[0] > 0), key=lambda part: -part[0])
    named = [reason for weight, reason in weighty if weight >= WORTH_NAMING] or [r for _, r in weighty[:1]]
    return tuple(dict.fromkeys(named))


def contributions(sentence: Sentence) -> Iterator[tuple[float, str]]:
    """What each rule adds to the score, in logits, with the reason to show, which may be empty."""
    for rule in RULES:
        count = sentence.counts[rule.kind]
        if count:
            yield rule.weight * min(count, rule.limit), rule.reason
    if sentence.is_speech:
        yield SPEECH, ""
    if not sentence.is_finished and sentence.length <= LONGEST_HEADING:
        yield HEADING, ""
    yield LENGTH * math.log2(min(32.0, max(4.0, sentence.length)) / 8), ""


def is_checkable(sentence: Sentence) -> bool:
    """False for questions, greetings, datelines, captions, credits and what is too short."""
    if not sentence.words or sentence.length < SHORTEST or sentence.is_question:
        return False
    if {"greeting", "caption"} & set(sentence.kinds[0]) and sentence.length <= LONGEST_HEADING:
        return False
    return not _is_dateline(sentence)


def _is_dateline(sentence: Sentence) -> bool:
    """Whether it is nothing but a date, or a place, an agency and a date."""
    if sentence.length > 10:
        return False
    rest = [
        word
        for word, kinds in zip(sentence.words, sentence.kinds, strict=True)
        if "date" not in kinds and not word[0].isdigit() and not word[0].isupper()
    ]
    return sentence.counts["date"] > 0 and not rest
