"""Looks at Linux's programs and shared libraries, and takes the build machine's own folders out of them."""

from collections.abc import Iterator
from pathlib import Path

from commands import run

_MAGIC = b"\x7fELF"


def programs(folder: Path) -> Iterator[Path]:
    """The programs and libraries in the folder, by name."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_MAGIC)) == _MAGIC:
                    yield path


def forget_build_folders(folder: Path, patchelf: Path) -> None:
    """Removes the search paths that lead out of the folder: who runs it may not even have such places."""
    for program in programs(folder):
        search = run(patchelf, "--print-rpath", program).strip()
        if search and not search.startswith("$ORIGIN"):
            run(patchelf, "--remove-rpath", program)
