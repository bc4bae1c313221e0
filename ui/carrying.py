"""What a window made anew, in another language or size, goes on with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime

from models.trail import Trail

if TYPE_CHECKING:
    from ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Carried:
    """The way through the claims of a library, and when it was last written."""

    library: str
    trail: Trail
    saved_at: QTime | None


def carried_from(window: "MainWindow") -> Carried | None:
    """What a window hands on; nothing where it is not complete yet."""
    if not window.is_complete:
        return None
    session = window.session
    return Carried(session.library_key, window.desk.whereabouts.trail, session.saved_at)
