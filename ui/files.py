"""Opening, dropping and pasting articles."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from models.errors import NotUtf8Error, UserError
from models.places import LIBRARY_SUFFIX
from ui.banner import Banner
from ui.jobs import Job, Worker
from ui.libraries import Libraries, documents
from ui.session import Session
from ui.telling import told

if TYPE_CHECKING:
    from models.library import Added

_SHOWN_FAILURES = 3
_Results = list[tuple[Path, "Added | UserError"]]


class Files(QObject):
    """Reads articles in a thread; what comes while that is busy waits its turn."""

    def __init__(
        self, session: Session, banner: Banner, worker: Worker, libraries: Libraries, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._banner, self._worker = session, banner, worker
        self._libraries, self._window = libraries, window
        self._waiting: list[Path] = []
        self._waiting_texts: list[str] = []
        libraries.opened.connect(self.import_files)
        worker.idle.connect(self._go_on)

    def ask(self) -> None:
        """Asks for articles or a library to open."""
        ours = self.tr("Articles and libraries") + f" (*.txt *.text *.md *{LIBRARY_SUFFIX})"
        others = self.tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open"), str(documents()), f"{ours};;{others}"
        )
        self.open_paths([Path(name) for name in chosen])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Opens the library among the files, if there is one, and imports the others as articles."""
        libraries = [path for path in paths if path.suffix == LIBRARY_SUFFIX]
        texts = [path for path in paths if path.suffix != LIBRARY_SUFFIX]
        if libraries:
            self._libraries.open(libraries[-1], then=texts)
        else:
            self.import_files(texts)

    def import_files(self, paths: Sequence[Path], encoding: str = "") -> None:
        """Reads articles in; each failure is said, the others are still read."""
        library, settings = self._session.library, self._session.settings
        if not paths:
            return
        if library is None or self._session.busy:
            self._waiting += paths
            return

        def work(job: Job) -> list[tuple[Path, "Added | UserError"]]:
            from models.detection.finding import extra_detector
            from models.importing import expand
            from models.intake import take_in_file

            extra = extra_detector(settings, lambda: job.is_stopped)
            results: list[tuple[Path, Added | UserError]] = []
            for path in expand(paths):
                if job.is_stopped:
                    break
                try:
                    results.append((path, take_in_file(library, path, encoding, extra)))
                except UserError as error:
                    results.append((path, error))
            return results

        what = paths[0].name if len(paths) == 1 else self.tr("%Ln file(s)", "", len(paths))
        self._worker.start(self.tr("Reading {0} …").format(what), work, self._imported, stoppable=True)

    def paste(self) -> None:
        """Reads what is on the clipboard in as an article."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData | None) -> None:
        """Opens the files, or reads in the text, that were pasted or dropped."""
        files = _local_files(data)
        if files:
            self.open_paths(files)
        else:
            self.import_text(data.text() if data is not None and data.hasText() else "")

    def import_text(self, raw: str) -> None:
        """Reads a pasted or dropped text in."""
        library, settings = self._session.library, self._session.settings
        if not raw.strip():
            self._banner.show_notice(self.tr("The clipboard holds no text. Copy an article first."))
            return
        if library is None or self._session.busy:
            self._waiting_texts.append(raw)
            return

        def work(job: Job) -> list[tuple[Path, "Added | UserError"]]:
            from models.detection.finding import extra_detector
            from models.importing import draft_of
            from models.intake import take_in

            extra = extra_detector(settings, lambda: job.is_stopped)
            return [(Path(), take_in(library, draft_of(raw), extra))]

        self._worker.start(self.tr("Reading the pasted text …"), work, self._imported, stoppable=True)

    def look_at_detector(self) -> None:
        """Reads the trained model before the first article needs it; says so where it is damaged."""

        def work(job: Job) -> str:
            del job
            from models.detection import default_detector

            return default_detector().notice

        def done(notice: str) -> None:
            job.deleteLater()
            if notice:
                self._banner.show_notice(notice, "warning")

        job = Job(work, self)
        job.done.connect(done)
        job.start()

    def _imported(self, results: list[tuple[Path, "Added | UserError"]]) -> None:
        added = [(path, result) for path, result in results if not isinstance(result, UserError)]
        failed = [(path, result) for path, result in results if isinstance(result, UserError)]
        new = sum(result.is_new for _, result in added)
        if new:
            self._session.tell_saved()
        self._session.articles_changed.emit()
        if added:
            self._session.open_article(added[-1][1].article_id)
        if failed:
            self._say_failures(failed, new)
        elif added and not new:
            self._banner.show_notice(
                self.tr("This article is in the library already; here it is, as you left it.")
            )
        elif notices := list(dict.fromkeys(words for _, one in added for words in one.notices)):
            self._banner.show_notice("\n".join(map(told, notices)), "warning")
        elif len(added) > 1:
            self._banner.show_notice(self._imported_words(new))
        elif added and added[0][1].remark:
            self._session.said.emit(told(added[0][1].remark))

    def _imported_words(self, number: int) -> str:
        return self.tr("%Ln article(s) were imported.", "", number)

    def _say_failures(self, failed: Sequence[tuple[Path, UserError]], added: int) -> None:
        lines = [told(error) for _, error in failed[:_SHOWN_FAILURES]]
        if len(failed) > _SHOWN_FAILURES:
            lines.append(self.tr("%Ln more could not be read.", "", len(failed) - _SHOWN_FAILURES))
        if added:
            lines.append(self._imported_words(added))
        actions: list[tuple[str, Callable[[], None]]] = []
        path, first = failed[0]
        if len(failed) == 1 and isinstance(first, NotUtf8Error):
            lines.append(self.tr("It would read: “{0}”").format(" ".join(first.sample.split())[:120]))
            guess = first.guess
            actions = [
                (self.tr("Import as {0}").format(guess), lambda: self.import_files([path], guess)),
            ]
        self._banner.show_notice("\n".join(lines), "warning" if actions else "error", actions)

    def _go_on(self) -> None:
        """Opens what came in the meantime."""
        if self._session.busy or self._session.library is None:
            return
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.open_paths(waiting)
        elif self._waiting_texts:
            self.import_text(self._waiting_texts.pop(0))


def _local_files(data: QMimeData | None) -> list[Path]:
    urls: Sequence[QUrl] = data.urls() if data is not None and data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
