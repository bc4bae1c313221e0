"""The first moments of a start: the picture of the window as it was left, and the keys pressed at it."""
