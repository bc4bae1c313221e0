"""Builds the document that the page shows: a header, then the article's lines, each in its style."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

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
    QTextFrameFormat,
)

from ui.invisibles import shown
from ui.look import Look
from ui.reader.plan import Plan, Style
from ui.reader.positions import PositionMap, utf16_length

BODY_PX = 18
STANDFIRST_LINE = 1.42 / 1.62
"""A standfirst is set tighter than the body, whatever the line height of that."""


def text_scale(look: Look) -> float:
    """Pixels of the reading text for one of the design: fonts are in points, so the screen's dpi counts."""
    screen = QGuiApplication.primaryScreen()
    return look.reading_zoom * screen.logicalDotsPerInch() / 96


def block_scale(block: QTextBlock) -> float:
    """The size of a block's letters, 1 being 18 px."""
    return block.blockFormat().doubleProperty(_SCALE)


_SCALE = QTextFormat.Property.UserProperty.value
_BLANK_PX = 1


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

    theme, line_height = look.theme, look.typography.line_height
    meta = look.ui(12.5 * look.reading_zoom, 500)
    headline = look.reading(31, 600)
    standfirst = look.reading(19, italic=True)
    body = look.reading(BODY_PX)
    return {
        Style.META: face(meta, 12.5, 16, 14, theme.ink3),
        Style.HEADLINE: face(headline, 31, 31 * 1.2, 6, theme.ink),
        Style.HEADLINE_LAST: face(headline, 31, 31 * 1.2, 20, theme.ink),
        Style.STANDFIRST: face(standfirst, 19, 19 * line_height * STANDFIRST_LINE, 20, theme.ink2),
        Style.BYLINE: face(meta, 12.5, 20, 16, theme.ink2),
        Style.BODY: face(body, BODY_PX, BODY_PX * line_height, 14, theme.ink),
        Style.TIGHT: face(body, BODY_PX, BODY_PX * line_height, 0, theme.ink),
        Style.BLANK: face(look.reading(_BLANK_PX), _BLANK_PX, 0, 0, theme.ink),
    }


def _block_format(face: _Face, blank_follows: bool) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(face.line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(max(0, face.after - _BLANK_PX * blank_follows))
    block.setProperty(_SCALE, face.scale)
    return block


def _char_format(face: _Face) -> QTextCharFormat:
    words = QTextCharFormat()
    words.setFont(face.font)
    words.setForeground(QColor(face.color))
    return words


def build(
    text: str, layout: Plan, look: Look, parent: QObject, frame: QTextFrameFormat | None = None
) -> tuple[QTextDocument, PositionMap]:
    """The document and the map of its positions; `frame` sets its margins before there is a layout to redo.

    All of it is put in as body at once, which is far faster than block by block; then the other blocks get
    their styles. Body has the document's own font and the widget's own ink, so its letters need no format.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    if frame is not None:
        document.rootFrame().setFrameFormat(frame)
    faces = _faces(look)
    document.setDefaultFont(faces[Style.BODY].font)
    edges = [0, *layout.breaks, len(text)]
    header = [words for _, words in layout.header]
    words = "\n".join([*header, *(shown(text, start, end) for start, end in pairwise(edges))])
    positions = PositionMap(text, sum(utf16_length(each) + 1 for each in header), layout.breaks)
    is_spaced = any(run.style is Style.BLANK for run in layout.runs)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(_block_format(faces[Style.BODY], is_spaced))
    cursor.insertText(words)
    _set_styles(cursor, layout, faces, positions)
    cursor.endEditBlock()
    return document, positions


def _set_styles(cursor: QTextCursor, layout: Plan, faces: dict[Style, _Face], positions: PositionMap) -> None:
    """Gives all blocks that are not plain body their formats."""
    blocks = {
        (style, blank): _block_format(faces[style], blank) for style in Style for blank in (False, True)
    }
    letters = {style: _char_format(faces[style]) for style in Style}
    keep = QTextCursor.MoveMode.KeepAnchor
    for style, start, end, blank_follows in _styled(layout, positions):
        cursor.setPosition(start)
        if end > start:
            cursor.setPosition(end, keep)
        cursor.setBlockFormat(blocks[style, blank_follows])
        if style not in (Style.TIGHT, Style.BLANK):
            cursor.setBlockCharFormat(letters[style])
            cursor.setCharFormat(letters[style])


def _styled(layout: Plan, positions: PositionMap) -> Iterator[tuple[Style, int, int, bool]]:
    """The stretches of the document that are not plain body, and whether a blank line follows them."""
    place = 0
    for style, words in layout.header:
        yield style, place, place + utf16_length(words), False
        place += utf16_length(words) + 1
    for run, following in zip(layout.runs, [*layout.runs[1:], None], strict=True):
        if run.style is not Style.BODY:
            blank_follows = following is not None and following.style is Style.BLANK
            yield run.style, positions.start(run.start), positions.end(run.end), blank_follows
