"""The clean environment of the build: the pinned packages and nothing else."""

import sys
from pathlib import Path

from commands import run

CONSTRAINTS = Path(__file__).with_name("constraints.txt")


def make_environment(folder: Path) -> Path:
    """Makes it with the Python that runs this program, or takes the one that fits; returns its Python."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    wanted = f"{sys.version}\n{CONSTRAINTS.read_text(encoding='utf-8')}"
    stamp = folder / "made-from.txt"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    run(sys.executable, "-m", "venv", "--clear", folder)
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:", "-r", CONSTRAINTS)
    stamp.write_text(wanted, encoding="utf-8")
    return python
