"""Exports that cannot be written: the old file and the library are unharmed, in every format."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import export_kit
import pytest

from models import writing
from models.errors import UserError
from models.exporting import FORMATS, Choice, Format, export
from models.library import Library

ROOT = Path(__file__).resolve().parents[1]
every_format = pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS.keys())
posix = pytest.mark.skipif(os.name == "nt", reason="needs pipes, links and rights of POSIX")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    for library in export_kit.made(tmp_path):
        export_kit.fill(library)
        yield library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where nothing is but what an export leaves."""
    made = tmp_path / "out"
    made.mkdir()
    return made


def old(folder: Path, form: Format) -> Path:
    target = folder / f"old{form.suffixes[0]}"
    target.write_bytes(b"old")
    return target


def refused(library: Library, target: Path, form: Format) -> str:
    """The sentence of an export that fails; the library can be written to and holds what it held."""
    before = library.store.digest
    with pytest.raises(UserError) as caught:
        export(library.store, target, Choice(), form.name)
    assert library.store.digest == before
    review = library.review(library.store.article_ids()[0])
    assert review.note(review.claims[0], f"still here {target.name}") is not None
    return str(caught.value)


@every_format
def test_a_full_disk(library: Library, folder: Path, form: Format) -> None:
    resource = pytest.importorskip("resource")
    target = old(folder, form)
    before = library.store.digest
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(UserError, match="What was there before is untouched"):
            export(library.store, target, Choice(), form.name)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert target.read_bytes() == b"old" and library.store.digest == before
    assert [path.name for path in folder.iterdir()] == [target.name], "nothing half is left"
    export(library.store, target, Choice(), form.name)
    assert target.read_bytes() != b"old"


@every_format
@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.ENOSPC, errno.EIO])
def test_a_folder_that_takes_nothing(
    library: Library, folder: Path, form: Format, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = old(folder, form)

    def refuse(**kwargs: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(writing.tempfile, "mkstemp", refuse)
    words = refused(library, target, form)
    assert os.strerror(code) in words and "untouched" in words
    assert target.read_bytes() == b"old"


@every_format
def test_a_file_that_another_program_holds(
    library: Library, folder: Path, form: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows the last step, the renaming, is refused then."""
    target = old(folder, form)

    def refuse(self: Path, other: Path) -> Path:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError, match="cannot access"):
        export(library.store, target, Choice(), form.name)
    assert target.read_bytes() == b"old"
    assert [path.name for path in folder.iterdir()] == [target.name]


@every_format
@posix
def test_what_is_no_file_is_no_target(library: Library, folder: Path, form: Format) -> None:
    ending = form.suffixes[0]
    (folder / f"folder{ending}").mkdir()
    os.mkfifo(folder / f"pipe{ending}")
    (folder / f"null{ending}").symlink_to("/dev/null")
    (folder / f"round{ending}").symlink_to(folder / f"round{ending}")
    (folder / f"library{ending}").symlink_to(library.path)
    before = sorted(folder.iterdir())
    for name, words in (
        ("folder", "is a folder"),
        ("pipe", "not a file"),
        ("null", "not a file"),
        ("round", "symbolic links"),
        ("library", "the library itself"),
        ("missing/x", "no folder"),
    ):
        assert words in refused(library, folder / f"{name}{ending}", form), name
    assert sorted(folder.iterdir()) == before


@every_format
@posix
def test_a_link_stays_a_link(library: Library, folder: Path, form: Format) -> None:
    target, link = old(folder, form), folder / f"link{form.suffixes[0]}"
    link.symlink_to(target)
    export(library.store, link, Choice(), form.name)
    assert link.is_symlink() and target.read_bytes() != b"old"


@every_format
def test_an_error_in_the_middle(
    library: Library, folder: Path, form: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A defect of ours is no reason to lose the old file either."""
    target = old(folder, form)

    def fail(self: object, rows: int = 1) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("models.exporting.task.Task.count", fail)
    with pytest.raises(ZeroDivisionError):
        export(library.store, target, Choice(), form.name)
    assert target.read_bytes() == b"old"
    assert [path.name for path in folder.iterdir()] == [target.name]


_KILLED = """
import os, sys
from pathlib import Path
from models import exporting
from models.exporting.task import Task
from models.store import Store

def die(self, rows=1):
    self.file.flush()
    os.kill(os.getpid(), 9)

Task.count = die
store = Store.open(Path(sys.argv[1]))
exporting.export(store, Path(sys.argv[2]), exporting.Choice(), sys.argv[3])
"""


@every_format
@posix
def test_killed_in_the_middle(tmp_path: Path, folder: Path, form: Format) -> None:
    library = next(iterator := export_kit.made(tmp_path))
    export_kit.fill(library)
    path = library.path
    next(iterator, None)
    target, before = old(folder, form), path.read_bytes()
    command = [sys.executable, "-c", _KILLED, str(path), str(target), form.name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120, check=False)
    assert done.returncode == -9, done.stderr
    assert target.read_bytes() == b"old" and path.read_bytes() == before
