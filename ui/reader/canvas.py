"""A read-only text edit that paints claims under its words and a gutter beside them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from models.terms import Claim
from ui.look import Look
from ui.reader.document import text_scale
from ui.reader.geometry import Geometry
from ui.reader.gutter import Badge, Gutter
from ui.reader.painting import paint_claims
from ui.reader.place import Place
from ui.reader.positions import PositionMap
from ui.reader.signs import Sign, paint_signs, signs_between
from ui.reader.spans import Span, Spans
from ui.reader.strip import Strip

RIGHT, TOP, BOTTOM = 22, 30, 120
NARROWEST = 160
# Ring, underlines and badges reach so far above and below their lines.
OVERHANG = 16
# In a text of that length a place in the middle takes a second to lay out: wait for the end of a drag.
LONG = 1_000_000


class Canvas(QTextEdit):
    """Holds the document and its claims, keeps the column and the place, repaints what changed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.text = ""
        self.spans = Spans()
        self.current: str | None = None
        self.hovered: Span | None = None
        self._tell_shortfall: Callable[[Claim], str] = _nothing
        self.strip = Strip(look, self)
        self.setVerticalScrollBar(self.strip)
        self.place = Place(self)
        self._shown: QTextDocument | None = None
        self._settle_later = QTimer(self)
        self._settle_later.setSingleShot(True)
        self._settle_later.setInterval(150)
        self._settle_later.timeout.connect(self.place.settle)
        self.setReadOnly(True)
        self.setCursorWidth(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.strip.valueChanged.connect(self._scrolled)

    @property
    def places(self) -> Geometry:
        """Where claims and lines stand, in document pixels."""
        return self.place.geometry

    @property
    def positions(self) -> PositionMap:
        """Code points of the text and positions of the document."""
        return self.place.positions

    def show_document(self, document: QTextDocument, text: str, positions: PositionMap) -> None:
        """Replaces the document; the page stands at its top."""
        self.text = text
        self.spans = Spans()
        self.hovered = None
        self.place.start(document, positions)
        self.setDocument(document)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = document
        self._fit_column()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.strip.setValue(0)

    def apply_theme(self) -> None:
        """Takes the colours of the theme."""
        theme = self.look.theme
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
        self.hovered = None
        self.places.drop_claims()
        self.viewport().update()

    def set_shortfall(self, tell: Callable[[Claim], str]) -> None:
        """What says of a claim what evidence it lacks; asked once for each state of a claim that is drawn."""
        self._tell_shortfall = tell
        self.spans.ask_again()
        self.viewport().update()

    def shortfall(self, span: Span) -> str:
        """What the claim lacks, in words; nothing where it lacks nothing."""
        if span.short is None:
            span.short = self._tell_shortfall(span.claim)
        return span.short

    def set_current(self, claim_id: str | None) -> None:
        """Moves ring and bar; repaints the two claims alone."""
        before, self.current = self.spans.find(self.current), claim_id
        self.repaint_spans([before, self.spans.find(claim_id)])

    def set_hovered(self, span: Span | None) -> None:
        """Shades the claim under the mouse."""
        if span is not self.hovered:
            before, self.hovered = self.hovered, span
            self.repaint_spans([before, span])

    def set_cursor_in_place(self, cursor: QTextCursor) -> None:
        """Sets the text cursor without Qt's scrolling to it."""
        value = self.strip.value()
        self.place.is_settling = True
        self.setTextCursor(cursor)
        self.strip.setValue(value)
        self.place.is_settling = False

    def repaint_spans(self, spans: Iterable[Span | None]) -> None:
        """Asks for a repaint of the rectangles of some claims and of their part of the gutter."""
        region = QRegion()
        first, last = self._stretch(self.viewport().rect())
        for span in spans:
            if span is not None and span.start <= last and span.end >= first:
                for box in self._boxes(span):
                    region += box.translated(0, -self.strip.value()).toAlignedRect()
        self.viewport().update(region)

    def badges_in(self, rect: QRect) -> list[Badge]:
        """The badges in a part of the viewport."""
        return self._gutter().badges(self._visible(rect), self.places, self.current)

    def signs_in(self, rect: QRect) -> list[Sign]:
        """The hidden characters on the lines of a part of the viewport."""
        return list(signs_between(self.text, self.positions, self.places, *self._stretch(rect)))

    def column_left(self) -> float:
        """The left edge of the text."""
        return self.document().rootFrame().frameFormat().leftMargin()

    def in_gutter(self, x: float) -> bool:
        """True beside the text, where the badges stand: on the side where the window is read from."""
        return x >= self._column_right() if self.isRightToLeft() else x < self.column_left()

    def _column_right(self) -> float:
        return self.viewport().width() - self.document().rootFrame().frameFormat().rightMargin()

    def on_document(self, where: QPointF) -> QPointF:
        """A point of the viewport in document pixels."""
        return where + QPointF(0, self.strip.value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the place: lines break elsewhere in another width."""
        self.place.hold()
        self.place.is_settling = True
        super().resizeEvent(event)
        # After Qt's own layout of what is visible: the other way round it would lay out everything at once.
        self._fit_column()
        self.place.is_settling = False
        if len(self.text) < LONG:
            self.place.settle()
        else:
            self._settle_later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Goes to the place that was asked for before there was a size."""
        self.place.is_settling = True
        # Qt scrolls to its cursor here, the first time.
        super().showEvent(event)
        self.place.is_settling = False
        self.place.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints claims and gutter, then lets Qt paint selection and words."""
        spans = self._visible(event.rect())
        theme, places, gutter = self.look.theme, self.places, self._gutter()
        hovered = self.hovered.claim.id if self.hovered else None
        top, bottom = self._range(event.rect())
        with QPainter(self.viewport()) as painter:
            # Under an application's style sheet the viewport keeps the palette that it had first.
            painter.fillRect(event.rect(), QColor(theme.paper))
            painter.translate(0, -self.strip.value())
            paint_claims(
                painter,
                spans,
                lambda span: places.pieces_near(span, top, bottom),
                theme,
                self.current,
                hovered,
                self.devicePixelRatioF(),
            )
            current = self.spans.find(self.current)
            if current is not None and current in spans:
                gutter.paint_bar(painter, places.pieces_near(current, top, bottom), theme)
            badges = gutter.badges(spans, places, self.current)
            gutter.paint(painter, badges, theme, self.current)
            gutter.paint_marks(painter, (one for one in badges if self.shortfall(one.span)), theme)
        super().paintEvent(event)
        if signs := self.signs_in(event.rect()):
            with QPainter(self.viewport()) as painter:
                painter.translate(0, -self.strip.value())
                paint_signs(painter, signs, theme)

    def _gutter(self) -> Gutter:
        width, ratio = self.viewport().width(), self.devicePixelRatioF()
        if self.isRightToLeft():
            return Gutter(width - self._column_right(), self._unit(), ratio, width)
        return Gutter(self.column_left(), self._unit(), ratio)

    def _unit(self) -> float:
        """Badges and numbers grow with the text, but less."""
        return max(1.0, (1 + text_scale(self.look)) / 2)

    def _boxes(self, span: Span) -> Iterable[QRectF]:
        pieces = self.places.pieces_near(span, *self._range(self.viewport().rect()))
        yield from (piece.reach for piece in pieces)
        if pieces:
            top, bottom = pieces[0].reach.top(), pieces[-1].reach.bottom()
            gutter = self._gutter()
            yield gutter.turned(QRectF(0, top, gutter.column, bottom - top))

    def _stretch(self, rect: QRect) -> tuple[int, int]:
        """The document positions of the lines that reach into a part of the viewport."""
        return self.places.stretch(*self._range(rect))

    def _range(self, rect: QRect) -> tuple[float, float]:
        value = self.strip.value()
        return value + rect.top() - OVERHANG, value + rect.bottom() + OVERHANG

    def _visible(self, rect: QRect) -> list[Span]:
        return self.spans.between(*self._stretch(rect))

    def frame_format(self) -> QTextFrameFormat:
        """The margins that centre the column and leave room for gutter and strip."""
        width = self.viewport().width()
        room = round(Gutter.ROOM * self._unit())
        wanted = round(self.look.typography.column_width * text_scale(self.look))
        column = min(wanted, max(NARROWEST, width - room - RIGHT))
        left = max(room, (width - column) // 2)
        margins = left, max(0, width - left - column)
        start, end = reversed(margins) if self.isRightToLeft() else margins
        form = QTextFrameFormat()
        form.setLeftMargin(start)
        form.setRightMargin(end)
        form.setTopMargin(TOP)
        form.setBottomMargin(BOTTOM)
        return form

    def _fit_column(self) -> None:
        frame, form = self.document().rootFrame(), self.frame_format()
        # Where nothing changes Qt would lay out everything all the same.
        if frame.frameFormat() != form:
            frame.setFrameFormat(form)
        self.places.drop()

    def _scrolled(self) -> None:
        if not self.place.is_settling:
            self.place.anchor = None


def _nothing(claim: Claim) -> str:
    """Without a profile no claim lacks anything."""
    del claim
    return ""
