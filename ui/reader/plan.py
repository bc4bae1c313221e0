"""Decides how each line of an article is set: headline, standfirst, byline or body; the record says which."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from models.terms import ArticleDetails
from ui.invisibles import visible
from ui.reader.positions import LINE_LIMIT, display_breaks

STANDFIRST_LEAST, STANDFIRST_LIMIT = 40, 200
HEADLINE_LIMIT = 300
_HEAD_LINES, _HEAD_LENGTH = 40, 4_000

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
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
    BLANK = auto()


@dataclass(slots=True)
class Run:
    """Neighbouring lines of one style: code points, without the newline behind the last."""

    style: Style
    start: int
    end: int


@dataclass(slots=True)
class Plan:
    """What is shown: blocks before the text, the text in runs, and where it is cut for display."""

    header: list[tuple[Style, str]]
    runs: list[Run]
    breaks: list[int]


def plan(text: str, details: ArticleDetails, meta: str) -> Plan:
    """Decides on the style of each line of the text; `meta` is the line over the headline."""
    title = _title(text, details)
    head = _head(text, title, " ".join(details.byline.split()))
    header = [(Style.META, visible(meta.replace("\n", " ")))] if meta.strip() else []
    if title and not any(style in (Style.HEADLINE, Style.HEADLINE_LAST) for style in head.values()):
        header.append((Style.HEADLINE_LAST, visible(title[:HEADLINE_LIMIT])))
    runs: list[Run] = []
    breaks: list[int] = []
    body_from = max(head, default=-1) + 1
    spaced = bool(_BLANK_LINE.search(text.rstrip(), _after_lines(text, body_from)))
    start = 0
    lines = text.split("\n")
    for order, line in enumerate(lines):
        end = start + len(line)
        style = head.get(order) or _body_style(
            line, spaced, lines[order + 1] if order + 1 < len(lines) else ""
        )
        if len(line) > LINE_LIMIT:
            cuts = display_breaks(text, start, end)
            breaks += cuts
            edges = [start, *cuts]
            runs += [Run(Style.TIGHT, a, b) for a, b in zip(edges, cuts, strict=False)]
            runs.append(Run(style, edges[-1], end))
        elif runs and runs[-1].style is style and style is not Style.HEADLINE:
            runs[-1].end = end
        else:
            runs.append(Run(style, start, end))
        start = end + 1
    return Plan(header, runs, breaks)


def _title(text: str, details: ArticleDetails) -> str:
    """The title of the record; nothing where it was made of the first words, for the list."""
    title = " ".join(details.title.split())
    if title.endswith("…") and " ".join(text[: 4 * len(title)].split()).startswith(title[:-1]):
        return ""
    return title


def _body_style(line: str, spaced: bool, following: str) -> Style:
    if not line or line.isspace():
        return Style.BLANK
    return Style.TIGHT if spaced and following and not following.isspace() else Style.BODY


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
