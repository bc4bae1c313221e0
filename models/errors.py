"""Errors that are fit to be shown to a person; everything else is a bug."""

from pathlib import Path


class UserError(Exception):
    """Something could not be done. The message says what happened, what was kept and what to do.

    `backup` is a whole copy to go on with, where a library is lost and has one.
    """

    backup: Path | None = None


class NotALibraryError(UserError):
    """The file is no Claimdesk library, or one that this version must not touch."""


class LibraryBusyError(UserError):
    """The library is open in another window or on another computer."""


class DamagedLibraryError(UserError):
    """The library's content does not agree with its digests or its own structure."""


class ReadOnlyLibraryError(UserError):
    """The library can be read but not written."""


class NotUtf8Error(UserError):
    """The bytes are no UTF-8 text; `guess` is the encoding to offer, `sample` how it would read."""

    def __init__(self, message: str, guess: str = "", sample: str = "") -> None:
        super().__init__(message)
        self.guess = guess
        self.sample = sample
