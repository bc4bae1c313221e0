"""The line over the headline: who published the article, when, by whom, and how long it takes to read."""

from PySide6.QtCore import QCoreApplication, QDate

from models.terms import Article
from ui.figures import long_day, number
from ui.invisibles import visible

WORDS_A_MINUTE = 220
_LONGEST = 120

translate = QCoreApplication.translate


def meta_line(article: Article) -> str:
    """The known parts between dots."""
    details = article.details
    byline = visible(" ".join(details.byline.split())[:_LONGEST])
    parts = [
        visible(details.publisher.strip()[:_LONGEST]),
        visible(day(details.published)),
        translate("Reader", "by {name}").format(name=byline) if byline else "",
        translate("Reader", "{minutes} min read").format(minutes=number(minutes(article.text))),
    ]
    return "\u2002·\u2002".join(part for part in parts if part)


def minutes(text: str) -> int:
    """How long a person reads, at least one minute; blanks are counted, because splitting 5 MB is slow."""
    words = text.count(" ") + text.count("\n") + 1
    return max(1, round(words / WORDS_A_MINUTE))


def day(published: str) -> str:
    """A date as the locale writes it, without weekday, and without the year if it is this one."""
    known = QDate.fromString(published[:10], "yyyy-MM-dd")
    if not known.isValid():
        return published.strip()
    return long_day(known)
