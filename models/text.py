"""The article text: normalised once, then only ever cut by code points."""

import hashlib
import re
from bisect import bisect_right

from models.errors import UserError

_NEWLINES = re.compile("\r\n|\r|\u2028|\u2029")
_SURROGATES = re.compile("[\ud800-\udfff]")
CONTEXT = 32
"""Code points of prefix and suffix that are kept beside a quote."""

# A grapheme cluster is looked for between two of these, which always are clusters of their own.
_FIRM = re.compile(r"[A-Za-z0-9 \n]")
_FIRM_REACH = 256


def normalise(text: str) -> str:
    """The text as it is stored: no leading BOM, LF alone for a new line, no-break spaces kept.

    Raises UserError where the text holds NUL or lone surrogates, for then it is no text.
    """
    text = _NEWLINES.sub("\n", text.removeprefix("\ufeff"))
    if "\0" in text:
        raise UserError("It holds NUL characters, so it is not a text.")
    if _SURROGATES.search(text):
        raise UserError("It holds broken characters (lone surrogates), so it cannot be stored exactly.")
    return text


def clean(field: str) -> str:
    """A short field (note, title) without what cannot be stored: NULs go, lone surrogates become U+FFFD."""
    return _SURROGATES.sub("\ufffd", field.replace("\0", ""))


def short(field: str, limit: int, name: str) -> str:
    """The field cleaned and without blanks at its ends. Raises UserError where it is longer than `limit`."""
    field = clean(field).strip()
    if len(field) > limit:
        raise UserError(
            "Not saved: {0} has {1:,} characters, and {2:,} can be kept. What was saved before is "
            "kept. Shorten it and try again.",
            name,
            len(field),
            limit,
        )
    return field


def digest(text: str) -> str:
    """SHA-256 of the text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def is_blank(letter: str) -> bool:
    """True for a blank, and for what has no width and is no part of a word."""
    return letter.isspace() or letter in "\u200b\ufeff"


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks at its ends; empty (start == end) where it held nothing else."""
    while start < end and is_blank(text[start]):
        start += 1
    while end > start and is_blank(text[end - 1]):
        end -= 1
    return start, end


def whole_graphemes(text: str, start: int, end: int) -> tuple[int, int]:
    """The span widened so that neither end cuts a grapheme cluster (Unicode Annex 29)."""
    start = cluster(text, start)[0]
    if end > start:
        left, right = cluster(text, end)
        end = end if left == end else right
    return start, end


def tidy(text: str, start: int, end: int) -> tuple[int, int]:
    """The span as a claim may have it: no blanks at its ends, no half grapheme; empty if it held no words."""
    start, end = trim(text, max(0, start), min(end, len(text)))
    return whole_graphemes(text, start, end) if start < end else (start, start)


def cluster(text: str, position: int) -> tuple[int, int]:
    """The grapheme cluster that `position` is in or before; it begins there where that is a border."""
    if position >= len(text):
        return len(text), len(text)
    import regex

    left, right = position, position + 1
    while left > 0 and position - left < _FIRM_REACH and not _FIRM.match(text[left - 1]):
        left -= 1
    left = max(0, left - 1)
    while right < len(text) and right - position < _FIRM_REACH and not _FIRM.match(text[right]):
        right += 1
    for found in regex.finditer(r"\X", text[left:right]):
        if left + found.end() > position:
            return left + found.start(), left + found.end()
    return position, position + 1


def prefix(text: str, start: int) -> str:
    """Up to 32 code points before `start`."""
    return text[max(0, start - CONTEXT) : start]


def suffix(text: str, end: int) -> str:
    """Up to 32 code points from `end` on."""
    return text[end : end + CONTEXT]


class Paragraphs:
    """Numbers the non-blank lines of a text, 1-based."""

    def __init__(self, text: str) -> None:
        self._starts = [found.start() for found in re.finditer(r"^(?=[^\n]*\S)", text, re.MULTILINE)]

    def number(self, position: int) -> int:
        """The paragraph that `position` stands in."""
        return max(1, bisect_right(self._starts, position))
