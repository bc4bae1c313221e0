"""Takes the picture of the window when it closes, and writes it when the window is gone."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.opening import picture
from ui.opening.picture import Picture, Standing

if TYPE_CHECKING:
    from ui.session import Session
    from ui.window import MainWindow


def standing(session: "Session") -> Standing | None:
    """Where the reviewer is; None where no article is open."""
    if session.library is None or session.article is None:
        return None
    claim = session.current.id if session.current else "-"
    return Standing(session.library.store.digest, session.article.id, claim)


class Leaving(QObject):
    """One for the run of the program; the last window that closed is the one that is kept."""

    def __init__(self, machine: str) -> None:
        super().__init__()
        self._machine = machine
        self._taken: Picture | None = None
        self._library: Path | None = None

    def follow(self, window: "MainWindow") -> None:
        """Takes a picture of that window when it closes."""
        window.closing.connect(self._take)

    def _take(self, window: "MainWindow") -> None:
        self._taken, session = None, window.session
        stands = standing(session)
        # A sheet in front would be gone at the next start.
        if session.library is None or stands is None or window.panels.is_open or window.is_alone:
            return
        window.banner.close_notice()
        window.desk.record.asking.close()
        window.status_bar.clear_message()
        window.reader.set_caret_mode(False)
        # At the next start the keys are the article's: no other field may look as if it had them.
        window.desk.back_to_article()
        window.beside.start_over()
        from PySide6.QtCore import QCoreApplication, QEvent

        # The page takes the place of what went.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        normal = window.normalGeometry() if window.isMaximized() else window.geometry()
        self._library = session.library.path
        self._taken = Picture(
            window.grab().toImage(),
            normal.width(),
            normal.height(),
            window.isMaximized(),
            stands,
        )

    def write(self) -> None:
        """Writes the picture, or takes an old one away where there is none to keep."""
        if self._taken is not None and self._library is not None:
            picture.save(self._taken, self._library, self._machine)
        else:
            picture.forget()
