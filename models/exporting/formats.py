"""The formats that a library can be written in, one module each."""

from collections.abc import Callable
from dataclasses import dataclass

from models.exporting import columns, memo
from models.exporting.claimreview import write_claimreview
from models.exporting.evidence_csv import write_evidence
from models.exporting.history_csv import write_history
from models.exporting.html import write_html
from models.exporting.jsonl import write_jsonl
from models.exporting.review_csv import write_reviews
from models.exporting.task import Choice, Task
from models.exporting.web_annotation import write_web_annotation
from models.terms import Counts


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, the endings of its files (the usual one first), its title.

    `about` is a line on what it is and `stem` how the name of a file of it ends; `some_articles` and
    `reviewed_only` say whether it can be narrowed to these; `table` is the table of a CSV. `expects` tells
    from the counts of an article, and whether only reviewed claims are wanted, about how many rows it gives,
    0 where nothing is written of it.
    """

    name: str
    suffixes: tuple[str, ...]
    title: str
    about: str
    stem: str
    write: Callable[[Task], None]
    table: columns.Table | None = None
    some_articles: bool = True
    reviewed_only: bool = True
    expects: Callable[[Counts, bool], int] | None = None

    @property
    def takes_raw(self) -> bool:
        """True where cells can be guarded against formulas, or not."""
        return self.table is not None

    def why_not(self, choice: Choice) -> str:
        """Why it cannot be written of that choice, as a sentence; empty where it can."""
        if choice.article_ids is not None and not self.some_articles:
            return f"The format {self.title} always holds the whole library: choose all articles."
        if choice.reviewed_only and not self.reviewed_only:
            return (
                f"The format {self.title} cannot leave out claims that are not reviewed: choose all claims."
            )
        return ""


def _claims(counts: Counts, reviewed_only: bool) -> int:
    # Suggestions that are not lit may not be counted, and are written all the same.
    return counts.reviewed if reviewed_only else max(1, counts.total + counts.dismissed)


def _on_pages(counts: Counts, reviewed_only: bool) -> int:
    # An article without claims has its page all the same.
    return max(1, _claims(counts, reviewed_only))


def _reviewed(counts: Counts, reviewed_only: bool) -> int:
    del reviewed_only
    return counts.reviewed


def _faults(counts: Counts, reviewed_only: bool) -> int:
    del reviewed_only
    return counts.disputed + counts.unsourced


_CSV = (".csv",)
_JSON_LD = (".jsonld", ".json")
FORMATS = {
    known.name: known
    for known in (
        Format(
            "csv",
            _CSV,
            "Review CSV",
            "A row for each claim and reviewer",
            "review",
            write_reviews,
            columns.REVIEWS,
            expects=_claims,
        ),
        Format(
            "evidence-csv",
            _CSV,
            "Evidence CSV",
            "A row for each source of a claim",
            "evidence",
            write_evidence,
            columns.EVIDENCE,
        ),
        Format(
            "history-csv",
            _CSV,
            "History CSV",
            "A row for each change ever made",
            "history",
            write_history,
            columns.HISTORY,
            reviewed_only=False,
        ),
        Format(
            "html",
            (".html", ".htm"),
            "Report (HTML)",
            "The marked article with tags and sources",
            "report",
            write_html,
            expects=_on_pages,
        ),
        Format(
            "memo",
            memo.SUFFIXES,
            "Correction memo",
            "For author and desk: what to correct",
            "corrections",
            memo.write_memo,
            expects=_faults,
        ),
        Format(
            "claimreview",
            _JSON_LD,
            "ClaimReview (schema.org)",
            "JSON-LD for databases of fact checks",
            "claimreview",
            write_claimreview,
            expects=_reviewed,
        ),
        Format(
            "web-annotation",
            _JSON_LD,
            "Web Annotation (W3C)",
            "JSON-LD: the claims as annotations",
            "annotations",
            write_web_annotation,
            expects=_claims,
        ),
        Format(
            "jsonl",
            (".jsonl",),
            "JSON Lines (whole library)",
            "Everything, to be imported again",
            "library",
            write_jsonl,
            some_articles=False,
            reviewed_only=False,
        ),
    )
}
"""All formats by name, in the order in which they are offered."""
