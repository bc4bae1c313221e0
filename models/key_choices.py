"""The keys that a person chose: a file of its own, which may be lost without harm."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from models import jsonfile, places
from models.errors import Sentence

Keys = tuple[str, ...]
STANDARD = "claimdesk"
"""The preset whose keys are those of the table of commands."""
_LONGEST = 40
"""Characters; no key has as long a name."""


@dataclass(frozen=True, slots=True)
class KeyChoices:
    """The preset, and for each preset the keys that differ from it by command id: `("J", "Down")` or `()`."""

    preset: str = STANDARD
    own: Mapping[str, Mapping[str, Keys]] = field(default_factory=dict)

    @classmethod
    def load(cls) -> tuple["KeyChoices", str]:
        """Reads the file, with a notice where it cannot be understood and was set aside."""
        path = places.config_dir() / "keymap.json"
        values, notice = jsonfile.load(path)
        preset, own = values.get("preset", STANDARD), _own(values.get("keys", {}))
        if isinstance(preset, str) and own is not None:
            return cls(preset, own), notice
        return cls(), jsonfile.set_aside(path, "broken", Sentence("{0} was damaged", path.name))

    def of(self, preset: str) -> Mapping[str, Keys]:
        """What differs from that preset."""
        return self.own.get(preset, {})

    def having(self, own: Mapping[str, Keys]) -> "KeyChoices":
        """The same choices with these differences from the chosen preset."""
        others = {preset: keys for preset, keys in self.own.items() if preset != self.preset}
        return KeyChoices(self.preset, {**others, self.preset: own} if own else others)

    def save(self) -> None:
        """Writes what differs from the standard. Raises UserError."""
        values: dict[str, Any] = {} if self.preset == STANDARD else {"preset": self.preset}
        if self.own:
            values["keys"] = {preset: dict(own) for preset, own in self.own.items()}
        jsonfile.save(places.config_dir() / "keymap.json", values)


def _own(value: object) -> dict[str, dict[str, Keys]] | None:
    """The differences in the file by preset and command; None where the file means something else."""
    if not isinstance(value, dict):
        return None
    own: dict[str, dict[str, Keys]] = {}
    for preset, commands in value.items():
        if not isinstance(commands, dict):
            return None
        own[preset] = {}
        for command, keys in commands.items():
            if not isinstance(keys, list) or not all(
                isinstance(key, str) and 0 < len(key) <= _LONGEST for key in keys
            ):
                return None
            own[preset][command] = tuple(keys)
    return own
