"""The page of the language: what the interface speaks, how large it is, and whether anything moves."""

from dataclasses import replace
from typing import TYPE_CHECKING

from ui.languages import available
from ui.settings.choice import Choice, Segment
from ui.settings.page import Page

if TYPE_CHECKING:
    from ui.window import MainWindow

_SIZES = ("1.0", "1.5", "2.0")


class LanguagePage(Page):
    """Language and size wait until the settings are closed, for the window is made anew."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        names = [(code, name if code else self.tr("System")) for code, name in available()]
        self.language = Choice([Segment(self.look, code, name) for code, name in names])
        self.language.setAccessibleName(self.tr("Language"))
        sizes = [
            Segment(self.look, size, self.tr("{0} %").format(round(float(size) * 100))) for size in _SIZES
        ]
        self.size_ = Choice([Segment(self.look, "0.0", self.tr("System")), *sizes])
        self.motion = Choice(
            [Segment(self.look, "", self.tr("Yes")), Segment(self.look, "still", self.tr("No"))]
        )
        self.column.addWidget(self.language)
        self.column.addSpacing(14)
        # Words over it and not beside it: in a narrow window there is no room for both.
        self.add_note(self.tr("Size of the interface"))
        self.size_.setAccessibleName(self.tr("Size of the interface"))
        self.column.addWidget(self.size_)
        self.column.addSpacing(14)
        self.add_row(self.tr("May things move?"), self.motion)
        self.add_note(self.tr("Language and size change when you close the settings."))
        self.column.addStretch()
        self.language.chosen.connect(
            lambda code: self.preferences.take(replace(self.settings, language=code))
        )
        self.size_.chosen.connect(self._take_size)
        self.motion.chosen.connect(self._take_motion)

    def follow(self) -> None:
        """Shows what is chosen."""
        settings = self.settings
        self.language.show_value(settings.language)
        self.size_.show_value(str(float(settings.interface_zoom)))
        self.motion.show_value("still" if settings.reduced_motion else "")
        self.first = self.language.current

    def _take_size(self, size: str) -> None:
        self.preferences.take(replace(self.settings, interface_zoom=float(size)))

    def _take_motion(self, motion: str) -> None:
        self.preferences.take(replace(self.settings, reduced_motion=bool(motion)))
