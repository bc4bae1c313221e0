"""Which keys stand for which command: presets, own keys, conflicts, the file; real presses after a change."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from seat import Seat

from models.key_choices import KeyChoices
from models.terms import Tag
from ui.commands import BY_ID, COMMANDS
from ui.key_names import is_key_name
from ui.keymap import FIXED, KEPT, SLOTS, Keymap
from ui.menus import window_menu
from ui.presets import PRESETS

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def keymap(preset: str = "claimdesk", **own: tuple[str, ...]) -> Keymap:
    return Keymap(KeyChoices(preset, {preset: {name.replace("_", "."): keys for name, keys in own.items()}}))


def send(seat: Seat, key: int, text: str, scan: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)
    QCoreApplication.sendEvent(seat.window.windowHandle(), event)


# presets


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.id)
def test_no_preset_has_a_conflict_or_leaves_a_command_without_its_key(preset) -> None:
    keys = keymap(preset.id)
    every = [key for command in COMMANDS for key in keys.keys(command.id)]
    assert len(set(every)) == len(every)
    assert set(preset.keys) <= set(BY_ID)
    for command in COMMANDS:
        mine = keys.keys(command.id)
        assert mine == preset.keys.get(command.id, command.keys), f"{command.id}: another has one of its keys"
        assert len(mine) <= SLOTS and all(map(is_key_name, mine)), command.id
    for command_id, key in FIXED.items():
        assert keys.key(command_id) == key
    assert all(keys.key(command_id) for command_id in KEPT)


def test_the_standard_is_the_table() -> None:
    assert all(keymap().keys(command.id) == command.keys for command in COMMANDS)


def test_tagging_by_digits(seat: Seat) -> None:
    seat.window.keymap.choose("digits")
    seat.press("1", "2", "3", "V")
    assert [claim.tag for claim in seat.claims[:4]] == [
        Tag.VERIFIED,
        Tag.DISPUTED,
        Tag.UNSOURCED,
        Tag.UNREVIEWED,
    ]


def test_digits_count_by_their_place_where_they_are_printed_above_shift(seat: Seat) -> None:
    seat.window.keymap.choose("digits")
    send(seat, Qt.Key.Key_Ampersand, "&", 10)
    send(seat, Qt.Key.Key_Eacute, "é", 11)
    assert [claim.tag for claim in seat.claims[:2]] == [Tag.VERIFIED, Tag.DISPUTED]


def test_vim_undoes_with_u(seat: Seat) -> None:
    seat.window.keymap.choose("vim")
    seat.press("Y")
    assert seat.claims[0].tag is Tag.VERIFIED
    seat.press("U")
    assert seat.claims[0].tag is Tag.UNREVIEWED
    seat.press("Ctrl+R")
    assert seat.claims[0].tag is Tag.VERIFIED
    seat.press(":")
    assert seat.window.panels.palette is not None and seat.window.panels.palette.isVisible()


# own keys


def test_each_command_takes_another_key_and_leaves_its_old_ones(seat: Seat, monkeypatch) -> None:
    called: list[str] = []
    monkeypatch.setattr(seat.window.dispatcher, "_run", lambda command: called.append(command.id))
    for command in COMMANDS:
        first = 1 if command.id in FIXED else 0
        for slot in range(len(command.keys) - 1, first - 1, -1):
            assert seat.window.keymap.put(command.id, slot, f"Ctrl+Alt+F{slot + 9}") == ""
        assert seat.window.keymap.put(command.id, first, "F9") == ""
        called.clear()
        seat.press(*command.keys[first:])
        assert called == [], f"{command.id} has its old key"
        seat.press("F9")
        assert called == [command.id]
        assert seat.window.keymap.reset(command.id) == ""
        seat.press(*command.keys[first:])
        assert called == [command.id] * (1 + len(command.keys[first:]))


def test_a_taken_key_is_refused_and_its_owner_named() -> None:
    keys = keymap()
    assert keys.put("claim.merge", 0, "J") == "J is taken by “Next claim”."
    assert keys.keys("claim.merge") == ("M",)
    keys.put("claim.next", 0, "F10")
    assert keys.put("claim.merge", 0, "J") == ""
    assert keys.reset("claim.next") == "J is taken by “Merge with next claim”."
    assert keys.keys("claim.next") == ("F10", "Down")


def test_the_way_out_and_the_way_back_stay() -> None:
    keys = keymap()
    assert "Esc" in keys.put("focus.article", 0, "Q")
    assert "Esc" in keys.clear("focus.article", 0)
    assert "Esc" in keys.put("claim.next", 0, "Esc")
    assert "Tab" in keys.put("claim.next", 0, "Tab")
    assert keys.put("focus.article", 1, "Y") == ""
    assert keys.keys("focus.article") == ("Esc", "Y")
    for command_id in KEPT:
        assert BY_ID[command_id].title in keys.clear(command_id, 0)
        assert keys.put(command_id, 0, "F9") == ""
        assert keys.key(command_id) == "F9"
        keys.reset(command_id)


def test_a_command_may_be_without_a_key() -> None:
    keys = keymap()
    assert keys.clear("tag.clear", 0) == ""
    assert keys.keys("tag.clear") == () and keys.command("X") is None
    assert keys.call("tag.clear") == "“Clear tag”"
    assert keys.call("light.more") == "“.”" and keys.call("edit.undo") == "Z"


def test_a_second_key_and_only_what_differs_is_own() -> None:
    keys = keymap()
    told: list[int] = []
    keys.changed.connect(lambda: told.append(1))
    assert keys.put("claim.note", 1, "F4") == "" and keys.keys("claim.note") == ("N", "F4")
    assert keys.differs("claim.note") and keys.has_own
    assert keys.clear("claim.note", 1) == ""
    assert not keys.differs("claim.note") and not keys.has_own
    assert keys.choices == KeyChoices()
    assert len(told) == 2


def test_each_preset_remembers_what_was_changed_in_it() -> None:
    keys = keymap()
    keys.put("claim.note", 0, "F4")
    keys.choose("vim")
    assert keys.key("claim.note") == "I"
    keys.put("claim.note", 0, "F6")
    keys.choose("claimdesk")
    assert keys.key("claim.note") == "F4"
    keys.reset_all()
    assert keys.key("claim.note") == "N"
    keys.choose("vim")
    assert keys.key("claim.note") == "F6"


def test_all_who_show_keys_follow_at_once(seat: Seat) -> None:
    window = seat.window
    for command_id, key in (
        ("tag.verified", "9"),
        ("claim.next", "Right"),
        ("edit.undo", "Ctrl+U"),
        ("palette", "F8"),
        ("article.open", "F9"),
    ):
        assert window.keymap.put(command_id, 0, key) == ""
    inspector = window.panels.inspector
    assert inspector is not None
    assert inspector.tags.boxes[Tag.VERIFIED].cap == "9"
    assert "(9)" in inspector.tags.boxes[Tag.VERIFIED].toolTip()
    assert inspector.header.next.cap() == "→"
    assert [hint.cap() for hint in window.status_bar.hints] == ["→", "K", "Ctrl U", "?"]
    assert window.top_bar.palette_field.cap == "F8"
    assert "F9" in window.top_bar.import_button.toolTip()
    assert window.article_pane._empty_text == "No article yet. F9 opens one, Ctrl+V pastes one."
    seat.press("Backspace")
    assert window.status_bar.message.toolTip().count("Ctrl+U brings it back") == 1
    seat.press("?")
    sheet = window.panels.key_sheet
    assert sheet is not None
    assert ("Verified", "9") in [row for _, rows in sheet.groups for row in rows]
    seat.press("Esc", "F8")
    palette = window.panels.palette
    assert palette is not None
    assert next(entry.keys for entry in palette.entries if entry.title == "Verified") == "9"
    menu = window_menu(window, lambda command: None, window.keymap, {})
    words = [action.text() for sub in menu.actions() for action in sub.menu().actions()]
    assert "Verified\t9" in words and "Next claim\tRight" in words
    menu.deleteLater()


# the file


def test_only_what_differs_from_the_preset_is_written(open_seat: Callable[..., Seat], home: Path) -> None:
    first = open_seat()
    file = home / "config" / "keymap.json"
    first.window.keymap.choose("vim")
    first.window.keymap.put("claim.note", 0, "F4")
    first.window.close()
    assert json.loads(file.read_text(encoding="utf-8")) == {
        "version": 1,
        "preset": "vim",
        "keys": {"vim": {"claim.note": ["F4"]}},
    }
    second = open_seat()
    assert (second.window.keymap.key("claim.note"), second.window.keymap.key("edit.undo")) == ("F4", "U")
    assert second.window.banner.isHidden()


def test_no_file_is_written_where_nothing_differs(open_seat: Callable[..., Seat], home: Path) -> None:
    seat = open_seat()
    seat.window.keymap.choose("vim")
    seat.window.keymap.choose("claimdesk")
    seat.window.close()
    assert not (home / "config" / "keymap.json").exists()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"7",
        b"\xff\x00",
        b'{"version": "new"}',
        b'{"version": true}',
        b'{"version": 0}',
        b'{"preset": 5}',
        b'{"keys": []}',
        b'{"keys": {"claimdesk": {"claim.next": "L"}}}',
        b'{"keys": {"claimdesk": {"claim.next": [7]}}}',
        b'{"keys": {"claimdesk": {"claim.next": [""]}}}',
    ],
)
def test_a_broken_file_is_kept_aside_and_said(
    open_seat: Callable[..., Seat], home: Path, data: bytes
) -> None:
    file = home / "config" / "keymap.json"
    file.parent.mkdir(parents=True)
    file.write_bytes(data)
    seat = open_seat()
    assert "keymap.json was damaged and is kept as keymap.json.broken" in seat.window.banner.text.text()
    assert seat.window.banner.isVisible()
    seat.press("V")
    assert seat.claims[0].tag is Tag.VERIFIED
    seat.window.keymap.put("claim.note", 0, "F4")
    seat.window.close()
    assert (home / "config" / "keymap.json.broken").read_bytes() == data
    assert open_seat().window.keymap.key("claim.note") == "F4"


def test_a_newer_file_is_kept_aside_and_said(open_seat: Callable[..., Seat], home: Path) -> None:
    file = home / "config" / "keymap.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"version": 2, "keys": {"all": "different"}}')
    seat = open_seat()
    assert "written by a newer Claimdesk" in seat.window.banner.text.text()
    assert seat.window.banner.isVisible()
    seat.window.keymap.put("claim.note", 0, "F4")
    seat.window.close()
    assert (
        home / "config" / "keymap.json.newer"
    ).read_text() == '{"version": 2, "keys": {"all": "different"}}'


@pytest.mark.parametrize(
    "own",
    [
        {"claim.next": ("Esc",)},
        {"claim.next": ("Tab",)},
        {"claim.next": ("Down", "Down")},
        {"claim.next": ("1", "2", "3")},
        {"claim.next": ("ctrl+j",)},
        {"claim.next": ("Ctrl+",)},
        {"claim.next": ("Shift+Ctrl+J",)},
        {"claim.next": ("Hyper",)},
        {"focus.article": ("Q",)},
        {"focus.article": ()},
    ],
)
def test_keys_that_cannot_be_are_passed_over(own: dict[str, tuple[str, ...]]) -> None:
    keys = Keymap(KeyChoices("claimdesk", {"claimdesk": own}))
    assert "keymap.json" in keys.notice
    assert all(keys.keys(command.id) == command.keys for command in COMMANDS)


def test_of_two_that_claim_a_key_the_first_has_it() -> None:
    keys = Keymap(KeyChoices("claimdesk", {"claimdesk": {"claim.note": ("J",), "claim.merge": ("J",)}}))
    assert keys.key("claim.note") == "J" and keys.key("claim.merge") == "M"
    assert keys.keys("claim.next") == ("Down",)


@pytest.mark.parametrize(
    "own", [{"settings": ()}, {"tag.verified": ("Ctrl+,",)}, {"settings": (), "tag.clear": ("Ctrl+,",)}]
)
def test_a_file_cannot_take_the_way_back(own: dict[str, tuple[str, ...]]) -> None:
    keys = Keymap(KeyChoices("claimdesk", {"claimdesk": own}))
    assert keys.key("settings") == "Ctrl+,"
    assert keys.command("Ctrl+,") is BY_ID["settings"]


def test_commands_of_another_version_stay_in_the_file() -> None:
    own = {"claim.teleport": ("Ctrl+Alt+T",)}
    keys = Keymap(KeyChoices("claimdesk", {"claimdesk": own, "emacs": {"claim.next": ("Ctrl+N",)}}))
    assert not keys.notice
    keys.put("claim.note", 0, "F4")
    assert keys.choices.of("claimdesk") == {**own, "claim.note": ("F4",)}
    assert keys.choices.of("emacs") == {"claim.next": ("Ctrl+N",)}


def test_an_unknown_preset_is_the_standard() -> None:
    keys = Keymap(KeyChoices("emacs"))
    assert keys.preset.id == "claimdesk" and keys.notice
