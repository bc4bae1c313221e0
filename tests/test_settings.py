"""Settings and state: broken files are set aside and said, never fatal."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from seat import Seat

from models.settings import Place, Settings, State, system_user

BROKEN = [
    b"",
    b"{",
    b"[1, 2]",
    b"null",
    b"\xff\xfe\x00",
    b'{"theme": 7}',
    b'{"window": "x", "libraries": 3}',
    b"9" * 9,
]


def test_only_what_differs_is_written(home: Path) -> None:
    settings = Settings.load()
    settings.theme = "dark"
    settings.save()
    assert (home / "config" / "settings.json").read_text(encoding="utf-8").split() == [
        "{",
        '"version":',
        "1,",
        '"theme":',
        '"dark"',
        "}",
    ]
    assert Settings.load().theme == "dark"


@pytest.mark.parametrize("data", BROKEN)
@pytest.mark.parametrize("name", ["config/settings.json", "state/state.json"])
def test_the_window_opens_with_a_broken_file(
    open_seat: Callable[..., Seat], home: Path, name: str, data: bytes
) -> None:
    path = home / name
    path.parent.mkdir(parents=True)
    path.write_bytes(data)
    seat = open_seat()
    seat.press("V")
    assert seat.claims[0].is_reviewed
    if not data.startswith(b'{"'):
        assert path.with_name(path.name + ".broken").read_bytes() == data
        assert seat.window.banner.isVisible() and "kept as" in seat.window.banner.text.text()


@pytest.mark.parametrize("kind", ["pipe", "huge", "link"])
@pytest.mark.parametrize("name", ["config/settings.json", "config/keymap.json", "state/state.json"])
def test_a_pipe_or_what_never_ends_does_not_hold_up_the_start(
    open_seat: Callable[..., Seat], home: Path, name: str, kind: str
) -> None:
    path = home / name
    path.parent.mkdir(parents=True)
    if kind == "huge":
        with path.open("wb") as file:
            file.truncate(1 << 34)
    elif not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    seat = open_seat()
    assert seat.window.banner.isVisible()
    assert f"{path.name}.broken" in seat.window.banner.text.text()
    assert not path.exists() and os.path.lexists(path.with_name(path.name + ".broken"))


@pytest.mark.parametrize("name", ["config/settings.json", "state/state.json"])
def test_the_file_of_a_newer_program_is_kept_aside(
    open_seat: Callable[..., Seat], home: Path, name: str
) -> None:
    path = home / name
    path.parent.mkdir(parents=True)
    path.write_text('{"version": 2, "theme": {"of": "tomorrow"}}')
    seat = open_seat()
    assert f"{path.name} was written by a newer Claimdesk" in seat.window.banner.text.text()
    assert seat.window.banner.isVisible()
    seat.press("Ctrl+T")
    seat.window.close()
    assert path.with_name(path.name + ".newer").read_text().startswith('{"version": 2')
    assert json.loads(path.read_text())["version"] == 1


def test_what_was_set_aside_before_stays(home: Path) -> None:
    path = home / "config" / "settings.json"
    path.parent.mkdir(parents=True)
    for data in ("one", "two", "three"):
        path.write_text(data)
        assert "kept as settings.json.broken" in Settings.load().notice
    kept = sorted(path.parent.glob("settings.json.broken*"))
    assert {file.read_text() for file in kept} == {"one", "two", "three"}
    assert Settings.load().notice == ""


def test_what_cannot_be_read_is_kept_aside_too(home: Path) -> None:
    path = home / "config" / "settings.json"
    path.mkdir(parents=True)
    assert "could not be read" in Settings.load().notice
    settings = Settings.load()
    settings.theme = "dark"
    settings.save()
    assert Settings.load().theme == "dark"
    assert path.with_name("settings.json.broken").is_dir()


def test_several_broken_files_are_all_said(open_seat: Callable[..., Seat], home: Path) -> None:
    for name in ("config/settings.json", "config/keymap.json", "state/state.json"):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(b"")
    words = open_seat().window.banner.text.text()
    assert all(name in words for name in ("settings.json", "keymap.json", "state.json"))


@pytest.mark.parametrize(
    ("name", "given", "taken"),
    [
        ("reading_face", "gothic", "serif"),
        ("reading_face", "sans", "sans"),
        ("line_height", 9, 1.62),
        ("line_height", 2, 2),
        ("line_height", "wide", 1.62),
        ("column_width", 10, 656),
        ("column_width", 10**30, 656),
        ("column_width", 700.5, 656),
        ("reading_zoom", float("inf"), 3.0),
        ("lit_from", float("nan"), 0.0),
        ("lit_from", -1, 0.0),
    ],
)
def test_numbers_stay_within_bounds(home: Path, name: str, given: object, taken: object) -> None:
    path = home / "config" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({name: given}))
    assert getattr(Settings.load(), name) == taken


def test_unknown_and_wrong_values_fall_back(home: Path) -> None:
    path = home / "config" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text('{"theme": "purple", "reading_zoom": 99, "reviewer": 5, "later": 1, "notice": "x"}')
    settings = Settings.load()
    assert (settings.theme, settings.reading_zoom, settings.reviewer) == ("system", 3.0, "")
    assert "reviewer" in settings.notice


@pytest.mark.parametrize("name", ["reviewer_name", "save", "load", "__class__", "__dict__", "notice", ""])
def test_a_key_that_is_no_setting_is_passed_over(home: Path, name: str) -> None:
    path = home / "config" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({name: "x", "theme": "dark"}))
    settings = Settings.load()
    assert settings.theme == "dark"
    assert settings.reviewer_name == system_user()
    assert (name in settings.notice) == (name != "notice")


def test_a_reviewer_can_be_stored_whatever_the_name(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Settings(reviewer=" A\ud800da\0 ").reviewer_name == "A�da"
    assert Settings(reviewer=" \0 ").reviewer_name == system_user()
    monkeypatch.setenv("LOGNAME", "\udcff")
    assert system_user() == "�"
    monkeypatch.setenv("LOGNAME", " ")
    assert system_user() == "reviewer"


@pytest.mark.parametrize("place", [[-1, 0], [10**9, 0], [10**30, 0], [5, 100_000], [5, -(10**30)], [1.5, 0]])
def test_a_place_that_cannot_be_is_the_beginning(home: Path, place: list[int]) -> None:
    path = home / "state" / "state.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"libraries": {"l": {"article": "a", "places": {"a": ["c", *place]}}}}))
    assert State().place("l", "a") == Place()


def test_place_in_each_article() -> None:
    state = State()
    state.set_place("a.claimdesk", "1", Place("c", 40, -3))
    state.set_place("a.claimdesk", "2", Place("d", 0, 0))
    state.set_window(1000, 700, True)
    state.save()
    again = State()
    assert again.place("a.claimdesk", "1") == Place("c", 40, -3)
    assert again.article("a.claimdesk") == "2"
    assert again.place("b.claimdesk", "1") == Place()
    assert again.window() == (1000, 700, True)


def test_the_theme_is_kept(open_seat: Callable[..., Seat]) -> None:
    first = open_seat()
    dark = first.window.look.theme.is_dark
    first.press("Ctrl+T")
    assert first.window.look.theme.is_dark is not dark
    first.window.close()
    assert open_seat().window.look.theme.is_dark is not dark


def test_a_home_that_cannot_be_written(
    open_seat: Callable[..., Seat], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall = tmp_path / "wall"
    wall.write_text("a file where the folder should be")
    monkeypatch.setenv("CLAIMDESK_HOME", str(wall / "home"))
    seat = open_seat(wait=False)
    seat.wait(lambda: seat.window.banner.isVisible() and not seat.session.busy)
    assert seat.window.banner.kind == "error"
    assert str(wall) in seat.window.banner.text.text()
