"""The verbs of the command table that find: lists and filters of articles and claims, the search."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from models.filtering import ClaimFilter
from models.terms import Tag

if TYPE_CHECKING:
    from ui.claims.filtering import Filtering
    from ui.window import MainWindow


class FilterDesk(QObject):
    """What a person can do to find a claim or an article."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    @property
    def _filtering(self) -> "Filtering":
        return self._window.beside.filtering

    def show_claims(self) -> None:
        """Shows the list of claims, with the cursor in its field."""
        self._window.panels.flush()
        self._window.beside.show_claims()
        self._window.want_list(True)
        self._window.beside.pane.focus_field()

    def show_articles(self) -> None:
        """Shows the list of articles, with the cursor in its field."""
        self._window.beside.show_articles()
        self._window.want_list(True)
        self._window.article_pane.focus_filter()

    def search_library(self) -> None:
        """Opens the search over all articles."""
        self._window.panels.flush()
        self._window.panels.search.open()

    def by_tag(self, tag: Tag) -> None:
        """Puts a tag among those that are shown, or takes it out."""
        self._set(self._filtering.filter.toggled("tags", tag))

    def by_shortfall(self) -> None:
        """Shows what is short of evidence only, or no longer."""
        wanted = self._filtering.filter
        if self._filtering.profile is None and not wanted.short:
            words = self.tr("Nothing is asked of evidence yet. {0} sets it, section Evidence.")
            self._session.said.emit(words.format(self._window.keymap.call("settings")))
        else:
            self._set(replace(wanted, short=not wanted.short))

    def by_dismissed(self) -> None:
        """Shows what was dismissed only, or no longer."""
        wanted = self._filtering.filter
        self._set(replace(wanted, dismissed=not wanted.dismissed))

    def clear(self) -> None:
        """Shows all claims again."""
        self._set(ClaimFilter())

    def show_menu(self) -> None:
        """Opens the menu with all other filters."""
        from ui.claims.filter_menu import filter_menu

        window = self._window
        window.beside.show_claims()
        window.want_list(True)
        button = window.beside.pane.toggles.more
        menu = filter_menu(window, self._filtering, self._session.claims)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def walk_to(self, claim_id: str) -> None:
        """Makes a claim of the list the current one; what is dismissed is only shown in the text."""
        self._window.panels.flush()
        review = self._session.review
        claim = review.get(claim_id) if review is not None else None
        if claim is not None and claim.dismissed:
            self._window.reader.reveal(claim.start)
        elif claim is not None:
            self._window.desk.looks.bring_up(claim_id)

    def go_to(self, claim_id: str) -> None:
        """The same, and back into the article."""
        self.walk_to(claim_id)
        self._window.desk.back_to_article()
        self._window.want_list(False)

    def _set(self, wanted: ClaimFilter) -> None:
        self._window.panels.flush()
        self._filtering.set(wanted)
