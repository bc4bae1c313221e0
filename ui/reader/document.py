"""Builds the document that the page shows: a header, then the article's lines, each in its style."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from ui.look import Look
from ui.reader.positions import LINE_LIMIT, PositionMap, display_breaks, shown

BODY_PX = 18
STANDFIRST_LIMIT = 200
HEADLINE_LIMIT = 300

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


class Style(Enum):
    """What a block of the document is; TIGHT is a body line that another follows without a blank line."""

    META = auto()
    HEADLINE = auto()
    HEADLINE_LAST = auto()
    STANDFIRST = auto()
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


def plan(text: str, title: str, meta: str) -> Plan:
    """Decides on the style of each line of the text; `title` and `meta` come from the article's details."""
    title = " ".join(title.split())
    if title.endswith("…") and " ".join(text[: 4 * len(title)].split()).startswith(title[:-1]):
        # Made of the first words, for the list; over these words it would only repeat them.
        title = ""
    head = _head(text, title)
    header = [(Style.META, shown(meta.replace("\n", " ")))] if meta.strip() else []
    if title and not any(style in (Style.HEADLINE, Style.HEADLINE_LAST) for style in head.values()):
        header.append((Style.HEADLINE_LAST, shown(title[:HEADLINE_LIMIT])))
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


def _body_style(line: str, spaced: bool, following: str) -> Style:
    if not line or line.isspace():
        return Style.BLANK
    return Style.TIGHT if spaced and following and not following.isspace() else Style.BODY


def _after_lines(text: str, count: int) -> int:
    place = 0
    for _ in range(count):
        place = text.find("\n", place) + 1
    return place


def _head(text: str, title: str) -> dict[int, Style]:
    """The lines of the text that are its headline and standfirst, by line number."""
    lines = [(order, line.strip()) for order, line in enumerate(text[:4_000].split("\n")[:40])]
    filled = [(order, line) for order, line in lines if line]
    if not title or not filled or " ".join(filled[0][1].split()) != title:
        return {}
    if not _has_standfirst(text, filled):
        return {filled[0][0]: Style.HEADLINE_LAST}
    return {filled[0][0]: Style.HEADLINE, filled[1][0]: Style.STANDFIRST}


def _has_standfirst(text: str, filled: list[tuple[int, str]]) -> bool:
    """A short line right below the headline, by itself, before a longer one; a wrapped line is not it."""
    if len(filled) < 3:
        return False
    _, (order, line), (following, paragraph) = filled[:3]
    alone = following > order + 1 or not _BLANK_LINE.search(text.rstrip(), _after_lines(text, following))
    return alone and len(line) <= STANDFIRST_LIMIT and len(paragraph) > len(line)


def text_scale(look: Look) -> float:
    """Pixels of the reading text for one of the design: fonts are in points, so the screen's dpi counts."""
    screen = QGuiApplication.primaryScreen()
    return look.reading_zoom * screen.logicalDotsPerInch() / 96


def block_scale(block: QTextBlock) -> float:
    """The size of a block's letters, 1 being 18 px."""
    return block.charFormat().doubleProperty(_SCALE)


_SCALE = QTextFormat.Property.UserProperty.value


@dataclass(frozen=True, slots=True)
class _Face:
    font: QFont
    scale: float
    line: int
    after: int
    color: str


def _faces(look: Look) -> dict[Style, _Face]:
    """Fixed line heights in whole pixels: lines keep their pitch whatever script or emoji they hold."""
    scale = text_scale(look)

    def face(font: QFont, px: float, line: float, after: float, color: str) -> _Face:
        return _Face(font, px / BODY_PX * scale, max(1, round(line * scale)), round(after * scale), color)

    theme = look.theme
    meta = look.ui(12.5 * look.reading_zoom, 500)
    headline = look.reading(31, 600)
    body = look.reading(BODY_PX)
    return {
        Style.META: face(meta, 12.5, 16, 14, theme.ink3),
        Style.HEADLINE: face(headline, 31, 31 * 1.2, 6, theme.ink),
        Style.HEADLINE_LAST: face(headline, 31, 31 * 1.2, 20, theme.ink),
        Style.STANDFIRST: face(look.reading(19, italic=True), 19, 19 * 1.42, 20, theme.ink2),
        Style.BODY: face(body, BODY_PX, BODY_PX * 1.62, 14, theme.ink),
        Style.TIGHT: face(body, BODY_PX, BODY_PX * 1.62, 0, theme.ink),
        Style.BLANK: face(look.reading(1), 1, 0, 0, theme.ink),
    }


def _formats(face: _Face, blank_follows: bool) -> tuple[QTextBlockFormat, QTextCharFormat]:
    block = QTextBlockFormat()
    block.setLineHeight(face.line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(max(0, face.after - blank_follows))
    words = QTextCharFormat()
    words.setFont(face.font)
    words.setForeground(QColor(face.color))
    words.setProperty(_SCALE, face.scale)
    return block, words


def build(text: str, layout: Plan, look: Look, parent: QObject) -> tuple[QTextDocument, PositionMap]:
    """The document and the map of its positions."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    faces = _faces(look)
    document.setDefaultFont(faces[Style.BODY].font)
    formats = {(style, blank): _formats(faces[style], blank) for style in Style for blank in (False, True)}
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    words = shown(text)
    blocks = layout.header + [(run.style, words[run.start : run.end]) for run in layout.runs]
    for order, (style, content) in enumerate(blocks):
        blank_follows = order + 1 < len(blocks) and blocks[order + 1][0] is Style.BLANK
        block, letters = formats[style, blank_follows]
        if order:
            cursor.insertBlock(block, letters)
        else:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(letters)
        cursor.insertText(content, letters)
    cursor.endEditBlock()
    header = sum(len(content.encode("utf-16-le")) // 2 + 1 for _, content in layout.header)
    return document, PositionMap(text, header, layout.breaks)
