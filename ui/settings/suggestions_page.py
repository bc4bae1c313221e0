"""The page of the detection line: from which score on suggestions are lit."""

from dataclasses import replace
from typing import TYPE_CHECKING

from ui.controls import Label
from ui.figures import number, share
from ui.settings.page import Page
from ui.settings.score_bars import ScoreBars
from ui.settings.slider import Slider

if TYPE_CHECKING:
    from ui.window import MainWindow


class SuggestionsPage(Page):
    """A slider under the scores of the open article, and how many suggestions it leaves lit."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.bars = ScoreBars(self.look)
        self.slider = self.first = Slider(self.look, (0.0, 1.0), 0.01, 10)
        self.slider.setSingleStep(5)
        self.number = Label(self.look, 13.5, 600)
        self.number.setWordWrap(True)
        self.column.addWidget(self.bars)
        self.column.addWidget(self.slider)
        self.column.addSpacing(10)
        self.column.addWidget(self.number)
        self.column.addSpacing(6)
        self.note = self.add_note("")
        self.column.addStretch()
        self.slider.moved.connect(lambda line: self.preferences.take(replace(self.settings, lit_from=line)))

    def follow(self) -> None:
        """Shows the line and what it does to the open article."""
        line, session = self.settings.lit_from, self.window_.session
        self.slider.set_number(line)
        self.slider.setAccessibleName(self.tr("Suggestions are lit from a score of"))
        scores = [
            claim.score or 0.0 for claim in session.claims if claim.is_suggestion and not claim.dismissed
        ]
        self.bars.show_scores(scores, line)
        lit = sum(score >= line for score in scores)
        words = (
            self.tr("{0} of {1} suggestions of this article are lit: those with a score from {2}.")
            if session.article is not None
            else self.tr("Suggestions are lit from a score of {2}.")
        )
        self.number.setText(words.format(number(lit), number(len(scores)), share(line)))
        self.slider.setAccessibleDescription(self.number.text())
        self._explain()

    def _explain(self) -> None:
        call = self.window_.keymap.call
        words = self.tr(
            "What is not lit stays on record, and the keys pass over it. {0} lights more, {1} fewer. What "
            "you have touched is always lit."
        )
        self.note.setText(words.format(call("light.more"), call("light.fewer")))
