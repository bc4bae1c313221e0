"""What stands beside the article: the lists of articles and claims in one place, and the filter's bar."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from models.filtering import ClaimFilter
from models.terms import Counts, Tag
from ui.announcing import announce
from ui.claims.bar import FilterBar
from ui.claims.filtering import Filtering
from ui.claims.pane import ClaimPane
from ui.claims.switch import PaneSwitch
from ui.figures import number
from ui.keycap import cap_text
from ui.look import px
from ui.shell import LIST_WIDTH
from ui.update import Update

if TYPE_CHECKING:
    from ui.window import MainWindow

TAG_COMMANDS = {
    Tag.VERIFIED: "filter.verified",
    Tag.DISPUTED: "filter.disputed",
    Tag.UNSOURCED: "filter.unsourced",
    Tag.UNREVIEWED: "filter.unreviewed",
}


class Beside(QObject):
    """Lets list and bar follow the session and the filter."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.filtering = Filtering(window.session, self)
        self.pane = ClaimPane(window.look)
        self._counts = Counts()
        self.bar = FilterBar(window.look)
        self.side = QStackedWidget()
        self.side.setFixedWidth(px(LIST_WIDTH))
        self.side.addWidget(window.article_pane)
        self.side.addWidget(self.pane)
        self._connect()
        self._show_keys()

    def show_articles(self) -> None:
        """Shows the list of articles."""
        self._show_pane(PaneSwitch.ARTICLES)

    def show_claims(self) -> None:
        """Shows the list of claims."""
        self._show_pane(PaneSwitch.CLAIMS)

    def start_over(self) -> None:
        """Shows what a window shows at its start: the articles, and no filter."""
        self.filtering.set(ClaimFilter())
        self.show_articles()
        self._window.want_list(False)

    def _connect(self) -> None:
        session, pane, window = self._session, self.pane, self._window
        session.article_opened.connect(self._show_all)
        session.updated.connect(self._follow)
        self.filtering.changed.connect(self._show_filter)
        for switch in (pane.switch, window.article_pane.switch):
            switch.chosen.connect(self._switch)
        pane.text_changed.connect(self._filter_text)
        pane.toggles.tag_toggled.connect(window.desk.filters.by_tag)
        pane.toggles.more_requested.connect(window.desk.filters.show_menu)
        pane.claim_walked.connect(window.desk.filters.walk_to)
        pane.claim_chosen.connect(window.desk.filters.go_to)
        pane.left.connect(window.desk.back_to_article)
        window.article_pane.article_chosen.connect(window.desk.choose_article)
        window.article_pane.details_requested.connect(lambda _: window.desk.edit_details())
        window.article_pane.paste_requested.connect(window.desk.paste_article)
        window.article_pane.left.connect(window.desk.back_to_article)
        self.bar.clear_requested.connect(window.desk.filters.clear)
        window.keymap.changed.connect(self._show_keys)

    def _show_keys(self) -> None:
        key = self._window.keymap.key
        self.bar.button.set_cap(cap_text(key("filter.clear")))
        self.pane.toggles.set_keys({tag: key(command_id) for tag, command_id in TAG_COMMANDS.items()})

    def _switch(self, place: int) -> None:
        self._show_pane(place)
        pane = (self._window.article_pane, self.pane)[place]
        pane.switch.buttons[place].setFocus()

    def _show_pane(self, place: int) -> None:
        if self.side.currentIndex() != place:
            self.side.setCurrentIndex(place)
            self._show_all()

    @property
    def _is_shown(self) -> bool:
        return self.side.currentIndex() == PaneSwitch.CLAIMS

    # -- following -------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        """Shows the claims of the open article anew."""
        if self._is_wanted:
            self.pane.model.profile = self.filtering.profile
            self.pane.model.set_rows(self.filtering.rows())
        self._show_current()
        self._show_numbers()

    def _follow(self, update: Update) -> None:
        if update.members:
            self._show_all()
            return
        review = self._session.review
        if update.claims and review is not None and self._is_wanted:
            changed = [(review.number(claim.id), claim) for claim in update.claims]
            self.pane.model.follow(changed, self.filtering.passes)
        self._show_current()

    def _show_current(self) -> None:
        review, current = self._session.review, self._session.current
        if self._is_shown:
            place = review.number(current.id) if review is not None and current is not None else 0
            self.pane.show_current(place)

    @property
    def _is_wanted(self) -> bool:
        return self._is_shown or self.filtering.filter.is_on

    def show_counts(self, counts: Counts) -> None:
        """Takes over how many claims of the article bear each tag."""
        self._counts = counts
        self._show_numbers()

    def _show_numbers(self) -> None:
        is_filtered = self.filtering.filter.is_on
        total = self._counts.dismissed if self.filtering.filter.dismissed else self._counts.total
        if self._is_shown:
            self.pane.toggles.set_counts(self._counts)
            self.pane.show_count(total, is_filtered, self._empty_words())
        self._show_bar(total)

    def _empty_words(self) -> str:
        if self.filtering.filter.is_on:
            key = self._window.keymap.call("filter.clear")
            return self.tr("No claim matches. {0} shows all.").format(key)
        if self._session.article is None:
            return self.tr("No article is open.")
        return self.tr("No claim yet: select words and press {0}.").format(
            self._window.keymap.call("claim.add")
        )

    def _show_filter(self) -> None:
        wanted = self.filtering.filter
        if self.pane.field.text() != wanted.text:
            self.pane.field.setText(wanted.text)
        self.pane.toggles.show_filter(wanted.tags, replace(wanted, tags=frozenset(), text="").is_on)
        self._show_all()
        words = self.bar.words.text() if wanted.is_on else self.tr("All claims are shown.")
        announce(self._window, words)

    def _show_bar(self, total: int) -> None:
        if not self.filtering.filter.is_on or self._session.review is None:
            self.bar.show_words("")
            return
        form = self.tr("{0}: {1} of {2} claims. {3} and {4} go through these.")
        if self.filtering.filter.dismissed:
            form = self.tr("{0}: {1} of {2} claims.")
        keys = self._window.keymap
        words = form.format(
            self.filtering.words(),
            number(self.pane.model.rowCount()),
            number(total),
            keys.call("claim.next"),
            keys.call("claim.previous"),
        )
        self.bar.show_words(words)

    def _filter_text(self, text: str) -> None:
        self.filtering.set(replace(self.filtering.filter, text=text))
