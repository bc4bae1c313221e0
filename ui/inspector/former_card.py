"""A former state of the claim, field by field, with the button that makes it the present one again."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from models.links import host_of
from models.terms import Claim, Evidence
from ui.controls import Button, Label, fill_box
from ui.invisibles import visible
from ui.look import Look
from ui.wording import reason_word, scope_word, stance_word, tag_word

_LONGEST, _LONGEST_TITLE = 600, 120
_ABOVE = frozenset(("quote", "scope"))
"""What stands higher up in the pane for all to see, and is shown here only where it was otherwise."""


class FormerCard(QFrame):
    """What differs from now stands in full ink, what is the same in pale ink."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.intro = Label(look, 12, 400, "ink3", wrap=True)
        self.restore = Button(look, self.tr("Restore this"), "plain", 12.5)
        self.restore.setProperty("small", True)
        titles = {
            "tag": self.tr("Tag"),
            "reason": self.tr("Why"),
            "scope": self.tr("The tag is about"),
            "confidence": self.tr("Confidence"),
            "quote": self.tr("Words of the claim"),
            "claim_text": self.tr("Claim as rated"),
            "attributed_to": self.tr("Attributed to"),
            "suggested_correction": self.tr("Suggested correction"),
            "note": self.tr("Note"),
            "evidence": self.tr("Evidence"),
        }
        self.fields = {name: self._make_field(title) for name, title in titles.items()}
        self._lay_out()

    def show_state(self, was: Claim, now: Claim, can_restore: bool) -> None:
        """Shows the claim as it was, beside how it is now."""
        before, after = _told(was), _told(now)
        differs = was.dismissed != now.dismissed
        for name, (title, value) in self.fields.items():
            words, is_other = before[name], before[name] != after[name]
            differs = differs or is_other
            shown = not was.removed and (is_other or bool(words and name not in _ABOVE))
            title.setVisible(shown)
            value.setVisible(shown)
            value.setText(_short(words, _LONGEST) if words else self.tr("nothing"))
            _set_tone(value, "ink" if is_other else "ink3")
        self.intro.setText(self._introduced(was, differs))
        self.restore.setVisible(can_restore and differs and not was.removed)

    def _introduced(self, was: Claim, differs: bool) -> str:
        if was.removed:
            return self.tr("The claim was not there then.")
        if not differs:
            return self.tr("The claim is like this now.")
        if was.dismissed:
            return self.tr("The claim as it was then: dismissed. What is the same now is pale.")
        return self.tr("The claim as it was then. What is the same now is pale.")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the card."""
        with QPainter(self) as painter:
            fill_box(painter, QRectF(self.rect()), 8, self._look.theme.card, self._look.theme.hair)

    def _make_field(self, title: str) -> tuple[Label, Label]:
        name, value = Label(self._look, 12, 600, "ink2"), Label(self._look, 12.5, 400, "ink", wrap=True)
        name.setText(title)
        name.setContentsMargins(0, 7, 0, 0)
        value.setAccessibleName(title)
        return name, value

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(1)
        column.addWidget(self.intro)
        for name, value in self.fields.values():
            column.addWidget(name)
            column.addWidget(value)
        column.addSpacing(9)
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)


def _told(claim: Claim) -> dict[str, str]:
    """The fields in words, by name."""
    return {
        "tag": tag_word(claim.tag),
        "reason": reason_word(claim.reason) if claim.reason else "",
        "scope": scope_word(claim.scope),
        "confidence": str(claim.confidence or ""),
        "quote": claim.quote,
        "claim_text": claim.claim_text,
        "attributed_to": claim.attributed_to,
        "suggested_correction": claim.suggested_correction,
        "note": claim.note,
        "evidence": "\n".join(_source(one) for one in claim.evidence),
    }


def _source(one: Evidence) -> str:
    """A source in a line: all that it says is in its title, as the card of it has it."""
    source = one.source
    title = source.title or source.url or source.file_name or source.note
    host = host_of(source.url) if source.title else ""
    told = (stance_word(source.stance), _short(title, _LONGEST_TITLE), host)
    return " · ".join(filter(None, told))


def _short(words: str, most: int) -> str:
    shown = visible(words[:most])
    return shown if len(words) <= most else f"{shown}…"


def _set_tone(label: Label, tone: str) -> None:
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)
