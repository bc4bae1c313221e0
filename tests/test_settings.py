"""Settings and state: broken files are set aside and said, never fatal."""

import json
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
    if data != b"" and not data.startswith(b'{"'):
        assert path.with_name(path.name + ".broken").read_bytes() == data
        assert "kept as" in seat.window.banner.text.text()


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
