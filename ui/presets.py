"""Sets of keys to begin with; each says only where it differs from the table of commands."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.key_choices import STANDARD, Keys


@dataclass(frozen=True, slots=True)
class Preset:
    """Keys by command id; an empty tuple leaves a command without one."""

    id: str
    title: str
    hint: str
    keys: Mapping[str, Keys]

    @property
    def title_words(self) -> str:
        """Its name in the language of the interface."""
        return QCoreApplication.translate("Presets", self.title)

    @property
    def hint_words(self) -> str:
        """What it is like, in the language of the interface."""
        return QCoreApplication.translate("Presets", self.hint)


PRESETS = (
    Preset(STANDARD, "Claimdesk", "Letters that stand for words: V verified, D disputed, U unsourced", {}),
    Preset(
        "digits",
        "Digits 1-2-3",
        "One hand on the digits: 1 verified, 2 disputed, 3 unsourced",
        {
            "tag.verified": ("1",),
            "tag.disputed": ("2",),
            "tag.unsourced": ("3",),
            "claim.dismiss": ("4", "Backspace"),
            "claim.note": ("5", "N"),
            "claim.unreviewed": ("6", "G"),
            "tag.clear": ("0",),
            **{f"reason.{number}": (f"Ctrl+{number}",) for number in range(1, 5)},
        },
    ),
    Preset(
        "vim",
        "Vim-like",
        "Close to the editor: U undo, X dismiss, I note, N next to review",
        {
            "tag.verified": ("Y",),
            "tag.unsourced": ("S",),
            "claim.scope": ("Shift+S",),
            "tag.clear": ("C",),
            "claim.dismiss": ("X", "Backspace"),
            "edit.undo": ("U", "Ctrl+Z"),
            "edit.redo": ("Ctrl+R", "Ctrl+Shift+Z"),
            "claim.unreviewed": ("N", "G"),
            "claim.merge": ("Shift+J",),
            "claim.note": ("I",),
            "caret.toggle": ("V", "F7"),
            "palette": (":", "Ctrl+K"),
        },
    ),
)
PRESET_BY_ID = {preset.id: preset for preset in PRESETS}
