"""Numbers, days and times as the language of the interface writes them."""

import re

from PySide6.QtCore import QDate, QLocale, QTime

_WEEKDAY = r"^dddd[,.]?\s*|[,.]?\s*dddd$"
_YEAR = r"[,.]?\s*('de'\s*)?yyyy(\s*'[^']*'\.?)?$"


def number(count: int) -> str:
    """A count: "1,234"."""
    return QLocale().toString(count)


def share(value: float) -> str:
    """A score between 0 and 1 with two decimals: "0.75"."""
    return QLocale().toString(value, "f", 2)


def clock(time: QTime) -> str:
    """A time of day without seconds: "14:32", "2:32 PM"."""
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def long_day(day: QDate) -> str:
    """A day without its weekday, and without the year if it is this one: "12 December"."""
    return QLocale().toString(day, _pattern(day))


def short_day(day: QDate) -> str:
    """The same with the month cut short: "12 Dec"."""
    return QLocale().toString(day, _pattern(day).replace("MMMM", "MMM"))


def _pattern(day: QDate) -> str:
    """The order of day and month is the locale's own."""
    form = re.sub(_WEEKDAY, "", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return re.sub(_YEAR, "", form) if day.year() == QDate.currentDate().year() else form
