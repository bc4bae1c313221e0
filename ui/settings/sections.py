"""The sections of the settings, in their order; and what of them the palette finds."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Section:
    """A page of the settings, found in the palette by what it `finds`.

    Where it `shows_in_article`, the article stays undimmed as the sample.
    """

    id: str
    title: str
    hint: str
    finds: tuple[str, ...]
    shows_in_article: bool = False

    @property
    def words(self) -> str:
        """The title in the language of the interface."""
        return QCoreApplication.translate("Settings", self.title)

    @property
    def finds_words(self) -> list[str]:
        """What the palette offers of it, in the language of the interface."""
        return [QCoreApplication.translate("Settings", each) for each in self.finds]

    @property
    def hint_words(self) -> str:
        """What is to be found here, in the language of the interface."""
        return QCoreApplication.translate("Settings", self.hint)


SECTIONS = (
    Section(
        "theme",
        "Theme",
        "Light, dark, or as the system has it",
        ("Theme: light or dark",),
        True,
    ),
    Section(
        "language",
        "Language",
        "Language and size of the interface, motion",
        ("Language", "Size of the interface", "Reduced motion"),
    ),
    Section(
        "text",
        "Text",
        "Reading face, font size, line height, column width",
        ("Reading face", "Text size", "Line height", "Column width"),
        True,
    ),
    Section(
        "keys",
        "Keys",
        "Change any keyboard shortcut; presets: Claimdesk, digits, Vim-like",
        ("Keyboard shortcuts", "Presets of keys"),
    ),
    Section(
        "reviewer",
        "Reviewer",
        "The name on your tags and notes",
        ("Name of the reviewer",),
    ),
    Section(
        "evidence",
        "Evidence",
        "How many sources a tag asks for",
        ("Evidence profile",),
    ),
    Section(
        "suggestions",
        "Suggestions",
        "Detection line: how many of them are lit",
        ("Suggestions: detection line",),
        True,
    ),
    Section(
        "library",
        "Library",
        "Where it lies: open its folder, copy its path, choose another",
        ("Place of the library",),
    ),
)
