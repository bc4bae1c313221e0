"""The commands without a window: what they say, on which stream, and with which exit status."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from main import main
from models.store import Store

ROOT = Path(__file__).resolve().parents[1]
WORDS = "In 2019 the port handled 4.2 million tonnes. Порт прийняв 40 суден."
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /dev/full and descriptors")


def run(*arguments: str | bytes, shell: str = "", **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """The program in a process of its own; `shell` is what follows the command, `</dev/null` if nothing."""
    bare = {
        name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))
    }
    return subprocess.run(
        ["sh", "-c", f'"$0" "$@" {shell or "</dev/null"}', sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env={**bare, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        timeout=120,
        check=False,
    )


def line(done: "subprocess.CompletedProcess[bytes]") -> str:
    """The one line on standard error of a command that failed."""
    assert done.returncode == 1, done
    (only,) = done.stderr.decode().splitlines()
    assert only.startswith("claimdesk: ")
    return only


def test_one_bad_path_never_stops_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{name}. {WORDS}", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    bad = [tmp_path / "missing", tmp_path / "empty", tmp_path / "circle", tmp_path / ("x" * 300)]
    paths = [str(path) for path in (tmp_path / "a.txt", *bad, tmp_path / "b.txt")]
    assert main(["import", "--library", str(tmp_path / "l.claimdesk"), *paths]) == 1
    told = capsys.readouterr()
    assert [line.split(":")[0] for line in told.out.splitlines()] == [paths[0], paths[-1]]
    assert len(told.err.splitlines()) == len(bad)
    for said, words in zip(
        told.err.splitlines(), ("no file", "no text files", "symbolic links", "too long"), strict=True
    ):
        assert words in said


@pytest.mark.parametrize("before", [["--library", "{}"], ["--library={}"], ["--lib", "{}"]])
def test_the_library_may_be_named_before_the_command(
    tmp_path: Path, article_file: Path, capsys: pytest.CaptureFixture[str], before: list[str]
) -> None:
    library = tmp_path / "l.claimdesk"
    named = [word.format(library) for word in before]
    assert main([*named, "import", str(article_file)]) == 0
    assert "imported" in capsys.readouterr().out
    assert main([*named, "check"]) == 0
    with pytest.raises(SystemExit) as wrong:
        main([*named, "detect", str(article_file)])
    assert wrong.value.code == 2


@pytest.mark.parametrize("encoding", ["undefined", "punycode", "idna"])
def test_encodings_that_no_file_has(
    tmp_path: Path, article_file: Path, capsys: pytest.CaptureFixture[str], encoding: str
) -> None:
    library = str(tmp_path / "l.claimdesk")
    assert main(["import", "--library", library, "--encoding", encoding, str(article_file)]) == 1
    assert "Nothing was imported" in capsys.readouterr().err


def test_a_library_that_cannot_be_made_is_one_line(
    tmp_path: Path, article_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("x" * 300, "article.txt/l.claimdesk"):
        (tmp_path / "article.txt").touch()
        assert main(["import", "--library", str(tmp_path / name), str(article_file)]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_no_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["detect"]) == 1
    assert "no standard input" in capsys.readouterr().err


@linux
def test_standard_input_that_is_closed_or_without_end() -> None:
    assert "no standard input" in line(run("detect", shell="<&-"))
    assert "too large" in line(run("detect", shell="</dev/zero"))


@linux
@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_detect_speaks_utf_8_whatever_the_locale(tmp_path: Path, locale: str) -> None:
    (tmp_path / "a.txt").write_text(WORDS, encoding="utf-8")
    done = run("detect", str(tmp_path / "a.txt"), LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = [json.loads(found) for found in done.stdout.decode().splitlines()]
    assert found
    assert all(WORDS[one["start"] : one["end"]] == one["quote"] for one in found)


@linux
def test_names_that_are_no_text_are_told(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(WORDS, encoding="utf-8")
    library = os.path.join(folder, b"l\xff.claimdesk")  # noqa: PTH118
    for locale in ("C", "C.UTF-8"):
        names = [folder + b"/caf\xe9.txt", folder + b"/gone\xe9.txt"]
        done = run("import", "--library", library, *names, LC_ALL=locale, PYTHONUTF8="0")
        assert rb"caf\udce9.txt: " in done.stdout
        assert rb"gone\udce9.txt" in done.stderr
        assert line(done)
    done = run("export", "--library", library, "--output", folder + b"/out\xff.csv")
    assert done.returncode == 0, done.stderr
    assert run("check", "--library", library).returncode == 0


@linux
@pytest.mark.parametrize("command", ["--version", "--help", "import --help", "check", "detect a.txt"])
def test_output_that_cannot_be_written_is_one_line(tmp_path: Path, command: str) -> None:
    (tmp_path / "a.txt").write_text(WORDS, encoding="utf-8")
    Store.create(tmp_path / "home" / "data" / "library.claimdesk")
    words = command.replace("a.txt", str(tmp_path / "a.txt")).split()
    assert "No space left on device" in line(run(*words, shell="> /dev/full"))
    done = run(*words, shell="> /dev/full 2>&1")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    assert run(*words, shell=">&-").returncode == 0


@linux
def test_nobody_reads_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{WORDS} " * 5000, encoding="utf-8")
    done = run("detect", str(tmp_path / "a.txt"), shell="| head -n 1")
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == b""


@linux
def test_failures_that_nobody_hears_stop_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORDS, encoding="utf-8")
    names = [str(tmp_path / "gone.txt"), str(tmp_path / "a.txt")]
    for ending in ("2> /dev/full", "2>&-"):
        done = run("import", "--library", str(tmp_path / "l.claimdesk"), *names, shell=ending)
        assert done.returncode == 1
        assert b"a.txt: " in done.stdout


@linux
@pytest.mark.parametrize("command", [[], ["check"], ["import", "a.txt"], ["--library", "x.claimdesk"]])
def test_a_home_of_nobody_is_one_line(command: list[str]) -> None:
    done = run(*command, CLAIMDESK_HOME="~nobody-of-that-name/x")
    assert "CLAIMDESK_HOME is ~nobody-of-that-name/x" in line(done)
    assert not (ROOT / "~nobody-of-that-name").exists()


def test_every_format_is_on_the_command_line_and_no_other(
    tmp_path: Path, article_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from models.exporting import FORMATS

    library = ["--library", str(tmp_path / "l.claimdesk")]
    assert main(["import", *library, str(article_file)]) == 0
    capsys.readouterr()
    table = (ROOT / "README.md").read_text(encoding="utf-8")
    for form in FORMATS.values():
        target = tmp_path / f"out-{form.name}{form.suffixes[0]}"
        assert main(["export", *library, "--format", form.name, "--output", str(target)]) == 0
        told = capsys.readouterr()
        assert told.out.startswith(f"{target}: ") and not told.err
        assert target.stat().st_size
        assert f"| `{form.name}` |" in table
    with pytest.raises(SystemExit) as wrong:
        main(["export", *library, "--format", "docx", "--output", str(tmp_path / "x.docx")])
    assert wrong.value.code == 2
    assert "evidence-csv" in capsys.readouterr().err


def test_several_articles_are_named_one_by_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = ["--library", str(tmp_path / "l.claimdesk")]
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(f"{name}. {WORDS}", encoding="utf-8")
    assert main(["import", *library, *(str(tmp_path / name) for name in ("a.txt", "b.txt", "c.txt"))]) == 0
    ids = [line.rpartition(" ")[2] for line in capsys.readouterr().out.splitlines()]
    target = tmp_path / "some.csv"
    named = ["--article", ids[2], "--article", ids[0]]
    assert main(["export", *library, *named, "--output", str(target)]) == 0
    with target.open(encoding="utf-8-sig", newline="") as file:
        found = list(dict.fromkeys(row["article_id"] for row in csv.DictReader(file)))
    assert found == [ids[0], ids[2]], "in the order of the library"
