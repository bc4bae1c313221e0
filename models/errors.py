"""Errors that are fit to be shown to a person; everything else is a bug."""

from pathlib import Path


class Sentence(str):
    """An English sentence that knows what it was made of, so that the window can say it in another language.

    `values` are put into the places {0}, {1} … of `template`; one may be a sentence or a UserError itself.
    """

    template: str
    values: tuple[object, ...]

    def __new__(cls, template: str, *values: object) -> "Sentence":
        """The sentence in English; without values braces are braces."""
        self = super().__new__(cls, template.format(*values) if values else template)
        self.template, self.values = template, values
        return self


class UserError(Exception):
    """Something could not be done. The message says what happened, what was kept and what to do.

    `backup` is a whole copy to go on with, where a library is lost and has one.
    """

    backup: Path | None = None

    def __init__(self, template: str, *values: object) -> None:
        """As a `Sentence` is made; one that is made already stays it."""
        self.sentence = template if isinstance(template, Sentence) else Sentence(template, *values)
        super().__init__(str(self.sentence))


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
