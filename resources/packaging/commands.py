"""Runs the programs that a build needs, and says which one failed."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path


class BuildError(Exception):
    """The build cannot go on; the message says why."""


def run(*command: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Runs a program and returns what it printed. Raises BuildError with its last lines where it fails."""
    words = [str(word) for word in command]
    if shutil.which(words[0]) is None:
        raise BuildError(f"{words[0]} is not installed.")
    surroundings = {**os.environ, **(env or {})}
    done = subprocess.run(words, cwd=cwd, env=surroundings, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"{' '.join(words)}\n{(done.stdout + done.stderr)[-4000:]}")
    return done.stdout


def package_of(library: str) -> str:
    """The package of this Debian that has the library; empty for those of Python and Qt, and elsewhere."""
    try:
        return run("dpkg-query", "-S", f"*/{library}").partition(":")[0]
    except BuildError:
        return ""
