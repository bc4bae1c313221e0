"""What a person sees and presses. No SQL."""

import builtins

import PySide6.QtCore  # noqa: F401

# PySide6 reads the source of every module that is imported after it, in search of its __feature__ switches,
# which nothing here uses: a tenth of the start. Where it keeps no original, its own import stays.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
