"""THE table of commands: menus, keys, palette, sheet of keys and the README's key table all come from it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from models.terms import Tag
from ui.claims.filter_commands import FILTER_COMMANDS
from ui.command import Command, Where
from ui.record_commands import RECORD_COMMANDS

GROUPS = {
    "tag": "Tag",
    "move": "Move",
    "filter": "Filter",
    "work": "Work",
    "record": "Record",
    "article": "Article",
    "view": "View",
}

COMMANDS: tuple[Command, ...] = (
    Command("tag.verified", "tag", "Verified", ("V",), lambda d: d.decide(Tag.VERIFIED)),
    Command("tag.disputed", "tag", "Disputed", ("D",), lambda d: d.decide(Tag.DISPUTED)),
    Command("tag.unsourced", "tag", "Unsourced", ("U",), lambda d: d.decide(Tag.UNSOURCED)),
    Command("tag.clear", "tag", "Clear tag", ("X",), lambda d: d.clear_tag()),
    Command(
        "claim.dismiss",
        "tag",
        "Dismiss claim",
        ("Backspace",),
        lambda d: d.dismiss(),
        Where.PAGE,
        hint="Not a checkable claim; kept on record",
    ),
    Command("edit.undo", "tag", "Undo", ("Z", "Ctrl+Z"), lambda d: d.undo(), repeats=True),
    Command("edit.redo", "tag", "Redo", ("Shift+Z", "Ctrl+Shift+Z"), lambda d: d.redo(), repeats=True),
    Command("claim.next", "move", "Next claim", ("J", "Down"), lambda d: d.step(1), repeats=True),
    Command("claim.previous", "move", "Previous claim", ("K", "Up"), lambda d: d.step(-1), repeats=True),
    Command("claim.unreviewed", "move", "Next to review", ("G",), lambda d: d.next_unreviewed()),
    Command(
        "claim.here",
        "move",
        "Next of overlapping claims",
        ("Q",),
        lambda d: d.by_hand.next_here(),
        hint="Claims over one another",
    ),
    Command(
        "visited.back",
        "move",
        "Back in visited claims",
        ("Alt+Left",),
        lambda d: d.whereabouts.back(),
        repeats=True,
    ),
    Command(
        "visited.forward",
        "move",
        "Forward in visited claims",
        ("Alt+Right",),
        lambda d: d.whereabouts.forward(),
        repeats=True,
    ),
    Command("article.previous", "move", "Previous article", ("[",), lambda d: d.step_article(-1)),
    Command("article.next", "move", "Next article", ("]",), lambda d: d.step_article(1)),
    Command("focus.article", "move", "Back to the article", ("Esc",), lambda d: d.escape(), Where.ALWAYS),
    *FILTER_COMMANDS,
    Command(
        "claim.add",
        "work",
        "Add claim from selection",
        ("A",),
        lambda d: d.add_claim(),
        hint="The selected words become a claim of your own",
    ),
    Command(
        "selection.snap",
        "work",
        "Snap to whole words",
        ("W",),
        lambda d: d.by_hand.snap_selection(),
        hint="No word of the selection is cut",
    ),
    Command(
        "claim.resize",
        "work",
        "Lengthen or shorten claim",
        ("L",),
        lambda d: d.by_hand.resize(),
        hint="Moves its ends; tag and note stay",
    ),
    Command(
        "claim.split",
        "work",
        "Split claim into parts",
        ("B",),
        lambda d: d.split(),
        hint="Each part gets a tag of its own",
    ),
    Command("claim.merge", "work", "Merge with next claim", ("M",), lambda d: d.merge()),
    Command("claim.note", "work", "Write note", ("N",), lambda d: d.focus_note()),
    Command(
        "caret.toggle",
        "work",
        "Caret for selecting by keyboard",
        ("C", "F7"),
        lambda d: d.toggle_caret(),
        hint="Then Shift with the arrows selects, A adds the claim",
    ),
    Command(
        "light.more",
        "view",
        "Light more suggestions",
        (".",),
        lambda d: d.looks.light(-1),
        hint="Those that the detector is less sure of too",
    ),
    Command(
        "light.fewer",
        "view",
        "Light fewer suggestions",
        (",",),
        lambda d: d.looks.light(1),
        hint="Only those that the detector is sure of",
    ),
    Command(
        "claims.accept_lit",
        "view",
        "Accept all suggestions that are lit",
        ("Shift+A",),
        lambda d: d.suggestions.accept_lit(),
        hint="They become claims to check; undo takes it back",
    ),
    Command(
        "claims.dismiss_unlit",
        "view",
        "Dismiss all suggestions that are not lit",
        ("Shift+Backspace",),
        lambda d: d.suggestions.dismiss_unlit(),
        Where.PAGE,
        hint="One action, which undo takes back",
    ),
    Command("palette", "work", "Command palette", ("Ctrl+K",), lambda d: d.show_palette(), Where.ALWAYS),
    Command(
        "library.search",
        "work",
        "Search the library",
        ("Ctrl+Shift+F",),
        lambda d: d.filters.search_library(),
        Where.ALWAYS,
        hint="Articles, claims, notes and sources of all articles",
    ),
    Command(
        "export.csv",
        "work",
        "Export this article",
        ("Ctrl+E",),
        lambda d: d.export_article(),
        Where.ALWAYS,
        hint="Review CSV, report, memo and other formats",
    ),
    Command(
        "export.all",
        "work",
        "Export all articles",
        ("Ctrl+Shift+E",),
        lambda d: d.export_all(),
        Where.ALWAYS,
        hint="The whole library in one file",
    ),
    Command(
        "article.open",
        "article",
        "Open article or library",
        ("Ctrl+O",),
        lambda d: d.open_files(),
        Where.ALWAYS,
    ),
    Command(
        "article.paste",
        "article",
        "Paste article",
        ("Ctrl+V",),
        lambda d: d.paste_article(),
        hint="The text on the clipboard becomes an article",
    ),
    Command("article.details", "article", "Edit title, byline, source", ("F2",), lambda d: d.edit_details()),
    Command(
        "article.filter", "article", "Filter articles", ("Ctrl+F", "/"), lambda d: d.filters.show_articles()
    ),
    Command("library.new", "article", "New library", ("Ctrl+N",), lambda d: d.new_library(), Where.ALWAYS),
    Command(
        "view.theme", "view", "Light or dark", ("Ctrl+T",), lambda d: d.looks.switch_theme(), Where.ALWAYS
    ),
    Command("view.theme_system", "view", "Theme of the system", (), lambda d: d.looks.follow_system_theme()),
    Command(
        "view.larger",
        "view",
        "Larger text",
        ("Ctrl++", "Ctrl+="),
        lambda d: d.looks.zoom(1),
        Where.ALWAYS,
        True,
    ),
    Command(
        "view.smaller", "view", "Smaller text", ("Ctrl+-",), lambda d: d.looks.zoom(-1), Where.ALWAYS, True
    ),
    Command("view.normal", "view", "Normal text size", ("Ctrl+0",), lambda d: d.looks.zoom(0), Where.ALWAYS),
    Command(
        "view.alone", "view", "Focus mode", ("F11",), lambda d: d.looks.switch_alone(), hint="The page alone"
    ),
    Command(
        "settings",
        "view",
        "Settings",
        ("Ctrl+,",),
        lambda d: d.show_settings(),
        Where.ALWAYS,
        hint="Theme, text, keys, reviewer, evidence, suggestions, library",
    ),
    Command("keys", "view", "All keys", ("?", "F1"), lambda d: d.show_keys()),
    Command(
        "about",
        "view",
        "About Claimdesk",
        (),
        lambda d: d.show_about(),
        hint="Its version, and the licences of what comes along",
    ),
    *RECORD_COMMANDS,
    Command("quit", "view", "Quit", ("Ctrl+Q",), lambda d: d.quit(), Where.ALWAYS),
)

BY_ID = {command.id: command for command in COMMANDS}


def groups() -> Iterator[tuple[str, list[Command]]]:
    """The groups in their order, each with its title in the language of the interface."""
    for group, title in GROUPS.items():
        yield (
            QCoreApplication.translate("Commands", title),
            [command for command in COMMANDS if command.group == group],
        )


def key_table() -> str:
    """The README's table of keys, in Markdown."""
    lines = ["| | key |", "|---|---|"]
    for group, title in GROUPS.items():
        lines.append(f"| **{title}** | |")
        lines += [
            f"| {command.title} | {' or '.join(f'`{key}`' for key in command.keys)} |"
            for command in COMMANDS
            if command.group == group and command.keys
        ]
    return "\n".join(lines)
