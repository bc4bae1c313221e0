"""About Claimdesk: its version, and the licences of everything that comes along."""

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from models.notices import Notice, notices
from models.places import VERSION
from ui.controls import Label
from ui.keycap import KeyButton, key_words
from ui.lists import RowList
from ui.look import Look, px
from ui.overlay.base import Overlay
from ui.overlay.palette_rows import PaletteDelegate, PaletteEntry, PaletteModel
from ui.topbar import draw_mark
from ui.turning import set_margins

_WIDE, _HIGH, _LIST, _LEAST_LIST = 860, 600, 296, 200


class Mark(QWidget):
    """The application's mark."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(QSize(px(40), px(40)))
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_mark(painter, QRectF(self.rect()), self._look)


class About(Overlay):
    """860 px wide; on the left what comes along, on the right the text of its licence."""

    def __init__(self, parent_window: QWidget, look: Look) -> None:
        super().__init__(parent_window, look, _WIDE)
        self.card.setAccessibleName(self.tr("About Claimdesk"))
        self.notices: list[Notice] = notices()
        self.model = PaletteModel()
        self.model.set_entries([_entry(notice) for notice in self.notices])
        self.list = RowList(self.tr("What comes along"), self.model, PaletteDelegate(look))
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text = QPlainTextEdit()
        self.text.setObjectName("noteField")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._close_button = KeyButton(look, self.tr("Close"), key_words("Esc"))
        self._close_button.clicked.connect(self.dismiss)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._show)
        look.changed.connect(self._set_font)
        self._set_font()
        self.list.setCurrentIndex(self.model.index(0))

    def open(self) -> None:
        """Shows it."""
        self.reveal(self.list)

    def card_height(self, width: int) -> int:
        """As high as is good to read."""
        return px(_HIGH)

    def place(self) -> None:
        """Leaves the text room in a narrow window."""
        self.list.setFixedWidth(px(_LIST if self.width() >= px(_WIDE) else _LEAST_LIST))
        super().place()

    def _show(self, index: QModelIndex) -> None:
        notice = self.notices[index.row()]
        self.text.setPlainText(notice.text or self.tr("It came without a text of its licence."))
        self.text.setAccessibleDescription(notice.name)

    def _set_font(self) -> None:
        self.text.setFont(self.look.ui(12))

    def _head(self) -> QHBoxLayout:
        name, version = Label(self.look, 20, 600), Label(self.look, 13, 400, "ink2")
        name.setText("Claimdesk")
        version.setText(self.tr("Version {0}").format(VERSION))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(name)
        words.addWidget(version)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Mark(self.look))
        head.addLayout(words)
        head.addStretch()
        head.addWidget(self._close_button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _lay_out(self) -> None:
        about = Label(self.look, 13, 400, "ink2", wrap=True)
        about.setText(
            self.tr(
                "It works on this computer alone: no account, no server, nothing is sent. It is free "
                "software under the MIT licence and stands on the work of others, whose licences are here."
            )
        )
        panes = QHBoxLayout()
        panes.setSpacing(16)
        panes.addWidget(self.list)
        panes.addWidget(self.text, 1)
        around = QVBoxLayout(self.card)
        set_margins(around, 28, 26, 28, 26)
        around.setSpacing(0)
        around.addLayout(self._head())
        around.addSpacing(14)
        around.addWidget(about)
        around.addSpacing(16)
        around.addLayout(panes, 1)


def _entry(notice: Notice) -> PaletteEntry:
    return PaletteEntry(
        " ".join(filter(None, (notice.name, notice.version))), notice.licence, "", lambda: None
    )
