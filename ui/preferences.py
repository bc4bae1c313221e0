"""Where a setting becomes what one sees: applies what changed at once, and writes it a moment later."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from models.errors import UserError
from models.key_choices import KeyChoices
from models.settings import Settings
from ui.keymap import Keymap
from ui.typography import Typography

if TYPE_CHECKING:
    from ui.window import MainWindow

_PAUSE_MS = 400
"""A slider that is drawn along must not write a file at every step."""
Snapshot = tuple[Settings, KeyChoices]


class Preferences(QObject):
    """The settings and the keys of the window."""

    changed = Signal()

    def __init__(self, window: "MainWindow", keymap: Keymap) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.keymap = keymap
        self._kept = self.snapshot()
        self._built = _build(self.settings)
        self._has_told = False
        self._write_later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._write_later.timeout.connect(self.write)
        keymap.changed.connect(self._write_later.start)

    @property
    def settings(self) -> Settings:
        """What is chosen now; not to be changed in place."""
        return self._session.settings

    def take(self, wanted: Settings) -> None:
        """Makes these the settings; what differs takes effect before this returns."""
        before, self._session.settings = self.settings, wanted
        if wanted == before:
            return
        if wanted.theme != before.theme:
            self._show_theme()
        if _text(wanted) != _text(before):
            self.show_text()
        self._window.look.reduced_motion = wanted.reduced_motion
        if wanted.reviewer != before.reviewer:
            self._session.follow_reviewer()
        if wanted.lit_from != before.lit_from:
            self._session.light_from(wanted.lit_from)
        self._write_later.start()
        self.changed.emit()
        self.rebuild_if_due()

    def rebuild_if_due(self) -> None:
        """Has the window made anew for another language or size; not under an open panel, which would go."""
        if _build(self.settings) != self._built and not self._window.panels.is_open:
            self._built = _build(self.settings)
            self.write()
            self._window.rebuild_wanted.emit()

    def show_text(self) -> None:
        """Sets the reading text as it is chosen."""
        self._window.look.set_typography(Typography.of(self.settings))

    def _show_theme(self) -> None:
        theme = self.settings.theme
        system_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self._window.look.set_dark(theme == "dark" or (theme == "system" and system_dark))

    # -- keeping ---------------------------------------------------------------------------------------------

    def snapshot(self) -> Snapshot:
        """All that is chosen, to come back to."""
        return replace(self.settings), self.keymap.choices

    def restore(self, snapshot: Snapshot) -> None:
        """Makes everything as it was."""
        settings, choices = snapshot
        self.take(settings)
        self.keymap.take(choices)

    def write(self) -> None:
        """Writes what is not on the disk yet; where that cannot be, it holds until the window closes."""
        self._write_later.stop()
        settings, choices = wanted = self.snapshot()
        if wanted == self._kept:
            return
        try:
            if settings != self._kept[0]:
                settings.save()
            if choices != self._kept[1]:
                choices.save()
            self._kept = wanted
        except UserError as error:
            self._tell(error)

    def _tell(self, error: UserError) -> None:
        if not self._has_told:
            self._has_told = True
            words = self.tr("The settings hold until the window closes, but could not be saved. {0}")
            self._window.banner.show_notice(words.format(error), "warning")


def _text(settings: Settings) -> tuple[str, float, float, int]:
    return settings.reading_face, settings.reading_zoom, settings.line_height, settings.column_width


def _build(settings: Settings) -> tuple[str, float]:
    """What a window takes up when it is made."""
    return settings.language, settings.interface_zoom
