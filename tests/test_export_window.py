"""The export window with the keyboard alone: choices, preview, where to, questions, failures, progress."""

import csv
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from seat import Seat

import models.exporting
from models.exporting import FORMATS
from models.settings import State
from models.terms import Draft, Suggestion, Tag
from ui.exporting.panel import ExportPanel
from ui.exporting.request import suggested_name, with_ending

ANOTHER = "Second article\n\nThe bridge cost 4.2 million in 1999, said Ann Lee.\n"


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where exports go as long as none was made."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr("ui.exports.documents", lambda: folder)
    return folder


def opened(seat: Seat, keys: str = "Ctrl+E") -> ExportPanel:
    seat.press(keys)
    panel = seat.window.exports.panel
    assert panel is not None and panel.isVisible()
    return panel


def key(name: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key to what has the focus, as the window hands it on."""
    QTest.keyClick(QApplication.focusWidget(), name, held)


def put(panel: ExportPanel, path: Path) -> None:
    """Types another file over the one that is offered."""
    panel.target.setFocus()
    panel.target.selectAll()
    QTest.keyClicks(panel.target, str(path))


def written(seat: Seat, target: Path) -> list[dict[str, str]]:
    seat.wait(lambda: target.exists() and not seat.session.busy)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def add_another(seat: Seat) -> str:
    assert seat.session.library is not None
    return seat.session.library.add(Draft(ANOTHER), (Suggestion(16, 50, 0.9),), "test 1").article_id


def test_two_keys_write_the_review_of_this_article(seat: Seat, documents: Path) -> None:
    add_another(seat)
    seat.press("V", "D", "Ctrl+E", "Enter")
    rows = written(seat, documents / "ferry-line-reports-record-year-review.csv")
    assert [row["tag"] for row in rows[:3]] == ["verified", "disputed", "unreviewed"]
    assert len(rows) == len(seat.claims), "this article alone"
    panel = seat.window.exports.panel
    assert panel is not None
    seat.wait(lambda: not panel.isVisible())
    assert f"{len(rows)} rows written" in seat.window.banner.text.text()
    assert [button.text() for button in seat.window.banner.buttons] == ["Open folder"]
    seat.press("U")
    assert seat.claims[2].tag is Tag.UNSOURCED, "the keys are the article's again"


def test_all_articles_by_key(seat: Seat, documents: Path) -> None:
    add_another(seat)
    panel = opened(seat, "Ctrl+Shift+E")
    assert panel.what.current.value == "all"
    key(Qt.Key.Key_Return)
    rows = written(seat, documents / "claimdesk-review.csv")
    assert len({row["article_id"] for row in rows}) == len(seat.session.articles()) > 2


@pytest.mark.parametrize("name", list(FORMATS))
def test_each_format_by_arrows_and_enter(seat: Seat, documents: Path, name: str) -> None:
    form = FORMATS[name]
    panel = opened(seat, "Ctrl+Shift+E")
    for _ in range(list(FORMATS).index(name)):
        key(Qt.Key.Key_Down)
    assert panel.form is form and QApplication.focusWidget() is panel.formats.current
    key(Qt.Key.Key_Return)
    target = documents / f"claimdesk-{form.stem}{form.suffixes[0]}"
    seat.wait(lambda: target.exists() and not seat.session.busy)
    assert target.name in seat.window.banner.text.text()


def test_tab_goes_through_all_of_it_and_nothing_else(seat: Seat) -> None:
    panel = opened(seat)
    seen: list[QWidget] = []
    for _ in range(9):
        seen.append(QApplication.focusWidget())
        key(Qt.Key.Key_Tab)
    assert seen == [
        panel.formats.current,
        panel.reviewed,
        panel.raw,
        panel.preview.table,
        panel.target,
        panel.browse,
        panel.foot.cancel,
        panel.foot.export,
        panel.what.current,
    ]
    assert QApplication.focusWidget() is panel.formats.current
    key(Qt.Key.Key_Escape)
    assert not panel.isVisible()


@pytest.mark.parametrize("stop", range(9))
def test_enter_writes_and_esc_leaves_wherever_the_focus_is(seat: Seat, documents: Path, stop: int) -> None:
    panel = opened(seat)
    for _ in range(stop):
        key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    opened(seat)
    for _ in range(stop):
        key(Qt.Key.Key_Tab)
    if QApplication.focusWidget() in (panel.browse, panel.foot.cancel):
        return
    key(Qt.Key.Key_Return)
    seat.wait(lambda: not panel.isVisible())
    assert len([path for path in documents.iterdir() if path.suffix == ".csv"]) == 1


def test_names_and_roles(seat: Seat) -> None:
    panel = opened(seat)
    role = QAccessible.Role
    told = {
        panel.formats.current: (role.RadioButton, "Review CSV"),
        panel.what.current: (role.RadioButton, "This article"),
        panel.reviewed: (role.CheckBox, "Reviewed only"),
        panel.target: (role.EditableText, "File to write"),
        panel.preview.table: (role.Table, "The first rows of the file"),
        panel.picker: (role.List, "Articles to export"),
        panel.foot.progress: (role.ProgressBar, "Rows written"),
        panel.foot.export: (role.Button, "Export"),
    }
    for widget, (kind, name) in told.items():
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.role() is kind, name
        assert interface.text(QAccessible.Text.Name) == name
    greyed = panel.formats.buttons["jsonl"]
    assert not greyed.isEnabled() and "whole library" in greyed.accessibleDescription()


def test_selected_articles_are_ticked(seat: Seat, documents: Path) -> None:
    add_another(seat)
    third = seat.session.library.add(Draft("A third one."), (Suggestion(0, 12, 0.9),), "test 1").article_id
    panel = opened(seat)
    key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    key(Qt.Key.Key_Right)
    assert panel.what.current.value == "some" and panel.picker.isVisible()
    key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.formats.current
    key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.picker
    titles = [panel.picker.item(row).text() for row in range(panel.picker.count())]
    assert len(titles) == len(seat.session.articles()) and "Untitled article" in titles[0]
    assert panel.picker.ticked() == (seat.session.article.id,), "it begins with the open one"
    panel.picker.setCurrentRow(0)
    key(Qt.Key.Key_Space)
    assert panel.picker.ticked() == (third, seat.session.article.id)
    assert panel.target.text() == str(documents / "claimdesk-review.csv"), "more than one article"
    key(Qt.Key.Key_Return)
    rows = written(seat, documents / "claimdesk-review.csv")
    assert {row["article_id"] for row in rows} == {third, seat.session.article.id}


def test_no_article_ticked_is_said(seat: Seat, documents: Path) -> None:
    panel = opened(seat)
    panel.what.buttons[1].click()
    panel.picker.setFocus()
    key(Qt.Key.Key_Space)
    assert panel.picker.ticked() == ()
    key(Qt.Key.Key_Return)
    assert "No article is chosen" in panel.foot.message.text()
    assert panel.isVisible() and not list(documents.iterdir())


def test_what_cannot_be_together_is_grey_with_its_reason(seat: Seat) -> None:
    panel = opened(seat)
    assert not panel.formats.buttons["jsonl"].isEnabled()
    panel.what.buttons[2].click()
    assert panel.formats.buttons["jsonl"].isEnabled()
    panel.reviewed.click()
    for name in ("jsonl", "history-csv"):
        assert not panel.formats.buttons[name].isEnabled()
        assert "choose all claims" in panel.formats.buttons[name].line
    panel.reviewed.click()
    panel.formats.buttons["jsonl"].click()
    assert not panel.what.buttons[0].isEnabled() and "whole library" in panel.what.buttons[0].toolTip()
    assert not panel.reviewed.isEnabled() and not panel.raw.isEnabled()
    key(Qt.Key.Key_Escape)
    panel = opened(seat)
    assert panel.form.name == "csv" and panel.what.current.value == "this", "Ctrl+E is this article always"


@pytest.mark.parametrize("name", list(FORMATS))
def test_every_choice_that_is_offered_can_be_written(seat: Seat, tmp_path: Path, name: str) -> None:
    """Whatever the window lets one combine, the models take."""
    seat.press("V")
    panel = opened(seat)
    for what in panel.what.buttons:
        for reviewed in (False, True):
            panel.formats.choose("csv")
            what.click()
            panel.reviewed.setChecked(reviewed)
            if panel.formats.buttons[name].isEnabled():
                panel.formats.choose(name)
                request = panel.request()
                choice = models.exporting.Choice(request.article_ids, request.reviewed_only, request.raw)
                target = tmp_path / f"x{request.form.suffixes[0]}"
                models.exporting.export(seat.session.library.store, target, choice, request.form.name)


def test_the_preview_follows(seat: Seat) -> None:
    panel = opened(seat)
    table = panel.preview.table
    seat.wait(lambda: table.rowCount() == len(seat.claims))
    assert table.horizontalHeaderItem(12).text() == "quote"
    assert table.item(0, 12).text() == seat.claims[0].quote
    assert "all that will be written" in panel.preview.line.text()
    panel.reviewed.click()
    seat.wait(lambda: table.rowCount() == 0)
    assert "nothing to write" in panel.preview.line.text()
    panel.formats.choose("html")
    seat.wait(lambda: panel.preview.text.isVisible())
    assert "Review report" in panel.preview.text.toPlainText()


def test_outside_words_stay_words_in_the_preview(seat: Seat) -> None:
    seat.press("V")
    seat.session.note(seat.claims[0].id, "=1+1 <b>bold</b>\nline two \u202egpj.exe")
    panel = opened(seat)
    table = panel.preview.table
    seat.wait(lambda: table.rowCount() == len(seat.claims))
    cell = table.item(0, 23)
    assert cell.text() == "'=1+1 <b>bold</b> ↵ line two ‹RLO›gpj.exe"
    assert "&lt;b&gt;" in cell.toolTip()


def test_an_old_file_is_asked_for_in_the_window(seat: Seat, documents: Path) -> None:
    target = documents / "ferry-line-reports-record-year-review.csv"
    target.write_text("old", encoding="utf-8")
    panel = opened(seat)
    key(Qt.Key.Key_Return)
    assert "is there already" in panel.foot.message.text() and panel.foot.export.text() == "Replace"
    assert target.read_text(encoding="utf-8") == "old" and panel.isVisible()
    key(Qt.Key.Key_Escape)
    assert panel.isVisible() and not panel.foot.message.text() and panel.foot.export.text() == "Export"
    key(Qt.Key.Key_Return)
    panel.formats.choose("evidence-csv")
    assert panel.foot.export.text() == "Export", "it was asked for another file"
    panel.formats.choose("csv")
    key(Qt.Key.Key_Return)
    assert target.read_text(encoding="utf-8") == "old"
    key(Qt.Key.Key_Return)
    assert len(written(seat, target)) == len(seat.claims)


def test_a_held_enter_replaces_nothing(seat: Seat, documents: Path) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    target = documents / "ferry-line-reports-record-year-review.csv"
    target.write_text("old", encoding="utf-8")
    opened(seat)
    key(Qt.Key.Key_Return)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    for _ in range(5):
        QApplication.sendEvent(QApplication.focusWidget(), held)
    seat.wait_idle()
    assert target.read_text(encoding="utf-8") == "old"


def test_browse_offers_the_file_and_takes_another(
    seat: Seat, tmp_path: Path, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(parent: QWidget, title: str, start: str, filters: str, options: object) -> tuple[str, str]:
        asked.extend((start, filters))
        return str(tmp_path / "r"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    panel = opened(seat)
    panel.formats.choose("html")
    panel.browse.setFocus()
    key(Qt.Key.Key_Return)
    assert asked == [
        str(documents / "ferry-line-reports-record-year-report.html"),
        "Report (HTML) (*.html *.htm)",
    ]
    assert panel.target.text() == str(tmp_path / "r.html")
    assert QApplication.focusWidget() is panel.target
    panel.formats.choose("memo")
    assert panel.target.text() == str(tmp_path / "r.html"), "what somebody named stays"
    panel.formats.choose("csv")
    assert panel.target.text() == str(tmp_path / "r.csv")
    key(Qt.Key.Key_Return)
    assert written(seat, tmp_path / "r.csv")


def test_the_last_folder_is_remembered(
    seat: Seat, open_seat: Callable[..., Seat], tmp_path: Path, documents: Path
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    put(opened(seat), folder / "a.csv")
    key(Qt.Key.Key_Return)
    written(seat, folder / "a.csv")
    assert opened(seat).target.text() == str(folder / "ferry-line-reports-record-year-review.csv")
    seat.window.close()
    assert State().export_folder() == str(folder)
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    assert opened(open_seat()).target.text().startswith(str(documents)), "it is gone"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing/x.csv", "There is no folder"),
        ("", "is a folder"),
        ("a\0b.csv", "no name for a file"),
        ("x" * 300 + ".csv", "too long"),
    ],
)
def test_what_cannot_be_is_said_and_all_stays_as_set(
    seat: Seat, tmp_path: Path, name: str, words: str
) -> None:
    panel = opened(seat)
    panel.reviewed.click()
    panel.formats.choose("evidence-csv")
    panel.target.setText(str(tmp_path / name) if name else str(tmp_path / "f.csv"))
    if not name:
        (tmp_path / "f.csv").mkdir()
    typed = panel.target.text()
    key(Qt.Key.Key_Return)
    assert words in panel.foot.message.text()
    assert panel.isVisible() and panel.form.name == "evidence-csv" and panel.reviewed.isChecked()
    assert panel.target.text() == typed


def test_the_library_is_no_target(seat: Seat) -> None:
    library = seat.session.library.path
    panel = opened(seat)
    link = library.with_name("innocent.csv")
    link.symlink_to(library)
    for path in (library, link):
        panel.set_target(path)
        panel.target.setText(str(path))
        with patch("ui.exporting.panel.with_ending", lambda name, form, forms: name):
            key(Qt.Key.Key_Return)
        assert "the library itself" in panel.foot.message.text()
    seat.press("Esc", "V")
    assert seat.status().startswith("Saved ")


def test_a_full_disk_is_said_in_the_window(seat: Seat, documents: Path) -> None:
    resource = pytest.importorskip("resource")
    target = documents / "ferry-line-reports-record-year-review.csv"
    target.write_text("old", encoding="utf-8")
    panel = opened(seat)
    key(Qt.Key.Key_Return)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        key(Qt.Key.Key_Return)
        seat.wait(lambda: bool(panel.foot.message.text()))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "What was there before is untouched" in panel.foot.message.text()
    assert panel.isVisible() and not panel.foot.is_working and panel.foot.export.isEnabled()
    assert [path.name for path in documents.iterdir()] == [target.name]
    assert target.read_text(encoding="utf-8") == "old"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_read_only_folder_is_said_in_the_window(seat: Seat, documents: Path) -> None:
    documents.chmod(0o500)
    try:
        panel = opened(seat)
        key(Qt.Key.Key_Return)
        seat.wait(lambda: bool(panel.foot.message.text()))
        assert "was not written" in panel.foot.message.text()
    finally:
        documents.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes with names")
def test_a_pipe_is_said_in_the_window(seat: Seat, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "p.csv")
    panel = opened(seat)
    put(panel, tmp_path / "p.csv")
    key(Qt.Key.Key_Return)
    assert "pipe" in panel.foot.message.text()


def test_esc_stops_a_long_export(seat: Seat, documents: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    began, go_on = threading.Event(), threading.Event()
    real = models.exporting.export

    def slow(
        store: object, target: Path, choice: object, form: str, progress: Callable[[int], bool]
    ) -> object:
        began.set()
        go_on.wait(10)
        progress(500)
        return real(store, target, choice, form, lambda rows: progress(rows))  # type: ignore[arg-type]

    monkeypatch.setattr(models.exporting, "export", slow)
    monkeypatch.setattr("models.exporting.task.EVERY", 1)
    panel = opened(seat)
    target = Path(panel.target.text())
    key(Qt.Key.Key_Return)
    seat.wait(began.is_set)
    assert panel.foot.is_working and panel.foot.cancel.text() == "Stop"
    assert QApplication.focusWidget() is panel.foot.cancel
    assert not panel.formats.isEnabled() and not panel.target.isEnabled()
    key(Qt.Key.Key_Escape)
    go_on.set()
    seat.wait(lambda: not panel.foot.is_working)
    assert "stopped" in panel.foot.message.text() and panel.isVisible()
    assert panel.formats.isEnabled() and QApplication.focusWidget() is panel.formats.current
    assert not target.exists() and not list(documents.iterdir())
    seat.press("Esc")
    assert not panel.isVisible()


def test_the_progress_counts(seat: Seat) -> None:
    panel = opened(seat)
    panel.show_working()
    assert (panel.foot.progress.minimum(), panel.foot.progress.maximum()) == (0, 0)
    panel.foot.show_written(1500, 6000)
    assert panel.foot.progress.value() == 1500 and panel.foot.progress.maximum() == 6000
    assert panel.foot.count.text() == "1,500 of 6,000 rows"
    panel.foot.show_written(1500, 0)
    assert panel.foot.count.text() == "1,500 rows"
    panel.finish()
    assert not panel.isVisible()


def test_nothing_open_is_said(open_seat: Callable[..., Seat], tmp_path: Path) -> None:
    from models.store import Store

    Store.create(tmp_path / "empty.claimdesk")
    seat = open_seat(library=tmp_path / "empty.claimdesk")
    seat.press("Ctrl+E")
    assert "nothing to export" in seat.window.banner.text.text()


def test_names_of_files() -> None:
    forms = FORMATS.values()
    csv_, html, jsonl = FORMATS["csv"], FORMATS["html"], FORMATS["jsonl"]
    assert suggested_name("Порт: 1/2 “суден”", csv_) == "порт-1-2-суден-review.csv"
    assert suggested_name("", html) == "article-report.html"
    assert suggested_name(None, jsonl) == "claimdesk-library.jsonl"
    for name, form, expected in (
        ("r", csv_, "r.csv"),
        ("r.CSV", csv_, "r.CSV"),
        ("r.csv", html, "r.html"),
        ("r.htm", html, "r.htm"),
        ("v1.2 final", html, "v1.2 final.html"),
        ("r.md", FORMATS["memo"], "r.md"),
    ):
        assert with_ending(name, form, forms) == expected
