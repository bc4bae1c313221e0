"""Makes what works on the panes of a window."""

from typing import TYPE_CHECKING

from ui.announcing import Announcing
from ui.desk import Desk
from ui.exports import Exports
from ui.files import Files
from ui.jobs import Worker
from ui.keymap import Keymap
from ui.libraries import Libraries
from ui.pace import Pace
from ui.panels import Panels
from ui.preferences import Preferences
from ui.remembering import Remembering
from ui.resizing import Resizing
from ui.shortfall import Shortfall
from ui.splitting import Splitting

if TYPE_CHECKING:
    from ui.window import MainWindow


def make_workers(window: "MainWindow") -> None:
    """Gives the window its helpers; reader and banner are there already."""
    session, banner = window.session, window.banner
    window.keymap = Keymap.load(window)
    window.preferences = Preferences(window, window.keymap)
    window.preferences.show_text()
    window.worker = Worker(session, banner, window)
    window.libraries = Libraries(session, banner, window.worker, window)
    window.files = Files(session, banner, window.worker, window.libraries, window)
    window.exports = Exports(session, banner, window.worker, window)
    window.panels = Panels(window, window.look)
    window.remembering = Remembering(session, window.reader, window)
    window.splitting = Splitting(window)
    window.resizing = Resizing(window)
    window.pace = Pace(window)
    Shortfall(window)
    Announcing(session, window.reader)
    window.desk = Desk(window)
