"""What the HTML reports share: a page that loads nothing, signs, links, evidence, corrections."""

from collections.abc import Iterable, Iterator
from html import escape

from models import places
from models.exporting.differing import differing
from models.exporting.task import Task
from models.exporting.words import KINDS, STANCES, TAGS
from models.links import web_host
from models.terms import Article, Claim, Evidence, Source, Tag

_SHOWN = 300
_SYMBOLS = """\
<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>
<symbol id="b-verified" viewBox="0 0 18 18"><circle cx="9" cy="9" r="8.5" fill="currentColor"/>\
<path d="M5 9.4l2.8 2.7L13 6.6" fill="none" stroke="var(--paper)" stroke-width="1.9"/></symbol>
<symbol id="b-disputed" viewBox="0 0 18 18"><path d="M5.6.8h6.8l4.8 4.8v6.8l-4.8 4.8H5.6L.8 12.4V5.6z" \
fill="currentColor"/><path d="M6 6l6 6m0-6l-6 6" stroke="var(--paper)" stroke-width="1.9"/></symbol>
<symbol id="b-unsourced" viewBox="0 0 18 18"><rect x=".8" y=".8" width="16.4" height="16.4" rx="3.5" \
fill="currentColor"/><path d="M6.4 7q0-2.6 2.6-2.6T11.6 7q0 1.4-1.4 2.1T9 10.9m0 1.5v1.7" fill="none" \
stroke="var(--paper)" stroke-width="1.7"/></symbol>
<symbol id="b-unreviewed" viewBox="0 0 18 18"><circle cx="9" cy="9" r="7.7" fill="none" \
stroke="currentColor" stroke-width="1.5"/><path d="M5.5 9h.01M9 9h.01M12.5 9h.01" \
stroke="currentColor" stroke-width="2.1" stroke-linecap="round"/></symbol>
</defs></svg>
"""


def title_of(task: Task, kind: str) -> str:
    """What the page is called: the kind alone, or with the title of the one article that it is about."""
    ids = task.choice.article_ids
    article = task.store.article(ids[0]) if ids is not None and len(ids) == 1 else None
    title = " ".join(article.details.title.split()) if article else ""
    return f"{kind}: {title}" if title else kind


def head(title: str) -> str:
    """The page up to its body. Nothing can be loaded and nothing can run in it."""
    style = (places.resources() / "report.css").read_text(encoding="utf-8")
    return (
        '<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="generator" content="Claimdesk">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n{_SYMBOLS}"
    )


FOOT = "</body>\n</html>\n"


def badge(tag: Tag) -> str:
    """The sign of a state; the word stands beside it."""
    return f'<svg class="badge {tag}" aria-hidden="true"><use href="#b-{tag}"/></svg>'


def masthead(article: Article, kind: str, anchor: str) -> str:
    """Title and origin of an article, under what the page is."""
    details = article.details
    said = " · ".join(
        f"<bdi>{escape(value)}</bdi>"
        for value in (details.publisher, details.byline, details.published)
        if value
    )
    address = f'<div class="meta">{link(details.url, details.url)}</div>\n' if details.url else ""
    return (
        f'<header id="{anchor}"><div class="kind">{kind}</div>\n'
        f'<h1 dir="auto" lang="">{escape(details.title or "Untitled")}</h1>\n'
        f'<div class="meta">{said}</div>\n{address}</header>\n'
    )


def link(url: str, words: str) -> str:
    """A link where the address may be followed, else its words alone."""
    if not web_host(url):
        return f"<bdi>{escape(words)}</bdi>"
    return f'<a href="{escape(url)}" rel="noopener noreferrer"><bdi>{escape(words)}</bdi></a>'


def rows(pairs: Iterable[tuple[str, str]]) -> str:
    """A list of names and values (HTML), those left out that say nothing."""
    said = "".join(f"<dt>{name}</dt><dd>{value}</dd>\n" for name, value in pairs if value)
    return f"<dl>\n{said}</dl>\n" if said else ""


def words(text: str) -> str:
    """A text of many lines, or nothing."""
    return f'<div class="said" dir="auto" lang="">{escape(text)}</div>' if text else ""


def correction(claim: Claim) -> str:
    """The words as they stand, struck out where they are to go, and as they should be."""
    if not claim.suggested_correction:
        return ""
    before, after = differing(
        claim.quote,
        claim.suggested_correction,
        gone=lambda words: f"<del>{escape(words)}</del>",
        new=lambda words: f"<ins>{escape(words)}</ins>",
        same=escape,
    )
    return (
        f'<div class="said from" dir="auto" lang="">{before}</div>'
        f'<div class="said to" dir="auto" lang="">{after}</div>'
    )


def foot(claim: Claim) -> str:
    """Who reviewed the claim, and when."""
    if not claim.reviewer:
        return ""
    when = f", {claim.reviewed_at[:10]}" if claim.reviewed_at else ""
    return f'<div class="foot">Reviewed by <bdi>{escape(claim.reviewer)}</bdi>{when}</div>\n'


def evidence_list(evidence: Iterable[Evidence]) -> str:
    """The sources of a claim."""
    items = "".join(_evidence(one) for one in evidence)
    return f'<ul class="evidence">\n{items}</ul>\n' if items else ""


def _evidence(evidence: Evidence) -> str:
    source = evidence.source
    title = source.title or _short(source.url) or source.file_name or "Untitled source"
    quote = f'<div class="quote" dir="auto" lang="">{escape(source.quote)}</div>' if source.quote else ""
    said = (KINDS[source.kind], escape(web_host(source.url)))
    return (
        f'<li class="{source.stance}"><span class="stance">{STANCES[source.stance]}</span> '
        f'<span class="host">{" · ".join(filter(None, said))}</span>\n'
        f'<div lang="">{link(source.url, title)}</div>{"".join(_addresses(source))}{_where(source)}{quote}'
        f"{words(source.note)}</li>\n"
    )


def _addresses(source: Source) -> Iterator[str]:
    if source.url and source.title:
        yield f'<div class="url"><bdi>{escape(_short(source.url))}</bdi></div>'
    if source.archive_url:
        yield f'<div class="url">Archived: {link(source.archive_url, _short(source.archive_url))}</div>'
    if source.file_sha256:
        name = f"<bdi>{escape(source.file_name)}</bdi>"
        yield f'<div class="url">File: {name}, SHA-256 {escape(source.file_sha256)}</div>'


def _short(url: str) -> str:
    """An address to look at; nobody reads more of it."""
    return url if len(url) <= _SHOWN else url[:_SHOWN] + "…"


def _where(source: Source) -> str:
    said = [f"<bdi>{escape(value)}</bdi>" for value in (source.publisher, source.locator) if value]
    said += [f"published {escape(source.published)}"] if source.published else []
    said += [f"seen {escape(source.accessed)}"] if source.accessed else []
    return f'<div class="where">{", ".join(said)}</div>' if said else ""


def state(tag: Tag) -> str:
    """Sign and word of a state."""
    return f'{badge(tag)}<span class="state">{TAGS[tag]}</span>'
