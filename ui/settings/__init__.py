"""The settings: one window over the window, with a page for each kind."""

from ui.settings.panel import SettingsPanel

__all__ = ["SettingsPanel"]
