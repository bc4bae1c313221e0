"""The formula guard: no text cell comes alive in a spreadsheet, and each reads back exactly."""

import re

_LIVE = re.compile(r"\s*[=+\-@\t\r]|'")


def guard(cell: str) -> str:
    """The cell with a leading apostrophe where it could be taken for a formula, or already has one."""
    if cell[:1].isalnum() or not cell:
        return cell
    return "'" + cell if _LIVE.match(cell) else cell


def unguard(cell: str) -> str:
    """What `guard` was given."""
    return cell.removeprefix("'")


def no_guard(cell: str) -> str:
    """For `--raw`."""
    return cell
