"""Exporting: where to, in which format, and what came of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.banner import Banner
from ui.jobs import Job, Worker
from ui.libraries import documents
from ui.session import Session

if TYPE_CHECKING:
    from models.exporting import Exported, Format


class Exports(QObject):
    """Exports in a thread, with progress and a way to stop."""

    def __init__(self, session: Session, banner: Banner, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._banner, self._worker, self._window = session, banner, worker, window

    def ask(self, everything: bool) -> None:
        """Asks where and in which format, then writes this article or all."""
        from models.exporting import FORMATS

        session = self._session
        article = None if everything else session.article
        if session.library is None or (article is None and not everything):
            self._banner.show_notice(self.tr("There is nothing to export yet. Open an article first."))
            return
        name = "claimdesk" if article is None else _file_name(article.details.title)
        offered = [form for form in FORMATS.values() if everything or form.one_article]
        filters = {_filter(form): form for form in offered}
        chosen, wanted = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export"),
            str(documents() / f"{name}-review{offered[0].suffixes[0]}"),
            ";;".join(filters),
        )
        if chosen:
            target, form = _target(Path(chosen), filters.get(wanted, offered[0]), offered)
            self.export(target, article.id if article else None, form.name)

    def export(self, target: Path, article_id: str | None, form: str = "csv") -> None:
        """Writes an article, or all with None, in a format of `models.exporting.FORMATS`."""
        library, settings = self._session.library, self._session.settings
        if library is None or self._session.busy:
            return

        def work(job: Job) -> "Exported":
            from models.exporting import Choice, export
            from models.gate import Profile

            choice = Choice(article_id, profile=Profile.read(settings.evidence_profile))
            return export(library.store, target, choice, form, lambda rows: not job.is_stopped)

        def done(exported: "Exported") -> None:
            text = self.tr("%Ln row(s) written. The file is {0}", "", exported.rows).format(exported.target)
            text = "\n".join((text, *exported.remarks))
            folder = QUrl.fromLocalFile(str(exported.target.parent))
            self._banner.show_notice(text, "info", [(self.tr("Open folder"), lambda: _open(folder))])

        self._worker.start(self.tr("Writing {0} …").format(target.name), work, done, stoppable=True)


def _filter(form: "Format") -> str:
    """A format as a line of the file dialog."""
    patterns = " ".join(f"*{suffix}" for suffix in form.suffixes)
    return f"{QCoreApplication.translate('Formats', form.title)} ({patterns})"


def _target(path: Path, wanted: "Format", offered: Sequence["Format"]) -> tuple[Path, "Format"]:
    """The file to write and its format: the one that was chosen; by the ending where none was."""
    if path.suffix in wanted.suffixes:
        return path, wanted
    known = [form for form in offered if path.suffix in form.suffixes]
    if known and wanted is offered[0]:
        return path, known[0]
    ending = wanted.suffixes[0]
    return (path.with_suffix(ending) if known or not path.suffix else Path(f"{path}{ending}")), wanted


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)


def _file_name(title: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in title).split()
    return "-".join(words)[:60].strip("-").lower() or "article"
