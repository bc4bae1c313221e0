"""The keys of the modes (split, moved ends, caret), for the sheet of keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ui.keymap import Keymap

translate = QCoreApplication.translate


def keys_in_modes(keymap: "Keymap") -> tuple[str, list[tuple[str, str]]]:
    """A group of the sheet; the arrows and what ends a mode are fixed, the letter is that of the command."""
    rows = [
        (translate("ModeKeys", "By word; in the caret by letter"), "Right"),
        (translate("ModeKeys", "By letter; in the caret select"), "Shift+Right"),
        (translate("ModeKeys", "Caret by sentence"), "Alt+Right"),
        (translate("ModeKeys", "Other end, next border"), "Tab"),
        (translate("ModeKeys", "More parts"), "Up"),
        (translate("ModeKeys", "Ends at whole words"), keymap.key("selection.snap")),
        (translate("ModeKeys", "Keep"), "Enter"),
        (translate("ModeKeys", "Leave as it was"), "Esc"),
    ]
    return translate("ModeKeys", "In split, move ends, caret"), [row for row in rows if row[1]]
