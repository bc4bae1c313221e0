"""The text of an article in HTML, its claims marked: colour, underline and letter, overlapping ones too."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import escape

from models.exporting.reviewed import Numbered
from models.exporting.words import LETTERS, TAGS

_LANES = 3
"""So many claims can be drawn over each other; further ones have their letter alone."""


def marked_text(text: str, claims: Sequence[Numbered], anchor: str, skipped: str = "") -> Iterator[str]:
    """The lines of the text as paragraphs. `anchor` begins the names that lead to the claims below.

    A first line that only repeats the title (`skipped`) is left out.
    """
    marks = _Marks(claims, anchor)
    position = 0
    for line in text.split("\n"):
        end = position + len(line)
        if line.strip() and not (line.strip() == skipped and not marks.begins_before(end)):
            yield f'<p dir="auto">{"".join(marks.line(text, position, end))}</p>\n'
        if line.strip():
            skipped = ""
        position = end + 1


class _Marks:
    """Walks over the text once: each claim takes the lowest lane that is free where it begins."""

    def __init__(self, claims: Sequence[Numbered], anchor: str) -> None:
        self._anchor = anchor
        self._starts: defaultdict[int, list[Numbered]] = defaultdict(list)
        edges = set()
        for one in claims:
            self._starts[one.claim.start].append(one)
            edges |= {one.claim.start, one.claim.end}
        self._edges = sorted(edges)
        self._next = 0
        self._lanes: list[Numbered | None] = [None] * _LANES

    def begins_before(self, position: int) -> bool:
        """True where a claim that was not walked over begins before the position, or one is under way."""
        ahead = self._next < len(self._edges) and self._edges[self._next] < position
        return ahead or any(self._lanes)

    def line(self, text: str, start: int, end: int) -> Iterator[str]:
        """The HTML of one line."""
        position = start
        while self._next < len(self._edges) and self._edges[self._next] < end:
            edge = self._edges[self._next]
            self._next += 1
            yield self._piece(text[position:edge])
            position = max(position, edge)
            yield from self._pass(edge)
        yield self._piece(text[position:end])

    def _pass(self, edge: int) -> Iterator[str]:
        """Ends the claims that end here, begins those that begin, each with its letter."""
        self._lanes = [one if one and one.claim.end > edge else None for one in self._lanes]
        for one in self._starts.get(edge, ()):
            if None in self._lanes:
                self._lanes[self._lanes.index(None)] = one
            tag = one.claim.tag
            yield (
                f'<a class="at {tag}" dir="ltr" href="#{self._anchor}{one.number}" '
                f'aria-label="Claim {one.number}, {TAGS[tag].lower()}">{one.number}{LETTERS[tag]}</a>'
            )

    def _piece(self, words: str) -> str:
        if not words:
            return ""
        html = escape(words)
        # The claim that began last lies on top.
        for lane in reversed(range(_LANES)):
            if one := self._lanes[lane]:
                html = f'<mark class="{one.claim.tag} l{lane}">{html}</mark>'
        return html
