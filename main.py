"""The door: opens the window, or runs one command without a window."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

# The wheel keeps main.py, models and ui together in one folder, away from other packages called "models".
_HERE = str(Path(__file__).resolve().parent)
if _HERE not in sys.path:
    sys.path.insert(0, _HERE)

VERSION = "0.1.0"
_PACKAGES = (
    "libgl1 libegl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns the exit status: 0 done, 1 something could not be done, 2 wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if given and given[0] in ("import", "export", "detect", "check"):
            from models.command_line import run_command

            return run_command(given)
        return _window(given)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Who read our output has enough; the interpreter's own flush at the end must not complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _window(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="claimdesk",
        description="Checks an article claim by claim.",
        epilog="Without a window: import, export, detect, check ('claimdesk COMMAND --help').",
    )
    parser.add_argument("--library", type=Path, metavar="FILE", help="the library to open")
    parser.add_argument("--version", action="version", version=f"claimdesk {VERSION}")
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="an article to import, or a library"
    )
    options = parser.parse_args(given)
    try:
        from ui.app import run
    except ImportError as error:
        print(
            f"claimdesk: the window cannot be opened: {error}. On Debian or Ubuntu install: {_PACKAGES}.",
            file=sys.stderr,
        )
        return 1
    return run(options.library, options.files)


if __name__ == "__main__":
    sys.exit(main())
