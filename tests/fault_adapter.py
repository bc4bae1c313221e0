"""Lets the fault harness drive the real window: see the adapter contract at the top of its program.

    fault_adapter.py setup DIR                        makes a library whose article has many claims
    fault_adapter.py write DIR [--n N] [--pause MS]   presses V, D, U; "ACK id" when shown as saved
    fault_adapter.py verify DIR                       opens the library as the program does; prints JSON

The library is DIR/library.claimdesk; settings, state, log and what is set aside go to DIR/home. An id is
"seq:claim:tag" of the event that the tag became, so that it stays true when a claim is tagged again.
"""

import argparse
import itertools
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SENTENCES = 2400
TAGS = {"V": "verified", "D": "disputed", "U": "unsourced"}
READY_SECONDS = 60.0
SETTLING = 300.0
"""Milliseconds in which the window paints the article, before the first key."""
PATIENCE = 5
"""Refusals in a row after which a person would stop pressing keys."""


def library_file(folder: Path) -> Path:
    return folder / "library.claimdesk"


def article_text(sentences: int) -> str:
    """An article of our own in which each sentence says something that can be checked."""
    places = ("Northford", "Eastwick", "Suthmere", "Weston Bay", "Middleham")
    heads = ("Mayor Anna Lind", "Minister Paul Ortega", "Director Olena Koval", "Judge Tom Avery")
    said = (
        "{head} said on {day} March 2024 that {place} had spent ${n} million on {m} new bridges.",
        "The population of {place} grew by {n} percent between 19{m:02d} and 2021, to {n},{m:03d} people.",
        "{head} told reporters that {n} of {m} schools in {place} had been closed since 2019.",
        "In 20{day:02d} the hospital of {place} treated {n},{m:03d} patients, more than ever before.",
    )
    lines = [
        said[i % len(said)].format(
            head=heads[i % len(heads)], place=places[i % len(places)], day=i % 28 + 1, n=i + 10, m=i % 89 + 10
        )
        for i in range(sentences)
    ]
    return "\n\n".join(" ".join(lines[at : at + 4]) for at in range(0, len(lines), 4))


def setup(folder: Path, sentences: int) -> int:
    from models.intake import take_in
    from models.library import Library
    from models.store import Store
    from models.terms import ArticleDetails, Draft

    folder.mkdir(parents=True, exist_ok=True)
    Store.create(library_file(folder))
    library = Library.open(library_file(folder), "fault tester")
    try:
        take_in(library, Draft(article_text(sentences), ArticleDetails("A long article"), "fault test"))
    finally:
        library.close()
    return 0


def say(line: str) -> None:
    print(" ".join(line.split()), flush=True)


class Hands:
    """A reviewer at the real window: presses keys and believes only what the window shows."""

    def __init__(self, folder: Path) -> None:
        from ui.app import Application, make_application, watch

        self.app = make_application(["claimdesk"])
        assert self.app is not None
        self._application = Application(self.app, library_file(folder), [])
        self.window = self._application.window
        self.window.first_painted.connect(lambda: watch(self.app, self.window))
        self._application.show()
        self._keys = itertools.cycle(("VDU", "DUV", "UVD"))

    def await_article(self) -> bool:
        """True when the article is open; False when the window says why not."""
        session = self.window.session
        self._wait_until(lambda: self.window.is_complete)
        self._wait_until(lambda: self.complaint() != "" or (session.article is not None and not session.busy))
        self.rest(SETTLING)
        return session.article is not None

    def _wait_until(self, reached: Callable[[], bool]) -> None:
        until = time.monotonic() + READY_SECONDS
        while not reached() and time.monotonic() < until:
            self.app.processEvents()
            time.sleep(0.002)

    def rest(self, milliseconds: float) -> None:
        until = time.monotonic() + milliseconds / 1000
        self.app.processEvents()
        while (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.01))
            self.app.processEvents()

    def complaint(self) -> str:
        """The error that the banner shows, if any."""
        banner = self.window.banner
        shown = banner.kind == "error" and not banner.notice_row.isHidden()
        return banner.text.text() if shown else ""

    def press(self, key: str) -> None:
        from PySide6.QtTest import QTest

        QTest.keyClick(self.window.windowHandle(), key)
        self.app.processEvents()

    def tag(self) -> str:
        """Tags the next claim (or the next one anew); the line to print of what the window then shows."""
        session = self.window.session
        if session.current is not None and session.current.is_reviewed:
            before = session.current.id
            self.press("J")
            if session.current.id == before:
                session.go_to(session.claims[0].id)
        claim = session.current
        key = next(key for key in next(self._keys) if TAGS[key] != claim.tag.value)
        wanted = TAGS[key]
        self.window.banner.close_notice()
        self.window.status_bar.set_saved("")
        self.press(key)
        state = self.window.status_bar.saved.text()
        now = session.review.get(claim.id)
        if state.startswith("Saved") and not self.complaint() and now.tag.value == wanted:
            event = session.library.undoable()[0]
            return f"ACK {event.seq}:{claim.id}:{event.after['tag']}"
        shown = "as it was" if now == claim else f"as {now.tag.value}"
        return f"ERR {state or 'nothing said'} | {self.complaint() or 'no banner'} | claim drawn {shown}"


def write(folder: Path, wanted: int | None, pause: float) -> int:
    hands = Hands(folder)
    if not hands.await_article():
        say(f"ERR not open | {hands.complaint() or 'no banner'}")
        return 1
    say("READY")
    saved = refused = 0
    while (wanted is None or saved < wanted) and refused < PATIENCE and hands.window.isVisible():
        line = hands.tag()
        say(line)
        if line.startswith("ACK "):
            saved, refused = saved + 1, 0
        else:
            refused += 1
        if pause or refused:
            hands.rest(max(pause, 100 if refused else 0))
    hands.window.close()
    return 1 if refused else 0


def verify(folder: Path) -> int:
    from models.errors import UserError
    from models.library import Library

    found: dict[str, object] = {"open": False, "integrity": None, "ids": [], "error": None}
    try:
        library = Library.open(library_file(folder), "fault tester")
        try:
            found.update(open=True, ids=tags_in(library))
        finally:
            library.close()
        found["integrity"] = integrity(library_file(folder))
    except UserError as error:
        found.update(open=False, error=f"{type(error).__name__}: {error}")
    print(json.dumps(found), flush=True)
    return 0


def tags_in(library: object) -> list[str]:
    """The ids of all tags ever given; the library's own check says that they agree with the claims."""
    store = library.store
    claims = [claim for found in library.articles() for claim in store.claims(found.id) if claim.review_id]
    events = [event for claim in claims for event in store.history_of(claim.id) if event.action == "decide"]
    return [f"{event.seq}:{event.claim_id}:{event.after['tag']}" for event in events]


def integrity(path: Path) -> str:
    """A second opinion, by another connection, when the program has let the file go."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["setup", "write", "verify"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sentences", type=int, default=SENTENCES, help="how long the article is (setup)")
    parser.add_argument("--n", type=int, default=None, help="end after so many saved tags")
    parser.add_argument("--pause", type=float, default=0, help="milliseconds between two keys")
    options = parser.parse_args()
    os.environ["CLAIMDESK_HOME"] = str(options.folder.absolute() / "home")
    if options.what == "setup":
        return setup(options.folder, options.sentences)
    if options.what == "verify":
        return verify(options.folder)
    return write(options.folder, options.n, options.pause)


if __name__ == "__main__":
    sys.exit(main())
