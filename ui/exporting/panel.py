"""The export window: one card to say what is written, in which format and where to."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from models.terms import ArticleSummary
from ui.controls import ENTER, PaintedButton, plain_tip
from ui.exporting.parts import ExportParts
from ui.exporting.request import ALL, SOME, THIS, Request, suggested_name, with_ending
from ui.look import Look

if TYPE_CHECKING:
    from models.exporting import Format

_SOON_MS = 40
"""So long after the last change the preview follows: keys that come faster are not held up by it."""


class ExportPanel(ExportParts):
    """920 px wide; Enter writes, Esc leaves or stops; what goes wrong is said here, and all stays as set."""

    wanted = Signal(Request)
    preview_wanted = Signal(Request)
    browse_wanted = Signal(Request)
    stop_wanted = Signal()

    def __init__(self, parent_window: QWidget, look: Look, forms: Mapping[str, "Format"]) -> None:
        super().__init__(parent_window, look, forms)
        self._forms = forms
        self._articles: Sequence[ArticleSummary] = ()
        self._current = ""
        self._folder = Path()
        self._suggested = ""
        self._asked: Path | None = None
        self._before_work: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(lambda: self.preview_wanted.emit(self.request()))
        self._connect()

    # -- opening and closing ---------------------------------------------------------------------------------

    def open(self, articles: Sequence[ArticleSummary], current: str, everything: bool, folder: Path) -> None:
        """Shows the window for these articles; `current` is the open one, if any."""
        self._articles, self._current, self._folder = articles, current, folder
        self.what.buttons[0].setEnabled(bool(current))
        self.what.show_value(ALL if everything or not current else THIS)
        self.picker.offer(articles, {current} if current else set())
        self._suggested = ""
        self.target.clear()
        if not self.formats.current.isChecked() or self._why_not(self.form):
            self.formats.choose(next(iter(self._forms)))
        self._follow()
        self.reveal(self.formats.current)

    def dismiss(self) -> None:
        """Closes, unless a file is being written."""
        if not self.foot.is_working:
            super().dismiss()

    # -- what is set -----------------------------------------------------------------------------------------

    @property
    def form(self) -> "Format":
        """The format that is chosen."""
        return self._forms[self.formats.current.value]

    def request(self) -> Request:
        """All that is set."""
        target = self._folder / Path(self.target.text().strip()).expanduser()
        form = self.form
        return Request(
            target,
            form,
            self._article_ids(),
            self.reviewed.isChecked(),
            self.raw.isChecked() and form.takes_raw,
            replaces=target == self._asked,
        )

    def set_target(self, target: Path) -> None:
        """Takes the file that was chosen in a dialog."""
        self.target.setText(with_ending(str(target), self.form, self._forms.values()))
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _article_ids(self) -> tuple[str, ...] | None:
        value = self.what.current.value
        if value == THIS:
            return (self._current,)
        return self.picker.ticked() if value == SOME else None

    # -- what is said ----------------------------------------------------------------------------------------

    def complain(self, words: str) -> None:
        """Says what went wrong; everything stays as it was set."""
        self._set_working(False)
        self._asked = None
        self.foot.say(words, "dis")

    def ask_to_replace(self, target: Path) -> None:
        """Asks, within the window, whether the file that is there may go."""
        self._asked = target
        self.foot.ask(self.tr("{0} is there already. Enter replaces it.").format(target.name))

    def show_working(self) -> None:
        """A file is being written."""
        self._set_working(True)

    def finish(self) -> None:
        """The file is there."""
        self._set_working(False)
        self._asked = None
        self.dismiss()

    def _set_working(self, is_working: bool) -> None:
        if self.foot.is_working == is_working:
            return
        focused = self.focusWidget()
        self.foot.set_working(is_working)
        for part in (self.what, self.reviewed, self.raw, self.picker, self.formats, self.target, self.browse):
            part.setEnabled(not is_working)
        if is_working:
            self._before_work = focused
            self.foot.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._follow_choice()
            (self._before_work or self.formats.current).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- following -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes, once for each press; Esc takes the question back, stops, or leaves."""
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._step_back()
        event.accept()

    def _accept(self) -> None:
        if self.foot.is_working:
            return
        if not self.target.text().strip():
            self.complain(self.tr("Name the file to write."))
            self.target.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.target.setText(with_ending(self.target.text().strip(), self.form, self._forms.values()))
        self.wanted.emit(self.request())

    def _step_back(self) -> None:
        if self.foot.is_working:
            self.stop_wanted.emit()
        elif self._asked is not None:
            self._withdraw()
        else:
            self.dismiss()

    def _withdraw(self) -> None:
        """What was said or asked belonged to what was set before."""
        self._asked = None
        self.foot.say("")

    def _follow_choice(self) -> None:
        """Greys what cannot be, each with its reason; shows the beginning of what is chosen now."""
        form = self.form
        self.picker.setVisible(self.what.current.value == SOME)
        self.formats.set_reasons({name: self._why_not(each) for name, each in self._forms.items()})
        whole = "" if form.some_articles else self.tr("This format always holds the whole library.")
        for button in self.what.buttons:
            is_possible = button.value == ALL or (
                form.some_articles and bool(self._current or button.value == SOME)
            )
            _allow(button, is_possible, whole)
        every = "" if form.reviewed_only else self.tr("This format leaves nothing out.")
        _allow(self.reviewed, form.reviewed_only, every)
        _allow(
            self.raw,
            form.takes_raw,
            self.tr("Only a CSV has cells.") if not form.takes_raw else self.raw_tip,
        )
        self._soon.start()

    def _why_not(self, form: "Format") -> str:
        """Why a format cannot be of what is chosen, in short."""
        if self.what.current.value != ALL and not form.some_articles:
            return self.tr("Always the whole library: choose all articles")
        if self.reviewed.isChecked() and not form.reviewed_only:
            return self.tr("Leaves nothing out: choose all claims")
        return ""

    def _follow(self) -> None:
        """Another choice or format: what was asked before is asked no more."""
        self._withdraw()
        self._follow_choice()
        self._suggest()

    def _follow_name(self) -> None:
        self._withdraw()
        self._soon.start()

    def _suggest(self) -> None:
        """Names the file after what is chosen, unless somebody named it."""
        typed = self.target.text()
        if typed and typed != self._suggested:
            self.target.setText(with_ending(typed, self.form, self._forms.values()))
            return
        ids = self._article_ids()
        titles = [each.details.title for each in self._articles if ids is not None and each.id in ids]
        name = suggested_name(titles[0] if len(titles) == 1 else None, self.form)
        self._suggested = str(self._folder / name)
        self.target.setText(self._suggested)

    # -- building --------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        for button in self.what.buttons:
            button.toggled.connect(lambda on: self._follow() if on and self.isVisible() else None)
        self.formats.chosen.connect(lambda _: self._follow())
        self.picker.changed.connect(self._follow)
        for check in (self.reviewed, self.raw):
            check.toggled.connect(lambda _: self._follow())
        self.target.textEdited.connect(lambda _: self._follow_name())
        self.browse.clicked.connect(lambda: self.browse_wanted.emit(self.request()))
        self.foot.export.clicked.connect(self._accept)
        self.foot.cancel.clicked.connect(self._step_back)


def _allow(button: PaintedButton, is_possible: bool, tip: str) -> None:
    """Lets a button be pressed, or greys it; the tip says why."""
    button.setEnabled(is_possible)
    button.setToolTip(plain_tip(tip))
    button.setAccessibleDescription(tip)
