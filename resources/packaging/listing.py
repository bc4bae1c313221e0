"""Lists the licences of everything in the bundle; runs in the build's environment: `python listing.py FILE`.

With a folder behind it (`python listing.py FILE BUNDLE`) the system's libraries in that bundle are added.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from commands import package_of, run  # noqa: E402

from models.notices import Notice, collected, read, write  # noqa: E402


def system_notices(bundle: Path) -> Iterator[Notice]:
    """The libraries that came from packages of this Debian: each package once, with its copyright file.

    Python's own library is that of the Python that built, wherever it came from.
    """
    packages: dict[str, list[str]] = {}
    for file in sorted((bundle / "_internal").glob("lib*.so*")):
        is_python = file.name.startswith("libpython")
        if not is_python and not file.is_symlink() and (package := package_of(file.name)):
            packages.setdefault(package, []).append(file.name)
    for package, names in sorted(packages.items()):
        text = Path("/usr/share/doc") / package / "copyright"
        if text.is_file():
            version = run("dpkg-query", "-W", "-f", "${Version}", package)
            yield Notice(", ".join(names), version, "", text.read_text(encoding="utf-8"))


def as_text(notices: list[Notice]) -> str:
    """One text with all of them, for /usr/share/doc."""
    parts = []
    for each in notices:
        title = " ".join(filter(None, (each.name, each.version)))
        parts.append("\n".join(filter(None, (title, each.licence, "=" * 72, each.text.strip()))))
    return "\n\n\n".join(parts) + "\n"


def main(target: Path, bundle: Path | None) -> None:
    """Writes the list, or adds the system's libraries to it."""
    if bundle is None:
        write(target, collected())
        return
    whole = [*read(target), *system_notices(bundle)]
    write(target, whole)
    target.with_suffix(".txt").write_text(as_text(whole), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
