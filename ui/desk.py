"""The verbs of the command table: each command runs one of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from models.terms import Event, Tag
from ui.by_hand import ByHand
from ui.claims.filter_desk import FilterDesk
from ui.command import Command
from ui.figures import number as written
from ui.looks import Looks
from ui.menus import article_menu, reversal_names, window_menu
from ui.past import Past
from ui.record_desk import RecordDesk
from ui.suggestions import Suggestions
from ui.whereabouts import Whereabouts

if TYPE_CHECKING:
    from ui.window import MainWindow


class Desk(QObject):
    """What a person can do at the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.looks: Looks = Looks(window)
        self.by_hand: ByHand = ByHand(window)
        self.whereabouts: Whereabouts = Whereabouts(window)
        self.record: RecordDesk = RecordDesk(window)
        self.suggestions: Suggestions = Suggestions(window)
        self.filters: FilterDesk = FilterDesk(window)
        self.past: Past = Past(window)

    def run(self, command: Command) -> None:
        """Does what a command says; what was said of the one before is no longer so."""
        self._window.status_bar.clear_message()
        command.run(self)

    def _call(self, command_id: str) -> str:
        return self._window.keymap.call(command_id)

    # -- tagging ---------------------------------------------------------------------------------------------

    def decide(self, tag: Tag) -> None:
        """Tags the current claim, saves, goes to the next one to review."""
        self._window.panels.flush()
        before, review = self._session.current, self._session.review
        self._session.decide(tag)
        tagged = review.get(before.id) if review and before else None
        if review is not None and tagged is not None and tagged.tag is tag:
            self.record.ask_why(tagged, review.number(tagged.id))

    def clear_tag(self) -> None:
        """Takes the tag off the current claim."""
        self._window.panels.flush()
        self._session.clear()

    def dismiss(self) -> None:
        """Puts the current claim out of the way."""
        self._window.panels.flush()
        claim, review = self._session.current, self._session.review
        self._session.dismiss()
        gone = review.get(claim.id) if review and claim else None
        if review is not None and gone is not None and gone.dismissed:
            words = self.tr("Claim {0} dismissed. {1} brings it back.")
            self._session.said.emit(words.format(written(review.number(gone.id)), self._call("edit.undo")))

    def undo(self) -> None:
        """Takes back the last action and says which it was."""
        self._reverse(
            self._session.undoing.undo, self.tr("Undone: {0}"), self.tr("There is nothing to undo.")
        )

    def redo(self) -> None:
        """Does again what was undone last and says which it was."""
        self._reverse(
            self._session.undoing.redo, self.tr("Done again: {0}"), self.tr("There is nothing to redo.")
        )

    def _reverse(self, action: Callable[[], tuple[Event, ...]], words: str, nothing: str) -> None:
        from ui.event_words import describe_action

        self._window.panels.flush()
        events = action()
        review = self._session.review
        if events:
            number = review.number(events[0].claim_id) if review else 0
            self._session.said.emit(words.format(describe_action(events, number)))
        elif self._session.library is not None and not self._session.busy:
            self._session.said.emit(nothing)

    # -- moving ----------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Goes to the next (1) or previous (-1) claim."""
        self._session.step(by)

    def next_unreviewed(self) -> None:
        """Goes to the next claim without a tag."""
        self._session.next_unreviewed()

    def step_article(self, by: int) -> None:
        """Goes to the next (1) or previous (-1) article of the list."""
        article = self._session.article
        ids = [summary.id for summary in self._session.articles()]
        if article is None or article.id not in ids:
            return
        place = ids.index(article.id) + by
        if 0 <= place < len(ids):
            self.choose_article(ids[place])

    def choose_article(self, article_id: str) -> None:
        """Opens an article of the list and puts the focus into it."""
        self._window.panels.flush()
        if self._session.article is None or self._session.article.id != article_id:
            self._session.open_article(article_id)
        self.back_to_article()
        self._window.want_list(False)

    def back_to_article(self) -> None:
        """Puts the focus into the article; the inspector shows what it showed before a field was gone to."""
        if self._window.panels.inspector is not None:
            self._window.panels.inspector.scroll_back()
        self._window.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def escape(self) -> None:
        """Leaves, one after the other: a field, a selection, the caret, a notice, the page alone."""
        window = self._window
        window.panels.flush()
        if not window.is_page(window.focusWidget()):
            window.article_pane.clear_filter()
            window.beside.pane.clear_text()
            # First: a pane that goes while it has the focus hands it on as by Tab, which draws a ring.
            self.back_to_article()
            window.want_list(False)
            window.want_drawer(False)
        elif window.reader.selection() is not None:
            window.reader.clear_selection()
        elif window.reader.caret_mode:
            window.reader.set_caret_mode(False)
        elif window.banner.has_notice:
            window.banner.close_notice()
        elif self.record.asking.is_asking:
            self.record.asking.close()
        elif window.is_alone:
            self.looks.switch_alone()

    # -- working ---------------------------------------------------------------------------------------------

    def add_claim(self) -> None:
        """Makes the selected words a claim."""
        self._window.panels.flush()
        span = self._window.reader.selection()
        if span is None:
            words = self.tr(
                "Select some words first: with the mouse, or with {0} and Shift+arrows. Then press {1}."
            )
            self._session.said.emit(words.format(self._call("caret.toggle"), self._call("claim.add")))
        elif self._session.add_claim(*span):
            self._window.reader.clear_selection()

    def split(self) -> None:
        """Offers parts of the current claim."""
        self._window.panels.flush()
        self.back_to_article()
        self._window.splitting.begin()

    def merge(self) -> None:
        """Joins the current claim with the next one."""
        self._window.panels.flush()
        self._session.merge()

    def focus_note(self) -> None:
        """Puts the focus into the note of the current claim."""
        inspector = self._window.panels.inspector
        if inspector is not None and self._session.current is not None:
            self._window.want_drawer(True)
            inspector.focus_note()

    def toggle_caret(self) -> None:
        """Switches the caret of the article on or off."""
        reader = self._window.reader
        self.back_to_article()
        reader.set_caret_mode(not reader.caret_mode)
        if reader.caret_mode:
            words = self.tr("Caret on: arrows move it, Shift selects, {0} adds the claim, {1} ends.")
            self._session.said.emit(words.format(self._call("claim.add"), self._call("caret.toggle")))
        else:
            self._window.status_bar.clear_message()

    def show_palette(self) -> None:
        """Opens the command palette."""
        self._window.panels.flush()
        self._window.panels.show_palette()

    def show_settings(self, section: str = "") -> None:
        """Opens the settings, at a section where one is named."""
        self._window.panels.flush()
        self._window.panels.show_settings(section)

    def show_about(self) -> None:
        """Opens the version and the licences of what comes along."""
        self._window.panels.flush()
        self._window.panels.show_about()

    def show_keys(self) -> None:
        """Opens the sheet of keys."""
        self._window.panels.show_keys()

    def export_article(self) -> None:
        """Asks where, then writes the CSV of this article."""
        self._window.panels.flush()
        self._window.exports.ask(everything=False)

    def export_all(self) -> None:
        """Asks where, then writes the CSV of all articles."""
        self._window.panels.flush()
        self._window.exports.ask(everything=True)

    # -- articles and libraries ------------------------------------------------------------------------------

    def open_files(self) -> None:
        """Asks for articles or a library to open."""
        self._window.files.ask()

    def new_library(self) -> None:
        """Asks where, then makes and opens an empty library."""
        self._window.libraries.ask_for_new()

    def paste_article(self) -> None:
        """Reads the text on the clipboard in as an article."""
        self._window.files.paste()

    def edit_details(self) -> None:
        """Opens the form for title, byline, publisher, address and date."""
        self._window.panels.flush()
        self._window.panels.edit_details()

    # -- menus -----------------------------------------------------------------------------------------------

    def show_window_menu(self, at: QPoint) -> None:
        """All commands as a menu; the entries for undo and redo say what they would do."""
        names = reversal_names(self._session)
        window_menu(self._window, self.run, self._window.keymap, names).popup(at)

    def show_article_menu(self, at: QPoint) -> None:
        """What can be done to the current claim or the selected words, as a menu."""
        with_selection = self._window.reader.selection() is not None
        article_menu(self._window, self.run, self._window.keymap, with_selection).popup(at)

    def quit(self) -> None:
        """Closes the window."""
        self._window.close()
