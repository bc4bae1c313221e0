"""Builds the document that the page shows: a header, then the article's lines, each in its style."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QObject, QSizeF
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
    QTextOption,
)

from ui.invisibles import shown
from ui.look import Look
from ui.reader.plan import Plan, Style
from ui.reader.positions import PositionMap, utf16_length, without_blank_lines
from ui.reader.shaping import part

BODY_PX = 18
THRIFTY_FROM = 1_000_000
"""From so many letters on memory is worth a tenth of a second."""
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
    }


def _block_format(face: _Face) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(face.line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(face.after)
    block.setProperty(_SCALE, face.scale)
    return block


def _char_format(face: _Face) -> QTextCharFormat:
    words = QTextCharFormat()
    words.setFont(face.font)
    words.setForeground(QColor(face.color))
    return words


def build(
    text: str,
    layout: Plan,
    look: Look,
    parent: QObject,
    frame: QTextFrameFormat | None = None,
    width: float = -1,
) -> tuple[QTextDocument, PositionMap]:
    """The document and the map of its positions; nothing of it is laid out yet.

    `frame` sets its margins and `width` its lines as the edit would do: coming later, each of them costs as
    much as the text. All of it is put in as body at once, which is far faster than block by block; then the
    other blocks get their styles. Body has the document's own font and the widget's own ink, so its letters
    need no format.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    if frame is not None:
        document.rootFrame().setFrameFormat(frame)
    document.setPageSize(QSizeF(width, -1))
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(wrapping)
    faces = _faces(look)
    document.setDefaultFont(faces[Style.BODY].font)
    header = [words for _, words in layout.header]
    body = "\n".join(_parts(text, layout))
    positions = PositionMap(text, sum(utf16_length(each) + 1 for each in header), layout.breaks, layout.gaps)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(_block_format(faces[Style.BODY]))
    cursor.insertText("\n".join([*header, body]))
    if len(body) > THRIFTY_FROM:
        part(cursor, body, positions.first)
    _set_styles(cursor, layout, faces, positions)
    cursor.endEditBlock()
    return document, positions


def _parts(text: str, layout: Plan) -> Iterator[str]:
    """The text as it is shown, between its breaks."""
    edges = [0, *layout.breaks, len(text)]
    for start, end in pairwise(edges):
        yield without_blank_lines(shown(text, start, end), starts=start == 0, ends=end == len(text))


def _set_styles(cursor: QTextCursor, layout: Plan, faces: dict[Style, _Face], positions: PositionMap) -> None:
    """Gives all blocks that are not plain body their formats."""
    blocks = {style: _block_format(face) for style, face in faces.items()}
    letters = {style: _char_format(face) for style, face in faces.items()}
    keep = QTextCursor.MoveMode.KeepAnchor
    for style, start, end in _styled(layout, positions):
        cursor.setPosition(start)
        if end > start:
            cursor.setPosition(end, keep)
        cursor.setBlockFormat(blocks[style])
        if style is not Style.TIGHT:
            cursor.setBlockCharFormat(letters[style])
            cursor.setCharFormat(letters[style])


def _styled(layout: Plan, positions: PositionMap) -> Iterator[tuple[Style, int, int]]:
    """The stretches of the document that are not plain body."""
    place = 0
    for style, words in layout.header:
        yield style, place, place + utf16_length(words)
        place += utf16_length(words) + 1
    for run in layout.runs:
        yield run.style, positions.start(run.start), positions.end(run.end)
