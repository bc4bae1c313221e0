"""The page of the evidence: what a newsroom asks for before a tag counts as backed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from models.gate import Profile
from ui.controls import Label
from ui.settings.choice import Choice, Segment
from ui.settings.page import Page
from ui.settings.slider import Slider

if TYPE_CHECKING:
    from ui.window import MainWindow

_NONE, _OWN = "", "own"
_FIRST_OWN = Profile(2, 4)
_MOST = 9


class EvidencePage(Page):
    """Nothing, one of the two usual profiles, or numbers of one's own."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.choice = Choice(
            [
                Segment(self.look, _NONE, self.tr("Nothing")),
                Segment(self.look, "1/2", self.tr("1 or 2")),
                Segment(self.look, "1/3", self.tr("1 or 3")),
                Segment(self.look, _OWN, self.tr("Own numbers")),
            ]
        )
        self.primary, self.secondary = self._slider(), self._slider()
        self.values = {slider: self._value() for slider in (self.primary, self.secondary)}
        self.choice.setAccessibleName(self.tr("A tag asks for"))
        self.column.addWidget(self.choice)
        self.column.addSpacing(14)
        self.add_row(self.tr("Primary sources"), self.primary, self.values[self.primary])
        self.add_row(self.tr("or secondary ones"), self.secondary, self.values[self.secondary])
        self.note = self.add_note("")
        self.column.addStretch()
        self.choice.chosen.connect(self._choose)
        for slider in (self.primary, self.secondary):
            slider.moved.connect(self._take_numbers)

    def follow(self) -> None:
        """Shows the profile."""
        setting = self.settings.evidence_profile
        profile = Profile.read(setting)
        known = {button.value for button in self.choice.buttons}
        self.choice.show_value(_NONE if profile is None else setting if setting in known else _OWN)
        self.first = self.choice.current
        for slider in (self.primary, self.secondary):
            slider.setEnabled(profile is not None)
        if profile is not None:
            self._show(self.primary, profile.primary)
            self._show(self.secondary, profile.secondary)
        self.note.setText(self._sentence(profile))

    def _sentence(self, profile: Profile | None) -> str:
        if profile is None:
            return self.tr("No tag is marked for lack of evidence.")
        words = self.tr(
            "Verified and disputed ask for {0} primary or {1} independent secondary sources, unsourced for a "
            "note that says where you looked. What falls short is marked in the exported CSV; nothing is "
            "ever blocked."
        )
        return words.format(profile.primary, profile.secondary)

    def _choose(self, value: str) -> None:
        self._take(f"{_FIRST_OWN.primary}/{_FIRST_OWN.secondary}" if value == _OWN else value)

    def _take_numbers(self) -> None:
        self._take(f"{int(self.primary.number)}/{int(self.secondary.number)}")

    def _take(self, setting: str) -> None:
        self.preferences.take(replace(self.settings, evidence_profile=setting))

    def _show(self, slider: Slider, number: int) -> None:
        slider.set_number(number)
        self.values[slider].setText(str(number))
        slider.setAccessibleDescription(str(number))

    def _slider(self) -> Slider:
        return Slider(self.look, (1, _MOST), 1, 2)

    def _value(self) -> Label:
        value = Label(self.look, 12.5, 500, "ink2")
        value.setMinimumWidth(24)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return value
