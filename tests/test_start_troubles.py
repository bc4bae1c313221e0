"""A start that is hindered: one line that says what to do, or a window with a banner; never nothing."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from seat import Seat
from test_start import run

import main
from models.store import Store
from ui import app as ui_app

SIGNAL_AT_A_MENU = """
import os, signal
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import main, ui.app

class Watched(ui.app.Application):
    def _open(self):
        super()._open()
        popup = QApplication.activePopupWidget
        QApplication.instance().aboutToQuit.connect(lambda: print(popup(), flush=True))
        QTimer.singleShot(0, self.window.top_bar.menu_button.click)
        QTimer.singleShot(200, lambda: print(type(popup()).__name__))
        QTimer.singleShot(300, lambda: os.kill(os.getpid(), signal.SIGTERM))

ui.app.Application = Watched
raise SystemExit(main.main([]))
"""
AT_X11 = """
from ui.x11 import bring_to_front

bring_to_front(1)
"""
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries and displays of Linux")


@contextlib.contextmanager
def screen() -> Iterator[str]:
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer)], pass_fds=[writer], stderr=subprocess.DEVNULL
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        display = f":{told.readline().strip()}"
    try:
        yield display
    finally:
        server.terminate()
        server.wait()


def one_line(done: "subprocess.CompletedProcess[str]") -> str:
    assert done.returncode == 1 and done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("claimdesk: ")
    return line


@LINUX
@pytest.mark.parametrize("library", ["libEGL.so.1", "libGL.so.1"])
def test_without_a_graphics_library_one_line_says_what_to_install(tmp_path: Path, library: str) -> None:
    (tmp_path / library).touch()
    line = one_line(run("main.py", LD_LIBRARY_PATH=str(tmp_path), QT_QPA_PLATFORM="offscreen"))
    assert library in line and "libegl1" in line


@LINUX
@pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no Xvfb")
def test_a_display_that_qt_cannot_use_is_not_called_missing(tmp_path: Path) -> None:
    (tmp_path / "libxcb-cursor.so.0").touch()
    with screen() as display:
        line = one_line(run("main.py", LD_LIBRARY_PATH=str(tmp_path), DISPLAY=display))
    assert "libxcb-cursor0" in line and "no display" not in line


@pytest.mark.parametrize("name", ["Änne Ö", "Олена", "ホーム", "it's 100% #1"])
def test_a_home_of_any_letters(
    open_seat: Callable[..., Seat], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("CLAIMDESK_HOME", str(tmp_path / name))
    seat = open_seat()
    seat.press("V")
    assert seat.claims[0].is_reviewed
    assert (tmp_path / name / "data" / "library.claimdesk").is_file()


def test_a_home_that_cannot_be_written_is_a_banner(
    open_seat: Callable[..., Seat], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("CLAIMDESK_HOME", str(tmp_path / "file"))
    seat = open_seat(wait=False)
    seat.wait(lambda: seat.window.banner.kind == "error")
    assert str(tmp_path / "file") in seat.window.banner.text.text()


def test_a_library_among_the_files_is_opened_and_the_others_go_into_it(
    open_seat: Callable[..., Seat], tmp_path: Path, article_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = tmp_path / "desk.claimdesk"
    Store.create(desk)
    asked: list[object] = []
    monkeypatch.setattr(ui_app, "run", lambda library, files, door: asked.extend([library, list(files)]) or 0)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert main.main([str(article_file), str(desk)]) == 0
    assert asked == [desk, [article_file]]
    seat = open_seat(article_file, library=desk)
    assert seat.session.library is not None and seat.session.library.path == desk
    assert seat.session.article is not None and "Ferry" in seat.session.article.details.title


def test_who_sees_no_standard_error_gets_a_box(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    from ui import last_words

    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda self: shown.append(self.text()))
    monkeypatch.setattr(last_words.QApplication, "platformName", lambda self: "xcb")
    monkeypatch.setenv("CLAIMDESK_HOME", "~there-is-no-such-account/x")
    assert main.main([]) == 1
    line = capsys.readouterr().err
    assert line.count("\n") == 1 and shown == [line.removeprefix("claimdesk: ").rstrip("\n")]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_signal_while_a_menu_is_open_ends_the_window_well() -> None:
    done = run("-c", SIGNAL_AT_A_MENU, QT_QPA_PLATFORM="offscreen")
    assert done.stdout.split() == ["QMenu", "None"], done.stderr
    assert done.returncode == 0


@LINUX
@pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no Xvfb")
def test_the_manager_of_the_windows_can_be_asked() -> None:
    with screen() as display:
        assert run("-c", AT_X11, DISPLAY=display).returncode == 0
    assert "OSError: there is no X11 display" in run("-c", AT_X11).stderr
