"""Starts the application: the window first, then, behind it, what the storage needs."""

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QStyleFactory

from models import places
from models.settings import Settings, State
from ui.languages import Language
from ui.look import Look, system_zoom
from ui.style import style_sheet
from ui.theme import palette
from ui.typography import Typography
from ui.window import MainWindow

_SWITCH_INTERVAL = 0.001
"""Seconds; while modules are imported behind the window, the window must get its turn often."""

_LATER_MS = 2000
"""When the window has long been at work; what is done then is in nobody's way."""


def make_application(arguments: Sequence[str]) -> QApplication | None:
    """The QApplication, or None where there is no display to show a window on."""
    asked = "QT_QPA_PLATFORM" in os.environ
    if not asked and sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = (
            "wayland;xcb;offscreen" if "WAYLAND_DISPLAY" in os.environ else "xcb;offscreen"
        )
    qInstallMessageHandler(_keep_qt_message)
    app = QApplication(list(arguments))
    if not asked and app.platformName() == "offscreen":
        return None
    app.setApplicationName("claimdesk")
    app.setApplicationDisplayName("Claimdesk")
    app.setDesktopFileName("claimdesk")
    return app


def _keep_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    del context
    from ui.mishaps import log

    if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        log.info("Qt: %s", text)
    else:
        log.warning("Qt: %s", text)


@cache
def load_fonts(name: str) -> None:
    """Makes fonts of ours known, by the beginning of their file names."""
    for file in sorted((places.resources() / "fonts").glob("*.ttf")):
        if file.name.startswith(name):
            QFontDatabase.addApplicationFont(str(file))


class Application:
    """The running program: one window, its look, and what happens to it."""

    def __init__(
        self,
        app: QApplication,
        library: Path | None,
        files: Sequence[Path],
        watch: Callable[[MainWindow], None] | None = None,
    ) -> None:
        self._app, self._library, self._files = app, library, files
        self._watch = watch
        settings = Settings.load()
        self._language = Language(app, settings.language)
        self._system_zoom = system_zoom()
        Look.interface_zoom = settings.interface_zoom or self._system_zoom
        self.look = Look()
        self.look.set_typography(Typography.of(settings))
        self.look.reduced_motion = settings.reduced_motion
        if app.style().objectName() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        load_fonts("Inter")
        self.look.set_dark(self._wants_dark(settings))
        self._dress()
        self.look.changed.connect(self._dress)
        self.window = self._make_window(settings, State())
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def _make_window(self, settings: Settings, state: State) -> MainWindow:
        window = MainWindow(settings, state, self.look)
        window.first_painted.connect(self._go_on)
        if (watch := self._watch) is not None:
            window.first_painted.connect(lambda: watch(window))
        # Later: who asks for another window stands in this one.
        window.rebuild_wanted.connect(self.rebuild, Qt.ConnectionType.QueuedConnection)
        return window

    def rebuild(self) -> None:
        """Makes the window anew, in the language of the settings; article and place are the same."""
        old, session = self.window, self.window.session
        library = session.library.path if session.library is not None else None
        self._app.setQuitOnLastWindowClosed(False)
        if old.close():
            self._language.remove()
            self._language = Language(self._app, session.settings.language)
            Look.interface_zoom = session.settings.interface_zoom or self._system_zoom
            self._dress()
            self._library, self._files = library, ()
            self.window = self._make_window(session.settings, session.state)
            self.window.setGeometry(old.geometry())
            self.window.show()
            old.deleteLater()
        self._app.setQuitOnLastWindowClosed(True)

    def _wants_dark(self, settings: Settings) -> bool:
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return settings.theme == "dark" or (settings.theme == "system" and system_dark)

    def _system_changed(self) -> None:
        self.look.set_dark(self._wants_dark(self.window.session.settings))

    def _dress(self) -> None:
        self._app.setPalette(palette(self.look.theme))
        self._app.setStyleSheet(style_sheet(self.look.theme))
        self._app.setFont(self.look.ui(13.5))

    def stop(self) -> None:
        """Forgets the window; for programs that start another one in the same process."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._system_changed)
        self._language.remove()
        Look.interface_zoom = 1.0
        self.look.deleteLater()

    def show(self) -> None:
        """Shows the window; the rest follows the first paint."""
        self.window.show()

    def _go_on(self) -> None:
        from PySide6.QtGui import QIcon

        self._app.setWindowIcon(QIcon(str(places.resources() / "icons" / "claimdesk.svg")))
        load_fonts("Source")
        self._build(self.window.building())

    def _build(self, pieces: Iterator[None]) -> None:
        """Builds the window piece by piece; then opens the library."""
        if next(pieces, self) is None:
            QTimer.singleShot(0, lambda: self._build(pieces))
        else:
            self._open()

    def _open(self) -> None:
        settings, state = self.window.session.settings, self.window.session.state
        if notices := list(filter(None, (settings.notice, self.window.keymap.notice, state.notice))):
            self.window.banner.show_notice(" ".join(notices), "warning")
        before = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_INTERVAL)

        def settle() -> None:
            sys.setswitchinterval(before)
            if not gc.isenabled():
                gc.freeze()
                gc.enable()
            QTimer.singleShot(_LATER_MS, self.window.files, self.window.files.look_at_detector)

        self.window.worker.idle.connect(settle, Qt.ConnectionType.SingleShotConnection)
        if self._library is not None:
            self.window.libraries.open(self._library, then=self._files)
        else:
            self.window.libraries.open(places.default_library(), make=True, then=self._files)


def watch(app: QApplication, window: MainWindow) -> None:
    """Sees to the log, crashes, signals and the end of the desktop session; the first paint needs none."""
    from ui import mishaps

    mishaps.start_log()
    mishaps.catch_crashes(window)
    mishaps.close_on_signals(window)
    app.commitDataRequest.connect(window.flush)


def run(library: Path | None, files: Sequence[Path]) -> int:
    """Opens the window and stays until it is closed; 1 where there is no display."""
    # Asked for first: a home that cannot be is said in one line, before there is a window.
    places.log_dir()
    app = make_application(["claimdesk"])
    if app is None:
        print(
            "claimdesk: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY lead nowhere). "
            "Start it on a desktop; 'import' and 'export' work without one.",
            file=sys.stderr,
        )
        return 1
    application = Application(app, library, files, partial(watch, app))
    application.show()
    return app.exec()
