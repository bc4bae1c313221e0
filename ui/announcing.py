"""Tells a screen reader what a key press led to, for the focus stays where it was."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from models.terms import Claim
from ui.figures import number as written
from ui.invisibles import visible
from ui.session import Session
from ui.update import Update
from ui.wording import running, tag_word

_LONGEST = 300


def announce(widget: QWidget, words: str) -> None:
    """Says a line where somebody listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def claim_words(claim: Claim, number: int, total: int) -> str:
    """Where one is: "Claim 2 of 15, verified: ..."; without a total (0) "Claim 2, verified: ..."."""
    if not total:
        return QCoreApplication.translate("Announcing", "Claim {0}, {1}: {2}").format(
            written(number), running(tag_word(claim.tag)), visible(claim.quote[:_LONGEST])
        )
    return QCoreApplication.translate("Announcing", "Claim {0} of {1}, {2}: {3}").format(
        written(number), written(total), running(tag_word(claim.tag)), visible(claim.quote[:_LONGEST])
    )


def tagged_words(claim: Claim, number: int) -> str:
    """What a key press did to a claim that one has left by it: "Claim 1, verified."."""
    return QCoreApplication.translate("Announcing", "Claim {0}, {1}.").format(
        written(number), running(tag_word(claim.tag))
    )


class Announcing(QObject):
    """Follows a session and says, in one line, what was tagged and where that led to."""

    def __init__(self, session: Session, widget: QWidget) -> None:
        super().__init__(widget)
        self._session, self._widget = session, widget
        session.updated.connect(self._tell)

    def _tell(self, update: Update) -> None:
        review, current = self._session.review, self._session.current
        if review is None or current is None:
            return
        words = [claim_words(current, review.number(current.id), self._session.total)]
        if len(update.claims) == 1 and update.claims[0].id != current.id:
            tagged = update.claims[0]
            words.insert(0, tagged_words(tagged, review.number(tagged.id)))
        announce(self._widget, " ".join(words))
