"""Menus made from the table of commands: the window's menu and the one over the article."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.command import Command
from ui.commands import BY_ID, groups
from ui.keycap import key_words
from ui.keymap import Keymap
from ui.session import Session

_ON_CLAIM = (
    "tag.verified",
    "tag.disputed",
    "tag.unsourced",
    "tag.clear",
    "claim.dismiss",
    "claim.note",
    "claim.resize",
    "claim.split",
    "claim.merge",
)
_ON_SELECTION = ("claim.add", "selection.snap")
Run = Callable[[Command], None]


def window_menu(parent: QWidget, run: Run, keymap: Keymap, names: Mapping[str, str]) -> QMenu:
    """All commands, a submenu for each group; `names` say by command id what it would act on."""
    menu = _menu(parent)
    for title, commands in groups():
        submenu = _menu(menu)
        submenu.setTitle(title)
        menu.addMenu(submenu)
        _fill(submenu, commands, run, keymap, names)
    return menu


def article_menu(parent: QWidget, run: Run, keymap: Keymap, with_selection: bool) -> QMenu:
    """What can be done to the current claim, or to the selected words."""
    menu = _menu(parent)
    _fill(menu, (BY_ID[name] for name in (_ON_SELECTION if with_selection else _ON_CLAIM)), run, keymap, {})
    return menu


def reversal_names(session: Session) -> dict[str, str]:
    """What undo and redo would act on, by command id; nothing where there is nothing."""
    from ui.event_words import describe_action

    names, review = dict[str, str](), session.review
    for command_id, events in (
        ("edit.undo", session.undoing.undoable()),
        ("edit.redo", session.undoing.redoable()),
    ):
        number = review.number(events[0].claim_id) if review and events else 0
        names[command_id] = describe_action(events, number)
    return names


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _fill(
    menu: QMenu, commands: Iterable[Command], run: Run, keymap: Keymap, names: Mapping[str, str]
) -> None:
    for command in commands:
        name = names.get(command.id, "")
        words = f"{command.words}: {name}" if name else command.words
        # The key is shown behind a tab and not set as a shortcut: the dispatcher alone owns the keys.
        key = keymap.key(command.id)
        action = menu.addAction(words.replace("&", "&&") + (f"\t{key_words(key)}" if key else ""))
        action.setEnabled(bool(name) or command.id not in names)
        action.triggered.connect(lambda _=False, chosen=command: run(chosen))
