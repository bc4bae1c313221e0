"""Sentences of the models: English by themselves, another language where the window says them."""

import ast
import sqlite3
from pathlib import Path

import pytest
from catalogues import ROOT, sentences
from PySide6.QtCore import QCoreApplication, QTranslator

from models.errors import NotUtf8Error, Sentence, UserError
from models.store.faults import explain
from ui.telling import told


class Shouting(QTranslator):
    """Says everything of the models loudly."""

    def translate(self, context: str, source: str, *_: object) -> str:
        return source.upper() if context == "Errors" else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def loud(qapp: QCoreApplication) -> QTranslator:
    translator = Shouting(qapp)
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def test_in_english_a_sentence_is_its_words() -> None:
    sentence = Sentence("{0} has {1:,} lines.", Path("a{b}.txt"), 12000)
    assert sentence == "a{b}.txt has 12,000 lines." == str(sentence) == told(sentence)
    assert Sentence("No {place} here.") == "No {place} here."
    assert str(UserError("{0} is a folder.", "x")) == "x is a folder."
    assert str(UserError(sentence)) == sentence


def test_the_window_translates_the_template_and_what_is_in_it(loud: QTranslator) -> None:
    inner = UserError("{0} is a folder.", "a{b}")
    assert told(inner) == "a{b} IS A FOLDER."
    assert told(Sentence("It is missing. {0}", inner)) == "IT IS MISSING. a{b} IS A FOLDER."
    assert told(UserError("No {place} here.")) == "NO {PLACE} HERE."
    assert told("What nobody made of parts.") == "What nobody made of parts."
    assert told(NotUtf8Error(Sentence("{0} is odd.", "x"), "cp1251", "…")) == "x IS ODD."
    error = sqlite3.OperationalError("disk full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    assert told(explain(error, Path("a"), saving=True)).startswith("NOT SAVED: THE DISK IS FULL.")


def test_the_sentences_of_the_models_are_found_for_translation() -> None:
    found = sentences()
    assert "{0} is a folder. Name the file to write." in found
    assert "Nothing would be left of the claim. Nothing was changed." in found
    assert "Not saved: the library refused the change ({0}). What was saved before is kept." in found


@pytest.mark.parametrize("path", sorted((ROOT / "models").rglob("*.py")), ids=lambda path: path.name)
def test_no_sentence_is_made_of_parts(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("UserError", "Sentence"):
            assert not isinstance(node.args[0], ast.JoinedStr | ast.BinOp), f"line {node.lineno}"
