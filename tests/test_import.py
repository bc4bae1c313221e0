"""What comes in: exact text or a clear sentence, never silent mojibake, whatever the bytes are."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from seat import Seat

from models.errors import NotUtf8Error, UserError
from models.importing import expand, read_bytes, read_file
from models.importing.plain import MAX_CHARACTERS, title_of
from models.library import Library
from models.store import Store

WORDS = "Порт прийняв 40 суден.\nThe harbour took 40 ships."


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        WORDS.encode("utf-8-sig"),
        WORDS.encode("utf-16"),
        b"\xfe\xff" + WORDS.encode("utf-16-be"),
        WORDS.encode("utf-32"),
        WORDS.replace("\n", "\r\n").encode(),
        WORDS.replace("\n", "\r").encode(),
        WORDS.replace("\n", "\u2028").encode(),
    ],
)
def test_read_exactly(data: bytes) -> None:
    assert read_bytes(data, "x.txt").text == WORDS


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t\n", "no words"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04...", "Word"),
        (b"\x89PNG\r\n", "picture"),
        (b"\x00\x01\x02\x03" * 100, "binary"),
        (b"a text with\0a NUL", "binary"),
        (b"SQLite format 3\0", "database"),
        (("w" * 80 + "\n").encode() * (MAX_CHARACTERS // 80), "up to"),
    ],
)
def test_refused_with_a_clear_sentence(data: bytes, words: str) -> None:
    with pytest.raises(UserError, match=words):
        read_bytes(data, "x.txt")


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-u", "iso-8859-5"])
def test_another_encoding_is_asked_about_with_a_sample(encoding: str) -> None:
    text = "Сьогодні порт прийняв сорок суден, повідомила адміністрація. " * 5
    with pytest.raises(NotUtf8Error) as caught:
        read_bytes(text.encode(encoding), "x.txt")
    assert caught.value.guess and caught.value.sample
    assert read_bytes(text.encode(encoding), "x.txt", encoding).text == text


def test_utf_16_without_a_mark_is_asked_about() -> None:
    with pytest.raises(NotUtf8Error) as caught:
        read_bytes("The harbour took forty ships.".encode("utf-16-le"), "x.txt")
    assert caught.value.guess == "utf-16-le"
    assert "harbour" in caught.value.sample


def test_a_wrong_choice_of_encoding_is_refused() -> None:
    with pytest.raises(UserError, match="Nothing was imported"):
        read_bytes(WORDS.encode(), "x.txt", "ascii")
    with pytest.raises(UserError):
        read_bytes(WORDS.encode(), "x.txt", "no such encoding")


def test_places_that_are_no_files(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="folder"):
        read_file(tmp_path)
    with pytest.raises(UserError, match="no file"):
        read_file(tmp_path / "missing.txt")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(UserError, match="not a file"):
            read_file(tmp_path / "pipe")


def test_twenty_megabytes_are_refused_before_they_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(20 * 1024 * 1024)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail("it was read"))
    with pytest.raises(UserError, match="too large"):
        read_file(path)


def test_folders_stand_for_their_texts(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "c.pdf", "deeper/d.TXT"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [path.name for path in expand([tmp_path, tmp_path / "c.pdf"])] == [
        "a.md",
        "b.txt",
        "d.TXT",
        "c.pdf",
    ]


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("A headline\n\nThe text.", "A headline"),
        ("A sentence to begin with.\n\nMore.", "A sentence to begin with."),
        ("word " * 60, "word word word word word word word word word word word word word word…"),
        ("Only this", "Only this"),
    ],
)
def test_titles(body: str, title: str) -> None:
    assert title_of(body) == title


def test_the_same_text_is_known_by_its_digest(tmp_path: Path) -> None:
    Store.create(tmp_path / "l.claimdesk")
    library = Library.open(tmp_path / "l.claimdesk", "Ada")
    first = library.add(read_bytes(WORDS.encode(), "a.txt"), (), "none")
    again = library.add(read_bytes(WORDS.replace("\n", "\r\n").encode("utf-16"), "b.txt"), (), "none")
    assert first.is_new and not again.is_new
    assert again.article_id == first.article_id
    library.undo()
    assert library.articles() == []
    assert library.add(read_bytes(WORDS.encode(), "a.txt"), (), "none").article_id == first.article_id
    assert len(library.articles()) == 1, "an import that was taken back comes back whole"
    library.close()


def test_the_window_offers_the_encoding(open_seat: Callable[..., Seat], tmp_path: Path) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes(("Сьогодні порт прийняв сорок суден, повідомила адміністрація. " * 5).encode("cp1251"))
    seat = open_seat()
    seat.window.files.open_paths([file])
    banner = seat.window.banner
    seat.wait(lambda: not seat.session.busy and banner.isVisible())
    assert "Сьогодні порт" in banner.text.text()
    banner.buttons[0].click()
    seat.wait(lambda: seat.session.article is not None and seat.session.article.text.startswith("Сьогодні"))


@pytest.mark.parametrize("name", ["missing.txt", "folder", "empty.txt", "binary.txt"])
def test_the_window_says_what_is_wrong_and_goes_on(
    open_seat: Callable[..., Seat], tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(os.urandom(3000) + b"\0\0")
    seat = open_seat()
    seat.window.files.open_paths([tmp_path / name])
    seat.wait(lambda: not seat.session.busy and seat.window.banner.isVisible())
    assert seat.window.banner.kind == "error"
    seat.press("Esc", "V")
    assert seat.claims[0].is_reviewed


def test_a_file_that_is_the_library_is_never_read_as_a_text(open_seat: Callable[..., Seat]) -> None:
    seat = open_seat()
    library = seat.session.library
    assert library is not None
    link = library.path.with_name("link.txt")
    link.symlink_to(library.path)
    seat.window.files.open_paths([link])
    seat.wait(lambda: not seat.session.busy and seat.window.banner.isVisible())
    assert "is the library that is open" in seat.window.banner.text.text()
