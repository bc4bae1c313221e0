"""The entry among the applications: written, read as the desktops read it, and taken away without a trace."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from test_start import COMMAND, run

import main
from models import launcher
from models.migrations import APPLICATION_ID
from models.places import LIBRARY_SUFFIX, resources

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="free desktops only")
NAMES = [
    "plain",
    "a blank",
    'quo"te',
    "50% off",
    "$HOME `id` \\back",
    "Олена ß",
    "it's #1; & < > | * ?",
    "тире — %F",
]


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "my data" / "share"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


def unescaped(value: str) -> str:
    """A value of the type string, as the Desktop Entry Specification reads it."""
    signs, out = iter(value), ""
    for sign in signs:
        out += {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[next(signs)] if sign == "\\" else sign
    return out


def arguments(value: str, *files: str) -> list[str]:
    """The arguments of an Exec line: quotes, then field codes."""
    words, word, signs, quoted = [], "", iter(unescaped(value)), False
    for sign in signs:
        if sign == '"':
            quoted = not quoted
        elif sign == "\\" and quoted:
            word += next(signs)
        elif sign == " " and not quoted:
            words.append(word)
            word = ""
        else:
            assert quoted or sign not in "\t\n'\\><~|&;$*?#()`", "these must be quoted"
            word += sign
    words.append(word)
    out: list[str] = []
    for each in words:
        out += files if each == "%F" else [each.replace("%%", "%")]
        assert "%" not in each.replace("%%", "").replace("%F", "")
    return out


def keys(entry: Path) -> dict[str, str]:
    lines = entry.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    return dict(line.split("=", 1) for line in lines[1:] if line)


@pytest.mark.parametrize("name", NAMES)
def test_any_path_is_spelled_so_that_it_comes_back(name: str, tmp_path: Path) -> None:
    command = [f"/opt/{name}/python", f"/home/{name}/main.py"]
    text = launcher.entry_text((resources() / "desktop" / "claimdesk.desktop").read_text("utf-8"), command)
    entry = tmp_path / "claimdesk.desktop"
    entry.write_text(text, encoding="utf-8")
    found = keys(entry)
    assert arguments(found["Exec"], "/x y.txt") == [*command, "/x y.txt"]
    assert unescaped(found["TryExec"]) == command[0]
    if shutil.which("desktop-file-validate"):
        done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
        assert done.stdout == ""


def test_the_entry_starts_this_program(share: Path) -> None:
    assert main.main(["--install-launcher"]) == 0
    words = arguments(keys(share / "applications" / "claimdesk.desktop")["Exec"])
    done = subprocess.run([*words, "--version"], capture_output=True, text=True, cwd="/", check=True)
    assert done.stdout.startswith("claimdesk ")


def test_twice_is_the_same_and_removing_leaves_nothing(
    share: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def all_files() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in share.rglob("*") if path.is_file()}

    assert main.main(["--install-launcher"]) == 0
    once = all_files()
    assert main.main(["--install-launcher"]) == 0
    assert all_files() == once
    assert {"claimdesk.desktop", "claimdesk.xml", "claimdesk.svg", "claimdesk.png"} <= {p.name for p in once}
    assert main.main(["--remove-launcher"]) == 0
    assert list(share.rglob("*")) == []
    assert main.main(["--remove-launcher"]) == 0
    assert "There is no entry" in capsys.readouterr().out


def test_what_others_put_there_stays(share: Path) -> None:
    others = {
        share / "applications" / "other.desktop": "[Desktop Entry]\nType=Application\nName=O\nExec=o\n",
        share / "mime" / "packages" / "other.xml": (
            '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">'
            '<mime-type type="application/x-other"><glob pattern="*.other"/></mime-type></mime-info>'
        ),
        share / "icons" / "hicolor" / "48x48" / "apps" / "other.png": "",
    }
    for path, text in others.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    assert main.main(["--install-launcher"]) == main.main(["--remove-launcher"]) == 0
    assert all(path.read_text() == text for path, text in others.items())
    assert not [path for path in share.rglob("*") if "claimdesk" in path.name]


def test_it_needs_no_display_and_no_qt(share: Path) -> None:
    for option in ("--install-launcher", "--remove-launcher"):
        done = run("-c", COMMAND, option, XDG_DATA_HOME=str(share))
        assert done.returncode == 0 and done.stdout.splitlines()[-1] == "Qt:", done.stderr


def test_a_folder_that_cannot_be_written_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    assert main.main(["--install-launcher"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_the_kind_of_our_files_is_told_by_name_and_by_content() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ET.parse(resources() / "desktop" / "claimdesk-mime.xml").find(f"{space}mime-type")
    assert kind is not None and kind.get("type") == "application/x-claimdesk"
    assert [glob.get("pattern") for glob in kind.iter(f"{space}glob")] == [f"*{LIBRARY_SUFFIX}"]
    mark = list(kind.iter(f"{space}match"))[-1]
    # https://www.sqlite.org/fileformat.html: the application ID is at byte 68, the greatest part first.
    assert (mark.get("offset"), mark.get("value")) == ("68", APPLICATION_ID.to_bytes(4, "big").decode())


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="shared-mime-info is not installed")
def test_the_desktop_knows_a_library_without_its_ending(share: Path, tmp_path: Path) -> None:
    assert main.main(["--install-launcher"]) == 0
    library = tmp_path / "desk.claimdesk"
    assert main.main(["import", "--library", str(library), str(ROOT / "resources/sample/siversk.txt")]) == 0
    assert library.read_bytes()[68:72] == b"CLMD"
    magic = (share / "mime" / "magic").read_bytes()
    assert b"application/x-claimdesk]" in magic and b">68=\x00\x04CLMD" in magic
    assert (share / "mime" / "mime.cache").stat().st_size > 0
