"""The widgets around the reading pane: what they show, what they ask for, what they never lose."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.terms import ArticleDetails, ArticleSummary, Claim, Counts, Origin, Tag
from ui.articles import ArticlePane
from ui.banner import Banner
from ui.inspector import HistoryLine, Inspector
from ui.keycap import key_caps
from ui.look import Look
from ui.overlay import ArticleForm, KeySheet, Palette, PaletteEntry
from ui.overlay.matching import match_score
from ui.statusbar import StatusBar
from ui.style import style_sheet
from ui.theme import DARK, LIGHT
from ui.topbar import TopBar
from ui.wording import tag_count, tag_word
from ui.wrapping import WrappedText, reads_from_right

# The offscreen platform says so of every window that has a minimum size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

BOLD = "<b>bold</b> & more"
CLAIM = Claim("c1", "a", 0, 5, "nine-tenths", note="old note", review_id="r")
ARTICLES = [
    ArticleSummary("a", ArticleDetails("Siversk falls", "A. Reporter", "Sample Courier"), Counts(5, 3, 3, 4)),
    ArticleSummary("b", ArticleDetails("Grain doubled", "", "Sample Ledger"), Counts(1, 0, 0, 1)),
    ArticleSummary("c", ArticleDetails(BOLD, "O. Writer", "Local"), Counts()),
]


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(qapp)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget, int, int], QWidget]:
    def show(widget: QWidget, width: int = 400, height: int = 700) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        return widget

    return show


@pytest.fixture
def inspector(look: Look, shown: Callable[..., QWidget]) -> Inspector:
    pane = Inspector(look)
    shown(pane)
    return pane


@pytest.fixture
def desk(shown: Callable[..., QWidget]) -> QWidget:
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    shown(window, 1024, 640)
    return window


# keys and words


@pytest.mark.parametrize(
    ("keys", "caps"),
    [
        ("Ctrl+Shift+Z", ["Ctrl", "Shift", "Z"]),
        ("Ctrl++", ["Ctrl", "+"]),
        ("+", ["+"]),
        ("Backspace", ["Bksp"]),
        ("PageDown", ["PgDn"]),
        ("?", ["?"]),
        ("", []),
    ],
)
def test_keys_are_split_into_caps(keys: str, caps: list[str]) -> None:
    assert key_caps(keys) == caps


def test_each_tag_has_words() -> None:
    assert [tag_word(tag) for tag in Tag] == ["To review", "Verified", "Disputed", "Unsourced"]
    assert tag_count(Tag.VERIFIED, 5) == "5 verified"


def test_style_sheet_takes_the_theme(qapp: QApplication) -> None:
    assert LIGHT.sidebar in style_sheet(LIGHT)
    assert DARK.sidebar in style_sheet(DARK)
    assert "{" not in style_sheet(LIGHT).replace(" {", "")


def test_direction_of_writing_is_that_of_the_first_letter() -> None:
    assert reads_from_right("300 جندي in 2024")
    assert not reads_from_right("300 soldiers جندي")
    assert not reads_from_right("2024")


def test_long_text_is_cut_at_the_last_line(look: Look) -> None:
    block = WrappedText("word 😀 " * 200, look.ui(13), 200, max_lines=3, line_height=20)
    assert block.is_cut
    assert block.height == 60


# top bar


def test_top_bar_asks(look: Look, qtbot: QtBot, shown: Callable[..., QWidget]) -> None:
    bar = TopBar(look)
    shown(bar, 1440, 52)
    for button, signal in (
        (bar.palette_field, bar.palette_requested),
        (bar.import_button, bar.import_requested),
        (bar.export_button, bar.export_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.menu_requested) as menu:
        qtbot.keyClick(bar.menu_button, Qt.Key.Key_Return)
    assert isinstance(menu.args[0], QPoint)
    bar.set_export_enabled(False)
    assert not bar.export_button.isEnabled()


def test_palette_field_shrinks_with_the_window(look: Look, shown: Callable[..., QWidget]) -> None:
    bar = TopBar(look)
    shown(bar, 1440, 52)
    assert bar.palette_field.width() == 420
    bar.resize(760, 52)
    assert 140 <= bar.palette_field.width() < 420


# articles


def test_filter_looks_at_title_publisher_and_byline(look: Look) -> None:
    pane = ArticlePane(look)
    pane.set_articles(ARTICLES, "a")
    assert pane.count.text() == "3 open"
    for text, ids in (("grain", "b"), ("SAMPLE", "ab"), ("reporter siversk", "a"), ("zzz", "")):
        pane.filter_field.setText(text)
        shown = [pane.model.summary(row).id for row in range(pane.model.rowCount())]
        assert "".join(shown) == ids
    assert not pane.empty.isHidden()


def test_esc_in_the_filter_clears_and_leaves(look: Look, qtbot: QtBot) -> None:
    pane = ArticlePane(look)
    pane.set_articles(ARTICLES, None)
    pane.filter_field.setText("grain")
    with qtbot.waitSignal(pane.left):
        qtbot.keyClick(pane.filter_field, Qt.Key.Key_Escape)
    assert pane.model.rowCount() == 3


def test_articles_are_chosen_by_key_and_mouse(
    look: Look, qtbot: QtBot, shown: Callable[..., QWidget]
) -> None:
    pane = ArticlePane(look)
    pane.set_articles(ARTICLES, "a")
    shown(pane)
    with qtbot.waitSignal(pane.article_chosen, check_params_cb=lambda each: each == "b"):
        qtbot.keyClick(pane.list, Qt.Key.Key_Down)
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    where = pane.list.visualRect(pane.model.index(2)).center()
    with qtbot.waitSignal(pane.article_chosen, check_params_cb=lambda each: each == "c"):
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    with qtbot.waitSignal(pane.details_requested, check_params_cb=lambda each: each == "c"):
        qtbot.mouseDClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_article_row_follows_its_summary(look: Look) -> None:
    pane = ArticlePane(look)
    pane.set_articles(ARTICLES, "a")
    pane.update_article(replace(ARTICLES[1], counts=Counts(2, 0, 0, 0)))
    assert pane.model.summary(1).counts.verified == 2
    pane.update_article(replace(ARTICLES[1], id="new"))
    assert pane.model.summary(0).id == "new"
    spoken = pane.model.data(pane.model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Grain doubled, Sample Ledger, 2 of 2 claims reviewed"


def test_empty_list_says_what_to_do(look: Look) -> None:
    pane = ArticlePane(look)
    pane.set_empty_text("No article yet.")
    assert pane.empty.text() == "No article yet."
    pane.set_articles(ARTICLES, None)
    pane.filter_field.setText("zzz")
    assert pane.empty.text() == "No article matches. Esc shows all."


# inspector


def test_inspector_shows_a_claim(inspector: Inspector) -> None:
    inspector.show_claim(replace(CLAIM, tag=Tag.DISPUTED), 7, 15)
    assert (inspector.header.number.text(), inspector.header.total.text()) == ("Claim 7", "of 15")
    assert [tag for tag, box in inspector.tags.boxes.items() if box.isChecked()] == [Tag.DISPUTED]
    assert inspector.note.note() == "old note"
    assert inspector.found_by.isHidden() and inspector.dismissed.isHidden()
    assert inspector.clear_tag.isVisible()


def test_inspector_without_a_claim_says_what_to_do(inspector: Inspector) -> None:
    assert inspector.empty.isVisible()
    inspector.set_empty_text("No claim yet.")
    assert inspector.empty.text() == "No claim yet."
    inspector.show_claim(CLAIM, 1, 1)
    assert inspector.empty.isHidden()


def test_suggestion_says_why_it_was_found(inspector: Inspector) -> None:
    found = Claim("s", "a", 0, 5, "x", Origin.SUGGESTED, 0.93, ("number",), "rules 1", "Moscow")
    inspector.show_claim(found, 1, 1)
    assert inspector.found_by.score.text() == "Found by rules 1: score 0.93"
    assert inspector.found_by.chips.accessibleName() == "number"
    assert inspector.found_by.attributed.text().startswith("Attributed to Moscow")
    inspector.show_claim(replace(found, dismissed=True), 1, 1)
    assert inspector.dismissed.isVisible()


def test_tag_box_asks_and_waits_for_the_answer(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.show_claim(CLAIM, 1, 1)
    box = inspector.tags.boxes[Tag.VERIFIED]
    with qtbot.waitSignal(inspector.tag_requested, check_params_cb=lambda tag: tag is Tag.VERIFIED):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert not box.isChecked()
    inspector.show_claim(replace(CLAIM, tag=Tag.VERIFIED), 1, 1)
    assert box.isChecked()
    with qtbot.waitSignal(inspector.tag_requested, check_params_cb=lambda tag: tag is Tag.UNREVIEWED):
        qtbot.mouseClick(inspector.clear_tag, Qt.MouseButton.LeftButton)


def test_double_click_tags_once(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.show_claim(CLAIM, 1, 1)
    asked: list[Tag] = []
    inspector.tag_requested.connect(asked.append)
    box = inspector.tags.boxes[Tag.VERIFIED]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(box, Qt.MouseButton.LeftButton)
    assert asked == [Tag.VERIFIED]


def test_keys_are_shown_on_the_caps(inspector: Inspector) -> None:
    inspector.set_keys({"verified": "V", "disputed": "D"})
    inspector.set_keys({"verified": "1", "next": "Right"})
    assert inspector.tags.boxes[Tag.VERIFIED].cap == "1"
    assert inspector.tags.boxes[Tag.DISPUTED].cap == "D"
    assert "(D)" in inspector.tags.boxes[Tag.DISPUTED].toolTip()
    assert inspector.header.next.cap() == "Right"


def test_read_only_shows_without_asking(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.set_read_only(True)
    inspector.show_claim(replace(CLAIM, tag=Tag.VERIFIED), 1, 1)
    assert inspector.note.isReadOnly()
    assert inspector.clear_tag.isHidden()
    with qtbot.assertNotEmitted(inspector.tag_requested):
        qtbot.mouseClick(inspector.tags.boxes[Tag.DISPUTED], Qt.MouseButton.LeftButton)


def test_history_shows_the_newest_and_the_rest_on_demand(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.show_claim(CLAIM, 1, 1)
    inspector.set_history([HistoryLine(f"change {n}", "R. Ivanova", "today") for n in range(6)])
    assert sum(row.isVisible() for row in inspector.history.rows) == 4
    qtbot.mouseClick(inspector.history.more, Qt.MouseButton.LeftButton)
    assert sum(row.isVisible() for row in inspector.history.rows) == 6
    inspector.set_history([HistoryLine("only")])
    assert sum(row.isVisible() for row in inspector.history.rows) == 1


# the note


def notes_of(inspector: Inspector) -> list[tuple[str, str]]:
    notes: list[tuple[str, str]] = []
    inspector.note_edited.connect(lambda claim_id, text: notes.append((claim_id, text)))
    return notes


def test_note_is_handed_out_after_a_pause(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.show_claim(CLAIM, 1, 2)
    notes = notes_of(inspector)
    inspector.focus_note()
    qtbot.keyClicks(inspector.note, "!")
    assert notes == []
    qtbot.waitUntil(lambda: notes == [("c1", "old note!")], timeout=2000)
    inspector.flush()
    assert len(notes) == 1


def test_note_goes_to_the_claim_it_was_typed_for(inspector: Inspector) -> None:
    inspector.show_claim(CLAIM, 1, 2)
    notes = notes_of(inspector)
    inspector.note.setPlainText("typed")
    inspector.show_claim(replace(CLAIM, id="c2", note="other"), 2, 2)
    assert notes == [("c1", "typed")]
    assert inspector.note.note() == "other"


def test_typed_note_is_not_overwritten(inspector: Inspector) -> None:
    inspector.show_claim(CLAIM, 1, 2)
    inspector.note.setPlainText("typed")
    inspector.show_claim(replace(CLAIM, tag=Tag.VERIFIED), 1, 2)
    assert inspector.note.note() == "typed"
    inspector.show_claim(replace(CLAIM, note="typed"), 1, 2)
    inspector.show_claim(replace(CLAIM, note="undone"), 1, 2)
    assert inspector.note.note() == "undone"


def test_note_survives_an_answer_in_the_middle_of_a_move(inspector: Inspector) -> None:
    second = replace(CLAIM, id="c2", note="other")
    inspector.show_claim(CLAIM, 1, 2)
    notes = notes_of(inspector)
    inspector.note_edited.connect(lambda *_: inspector.show_claim(second, 2, 2))
    inspector.note.setPlainText("typed")
    inspector.show_claim(second, 2, 2)
    assert notes == [("c1", "typed")]
    assert inspector.note.note() == "other"


def test_note_that_could_not_be_written_comes_back(inspector: Inspector) -> None:
    inspector.show_claim(CLAIM, 1, 2)
    inspector.note_edited.connect(inspector.keep_draft)
    inspector.note.setPlainText("typed")
    inspector.show_claim(replace(CLAIM, id="c2", note=""), 2, 2)
    assert inspector.note.note() == ""
    inspector.show_claim(CLAIM, 1, 2)
    assert inspector.note.note() == "typed"
    assert inspector.note.is_unsaved()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_note_is_left_by_key(
    inspector: Inspector, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    inspector.show_claim(CLAIM, 1, 2)
    notes = notes_of(inspector)
    inspector.note.setPlainText("typed")
    with qtbot.waitSignal(inspector.left):
        qtbot.keyClick(inspector.note, key, modifier)
    assert notes == [("c1", "typed")]


def test_note_grows_and_keeps_no_break_spaces(inspector: Inspector) -> None:
    inspector.show_claim(CLAIM, 1, 2)
    assert inspector.note.height() == 76
    inspector.note.setPlainText("15\u00a0%\n" * 30)
    assert inspector.note.height() == 160
    assert inspector.note.note().startswith("15\u00a0%\n15")


# status bar


def test_status_bar_loses_words_then_hints(look: Look, shown: Callable[..., QWidget]) -> None:
    bar = StatusBar(look)
    bar.set_counts(Counts(5, 3, 3, 4))
    bar.set_saved("Saved 14:32")
    shown(bar, 1440, 38)
    assert bar.counts.has_words()
    bar.resize(1024, 38)
    assert not bar.counts.has_words()
    bar.resize(560, 38)
    assert bar.hints[0].isHidden()
    assert "3 disputed" in bar.counts.accessibleName()


def test_message_takes_the_place_of_the_hints(
    look: Look, qtbot: QtBot, shown: Callable[..., QWidget]
) -> None:
    bar = StatusBar(look)
    shown(bar, 1440, 38)
    bar.set_message("Undone: verified → disputed, claim 7")
    assert bar.hints[0].isHidden() and bar.message.isVisible()
    bar.clear_message()
    assert bar.hints[0].isVisible() and bar.message.isHidden()
    with qtbot.waitSignal(bar.undo_requested):
        qtbot.mouseClick(bar.hints[2], Qt.MouseButton.LeftButton)


def test_failed_save_wears_another_colour(look: Look) -> None:
    bar = StatusBar(look)
    bar.set_saved_failed("Not saved")
    assert bar.saved.property("tone") == "dis"
    bar.set_saved("Saved 14:32")
    assert bar.saved.property("tone") == "ink3"


# banner


def test_error_stays_before_an_info(look: Look, qtbot: QtBot) -> None:
    banner = Banner(look)
    qtbot.addWidget(banner)
    banner.show_notice("broken", "error")
    banner.show_notice("by the way")
    assert banner.text.text() == "broken"
    banner.show_notice("worse", "error")
    assert banner.text.text() == "worse"
    banner.close_button.click()
    assert banner.isHidden()
    banner.show_notice("by the way")
    assert banner.text.text() == "by the way"


def test_warnings_come_back_after_what_hid_them(look: Look, qtbot: QtBot) -> None:
    banner, runs = Banner(look), list[str]()
    qtbot.addWidget(banner)
    banner.show_notice("settings.json was damaged", "warning", [("Show", lambda: runs.append("shown"))])
    banner.show_notice("settings.json was damaged", "warning", [("Show", lambda: runs.append("shown"))])
    banner.show_notice("no backup", "warning")
    banner.show_notice("by the way")
    seen = []
    while banner.has_notice:
        seen.append((banner.text.text(), banner.kind))
        (banner.buttons[0] if banner.buttons else banner.close_button).click()
    assert seen == [
        ("by the way", "info"),
        ("no backup", "warning"),
        ("settings.json was damaged", "warning"),
    ]
    assert runs == ["shown"]


def test_action_runs_and_closes(look: Look, qtbot: QtBot) -> None:
    banner, runs = Banner(look), list[str]()
    qtbot.addWidget(banner)
    banner.show_notice("broken", "warning", [("Try & again", lambda: runs.append("again"))])
    assert banner.buttons[0].accessibleName() == "Try & again"
    banner.buttons[0].click()
    assert runs == ["again"] and banner.isHidden()


def test_progress_can_be_cancelled_and_leaves_the_notice(look: Look, qtbot: QtBot) -> None:
    banner, runs = Banner(look), list[str]()
    qtbot.addWidget(banner)
    banner.show_progress("Reading", lambda: runs.append("cancelled"))
    banner.show_notice("note this", "warning")
    banner.cancel_button.click()
    assert runs == ["cancelled"]
    banner.hide_progress()
    assert not banner.isHidden()
    banner.close_notice()
    assert banner.isHidden()


# overlays


def entry(title: str, hint: str = "", runs: list[str] | None = None) -> PaletteEntry:
    return PaletteEntry(title, hint, "", lambda: runs.append(title) if runs is not None else None)


def test_palette_puts_prefixes_and_word_starts_first(desk: QWidget, look: Look) -> None:
    palette = Palette(desk, look)
    titles = ["Take an expert view", "Vexing", "Extra plan", "Export CSV", "Open"]
    palette.open([*map(entry, titles), entry("Undo", "expires never")])
    palette.input.setText("exp")
    found = [palette.model.entry(row).title for row in range(palette.model.rowCount())]
    assert found == ["Export CSV", "Take an expert view", "Extra plan", "Undo"]
    palette.input.setText("csv exp")
    assert [palette.model.entry(0).title, palette.model.rowCount()] == ["Export CSV", 1]
    palette.input.setText("zzz")
    assert palette.nothing.isVisible()


def test_matching_needs_the_letters_in_order() -> None:
    assert match_score(["xpt"], "Export") is not None
    assert match_score(["tpx"], "Export") is None
    assert match_score([], "Export") == 0


def test_palette_runs_what_is_chosen_and_gives_the_focus_back(
    desk: QWidget, look: Look, qtbot: QtBot
) -> None:
    field = desk.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    palette, runs = Palette(desk, look), list[str]()
    palette.open([entry(f"Entry {n}", runs=runs) for n in range(30)])
    assert palette.input.hasFocus()
    assert palette.list.height() == 9 * 39
    qtbot.keyClick(palette.input, Qt.Key.Key_Down)
    qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    assert runs == ["Entry 1"]
    assert palette.isHidden() and field.hasFocus()


def test_overlay_closes_on_esc_and_on_a_click_beside_it(desk: QWidget, look: Look, qtbot: QtBot) -> None:
    palette = Palette(desk, look)
    palette.open([entry("One")])
    with qtbot.waitSignal(palette.closed):
        qtbot.keyClick(palette.input, Qt.Key.Key_Escape)
    palette.open([entry("One")])
    qtbot.mouseClick(palette.card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert palette.isVisible()
    with qtbot.waitSignal(palette.closed):
        qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_key_sheet_fits_a_small_window(desk: QWidget, look: Look) -> None:
    sheet = KeySheet(desk, look)
    sheet.set_groups([(f"Group {n}", [("Do it", "Ctrl+D")] * 9) for n in range(7)])
    sheet.open()
    assert desk.rect().contains(sheet.card.geometry())
    assert sheet.card.width() == 960
    desk.resize(800, 500)
    assert desk.rect().contains(sheet.card.geometry())


def test_tab_stays_inside_the_overlay(desk: QWidget, look: Look, qtbot: QtBot) -> None:
    form = ArticleForm(desk, look)
    form.open(ArticleDetails("T"))
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert form.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("day", ["12/12", "2024-13-01", "2024-02-30", "2024-2-3", "20240203"])
def test_form_refuses_what_is_not_a_day(desk: QWidget, look: Look, qtbot: QtBot, day: str) -> None:
    form = ArticleForm(desk, look)
    form.open(ArticleDetails("T", published=day))
    with qtbot.assertNotEmitted(form.accepted_details):
        qtbot.keyClick(form.fields["title"], Qt.Key.Key_Return)
    assert form.message.isVisible() and form.fields["published"].hasFocus()


@pytest.mark.parametrize(
    "url", ["ftp://x.example", "x.example", "javascript:alert(1)", "http://", "http://[x"]
)
def test_form_refuses_what_is_no_web_address(desk: QWidget, look: Look, qtbot: QtBot, url: str) -> None:
    form = ArticleForm(desk, look)
    form.open(ArticleDetails("T", url=url))
    with qtbot.assertNotEmitted(form.accepted_details):
        form.save_button.click()
    assert form.message.isVisible() and form.fields["url"].hasFocus()


def test_form_hands_out_trimmed_details(desk: QWidget, look: Look, qtbot: QtBot) -> None:
    form = ArticleForm(desk, look)
    form.open(ArticleDetails(" T ", "B", "P", "https://x.example/a?b=1", "2024-02-29"))
    with qtbot.waitSignal(form.accepted_details) as accepted:
        qtbot.keyClick(form.fields["title"], Qt.Key.Key_Return)
    assert accepted.args == [ArticleDetails("T", "B", "P", "https://x.example/a?b=1", "2024-02-29")]
    assert form.isHidden()


# everywhere


def test_markup_is_shown_as_it_is(desk: QWidget, look: Look, qtbot: QtBot) -> None:
    parts: list[QWidget] = [TopBar(look), ArticlePane(look), Inspector(look), StatusBar(look), Banner(look)]
    parts += [KeySheet(desk, look), Palette(desk, look), ArticleForm(desk, look)]
    inspector, banner = parts[2], parts[4]
    assert isinstance(inspector, Inspector) and isinstance(banner, Banner)
    inspector.show_claim(replace(CLAIM, attributed_to=BOLD, note=BOLD), 1, 1)
    inspector.set_history([HistoryLine(BOLD, BOLD, BOLD)])
    banner.show_notice(BOLD)
    labels = [label for part in parts for label in part.findChildren(QLabel)]
    assert len(labels) > 20
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert inspector.note.note() == BOLD
    for part in parts[:5]:
        qtbot.addWidget(part)


def test_what_can_be_used_has_a_name(desk: QWidget, look: Look, qtbot: QtBot) -> None:
    parts: list[QWidget] = [TopBar(look), ArticlePane(look), Inspector(look), StatusBar(look), Banner(look)]
    parts += [KeySheet(desk, look), Palette(desk, look), ArticleForm(desk, look)]
    for part in parts:
        for each in part.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.objectName() != "inspectorScroll":
                text = getattr(each, "text", str)()
                assert each.accessibleName() or text == "", each
    for part in parts[:5]:
        qtbot.addWidget(part)


@pytest.mark.parametrize("dark", [False, True])
def test_everything_paints_in_both_themes(
    look: Look, qtbot: QtBot, shown: Callable[..., QWidget], dark: bool
) -> None:
    look.set_dark(dark)
    window = QWidget()
    column = QVBoxLayout(window)
    pane, inspector, bar = ArticlePane(look), Inspector(look), StatusBar(look)
    for part in (TopBar(look), pane, inspector, bar):
        column.addWidget(part)
    pane.set_articles(ARTICLES, "a")
    inspector.show_claim(replace(CLAIM, origin=Origin.SUGGESTED, score=0.5, reasons=("number",)), 1, 2)
    bar.set_counts(Counts(1, 1, 1, 1))
    window.setStyleSheet(style_sheet(look.theme))
    shown(window, 1024, 900)
    palette = Palette(window, look)
    palette.open([entry("One", "hint")])
    assert not window.grab().isNull()
