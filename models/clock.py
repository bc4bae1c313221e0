"""The one clock: UTC, whole seconds, as it is stored and exported."""

from datetime import UTC, datetime


def seconds(stamp: str) -> float:
    """The seconds since 1970 of a time as `now` gives it."""
    return datetime.fromisoformat(stamp).timestamp()


def now() -> str:
    """The present as ISO 8601 in UTC, `2026-01-31T09:15:00Z`."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
