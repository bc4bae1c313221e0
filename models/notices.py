"""The licences of everything that comes along: as the bundle lists them, else as they are installed here."""

import json
import re
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from models import places

_LISTED = "third-party.json"
_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_OURS = (
    ("Inter", "OFL-1.1", "Inter-OFL.txt"),
    ("Source Serif 4", "OFL-1.1", "SourceSerif4-OFL.txt"),
    ("Suggestions for English", "", "claims-en.txt"),
)


@dataclass(frozen=True, slots=True)
class Notice:
    """A part that others made: `licence` is its short name where that is known, `text` in full."""

    name: str
    version: str
    licence: str
    text: str


def notices() -> list[Notice]:
    """All of them: ours first, then Qt and Python, fonts and data, then packages by name."""
    listed = places.resources() / "licences" / _LISTED
    if listed.is_file():
        return read(listed)
    return collected()


def read(file: Path) -> list[Notice]:
    """The notices that `write` wrote."""
    return [Notice(**entry) for entry in json.loads(file.read_text(encoding="utf-8"))]


def write(file: Path, found: list[Notice]) -> None:
    """Writes the list for the bundle."""
    file.write_text(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=1), "utf-8")


def collected() -> list[Notice]:
    """The notices of what is installed in this environment and of what lies in our resources."""
    folder = places.resources() / "licences"
    own = Notice("Claimdesk", "", "MIT", _own_text())
    fonts = [
        Notice(name, "", licence, (folder / file).read_text(encoding="utf-8"))
        for name, licence, file in _OURS
    ]
    return [own, *_qt(), _python(), *fonts, *_packages()]


def _own_text() -> str:
    root = places.resources().parent
    if (root / "LICENSE").is_file():
        return (root / "LICENSE").read_text(encoding="utf-8")
    return _text_of("claimdesk")


def _qt() -> Iterator[Notice]:
    """Qt and its bindings: their wheel names a licence and brings no text."""
    folder = places.resources() / "licences"
    texts = [
        (folder / name).read_text(encoding="utf-8") for name in ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
    ]
    yield Notice("Qt and PySide6", _version("PySide6-Essentials"), "LGPL-3.0-only", "\n\n".join(texts))


def _python() -> Notice:
    version = ".".join(map(str, sys.version_info[:3]))
    library = Path(sysconfig.get_path("stdlib"))
    for file in (
        library / "LICENSE.txt",
        library.parent / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
    ):
        if file.is_file():
            return Notice("Python", version, "PSF-2.0", file.read_text(encoding="utf-8"))
    # Linux distributions keep the text elsewhere; Python itself says whose it is.
    return Notice("Python", version, "PSF-2.0", sys.copyright)


def _packages() -> Iterator[Notice]:
    for name in sorted(_needed(), key=str.lower):
        if not name.startswith(("pyside6", "shiboken6")):
            found = metadata.metadata(name).json
            licence = str(found.get("license_expression") or found.get("license") or "").partition("\n")[0]
            yield Notice(str(found["name"]), _version(name), licence, _text_of(name))


def _needed() -> set[str]:
    """The names of the distributions that ours needs, and of those that they need."""
    wanted, found = list(_requirements()), set[str]()
    while wanted:
        name = _normal(wanted.pop())
        if name in found or name == "claimdesk":
            continue
        try:
            below = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            # Wanted on another system only.
            continue
        found.add(name)
        wanted += [requirement for requirement in below if "extra ==" not in requirement]
    return found


def _requirements() -> list[str]:
    project = places.resources().parent / "pyproject.toml"
    if project.is_file():
        import tomllib

        return list(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"])
    return [each for each in metadata.requires("claimdesk") or [] if "extra ==" not in each]


def _normal(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    return re.sub(r"[-_.]+", "-", name.group()).lower() if name else ""


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _text_of(name: str) -> str:
    """The licence files of a distribution, one after the other."""
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return ""
    texts = [
        file.read_text(encoding="utf-8")
        for file in sorted(files)
        if ".dist-info" in file.parts[0] and _TEXTS.search(str(file)) and Path(str(file.locate())).is_file()
    ]
    return "\n\n".join(texts)
