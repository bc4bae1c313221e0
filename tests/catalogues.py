"""Brings the translations up to date: `python tests/catalogues.py`, and again when the new are translated.

It takes every string out of ui/, puts new ones into resources/translations/*.ts as unfinished, drops those
that are gone, compiles the .qm files and says what is left to translate.
"""

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from models import errors  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "en", "uk")
_MADE_BY = {"Sentence"} | {name for name in vars(errors) if name.endswith("Error")}
TOOLS = Path(PySide6.__file__).parent


class Entry(NamedTuple):
    """A string to translate: class or context, the English words, and whether they hang on a number."""

    context: str
    source: str
    plural: bool


def catalogue(language: str) -> Path:
    return FOLDER / f"claimdesk_{language}.ts"


def update(language: str, target: Path) -> None:
    """Lets Qt's lupdate bring a catalogue up to date; English has only what hangs on a number."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "listing.py"
        listing.write_text(_listing(), encoding="utf-8")
        sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
        only = ["-pluralonly"] if language == "en" else []
        _run(
            "lupdate",
            *("-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language),
            *only,
            *sources,
            str(listing),
            "-ts",
            str(target),
        )


def compile_catalogue(source: Path, target: Path) -> None:
    """Makes the .qm of a .ts."""
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def entries(path: Path) -> Iterator[tuple[Entry, list[str], bool]]:
    """Each string of a catalogue, its translation (one for each form of number) and whether it is done."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            done = message.find("translation")
            assert done is not None
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in done.iter("numerusform")] if plural else [done.text or ""]
            entry = Entry(context.findtext("name", ""), message.findtext("source", ""), plural)
            yield entry, forms, done.get("type") is None and all(forms)


def _listing() -> str:
    """The strings that stand in tables and are translated by their value, as source that lupdate can read."""
    from models.detection.rules import RULES
    from models.exporting import FORMATS
    from ui.commands import COMMANDS, GROUPS
    from ui.event_words import FIELDS
    from ui.keycap import WRITTEN_ON_KEYS
    from ui.presets import PRESETS
    from ui.settings.sections import SECTIONS

    commands = [*GROUPS.values(), *(words for each in COMMANDS for words in (each.title, each.hint))]
    tables = {
        "Commands": commands,
        "Events": [words for pair in FIELDS.values() for words in pair],
        "Keys": WRITTEN_ON_KEYS,
        "Presets": [words for preset in PRESETS for words in (preset.title, preset.hint)],
        "Settings": [words for each in SECTIONS for words in (each.title, each.hint, *each.finds)],
        "Formats": [words for form in FORMATS.values() for words in (form.title, form.about)],
        "Errors": sorted(sentences()),
        "Reasons": [rule.reason for rule in RULES],
    }
    lines = ["from PySide6.QtCore import QT_TRANSLATE_NOOP"]
    for context, words in tables.items():
        lines += [f"QT_TRANSLATE_NOOP({context!r}, {_quoted(each)})" for each in words if each]
    return "\n".join(lines)


def sentences() -> set[str]:
    """The templates of what the models hand to the window: literals in the calls that make a sentence."""
    found: set[str] = set()
    for path in (ROOT / "models").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _MADE_BY and node.args:
                found |= set(_literals(node.args[0]))
    return found


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([TOOLS / tool, *arguments], cwd=ROOT, capture_output=True, text=True)
    if done.returncode or "warning" in done.stderr.lower():
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


def main() -> None:
    for language in LANGUAGES:
        path = catalogue(language)
        update(language, path)
        compile_catalogue(path, path.with_suffix(".qm"))
        open_ones = [entry for entry, _, done in entries(path) if not done]
        print(f"{path.name}: {len(open_ones)} strings left to translate")
        for entry in open_ones:
            print(f"  {entry.context}: {entry.source}")


if __name__ == "__main__":
    main()
