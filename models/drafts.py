"""Sources that were typed and not saved yet, by library and claim: a file that outlives a crash."""

from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from models import jsonfile, places, text
from models.terms import Kind, Source, Stance

_MOST = 50
"""So many drafts are kept; the oldest go first."""
_LONGEST = 100_000
"""Characters of a field: far more than a source may have, for what is refused there must not be lost here."""


class Drafts:
    """What stands in the form, to be there again; `source_id` is empty for a source to be added.

    The file is read anew each time: another window may have written to it.
    """

    def __init__(self) -> None:
        self.notice = ""
        """what was wrong with the file, as a sentence"""
        self._unwritten: dict[str, Source] = {}

    def get(self, library: str, claim_id: str, source_id: str = "") -> Source | None:
        """The draft, where one can be read; one that could not be written is known here only."""
        key = _key(library, claim_id, source_id)
        if (unwritten := self._unwritten.get(key)) is not None:
            return unwritten if _says_something(unwritten) else None
        return _source_of(self._load().get(key))

    def keep(self, library: str, claim_id: str, source_id: str, source: Source) -> None:
        """Writes a draft; one without a word takes the former one away. Raises UserError."""
        key = _key(library, claim_id, source_id)
        self._unwritten[key] = source
        for name, words in asdict(source).items():
            text.short(words, _LONGEST, f"the source's {name}")
        drafts = self._load()
        before = drafts.pop(key, None)
        if _says_something(source):
            drafts[key] = asdict(source)
        if drafts.get(key) != before:
            _save(drafts)
        del self._unwritten[key]

    def drop(self, library: str, claim_id: str, source_id: str = "") -> None:
        """Takes a draft away: it was saved, or is not wanted. Raises UserError."""
        drafts, key = self._load(), _key(library, claim_id, source_id)
        self._unwritten.pop(key, None)
        if drafts.pop(key, None) is not None:
            _save(drafts)

    def _load(self) -> dict[str, Any]:
        values, notice = jsonfile.load(_path())
        self.notice = notice or self.notice
        found = values.get("drafts")
        return found if isinstance(found, dict) else {}


def _path() -> Path:
    return places.state_dir() / "drafts.json"


def _save(drafts: dict[str, Any]) -> None:
    jsonfile.save(_path(), {"drafts": dict(list(drafts.items())[-_MOST:])})


def _key(library: str, claim_id: str, source_id: str) -> str:
    return "\n".join((library, claim_id, source_id))


def _says_something(source: Source) -> bool:
    """True where anything was typed; stance, kind and the date that is offered are no words of anybody."""
    return replace(source, stance=Stance.SUPPORTS, kind=Kind.SECONDARY, accessed="") != Source()


def _source_of(value: object) -> Source | None:
    names = [field.name for field in fields(Source)]
    if not isinstance(value, dict) or sorted(value) != sorted(names):
        return None
    if not all(isinstance(word, str) and len(word) <= _LONGEST for word in value.values()):
        return None
    try:
        return Source(**{**value, "stance": Stance(value["stance"]), "kind": Kind(value["kind"])})
    except ValueError:
        return None
