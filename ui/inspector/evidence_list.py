"""The sources of the current claim as cards: walked by Tab, edited, moved and taken off by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.links import host_of
from models.terms import Evidence, Kind, Stance
from ui.controls import ENTER, Label, draw_focus, fill_box, plain_tip
from ui.invisibles import visible
from ui.look import Look
from ui.wording import kind_word, stance_word

_TONES = {Stance.SUPPORTS: "ver", Stance.CONTRADICTS: "dis", Stance.CONTEXT: "unr"}
_LONGEST_TITLE, _LONGEST_QUOTE, _LONGEST_TIP = 160, 240, 600


class EvidenceCard(QFrame):
    """One source: what it says of the claim, whose page it is, its title, its words."""

    edit_requested = Signal(Evidence)
    detach_requested = Signal(Evidence)
    move_requested = Signal(Evidence, int)
    walked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.evidence: Evidence | None = None
        self.stance, self.host = Label(look, 11.5, 600), Label(look, 11.5, 400, "ink3")
        self.title = Label(look, 13, 500, wrap=True)
        self.quote = Label(look, 13, 400, "ink2", wrap=True)
        self.file = Label(look, 11.5, 400, "ink3", wrap=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lay_out()
        look.changed.connect(self._follow_look)
        self._follow_look()

    def show_evidence(self, evidence: Evidence, number: int, total: int) -> None:
        """Shows a source, the `number`-th of `total`."""
        self.evidence, source = evidence, evidence.source
        self.stance.setProperty("tone", _TONES[source.stance])
        self.stance.style().unpolish(self.stance)
        self.stance.style().polish(self.stance)
        words = stance_word(source.stance)
        if source.kind is Kind.PRIMARY:
            words = self.tr("{0} · {1}").format(words, kind_word(source.kind))
        self.stance.setText(words)
        self.host.setText(host_of(source.url) or _short(source.publisher, 40))
        title = source.title or source.url or source.file_name or source.note
        self.title.setText(_short(title, _LONGEST_TITLE))
        self.quote.setText(f"“{_short(source.quote, _LONGEST_QUOTE)}”" if source.quote else "")
        self.quote.setVisible(bool(source.quote))
        self.file.setText(self.tr("File: {0}").format(_short(source.file_name, _LONGEST_TITLE)))
        self.file.setVisible(bool(source.file_sha256))
        told = (_short(words, _LONGEST_TIP) for words in (source.title, source.url, source.locator) if words)
        self.setToolTip(plain_tip("\n".join(told)))
        self.setAccessibleName(
            self.tr("Source {0} of {1}, {2}: {3}").format(number, total, words, _short(title, _LONGEST_TITLE))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete takes off, Up and Down walk, with Alt they move the source."""
        evidence, alt = self.evidence, event.modifiers() & Qt.KeyboardModifier.AltModifier
        if evidence is None:
            super().keyPressEvent(event)
        elif event.key() in (*ENTER, Qt.Key.Key_Space):
            self.edit_requested.emit(evidence)
        elif event.key() == Qt.Key.Key_Delete:
            self.detach_requested.emit(evidence)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            if alt:
                self.move_requested.emit(evidence, by)
            else:
                self.walked.emit(by)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click edits."""
        if self.evidence is not None and self.rect().contains(event.position().toPoint()):
            self.edit_requested.emit(self.evidence)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints card and focus."""
        box, theme = QRectF(self.rect()), self._look.theme
        with QPainter(self) as painter:
            fill_box(painter, box, 8, theme.card, theme.hair)
            if self.hasFocus():
                draw_focus(painter, box, 8, self._look)

    def _follow_look(self) -> None:
        font = self._look.serif(13)
        font.setItalic(True)
        self.quote.setFont(font)

    def _lay_out(self) -> None:
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        head.setSpacing(8)
        head.addWidget(self.stance)
        head.addStretch()
        head.addWidget(self.host)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.quote)
        column.addWidget(self.file)


class EvidenceList(QWidget):
    """The cards of the claim, made as they are needed and kept; hidden while there is no source."""

    edit_requested = Signal(Evidence)
    detach_requested = Signal(Evidence)
    move_requested = Signal(Evidence, int)
    left = Signal()
    """emitted when the source that had the focus was the last one and is gone"""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.cards: list[EvidenceCard] = []
        self._shown = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Shows these sources; the focus goes with its source, or to the next one where that is gone."""
        at = next((number for number, card in enumerate(self.cards) if card.hasFocus()), -1)
        had = self.cards[at].evidence if at >= 0 else None
        focused = had.id if had else ""
        while len(self.cards) < len(evidence):
            self._add_card()
        for number, (card, one) in enumerate(zip(self.cards, evidence, strict=False), 1):
            card.show_evidence(one, number, len(evidence))
            card.show()
            if one.id == focused and not card.hasFocus():
                card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown = len(evidence)
        if at >= len(evidence):
            # Before its card is hidden, or Qt would give the focus to anybody.
            self._focus(len(evidence) - 1)
        for card in self.cards[len(evidence) :]:
            card.hide()
        self.setVisible(bool(evidence))

    def focus_next(self) -> QWidget | None:
        """Gives the first source the keyboard, or the one behind that which has it; returns its card."""
        focused = next((at for at, card in enumerate(self.cards) if card.hasFocus()), -1)
        return self._focus((focused + 1) % self._shown) if self._shown else None

    def _focus(self, at: int) -> QWidget | None:
        if not 0 <= at < self._shown:
            self.left.emit()
            return None
        self.cards[at].setFocus(Qt.FocusReason.OtherFocusReason)
        return self.cards[at]

    def _walk(self, card: EvidenceCard, by: int) -> None:
        at = self.cards.index(card) + by
        if 0 <= at < self._shown:
            self._focus(at)

    def chosen(self) -> Evidence | None:
        """The source of the card with the focus, else the first one."""
        shown = self.cards[: self._shown]
        card = next((card for card in shown if card.hasFocus()), shown[0] if shown else None)
        return card.evidence if card else None

    def _add_card(self) -> None:
        card = EvidenceCard(self._look)
        card.edit_requested.connect(self.edit_requested)
        card.detach_requested.connect(self.detach_requested)
        card.move_requested.connect(self.move_requested)
        card.walked.connect(lambda by: self._walk(card, by))
        self.cards.append(card)
        self._column.addWidget(card)


def _short(words: str, most: int) -> str:
    line = visible(" ".join(words[: 2 * most].split()))
    return line if len(line) <= most else f"{line[: most - 1]}…"
