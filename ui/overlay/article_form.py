"""What is known of an article besides its text, to fill in."""

from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.terms import ArticleDetails
from ui.look import Look
from ui.overlay.form import Form

_ROWS = (("title",), ("byline", "publisher"), ("url",), ("published",))
_LONGEST = 2000
"""What the library keeps of a field."""


def is_web_address(text: str) -> bool:
    """True for http and https with a host, and for nothing at all."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return not text or (parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in text)


class ArticleForm(Form):
    """520 px wide."""

    accepted_details = Signal(ArticleDetails)

    def __init__(self, parent_window: QWidget, look: Look) -> None:
        super().__init__(parent_window, look, 520, _ROWS, _LONGEST)
        self.setAccessibleName(self.tr("Article details"))
        self.heading.setText(self.tr("Article details"))
        self._expect_days("published")
        self.fields["url"].setPlaceholderText("https://")
        self._lay_out([self._row(names) for names in _ROWS])

    def open(self, details: ArticleDetails) -> None:
        """Shows the form with these values."""
        self._fill(details)
        self.reveal(self.fields["title"])
        self.fields["title"].selectAll()

    def details(self) -> ArticleDetails:
        """What stands in the fields, blanks around it taken away."""
        return ArticleDetails(**self._typed())

    def _accept(self) -> None:
        details = self.details()
        if self._finds_bad_day("published"):
            return
        if not is_web_address(details.url):
            self._complain(self.tr("The address must begin with http:// or https://."), "url")
        else:
            self.dismiss()
            self.accepted_details.emit(details)

    def _words(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "byline": self.tr("Byline"),
            "publisher": self.tr("Publisher"),
            "url": self.tr("Address (URL)"),
            "published": self.tr("Published on"),
        }
