"""The search over the whole library: type, see what is found in its context, press Enter to go there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.search import Answer, Hit, Kind
from ui.announcing import announce
from ui.controls import Label
from ui.figures import number
from ui.inspector.choice_row import ChoiceRow
from ui.lists import RowList
from ui.look import Look, px
from ui.overlay.base import MARGIN, Overlay
from ui.overlay.palette import PaletteInput
from ui.search.rows import HitDelegate, HitModel, row_height

if TYPE_CHECKING:
    from ui.search.asking import Asking

_KINDS = (None, *Kind)
_VISIBLE_ROWS = 10
_AROUND_ROWS = 160


class SearchPanel(Overlay):
    """720 px wide, 64 px from the top; what was typed last is there again when it is opened."""

    hit_chosen = Signal(object)

    def __init__(self, parent_window: QWidget, look: Look, asking: "Asking") -> None:
        super().__init__(parent_window, look, 720, top=64)
        self.setAccessibleName(self.tr("Search the library"))
        self._asking = asking
        self.kind: Kind | None = None
        self._is_waiting = False
        self.input = PaletteInput()
        self.input.setObjectName("paletteInput")
        self.input.setPlaceholderText(self.tr("Search articles, claims, notes and sources"))
        self.input.setAccessibleName(self.tr("Search articles, claims, notes and sources"))
        self.input.setMaxLength(400)
        self.kinds = ChoiceRow(look, self.tr("What to show"))
        self.model = HitModel()
        self.list = RowList(self.tr("What was found"), self.model, HitDelegate(look))
        self.line = Label(look, 12.5, 400, "ink3", wrap=True)
        self._lay_out()
        self._connect()
        self._show_kinds(Answer("", None))
        self._say_how()

    def open(self, text: str = "") -> None:
        """Shows the panel with a text to search for, else with what was typed before, selected."""
        if text:
            self.input.setText(text)
        self.input.selectAll()
        self._ask()
        self.reveal(self.input)

    def card_height(self, width: int) -> int:
        """The field, the kinds, as many rows as there is room for, and the line below."""
        self.list.setFixedHeight(self._list_height())
        return super().card_height(width)

    def _list_height(self) -> int:
        rows = min(_VISIBLE_ROWS, self.model.rowCount())
        room = self.height() - 2 * MARGIN - px(_AROUND_ROWS)
        return row_height() * max(0, min(rows, room // row_height()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(11, 10, 11, 10)
        column.setSpacing(0)
        self.input.setTextMargins(7, 0, 7, 0)
        self.kinds.setContentsMargins(0, 0, 0, 0)
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        column.addWidget(self.input)
        column.addSpacing(3)
        column.addWidget(rule)
        column.addSpacing(9)
        column.addWidget(self.kinds)
        column.addSpacing(8)
        column.addWidget(self.list)
        column.addWidget(self.line)
        column.addStretch()
        self.line.setContentsMargins(9, 6, 9, 2)

    def _connect(self) -> None:
        self.input.textChanged.connect(self._ask)
        self.input.stepped.connect(self.list.step)
        self.input.returnPressed.connect(self._choose_current)
        self.kinds.chosen.connect(self._choose_kind)
        self.list.clicked.connect(self._choose)
        self._asking.answered.connect(self._show)
        self.look.changed.connect(self._set_font)
        self._set_font()

    def _set_font(self) -> None:
        self.input.setFont(self.look.ui(15))

    # -- asking and showing ----------------------------------------------------------------------------------

    def _ask(self) -> None:
        self._asking.ask(self.input.text(), self.kind)

    def _choose_kind(self, place: int) -> None:
        # A second click on the one that is chosen leads back to all of them.
        self.kind = _KINDS[max(0, place)]
        self.kinds.set_chosen(max(0, place))
        self._ask()

    def _show(self, answer: Answer) -> None:
        """Shows an answer, unless something else was typed since."""
        if answer.typed != self.input.text() or answer.kind is not self.kind:
            return
        before = self._current()
        hits = [hit for group in answer.groups for hit in group.hits]
        self.model.set_hits(hits)
        row = next((row for row, hit in enumerate(hits) if before and hit.row_id == before.row_id), 0)
        if hits:
            self.list.setCurrentIndex(self.model.index(row))
        self.list.setVisible(bool(hits))
        self._show_kinds(answer)
        self._say(answer, bool(hits))
        if self.isVisible():
            self.place()

    def _show_kinds(self, answer: Answer) -> None:
        counts = {group.kind: group for group in answer.groups}
        names = {
            Kind.ARTICLE: self.tr("Articles"),
            Kind.CLAIM: self.tr("Claims"),
            Kind.NOTE: self.tr("Notes"),
            Kind.SOURCE: self.tr("Sources"),
        }
        words = [self.tr("All")]
        for kind, name in names.items():
            group = counts.get(kind)
            if group is None:
                words.append(name)
            else:
                form = self.tr("{0} {1}+") if group.is_more else self.tr("{0} {1}")
                words.append(form.format(name, number(group.number)))
        self.kinds.set_choices(words)
        self.kinds.set_chosen(_KINDS.index(self.kind))

    def _say(self, answer: Answer, has_hits: bool) -> None:
        if answer.trouble:
            self.line.setText(answer.trouble)
        elif answer.share < 1.0:
            words = self.tr("The library is being indexed, {0} % so far. What else is found then follows.")
            self.line.setText(words.format(number(int(answer.share * 100))))
        elif not answer.groups:
            self._say_how()
        elif not has_hits:
            self.line.setText(self.tr("Nothing found."))
        else:
            self.line.setText(self._more(answer))
        self.line.setVisible(bool(self.line.text()))
        is_waiting = answer.share < 1.0
        # How far the indexing is, is seen; told again and again it would drown all else.
        if not (is_waiting and self._is_waiting):
            announce(self.input, self.line.text() or self.tr("%Ln found", "", self.model.rowCount()))
        self._is_waiting = is_waiting

    def _more(self, answer: Answer) -> str:
        """That not all hits are shown, where that is so."""
        if all(group.number == len(group.hits) for group in answer.groups if group.hits):
            return ""
        if self.kind is None:
            return self.tr("The newest of each kind are shown. Tab leads to the kinds, where more are.")
        return self.tr("The newest {0} are shown. Another word narrows it.").format(
            number(self.model.rowCount())
        )

    def _say_how(self) -> None:
        self.list.setVisible(False)
        self.line.setText(
            self.tr("Each word is found from its beginning, and all must occur. “Quotes” mean just that.")
        )

    # -- choosing --------------------------------------------------------------------------------------------

    def _current(self) -> Hit | None:
        index = self.list.currentIndex()
        return self.model.hit(index.row()) if index.isValid() else None

    def _choose_current(self) -> None:
        self._choose(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            hit = self.model.hit(index.row())
            self.dismiss()
            self.hit_chosen.emit(hit)
