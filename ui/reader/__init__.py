"""The reading pane."""

from ui.reader.reader import Reader

__all__ = ["Reader"]
