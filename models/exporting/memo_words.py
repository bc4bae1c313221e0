"""What the correction memo says in HTML and in Markdown alike."""

from models.exporting.reviewed import Numbered

DISPUTED, UNSOURCED = "To correct", "Without a source"
NO_REASON = "Nothing is noted."
NO_SEARCH = "Nothing is noted."
NO_CORRECTION = "None is suggested yet."


def summary(disputed: list[Numbered], unsourced: list[Numbered]) -> str:
    """How much there is to do, and who found it, in one or two sentences."""
    parts = []
    if disputed:
        parts.append(f"{_passages(len(disputed))} to correct")
    if unsourced:
        parts.append(f"{_passages(len(unsourced))} without a source")
    reviewers = dict.fromkeys(one.claim.reviewer for one in (*disputed, *unsourced) if one.claim.reviewer)
    days = [one.claim.reviewed_at[:10] for one in (*disputed, *unsourced) if one.claim.reviewed_at]
    by = f" Reviewed by {', '.join(reviewers)}" if reviewers else ""
    when = f", last on {max(days)}" if by and days else ""
    return f"{' and '.join(parts)}.{by}{when}{'.' if by else ''}"


def _passages(number: int) -> str:
    return "1 passage" if number == 1 else f"{number} passages"
