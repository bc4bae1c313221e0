"""The recipe of the packages: what it leaves out, that it packs the same bytes, what desktops are told."""

import importlib
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
RECIPE = ROOT / "resources" / "packaging"


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch):
    """Imports a module of the recipe and forgets it afterwards: their names are those of programs."""
    monkeypatch.syspath_prepend(str(RECIPE))
    before = set(sys.modules)

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    yield load
    for name in set(sys.modules) - before:
        if (
            getattr(sys.modules[name], "__file__", None)
            and RECIPE in Path(sys.modules[name].__file__).parents
        ):
            del sys.modules[name]


def test_the_versions_are_pinned_and_name_no_registry() -> None:
    lines = (RECIPE / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert len(pins) > 10
    assert all(re.fullmatch(r'[\w.-]+==[\w.]+(; sys_platform == "linux")?', pin) for pin in pins), pins
    assert not re.search(r"://|--index|--find", "\n".join(lines))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the names are those of Linux")
def test_what_stays_and_what_goes(recipe) -> None:
    stay = [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libxcb-cursor.so.0",
        "libsqlite3.so.0",
        "resources/fonts/Inter-Regular.ttf",
        "resources/translations/claimdesk_uk.qm",
        "resources/desktop/claimdesk.desktop",
        "publicsuffixlist/public_suffix_list.dat",
    ]
    go = [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qt_de.qm",
        "libgtk-3.so.0",
        "libfontconfig.so.1",
        "libstdc++.so.6",
        "resources/packaging/build.py",
        "resources/training/train.py",
        "resources/translations/claimdesk_uk.ts",
    ]
    entries = [(name, f"/somewhere/{name}", "BINARY") for name in [*go, *stay]]
    assert [name for name, _, _ in recipe("pruning").pruned(entries)] == sorted(stay)


def test_the_same_folder_gives_the_same_archive(recipe, tmp_path: Path) -> None:
    archives = []
    for name in ("one", "two"):
        folder = tmp_path / name / "claimdesk"
        (folder / "_internal").mkdir(parents=True, mode=0o700)
        files = ["b.txt", "a.txt"] if name == "one" else ["a.txt", "b.txt"]
        for file in files:
            (folder / "_internal" / file).write_text(file)
        (folder / "claimdesk").touch(mode=0o700)
        (folder / "link").symlink_to("claimdesk")
        archives.append(tmp_path / f"{name}.tar.xz")
        recipe("archive").write_tar_xz(folder, archives[-1], 1_700_000_000)
    assert archives[0].read_bytes() == archives[1].read_bytes()
    with tarfile.open(archives[0]) as tar:
        modes = {entry.name: (oct(entry.mode), entry.uname, entry.mtime) for entry in tar}
    assert modes["claimdesk/claimdesk"] == ("0o755", "root", 1_700_000_000)
    assert modes["claimdesk/_internal/a.txt"] == ("0o644", "root", 1_700_000_000)


def test_icons_are_drawn_in_all_sizes_and_containers(recipe, tmp_path: Path) -> None:
    recipe("icons").main(tmp_path)
    for size in (16, 22, 48, 512):
        for kind, name in (("apps", "claimdesk"), ("mimetypes", "application-x-claimdesk")):
            image = QImage(str(tmp_path / "hicolor" / f"{size}x{size}" / kind / f"{name}.png"))
            assert (image.width(), image.height()) == (size, size)
            assert (
                image.pixelColor(0, 0).alpha() < 255 and image.pixelColor(size // 2, size // 2).alpha() == 255
            )
    ico = (tmp_path / "claimdesk.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", ico)
    assert kind == 1 and count == 6
    for number in range(count):
        *_, length, place = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number)
        assert ico[place : place + 4] == b"\x89PNG" and place + length <= len(ico)
    icns, place, found = (tmp_path / "claimdesk.icns").read_bytes(), 8, []
    assert icns[:4] == b"icns" and struct.unpack_from(">I", icns, 4)[0] == len(icns)
    while place < len(icns):
        found.append(icns[place : place + 4])
        assert icns[place + 8 : place + 12] == b"\x89PNG"
        place += struct.unpack_from(">I", icns, place + 4)[0]
    assert place == len(icns) and b"ic10" in found


def test_the_wheel_brings_what_a_launcher_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    left_out = project["tool"]["hatch"]["build"]["targets"]["wheel"]["exclude"]
    assert set(left_out) == {"resources/training", "resources/packaging", "resources/screenshots"}
    for name in (
        "desktop/claimdesk.desktop",
        "desktop/claimdesk-mime.xml",
        "icons/application-x-claimdesk.svg",
    ):
        assert (ROOT / "resources" / name).is_file()


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstreamcli is not installed")
def test_the_entry_of_the_software_centres_is_valid() -> None:
    # We own no domain, so the id is not one turned round.
    done = subprocess.run(
        [
            *("appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info"),
            RECIPE / "claimdesk.metainfo.xml",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
