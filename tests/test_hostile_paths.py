"""Names and places that a file system allows and a program forgets: used, or refused with a sentence."""

import json
import os
import sys
from pathlib import Path

import pytest
from store_kit import draft, make, opened

from models import jsonfile, paths, places
from models.errors import UserError
from models.exporting import Choice, export
from models.importing import expand, read_file
from models.intake import open_or_make, take_in_file
from models.store import Store, backups
from models.writing import replacing

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="file names are bytes on Linux alone")
STRANGE = os.fsdecode(b"caf\xe9 \xd0.txt")
WORDS = "In 2019 the port handled 4.2 million tonnes. It said so."


def write(path: Path, data: bytes = b"new") -> None:
    with replacing(path) as file:
        file.write(data)


def refuse(monkeypatch: pytest.MonkeyPatch, method: str, path: Path, number: int) -> None:
    """Lets the system refuse a call for one path, for a test that runs with all rights."""
    real = getattr(Path, method)

    def refusing(self: Path, *arguments: object, **named: object) -> object:
        if self == path:
            raise OSError(number, os.strerror(number), str(self))
        return real(self, *arguments, **named)

    monkeypatch.setattr(Path, method, refusing)


@linux
def test_a_name_that_is_no_utf_8_is_used_throughout(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"d\xff")
    folder.mkdir()
    (folder / STRANGE).write_text(WORDS)
    library = make(folder / os.fsdecode(b"lib\xfe.claimdesk"))
    with opened(library) as live:
        added = take_in_file(live, folder / STRANGE)
        review = live.review(added.article_id)
        review.note(review.claims[0], "seen")
    with opened(library) as live:
        target = folder / os.fsdecode(b"out\xfd.csv")
        assert export(live.store, target, Choice()).rows >= 6
    said = json.loads(target.with_name(target.name + "-metadata.json").read_bytes())
    assert said["url"] == "out%FD.csv"


@linux
def test_a_library_of_that_name_is_backed_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMDESK_HOME", str(tmp_path / os.fsdecode(b"home\xff")))
    one, other = (tmp_path / os.fsdecode(name) for name in (b"lib\xfe.claimdesk", b"lib\xfd.claimdesk"))
    assert backups.folder_of(one) != backups.folder_of(other)
    with opened(make(one)) as library:
        assert library.store.notices == []
    (found,) = backups.backups_of(one)
    assert backups.is_whole(found)
    assert not backups.backups_of(other)


def test_the_folder_of_the_backups_stays_what_it_was(tmp_path: Path, home: Path) -> None:
    import hashlib

    library = tmp_path / "Мій архів.claimdesk"
    place = hashlib.sha256(str(library).encode()).hexdigest()[:8]
    assert backups.folder_of(library) == home / "data" / "backups" / f"Мій архів-{place}"


@linux
def test_any_path_can_be_remembered(tmp_path: Path) -> None:
    jsonfile.save(tmp_path / "state.json", {STRANGE: "Олена"})
    assert jsonfile.load(tmp_path / "state.json") == ({STRANGE: "Олена"}, "")
    assert "Олена".encode() in (tmp_path / "state.json").read_bytes(), "people may edit it"


@linux
def test_the_name_of_a_source_can_be_stored(tmp_path: Path) -> None:
    (tmp_path / STRANGE).write_text(WORDS)
    assert read_file(tmp_path / STRANGE).source_name == "caf� �.txt"


LONG = Path("/", "x" * 300)


@pytest.mark.parametrize("look", [paths.is_there, paths.is_folder, read_file, Store.create])
def test_a_name_that_is_too_long_is_said(look: object) -> None:
    with pytest.raises(UserError, match="too long"):
        look(LONG)  # type: ignore[operator]


def test_a_circle_of_links_is_said(tmp_path: Path) -> None:
    circle = tmp_path / "circle.claimdesk"
    circle.symlink_to(circle)
    for look in (read_file, Store.create, Store.open, write, lambda path: open_or_make(path, "Ada")):
        with pytest.raises(UserError, match="symbolic links"):
            look(circle)
    assert circle.is_symlink()


def test_a_name_with_nul_is_no_name() -> None:
    with pytest.raises(UserError, match="no name"):
        paths.is_there(Path("a\0b"))


def test_what_may_not_be_looked_at_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(monkeypatch, "stat", tmp_path / "a.txt", 13)
    for look in (read_file, Store.create, write, paths.is_there, lambda path: open_or_make(path, "Ada")):
        with pytest.raises(UserError, match=r"a\.txt cannot be read \(Permission denied\)"):
            look(tmp_path / "a.txt")
    assert expand([tmp_path / "a.txt"]) == [tmp_path / "a.txt"], "for read_file to say why"
    assert not paths.is_same(tmp_path / "a.txt", tmp_path / "b.txt")


def test_backups_that_cannot_be_read_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = make(tmp_path / "a.claimdesk")
    refuse(monkeypatch, "glob", backups.folder_of(library), 13)
    assert backups.backups_of(library) == []
    assert backups.backups_of(LONG) == []


def test_a_backup_with_a_broken_page_is_not_whole(tmp_path: Path) -> None:
    with opened(make(tmp_path / "a.claimdesk")):
        pass
    (copy,) = backups.backups_of(tmp_path / "a.claimdesk")
    data = copy.path.read_bytes()
    for page in range(1, len(data) // 4096):
        copy.path.write_bytes(data[: page * 4096] + b"\xff" * 4096 + data[(page + 1) * 4096 :])
        assert not backups.is_whole(copy), page


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "far" / "real.csv")
    write(tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "far" / "real.csv").read_bytes() == b"new"
    assert [path.name for path in (tmp_path / "far").iterdir()] == ["real.csv"]


def test_a_link_that_leads_to_nothing_yet_gets_its_file(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    write(tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes of this kind")
def test_a_pipe_or_a_device_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for target in (tmp_path / "pipe", Path("/dev/null")):
        with pytest.raises(UserError, match="left as it is"):
            write(target)
        assert not target.is_file()


def test_a_write_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    target.chmod(0o444)
    if os.access(target, os.W_OK):
        monkeypatch.setattr(os, "access", lambda path, mode: not (path == target and mode == os.W_OK))
    with pytest.raises(UserError, match="write-protected"):
        write(target)
    assert target.read_bytes() == b"old"
    target.chmod(0o644)


def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    write(tmp_path / ("є" * 125 + ".csv"))
    assert [path.suffix for path in tmp_path.iterdir()] == [".csv"]


def test_a_new_library_is_called_by_its_own_name(tmp_path: Path) -> None:
    wanted = tmp_path / ("x" * 244 + ".claimdesk")
    with pytest.raises(UserError) as caught:
        Store.create(wanted)
    assert str(wanted) in str(caught.value)
    assert ".new" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_folder_and_one_that_cannot_be_read_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    assert expand([tmp_path / "empty"]) == [tmp_path / "empty"]
    with pytest.raises(UserError, match="no text files"):
        read_file(tmp_path / "empty")
    refuse(monkeypatch, "iterdir", tmp_path / "empty", 13)
    with pytest.raises(UserError, match="cannot be read"):
        read_file(tmp_path / "empty")


def test_a_folder_in_a_folder_that_cannot_be_read_is_handed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "a.txt").write_text(WORDS)
    (tmp_path / "lost.txt").symlink_to(tmp_path / "nowhere")
    scan = os.scandir

    def scandir(path: str) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert expand([tmp_path]) == [tmp_path / "a.txt", tmp_path / "closed"]


@pytest.mark.parametrize(
    "encoding", ["undefined", "punycode", "idna", "base64", "rot13", "no such", "\udcff"]
)
def test_encodings_that_no_file_has(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes("Порт прийняв 40 суден.".encode())
    with pytest.raises(UserError, match="Nothing was imported"):
        read_file(tmp_path / "a.txt", encoding)


def test_a_home_of_nobody_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMDESK_HOME", "~nobody-of-that-name/x")
    for place in (places.data_dir, places.config_dir, places.state_dir, places.log_dir):
        with pytest.raises(UserError, match="CLAIMDESK_HOME is ~nobody"):
            place()


def test_a_negative_version_is_none_of_a_newer_program(tmp_path: Path) -> None:
    path = make(tmp_path / "a.claimdesk")
    data = bytearray(path.read_bytes())
    data[60:64] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    with pytest.raises(UserError, match="no library version"):
        Store.open(path)


@pytest.mark.parametrize("name", ["title", "byline", "publisher", "url", "published"])
def test_a_detail_is_not_a_text(tmp_path: Path, name: str) -> None:
    from dataclasses import replace

    with opened(make(tmp_path / "a.claimdesk")) as library:
        (article,) = library.articles()
        before = library.store.event_count()
        library.edit(article.id, replace(article.details, **{name: "w" * 2000}))
        with pytest.raises(UserError, match=r"2,001 characters, and 2,000 can be kept"):
            library.edit(article.id, replace(article.details, **{name: "w" * 2001}))
        long = draft(text="Another text.")
        with pytest.raises(UserError, match=r"2,001"):
            library.add(replace(long, details=replace(long.details, **{name: "w" * 2001})), (), "none")
        assert library.store.event_count() == before + 1


def test_a_note_has_an_end(tmp_path: Path) -> None:
    with opened(make(tmp_path / "a.claimdesk")) as library:
        review = library.review(library.articles()[0].id)
        review.note(review.claims[0], "w" * 200_000)
        with pytest.raises(UserError, match="200,001"):
            review.note(review.claims[0], "w" * 200_001)
        assert len(review.claims[0].note) == 200_000


def test_the_library_is_told_by_what_it_is_not_by_its_name(tmp_path: Path) -> None:
    path = make(tmp_path / "a.claimdesk")
    os.link(path, tmp_path / "b.txt")
    with opened(path) as library, pytest.raises(UserError, match="library that is open"):
        take_in_file(library, tmp_path / "b.txt")
