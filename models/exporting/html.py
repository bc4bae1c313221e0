"""The report for the author and the desk: one HTML file that loads nothing, to read and to print."""

from collections import Counter
from html import escape

from models.exporting import page
from models.exporting.highlights import marked_text
from models.exporting.reviewed import Numbered, reviewed_articles
from models.exporting.task import Task
from models.exporting.words import LETTERS, MEANINGS, REASONS, SCOPE_WORDS, TAGS
from models.gate import SHORT, Profile, gate
from models.terms import Article, Claim, Scope, Tag

KIND = "Review report"


def write_html(task: Task) -> None:
    """Writes the report, a page for each article."""
    task.file.write(page.head(page.title_of(task, KIND)))
    for place, (article, claims) in enumerate(reviewed_articles(task), 1):
        _write_article(task, article, claims, f"a{place}c")
    task.file.write(page.FOOT)


def _write_article(task: Task, article: Article, claims: list[Numbered], anchor: str) -> None:
    write = task.file.write
    kept = [one for one in claims if not one.claim.dismissed]
    write("<main>\n" + page.masthead(article, KIND, anchor))
    write(_summary(kept, len(claims) - len(kept)))
    write('<section class="text" aria-label="Article" lang="">\n')
    for line in marked_text(article.text, kept, anchor, article.details.title.strip()):
        write(line)
    write("</section>\n<h2>Claims</h2>\n")
    for one in kept:
        write(_claim(one, anchor, task.choice.profile))
        task.count()
    write("</main>\n")


def _summary(claims: list[Numbered], dismissed: int) -> str:
    """How many claims stand at each tag, as a bar and as a legend."""
    counts = Counter(one.claim.tag for one in claims)
    tags = [tag for tag in TAGS if tag is not Tag.UNREVIEWED]
    bar = "".join(f'<i class="{tag}" style="flex:{counts[tag]}"></i>' for tag in tags if counts[tag])
    rest = f'<i style="flex:{counts[Tag.UNREVIEWED]}"></i>' if counts[Tag.UNREVIEWED] else ""
    lines = "".join(
        f'<li><mark class="{tag}">{LETTERS[tag]}</mark><b>{counts[tag]} {TAGS[tag].lower()}</b>'
        f"<span>{MEANINGS[tag]}</span></li>\n"
        for tag in TAGS
    )
    left_out = f'<p class="meta">Dismissed as not checkable: {dismissed}.</p>\n' if dismissed else ""
    drawn = f'<div class="bar" aria-hidden="true">{bar}{rest}</div>\n'
    return f'{drawn}<ul class="legend">\n{lines}</ul>\n{left_out}'


def _claim(one: Numbered, anchor: str, profile: Profile | None) -> str:
    claim = one.claim
    short = '<span class="short">short of evidence</span>' if gate(claim, profile) == SHORT else ""
    return (
        f'<article class="claim {claim.tag}" id="{anchor}{one.number}">\n'
        f'<div class="top">{page.state(claim.tag)}{short}<span class="num">Claim {one.number}</span></div>\n'
        f'<blockquote dir="auto" lang="">{escape(claim.quote)}</blockquote>\n'
        f"{_said(claim)}{page.evidence_list(claim.evidence)}{page.foot(claim)}</article>\n"
    )


def _said(claim: Claim) -> str:
    return page.rows(
        (
            ("As rated", page.words(claim.claim_text)),
            ("Attributed to", page.words(claim.attributed_to)),
            ("Reason", REASONS[claim.reason] if claim.reason else ""),
            ("Checked", SCOPE_WORDS if claim.is_reviewed and claim.scope is Scope.ATTRIBUTION else ""),
            ("Confidence", f"{claim.confidence} of 3" if claim.confidence else ""),
            ("Correction", page.correction(claim)),
            ("Note", page.words(claim.note)),
        )
    )
