"""The beginning of a file as it would be written, read as cheaply as it is short."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from models.exporting.formats import Format
from models.exporting.task import BYTE_ORDER_MARK, Choice, Task, check_articles
from models.store import Store
from models.terms import Counts

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_ROWS = 8
_BYTES = 24_000
"""A file is written no further than this."""
_LETTERS = 4_000
_ARTICLES = 8
"""So many articles are looked at: a library may hold thousands of which nothing is to be written."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What is to be seen of a file: the header and the first rows of a table, or words.

    `is_all` says that the file holds no more than this.
    """

    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    words: str = ""
    is_all: bool = False


def preview(
    store: Store, target: Path, choice: Choice, form: Format, counts: Mapping[str, Counts] | None = None
) -> Preview:
    """What `export` would write first; a page of HTML as the words that are read on it.

    `counts` by article, where known, tell of which ones nothing would be written: these are not read.
    Raises UserError where the library cannot be read.
    """
    check_articles(store, choice)
    short = _Short()
    task = _Glance(store, target, choice, io.TextIOWrapper(short, "utf-8", newline="", write_through=True))
    task.pass_over(form, counts or {})
    try:
        form.write(task)
        is_cut = False
    except _EnoughError:
        is_cut = True
    is_all = not is_cut and task.sees_all
    task.file.detach()
    text = short.getvalue()[:_BYTES].decode("utf-8", "ignore")
    if form.table is not None:
        return _rows(text, is_all, is_cut)
    if text.startswith("<!DOCTYPE html>"):
        page = _Words()
        page.feed(text)
        text = page.text()
    return Preview(words=text[:_LETTERS], is_all=is_all and len(text) <= _LETTERS)


def _rows(text: str, is_all: bool, is_cut: bool) -> Preview:
    header, *rows = islice(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")), _ROWS + 2)
    if is_cut and len(rows) in range(2, _ROWS + 1):
        # The last one may have been cut off in its midst.
        rows.pop()
    shown = tuple(tuple(row) for row in rows[:_ROWS])
    return Preview(tuple(header), shown, is_all=is_all and len(rows) <= _ROWS)


class _EnoughError(Exception):
    """Ends the writing."""


class _Short(io.BytesIO):
    """A file in memory that wants no more than there is to show."""

    def write(self, data: "ReadableBuffer") -> int:
        """Takes what comes until it has enough."""
        written = super().write(data)
        if self.tell() > _BYTES:
            raise _EnoughError
        return written


class _Glance(Task):
    """An export of the first articles alone."""

    _passed_over: frozenset[str] = frozenset()

    def pass_over(self, form: Format, counts: Mapping[str, Counts]) -> None:
        """Leaves out the articles of which nothing would be written."""
        if form.expects is not None:
            only = self.choice.reviewed_only
            self._passed_over = frozenset(i for i, known in counts.items() if not form.expects(known, only))

    def article_ids(self) -> list[str]:
        """The first ones."""
        return self._wanted()[:_ARTICLES]

    @property
    def sees_all(self) -> bool:
        """True where there are no more articles than it looks at."""
        return len(self._wanted()) <= _ARTICLES

    def _wanted(self) -> list[str]:
        return [one for one in super().article_ids() if one not in self._passed_over]


class _Words(HTMLParser):
    """Takes the words out of a page of ours."""

    _BLOCKS = frozenset(("p", "div", "h1", "h2", "h3", "li", "dt", "blockquote", "article"))
    _APART = frozenset(("a", "b", "span"))
    _SILENT = frozenset(("style", "title", "svg"))

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._silent = 0

    def text(self) -> str:
        """The words, each block on a line of its own."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        for line in "".join(self._parts).split("\n"):
            if words := " ".join(line.split()):
                yield words

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begins a line, or something without words."""
        self._silent += tag in self._SILENT
        if tag in self._BLOCKS:
            self._parts.append("\n")
        elif tag in self._APART:
            self._parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Ends it."""
        self._silent -= tag in self._SILENT
        if tag == "dt":
            self._parts.append(": ")
        elif tag in self._BLOCKS:
            self._parts.append("\n")
        elif tag in self._APART:
            self._parts.append(" ")

    def handle_data(self, data: str) -> None:
        """Keeps the words that are shown."""
        if not self._silent:
            self._parts.append(data)
