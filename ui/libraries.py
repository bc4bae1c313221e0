"""Opening and making libraries."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from models.errors import UserError
from models.paths import is_same
from models.places import LIBRARY_SUFFIX
from ui.banner import Banner
from ui.jobs import Job, Worker
from ui.session import Session
from ui.telling import told

if TYPE_CHECKING:
    from models.library import Library


def documents() -> Path:
    """The folder that file dialogs begin in."""
    known = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return known if os.path.isdir(known) else Path.home()  # noqa: PTH112 - Path.is_dir may raise


def _filter(words: str) -> str:
    return f"{words} (*{LIBRARY_SUFFIX})"


class Libraries(QObject):
    """Opens a library in a thread; `opened` hands on the files that are to be imported into it."""

    opened = Signal(list)

    def __init__(self, session: Session, banner: Banner, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._banner, self._worker, self._window = session, banner, worker, window

    def open(self, path: Path, make: bool = False, then: Sequence[Path] = ()) -> None:
        """Opens a library (with `make` a missing one is made); then imports the files."""
        library = self._session.library
        if library is not None and is_same(path, library.path):
            self.opened.emit(list(then))
            return
        reviewer = self._session.settings.reviewer_name

        def work(job: Job) -> "Library":
            del job
            from models.intake import open_or_make
            from models.library import Library

            return open_or_make(path, reviewer) if make else Library.open(path, reviewer)

        def done(library: "Library") -> None:
            self._session.take_library(library)
            if library.store.notices:
                self._banner.show_notice(" ".join(map(told, library.store.notices)), "warning")
            self.opened.emit(list(then))

        self._worker.start(
            self.tr("Opening {0} …").format(path.name), work, done, self._library_failed(path, make, then)
        )

    def _library_failed(self, path: Path, make: bool, then: Sequence[Path]) -> Callable[[UserError], None]:
        def failed(error: UserError) -> None:
            actions: list[tuple[str, Callable[[], None]]] = []
            if error.backup is not None:
                copy = error.backup
                actions.append((self.tr("Go on with the backup"), lambda: self._restore(copy, path)))
            actions += [
                (self.tr("Try again"), lambda: self.open(path, make, then)),
                (self.tr("Open another library"), self.ask_for_library),
                (self.tr("New library"), self.ask_for_new),
            ]
            self._banner.show_notice(told(error), "error", actions)

        return failed

    def _restore(self, backup: Path, path: Path) -> None:
        """Opens a copy of the backup under a new name; the lost or damaged file stays as it is."""
        reviewer = self._session.settings.reviewer_name

        def work(job: Job) -> "Library":
            del job
            from models.library import Library
            from models.store import backups

            return Library.open(backups.restore(backup, path), reviewer)

        def done(library: "Library") -> None:
            self._session.take_library(library)
            words = self.tr("You are working on {0} now, a copy of the backup.")
            self._banner.show_notice(words.format(library.path), "warning")

        self._worker.start(self.tr("Opening {0} …").format(backup.name), work, done)

    def ask_for_library(self) -> None:
        """Asks for a library to open."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open library"), str(documents()), _filter(self.tr("Claimdesk library"))
        )
        if chosen:
            self.open(Path(chosen))

    def ask_for_new(self) -> None:
        """Asks where, then makes and opens an empty library."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New library"),
            str(documents() / f"review{LIBRARY_SUFFIX}"),
            _filter(self.tr("Claimdesk library")),
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(LIBRARY_SUFFIX)
        reviewer = self._session.settings.reviewer_name

        def work(job: Job) -> "Library":
            del job
            from models.library import Library
            from models.store import Store

            Store.create(path)
            return Library.open(path, reviewer)

        self._worker.start(self.tr("Making {0} …").format(path.name), work, self._session.take_library)
