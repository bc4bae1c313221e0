"""Writing the review CSV: where to, and what came of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.banner import Banner
from ui.jobs import Job, Worker
from ui.libraries import documents
from ui.session import Session

if TYPE_CHECKING:
    from models.exporting import Exported


class Exports(QObject):
    """Exports in a thread, with progress and a way to stop."""

    def __init__(self, session: Session, banner: Banner, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._banner, self._worker, self._window = session, banner, worker, window

    def ask(self, everything: bool) -> None:
        """Asks where, then writes the review CSV of this article or of all."""
        session = self._session
        article = session.article
        if session.library is None or (article is None and not everything):
            self._banner.show_notice(self.tr("There is nothing to export yet. Open an article first."))
            return
        name = "claimdesk" if everything or article is None else _file_name(article.details.title)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export review CSV"),
            str(documents() / f"{name}-review.csv"),
            self.tr("CSV") + " (*.csv)",
        )
        if chosen:
            path = Path(chosen)
            self.export(
                path if path.suffix else path.with_suffix(".csv"),
                None if everything or article is None else article.id,
            )

    def export(self, target: Path, article_id: str | None) -> None:
        """Writes the review CSV of an article, or of all with None."""
        library, settings = self._session.library, self._session.settings
        if library is None or self._session.busy:
            return

        def work(job: Job) -> "Exported":
            from models.exporting import Choice, export
            from models.gate import Profile

            choice = Choice(article_id, profile=Profile.read(settings.evidence_profile))
            return export(library.store, target, choice, progress=lambda rows: not job.is_stopped)

        def done(exported: "Exported") -> None:
            text = self.tr("%Ln row(s) written. The file is {0}", "", exported.rows).format(exported.target)
            folder = QUrl.fromLocalFile(str(exported.target.parent))
            self._banner.show_notice(text, "info", [(self.tr("Open folder"), lambda: _open(folder))])

        self._worker.start(self.tr("Writing {0} …").format(target.name), work, done, stoppable=True)


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)


def _file_name(title: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in title).split()
    return "-".join(words)[:60].strip("-").lower() or "article"
