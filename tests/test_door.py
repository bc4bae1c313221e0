"""Started twice: the first window is raised and gets the files; what is broken or silent is got over."""

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from seat import Seat

from models import door as doors
from models.door import Call, Door, NoAnswerError, enter
from ui.app import Application
from ui.doorbell import Doorbell

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(
    not hasattr(socket, "AF_UNIX"), reason="Windows has no such sockets in Python"
)


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder of our own, with a short name, as the session of a desktop has one."""
    folder = Path(f"/tmp/cd{os.getpid()}")
    folder.mkdir(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    yield folder
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()


@pytest.fixture
def enter_again() -> Iterator[Callable[..., list[Door | BaseException | None]]]:
    """Enters in a thread, as another process would; its result is in the list when it is there."""
    threads = []

    def begin(call: Call, seconds: float = 15) -> list[Door | BaseException | None]:
        result: list[Door | BaseException | None] = []

        def work() -> None:
            try:
                result.append(enter(call, seconds))
            except BaseException as error:
                result.append(error)

        threads.append(threading.Thread(target=work))
        threads[-1].start()
        return result

    yield begin
    for thread in threads:
        thread.join()


def entered(call: Call = Call()) -> Door:  # noqa: B008 - a value that never changes
    door = enter(call, 1)
    assert door is not None and door.place is not None
    return door


def at_door(seat: Seat, door: Door) -> Doorbell:
    return Doorbell(door, seat.application.take, seat.window)


def leave(*openings: Door) -> None:
    for door in openings:
        door.close()
        os.close(door.lock)


@pytest.mark.parametrize("again", ["", "the same"])
def test_the_first_window_takes_the_files(seat: Seat, enter_again, tmp_path: Path, again: str) -> None:
    door = entered()
    bell = at_door(seat, door)
    bridge = tmp_path / "bridge.txt"
    bridge.write_text("Bridge opens\n\nThe bridge cost 45 million euros in 2023.", encoding="utf-8")
    seat.window.showMinimized()
    library = str(seat.session.library.path) if again else ""
    result = enter_again(Call(library, (str(bridge),)))
    seat.wait(lambda: result == [None])
    seat.wait(
        lambda: seat.session.article is not None and seat.session.article.details.title == "Bridge opens"
    )
    assert not seat.window.windowState() & Qt.WindowState.WindowMinimized
    bell.silence()
    leave(door)


def test_another_library_gets_a_window_of_its_own(seat: Seat, enter_again, tmp_path: Path) -> None:
    door = entered()
    bell = at_door(seat, door)
    other = str(tmp_path / "other.claimdesk")
    result = enter_again(Call(other))
    seat.wait(lambda: bool(result))
    second = result[0]
    assert isinstance(second, Door) and second.place != door.place
    # And the third start, with that library, finds the second window.
    answers = []
    second_bell = Doorbell(second, lambda call: not answers.append(call), seat.window)
    result = enter_again(Call(other, ("/a.txt",)))
    seat.wait(lambda: result == [None])
    assert answers == [Call(other, ("/a.txt",))]
    # The first window gone, the second one still is found.
    bell.silence()
    leave(door)
    result = enter_again(Call(other))
    seat.wait(lambda: result == [None])
    second_bell.silence()
    leave(second)


def test_files_before_the_window_is_complete_are_not_lost(
    open_seat: Callable[..., Seat], tmp_path: Path, article_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    early = Call("", (str(article_file),))
    monkeypatch.setattr(Application, "_go_on", early_bird(Application._go_on, early))
    seat = open_seat()
    seat.wait(lambda: seat.session.article is not None and "Ferry" in seat.session.article.details.title)


def early_bird(go_on: Callable[[Application], None], call: Call) -> Callable[[Application], None]:
    def at_first_paint(application: Application) -> None:
        assert not application.window.is_complete
        assert application.take(call)
        go_on(application)

    return at_first_paint


def test_what_a_crash_left_behind_is_no_hindrance() -> None:
    door = entered()
    listening = door.open()
    assert listening is not None
    # The process is gone: no lock, nobody listens, the file is still there.
    listening.close()
    os.close(door.lock)
    assert door.place is not None and door.place.exists()
    again = entered()
    assert again.place == door.place
    listening = again.open()
    assert listening is not None
    listening.close()
    leave(again)


def test_a_window_that_hangs_is_said_in_a_sentence() -> None:
    door = entered()
    with pytest.raises(NoAnswerError, match=rf"process {os.getpid()}\).*does not answer"):
        enter(Call(), 0.2)
    listening = door.open()
    assert listening is not None
    with pytest.raises(NoAnswerError, match="does not answer"):
        enter(Call(), 0.2)
    listening.close()
    leave(door)


def test_who_sends_on_and_on_is_not_listened_to() -> None:
    door = entered()
    listening = door.open()
    assert listening is not None
    listening.setblocking(True)
    over, heard = threading.Event(), []

    def flood() -> None:
        while not over.is_set():
            caller, _ = listening.accept()
            with caller, contextlib.suppress(OSError):
                for _ in range(1000):
                    caller.sendall(b"x" * 65_536)
                heard.append("all of it")

    flooding = threading.Thread(target=flood)
    flooding.start()
    with pytest.raises(NoAnswerError, match="does not answer"):
        enter(Call(), 0.2)
    assert heard == []
    over.set()
    with socket.socket(socket.AF_UNIX) as last:
        last.connect(str(door.place))
    flooding.join()
    listening.close()
    leave(door)


def test_another_screen_or_home_is_another_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    door = entered()
    monkeypatch.setenv("DISPLAY", ":987")
    other = entered()
    monkeypatch.setenv("CLAIMDESK_HOME", "/elsewhere")
    third = entered()
    assert len({door.place, other.place, third.place}) == 3
    leave(door, other, third)


def test_the_socket_is_for_this_account_alone(runtime: Path) -> None:
    door = entered()
    listening = door.open()
    assert listening is not None and door.place is not None
    assert [file.stat().st_mode & 0o077 for file in runtime.iterdir()] == [0, 0]
    listening.close()
    leave(door)


@pytest.mark.parametrize("what", ["open to others", "a link", "a file"])
def test_a_folder_that_is_not_ours_alone_is_not_used(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(doors.tempfile, "gettempdir", lambda: str(runtime))
    folder = runtime / f"claimdesk-{os.getuid()}"
    if what == "a link":
        folder.symlink_to(tmp_path)
    elif what == "a file":
        folder.touch()
    else:
        (tmp_path / "open").mkdir()
        (tmp_path / "open").chmod(0o777)
        monkeypatch.setattr(doors.tempfile, "gettempdir", lambda: str(tmp_path))
        (tmp_path / "open").rename(tmp_path / folder.name)
    assert enter(Call()) == Door()


def test_a_name_too_long_for_a_socket_just_opens_a_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = tmp_path / ("n" * 100)
    long.mkdir(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    assert enter(Call()) == Door()
    assert Door().open() is None


def test_a_call_survives_the_way() -> None:
    call = Call.of(Path("my.claimdesk"), [Path(os.fsdecode(b"/tmp/\xff \xd0\x84.txt")), Path("b.txt")])
    assert Call.read(call.packed()) == call
    assert all(Path(path).is_absolute() for path in (call.library, *call.files))
    for line in (b"", b"{}", b"[1, 2, 3]", json.dumps(["", [1], ""]).encode(), b"[" * 100_000, b"\xff\n"):
        assert Call.read(line) is None


def test_rubbish_at_the_door_does_no_harm(seat: Seat, enter_again) -> None:
    door = entered()
    bell = at_door(seat, door)
    for line in (b"", b"GET / HTTP/1.1\r\n\r\n", b"x" * 100):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knock:
            knock.connect(str(door.place))
            knock.sendall(line)
    result = enter_again(Call())
    seat.wait(lambda: result == [None])
    bell.silence()
    leave(door)


def test_a_second_process_ends_at_once_and_well(seat: Seat, article_file: Path) -> None:
    door = entered()
    bell = at_door(seat, door)
    second = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), article_file.name],
        cwd=article_file.parent,
        stderr=subprocess.PIPE,
    )
    seat.wait(lambda: second.poll() is not None)
    assert second.communicate()[1] == b"" and second.returncode == 0
    bell.silence()
    leave(door)
