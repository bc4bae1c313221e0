"""The part of the table of commands that filters the claims of an article."""

from models.terms import Tag
from ui.command import Command

FILTER_COMMANDS: tuple[Command, ...] = (
    Command(
        "claims.list",
        "filter",
        "List and filter claims",
        ("F",),
        lambda d: d.filters.show_claims(),
        hint="By tag, reason, evidence, origin, reviewer, words",
    ),
    Command(
        "filter.verified", "filter", "Only verified", ("Shift+V",), lambda d: d.filters.by_tag(Tag.VERIFIED)
    ),
    Command(
        "filter.disputed", "filter", "Only disputed", ("Shift+D",), lambda d: d.filters.by_tag(Tag.DISPUTED)
    ),
    Command(
        "filter.unsourced",
        "filter",
        "Only unsourced",
        ("Shift+U",),
        lambda d: d.filters.by_tag(Tag.UNSOURCED),
    ),
    Command(
        "filter.unreviewed",
        "filter",
        "Only those to review",
        ("Shift+G",),
        lambda d: d.filters.by_tag(Tag.UNREVIEWED),
    ),
    Command(
        "filter.short",
        "filter",
        "Only those short of evidence",
        ("Shift+M",),
        lambda d: d.filters.by_shortfall(),
        hint="By what the settings ask of evidence",
    ),
    Command("filter.dismissed", "filter", "Only dismissed", (), lambda d: d.filters.by_dismissed()),
    Command("filter.more", "filter", "More filters", (), lambda d: d.filters.show_menu()),
    Command(
        "filter.clear",
        "filter",
        "Show all claims again",
        ("Shift+F",),
        lambda d: d.filters.clear(),
        hint="Takes the filter off",
    ),
)
