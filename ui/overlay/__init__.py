"""Panels over the window: the sheet of keys, the palette, the details of an article, a source."""

from ui.overlay.article_form import ArticleForm
from ui.overlay.base import Overlay
from ui.overlay.evidence_form import EvidenceForm
from ui.overlay.key_sheet import KeySheet
from ui.overlay.palette import Beyond, Palette, PaletteEntry

__all__ = ["ArticleForm", "Beyond", "EvidenceForm", "KeySheet", "Overlay", "Palette", "PaletteEntry"]
