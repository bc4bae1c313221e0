"""The note on a claim: saved shortly after typing and at once on leaving, never lost between claims."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from ui.controls import ENTER
from ui.look import Look, px

_DEBOUNCE_MS = 700
_LOWEST, _HIGHEST = 76, 160


class NoteField(QPlainTextEdit):
    """Grows from `lowest` to 160 px; what was typed stands until the same text comes back as stored."""

    note_edited = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look, lowest: int = _LOWEST) -> None:
        super().__init__()
        self._look, self._lowest = look, lowest
        self._claim_id = ""
        self._stored = ""
        self._handed_out: str | None = None
        self._drafts: dict[str, str] = {}
        self._is_loading = self._is_flushing = False
        self.setObjectName("noteField")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(lowest))
        self.document().setDocumentMargin(4)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        look.changed.connect(self._follow_look)
        self._follow_look()

    def note(self) -> str:
        """What stands in the field, no-break spaces kept (`toPlainText` would turn them into blanks)."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def is_unsaved(self) -> bool:
        """True while the field holds something else than the stored note."""
        return bool(self._claim_id) and self.note() != self._stored

    def show_note(self, claim_id: str, note: str) -> None:
        """Shows a claim's note; text typed for the same claim and not yet stored is left alone."""
        if claim_id == self._claim_id:
            keep = self.is_unsaved()
            self._stored, self._handed_out = note, None
            if not keep:
                self._load(note)
            return
        self.flush()
        self._timer.stop()
        self._claim_id, self._stored, self._handed_out = claim_id, note, None
        self._load(self._drafts.pop(claim_id, note))
        if self.is_unsaved():
            self._timer.start()

    def keep_draft(self, claim_id: str, note: str) -> None:
        """Keeps a note that could not be written: it is handed out anew when its claim is left or shown."""
        self._drafts[claim_id] = note
        if claim_id == self._claim_id:
            self._handed_out = None

    def hand_out_drafts(self) -> None:
        """Tries once more to have the kept notes written."""
        kept, self._drafts = self._drafts, {}
        for claim_id, note in kept.items():
            self.note_edited.emit(claim_id, note)

    @property
    def has_unsaved(self) -> bool:
        """True while some note is not written."""
        return self.is_unsaved() or bool(self._drafts)

    def set_read_only(self, read_only: bool) -> None:
        """Shows the note without letting it be changed."""
        if read_only != self.isReadOnly():
            self.setReadOnly(read_only)
            self.style().unpolish(self)
            self.style().polish(self)

    def flush(self) -> None:
        """Hands out what was typed, once; `is_unsaved` ends when it comes back as the stored note."""
        self._timer.stop()
        note = self.note()
        if self.is_unsaved() and note != self._handed_out and not self._is_flushing:
            self._is_flushing, self._handed_out = True, note
            self._drafts.pop(self._claim_id, None)
            try:
                self.note_edited.emit(self._claim_id, note)
            finally:
                self._is_flushing = False

    def event(self, event: QEvent) -> bool:
        """Claims Esc and Ctrl+Return before shortcuts of the window see them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _leaves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Saves and leaves on Esc and Ctrl+Return."""
        if _leaves(event):
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Saves at once, except when only a menu opened over the field."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self._grow()

    def _load(self, note: str) -> None:
        if note != self.note():
            self._is_loading = True
            self.setPlainText(note)
            self._is_loading = False

    def _on_text_changed(self) -> None:
        # A timer that is running runs on: who types without a pause is saved too.
        if not self._is_loading and not self._timer.isActive():
            self._timer.start()

    def _grow(self) -> None:
        lines = self.document().size().height()
        frame = 2 * self.document().documentMargin() + 16
        self.setFixedHeight(
            min(px(_HIGHEST), max(px(self._lowest), round(lines * self.fontMetrics().lineSpacing() + frame)))
        )

    def _follow_look(self) -> None:
        self.setFont(self._look.ui(13.5))


def _leaves(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_Escape or bool(control and event.key() in ENTER)
