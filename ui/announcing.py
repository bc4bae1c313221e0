"""Tells a screen reader what a key press led to, for the focus stays where it was."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from models.terms import Claim
from ui.invisibles import visible
from ui.wording import tag_word

_LONGEST = 300


def announce_claim(widget: QWidget, claim: Claim, number: int, total: int) -> None:
    """Says "Claim 2 of 15, verified: ..." where somebody listens."""
    words = widget.tr("Claim {0} of {1}, {2}: {3}")
    announce(
        widget, words.format(number, total, tag_word(claim.tag).lower(), visible(claim.quote[:_LONGEST]))
    )


def announce(widget: QWidget, words: str) -> None:
    """Says a sentence where somebody listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
