"""Contrast of every pair of colours that stand on each other: text 4.5, graphics 3.0 (WCAG 2)."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from models.terms import Tag
from ui.style import style_sheet
from ui.theme import DARK, LIGHT, Theme, palette, tokens

FILLS = [f"{state}_fill" for state in ("ver", "dis", "uns", "unr")]
STATES = ("ver", "dis", "uns", "unr")
GROUNDS = ("paper", "window", "sidebar", "card")
BANNERS = ("accent_soft", "unr_fill", "dis_fill")

TEXT = [
    *[(ink, ground) for ink in ("ink", "ink2", "ink3") for ground in GROUNDS],
    *[("accent", ground) for ground in ("paper", "card", "sidebar")],
    # Body and standfirst under highlights.
    *[(ink, fill) for ink in ("ink", "ink2") for fill in FILLS],
    *[("ink", ground) for ground in ("sel", "hair", *BANNERS)],
    # The hint in the chosen row of the palette.
    ("ink2", "accent_soft"),
    ("on_accent", "accent"),
    *[(state, ground) for state in STATES for ground in ("paper", "card")],
    # What was not saved, in the status bar.
    ("dis", "window"),
    ("amber", "paper"),
    ("amber", "card"),
]
GRAPHICS = [
    *[(state, f"{state}_fill") for state in STATES],
    # Badges in the gutter, the boxes, the list and the status bar; their signs are of the paper's colour.
    *[(state, ground) for state in STATES for ground in GROUNDS],
    # The parts of the progress bar on its track.
    *[(state, "hair") for state in STATES[:3]],
    *[("focus", ground) for ground in (*GROUNDS, *BANNERS)],
    *[("accent", fill) for fill in FILLS],
    ("accent", "hair2"),
    *[("ink2", banner) for banner in BANNERS],
    # The ring of a button that is itself of the accent.
    ("ink", "sidebar"),
    ("ink", "card"),
]
NO_CONTRAST_NEEDED = {"hair", "hair2", "panel"}
"""Lines and grounds that only divide: what they say is said by words or shapes as well."""


def luminance(color: str) -> float:
    """Relative luminance by WCAG 2."""
    channels = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(color).getRgbF()[:3]
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("pairs", "least"), [(TEXT, 4.5), (GRAPHICS, 3.0)], ids=["text", "graphics"])
def test_contrast(theme: Theme, pairs: list[tuple[str, str]], least: float) -> None:
    colors = tokens(theme)
    low = [
        (a, b, round(contrast(colors[a], colors[b]), 2))
        for a, b in pairs
        if contrast(colors[a], colors[b]) < least
    ]
    assert not low


RULE = re.compile(r"(?m)^(?P<which>[^{}\n]+?) ?\{(?P<what>[^}]*)\}")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_contrast_in_the_style_sheet(theme: Theme, qapp: QApplication) -> None:
    checked = 0
    for rule in RULE.finditer(style_sheet(theme)):
        ink = re.search(r"(?<![-\w])color: (#\w{6})", rule["what"])
        ground = re.search(r"background: (#\w{6})", rule["what"])
        if ink and ground and ":disabled" not in rule["which"]:
            checked += 1
            assert contrast(ink[1], ground[1]) >= 4.5, rule["which"]
    assert checked > 6


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_words_can_be_read_in_a_claim_under_the_mouse(theme: Theme) -> None:
    for tag in Tag:
        fill = theme.fill(tag)
        hovered = fill.lighter(118) if theme.is_dark else fill.darker(106)
        assert contrast(theme.ink, hovered.name()) >= 4.5, tag


def test_every_colour_that_is_used_is_checked() -> None:
    root = Path(__file__).resolve().parent.parent / "ui"
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in root.rglob("*.py") if path.name != "theme.py"
    )
    used = set(re.findall(r"theme\.(\w+)|(?<!\{)\{(\w+)\}(?=[;\s])", source))
    names = {name for pair in used for name in pair} & tokens(LIGHT).keys()
    assert len(names) > 12
    assert names <= {name for pair in TEXT + GRAPHICS for name in pair} | NO_CONTRAST_NEEDED


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_palette_is_of_the_theme(theme: Theme) -> None:
    colors = palette(theme)
    assert colors.base().color().name().upper() == theme.paper
    assert colors.text().color().name().upper() == theme.ink
