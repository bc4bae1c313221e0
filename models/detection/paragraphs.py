"""Finds the paragraphs of a text, so that no sentence runs across a heading or an empty line."""

import re
from itertools import pairwise

Span = tuple[int, int]

WIDEST_WRAP = 100
NARROWEST_WRAP = 30
# A line counts as full when the next word would have come within this many characters of the widest line.
RAGGED = 12
_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_ENDS = (".", "!", "?", "…", ":", "。", "！", "？", "।", "؟")


def paragraph_spans(text: str) -> list[Span]:
    """The paragraphs of `text` as code-point spans (start, end exclusive), trimmed of blanks.

    A paragraph is a line that is not blank. In a text that was wrapped by hand at a narrow width, full lines
    that follow each other without an empty line are one paragraph.
    """
    lines = _lines(text)
    width = _wrap_width(text, lines)
    if not width:
        return lines
    spans = lines[:1]
    for previous, line in pairwise(lines):
        if _adjacent(text, previous, line) and _is_full(text, previous, line, width):
            spans[-1] = (spans[-1][0], line[1])
        else:
            spans.append(line)
    return spans


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the blanks at its ends; empty at `start` when there is nothing else."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return start + left, max(start + left, start + len(piece.rstrip()))


def _lines(text: str) -> list[Span]:
    spans = (trimmed(text, *match.span()) for match in _LINE.finditer(text))
    return [span for span in spans if span[0] < span[1]]


def _wrap_width(text: str, lines: list[Span]) -> int:
    """The width that the text was wrapped at, 0 when it was not.

    Wrapped text is told by its line ends: most lines stop where the next word no longer fitted, in the middle
    of a sentence. A list, a poem or one sentence a line does not do both.
    """
    pairs = [pair for pair in pairwise(lines) if _adjacent(text, *pair)]
    width = max((end - start for pair in pairs for start, end in pair), default=0)
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return 0
    wrapped = sum(_is_full(text, a, b, width) and _runs_on(text, a, b) for a, b in pairs)
    return width if 3 * wrapped > len(pairs) else 0


def _adjacent(text: str, previous: Span, line: Span) -> bool:
    gap = text[previous[1] : line[0]]
    return gap.count("\n") + gap.count("\r") - gap.count("\r\n") <= 1 and "\u2029" not in gap


def _is_full(text: str, line: Span, following: Span, width: int) -> bool:
    head = text[following[0] : min(following[1], following[0] + width)]
    first_word = len(head.split(None, 1)[0])
    return line[1] - line[0] + 1 + first_word > width - RAGGED


def _runs_on(text: str, line: Span, following: Span) -> bool:
    first = text[following[0]]
    return not text[line[1] - 1 : line[1]].endswith(_ENDS) and not (first.isupper() or first in "-*•–—")
