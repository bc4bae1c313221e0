"""Menus made from the table of commands: the window's menu and the one over the article."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.commands import BY_ID, Command, groups

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


def window_menu(parent: QWidget, run: Run, names: Mapping[str, str]) -> QMenu:
    """All commands, a submenu for each group; `names` say by command id what it would act on."""
    menu = _menu(parent)
    for title, commands in groups():
        submenu = _menu(menu)
        submenu.setTitle(title)
        menu.addMenu(submenu)
        _fill(submenu, commands, run, names)
    return menu


def article_menu(parent: QWidget, run: Run, with_selection: bool) -> QMenu:
    """What can be done to the current claim, or to the selected words."""
    menu = _menu(parent)
    _fill(menu, (BY_ID[name] for name in (_ON_SELECTION if with_selection else _ON_CLAIM)), run, {})
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _fill(menu: QMenu, commands: Iterable[Command], run: Run, names: Mapping[str, str]) -> None:
    for command in commands:
        name = names.get(command.id, "")
        words = f"{command.words}: {name}" if name else command.words
        # The key is shown behind a tab and not set as a shortcut: the dispatcher alone owns the keys.
        keys = f"\t{command.keys[0]}" if command.keys else ""
        action = menu.addAction(words.replace("&", "&&") + keys)
        action.setEnabled(bool(name) or command.id not in names)
        action.triggered.connect(lambda _=False, chosen=command: run(chosen))
