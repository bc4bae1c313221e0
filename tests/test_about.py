"""The licences of everything that comes along are listed, in a checkout and in the bundle."""

import re
import tomllib
from pathlib import Path

import pytest
from seat import Seat

from models import notices, places
from models.notices import Notice

ROOT = Path(__file__).resolve().parent.parent


def test_all_that_the_program_needs_is_listed_with_a_text() -> None:
    found = {notice.name.lower().replace("_", "-"): notice for notice in notices.collected()}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for requirement in project["dependencies"]:
        name = re.split(r"[<>=!]", requirement)[0].lower()
        assert name in found or name == "pyside6-essentials", name
    for wanted in (
        "claimdesk",
        "python",
        "qt and pyside6",
        "inter",
        "source serif 4",
        "pydantic",
        "sqlalchemy",
    ):
        assert found[wanted].text, wanted
    assert "pytest" not in found
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["qt and pyside6"].text
    assert found["pydantic"].version and found["pydantic"].licence == "MIT"


def test_the_bundle_shows_the_list_that_was_made_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "licences").mkdir()
    listed = [Notice("Claimdesk", "1", "MIT", "text\n"), Notice("libxcb-cursor.so.0", "0.1", "", "© M")]
    notices.write(tmp_path / "licences" / "third-party.json", listed)
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    assert notices.notices() == listed


def test_it_opens_from_the_palette_and_shows_each_text(seat: Seat) -> None:
    seat.press("Ctrl+K")
    seat.type("about")
    seat.press("Enter")
    about = seat.window.panels.about
    assert about is not None and about.isVisible() and seat.window.panels.is_open
    for row, notice in enumerate(about.notices):
        about.list.setCurrentIndex(about.model.index(row))
        assert about.text.toPlainText() == notice.text
    before = seat.current
    seat.press("J")
    assert seat.current is before, "its keys go to the list and not to the article"
    seat.press("Esc")
    assert not about.isVisible() and not seat.window.panels.is_open


def test_it_opens_from_the_settings(seat: Seat) -> None:
    seat.press("Ctrl+,")
    settings = seat.window.panels.settings
    assert settings is not None
    settings.about_button.click()
    assert seat.window.panels.about is not None and seat.window.panels.about.isVisible()
    assert not settings.isVisible()
