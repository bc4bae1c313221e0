"""How well typed letters match an entry of the palette: prefixes and word starts first."""


def match_score(query: str, text: str, exact: bool = False) -> float | None:
    """A number to sort by, smaller is better; None when a word of `query` is no subsequence of `text`.

    With `exact` its letters must stand together: in a long text scattered letters are found by chance.
    """
    haystack = text.casefold()
    total = 0.0
    for word in query.casefold().split():
        score = _word_score(word, haystack, exact)
        if score is None:
            return None
        total += score
    return total


def _word_score(word: str, haystack: str, exact: bool) -> float | None:
    at = haystack.find(word)
    if at == 0:
        return 0.0
    start = _at_word_start(word, haystack)
    if start >= 0:
        return 1 + start / 1000
    if at > 0:
        return 2 + at / 1000
    if exact:
        return None
    if _initials(haystack).startswith(word):
        return 3.0
    gaps = _gaps(word, haystack)
    return None if gaps is None else 4 + gaps / 10


def _at_word_start(word: str, haystack: str) -> int:
    at = haystack.find(word)
    while at > 0 and haystack[at - 1].isalnum():
        at = haystack.find(word, at + 1)
    return at


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
