"""Builds the document that the page shows: a header, then the article's lines, each in its style."""

from dataclasses import dataclass

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

from ui.invisibles import shown
from ui.look import Look
from ui.reader.plan import Plan, Style
from ui.reader.positions import PositionMap

BODY_PX = 18
STANDFIRST_LINE = 1.42 / 1.62
"""A standfirst is set tighter than the body, whatever the line height of that."""


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

    theme, line_height = look.theme, look.typography.line_height
    meta = look.ui(12.5 * look.reading_zoom, 500)
    headline = look.reading(31, 600)
    body = look.reading(BODY_PX)
    return {
        Style.META: face(meta, 12.5, 16, 14, theme.ink3),
        Style.HEADLINE: face(headline, 31, 31 * 1.2, 6, theme.ink),
        Style.HEADLINE_LAST: face(headline, 31, 31 * 1.2, 20, theme.ink),
        Style.STANDFIRST: face(
            look.reading(19, italic=True), 19, 19 * line_height * STANDFIRST_LINE, 20, theme.ink2
        ),
        Style.BYLINE: face(meta, 12.5, 20, 16, theme.ink2),
        Style.BODY: face(body, BODY_PX, BODY_PX * line_height, 14, theme.ink),
        Style.TIGHT: face(body, BODY_PX, BODY_PX * line_height, 0, theme.ink),
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
    blocks = layout.header + [(run.style, shown(text, run.start, run.end)) for run in layout.runs]
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
