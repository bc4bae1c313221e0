"""Contrast of every pair of colours that stand on each other: text 4.5, graphics 3.0 (WCAG 2)."""

import pytest
from PySide6.QtGui import QColor

from ui.theme import DARK, LIGHT, Theme, palette, tokens

TEXT = [
    *[(ink, ground) for ink in ("ink", "ink2", "ink3") for ground in ("paper", "window", "sidebar", "card")],
    *[("accent", ground) for ground in ("paper", "card", "sidebar")],
    *[("ink", f"{state}_fill") for state in ("ver", "dis", "uns", "unr")],
    ("ink", "sel"),
    ("ink", "accent_soft"),
    ("on_accent", "accent"),
    *[(state, ground) for state in ("ver", "dis", "uns", "unr") for ground in ("paper", "card")],
    ("amber", "paper"),
    ("amber", "card"),
]
GRAPHICS = [
    *[(state, f"{state}_fill") for state in ("ver", "dis", "uns", "unr")],
    *[("focus", ground) for ground in ("paper", "card", "sidebar")],
]


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


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_palette_is_of_the_theme(theme: Theme) -> None:
    colors = palette(theme)
    assert colors.base().color().name().upper() == theme.paper
    assert colors.text().color().name().upper() == theme.ink
