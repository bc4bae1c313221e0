"""The correction memo for the author and the desk: what is wrong, how to put it right, what has no source."""

from html import escape

from models.exporting import markdown, page
from models.exporting.memo_words import DISPUTED, NO_CORRECTION, NO_REASON, NO_SEARCH, UNSOURCED, summary
from models.exporting.reviewed import Numbered, reviewed_articles, tagged
from models.exporting.task import Task
from models.exporting.words import REASONS
from models.terms import Article, Claim, Tag
from models.text import Paragraphs

SUFFIXES = (".html", ".md")
KIND = "Correction memo"
_REACH = 100
"""Code points around a claim that are shown with it."""


def write_memo(task: Task) -> None:
    """Writes the memo, in Markdown where the target ends so, else in HTML."""
    as_markdown = task.target.suffix.lower() == ".md"
    task.file.write("" if as_markdown else page.head(page.title_of(task, KIND)))
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
    paragraph = Paragraphs(article.text).number
    parts = ["<main>\n", page.masthead(article, KIND, anchor)]
    parts.append(f'<p class="lead">{escape(summary(disputed, unsourced))}</p>\n')
    for title, claims, said in ((DISPUTED, disputed, _disputed), (UNSOURCED, unsourced, _unsourced)):
        if claims:
            parts.append(f"<h2>{title}</h2>\n")
            parts += [_card(one, article, paragraph(one.claim.start), said(one.claim)) for one in claims]
    return "".join((*parts, "</main>\n"))


def _disputed(claim: Claim) -> str:
    reason = f"<div><b>{REASONS[claim.reason]}</b></div>" if claim.reason else ""
    return page.rows(
        (
            ("What is wrong", f"{reason}{page.words(claim.note)}" or NO_REASON),
            ("As rated", page.words(claim.claim_text)),
            *_correction(claim),
        )
    )


def _unsourced(claim: Claim) -> str:
    return page.rows(
        (
            ("Why", f"<b>{REASONS[claim.reason]}</b>" if claim.reason else ""),
            ("Searched", page.words(claim.note) or NO_SEARCH),
            ("As rated", page.words(claim.claim_text)),
            *(_correction(claim) if claim.suggested_correction else ()),
        )
    )


def _correction(claim: Claim) -> tuple[tuple[str, str], ...]:
    return (("Correction", page.correction(claim) or NO_CORRECTION),)


def _card(one: Numbered, article: Article, paragraph: int, said: str) -> str:
    claim = one.claim
    before, after = surroundings(article.text, claim.start, claim.end)
    return (
        f'<article class="claim {claim.tag}">\n<div class="top">{page.state(claim.tag)}'
        f'<span class="num">Paragraph {paragraph} · claim {one.number}</span></div>\n'
        f'<blockquote dir="auto" lang="">{escape(before)}<mark class="{claim.tag}">{escape(claim.quote)}'
        f"</mark>{escape(after)}</blockquote>\n"
        f"{said}{page.evidence_list(claim.evidence)}{page.foot(claim)}</article>\n"
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
