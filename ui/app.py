"""Starts the application: the window first, then, behind it, what the storage needs."""

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from models import places
from models.errors import UserError
from ui.opening import picture as pictures
from ui.opening.leaving import Leaving, standing
from ui.window import MainWindow

if TYPE_CHECKING:
    from models.door import Call, Door
    from models.settings import Settings, State
    from ui.opening.early_keys import EarlyKeys
    from ui.opening.picture import Picture

_SWITCH_INTERVAL = 0.001
"""Seconds; while modules are imported behind the window, the window must get its turn often."""

_LATER_MS = 2000
"""When the window has long been at work; what is done then is in nobody's way."""


def make_application(arguments: Sequence[str]) -> QApplication | None:
    """The QApplication, or None where there is no display to show a window on.

    Raises UserError where there is one and the system lacks what Qt needs to use it.
    """
    asked = "QT_QPA_PLATFORM" in os.environ
    if not asked and sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = (
            "wayland;xcb;offscreen" if "WAYLAND_DISPLAY" in os.environ else "xcb;offscreen"
        )
    said: list[str] = []
    qInstallMessageHandler(lambda kind, context, text: said.append(text))
    app = QApplication(list(arguments))
    qInstallMessageHandler(_keep_qt_message)
    if not asked and app.platformName() == "offscreen":
        if said and not any("connect to display" in text or "wl_display" in text for text in said):
            raise UserError(
                f"The window cannot be opened: Qt lacks a library of the system. {places.INSTALL}"
            )
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


class Application:
    """The running program: one window, what it wears, and what happens to it."""

    def __init__(
        self,
        app: QApplication,
        library: Path | None,
        files: Sequence[Path],
        watch: Callable[[MainWindow], None] | None = None,
        picture: "Picture | None" = None,
    ) -> None:
        """With a `picture` of how it was left the window shows that, and is furnished behind it."""
        self._app, self._library, self._files = app, library, files
        self._watch, self._picture = watch, picture
        self._early_keys: EarlyKeys | None = None
        self.window = self._make_window()
        if picture is None:
            settings, state = self._prepare()
            self._furnish(settings, state)
        else:
            self.window.fit((picture.width, picture.height, picture.is_maximised))
            self.window.draw_curtain(picture)

    def _make_window(self) -> MainWindow:
        window = MainWindow()
        window.first_painted.connect(self._go_on)
        if (watch := self._watch) is not None:
            window.first_painted.connect(lambda: watch(window))
        # Later: who asks for another window stands in this one.
        window.rebuild_wanted.connect(lambda: QTimer.singleShot(0, self.rebuild))
        return window

    def _prepare(self) -> "tuple[Settings, State]":
        """Reads what was chosen and dresses the application; under a picture after the first paint."""
        from models.settings import Settings, State
        from ui.dress import Dress

        settings = Settings.load()
        self.dress = Dress(self._app, settings)
        self._app.styleHints().colorSchemeChanged.connect(self._system_changed)
        return settings, State()

    def _furnish(self, settings: "Settings", state: "State") -> None:
        if self._picture is None:
            self.window.fit(state.window())
        self.window.furnish(settings, state, self.dress.look)

    def rebuild(self) -> None:
        """Makes the window anew, in the language of the settings; article and place are the same."""
        from ui.carrying import carried_from

        old, session = self.window, self.window.session
        library = session.library.path if session.library is not None else None
        self._app.setQuitOnLastWindowClosed(False)
        if old.close():
            self.dress.change(session.settings)
            self._library, self._files, self._picture = library, (), None
            self.window = self._make_window()
            self._furnish(session.settings, session.state)
            self.window.carried = carried_from(old)
            self.window.setGeometry(old.geometry())
            self.window.show()
            old.deleteLater()
        self._app.setQuitOnLastWindowClosed(True)

    def _system_changed(self) -> None:
        self.dress.follow_system(self.window.session.settings)

    def stop(self) -> None:
        """Forgets the window; for programs that start another one in the same process."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._system_changed)
        self.dress.take_off()

    def show(self) -> None:
        """Shows the window; the rest follows the first paint."""
        self.window.show()

    def _go_on(self) -> None:
        if self._picture is not None:
            from ui.opening.early_keys import EarlyKeys

            self._early_keys = EarlyKeys(self.window.windowHandle())
        self._build(self._pieces())

    def _pieces(self) -> Iterator[None]:
        """What is left to do after the first paint, in pieces between which the window lives."""
        if self._picture is not None:
            # Imported one by one, so that the window gets its turn between them.
            for name in ("models.settings", "ui.dress", "ui.session", "ui.topbar"):
                import_module(name)
                yield
            settings, state = self._prepare()
            yield
            self._furnish(settings, state)
            yield
        from PySide6.QtGui import QIcon

        from ui.dress import load_fonts

        icon = QIcon()
        # The sizes by themselves: Qt reads PNG without the plugin and the library that an SVG needs.
        for file in sorted((places.resources() / "icons").glob("claimdesk-*.png")):
            icon.addFile(str(file))
        self._app.setWindowIcon(icon)
        load_fonts("Source")
        yield
        yield from self.window.building()

    def take(self, call: "Call") -> bool:
        """Does what a second start wants: shows the window, opens the files; False for another library."""
        from models.paths import is_same
        from ui.doorbell import raise_window

        open_now = self.window.session.library if self.window.is_complete else None
        library = open_now.path if open_now is not None else self._library or places.default_library()
        if call.library and not is_same(Path(call.library), library):
            return False
        raise_window(self.window, call.token)
        files = [Path(file) for file in call.files]
        if self.window.is_complete:
            self.window.files.open_paths(files)
        else:
            self._files = [*self._files, *files]
        return True

    def _build(self, pieces: Iterator[None]) -> None:
        """Builds the window piece by piece; then opens the library."""
        if next(pieces, self) is None:
            QTimer.singleShot(0, lambda: self._build(pieces))
        else:
            self._open()

    def _open(self) -> None:
        from ui.telling import told

        settings, state = self.window.session.settings, self.window.session.state
        if notices := list(filter(None, (settings.notice, self.window.keymap.notice, state.notice))):
            self.window.banner.show_notice(" ".join(map(told, notices)), "warning")
        before = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_INTERVAL)

        idle = self.window.worker.idle

        def settle() -> None:
            idle.disconnect(settle)
            sys.setswitchinterval(before)
            if not gc.isenabled():
                gc.freeze()
                gc.enable()
            self._raise_curtain()
            QTimer.singleShot(_LATER_MS, self.window.files, self.window.files.look_at_detector)

        idle.connect(settle)
        if self._library is not None:
            self.window.libraries.open(self._library, then=self._files)
        else:
            self.window.libraries.open(places.default_library(), make=True, then=self._files)

    def _raise_curtain(self) -> None:
        """Shows the window; the keys pressed at its picture count, if that showed what is there."""
        self.window.raise_curtain()
        keys, picture = self._early_keys, self._picture
        self._early_keys = self._picture = None
        if keys is None or picture is None:
            return
        if picture.standing == standing(self.window.session):
            keys.hand_over()
        elif refusal := keys.drop():
            self.window.session.said.emit(refusal)


def listen(app: QApplication, application: Application, door: "Door") -> None:
    """Hears a second start from the first paint on."""
    from ui.doorbell import Doorbell

    doorbell = Doorbell(door, application.take, app)
    app.aboutToQuit.connect(doorbell.silence)


def watch(app: QApplication, leaving: Leaving, window: MainWindow) -> None:
    """Sees to the log, crashes, signals and the end of the desktop session; the first paint needs none."""
    from ui import mishaps

    mishaps.start_log()
    mishaps.catch_crashes(window)
    mishaps.close_on_signals(window)
    app.commitDataRequest.connect(window.flush)
    leaving.follow(window)


def run(library: Path | None, files: Sequence[Path], door: "Door") -> int:
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
    machine = pictures.machine()
    picture = None if files else pictures.load(library or places.default_library(), machine)
    leaving = Leaving(machine)
    application = Application(app, library, files, partial(watch, app, leaving), picture)
    application.window.first_painted.connect(partial(listen, app, application, door))
    application.show()
    status = app.exec()
    leaving.write()
    return status
