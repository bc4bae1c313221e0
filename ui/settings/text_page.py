"""The page of the reading text: face, size, line height, column; the article itself is the sample."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from models.settings import COLUMN_WIDTH, LINE_HEIGHT, ZOOM, Settings
from ui.controls import Button, Label
from ui.settings.choice import Choice, Segment
from ui.settings.page import Page
from ui.settings.slider import Slider

if TYPE_CHECKING:
    from ui.window import MainWindow

_VALUE = 64
"""px for what a slider is set to."""


class TextPage(Page):
    """Everything shows in the article while it is moved."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.face = Choice(
            [
                Segment(self.look, "serif", self.tr("Source Serif")),
                Segment(self.look, "sans", self.tr("Inter")),
            ]
        )
        self.zoom = Slider(self.look, ZOOM, 0.05, 2)
        self.line_height = Slider(self.look, LINE_HEIGHT, 0.02, 5)
        self.column_width = Slider(self.look, COLUMN_WIDTH, 4, 10)
        self.values = {slider: self._value() for slider in (self.zoom, self.line_height, self.column_width)}
        self.standard = Button(self.look, self.tr("Back to the standard"), "plain", 13)
        self.standard.setProperty("small", True)
        self._lay_out()
        self._connect()

    def follow(self) -> None:
        """Shows what is chosen."""
        settings, plain = self.settings, Settings()
        self.face.show_value(settings.reading_face)
        self.first = self.face.current
        self.zoom.set_number(settings.reading_zoom)
        self.line_height.set_number(settings.line_height)
        self.column_width.set_number(settings.column_width)
        self._say(self.zoom, self.tr("{0:.0%}").format(settings.reading_zoom))
        self._say(self.line_height, f"{settings.line_height:.2f}")
        self._say(self.column_width, self.tr("{0} px").format(settings.column_width))
        self.standard.setEnabled(settings != self._with_text_of(plain))

    def _lay_out(self) -> None:
        self.add_row(self.tr("Reading face"), self.face)
        self.add_row(self.tr("Size"), self.zoom, self.values[self.zoom])
        self.add_row(self.tr("Line height"), self.line_height, self.values[self.line_height])
        self.add_row(self.tr("Column width"), self.column_width, self.values[self.column_width])
        self.column.addWidget(self.standard, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()

    def _connect(self) -> None:
        take = self.preferences.take
        self.face.chosen.connect(lambda face: take(replace(self.settings, reading_face=face)))
        self.zoom.moved.connect(lambda zoom: take(replace(self.settings, reading_zoom=zoom)))
        self.line_height.moved.connect(lambda high: take(replace(self.settings, line_height=high)))
        self.column_width.moved.connect(lambda px: take(replace(self.settings, column_width=int(px))))
        self.standard.clicked.connect(lambda: take(self._with_text_of(Settings())))

    def _with_text_of(self, other: Settings) -> Settings:
        return replace(
            self.settings,
            reading_face=other.reading_face,
            reading_zoom=other.reading_zoom,
            line_height=other.line_height,
            column_width=other.column_width,
        )

    def _value(self) -> Label:
        value = Label(self.look, 12.5, 500, "ink2")
        value.setMinimumWidth(_VALUE)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return value

    def _say(self, slider: Slider, words: str) -> None:
        self.values[slider].setText(words)
        slider.setAccessibleDescription(words)
