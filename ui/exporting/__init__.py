"""The export window: what, in which format, where to, and the beginning of it as it will be written."""
