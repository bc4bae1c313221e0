"""The correction memo in Markdown; words from outside stay words, whatever signs they hold."""

import re
from collections.abc import Iterable, Iterator

from models.exporting.reviewed import Numbered
from models.exporting.words import KINDS, REASONS, STANCES
from models.links import web_host
from models.terms import Article, Claim, Evidence

_SIGNS = re.compile(r"([\\`*_\[\]<>&~|!$])")
_BEGINNING = re.compile(r"^(\d+(?=[.)](?:\s|$))|)([#+\-=:.)])")


def plain(text: str) -> str:
    """One line of words with all signs of Markdown disarmed."""
    escaped = _SIGNS.sub(r"\\\1", " ".join(text.split()))
    return _BEGINNING.sub(r"\1\\\2", escaped)


def quoted(text: str) -> str:
    """A text of many lines as a block quotation."""
    lines = [plain(line) for line in text.splitlines()]
    return "".join(
        f"> {line}\\\n" if line and following else f"> {line}\n" for line, following in _pairs(lines)
    )


def _pairs(lines: list[str]) -> Iterable[tuple[str, str]]:
    """Each line with the one behind it, for a break within a paragraph alone."""
    return zip(lines, [*lines[1:], ""], strict=True)


def link(url: str, words: str) -> str:
    """A link where the address may be followed, else its words alone."""
    if not web_host(url):
        return plain(words)
    target = url.replace("(", "%28").replace(")", "%29")
    return f"[{plain(words)}]({target})"


def memo(article: Article, disputed: list[Numbered], unsourced: list[Numbered]) -> str:
    """The memo of one article."""
    details = article.details
    said = [plain(value) for value in (details.publisher, details.byline, details.published) if value]
    parts = [f"# Correction memo: {plain(details.title) or 'Untitled'}\n"]
    parts += [", ".join(said) + "\n"] if said else []
    parts += [link(details.url, details.url) + "\n"] if details.url else []
    if disputed:
        parts += ["## To correct\n", *("\n".join(_disputed(one)) for one in disputed)]
    if unsourced:
        parts += ["## Without a source\n", *("\n".join(_unsourced(one)) for one in unsourced)]
    return "\n".join(parts) + "\n"


def _disputed(one: Numbered) -> Iterator[str]:
    claim = one.claim
    yield f"### Claim {one.number}\n\n{quoted(claim.quote)}"
    if claim.reason or claim.note:
        yield f"**What is wrong:** {REASONS[claim.reason] if claim.reason else 'see the note'}\n"
    if claim.note:
        yield quoted(claim.note)
    if claim.suggested_correction:
        yield f"**Before:**\n\n{quoted(claim.quote)}\n**After:**\n\n{quoted(claim.suggested_correction)}"
    yield from _sources(claim)


def _unsourced(one: Numbered) -> Iterator[str]:
    claim = one.claim
    yield f"### Claim {one.number}\n\n{quoted(claim.quote)}"
    if claim.reason:
        yield f"**Why:** {REASONS[claim.reason]}\n"
    yield f"**Searched:**\n\n{quoted(claim.note)}" if claim.note else "**Searched:** Nothing is noted.\n"
    yield from _sources(claim)


def _sources(claim: Claim) -> Iterator[str]:
    if claim.evidence:
        yield "**Sources:**\n\n" + "".join(f"- {_source(one)}\n" for one in claim.evidence)


def _source(evidence: Evidence) -> str:
    source = evidence.source
    title = source.title or source.url[:300] or source.file_name or "Untitled source"
    said = [f"{STANCES[source.stance]} ({KINDS[source.kind]}): {link(source.url, title)}"]
    said += [plain(value) for value in (source.publisher, source.locator) if value]
    said += [f"published {plain(source.published)}"] if source.published else []
    said += [f"seen {plain(source.accessed)}"] if source.accessed else []
    said += [link(source.archive_url, "archived copy")] if web_host(source.archive_url) else []
    said += [f"“{plain(source.quote)}”"] if source.quote else []
    return ", ".join(said)
