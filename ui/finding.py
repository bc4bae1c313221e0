"""What the palette finds: commands, settings, the claims of the open article, articles."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.terms import Claim, Tag
from ui.commands import BY_ID, COMMANDS
from ui.invisibles import visible
from ui.overlay import Beyond, PaletteEntry
from ui.settings.sections import SECTIONS
from ui.wording import tag_word

if TYPE_CHECKING:
    from ui.window import MainWindow

_QUOTE_LENGTH = 1000


def palette_entries(window: "MainWindow") -> list[PaletteEntry]:
    """Everything in the order in which it is listed while nothing is typed."""
    return [*_commands(window), *_settings(window), *_claims(window), *_articles(window)]


def search_entry(window: "MainWindow") -> Beyond:
    """What makes the entry that searches the whole library for what was typed."""
    words, command = (
        QCoreApplication.translate("Palette", "Search the library for “{0}”"),
        BY_ID["library.search"],
    )

    def entry(text: str) -> PaletteEntry:
        search = partial(window.panels.search.open, text)
        return PaletteEntry(words.format(visible(text)), "", window.keymap.key(command.id), search, "search")

    return entry


def _commands(window: "MainWindow") -> list[PaletteEntry]:
    return [
        PaletteEntry(
            command.words,
            command.hint_words,
            window.keymap.key(command.id),
            partial(window.desk.run, command),
        )
        for command in COMMANDS
        if command.id != "palette"
    ]


def _settings(window: "MainWindow") -> list[PaletteEntry]:
    words = QCoreApplication.translate("Palette", "Settings: {0}")
    return [
        PaletteEntry(
            words.format(setting),
            section.hint_words,
            "",
            partial(window.desk.show_settings, section.id),
            "setting",
        )
        for section in SECTIONS
        for setting in section.finds_words
    ]


def _claims(window: "MainWindow") -> list[PaletteEntry]:
    session = window.session
    words = QCoreApplication.translate("Palette", "Claim {0}: {1}")
    lit = {claim.id for claim in session.shown if not claim.dismissed}
    dismissed, unlit, tags = _states()

    def state(claim: Claim) -> str:
        return dismissed if claim.dismissed else tags[claim.tag] if claim.id in lit else unlit

    return [
        PaletteEntry(
            words.format(number, visible(" ".join(claim.quote[:_QUOTE_LENGTH].split()))),
            state(claim),
            "",
            partial(window.desk.looks.bring_up, claim.id),
            "claim",
        )
        for number, claim in enumerate(session.claims, 1)
    ]


def _states() -> tuple[str, str, dict[Tag, str]]:
    """The words for what is dismissed, not lit, and for each tag; asked for once: claims are many."""
    return (
        QCoreApplication.translate("Palette", "Dismissed: bring it back"),
        QCoreApplication.translate("Palette", "Not lit: light it"),
        {tag: tag_word(tag) for tag in Tag},
    )


def _articles(window: "MainWindow") -> list[PaletteEntry]:
    return [
        PaletteEntry(
            visible(summary.details.title),
            visible(summary.details.publisher),
            "",
            partial(window.desk.choose_article, summary.id),
            "article",
        )
        for summary in window.session.articles()
    ]
