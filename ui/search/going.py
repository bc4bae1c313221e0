"""Opens the search and goes where a hit is: the article at its words, the claim, its note, its source."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.figures import number
from ui.search.asking import Asking

if TYPE_CHECKING:
    from models.search import Hit
    from ui.search.panel import SearchPanel
    from ui.window import MainWindow


class LibrarySearch(QObject):
    """The search of a window, made when it is first wanted; the library is indexed from the start."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.asking = Asking(window.session, self)
        window.closing.connect(self.asking.stop)
        self.panel: SearchPanel | None = None

    @property
    def is_open(self) -> bool:
        """True while the panel has the keyboard."""
        return self.panel is not None and self.panel.isVisible()

    def open(self, text: str = "") -> None:
        """Opens the panel, with a text that is searched for where there is one."""
        if self._session.library is None:
            return
        if self.panel is None:
            from ui.search.panel import SearchPanel

            self.panel = SearchPanel(self._window, self._window.look, self.asking)
            self.panel.hit_chosen.connect(self.go_to)
        self.panel.open(text)

    def go_to(self, hit: "Hit") -> None:
        """Opens the article of a hit and makes its claim the current one; changes nothing of it."""
        window, session = self._window, self._session
        window.desk.choose_article(hit.article_id)
        if session.article is None or session.article.id != hit.article_id:
            return
        if not hit.claim_id:
            self._show_words(hit)
            return
        review = session.review
        claim = review.get(hit.claim_id) if review is not None else None
        if review is None or claim is None:
            session.said.emit(self.tr("This claim is not there any more."))
        elif claim.dismissed:
            window.reader.reveal(claim.start)
            words = self.tr("Claim {0} is dismissed. {1} finds it too and brings it back.")
            session.said.emit(words.format(number(review.number(claim.id)), window.keymap.call("palette")))
        else:
            window.desk.looks.bring_up(claim.id)
            self._show_part(hit)

    def _show_words(self, hit: "Hit") -> None:
        """Selects what was found in the text, so that the eye finds it."""
        reader = self._window.reader
        if hit.span is not None:
            reader.select(hit.span)
            reader.reveal(hit.span[0])

    def _show_part(self, hit: "Hit") -> None:
        """Brings the note or the source into view; a source gets the focus, for its keys to work."""
        from models.search import Kind

        inspector = self._window.panels.inspector
        if inspector is None or hit.kind not in (Kind.NOTE, Kind.SOURCE):
            return
        self._window.want_drawer(True)
        if hit.kind is Kind.NOTE:
            inspector.reveal(inspector.note)
            return
        cards = (card for card in inspector.evidence.cards if card.isVisibleTo(inspector))
        card = next((one for one in cards if one.evidence and one.evidence.id == hit.row_id), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            inspector.reveal(card)
