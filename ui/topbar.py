"""The bar along the top: the application's menu, the way to the palette, import and export."""

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ui.controls import Button, PaintedButton, draw_focus, fill_box, tip_with_key
from ui.keycap import cap_height, cap_width, draw_key_cap
from ui.look import Look, px
from ui.turning import Turn, set_margins

_MARK = 24
_PAD = 4


def _pen(color: str, width: float) -> QPen:
    return QPen(
        QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def draw_mark(painter: QPainter, box: QRectF, look: Look) -> None:
    """Paints the application's mark: a line of text and a check on the accent."""
    scale = box.width() / _MARK
    fill_box(painter, box, 6 * scale, look.theme.accent, look.theme.accent, 0)
    painter.setPen(_pen(look.theme.on_accent, 2 * scale))

    def at(x: float, y: float) -> QPointF:
        return QPointF(box.left() + x * scale, box.top() + y * scale)

    painter.drawLine(at(6.5, 8.6), at(17.5, 8.6))
    painter.drawPolyline([at(6.5, 14.6), at(10, 17.6), at(17.5, 12.2)])


class MenuButton(PaintedButton):
    """Mark, name and a chevron that says: here is a menu."""

    def sizeHint(self) -> QSize:
        """Mark, name, chevron and room for the focus ring."""
        name = ceil(QFontMetricsF(self.look.ui(15, 600)).horizontalAdvance(self.text()))
        return QSize(_PAD + _MARK + 10 + name + 18 + _PAD, px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints mark, name, chevron and focus."""
        box, theme = QRectF(self.rect()), self.look.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn = Turn(box, self.isRightToLeft())
            draw_mark(painter, turn.box(QRectF(_PAD, (box.height() - _MARK) / 2, _MARK, _MARK)), self.look)
            words = box.adjusted(_PAD + _MARK + 10, 0, 0, 0)
            turn.words(painter, words, self.text(), self.look.ui(15, 600), theme.ink)
            painter.setPen(_pen(theme.ink if self.underMouse() else theme.ink3, 1.5))
            y = box.center().y() - 1
            x = turn.box(QRectF(box.right() - _PAD - 11, y, 8, 4)).left()
            painter.drawPolyline([QPointF(x, y), QPointF(x + 4, y + 4), QPointF(x + 8, y)])
            if self.hasFocus():
                draw_focus(painter, box, 8, self.look)


class PaletteField(PaintedButton):
    """Looks like a search field and opens the palette, where the typing is done."""

    def __init__(self, look: Look, text: str, cap: str) -> None:
        super().__init__(look, text)
        self.cap = cap
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setMinimumWidth(140)
        self.setMaximumWidth(420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_cap(self, cap: str) -> None:
        """Changes the key."""
        self.cap = cap
        self.update()

    def sizeHint(self) -> QSize:
        """The size in a window that has room."""
        return QSize(420, px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints field, words, key cap and focus."""
        box, theme = QRectF(self.rect()), self.look.theme
        font = self.look.ui(14)
        cap = cap_width(self.cap, self.look)
        with QPainter(self) as painter:
            border = theme.ink3 if self.underMouse() else theme.hair2
            fill_box(painter, box, 7, theme.card, border)
            turn = Turn(box, self.isRightToLeft())
            room = box.adjusted(13, 0, -cap - 18, 0)
            words = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            turn.words(painter, room, words, font, theme.ink3)
            top = (box.height() - cap_height()) // 2
            place = turn.box(QRectF(box.right() - cap - 9, top, cap, cap_height()))
            if self.cap:
                draw_key_cap(painter, place.topLeft(), self.cap, self.look)
            if self.hasFocus():
                draw_focus(painter, box, 7, self.look)


class TopBar(QFrame):
    """52 px high; the palette field shrinks first when the window does."""

    menu_requested = Signal(QPoint)
    palette_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAccessibleName(self.tr("Tools"))
        self.setFixedHeight(px(52))
        self.menu_button = MenuButton(look, "Claimdesk")
        self.menu_button.setAccessibleName(self.tr("Claimdesk menu"))
        self.palette_field = PaletteField(look, self.tr("Search claims or type a command"), "")
        self.import_button = Button(look, self.tr("Import article"))
        self.export_button = Button(look, self.tr("Export"), "primary")
        self._lay_out()
        self.menu_button.clicked.connect(self._request_menu)
        self.palette_field.clicked.connect(lambda: self.palette_requested.emit())
        self.import_button.clicked.connect(lambda: self.import_requested.emit())
        self.export_button.clicked.connect(lambda: self.export_requested.emit())

    def set_export_enabled(self, enabled: bool) -> None:
        """There is nothing to export without an article."""
        self.export_button.setEnabled(enabled)

    def set_keys(self, palette: str, open_article: str, export: str) -> None:
        """Sets the cap of the palette and the tool tips."""
        self.palette_field.set_cap(palette)
        self.import_button.setToolTip(tip_with_key(self.tr("Open article or library"), open_article))
        self.export_button.setToolTip(tip_with_key(self.tr("Export this article"), export))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        set_margins(row, 18 - _PAD, 1, 16, 0)
        row.setSpacing(0)
        row.addWidget(self.menu_button)
        row.addSpacing(8)
        row.addStretch(1)
        row.addWidget(self.palette_field, 1000)
        row.addStretch(1)
        # The field stands in the middle of what the mark and the name leave, as if there were no chevron.
        row.addSpacing(32)
        row.addWidget(self.import_button)
        row.addSpacing(10)
        row.addWidget(self.export_button)

    def _request_menu(self) -> None:
        button = self.menu_button
        # A menu that reads from the right hangs from its right corner.
        x = button.width() if self.isRightToLeft() else 0
        self.menu_requested.emit(button.mapToGlobal(QPoint(x, button.height() + 2)))
