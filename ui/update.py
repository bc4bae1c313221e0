"""What the session broadcasts after an action."""

from dataclasses import dataclass

from models.terms import Claim


@dataclass(frozen=True, slots=True)
class Update:
    """What an action changed, for the panes to follow.

    `claims` are claims as they are now; `members` says that the list has others than before; `moved` that
    another claim is the current one; `details` that the article's title or the like changed.
    """

    claims: tuple[Claim, ...] = ()
    members: bool = False
    moved: bool = False
    details: bool = False
