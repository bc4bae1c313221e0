"""The commands that need no window: import, export, detect, score, check. See FORMATS in the README."""

import argparse
import contextlib
import io
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from models import places
from models.errors import UserError
from models.paths import is_there
from models.settings import Settings
from models.terms import Suggestion

_LONGEST_LINE = 65_536
"""Bytes of a line that are read at once; the detector reads less of a sentence."""


def run_command(given: Sequence[str]) -> int:
    """Runs one command; returns the exit status. Each failure is one line on standard error."""
    options = _parser().parse_args(given)
    try:
        return int(options.run(options))
    except UserError as error:
        return _complain(error)


def _complain(error: UserError) -> int:
    # Nobody may be listening; that must not keep the other files from being read.
    with contextlib.suppress(OSError):
        if sys.stderr is not None:
            print(f"claimdesk: {' '.join(str(error).split())}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="claimdesk")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=words, description=words)
        made.set_defaults(run=run)
        return made

    into = command(
        "import", _import, "Reads articles (files or folders) and suggests claims, or an export of a library."
    )
    into.add_argument("--library", type=Path, default=None, metavar="FILE")
    into.add_argument("--encoding", default="", help="what the files are encoded in, if not in UTF-8")
    into.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    out = command("export", _export, "Writes the library or an article of it in a format for others.")
    out.add_argument("--library", type=Path, default=None, metavar="FILE")
    out.add_argument("--output", type=Path, required=True, metavar="OUT")
    out.add_argument(
        "--format", default="csv", type=_format, help="see FORMATS in the README; csv if not given"
    )
    out.add_argument(
        "--article",
        action="append",
        default=None,
        metavar="ID",
        help="only this article; may be given more than once",
    )
    out.add_argument("--reviewed-only", action="store_true", help="only claims that bear a tag")
    out.add_argument("--raw", action="store_true", help="without the formula guard, for programs")
    find = command("detect", _detect, "Prints the suggestions for a text, one JSON object a line.")
    find.add_argument("path", nargs="?", type=Path, metavar="PATH")
    find.add_argument("--detector", default="", metavar="NAME", help="the detector of an installed package")
    command("score", _score, "Reads a sentence a line, prints a score from 0 to 1 for each.")
    look = command("check", _check, "Examines a library.")
    look.add_argument("--library", type=Path, default=None, metavar="FILE")
    return parser


def _format(name: str) -> str:
    """The format of that name; asked for it only here, since the formats load the storage."""
    from models.exporting import FORMATS

    if name not in FORMATS:
        raise argparse.ArgumentTypeError(f"there is no '{name}'; there are: {', '.join(FORMATS)}")
    return name


def _library_path(options: argparse.Namespace) -> Path:
    return options.library or places.default_library()


def _import(options: argparse.Namespace) -> int:
    from models.detection.finding import extra_detector
    from models.importing import expand
    from models.intake import is_export, take_in_file
    from models.library import Library
    from models.store import Store

    path = _library_path(options)
    if not is_there(path):
        Store.create(path)
    settings = Settings.load()
    library = Library.open(path, settings.reviewer_name)
    extra = extra_detector(settings)
    failed = 0
    try:
        for file in expand(options.paths):
            try:
                if is_export(library, file):
                    library.adopt(file)
                    print(f"{file}: imported, {len(library.articles())} articles with all their history")
                    continue
                added = take_in_file(library, file, options.encoding, extra)
            except UserError as error:
                failed = _complain(error)
                continue
            claims = len(library.store.claims(added.article_id))
            state = "imported" if added.is_new else "known already"
            print(f"{file}: {state}, {claims} claim{'' if claims == 1 else 's'}, article {added.article_id}")
            for words in filter(None, (*added.notices, added.remark)):
                print(f"{file}: {words}", file=sys.stderr)
    finally:
        library.close()
    return failed


def _export(options: argparse.Namespace) -> int:
    from models.exporting import Choice, export
    from models.gate import Profile
    from models.store import Store

    store = Store.open(_library_path(options))
    try:
        profile = Profile.read(Settings.load().evidence_profile)
        articles = None if options.article is None else tuple(options.article)
        choice = Choice(articles, options.reviewed_only, options.raw, profile)
        done = export(store, options.output, choice, options.format, _progress())
    finally:
        store.close()
    print(f"{done.target}: {done.rows} rows")
    for words in done.remarks:
        print(f"{done.target}: {words}", file=sys.stderr)
    return 0


def _progress() -> Callable[[int], bool] | None:
    if sys.stderr is None or not sys.stderr.isatty():
        return None

    def tell(rows: int) -> bool:
        print(f"\r{rows} rows", end="", file=sys.stderr)
        return True

    return tell


def _detect(options: argparse.Namespace) -> int:
    from models.importing import read_bytes, read_file

    draft = read_file(options.path) if options.path else read_bytes(_standard_input(), "Standard input")
    suggestions = _suggestions(draft.text, options.detector)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # What the format says, whatever the terminal speaks: the lines are for programs.
        sys.stdout.reconfigure(encoding="utf-8")
    for found in suggestions:
        line = {
            "start": found.start,
            "end": found.end,
            "quote": draft.text[found.start : found.end],
            "score": found.score,
            "reasons": list(found.reasons),
        }
        if options.detector:
            # For the window, which runs a package's detector by this command.
            line["attributed_to"] = found.attributed_to
        print(json.dumps(line, ensure_ascii=False))
    return 0


def _suggestions(text: str, detector: str) -> list[Suggestion]:
    """What the built-in detector finds, or the named one of an installed package. Raises UserError."""
    from models.detection import suggest

    if not detector:
        return suggest(text)
    from models.detection.extra import load_package

    try:
        # What a package prints while it works must not get between the lines.
        with contextlib.redirect_stdout(sys.stderr):
            return suggest(text, load_package(detector))
    except Exception as error:
        raise UserError(
            "The detector {0} failed ({1}: {2}).", detector, type(error).__name__, error
        ) from error


def _score(options: argparse.Namespace) -> int:
    """Streams: each line is answered before the next one is read."""
    del options
    from models.detection import default_detector

    if sys.stdin is None:
        raise UserError("There is no standard input to read.")
    detector = default_detector()
    read = sys.stdin.buffer
    while line := read.readline(_LONGEST_LINE):
        rest = line
        while rest and not rest.endswith(b"\n") and len(rest) == _LONGEST_LINE:
            rest = read.readline(_LONGEST_LINE)
        print(f"{detector.score(line.decode('utf-8', 'replace').strip()):.4f}", flush=True)
    return 0


def _standard_input() -> bytes:
    """All of it, but no more than could be read from a file."""
    from models.importing.files import MAX_BYTES, check_size

    if sys.stdin is None:
        raise UserError("There is no standard input to read. Name a file.")
    try:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise UserError("Standard input could not be read ({0}). Name a file.", error) from error
    check_size(len(data), "Standard input")
    return data


def _check(options: argparse.Namespace) -> int:
    from models.store import Store

    path = _library_path(options)
    try:
        store = Store.open(path)
    except UserError as error:
        _complain(error)
        return _tell_backups(path)
    try:
        articles = store.articles()
        claims = sum(summary.counts.total + summary.counts.dismissed for summary in articles)
        print(f"{path}: whole. {len(articles)} articles, {claims} claims, {store.event_count()} events.")
        for notice in store.notices:
            print(notice)
        return _check_files(path, store.attached())
    finally:
        store.close()


def _check_files(library: Path, attached: Sequence[tuple[str, str]]) -> int:
    """Says which attached files are missing or altered; the status."""
    from models import attachments

    status = 0
    for sha256, name in attached:
        if state := attachments.whats_wrong(library, sha256):
            where = attachments.folder_of(library)
            status = _complain(
                UserError(
                    "{0}: the attached file {1} is {2} (SHA-256 {3}, in {4}). The library itself is whole. "
                    "Put the file back from a copy, or attach it again.",
                    library,
                    name,
                    state,
                    sha256,
                    where,
                )
            )
    return status


def _tell_backups(path: Path) -> int:
    """Says which backups there are and which of them are whole; the status of a damaged library."""
    from models.store import backups

    copies = backups.backups_of(path)
    for copy in copies:
        state = "whole" if backups.is_whole(copy) else "damaged"
        print(f"backup {copy.path}: {state}")
    if not copies:
        print(f"There is no backup in {backups.folder_of(path)}.")
    return 1
