"""The correction memo for the author and the desk: what is wrong, how to put it right, what has no source."""

from html import escape

from models.exporting import markdown, page
from models.exporting.reviewed import Numbered, reviewed_articles, tagged
from models.exporting.task import Task
from models.exporting.words import REASONS
from models.terms import Article, Tag

SUFFIXES = (".html", ".md")
KIND = "Correction memo"
_REACH = 100
"""Code points around a claim that are shown with it."""
DISPUTED, UNSOURCED = "To correct", "Without a source"


def write_memo(task: Task) -> None:
    """Writes the memo, in Markdown where the target ends so, else in HTML."""
    as_markdown = task.target.suffix.lower() == ".md"
    task.file.write("" if as_markdown else page.head(KIND))
    found = False
    for place, (article, claims) in enumerate(reviewed_articles(task), 1):
        disputed, unsourced = tagged(claims, Tag.DISPUTED), tagged(claims, Tag.UNSOURCED)
        if disputed or unsourced:
            found = True
            if as_markdown:
                task.file.write(markdown.memo(article, disputed, unsourced))
            else:
                task.file.write(_article(article, disputed, unsourced, f"a{place}"))
            task.count(len(disputed) + len(unsourced))
    if not found:
        none = "No claim is tagged disputed or unsourced."
        task.file.write(f"{none}\n" if as_markdown else f"<main><p>{none}</p></main>\n")
    task.file.write("" if as_markdown else page.FOOT)


def _article(article: Article, disputed: list[Numbered], unsourced: list[Numbered], anchor: str) -> str:
    parts = ["<main>\n", page.masthead(article, KIND, anchor)]
    if disputed:
        parts += [f"<h2>{DISPUTED}</h2>\n", *(_disputed(one, article) for one in disputed)]
    if unsourced:
        parts += [f"<h2>{UNSOURCED}</h2>\n", *(_unsourced(one, article) for one in unsourced)]
    return "".join((*parts, "</main>\n"))


def _disputed(one: Numbered, article: Article) -> str:
    claim = one.claim
    reason = REASONS[claim.reason] if claim.reason else ""
    said = (
        ("What is wrong", f"{reason}{page.words(claim.note)}"),
        ("As rated", page.words(claim.claim_text)),
        ("Correction", page.correction(claim)),
    )
    return _card(one, article, page.rows(said))


def _unsourced(one: Numbered, article: Article) -> str:
    claim = one.claim
    said = (
        ("Why", REASONS[claim.reason] if claim.reason else ""),
        ("Searched", page.words(claim.note) or "Nothing is noted."),
    )
    return _card(one, article, page.rows(said))


def _card(one: Numbered, article: Article, said: str) -> str:
    claim = one.claim
    before, after = surroundings(article.text, claim.start, claim.end)
    reviewer = f'<div class="foot">Reviewed by <bdi>{escape(claim.reviewer)}</bdi></div>\n'
    return (
        f'<article class="claim {claim.tag}">\n<div class="top">{page.state(claim.tag)}'
        f'<span class="num">Claim {one.number}</span></div>\n<blockquote dir="auto" lang="">'
        f'{escape(before)}<mark class="{claim.tag}">{escape(claim.quote)}</mark>{escape(after)}'
        f"</blockquote>\n{said}{page.evidence_list(claim.evidence)}{reviewer}</article>\n"
    )


def surroundings(text: str, start: int, end: int) -> tuple[str, str]:
    """The words before and after a claim on its lines, whole words."""
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    after = text[end : end + _REACH].partition("\n")[0]
    if start - len(before) > 0 and len(before) == _REACH:
        before = "… " + before.partition(" ")[2]
    if len(after) == _REACH:
        after = after.rpartition(" ")[0] + " …"
    return before, after
