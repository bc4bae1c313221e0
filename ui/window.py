"""The window at work: its panes follow the session, its commands are the desk's."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shell import Shell

if TYPE_CHECKING:
    from models.settings import Settings, State
    from models.terms import Article
    from ui.articles import ArticlePane
    from ui.banner import Banner
    from ui.carrying import Carried
    from ui.claims.beside import Beside
    from ui.desk import Desk
    from ui.exports import Exports
    from ui.files import Files
    from ui.jobs import Worker
    from ui.keymap import Keymap
    from ui.keys import Dispatcher
    from ui.libraries import Libraries
    from ui.look import Look
    from ui.pace import Pace
    from ui.panels import Panels
    from ui.preferences import Preferences
    from ui.reader import Reader
    from ui.remembering import Remembering
    from ui.resizing import Resizing
    from ui.session import Session
    from ui.splitting import Splitting
    from ui.update import Update


class MainWindow(Shell):
    """The shell and, once it is complete, the three panes and what works on them."""

    session: "Session"
    article_pane: "ArticlePane"
    banner: "Banner"
    beside: "Beside"
    reader: "Reader"
    worker: "Worker"
    libraries: "Libraries"
    files: "Files"
    exports: "Exports"
    panels: "Panels"
    remembering: "Remembering"
    splitting: "Splitting"
    resizing: "Resizing"
    pace: "Pace"
    desk: "Desk"
    keymap: "Keymap"
    preferences: "Preferences"
    dispatcher: "Dispatcher"

    rebuild_wanted = Signal()
    """emitted where the window is to be made anew, in another language"""
    closing = Signal(object)
    """emitted with the window when all is saved, before the library is let go"""

    def __init__(self) -> None:
        super().__init__()
        self.is_complete = self._close_anyway = False
        self.carried: Carried | None = None

    # -- building --------------------------------------------------------------------------------------------

    def furnish(self, settings: "Settings", state: "State", look: "Look") -> None:
        """Makes what is seen first, and the session that all of it works with."""
        from ui.session import Session

        self.lay_in(look)
        self.session = Session(settings, state, self)

    def building(self) -> Iterator[None]:
        """Makes, after the first paint, what it did not need, in pieces between which the window lives.

        The imports stand here to come as late.
        """
        from ui.articles import ArticlePane
        from ui.banner import Banner

        self.article_pane = ArticlePane(self.look)
        self.banner = Banner(self.look)
        yield
        from ui.focus_ring import FocusRing
        from ui.reader import Reader

        yield
        self.reader = Reader(self.look)
        self.reader.set_empty_text("")
        FocusRing(self.look, self.reader, self.reader.page)
        yield
        from ui.workers import make_workers

        yield
        make_workers(self)
        yield
        from ui.claims.beside import Beside

        self.beside = Beside(self)
        self.set_panes(self.beside.side, self._middle_pane(), self.panels.make_inspector())
        self._connect()
        self._start_keys()
        self.setAcceptDrops(True)
        self.is_complete = True

    def _middle_pane(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.reader, 1)
        column.addWidget(self.beside.bar)
        return middle

    def _connect(self) -> None:
        session = self.session
        session.articles_changed.connect(self._show_articles)
        session.library_opened.connect(self._show_articles)
        session.article_opened.connect(self._show_article)
        session.updated.connect(self._follow)
        session.saved.connect(self._show_saved)
        session.failed.connect(self._show_failure)
        session.said.connect(self._say)
        self.reader.claim_clicked.connect(session.go_to)
        self.reader.menu_requested.connect(self.desk.show_article_menu)
        self.top_bar.palette_requested.connect(self.desk.show_palette)
        self.top_bar.import_requested.connect(self.desk.open_files)
        self.top_bar.export_requested.connect(self.desk.export_article)
        self.top_bar.menu_requested.connect(self.desk.show_window_menu)
        bar = self.status_bar
        bar.next_requested.connect(lambda: self.desk.step(1))
        bar.previous_requested.connect(lambda: self.desk.step(-1))
        bar.undo_requested.connect(self.desk.undo)
        bar.keys_requested.connect(self.desk.show_keys)

    def _start_keys(self) -> None:
        """Begins to listen to the keyboard; the window must have been shown."""
        from ui.keys import Dispatcher
        from ui.shown_keys import ShownKeys

        self._shown_keys = ShownKeys(self)
        self.dispatcher = Dispatcher(
            self.keymap,
            self.desk.run,
            rests=lambda: self.panels.is_open,
            on_page=self.is_page,
            has_caret=lambda: self.reader.caret_mode,
            mode=lambda key: self.splitting.press(key) or self.resizing.press(key),
            parent=self,
        )
        self.windowHandle().installEventFilter(self.dispatcher)

    def is_page(self, widget: QWidget | None) -> bool:
        """True for the article and what has no keys of its own."""
        return widget is None or widget is self or self.reader.isAncestorOf(widget)

    # -- following the session -------------------------------------------------------------------------------

    def _show_articles(self) -> None:
        article = self.session.article
        self.article_pane.set_articles(self.session.articles(), article.id if article else None)

    def _show_article(self) -> None:
        if self.banner.kind == "info":
            self.banner.close_notice()
        self.remembering.leave()
        session = self.session
        article = session.article
        current = session.current
        self.reader.show_article(article, session.shown, current.id if current else None)
        self.remembering.enter()
        self.reader.set_resizable(not session.is_read_only)
        self.article_pane.set_current(article.id if article else None)
        self._show_title(article)
        self.top_bar.set_export_enabled(article is not None)
        if article is None:
            self._shown_keys.show()
        self._show_claim()
        self._show_counts()
        self.desk.back_to_article()

    def _show_title(self, article: "Article | None") -> None:
        from ui.invisibles import visible

        title = visible(" ".join(article.details.title[:120].split())) if article else ""
        self.setWindowTitle(f"{title} – Claimdesk" if article else "Claimdesk")

    def _follow(self, update: "Update") -> None:
        session = self.session
        current = session.current
        if update.details and session.article is not None:
            self._show_article()
            return
        if update.members:
            self.reader.set_claims(session.shown, current.id if current else None)
        elif update.claims:
            self.reader.update_claims(update.claims)
        if update.moved or update.members:
            self.reader.set_current(current.id if current else None)
        self._show_claim()
        if update.claims or update.members:
            self._show_counts()

    def _show_claim(self) -> None:
        self.panels.show_claim(self.session)

    def _show_counts(self) -> None:
        from models.terms import Counts

        summary = self.session.summary()
        counts = summary.counts if summary else Counts()
        self.pace.show(counts)
        self.status_bar.set_counts(counts)
        if summary is not None:
            self.article_pane.update_article(summary)
        self.beside.show_counts(summary.counts if summary else Counts())

    def _say(self, words: str) -> None:
        from ui.announcing import announce

        self.status_bar.set_message(words)
        announce(self, words)

    def _show_saved(self, time: str) -> None:
        self.status_bar.set_saved(self.tr("Saved {0}").format(time))

    def _show_failure(self, text: str) -> None:
        self.status_bar.set_saved_failed(self.tr("Not saved"))
        self.banner.show_notice(text, "error")

    # -- the window's own events -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Reads in what was dropped."""
        event.acceptProposedAction()
        self.files.take(event.mimeData())

    def flush(self) -> None:
        """Saves a note that is still being typed."""
        if self.is_complete:
            self.panels.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves the note under the cursor and the place; all else is saved already."""
        if not self.is_complete:
            super().closeEvent(event)
            return
        self.worker.wait()
        if not (self.panels.flush_all() or self._close_anyway):
            event.ignore()
            self.banner.show_notice(
                self.tr("A note is not saved, so the window stays open. It is still in its field."),
                "error",
                [(self.tr("Save again"), self._close), (self.tr("Close without the note"), self._give_up)],
            )
            return
        self.remembering.write()
        self.preferences.write()
        self.closing.emit(self)
        self.session.close()
        super().closeEvent(event)

    def _close(self) -> None:
        self.close()

    def _give_up(self) -> None:
        self._close_anyway = True
        self.close()
