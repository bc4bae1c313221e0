"""What there is to say of a library when it has been opened."""

from collections.abc import Iterator
from pathlib import Path

from models.errors import Sentence


def told_at_opening(
    path: Path, copies: Path, was_older: bool, was_unclean: bool, aside: Path | None, read_only: bool
) -> Iterator[Sentence]:
    """The sentences to show; `copies` is the folder of the backups, `aside` a copy of the state before."""
    if was_older and not read_only:
        yield Sentence(
            "{0} was made by an older Claimdesk and is of this version now. A copy as it was is in {1}.",
            path.name,
            copies,
        )
    if was_unclean and aside is not None:
        yield Sentence(
            "The last session ended abruptly; everything saved is there. A copy of the former state is "
            "in {0}.",
            aside,
        )
    elif was_unclean:
        yield Sentence("The last session ended abruptly; everything saved is there.")
    if read_only:
        yield Sentence(
            "{0} can only be read here: tags cannot be saved. Copy it to a place that you may write to.",
            path.name,
        )
