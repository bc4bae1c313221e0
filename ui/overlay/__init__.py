"""Panels over the window: the sheet of keys, the palette, the details of an article."""

from ui.overlay.article_form import ArticleForm
from ui.overlay.base import Overlay
from ui.overlay.key_sheet import KeySheet
from ui.overlay.palette import Palette, PaletteEntry

__all__ = ["ArticleForm", "KeySheet", "Overlay", "Palette", "PaletteEntry"]
