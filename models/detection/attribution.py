"""Finds who a sentence says its words come from, where that is plain: "X said", "according to X"."""

from models.detection.features import Sentence

LONGEST_SPEAKER = 8
_STOPS = frozenset(',;:"“”„«»()[]—–!?')
_QUOTES = frozenset("\"“”„«»'’")


def attributed_to(sentence: Sentence) -> str:
    """The speaker as the sentence names it ("the Ukrainian military"), or nothing."""
    for index, kinds in enumerate(sentence.kinds):
        speaker = ""
        if "attribution_before" in kinds:
            speaker = _after(sentence, index + 1)
        elif "attribution" in kinds:
            speaker = (
                _before(sentence, index)
                or _before_apposition(sentence, index)
                or _inverted(sentence, index + 1)
            )
        if speaker:
            return speaker
    return ""


def _gap(sentence: Sentence, index: int) -> str:
    """What stands between the word before `index` and the one at `index`."""
    before = sentence.spans[index - 1][1] if index else 0
    return sentence.text[before : sentence.spans[index][0]]


def _breaks(sentence: Sentence, index: int) -> bool:
    """Whether a clause or a quotation ends before the word at `index`."""
    gap = _gap(sentence, index)
    return len(gap) > 3 or not _STOPS.isdisjoint(gap)


def _before(sentence: Sentence, verb: int) -> str:
    """X in "X said", "X has also said": the words back to the start of the sentence or of the clause."""
    end = verb
    while end > 0 and "auxiliary" in sentence.kinds[end - 1] and not _breaks(sentence, end):
        end -= 1
    if end == 0 or _breaks(sentence, end) or "not" in sentence.words[end:verb]:
        return ""
    start = end - 1
    while start > 0 and end - start <= LONGEST_SPEAKER and not _breaks(sentence, start):
        start -= 1
    return _speaker(sentence, start, end)


def _before_apposition(sentence: Sentence, verb: int) -> str:
    """X in "X, a spokesman for Y, said": the name that the sentence begins with."""
    if verb < 3 or "," not in _gap(sentence, verb):
        return ""
    limit = min(verb, LONGEST_SPEAKER + 1)
    end = next((index for index in range(1, limit) if "," in _gap(sentence, index)), 0)
    return _speaker(sentence, 0, end) if end > 1 and sentence.words[end - 1][0].isupper() else ""


def _inverted(sentence: Sentence, start: int) -> str:
    """X in "…", said X: directly after the verb that follows a quotation."""
    if start >= len(sentence.words) or _QUOTES.isdisjoint(_gap(sentence, start - 1)):
        return ""
    return _after(sentence, start)


def _after(sentence: Sentence, start: int) -> str:
    """The words from `start` to the end of the clause, if that comes soon."""
    end = start + 1
    while end < len(sentence.words) and not _breaks(sentence, end):
        if end - start >= LONGEST_SPEAKER:
            return ""
        end += 1
    return _speaker(sentence, start, min(end, len(sentence.words)))


def _speaker(sentence: Sentence, start: int, end: int) -> str:
    """The words as they stand, if they are few and hold a name or somebody's office."""
    while start < end and "pronoun" in sentence.kinds[start] and not sentence.words[start].isupper():
        start += 1
    kinds = sentence.kinds[start:end]
    if not 0 < end - start <= LONGEST_SPEAKER or any({"auxiliary", "date"} & set(kind) for kind in kinds):
        return ""
    words = sentence.words[start:end]
    # The first word of a sentence has a capital anyway; alone before the verb it is still a name.
    named = any(word[0].isupper() for word in words[start == 0 :]) or (
        start == 0 and len(words) == 1 and words[0][0].isupper() and not kinds[0]
    )
    if not (named and words[-1][0].isalpha()) and not any("role" in kind for kind in kinds):
        return ""
    return sentence.text[sentence.spans[start][0] : sentence.spans[end - 1][1]]
