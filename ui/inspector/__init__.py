"""The right pane: the current claim, its tag, its note, its history."""

from ui.inspector.history_list import HistoryLine
from ui.inspector.pane import Inspector

__all__ = ["HistoryLine", "Inspector"]
