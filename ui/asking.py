"""Asks once, at the first tag, whose name stands on the record; no key waits for the answer."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from ui.announcing import announce
from ui.controls import ENTER, Button, Label
from ui.look import Look, px
from ui.turning import set_margins

if TYPE_CHECKING:
    from ui.window import MainWindow

_LONGEST = 200
_WIDEST = 220


class NameStrip(QFrame):
    """A line below the article, where no word of it moves: the name of now, a field for another one."""

    answered = Signal(str)
    """the name; an empty one keeps that of now"""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("nameStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = Label(look, 13, 500, "ink2", wrap=True)
        self.field = QLineEdit()
        self.field.setProperty("field", True)
        self.field.setMaxLength(_LONGEST)
        self.field.setMaximumWidth(px(_WIDEST))
        self.field.setAccessibleName(self.tr("Your name"))
        self.field.setPlaceholderText(self.tr("Your name"))
        self.save_button = Button(look, self.tr("Use this name"), "quiet", 13, 600)
        self.keep_button = Button(look, self.tr("Keep"), "quiet", 13)
        self.save_button.clicked.connect(lambda: self.answered.emit(self.field.text()))
        self.keep_button.clicked.connect(lambda: self.answered.emit(""))
        row = QHBoxLayout(self)
        set_margins(row, 20, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for part in (self.field, self.save_button, self.keep_button):
            row.addWidget(part)
        look.changed.connect(self._set_font)
        self._set_font()

    def ask(self, name: str) -> None:
        """Says which name tags bear; `name` is that of the account."""
        self.text.setText(self.tr("Tags are saved under the name “{0}”.").format(name))
        self.keep_button.set_words(self.tr("Keep “{0}”").format(name[:20]))
        self.show()
        # Behind what is said of the tag itself.
        QTimer.singleShot(0, self, lambda: announce(self, self.text.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field answers."""
        if event.key() in ENTER:
            self.answered.emit(self.field.text())
        else:
            super().keyPressEvent(event)

    def _set_font(self) -> None:
        self.field.setFont(self._look.ui(13.5))


class Asking(QObject):
    """Shows the strip at the first tag of somebody who gave no name, and never again."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.strip: NameStrip | None = None
        window.session.tagged.connect(self._look_at_tag)
        window.preferences.changed.connect(self._look_at_name)

    @property
    def is_asking(self) -> bool:
        """True while the question stands."""
        return self.strip is not None and not self.strip.isHidden()

    def close(self) -> None:
        """Takes the question away: the name of the account it is."""
        if self.strip is not None and not self.strip.isHidden():
            self.strip.hide()
            middle = self.strip.parentWidget()
            if middle is not None and (column := middle.layout()) is not None:
                # At once: the picture of the window that closes is taken next.
                column.activate()
            self._window.desk.back_to_article()

    def _look_at_name(self) -> None:
        """A name that was given in the settings meanwhile is the answer."""
        if self.strip is not None and self._window.preferences.settings.reviewer.strip():
            self.strip.hide()

    def _look_at_tag(self) -> None:
        preferences = self._window.preferences
        settings = preferences.settings
        # Over the page alone nothing is asked; there will be another tag.
        if settings.reviewer.strip() or settings.reviewer_asked or self._window.is_alone:
            return
        preferences.take(replace(settings, reviewer_asked=True))
        self.strip = NameStrip(self._window.look)
        self.strip.answered.connect(self._take)
        middle = self._window.reader.parentWidget()
        column = middle.layout() if middle is not None else None
        if isinstance(column, QVBoxLayout):
            column.addWidget(self.strip)
        self.strip.ask(settings.reviewer_name)

    def _take(self, name: str) -> None:
        """From now on; what is on record is never changed and keeps the name that it has."""
        preferences = self._window.preferences
        before = preferences.settings.reviewer_name
        if name.strip():
            preferences.take(replace(preferences.settings, reviewer=name))
        self.close()
        after = preferences.settings.reviewer_name
        if after != before:
            words = self.tr("“{0}” stands on every change from now on; what is on record keeps “{1}”.")
            self._window.session.said.emit(words.format(after, before))
