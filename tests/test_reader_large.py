"""Long texts on the page: lines are found before all is laid out, and what saves memory is not seen."""

import pytest

from tests.test_reader_kit import MIXED, article, claim, picture, show
from ui.reader import document as module
from ui.reader.lines import line_near

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

LONG_MIXED = "\n\n".join(f"{n}. {MIXED}" for n in range(300))


def lines(reader):
    return [line_near(reader.page.document(), y) for y in range(-20, 2_000, 7)]


def test_lines_are_found_before_all_is_laid_out(qtbot):
    reader = show(qtbot)
    reader.show_article(article(LONG_MIXED, ""), [], None)
    assert reader.place()[0] == 0
    found = lines(reader)
    assert not reader._is_laid_out()
    qtbot.waitUntil(reader._is_laid_out)
    assert lines(reader) == found
    assert {line.first for line in found} == {
        reader.page.places.line_at(at).first for at in range(found[-1].last)
    }


def blocks(document):
    """Each block's stretches of one format."""
    block = document.begin()
    while block.isValid():
        words = block.text()
        yield [words[part.start : part.start + part.length] for part in block.textFormats()]
        block = block.next()


def test_long_texts_are_parted_behind_blanks_and_nobody_sees_it(qtbot, monkeypatch):
    words = "سقطت المدينة اليوم» in a post"
    claims = [claim(LONG_MIXED, words)]
    shown = article(LONG_MIXED, "", publisher="Courier 😀")
    plain = show(qtbot, claims, shown)
    monkeypatch.setattr(module, "THRIFTY_FROM", 0)
    thrifty = show(qtbot, claims, shown)
    cut = list(blocks(thrifty.page.document()))
    assert max(len(part) for parts in cut for part in parts) <= 152
    assert any(len(parts) > 1 for parts in cut) and all(
        len(parts) == 1 for parts in blocks(plain.page.document())
    )
    assert all(part[-1].isspace() for parts in cut for part in parts[:-1])
    assert thrifty.page.document().toPlainText() == plain.page.document().toPlainText()
    assert picture(thrifty) == picture(plain)
