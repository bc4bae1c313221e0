"""The article as a read-only text edit that paints claims under its words."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.look import Look
from ui.reader import caret
from ui.reader.geometry import Geometry
from ui.reader.gutter import ROOM, Badge, badges, paint_bar, paint_gutter
from ui.reader.painting import paint_claims
from ui.reader.pointer import Pointer, badge_at, spans_at
from ui.reader.positions import PositionMap
from ui.reader.scrolling import Place
from ui.reader.spans import Span, Spans
from ui.reader.strip import Strip
from ui.reader.tips import show_tip, tip

COLUMN, RIGHT, TOP, BOTTOM = 656, 22, 30, 120
NARROWEST = 160


class Page(QTextEdit):
    """Shows a document, its claims and the gutter; says what the reader does with them."""

    claim_clicked = Signal(str)
    menu_requested = Signal(QPoint)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pointer = Pointer()
        self.text = ""
        self.spans = Spans()
        self.current: str | None = None
        self.caret_mode = False
        self.strip = Strip(look, self)
        self.setVerticalScrollBar(self.strip)
        self.place = Place(self)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursorWidth(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Article"))
        # Files that are dropped here are the window's.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def geometry_of(self) -> Geometry:
        """Where claims stand."""
        return self.place.geometry

    @property
    def positions(self) -> PositionMap:
        """Code points of the text and positions of the document."""
        return self.place.positions

    def show_document(self, document: QTextDocument, text: str, positions: PositionMap) -> None:
        """Replaces the document; the page stands at its top."""
        self.text = text
        self.spans = Spans()
        self.place.reset()
        self.place.positions = positions
        self.setDocument(document)
        self.place.geometry = Geometry(document)
        self._fit_column()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def apply_theme(self) -> None:
        """Takes the colours of the theme."""
        theme = self._look.theme
        colors = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
            colors.setColor(group, QPalette.ColorRole.Base, QColor(theme.paper))
            colors.setColor(group, QPalette.ColorRole.Text, QColor(theme.ink))
            colors.setColor(group, QPalette.ColorRole.Highlight, QColor(theme.sel))
            colors.setColor(group, QPalette.ColorRole.HighlightedText, QColor(theme.ink))
        self.setPalette(colors)
        self.viewport().update()

    def set_spans(self, spans: Spans) -> None:
        """Takes over another list of claims on the same text."""
        self.spans = spans
        self._pointer.hover = None
        self.geometry_of.drop()
        self.viewport().update()

    def set_current(self, claim_id: str | None) -> None:
        """Moves ring and bar; repaints the two claims alone."""
        before, self.current = self.spans.find(self.current), claim_id
        self.repaint_spans(span for span in (before, self.spans.find(claim_id)) if span is not None)

    def repaint_spans(self, spans: Iterable[Span]) -> None:
        """Asks for a repaint of the rectangles of some claims and of their part of the gutter."""
        region = QRegion()
        for span in self._in_view(spans):
            for box in self._boxes(span):
                region += box.translated(0, -self.verticalScrollBar().value()).toAlignedRect()
        self.viewport().update(region)

    def badges_in(self, rect: QRect) -> list[Badge]:
        """The badges in a part of the viewport."""
        spans = self._visible(rect)
        return badges(spans, self.geometry_of, self._column_left(), self.current)

    def _in_view(self, spans: Iterable[Span]) -> list[Span]:
        first, last = self._stretch(self.viewport().rect())
        return [span for span in spans if span.start <= last and span.end >= first]

    def _boxes(self, span: Span) -> Iterable[QRectF]:
        pieces = self.geometry_of.pieces(span)
        yield from (piece.reach for piece in pieces)
        if pieces:
            top, bottom = pieces[0].reach.top(), pieces[-1].reach.bottom()
            yield QRectF(0, top, self._column_left(), bottom - top)

    def _stretch(self, rect: QRect) -> tuple[int, int]:
        """The document positions of the lines that reach into a part of the viewport."""
        value = self.verticalScrollBar().value()
        first = self.geometry_of.line_at(self.geometry_of.position_at(value + rect.top() - 16))
        last = self.geometry_of.line_at(self.geometry_of.position_at(value + rect.bottom() + 16))
        return first.first, last.last

    def _visible(self, rect: QRect) -> list[Span]:
        return self.spans.between(*self._stretch(rect))

    def _column_left(self) -> float:
        return self.document().rootFrame().frameFormat().leftMargin()

    def _fit_column(self) -> None:
        width = self.viewport().width()
        column = min(round(COLUMN * self._look.reading_zoom), max(NARROWEST, width - ROOM - RIGHT))
        left = max(ROOM, (width - column) // 2)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(left)
        form.setRightMargin(max(0, width - left - column))
        form.setTopMargin(TOP)
        form.setBottomMargin(BOTTOM)
        frame.setFrameFormat(form)
        self.geometry_of.drop()

    def _scrolled(self) -> None:
        if not self.place.is_settling:
            self.place.anchor = None

    # What Qt asks of the page.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the place: lines break elsewhere in another width."""
        if self.isVisible():
            self.place.anchor = self.place.now()
        self.place.is_settling = True
        super().resizeEvent(event)
        self._fit_column()
        self.place.is_settling = False
        self.place.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Goes to the place that was asked for before there was a size."""
        super().showEvent(event)
        self.place.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints claims and gutter, then lets Qt paint selection and words, then the caret."""
        value = self.verticalScrollBar().value()
        spans = self._visible(event.rect())
        theme, geometry, column = self._look.theme, self.geometry_of, self._column_left()
        hover = self._pointer.hover.claim.id if self._pointer.hover else None
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -value)
            paint_claims(painter, spans, geometry, theme, self.current, hover)
            current = self.spans.find(self.current)
            if current is not None and current in spans:
                paint_bar(painter, geometry.pieces(current), column, theme)
            paint_gutter(painter, badges(spans, geometry, column, self.current), theme, self.current)
        super().paintEvent(event)
        if self.caret_mode:
            with QPainter(self.viewport()) as painter:
                painter.fillRect(self._caret_rect(), QColor(theme.accent))

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips, and the end of hovering."""
        if isinstance(event, QHelpEvent):
            where = QPointF(event.pos())
            span = self._under(where)
            show_tip(event.globalPos(), tip(span) if span else "", self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None, over_badge=False)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a badge does not touch the selection."""
        self._pointer.press(event.position(), event.button())
        if self._badge(event.position()) is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Selects, or hovers."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            badge = self._badge(event.position())
            self._hover(self._under(event.position()), over_badge=badge is not None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a selection chooses a claim."""
        badge = self._badge(event.position())
        if badge is None:
            super().mouseReleaseEvent(event)
        if not self._pointer.is_click(event.position(), event.button()):
            return
        if badge is not None:
            self.claim_clicked.emit(badge.span.claim.id)
        elif not self.textCursor().hasSelection():
            found = spans_at(self._on_document(event.position()), self.spans, self.geometry_of)
            if found:
                self.claim_clicked.emit(self._pointer.choose(found, self.current))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel is the window's: a text edit would change its fonts behind our back."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is the window's."""
        self.menu_requested.emit(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Claims no shortcut for itself, except the keys of the caret mode."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self.caret_mode and caret.moved(self, event) is not None)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the caret in its mode, else scrolls; all other keys are for others."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.textCursor().hasSelection():
            self.copy()
        elif self.caret_mode and (cursor := caret.moved(self, event)) is not None:
            self.put_caret(cursor)
        elif not self.caret_mode and (target := caret.scroll_target(self, event)) is not None:
            self.place.scroll(target)
        else:
            event.ignore()
            return
        event.accept()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copies the article's own words, not what stands in the document for them."""
        cursor = self.textCursor()
        first = self.positions.code_point(cursor.selectionStart())
        last = self.positions.code_point(cursor.selectionEnd())
        data = QMimeData()
        data.setText(self.text[first:last] or cursor.selection().toPlainText())
        return data

    # The caret.

    def set_caret_mode(self, on: bool) -> None:
        """Puts a caret at the current claim or the first visible line, or takes it away."""
        self.caret_mode = on
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard if on else flags)
        self.setCursorWidth(0)
        if on:
            self._start_caret()
            self.setFocus()
        self.viewport().update()

    def _start_caret(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            return
        current = self.spans.find(self.current)
        top_line = self.positions.start(self.place.now()[0])
        self.place.anchor = None
        cursor.setPosition(top_line if current is None else current.start)
        self.put_caret(cursor)

    def put_caret(self, cursor: QTextCursor) -> None:
        """Puts the caret there, within the text, and scrolls to it."""
        inside = min(max(cursor.position(), self.positions.first), self.positions.last)
        if inside != cursor.position():
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.setPosition(inside, keep if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _caret_moved(self) -> None:
        if self.caret_mode:
            self.viewport().update()

    def _caret_rect(self) -> QRect:
        rect = self.cursorRect()
        least = round(18 * self._look.reading_zoom)
        if rect.height() < least:
            rect.adjust(0, rect.height() - least, 0, 0)
        rect.setWidth(2)
        return rect

    # The mouse.

    def _on_document(self, where: QPointF) -> QPointF:
        return where + QPointF(0, self.verticalScrollBar().value())

    def _badge(self, where: QPointF) -> Badge | None:
        if where.x() >= self._column_left() - 17:
            return None
        around = QRect(0, round(where.y()) - 12, 1, 24)
        return badge_at(self._on_document(where), self.badges_in(around))

    def _under(self, where: QPointF) -> Span | None:
        badge = self._badge(where)
        if badge is not None:
            return badge.span
        found = spans_at(self._on_document(where), self.spans, self.geometry_of)
        return min(found, key=lambda span: span.end - span.start, default=None)

    def _hover(self, span: Span | None, over_badge: bool) -> None:
        shape = Qt.CursorShape.PointingHandCursor if over_badge else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
        if span is not self._pointer.hover:
            before, self._pointer.hover = self._pointer.hover, span
            self.repaint_spans(one for one in (before, span) if one is not None)
