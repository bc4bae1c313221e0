"""Which keys stand for which command now: the table's, a preset's, and over both the person's own."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from models.key_choices import STANDARD, KeyChoices, Keys
from ui.command import Command
from ui.commands import BY_ID, COMMANDS
from ui.key_names import is_key_name
from ui.keycap import key_words
from ui.presets import PRESET_BY_ID, Preset

SLOTS = 2
"""So many keys a command may have."""
FIXED = {"focus.article": "Esc"}
"""The way out always has this key, and nothing else has it."""
KEPT = ("settings", "palette")
"""These are never without a key, so that there is a way back."""
_RESERVED = ("Esc", "Tab", "Shift+Tab")


class Keymap(QObject):
    """Answers for each key and each command; `changed` tells all who show keys to ask again."""

    changed = Signal()

    def __init__(self, choices: KeyChoices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notice = ""
        self.choices = self._understood(choices)
        self._keys: dict[str, Keys] = {}
        self._owners: dict[str, Command] = {}
        self._resolve()

    @classmethod
    def load(cls, parent: QObject) -> "Keymap":
        """The keys as they were kept; `notice` says where that failed."""
        choices, notice = KeyChoices.load()
        keymap = cls(choices, parent)
        keymap.notice = notice or keymap.notice
        return keymap

    # -- asking ----------------------------------------------------------------------------------------------

    @property
    def preset(self) -> Preset:
        """The preset that was chosen."""
        return PRESET_BY_ID[self.choices.preset]

    def keys(self, command_id: str) -> Keys:
        """All keys of a command, the one to show first."""
        return self._keys[command_id]

    def key(self, command_id: str) -> str:
        """The key to show, or nothing."""
        return next(iter(self._keys[command_id]), "")

    def call(self, command_id: str) -> str:
        """How a sentence calls the command: by its key, or by its name where it has none."""
        key = self.key(command_id)
        return key_words(key) if key.isalnum() or len(key) > 1 else f"“{key or BY_ID[command_id].words}”"

    def command(self, key: str) -> Command | None:
        """The command of a key."""
        return self._owners.get(key)

    def differs(self, command_id: str) -> bool:
        """True where the keys are not those of the preset."""
        return self._keys[command_id] != _preset_keys(self.preset)[command_id]

    @property
    def has_own(self) -> bool:
        """True where any key is not the preset's."""
        return bool(self.choices.of(self.choices.preset))

    # -- changing --------------------------------------------------------------------------------------------

    def put(self, command_id: str, slot: int, key: str) -> str:
        """Gives a command a key in the place of its `slot`-th (0 or 1).

        Returns, where that cannot be, a sentence that says why; nothing is changed then.
        """
        keys = self._keys[command_id]
        if key in keys:
            return ""
        refusal = self._refusal(command_id, slot, key)
        if not refusal:
            self._set(command_id, (*keys[:slot], key, *keys[slot + 1 :]))
        return refusal

    def clear(self, command_id: str, slot: int) -> str:
        """Takes the `slot`-th key off a command; returns why not, where that cannot be."""
        keys = self._keys[command_id]
        if keys[slot : slot + 1] == (FIXED.get(command_id),):
            return self._always_leads_out()
        left = (*keys[:slot], *keys[slot + 1 :])
        if command_id in KEPT and not left:
            return self.tr("“{0}” must keep a key, so that there is a way back.").format(
                BY_ID[command_id].words
            )
        if left != keys:
            self._set(command_id, left)
        return ""

    def reset(self, command_id: str) -> str:
        """Gives a command the keys of the preset again; returns why not, where another has one of them."""
        for key in _preset_keys(self.preset)[command_id]:
            owner = self._owners.get(key)
            if owner is not None and owner.id != command_id:
                return self._taken(key, owner)
        self._set(command_id, _preset_keys(self.preset)[command_id])
        return ""

    def reset_all(self) -> None:
        """Gives every command the keys of the preset again."""
        self.take(self.choices.having({}))

    def choose(self, preset: str) -> None:
        """Takes another preset, with the changes that were made to it before."""
        self.take(replace(self.choices, preset=preset))

    def take(self, choices: KeyChoices) -> None:
        """Makes these the choices."""
        if choices != self.choices:
            self.choices = choices
            self._resolve()
            self.changed.emit()

    def _understood(self, choices: KeyChoices) -> KeyChoices:
        """The choices without what cannot be, which is said in the notice."""
        own = {
            preset: _possible(PRESET_BY_ID[preset], keys) if preset in PRESET_BY_ID else keys
            for preset, keys in choices.own.items()
        }
        understood = KeyChoices(choices.preset if choices.preset in PRESET_BY_ID else STANDARD, own)
        if understood != choices:
            self.notice = self.tr("Some keys in keymap.json cannot be; the preset's are used in their place.")
        return understood

    def _set(self, command_id: str, keys: Keys) -> None:
        own = {**self.choices.of(self.choices.preset), command_id: keys}
        if keys == _preset_keys(self.preset)[command_id]:
            del own[command_id]
        self.take(self.choices.having(own))

    def _refusal(self, command_id: str, slot: int, key: str) -> str:
        owner = self._owners.get(key)
        if key == "Esc" or self._keys[command_id][slot : slot + 1] == (FIXED.get(command_id),):
            return self._always_leads_out()
        if key in _RESERVED:
            return self.tr("{0} moves between the fields and stays free for that.").format(key)
        return self._taken(key, owner) if owner is not None else ""

    def _taken(self, key: str, owner: Command) -> str:
        return self.tr("{0} is taken by “{1}”.").format(key, owner.words)

    def _always_leads_out(self) -> str:
        return self.tr("Esc always leads out and cannot be changed.")

    def _resolve(self) -> None:
        own = {id_: keys for id_, keys in self.choices.of(self.choices.preset).items() if id_ in BY_ID}
        taken = {key for keys in own.values() for key in keys}
        self._keys = {
            command_id: own.get(command_id, tuple(key for key in keys if key not in taken))
            for command_id, keys in _preset_keys(self.preset).items()
        }
        self._owners = {key: BY_ID[command] for command, keys in self._keys.items() for key in keys}


def _preset_keys(preset: Preset) -> dict[str, Keys]:
    """The keys of all commands under a preset; its own go before those of the table."""
    taken = {key for keys in preset.keys.values() for key in keys}
    return {
        command.id: preset.keys.get(command.id, tuple(key for key in command.keys if key not in taken))
        for command in COMMANDS
    }


def _possible(preset: Preset, own: Mapping[str, Keys]) -> dict[str, Keys]:
    """Own keys as a file may hold them, without what cannot be: of two that claim a key the first has it.

    What is said of commands that this version does not have stays in the file.
    """
    known, strange = dict[str, Keys](), dict[str, Keys]()
    taken: set[str] = set()
    for command_id, keys in own.items():
        if command_id not in BY_ID:
            strange[command_id] = keys
        elif _is_possible(command_id, keys) and not taken & set(keys):
            known[command_id] = keys
            taken |= set(keys)
    for command_id in KEPT:
        keys = _preset_keys(preset)[command_id]
        if not known.get(command_id, set(keys) - taken):
            known.pop(command_id, None)
            known = {other: theirs for other, theirs in known.items() if not set(theirs) & set(keys)}
    return {**strange, **known}


def _is_possible(command_id: str, keys: Keys) -> bool:
    fixed = FIXED.get(command_id)
    free = keys if fixed is None else keys[1:]
    return (
        len(set(keys)) == len(keys) <= SLOTS
        and (fixed is None or keys[:1] == (fixed,))
        and all(is_key_name(key) and key not in _RESERVED for key in free)
    )
