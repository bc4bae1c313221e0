"""The settings: one window over the window, with a page for each kind."""
