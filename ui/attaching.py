"""Files as evidence in the window: chosen or dropped, copied in a thread, opened by the system."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from models.errors import UserError
from models.terms import Source
from ui.invisibles import visible
from ui.jobs import Job
from ui.libraries import documents
from ui.telling import told

if TYPE_CHECKING:
    from models.attachments import Attached
    from ui.overlay import EvidenceForm
    from ui.window import MainWindow


class Attaching(QObject):
    """Takes files into the side folder of the library for the form, and opens what is there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._job: Job | None = None

    def follow(self, form: "EvidenceForm") -> None:
        """Does what the form asks for."""
        form.file_wanted.connect(lambda: self._choose(form))
        form.file_dropped.connect(lambda path: self.take(form, path))

    def _choose(self, form: "EvidenceForm") -> None:
        known = (
            self.tr("PDF, pictures and text") + " (*.pdf *.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff *.txt)"
        )
        others = self.tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Attach file"), str(documents()), f"{known};;{others}"
        )
        if chosen:
            self.take(form, Path(chosen))

    def take(self, form: "EvidenceForm", path: Path) -> None:
        """Copies the file; the form says so meanwhile, and has it when the copy is on the disk."""
        library = self._session.library
        if library is None or self._session.is_read_only:
            return
        if self._job is not None:
            form.refuse_another(self.tr("Another file is still being copied. Try again in a moment."))
            return

        def work(job: Job) -> "Attached":
            del job
            from models.attachments import take_in

            return take_in(library.path, path)

        def done(taken: "Attached") -> None:
            self._end_job()
            form.take_file(taken.name, taken.sha256)

        def failed(error: Exception) -> None:
            self._end_job()
            if not isinstance(error, UserError):
                raise error
            form.refuse_file(told(error))

        form.wait_for_file(self.tr("Copying {0} …").format(visible(path.name)))
        self._job = Job(work, self)
        self._job.done.connect(done)
        self._job.failed.connect(failed)
        self._job.start()

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None

    def open(self, source: Source) -> None:
        """Has the system show the file of a source, after its digest was checked."""
        library = self._session.library
        if library is None:
            return
        from models.attachments import to_open

        name = visible(source.file_name)
        try:
            copy = to_open(library.path, name, source.file_sha256)
        except UserError as error:
            self._window.banner.show_notice(told(error), "warning")
            return
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
        words = self.tr("Opening {0} …") if opened else self.tr("No program could be started for {0}.")
        self._session.said.emit(words.format(name))
