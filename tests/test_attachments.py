"""Files as evidence: kept once under their digest, opened only where unaltered and nothing that runs."""

import base64
import csv
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from store_kit import make, only_review, opened, tamper

from models import attachments, evidence
from models.command_line import run_command as command
from models.errors import UserError
from models.exporting import Choice, export
from models.library import Library
from models.store import backups
from models.terms import Source, Tag

PDF = b"%PDF-1.7\n1 0 obj\n"
PICTURES = {
    "image/png": b"\x89PNG\r\n\x1a\n\0\0",
    "image/jpeg": b"\xff\xd8\xff\xe0\0",
    "image/gif": b"GIF89a\0",
    "image/webp": b"RIFF\0\0\0\0WEBPVP8 ",
    "image/tiff": b"II*\0\0",
}
MAY_RUN = {
    "run.desktop": b"[Desktop Entry]\nExec=true\n",
    "late.desktop": b"\n \n[desktop entry]\nExec=true\n",
    "run.sh": b"#!/bin/sh\ntrue\n",
    "report.pdf.exe": b"MZ\x90\0\x03",
    "page.html": b"\xef\xbb\xbf <!DOCTYPE html><script>1</script>",
    "drawing.svg": b"<svg onload='1'/>",
    "run.bat": b"@ECHO off\r\n",
    "link.url": b"[InternetShortcut]\nURL=file:///\n",
    "report.pdf": b"\x7fELF\x02\x01",
    "book.xlsm": b"PK\x03\x04\0",
    "not-text.txt": b"\xff\xfe a\0",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "a.claimdesk")


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with opened(path) as library:
        yield library


def written(tmp_path: Path, name: str, data: bytes) -> Path:
    file = tmp_path / name
    file.write_bytes(data)
    return file


def kept_in(library: Path) -> list[str]:
    return sorted(file.name for file in attachments.folder_of(library).iterdir())


def attach(library: Library, tmp_path: Path, name: str, data: bytes) -> Source:
    taken = attachments.take_in(library.path, written(tmp_path, name, data))
    source = Source(title="Report", file_name=taken.name, file_sha256=taken.sha256)
    review = only_review(library)
    library.note_batch(evidence.attach(review, review.claims[0], source).events)
    return source


@pytest.mark.parametrize(
    ("kind", "data"), [("application/pdf", PDF), *PICTURES.items(), ("text/plain", b"a")]
)
def test_what_is_to_be_looked_at_is_opened(path: Path, tmp_path: Path, kind: str, data: bytes) -> None:
    taken = attachments.take_in(path, written(tmp_path, "misleading.exe", data))
    copy = attachments.to_open(path, taken.name, taken.sha256)
    assert copy.read_bytes() == data and copy.stem == taken.sha256 == hashlib.sha256(data).hexdigest()
    assert copy.suffix == attachments.SUFFIXES[kind], "the ending is that of what it is, not of its name"
    assert not copy.stat().st_mode & 0o111


@pytest.mark.parametrize("name", MAY_RUN)
def test_what_could_run_is_kept_and_never_opened(path: Path, tmp_path: Path, name: str) -> None:
    taken = attachments.take_in(path, written(tmp_path, name, MAY_RUN[name]))
    assert kept_in(path) == [taken.sha256]
    with pytest.raises(UserError, match="not opened"):
        attachments.to_open(path, taken.name, taken.sha256)


def test_the_same_file_is_kept_once_and_the_original_stays(path: Path, tmp_path: Path) -> None:
    first = attachments.take_in(path, written(tmp_path, "a.pdf", PDF))
    copy = attachments.to_open(path, "a.pdf", first.sha256)
    before = copy.stat()
    second = attachments.take_in(path, written(tmp_path, "b.pdf", PDF))
    assert first.sha256 == second.sha256 and len(kept_in(path)) == 1
    assert (copy.stat().st_ino, copy.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert (tmp_path / "a.pdf").read_bytes() == PDF


def test_an_altered_copy_is_not_opened_and_not_overwritten(path: Path, tmp_path: Path) -> None:
    file = written(tmp_path, "a.pdf", PDF)
    taken = attachments.take_in(path, file)
    copy = attachments.to_open(path, taken.name, taken.sha256)
    copy.write_bytes(PDF + b"other")
    with pytest.raises(UserError, match="altered"):
        attachments.to_open(path, taken.name, taken.sha256)
    assert attachments.take_in(path, file) == taken, "attaching it again helps"
    assert attachments.to_open(path, taken.name, taken.sha256).read_bytes() == PDF
    aside = attachments.folder_of(path) / f"{taken.sha256}.altered-1"
    assert aside.read_bytes() == PDF + b"other"


@pytest.mark.parametrize("digest", ["0" * 64, "../" * 21 + "x", "", "A" * 64, "é" * 64])
def test_a_missing_file_is_a_sentence(path: Path, digest: str) -> None:
    with pytest.raises(UserError, match="is not in"):
        attachments.to_open(path, "a.pdf", digest)
    assert attachments.whats_wrong(path, digest) == "missing"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_only_files_of_a_sensible_size_are_taken(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe")
    written(tmp_path, "empty.pdf", b"")
    written(tmp_path, "large.pdf", PDF * 10)
    monkeypatch.setattr(attachments, "MAX_BYTES", 100)
    for name, said in {
        "pipe": "no file",
        "": "no file",
        "none": "no file",
        "empty.pdf": "empty",
        "large.pdf": "MB",
    }.items():
        with pytest.raises(UserError, match=said):
            attachments.take_in(path, tmp_path / name)
    assert not attachments.folder_of(path).exists()


def test_a_folder_that_cannot_be_made_is_a_sentence(path: Path, tmp_path: Path) -> None:
    attachments.folder_of(path).write_bytes(b"in the way")
    with pytest.raises(UserError, match="could not be made"):
        attachments.take_in(path, written(tmp_path, "a.pdf", PDF))


def test_check_names_what_is_missing(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    attach(library, tmp_path, "report.pdf", PDF)
    gone = attach(library, tmp_path, "picture.png", PICTURES["image/png"])
    library.close()
    assert command(["check", "--library", str(library.path)]) == 0
    copy = attachments.find(library.path, gone.file_sha256)
    assert copy is not None
    copy.unlink()
    assert command(["check", "--library", str(library.path)]) == 1
    told = capsys.readouterr()
    assert "whole" in told.out
    (line,) = told.err.splitlines()
    assert "picture.png" in line and "missing" in line and gone.file_sha256 in line


def test_the_evidence_csv_has_the_copy_as_a_uri(library: Library, tmp_path: Path) -> None:
    source = attach(library, tmp_path, "report.pdf", PDF)
    review = only_review(library)
    more = Source(archive_url="https://web.archive.example/1", file_name="x", file_sha256="1" * 64)
    evidence.attach(review, review.claims[1], more)
    export(library.store, tmp_path / "e.csv", Choice(), "evidence-csv")
    with (tmp_path / "e.csv").open(encoding="utf-8-sig", newline="") as file:
        first, second = (row["archive_url"] for row in csv.DictReader(file))
    digest = base64.urlsafe_b64encode(hashlib.sha256(PDF).digest()).decode().rstrip("=")
    assert first == f"ni:///sha-256;{digest}?ct=application/pdf"
    lines = second.split("\n")
    assert lines[0] == more.archive_url and lines[1].startswith("ni:///sha-256;ERER")
    assert "?" not in lines[1], "what a file is that is not there, nobody knows"
    assert source.file_sha256 not in first


@pytest.mark.parametrize("name", ["r.html", "m.html", "m.md"])
def test_reports_name_the_file_and_its_digest(library: Library, tmp_path: Path, name: str) -> None:
    source = attach(library, tmp_path, "re<b>port.pdf", PDF)
    review = only_review(library)
    review.decide(review.claims[0], Tag.DISPUTED)
    export(library.store, tmp_path / name, Choice(), "html" if name.startswith("r") else "memo")
    said = (tmp_path / name).read_text(encoding="utf-8")
    assert source.file_sha256 in said and "re<b>port.pdf" not in said and "port.pdf" in said


def test_an_export_of_the_library_keeps_name_and_digest(library: Library, tmp_path: Path) -> None:
    source = attach(library, tmp_path, "report.pdf", PDF)
    export(library.store, tmp_path / "l.jsonl", Choice(), "jsonl")
    other = make(tmp_path / "other.claimdesk")
    other.unlink()
    assert command(["import", "--library", str(other), str(tmp_path / "l.jsonl")]) == 0
    with opened(other) as again:
        assert only_review(again).claims[0].evidence[0].source == source
        export(again.store, tmp_path / "2.jsonl", Choice(), "jsonl")
    assert (tmp_path / "l.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()


def test_a_restored_backup_has_the_files_too(library: Library, tmp_path: Path) -> None:
    source = attach(library, tmp_path, "report.pdf", PDF)
    copy = backups.make(library.store)
    assert copy is not None
    again = backups.restore(copy, library.path)
    found = attachments.to_open(again, source.file_name, source.file_sha256)
    assert found.parent == attachments.folder_of(again) and found.read_bytes() == PDF
    attachments.carry_over(library.path, again)
    assert len(kept_in(again)) == 1
    attachments.carry_over(tmp_path / "none.claimdesk", again)


def test_a_digest_that_was_changed_is_damage(library: Library, tmp_path: Path) -> None:
    attach(library, tmp_path, "report.pdf", PDF)
    library.close()
    tamper(library.path, "UPDATE evidence SET file_sha256 = replace(file_sha256, '1', '2')")
    with pytest.raises(UserError, match="damaged"):
        Library.open(library.path, "Ada")


def test_the_library_itself_is_not_attached(library: Library) -> None:
    # Reading it would give up the lock that keeps others out.
    with pytest.raises(UserError, match="the library itself"):
        attachments.take_in(library.path, library.path)
    assert not attachments.folder_of(library.path).exists()
