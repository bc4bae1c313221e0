"""Why the trained model scored a sentence as it did, in a checker's words, read off what really weighed."""

from collections import defaultdict
from zlib import crc32

from models.detection.linear import LinearModel
from models.detection.ngrams import SPAN, Tokens, divisor
from models.detection.rules import RULES

REASONS = {rule.kind: rule.reason for rule in RULES if rule.reason}
# A reason has to move the score by this much, in logits, to be given, and by this share of the strongest one.
WORTH_NAMING = 0.1
WORTH_BESIDE = 0.2
MOST_NAMED = 4


def reasons(model: LinearModel, text: str) -> tuple[str, ...]:
    """What spoke most for the sentence, the strongest first; one at least where anything did."""
    named = sorted(_by_reason(model, text).items(), key=lambda pair: (-pair[1], pair[0]))
    speaking = [(reason, weight) for reason, weight in named if weight > 0]
    if not speaking:
        return ()
    least = max(WORTH_NAMING, WORTH_BESIDE * speaking[0][1])
    enough = [reason for reason, weight in speaking if weight >= least]
    return tuple(enough[:MOST_NAMED] or [speaking[0][0]])


def _by_reason(model: LinearModel, text: str) -> dict[str, float]:
    """The logits that each reason added: the words that it names share what their features weighed."""
    tokens = Tokens(text)
    found: dict[str, float] = defaultdict(float)
    for place, weight in enumerate(_by_token(model, tokens, found)):
        for kind in tokens.kinds[place]:
            if kind in REASONS:
                found[REASONS[kind]] += weight
                break
    return found


def _by_token(model: LinearModel, tokens: Tokens, found: dict[str, float]) -> list[float]:
    """What each word weighed, alone and in its neighbourhood; what was counted goes to `found` at once."""
    head = model.heads["worth"]
    unit = head.scale * max(head.slope, 0.0)
    weights = [0.0] * len(tokens.words)
    for group, features in tokens.groups():
        parts = divisor(group, len(set(features))) * max(1, len(features)) / max(1, len(set(features)))
        for index, feature in enumerate(features):
            weight = unit * head.weights[crc32(feature) & model.mask] / parts
            if group == "count":
                reason = REASONS.get(feature[1:].split(b" ")[0].decode())
                if reason:
                    found[reason] += weight
            elif group in SPAN:
                _share(weights, weight, index - (SPAN[group] > 1), SPAN[group])
    return weights


def _share(weights: list[float], weight: float, start: int, length: int) -> None:
    """Gives each of the words that a feature covers, the sentence's borders aside, an equal part of it."""
    covered = range(max(0, start), min(len(weights), start + length))
    for place in covered:
        weights[place] += weight / length
