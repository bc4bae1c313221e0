"""Every word of the window is translated: catalogues, what is compiled from them, strings that slip by."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from catalogues import LANGUAGES, ROOT, Entry, catalogue, entries, update
from PySide6.QtCore import QTranslator

SOURCES = sorted((ROOT / "ui").rglob("*.py"))
PLACE = re.compile(r"\{[^}]*\}")

SHOWN = {
    "addAction",
    "addItem",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
    "set_empty_text",
    "set_message",
    "set_saved",
    "set_words",
    "show_notice",
    "show_progress",
    "Button",
    "KeyButton",
    "PaletteField",
}
"""Calls whose words people read; of a signal called `said` or `failed` the emit."""

NAMES = {
    "Claimdesk",
    " – Claimdesk",
    "https://",
    "info",
    "warning",
    "error",
    "plain",
    "primary",
    "quiet",
    "link",
}
"""What is the same in every language, or not shown: kinds of notices and buttons."""

BY_VALUE = {
    "wording.py",
    "command.py",
    "exports.py",
    "format_list.py",
    "commands.py",
    "keycap.py",
    "event_words.py",
    "presets.py",
    "sections.py",
    "telling.py",
}
"""Where words out of tables are translated by their value; `catalogues.py` lists these tables."""


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[Entry]]:
    """What is to be translated now, by language."""
    folder = tmp_path_factory.mktemp("catalogues")
    found = {}
    for language in ("de", "en"):
        target = folder / f"{language}.ts"
        update(language, target)
        found[language] = {entry for entry, _, _ in entries(target)}
    return {**found, "uk": found["de"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated_and_none_is_stale(language: str, fresh: dict[str, set[Entry]]) -> None:
    known = {entry: done for entry, _, done in entries(catalogue(language))}
    assert not fresh[language] - known.keys(), "run python tests/catalogues.py, then translate"
    assert not known.keys() - fresh[language], "no longer in the program: run python tests/catalogues.py"
    assert not [entry for entry, done in known.items() if not done]


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_places_of_what_is_put_in(language: str) -> None:
    for entry, forms, _ in entries(catalogue(language)):
        for order, form in enumerate(forms):
            assert sorted(PLACE.findall(form)) == sorted(PLACE.findall(entry.source)), entry
            # "One article" may do without its number, where the first form stands for one alone.
            if entry.plural and (order or language == "uk"):
                assert "%Ln" in form, entry
            if entry.source.endswith((".", "…")):
                assert form.endswith(entry.source[-1]), entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_says_what_the_catalogue_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(catalogue(language).with_suffix(".qm")))
    for entry, forms, _ in entries(catalogue(language)):
        if entry.plural:
            said = {translator.translate(entry.context, entry.source, "", n) for n in range(120)}
            assert said == set(forms), entry
        else:
            assert translator.translate(entry.context, entry.source) == forms[0], entry


def test_ukrainian_knows_its_three_numbers() -> None:
    translator = QTranslator()
    assert translator.load(str(catalogue("uk").with_suffix(".qm")))
    said = [translator.translate("Files", "%Ln article(s) were imported.", "", n) for n in (1, 3, 5, 11, 21)]
    one, few, many = "Імпортовано %Ln статтю.", "Імпортовано %Ln статті.", "Імпортовано %Ln статей."
    assert said == [one, few, many, many, one]


def name_of(call: ast.Call) -> str:
    """The last part of what is called; of an emit the signal."""
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr == "emit":
        owner = function.value
        return owner.attr if isinstance(owner, ast.Attribute) else ""
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


@cache
def calls(path: Path) -> list[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def to_translate(path: Path) -> Iterator[tuple[ast.Call, ast.expr]]:
    """The calls that translate, and what they translate."""
    for call in calls(path):
        if name_of(call) == "tr" and call.args:
            yield call, call.args[0]
        elif name_of(call) == "translate" and text_of(call.args[0]) is not None:
            yield call, call.args[1]


def text_of(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_translated_can_be_found(path: Path, fresh: dict[str, set[Entry]]) -> None:
    # In an f-string, from a variable, or with a number where lupdate does not look: it would be passed over.
    known = {(entry.source, entry.plural) for entry in fresh["de"]}
    for call, words in to_translate(path):
        text = text_of(words)
        if text is None:
            assert path.name in BY_VALUE or path.name == "pseudo.py", f"line {call.lineno}: not a literal"
        elif text not in ("QT_LAYOUT_DIRECTION",):
            counted = "%Ln" in text
            assert (text, counted) in known, f"line {call.lineno}: {text!r} was not found by lupdate"
            assert "%n" not in text, f"line {call.lineno}: %Ln writes the number as the language does"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_shown_that_is_not_translated(path: Path) -> None:
    for call in calls(path):
        if name_of(call) not in SHOWN | {"said", "failed"}:
            continue
        for given in [*call.args, *(keyword.value for keyword in call.keywords)]:
            for bare in bare_words(given):
                assert bare in NAMES, f"line {call.lineno}: {bare!r}"


def bare_words(node: ast.expr) -> Iterator[str]:
    """Literals with a word in them, outside of calls; the fixed parts of f-strings too."""
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("format", "replace", "join"):
            yield from bare_words(node.func.value)
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(r"\w\w", node.value):
        yield node.value
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr) and not isinstance(node, ast.Subscript | ast.Attribute | ast.Lambda):
            yield from bare_words(child)
