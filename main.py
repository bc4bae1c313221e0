"""The door: opens the window, or runs one command without a window."""

import argparse
import contextlib
import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

# The wheel keeps main.py, models and ui together in one folder, away from other packages called "models".
_HERE = str(Path(__file__).resolve().parent)
if _HERE not in sys.path:
    sys.path.insert(0, _HERE)

COMMANDS = ("import", "export", "detect", "score", "check")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns the exit status: 0 done, 1 something could not be done, 2 wrong usage."""
    from models.errors import UserError

    given = _command_first(list(sys.argv[1:] if arguments is None else arguments))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A path may hold letters that the terminal's encoding lacks, and bytes that are no letters.
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(given)
    except KeyboardInterrupt:
        return 130
    except UserError as error:
        return _fail(str(error))
    except BrokenPipeError:
        return _fail("")
    except OSError as error:
        return _fail(f"{error.filename or 'The output'}: {error.strerror or error}.")
    finally:
        _let_go()


def _run(given: Sequence[str]) -> int:
    try:
        if given and given[0] in COMMANDS:
            from models.command_line import run_command

            return run_command(given)
        return _window(given)
    finally:
        # Here a full disk can still be told from a success; at the interpreter's own end it cannot.
        if sys.stdout is not None:
            sys.stdout.flush()


def _command_first(given: list[str]) -> list[str]:
    """`--library FILE import PATH` means `import --library FILE PATH`."""
    name, equals, _ = given[0].partition("=") if given else ("", "", "")
    place = 1 if equals else 2
    if len(name) > 2 and "--library".startswith(name) and len(given) > place and given[place] in COMMANDS:
        return [given[place], *given[:place], *given[place + 1 :]]
    return given


def _fail(why: str) -> int:
    """Says why, if anybody listens."""
    with contextlib.suppress(OSError):
        if why and sys.stderr is not None:
            print(f"claimdesk: {' '.join(why.split())}", file=sys.stderr)
    return 1


def _let_go() -> None:
    """Gives up what could not be written; else the interpreter tries again at exit and changes the status."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _window(given: Sequence[str]) -> int:
    from models.errors import UserError
    from models.places import LIBRARY_SUFFIX, VERSION

    parser = argparse.ArgumentParser(
        prog="claimdesk",
        description="Checks an article claim by claim.",
        epilog="Without a window: import, export, detect, score, check ('claimdesk COMMAND --help').",
    )
    parser.add_argument("--library", type=Path, metavar="FILE", help="the library to open")
    parser.add_argument("--version", action="version", version=f"claimdesk {VERSION}")
    launcher = parser.add_mutually_exclusive_group()
    launcher.add_argument(
        "--install-launcher",
        action="store_const",
        const="install",
        dest="launcher",
        help="put Claimdesk among your applications",
    )
    launcher.add_argument(
        "--remove-launcher", action="store_const", const="remove", dest="launcher", help="take it away again"
    )
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="an article to import, or a library"
    )
    options = parser.parse_args(given)
    if options.launcher:
        from models import launcher as entries

        print(*(entries.install() if options.launcher == "install" else entries.remove()), sep="\n")
        return 0
    libraries = [file for file in options.files if file.suffix == LIBRARY_SUFFIX]
    library = options.library or (libraries[-1] if libraries else None)
    try:
        return _open_window(library, [file for file in options.files if file not in libraries])
    except UserError as error:
        status = _fail(str(error))
        _show(str(error))
        return status


def _open_window(library: Path | None, files: Sequence[Path]) -> int:
    """Opens the window and stays until it is closed, unless one that is open takes the files."""
    from models.door import Call, enter
    from models.places import INSTALL

    door = enter(Call.of(library, files))
    if door is None:
        return 0
    # Nothing of the start is garbage; ui.app switches the collection on again when the library is open.
    gc.disable()
    try:
        from ui.app import run
    except ImportError as error:
        return _fail(f"the window cannot be opened: {error}. {INSTALL}")
    return run(library, files, door)


def _show(why: str) -> None:
    """Who started the program from a menu does not see standard error."""
    from models.errors import UserError

    if sys.stderr is not None and sys.stderr.isatty():
        return
    with contextlib.suppress(ImportError, UserError):
        from ui.last_words import show_last_words

        show_last_words(why)


if __name__ == "__main__":
    sys.exit(main())
