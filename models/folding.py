"""Words as the index has them: without case, accents and invisible signs; each Chinese character is a word.

Both sides of a search go through `fold`, so what it leaves out is ignored. Scripts that are written without
blanks (Chinese, Japanese, Thai, Lao, Khmer, Burmese) become one word a character; what is typed of them is
then looked for as a phrase.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

import regex

_UNSEEN = regex.compile(r"[^\p{ccc=0}]|\p{Cf}|\u0640")
"""Accents, vowel points, joiners, marks of direction, soft hyphens and the Arabic stretcher."""
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
    | {"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه"}
)
"""Letters that Unicode takes for others than the plain ones that many type in their place."""
_BETWEEN = regex.compile(r"[^\p{L}\p{N}\p{M}]+")
_UNSPACED = (
    r"\p{Han}\p{Hiragana}\p{Katakana}\u30fc\p{Bopomofo}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tai_Tham}\p{Yi}"
)
IN_A_WORD = rf"[[\p{{L}}\p{{N}}\p{{M}}]--[{_UNSPACED}]]"
"""What goes on a word of a script with blanks, as a set of `regex` in its version 1."""
_ALONE = regex.compile(rf"[{_UNSPACED}]")


def fold(text: str) -> str:
    """Lower case, compatibility forms as plain ones (ﬁ, ①), no accents and no invisible signs."""
    if text.isascii():
        return text.lower()
    return str(_UNSEEN.sub("", unicodedata.normalize("NFKD", text).casefold())).translate(_PLAIN)


def words(text: str) -> str:
    """The words of a text, folded, with blanks between; ASCII signs may stand between them too."""
    folded = fold(text)
    if folded.isascii():
        return folded
    return str(_BETWEEN.sub(" ", _ALONE.sub(r" \g<0> ", folded)))


def tokens(text: str) -> list[str]:
    """The words of a text one by one, as the index cuts it."""
    return str(_BETWEEN.sub(" ", _ALONE.sub(r" \g<0> ", fold(text)))).split()


def is_alone(token: str) -> bool:
    """True for a character of a script without blanks, which is a word by itself."""
    return _ALONE.fullmatch(token) is not None


def fold_with_places(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the place in `text` that it comes from."""
    if text.isascii():
        return text.lower(), range(len(text))
    parts = list(map(_fold_one, text))
    places = [place for place, part in enumerate(parts) for _ in part]
    return "".join(parts), places


def place_of(text: str, folded_place: int) -> int:
    """The place in a text that a place in the folded text comes from."""
    if text.isascii():
        return folded_place
    length = 0
    for place, character in enumerate(text):
        length += len(_fold_one(character))
        if length > folded_place:
            return place
    return max(0, len(text) - 1)


@lru_cache(maxsize=4096)
def _fold_one(character: str) -> str:
    return fold(character)
