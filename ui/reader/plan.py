"""Decides how each line of an article is set: headline, standfirst, byline or body; the record says which."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from models.terms import ArticleDetails
from ui.invisibles import visible
from ui.reader.positions import LINE_LIMIT, blank_lines, display_breaks

STANDFIRST_LEAST, STANDFIRST_LIMIT = 40, 200
HEADLINE_LIMIT = 300
_HEAD_LINES, _HEAD_LENGTH = 40, 4_000

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_SOFT_BREAK = re.compile(r"\n(?!\s*?(?:\n|\Z))(?<=[^\n]\n)")
_SENTENCE_END = re.compile(r"[.!?…:;,»”\"'’)\]]$")
_BYLINE_LEAD = 16
"""So many letters a line may have before the name: "By ", "Reporting by ", "Von "."""


class Style(Enum):
    """What a block of the document is; TIGHT is a body line that another follows without a blank line."""

    META = auto()
    HEADLINE = auto()
    HEADLINE_LAST = auto()
    STANDFIRST = auto()
    BYLINE = auto()
    BODY = auto()
    TIGHT = auto()


@dataclass(slots=True)
class Run:
    """Neighbouring lines of one style: code points, without the newline behind the last."""

    style: Style
    start: int
    end: int


@dataclass(slots=True)
class Plan:
    """What is shown: blocks before the text, what is no plain body in it, where it is cut, what is left out.

    `gaps`: the blank lines, as stretches of code points; space below a paragraph stands for them.
    """

    header: list[tuple[Style, str]]
    runs: list[Run]
    breaks: list[int]
    gaps: list[tuple[int, int]]


def plan(text: str, details: ArticleDetails, meta: str) -> Plan:
    """Decides on the style of each line of the text; `meta` is the line over the headline."""
    title = _title(text, details)
    head = _head(text, title, " ".join(details.byline.split()))
    header = [(Style.META, meta.replace("\n", " "))] if meta.strip() else []
    if title and not any(style in (Style.HEADLINE, Style.HEADLINE_LAST) for style in head.values()):
        header.append((Style.HEADLINE_LAST, visible(title[:HEADLINE_LIMIT])))
    runs = _head_runs(text, head)
    body = _after_lines(text, max(head, default=-1) + 1)
    if _BLANK_LINE.search(text, body, len(text.rstrip())):
        runs += _tight_runs(text, body)
    breaks: list[int] = []
    for start, end in _long_lines(text):
        cuts = display_breaks(text, start, end)
        breaks += cuts
        runs.append(Run(Style.TIGHT, start, cuts[-1]))
    return Plan(header, runs, breaks, blank_lines(text))


def _head_runs(text: str, head: dict[int, Style]) -> list[Run]:
    runs, start = [], 0
    for order, line in enumerate(text[:_HEAD_LENGTH].split("\n")[: max(head, default=-1) + 1]):
        if order in head:
            runs.append(Run(head[order], start, start + len(line)))
        start += len(line) + 1
    return runs


def _tight_runs(text: str, body: int) -> list[Run]:
    """The lines from `body` on that another follows without a blank line; neighbours are one run."""
    runs: list[Run] = []
    for found in _SOFT_BREAK.finditer(text, body):
        end = found.start()
        start = max(body, text.rfind("\n", body, end) + 1)
        if runs and runs[-1].end == start - 1:
            runs[-1].end = end
        elif not text[start:end].isspace():
            runs.append(Run(Style.TIGHT, start, end))
    return runs


def _long_lines(text: str) -> list[tuple[int, int]]:
    found, start = [], 0
    lines = text.split("\n")
    if max(map(len, lines)) <= LINE_LIMIT:
        return []
    for line in lines:
        if len(line) > LINE_LIMIT:
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


def _title(text: str, details: ArticleDetails) -> str:
    """The title of the record; nothing where it was made of the first words, for the list."""
    title = " ".join(details.title.split())
    if title.endswith("…") and " ".join(text[: 4 * len(title)].split()).startswith(title[:-1]):
        return ""
    return title


def _after_lines(text: str, count: int) -> int:
    place = 0
    for _ in range(count):
        place = text.find("\n", place) + 1
    return place


def _head(text: str, title: str, byline: str) -> dict[int, Style]:
    """The lines of the text that are its headline, standfirst and byline, by line number.

    The record names headline and byline. A standfirst is in no record: it is a line by itself below that
    headline which is no sentence, so that no paragraph of the body can be taken for it.
    """
    lines = [
        (order, " ".join(line.split()))
        for order, line in enumerate(text[:_HEAD_LENGTH].split("\n")[:_HEAD_LINES])
    ]
    filled = [(order, line) for order, line in lines if line]
    if not title or not filled or filled[0][1] != title:
        return {}
    below = filled[1:]
    found: dict[int, Style] = {}
    if len(below) > 1 and _is_byline(below[0][1], byline):
        found[below.pop(0)[0]] = Style.BYLINE
    if _is_standfirst(text, [*below[:1], *(each for each in below[1:] if not _is_byline(each[1], byline))]):
        found[below.pop(0)[0]] = Style.STANDFIRST
        if len(below) > 1 and Style.BYLINE not in found.values() and _is_byline(below[0][1], byline):
            found[below.pop(0)[0]] = Style.BYLINE
    found[filled[0][0]] = Style.HEADLINE if found else Style.HEADLINE_LAST
    return found


def _is_byline(line: str, byline: str) -> bool:
    """The record's name, with no more than a lead before it."""
    is_near = len(line) <= len(byline) + _BYLINE_LEAD
    return bool(byline) and is_near and line.casefold().endswith(byline.casefold())


def _is_standfirst(text: str, below: list[tuple[int, str]]) -> bool:
    """The first of the lines below the headline: by itself, no sentence, before a longer one."""
    if len(below) < 2:
        return False
    (order, line), (following, paragraph) = below[:2]
    alone = following > order + 1 or not _BLANK_LINE.search(text.rstrip(), _after_lines(text, following))
    return (
        alone
        and STANDFIRST_LEAST <= len(line) <= STANDFIRST_LIMIT
        and len(paragraph) > len(line)
        and not _SENTENCE_END.search(line)
    )
