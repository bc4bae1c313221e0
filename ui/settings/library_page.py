"""The page of the library: where it lies."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from models import places
from ui.controls import Button
from ui.settings.page import Page

if TYPE_CHECKING:
    from ui.window import MainWindow


class LibraryPage(Page):
    """The path, and what can be done with it; `another_wanted` asks for another library."""

    another_wanted = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.field = self.first = QLineEdit()
        self.field.setProperty("field", True)
        self.field.setReadOnly(True)
        self.field.setAccessibleName(self.tr("Path of the library"))
        self.column.addWidget(self.field)
        self.column.addSpacing(12)
        self.open_folder = Button(self.look, self.tr("Open folder"))
        self.copy_path = Button(self.look, self.tr("Copy path"))
        self.another = Button(self.look, self.tr("Another library …"))
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.open_folder, self.copy_path, self.another):
            row.addWidget(button)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addSpacing(12)
        self.note = self.add_note("")
        self.column.addStretch()
        self._connect()

    def follow(self) -> None:
        """Shows the path of the open library."""
        path = self._path
        self.field.setText(str(path) if path else self.tr("No library is open."))
        self.field.setCursorPosition(0)
        for button in (self.open_folder, self.copy_path):
            button.setEnabled(path is not None)
        words = self.tr("Settings and keys are kept apart from it, in {0}.")
        self._say(words.format(places.config_dir()))

    @property
    def _path(self) -> Path | None:
        library = self.window_.session.library
        return library.path if library is not None else None

    def _connect(self) -> None:
        self.open_folder.clicked.connect(self._open_folder)
        self.copy_path.clicked.connect(self._copy)
        self.another.clicked.connect(lambda: self.another_wanted.emit())
        self.look.changed.connect(self._set_font)
        self._set_font()

    def _open_folder(self) -> None:
        path = self._path
        if path is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
            self._say(self.tr("The system shows no folders here. The path can be copied."))

    def _copy(self) -> None:
        if self._path is not None:
            QGuiApplication.clipboard().setText(str(self._path))
            self._say(self.tr("The path is on the clipboard."))

    def _say(self, words: str) -> None:
        self.note.setText(words)

    def _set_font(self) -> None:
        self.field.setFont(self.look.ui(13.5))
