"""Puts the program among a person's applications by the rules of the free desktops, and takes it away.

For a checkout or a wheel; a package of the system brings its own entry.
"""

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from models import places
from models.errors import UserError
from models.writing import replacing

_PNG_SIZES = (16, 24, 32, 48, 64, 128, 256)
_MIME_MADE = (
    *("XMLnamespaces", "aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache"),
    *("subclasses", "treemagic", "types", "version"),
)
"""What update-mime-database writes beside the packages; without a package it means nothing."""
_SECONDS = 60.0


def install() -> list[str]:
    """Writes entry, icons and the kind of our files; returns what was done. Raises UserError."""
    files = dict(_files(_data_home()))
    _check_system()
    for target, content in files.items():
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError("{0} could not be made ({1}).", target.parent, error.strerror) from error
        with replacing(target) as file:
            file.write(content)
    _tell_desktop()
    return [f"{_entry(_data_home())}: written. Claimdesk is among your applications now."]


def remove() -> list[str]:
    """Takes away what `install` wrote, and the folders that are empty then. Raises UserError."""
    _check_system()
    home = _data_home()
    targets = _targets(home)
    there = [target for target in targets if os.path.lexists(target)]
    for target in there:
        try:
            target.unlink()
        except OSError as error:
            raise UserError("{0} could not be removed ({1}).", target, error.strerror) from error
    if there:
        _tell_desktop()
        _tidy(home, targets)
    if not there:
        return [f"There is no entry of Claimdesk in {home}."]
    return [f"{_entry(home)}: removed. Your library and your settings are where they were."]


def command_line() -> list[str]:
    """How this very program is started: the bundle by itself, else main.py by this Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(Path(__file__).resolve().parents[1] / "main.py")]


def entry_text(template: str, command: Sequence[str]) -> str:
    """The desktop entry for that command; `%F` stands for the files that are opened with it."""
    words = " ".join(map(_quoted, command))
    # One level of escapes belongs to the command line, the other to any value in the file.
    text = re.sub(r"(?m)^Exec=.*$", lambda _: f"Exec={_value(words)} %F", template)
    return text.replace("\nIcon=", f"\nTryExec={_value(command[0])}\nIcon=", 1)


def _quoted(argument: str) -> str:
    """An argument in double quotes; a per cent sign would begin a field code."""
    return '"' + re.sub(r'(["`$\\])', r"\\\1", argument).replace("%", "%%") + '"'


def _value(words: str) -> str:
    """A value of the type string, as the file spells it."""
    for sign, spelled in (("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
        words = words.replace(sign, spelled)
    return f"\\s{words[1:]}" if words.startswith(" ") else words


def _check_system() -> None:
    if sys.platform in ("win32", "darwin"):
        raise UserError("Launchers are made on Linux and other free desktops only.")


def _data_home() -> Path:
    """$XDG_DATA_HOME; as the specification says, one that is no absolute path does not count."""
    chosen = os.environ.get("XDG_DATA_HOME", "")
    if os.path.isabs(chosen):  # noqa: PTH117 - a string of the environment
        return Path(chosen)
    try:
        return Path.home() / ".local" / "share"
    except RuntimeError as error:
        raise UserError("There is no home folder to put an entry into.") from error


def _entry(home: Path) -> Path:
    return home / "applications" / "claimdesk.desktop"


def _sources(home: Path) -> Iterable[tuple[Path, Path]]:
    """Where each file goes, and which of ours it is made from."""
    ours, theirs = places.resources(), home / "icons" / "hicolor"
    yield _entry(home), ours / "desktop" / "claimdesk.desktop"
    yield home / "mime" / "packages" / "claimdesk.xml", ours / "desktop" / "claimdesk-mime.xml"
    for kind, name in (("apps", "claimdesk"), ("mimetypes", "application-x-claimdesk")):
        yield theirs / "scalable" / kind / f"{name}.svg", ours / "icons" / f"{name}.svg"
    for size in _PNG_SIZES:
        target = theirs / f"{size}x{size}" / "apps" / "claimdesk.png"
        yield target, ours / "icons" / f"claimdesk-{size}.png"


def _targets(home: Path) -> list[Path]:
    return [target for target, _ in _sources(home)]


def _files(home: Path) -> Iterable[tuple[Path, bytes]]:
    for target, source in _sources(home):
        content = source.read_bytes()
        if target == _entry(home):
            text = entry_text(content.decode(), command_line())
            content = text.encode("utf-8", "surrogateescape")
        yield target, content


def _tell_desktop() -> None:
    """Has the desktop's own indexes made anew; without these programs it reads the files themselves."""
    home = _data_home()
    for program, folder in (("update-mime-database", "mime"), ("update-desktop-database", "applications")):
        if (home / folder).is_dir() and (found := shutil.which(program)):
            with contextlib.suppress(OSError, subprocess.SubprocessError):
                subprocess.run(
                    [found, str(home / folder)], capture_output=True, timeout=_SECONDS, check=False
                )
    with contextlib.suppress(OSError):
        # A changed folder tells the desktops that there are other icons.
        os.utime(home / "icons" / "hicolor")


def _tidy(home: Path, targets: Iterable[Path]) -> None:
    """Removes the indexes that are left without content, then empty folders up to `home`."""
    packages, applications = home / "mime" / "packages", home / "applications"
    if packages.is_dir() and not any(packages.iterdir()):
        for name in _MIME_MADE:
            (home / "mime" / name).unlink(missing_ok=True)
    if applications.is_dir() and [path.name for path in applications.iterdir()] == ["mimeinfo.cache"]:
        (applications / "mimeinfo.cache").unlink(missing_ok=True)
    for target in targets:
        for folder in target.parents:
            if folder == home or not folder.is_relative_to(home):
                break
            with contextlib.suppress(OSError):
                folder.rmdir()
    # Kinds of files have folders of their own there (application/x-claimdesk.xml).
    for folder in (home / "mime" / "application", home / "mime"):
        with contextlib.suppress(OSError):
            folder.rmdir()
