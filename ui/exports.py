"""Exporting: opens the export window, writes what is asked for there, says what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from models.errors import UserError
from models.paths import is_there
from ui.banner import Banner
from ui.jobs import Job, Worker
from ui.libraries import documents
from ui.session import Session
from ui.telling import told

if TYPE_CHECKING:
    from models.exporting import Choice, Exported, Format
    from ui.exporting.panel import ExportPanel
    from ui.exporting.request import Request
    from ui.window import MainWindow


class Exports(QObject):
    """Exports in a thread, with progress and a way to stop."""

    _written = Signal(int, int)

    def __init__(self, session: Session, banner: Banner, worker: Worker, window: "MainWindow") -> None:
        super().__init__(window)
        self._session, self._banner, self._worker, self._window = session, banner, worker, window
        self.panel: ExportPanel | None = None

    def ask(self, everything: bool) -> None:
        """Opens the window for this article, or for all."""
        session = self._session
        articles = session.articles() if session.library is not None else []
        if session.busy:
            self._banner.show_notice(self.tr("Wait a moment: {0}").format(session.busy))
        elif not articles or (session.article is None and not everything):
            self._banner.show_notice(self.tr("There is nothing to export yet. Open an article first."))
        else:
            current = session.article.id if session.article else ""
            self._made_panel().open(articles, current, everything, self._folder())

    def _made_panel(self) -> "ExportPanel":
        if self.panel is None:
            from models.exporting import FORMATS
            from ui.exporting.panel import ExportPanel

            self.panel = ExportPanel(self._window, self._window.look, FORMATS)
            self.panel.wanted.connect(self._accept)
            self.panel.preview_wanted.connect(self._preview)
            self.panel.browse_wanted.connect(self._browse)
            self.panel.stop_wanted.connect(self._worker.stop)
            self._written.connect(self.panel.foot.show_written)
        return self.panel

    def _folder(self) -> Path:
        """Where the last export went, as long as that is there."""
        known = self._session.state.export_folder()
        try:
            return Path(known) if known and is_there(Path(known)) else documents()
        except UserError:
            return documents()

    def _choice(self, request: "Request") -> "Choice":
        from models.exporting import Choice
        from models.gate import Profile

        profile = Profile.read(self._session.settings.evidence_profile)
        return Choice(request.article_ids, request.reviewed_only, request.raw, profile)

    # -- before writing --------------------------------------------------------------------------------------

    def _preview(self, request: "Request") -> None:
        from models.exporting import preview

        library, panel = self._session.library, self._made_panel()
        if library is None or self._session.busy or not panel.isVisible():
            return
        counts = {summary.id: summary.counts for summary in self._session.articles()}
        try:
            panel.preview.show_preview(
                preview(library.store, request.target, self._choice(request), request.form, counts)
            )
        except UserError as error:
            panel.preview.show_words(told(error))

    def _browse(self, request: "Request") -> None:
        """Lets the system's dialog name the file; whether an old one may go is asked in the window."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export"),
            str(request.target),
            _filter(request.form),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self._made_panel().set_target(Path(chosen))

    def _accept(self, request: "Request") -> None:
        """Writes, unless something speaks against it that can be told beforehand."""
        from models.exporting import check

        library, panel = self._session.library, self._made_panel()
        if library is None or self._session.busy:
            return
        try:
            check(library.store, request.target, self._choice(request), request.form)
            if is_there(request.target) and not request.replaces:
                panel.ask_to_replace(request.target)
                return
        except UserError as error:
            panel.complain(told(error))
            return
        panel.show_working()
        self._write(request.target, self._choice(request), request.form.name, panel.finish, panel.complain)

    # -- writing ---------------------------------------------------------------------------------------------

    def export(self, target: Path, article_id: str | None, form: str = "csv") -> None:
        """Writes an article, or all with None, in a format of `models.exporting.FORMATS`."""
        from models.exporting import Choice
        from models.gate import Profile

        profile = Profile.read(self._session.settings.evidence_profile)
        self._write(target, Choice((article_id,) if article_id else None, profile=profile), form)

    def _write(
        self,
        target: Path,
        choice: "Choice",
        form: str,
        then: Callable[[], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        library = self._session.library
        if library is None or self._session.busy:
            return

        def work(job: Job) -> "Exported":
            from models.exporting import FORMATS, expected_rows, export

            expected = expected_rows(library.store, choice, FORMATS[form])

            def tell(rows: int) -> bool:
                self._written.emit(rows, expected)
                return not job.is_stopped

            return export(library.store, target, choice, form, tell)

        def done(exported: "Exported") -> None:
            if then is not None:
                then()
            self._session.state.set_export_folder(str(exported.target.parent.absolute()))
            text = self.tr("%Ln row(s) written. The file is {0}", "", exported.rows).format(exported.target)
            text = "\n".join((text, *map(told, exported.remarks)))
            folder = QUrl.fromLocalFile(str(exported.target.parent))
            self._banner.show_notice(text, "info", [(self.tr("Open folder"), lambda: _open(folder))])

        self._worker.start(
            self.tr("Writing {0} …").format(target.name),
            work,
            done,
            None if failed is None else lambda error: failed(told(error)),
            stoppable=True,
        )


def _filter(form: "Format") -> str:
    """A format as a line of the file dialog."""
    patterns = " ".join(f"*{suffix}" for suffix in form.suffixes)
    return f"{QCoreApplication.translate('Formats', form.title)} ({patterns})"


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)
