"""The page of the keys: a preset, and over it any key of one's own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.announcing import announce
from ui.controls import Button, Label, plain_tip
from ui.keycap import cap_text
from ui.presets import PRESETS
from ui.settings.choice import Choice, Segment
from ui.settings.key_table import KeyFilter, KeyTable
from ui.settings.page import Page

if TYPE_CHECKING:
    from ui.window import MainWindow


class KeysPage(Page):
    """While a cell waits, the dispatcher hands it the next key, named as the dispatcher names keys."""

    grows = True

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.keymap = window.keymap
        self.presets = Choice([Segment(self.look, preset.id, preset.title_words) for preset in PRESETS])
        self.preset_hint = Label(self.look, 12.5, 400, "ink3", wrap=True)
        self.filter_field = KeyFilter()
        self.table = KeyTable(self.look, self.keymap)
        self.message = Label(self.look, 12.5, 500, "ink2", wrap=True)
        self.change = self._small(self.tr("Change key"))
        self.clear = self._small(self.tr("Take away"))
        self.reset = self._small(self.tr("Reset"))
        self.reset_all = self._small(self.tr("Reset all"))
        self._waiting: QModelIndex | None = None
        self._lay_out()
        self._connect()
        self._set_font()

    def follow(self) -> None:
        """Shows preset and keys."""
        self.presets.show_value(self.keymap.preset.id)
        self.first = self.presets.current
        self.preset_hint.setText(self.keymap.preset.hint_words)
        self.table.rows.follow()
        self.reset_all.setEnabled(self.keymap.has_own)
        self.table.select_first()
        self._enable()

    def set_narrow(self, is_narrow: bool) -> None:
        """Gives the keys less room."""
        self.table.set_narrow(is_narrow)

    def leave(self) -> None:
        """Waits no longer; the next time all keys are listed."""
        self._stop()
        self.filter_field.clear()
        self._say("")

    # -- changing --------------------------------------------------------------------------------------------

    def _begin(self, index: QModelIndex) -> None:
        command = self.table.rows.command(index)
        if command is None:
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setCurrentIndex(index)
        self._waiting = index
        self.table.wait_at(index)
        self.window_.dispatcher.capture(self._take)
        words = self.tr("Press the key for “{0}”. Esc leaves it as it is, Backspace takes it away.")
        self._say(words.format(command.words))

    def _take(self, key: str) -> None:
        """A key was pressed for the cell that waits; a refused one can be followed by another."""
        index = self._waiting
        command = self.table.rows.command(index) if index is not None else None
        if index is None or command is None or key == "Esc":
            self._stop()
            self._say("")
            return
        slot = index.column() - 1
        if key in ("Backspace", "Delete"):
            had = self.table.rows.key(index)
            refusal = self.keymap.clear(command.id, slot)
            done = self.tr("{0} is free now.").format(cap_text(had)) if had else ""
        else:
            refusal = self.keymap.put(command.id, slot, key)
            done = self.tr("{0} is “{1}” now.").format(cap_text(key), command.words)
        if not refusal:
            self._stop()
        self._say(refusal or done, is_refusal=bool(refusal))

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting = None
            self.table.wait_at(QModelIndex())
            self.window_.dispatcher.capture(None)

    def _clear(self, index: QModelIndex) -> None:
        if command := self.table.rows.command(index):
            refusal = self.keymap.clear(command.id, index.column() - 1)
            self._say(refusal, is_refusal=True)

    def _reset(self) -> None:
        if command := self.table.rows.command(self.table.currentIndex()):
            self._say(self.keymap.reset(command.id), is_refusal=True)

    # -- showing ---------------------------------------------------------------------------------------------

    def _say(self, words: str, is_refusal: bool = False) -> None:
        tone = "dis" if is_refusal and words else "ink2"
        self.message.setText(words or self._usual_words())
        if self.message.property("tone") != tone:
            self.message.setProperty("tone", tone)
            self.message.style().unpolish(self.message)
            self.message.style().polish(self.message)
        if words:
            announce(self.table, words)

    def _usual_words(self) -> str:
        return self.tr("Enter changes a key, Backspace takes it away. What differs from the preset is bold.")

    def _enable(self) -> None:
        command = self.table.rows.command(self.table.currentIndex())
        self.change.setEnabled(command is not None)
        self.clear.setEnabled(bool(self.table.rows.key(self.table.currentIndex())))
        self.reset.setEnabled(command is not None and self.keymap.differs(command.id))

    def _filter(self, text: str) -> None:
        self._stop()
        self.table.rows.set_filter(text)
        self.table.select_first()
        self._enable()

    # -- building --------------------------------------------------------------------------------------------

    def _small(self, words: str) -> Button:
        button = Button(self.look, words, "plain", 12.5)
        button.setProperty("small", True)
        return button

    def _lay_out(self) -> None:
        self.presets.setAccessibleName(self.tr("Preset"))
        self.table.setAccessibleName(self.tr("Keys of the commands"))
        self.filter_field.setProperty("field", True)
        self.filter_field.setPlaceholderText(self.tr("Filter by command or key"))
        self.filter_field.setAccessibleName(self.tr("Filter by command or key"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.reset.setToolTip(plain_tip(self.tr("The keys of the preset again")))
        self.reset_all.setToolTip(plain_tip(self.tr("For every command the keys of the preset again")))
        for button in (self.change, self.clear, self.reset):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.reset_all)
        self.column.addWidget(self.presets)
        for space, widget in (
            (8, self.preset_hint),
            (12, self.filter_field),
            (6, self.table),
            (8, self.message),
        ):
            self.column.addSpacing(space)
            self.column.addWidget(widget, 1 if widget is self.table else 0)
        self.column.addSpacing(10)
        self.column.addLayout(buttons)
        self._say("")

    def _connect(self) -> None:
        self.presets.chosen.connect(self.keymap.choose)
        self.filter_field.textChanged.connect(self._filter)
        self.filter_field.down_pressed.connect(self.table.enter)
        self.table.change_wanted.connect(self._begin)
        self.table.clear_wanted.connect(self._clear)
        self.table.left.connect(self._stop)
        self.table.selectionModel().currentChanged.connect(lambda: self._enable())
        self.change.clicked.connect(lambda: self._begin(self.table.currentIndex()))
        self.clear.clicked.connect(lambda: self._clear(self.table.currentIndex()))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self.keymap.reset_all)
        self.look.changed.connect(self._set_font)

    def _set_font(self) -> None:
        self.filter_field.setFont(self.look.ui(13.5))
