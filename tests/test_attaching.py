"""Files as evidence in the window: by key, by dropping, and opened by the system's viewer."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from seat import Seat

from models import attachments
from models.terms import Source

PDF = b"%PDF-1.7\n1 0 obj\n"
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the system was asked to show."""
    urls: list[QUrl] = []
    for module in ("ui.attaching", "ui.record_desk"):
        monkeypatch.setattr(f"{module}.QDesktopServices.openUrl", lambda url: not urls.append(url))
    return urls


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "report 2024.pdf"
    path.write_bytes(PDF)
    return path


def form(seat: Seat):
    found = seat.window.desk.record.form
    assert found is not None and found.isVisible()
    return found


def into_field(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def choose(seat: Seat, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr("ui.attaching.QFileDialog.getOpenFileName", lambda *_: (str(path), ""))
    into_field(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)


def drop(seat: Seat, data: QMimeData) -> None:
    where, action = QPoint(20, 20), Qt.DropAction.CopyAction
    entered = QDragEnterEvent(where, action, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(form(seat), entered)
    assert entered.isAccepted()
    QApplication.sendEvent(
        form(seat), QDropEvent(QPointF(where), action, data, Qt.MouseButton.LeftButton, NONE)
    )


def copies(seat: Seat) -> list[Path]:
    assert seat.session.library is not None
    return sorted(attachments.folder_of(seat.session.library.path).iterdir())


def test_a_file_is_attached_by_key_and_opened(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, pdf: Path, asked: list[QUrl]
) -> None:
    seat.press("E")
    choose(seat, monkeypatch, pdf)
    seat.wait(lambda: pdf.name in form(seat).file.name.toolTip())
    assert form(seat).fields["title"].text() == pdf.name, "a name for the source, unless somebody gave one"
    into_field(Qt.Key.Key_Return)
    (one,) = seat.current.evidence
    (copy,) = copies(seat)
    assert one.source.file_name == pdf.name and copy.name == f"{one.source.file_sha256}.pdf"
    assert copy.read_bytes() == PDF and pdf.exists()
    inspector = seat.window.panels.inspector
    assert inspector is not None and pdf.name in inspector.evidence.cards[0].file.text()
    seat.press("O", "Shift+O")
    assert [url.toLocalFile() for url in asked] == [str(copy)] * 2


def test_with_an_address_the_two_keys_open_each_its_own(seat: Seat, pdf: Path, asked: list[QUrl]) -> None:
    assert seat.session.library is not None
    taken = attachments.take_in(seat.session.library.path, pdf)
    source = Source(url="https://a.example/1", file_name=taken.name, file_sha256=taken.sha256)
    assert seat.session.recording.attach(seat.current.id, source)
    seat.press("O", "Shift+O")
    assert [url.scheme() for url in asked] == ["https", "file"]


def test_files_are_dropped_on_the_form(seat: Seat, pdf: Path) -> None:
    seat.press("E")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pdf))])
    drop(seat, data)
    seat.wait(lambda: pdf.name in form(seat).file.name.toolTip())
    form(seat).file.remove.click()
    assert "drop it here" in form(seat).file.name.text()
    link = QMimeData()
    link.setText("https://a.example/1")
    drop(seat, link)
    into_field(Qt.Key.Key_Return)
    (one,) = seat.current.evidence
    assert (one.source.url, one.source.file_sha256) == ("https://a.example/1", "")


@pytest.mark.parametrize(("spoil", "said"), [("unlink", "is not in"), ("alter", "was altered")])
def test_a_missing_or_altered_file_is_a_sentence(
    seat: Seat, pdf: Path, asked: list[QUrl], spoil: str, said: str
) -> None:
    assert seat.session.library is not None
    taken = attachments.take_in(seat.session.library.path, pdf)
    source = Source(file_name=taken.name, file_sha256=taken.sha256)
    assert seat.session.recording.attach(seat.current.id, source)
    (copy,) = copies(seat)
    copy.unlink() if spoil == "unlink" else copy.write_bytes(b"%PDF-1.7 other")
    seat.press("O")
    assert not asked and said in seat.window.banner.text.text()
    seat.press("V")
    assert seat.claims[0].is_reviewed


def test_programs_are_kept_and_not_opened(seat: Seat, tmp_path: Path, asked: list[QUrl]) -> None:
    program = tmp_path / "report.pdf"
    program.write_bytes(b"#!/bin/sh\nxmessage hello\n")
    assert seat.session.library is not None
    taken = attachments.take_in(seat.session.library.path, program)
    assert seat.session.recording.attach(
        seat.current.id, Source(file_name=taken.name, file_sha256=taken.sha256)
    )
    seat.press("O", "Shift+O")
    assert not asked and "not opened" in seat.window.banner.text.text()


def test_what_cannot_be_attached_is_said_in_the_form(
    seat: Seat, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"")
    seat.press("E")
    choose(seat, monkeypatch, tmp_path / "empty.pdf")
    seat.wait(lambda: "is empty" in form(seat).message.text())
    seat.type("https://a.example/1")
    into_field(Qt.Key.Key_Return)
    assert [one.source.file_name for one in seat.current.evidence] == [""]


def test_a_file_that_comes_too_late_is_not_anothers(seat: Seat, pdf: Path) -> None:
    seat.press("E")
    open_form = form(seat)
    open_form.wait_for_file("Copying …")
    into_field(Qt.Key.Key_Return)
    assert "still being copied" in open_form.message.text() and not seat.current.evidence
    into_field(Qt.Key.Key_Escape)
    seat.press("J", "E")
    open_form.take_file(pdf.name, "0" * 64)
    assert open_form.source() == Source(accessed=open_form.source().accessed)


def test_a_second_file_does_not_push_out_the_first(
    seat: Seat, pdf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "second.pdf").write_bytes(PDF + b"2")
    gate = threading.Event()
    real = attachments.take_in
    monkeypatch.setattr(attachments, "take_in", lambda *to: gate.wait(10) and real(*to))
    seat.press("E")
    choose(seat, monkeypatch, pdf)
    choose(seat, monkeypatch, tmp_path / "second.pdf")
    assert "still being copied" in form(seat).message.text()
    gate.set()
    seat.wait(lambda: form(seat).source().file_name == pdf.name)


def test_without_a_file_the_key_says_so(seat: Seat, asked: list[QUrl]) -> None:
    seat.press("Shift+O")
    assert "No file is attached" in seat.window.status_bar.message.toolTip() and not asked
