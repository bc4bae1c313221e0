"""What a reader does on the page with mouse and keys."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from models.words import Edge
from ui.look import Look
from ui.reader import caret
from ui.reader.canvas import Canvas
from ui.reader.document import text_scale
from ui.reader.gutter import Badge, badge_at
from ui.reader.handles import Handles
from ui.reader.pointer import Pointer, spans_at
from ui.reader.spans import Span, smallest_first
from ui.reader.tips import show_tip, sign_tip, tip


class Page(Canvas):
    """Says which claim was clicked and where a menu is wanted; selects by mouse, by keys in caret mode."""

    claim_clicked = Signal(str)
    menu_requested = Signal(QPoint)
    edge_grabbed = Signal(Edge)
    edge_dragged = Signal(int, bool)
    """to a code point, by character (else by word)"""
    edge_dropped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.caret_mode = False
        self._pointer = Pointer()
        self.handles = Handles(self)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Article"))
        # Files that are dropped here are the window's.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._caret_moved)

    def set_current(self, claim_id: str | None) -> None:
        """Rings another claim, whose ends show when the mouse comes to it."""
        super().set_current(claim_id)
        self.handles.hover(None)

    # The mouse.

    def viewportEvent(self, event: QEvent) -> bool:
        """Shows tool tips and ends hovering."""
        if isinstance(event, QHelpEvent):
            show_tip(event.globalPos(), self.tip_at(QPointF(event.pos())), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self.set_hovered(None)
            self.handles.hover(None)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a badge or on an end of the current claim does not touch the selection."""
        self._pointer.press(event.position(), event.button())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self.handles.press(self.on_document(event.position())):
            return
        if self._badge(event.position()) is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Selects, drags an end of the current claim, or hovers."""
        if self.handles.is_held:
            self._drag(event)
            return
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            shape = self._shape(event.position())
            if self.viewport().cursor().shape() != shape:
                self.viewport().setCursor(shape)
            self.set_hovered(self._under(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a selection chooses a claim."""
        if event.button() is Qt.MouseButton.LeftButton and self.handles.release():
            self.edge_dropped.emit()
            return
        badge = self._badge(event.position())
        if badge is None:
            super().mouseReleaseEvent(event)
        if not self._pointer.is_click(event.position(), event.button()):
            return
        if badge is not None:
            self.claim_clicked.emit(badge.span.claim.id)
        elif not self.textCursor().hasSelection():
            found = spans_at(self.on_document(event.position()), self.spans, self.places)
            if found:
                self.claim_clicked.emit(self._pointer.choose(found, self.current))

    def _drag(self, event: QMouseEvent) -> None:
        point = self.on_document(event.position())
        dragged = self.handles.drag(point)
        if dragged is None:
            return
        edge, begins = dragged
        over = event.position().y() - min(max(0.0, event.position().y()), self.viewport().height())
        self.strip.setValue(self.strip.value() + round(over / 2))
        if begins:
            self.edge_grabbed.emit(edge)
        place = self.positions.code_point(self.places.position_at(point.y(), point.x()))
        self.edge_dragged.emit(place, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _shape(self, where: QPointF) -> Qt.CursorShape:
        """What the mouse can do at a place; the handles come and go with it."""
        point = self.on_document(where)
        self.handles.hover(point)
        if self._badge(where) is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor if self.handles.at(point) is None else Qt.CursorShape.SizeHorCursor

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel is the window's: a text edit would change its fonts behind our back."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is the window's."""
        self.menu_requested.emit(event.globalPos())

    def tip_at(self, where: QPointF) -> str:
        """What is said of a place of the viewport: of a handle; of a hidden character, of the claim."""
        if self.handles.at(self.on_document(where)) is not None:
            return self.tr("Drag to move this end of the claim by word, with Shift by character")
        spot, span = self.on_document(where), self._under(where)
        around = QRect(0, round(where.y()), 1, 1)
        said = [sign_tip(sign.hidden) for sign in self.signs_in(around) if sign.box.contains(spot)]
        return "\n\n".join([*said, *([tip(span, self.shortfall(span))] if span else [])])

    def _badge(self, where: QPointF) -> Badge | None:
        if not self.in_gutter(where.x()):
            return None
        around = QRect(0, round(where.y()) - 12, 1, 24)
        return badge_at(self.on_document(where), self.badges_in(around))

    def _under(self, where: QPointF) -> Span | None:
        badge = self._badge(where)
        if badge is not None:
            return badge.span
        found = smallest_first(spans_at(self.on_document(where), self.spans, self.places))
        return found[0] if found else None

    # The keys.

    def event(self, event: QEvent) -> bool:
        """Claims no shortcut for itself, except the keys of the caret mode."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self.caret_mode and caret.moved(self, event) is not None)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the caret in its mode, else scrolls; all other keys are for others."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.textCursor().hasSelection():
            # As a string: mime data made here would outlive the interpreter on the clipboard.
            QGuiApplication.clipboard().setText(self.selected_text())
        elif self.caret_mode and (cursor := caret.moved(self, event)) is not None:
            self.put_caret(cursor)
        elif not self.caret_mode and (target := caret.scroll_target(self, event)) is not None:
            self.place.scroll(target)
        else:
            event.ignore()
            return
        event.accept()

    def selected_text(self) -> str:
        """The article's own words, not what stands in the document for them."""
        cursor = self.textCursor()
        first = self.positions.code_point(cursor.selectionStart())
        last = self.positions.code_point(cursor.selectionEnd())
        return self.text[first:last] or cursor.selection().toPlainText()

    # The caret.

    def set_caret_mode(self, on: bool) -> None:
        """Puts a caret at the current claim or the first visible line, or takes it away."""
        self.caret_mode = on
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard if on else flags)
        # Qt blinks a caret only where text can be edited; this one is painted here.
        self.setCursorWidth(0)
        if on:
            self._start_caret()
            self.setFocus()
        self.viewport().update()

    def put_caret(self, cursor: QTextCursor) -> None:
        """Puts the caret there, within the text, and scrolls to it."""
        inside = min(max(cursor.position(), self.positions.first), self.positions.last)
        if inside != cursor.position():
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.setPosition(inside, keep if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the caret and the ends of the current claim over the words."""
        super().paintEvent(event)
        if not (self.caret_mode or self.handles.are_shown):
            return
        with QPainter(self.viewport()) as painter:
            if self.caret_mode:
                painter.fillRect(self.caret_rect(), QColor(self.look.theme.accent))
            painter.translate(0, -self.strip.value())
            self.handles.paint(painter)

    def caret_rect(self) -> QRect:
        """Where the caret stands in the viewport, tall enough to be seen on an empty line too."""
        rect = self.cursorRect()
        short = round(18 * text_scale(self.look)) - rect.height()
        return QRect(rect.left(), rect.top() - max(0, short), 2, rect.height() + max(0, short))

    def _start_caret(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            return
        current = self.spans.find(self.current)
        cursor.setPosition(self.positions.start(self.place.now()[0]) if current is None else current.start)
        self.put_caret(cursor)

    def _caret_moved(self) -> None:
        if self.caret_mode:
            self.viewport().update()
