"""One table of commands: keys, menus, palette, sheet and README agree with it."""

import re
from pathlib import Path

from seat import Seat

from ui.by_hand import ByHand
from ui.claims.filter_desk import FilterDesk
from ui.command import Where
from ui.commands import COMMANDS, groups, key_table
from ui.desk import Desk
from ui.looks import Looks
from ui.menus import window_menu
from ui.past import Past
from ui.record_desk import RecordDesk
from ui.suggestions import Suggestions
from ui.whereabouts import Whereabouts

ROOT = Path(__file__).resolve().parent.parent


def test_ids_and_keys_are_unique() -> None:
    ids = [command.id for command in COMMANDS]
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(set(ids)) == len(ids)
    assert len(set(keys)) == len(keys)


def test_readme_has_the_table() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"<!-- keys -->\n(.*?)\n<!-- /keys -->", readme, re.DOTALL)
    assert found and found.group(1).strip() == key_table()


def test_menu_has_every_command(seat: Seat) -> None:
    menu = window_menu(seat.window, lambda command: None, seat.window.keymap, {})
    words = [action.text().split("\t")[0] for sub in menu.actions() for action in sub.menu().actions()]
    assert words == [command.words for _, commands in groups() for command in commands]
    menu.deleteLater()


def test_palette_has_every_command(seat: Seat) -> None:
    seat.press("Ctrl+K")
    palette = seat.window.panels.palette
    assert palette is not None and palette.isVisible()
    titles = {entry.title for entry in palette.entries}
    assert {command.words for command in COMMANDS if command.id != "palette"} <= titles
    seat.press("Esc")
    assert not palette.isVisible()


def test_sheet_has_every_command_with_a_key(seat: Seat) -> None:
    seat.press("?")
    sheet = seat.window.panels.key_sheet
    assert sheet is not None and sheet.isVisible()
    *groups_of_commands, _ = sheet.groups
    shown = {title: key for _, rows in groups_of_commands for title, key in rows}
    assert shown == {command.words: command.keys[0] for command in COMMANDS if command.keys}


def test_single_letters_rest_in_text_fields_and_ctrl_keys_do_not_undo_there() -> None:
    for command in COMMANDS:
        for key in command.keys:
            if "Ctrl" not in key and key not in ("Esc",):
                assert command.where is not Where.ALWAYS, command.id
            if key in ("Ctrl+Z", "Ctrl+V", "Ctrl+Shift+Z"):
                assert command.where is Where.DESK, "these belong to the field while one types"


def test_each_command_runs_a_verb_of_the_desk(seat: Seat, monkeypatch) -> None:
    called: list[str] = []
    for kind in (Desk, Looks, ByHand, Whereabouts, RecordDesk, FilterDesk, Past, Suggestions):
        for name in vars(kind):
            if not name.startswith("_") and callable(getattr(kind, name)):
                monkeypatch.setattr(kind, name, lambda self, *a, name=name: called.append(name))
    for command in COMMANDS:
        before = len(called)
        command.run(seat.window.desk)
        assert len(called) == before + 1, command.id
