"""The reading pane: header, styles of lines, tool tips, what is said without an article."""

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QLocale, QPointF, QSize
from PySide6.QtWidgets import QToolTip

from models.terms import ArticleDetails, Claim, Origin
from tests.test_reader_kit import MIXED, PARAGRAPH, STANDFIRST, TITLE, article, claim, show
from ui.look import Look
from ui.reader import Reader
from ui.reader.header import day, meta_line
from ui.reader.plan import plan
from ui.reader.tips import plain, tip, tip_with_quote

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


# Header and styles.


def styles(text, title="", **details):
    layout = plan(text, ArticleDetails(title=title, **details), "meta")
    return [style.name for style, _ in layout.header], [run.style.name for run in layout.runs]


def test_the_headline_is_not_repeated():
    header, lines = styles(f"\n{TITLE}\n\n{STANDFIRST}\n\n{PARAGRAPH}\n\n{PARAGRAPH}", TITLE)
    assert header == ["META"]
    assert lines == ["HEADLINE", "STANDFIRST"]
    header, lines = styles(PARAGRAPH, TITLE)
    assert header == ["META", "HEADLINE_LAST"] and lines == []


@pytest.mark.parametrize(
    "line",
    [
        "The town fell on Monday, the staff said.",
        "“We have left the town and will not come back”",
        "“We left the town,” the commander told reporters,",
        "Background",
    ],
)
def test_a_sentence_below_the_headline_is_body(line):
    assert styles(f"{TITLE}\n\n{line}\n\n{PARAGRAPH}", TITLE)[1] == ["HEADLINE_LAST"]


def test_the_byline_is_that_of_the_record():
    text = f"{TITLE}\n\n{STANDFIRST}\n\nBy A. Reporter\n\n{PARAGRAPH}"
    lines = styles(text, TITLE, byline="A. REPORTER")[1]
    assert lines == ["HEADLINE", "STANDFIRST", "BYLINE"]
    lines = styles(f"{TITLE}\nBy A. Reporter\n\n{STANDFIRST}\n\n{PARAGRAPH}", TITLE, byline="A. Reporter")[1]
    assert lines == ["HEADLINE", "BYLINE", "STANDFIRST"]
    assert "BYLINE" not in styles(text, TITLE)[1]
    assert "BYLINE" not in styles(text, TITLE, byline="Another")[1]
    assert styles(f"{PARAGRAPH}\n\nBy A. Reporter", "", byline="A. Reporter")[1] == []


def test_a_wrapped_line_is_no_standfirst_and_has_no_space_behind_it():
    wrapped = "a line of some length that was cut\nand goes on here a little longer than before\nand ends"
    _, lines = styles(f"{TITLE}\n\n{wrapped}\n\n{wrapped}", TITLE)
    assert lines == ["HEADLINE_LAST", "TIGHT", "TIGHT"]
    assert styles("one\ntwo\nthree")[1] == []


def test_the_line_over_the_headline():
    details = {"publisher": "Courier", "byline": "A. Reporter", "published": "2019-12-12T08:00:00Z"}
    line = meta_line(article("word " * 1320, **details))
    assert [part.strip() for part in line.split("·")] == [
        "Courier",
        day("2019-12-12"),
        "by A. Reporter",
        "6 min read",
    ]
    assert meta_line(article("word", "")) == "1 min read"


@pytest.mark.parametrize(
    ("locale", "shown"),
    [("en_GB", "12 December 2019"), ("en_US", "December 12, 2019"), ("de_DE", "12. Dezember 2019")],
)
def test_dates_in_the_locale(locale, shown):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert day("2019-12-12") == shown
        assert day("last week") == "last week" and day("") == ""
    finally:
        QLocale.setDefault(before)


# Tool tips and the empty pane.


def test_tool_tips_are_plain_text(qtbot):
    evil = '<b>x</b><img src="http://127.0.0.1:9/x.png">'
    one = Claim("c0", "a", 0, 5, evil, Origin.SUGGESTED, score=0.82, reasons=(evil,))
    reader = show(qtbot, [one])
    span = reader.page.spans.find("c0")
    for text in (tip(span), tip_with_quote(span)):
        assert text.startswith("Claim 1 · To review\n") and "<b>x</b>" in text and "0.82" in text
        assert not QtGui.Qt.mightBeRichText(text) and plain(text) == text
    assert "&lt;b&gt;" in plain(evil) and "<b>" not in plain(evil)
    QToolTip.hideText()


def test_the_empty_pane_says_what_to_do(qtbot):
    reader = Reader(Look())
    qtbot.addWidget(reader)
    reader.set_empty_text("<b>No article</b>")
    reader.show_article(None, [], None)
    reader.resize(QSize(400, 300))
    reader.show()
    qtbot.waitExposed(reader)
    assert not reader.page.isVisible()
    assert reader.selection() is None
    reader.set_caret_mode(True)
    assert not reader.caret_mode
    reader.set_claims([], None)
    reader.set_current(None)
    reader.restore((10, 0))


def test_another_article_starts_at_its_top_and_the_old_document_goes(qtbot):
    reader = show(qtbot, current="c3")
    reader.page.strip.setValue(900)
    old = reader.page.document()
    gone = []
    old.destroyed.connect(lambda: gone.append(True))
    reader.show_article(article(MIXED, ""), [], None)
    qtbot.wait(20)
    assert reader.page.strip.value() == 0 and reader.place()[0] == 0
    assert gone


def test_a_point_below_the_text_is_over_no_claim(qtbot):
    reader = show(qtbot, [claim(MIXED, "post")], article(MIXED, ""))
    below = QPointF(200, reader.page.viewport().height() - 5)
    assert reader.page._under(below) is None
