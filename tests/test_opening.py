"""The picture of the window as it was left: when it is shown, when not, and the keys pressed at it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from seat import Seat, key_of

from models import places
from models.settings import Settings
from models.terms import Tag
from ui.app import Application
from ui.opening import picture as pictures
from ui.opening.leaving import Leaving, standing
from ui.opening.picture import Picture

ROOT = Path(__file__).resolve().parents[1]
MACHINE = "a screen"

Start = Callable[[Picture | None], Application]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Start]:
    """Starts the application at the picture that it is given, and waits for nothing but that it is seen."""
    assert home == places.data_dir().parent
    started: list[Application] = []

    def begin(picture: Picture | None) -> Application:
        application = Application(qapp, None, [], None, picture)
        started.append(application)
        with qtbot.waitSignal(application.window.first_painted):
            application.show()
        application.window.activateWindow()
        return application

    yield begin
    for application in started:
        application.window.close()
        application.stop()
        application.window.deleteLater()


def library() -> Path:
    return places.default_library()


def seated(qtbot: QtBot, application: Application) -> Seat:
    """The window when it is ready."""
    qtbot.waitUntil(lambda: application.window.is_complete, timeout=15000)
    seat = Seat(qtbot, application)
    seat.wait_idle()
    return seat


def left(qtbot: QtBot, start: Start, *keys: str) -> Picture:
    """The picture of a first session at the practice article, in which keys were pressed."""
    seat = seated(qtbot, start(None))
    seat.wait(lambda: seat.session.article is not None)
    seat.press(*keys)
    close(seat)
    found = pictures.load(library(), MACHINE)
    assert found is not None
    return found


def close(seat: Seat) -> None:
    leaving = Leaving(MACHINE)
    leaving.follow(seat.window)
    seat.window.close()
    leaving.write()


def press_early(application: Application, *keys: str) -> None:
    for key in keys:
        QTest.keyClick(application.window.windowHandle(), key_of(key))


def test_the_last_article_is_seen_before_the_window_is_built(qtbot: QtBot, start: Start) -> None:
    picture = left(qtbot, start, "J", "J", "V", "J")
    application = start(picture)
    window = application.window
    assert not window.is_complete
    assert not hasattr(window, "session")
    shown = window.grab().toImage()
    assert shown.size() == picture.image.size()
    assert shown.convertToFormat(picture.image.format()) == picture.image
    seat = seated(qtbot, application)
    assert standing(seat.session) == picture.standing
    # The window itself looks as its picture did, but for what tells the time of the last save.
    qtbot.waitUntil(lambda: difference(seat, picture) < 0.02, timeout=5000)


def difference(seat: Seat, picture: Picture) -> float:
    """The share of pixels, one in 49, that differ."""
    now = seat.window.grab().toImage().convertToFormat(picture.image.format())
    spots = [(x, y) for x in range(0, now.width(), 7) for y in range(0, now.height(), 7)]
    return sum(now.pixel(x, y) != picture.image.pixel(x, y) for x, y in spots) / len(spots)


def test_keys_pressed_at_the_picture_count_in_their_order(qtbot: QtBot, start: Start) -> None:
    picture = left(qtbot, start, "J")
    application = start(picture)
    press_early(application, "V", "D", "U", "K", "N", "H", "I")
    seat = seated(qtbot, application)
    seat.wait(lambda: [claim.tag for claim in seat.claims if claim.is_reviewed] != [])
    tagged = {claim.id: claim.tag for claim in seat.claims if claim.is_reviewed}
    first = next(order for order, claim in enumerate(seat.claims) if claim.id == picture.standing.claim)
    assert [seat.claims[first + step].tag for step in range(3)] == [Tag.VERIFIED, Tag.DISPUTED, Tag.UNSOURCED]
    assert len(tagged) == 3
    # N opened the note of the last one, and what was typed stands in it.
    inspector = seat.window.panels.inspector
    assert inspector is not None
    assert inspector.note.toPlainText().upper() == "HI"


def test_keys_after_the_early_ones_come_after_them(qtbot: QtBot, start: Start) -> None:
    application = start(left(qtbot, start, "J"))
    press_early(application, "V")
    seat = seated(qtbot, application)
    seat.press("D")
    reviewed = [claim.tag for claim in seat.claims if claim.is_reviewed]
    assert reviewed == [Tag.VERIFIED, Tag.DISPUTED]


def test_keys_do_not_count_where_the_picture_showed_something_else(qtbot: QtBot, start: Start) -> None:
    picture = left(qtbot, start, "J")
    other = picture._replace(standing=picture.standing._replace(claim="another"))
    application = start(other)
    press_early(application, "V", "V")
    seat = seated(qtbot, application)
    seat.wait(lambda: "did not count" in seat.window.status_bar.message.text())
    assert not any(claim.is_reviewed for claim in seat.claims)
    seat.press("V")
    assert sum(claim.is_reviewed for claim in seat.claims) == 1


def test_a_picture_is_not_shown_where_anything_it_shows_has_changed(qtbot: QtBot, start: Start) -> None:
    left(qtbot, start)
    assert pictures.load(library(), "another screen") is None
    assert pictures.load(library().with_name("other.claimdesk"), MACHINE) is None
    for change in (lambda: Settings(theme="dark").save(), lambda: library().touch()):
        assert pictures.load(library(), MACHINE) is not None
        change()
        assert pictures.load(library(), MACHINE) is None
        (places.config_dir() / "settings.json").unlink(missing_ok=True)


def test_a_damaged_picture_is_not_shown(qtbot: QtBot, start: Start) -> None:
    left(qtbot, start)
    whole = pictures.file().read_bytes()
    places_hit = [*range(0, 400, 7), *range(400, len(whole), len(whole) // 50)]
    damaged = [whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :] for at in places_hit]
    for bad in (b"", b"\n" * 9, whole[:300], whole[:-1], whole + b"x", *damaged):
        pictures.file().write_bytes(bad)
        assert pictures.load(library(), MACHINE) is None
    pictures.file().unlink()
    pictures.file().mkdir()
    assert pictures.load(library(), MACHINE) is None
    assert pictures.file().is_dir()


def test_the_picture_holds_no_sheet_and_no_passing_sentence(qtbot: QtBot, start: Start) -> None:
    seat = seated(qtbot, start(None))
    seat.wait(lambda: seat.session.article is not None)
    seat.press("D")
    assert seat.window.status_bar.message.text()
    seat.window.banner.show_notice("Written.")
    close(seat)
    assert not seat.window.status_bar.message.text()
    assert seat.window.banner.notice_row.isHidden()
    assert pictures.load(library(), MACHINE) is not None


def test_the_picture_shows_no_field_that_would_take_the_keys(qtbot: QtBot, start: Start) -> None:
    left(qtbot, start)
    seat = seated(qtbot, start(None))
    seat.press("N")
    assert not seat.window.is_page(seat.window.focusWidget())
    close(seat)
    assert seat.window.is_page(seat.window.focusWidget())


def test_no_picture_is_kept_of_an_open_sheet(qtbot: QtBot, start: Start) -> None:
    left(qtbot, start)
    seat = seated(qtbot, start(None))
    seat.press("?")
    close(seat)
    assert not pictures.file().exists()


AT_THE_PICTURE = """
import os, sys
import main, ui.app

class Watched(ui.app.Application):
    def _go_on(self):
        if "--leave" in sys.argv:
            super()._go_on()
            return
        print(self._picture is not None, *sorted(sys.modules), flush=True)
        os._exit(0)

    def _raise_curtain(self):
        super()._raise_curtain()
        self.window.close()

ui.app.Application = Watched
main.main([])
"""


def test_under_a_picture_the_first_paint_needs_nothing_of_the_window(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-c", AT_THE_PICTURE, *arguments]
        return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120)

    done = run("--leave")
    assert done.returncode == 0, done.stderr
    assert (home / "cache" / "window.picture").is_file()
    done = run()
    shown, *loaded = done.stdout.split()
    assert shown == "True", done.stderr
    ours = {name for name in loaded if name.startswith(("ui.", "models."))}
    assert ours == {
        "models.door",
        "models.errors",
        "models.places",
        "ui.app",
        "ui.opening",
        "ui.opening.curtain",
        "ui.opening.leaving",
        "ui.opening.picture",
        "ui.shell",
        "ui.window",
    }
