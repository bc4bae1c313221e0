"""The sections of the settings, in their order; the palette finds them by title and hint."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Section:
    """A page of the settings; where it `shows_in_article`, the article stays undimmed as the sample."""

    id: str
    title: str
    hint: str
    shows_in_article: bool = False

    @property
    def words(self) -> str:
        """The title in the language of the interface."""
        return QCoreApplication.translate("Settings", self.title)

    @property
    def hint_words(self) -> str:
        """What is to be found here, in the language of the interface."""
        return QCoreApplication.translate("Settings", self.hint)


SECTIONS = (
    Section(
        "theme",
        "Theme",
        "Light, dark, or as the system has it",
        True,
    ),
    Section(
        "text",
        "Text",
        "Reading face, font size, line height, column width",
        True,
    ),
    Section(
        "keys",
        "Keys",
        "Change any keyboard shortcut; presets: Claimdesk, digits, Vim-like",
    ),
    Section(
        "reviewer",
        "Reviewer",
        "The name on your tags and notes",
    ),
    Section(
        "suggestions",
        "Suggestions",
        "Detection line: how many of them are lit",
        True,
    ),
    Section(
        "library",
        "Library",
        "Where it lies: open its folder, copy its path, choose another",
    ),
)
