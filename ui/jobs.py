"""Work that takes longer than a key press, done in a thread while the window stays alive."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from models.errors import UserError
from ui.banner import Banner
from ui.session import Session
from ui.telling import told


class Job(QObject):
    """One call in a thread, whose end arrives in the window's; `stop` asks the work, it forces nothing."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[["Job"], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begins the work."""
        self._thread.start()

    def stop(self) -> None:
        """Asks the work to end early."""
        self._stopped.set()

    @property
    def is_stopped(self) -> bool:
        """True when the work was asked to end."""
        return self._stopped.is_set()

    def wait(self, seconds: float) -> None:
        """Waits for the thread."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            result = self._work(self)
        except Exception as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)


class Worker(QObject):
    """Does one job at a time; the banner says what, the session writes nothing else meanwhile."""

    idle = Signal()

    def __init__(self, session: Session, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._banner = session, banner
        self._job: Job | None = None

    def start(
        self,
        what: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        failed: Callable[[UserError], None] | None = None,
        stoppable: bool = False,
    ) -> None:
        """Begins a job; `what` is shown while it lasts. A UserError goes to `failed`, else to the banner."""
        if self._session.busy:
            self._banner.show_notice(self.tr("Wait a moment: {0}").format(self._session.busy))
            return
        if self._banner.kind != "warning":
            self._banner.close_notice()
        job = self._job = Job(work, self)
        self._session.set_busy(what)
        self._banner.show_progress(what, job.stop if stoppable else None)

        def well(result: Any) -> None:
            # The progress stays up while the result is laid out, which may take as long as the work.
            self._end_job()
            done(result)
            self._banner.hide_progress()
            self.idle.emit()

        def badly(error: Exception) -> None:
            self._end_job()
            self._banner.hide_progress()
            if not isinstance(error, UserError):
                raise error
            if failed is not None:
                failed(error)
            else:
                self._banner.show_notice(told(error), "error")
            self.idle.emit()

        job.done.connect(well)
        job.failed.connect(badly)
        job.start()

    def stop(self) -> None:
        """Asks the job under way to end early."""
        if self._job is not None:
            self._job.stop()

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self._session.set_busy("")

    def wait(self, seconds: float = 10.0) -> None:
        """Asks the job under way to end and takes its result, before the window closes."""
        if self._job is not None:
            self._job.stop()
            self._job.wait(seconds)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
