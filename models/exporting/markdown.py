"""The correction memo in Markdown; words from outside stay words, whatever signs they hold."""

import re
from collections.abc import Iterable, Iterator

from models.exporting.differing import differing
from models.exporting.memo_words import DISPUTED, NO_CORRECTION, NO_REASON, NO_SEARCH, UNSOURCED, summary
from models.exporting.reviewed import Numbered
from models.exporting.words import KINDS, REASONS, STANCES
from models.links import web_host
from models.terms import Article, Claim, Evidence
from models.text import Paragraphs

_SIGNS = re.compile(r"([\\`*_\[\]<>&~|!$])")
_BEGINNING = re.compile(r"^(\d+(?=[.)](?:\s|$))|)([#+\-=:.)])")


def plain(text: str) -> str:
    """One line of words with all signs of Markdown disarmed."""
    return _begun(_signs(" ".join(text.split())))


def _signs(text: str) -> str:
    return _SIGNS.sub(r"\\\1", text)


def _begun(text: str) -> str:
    """A line that begins no list, heading or the like."""
    return _BEGINNING.sub(r"\1\\\2", text)


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
    paragraph = Paragraphs(article.text).number
    said = [plain(value) for value in (details.publisher, details.byline, details.published) if value]
    parts = [f"# Correction memo: {plain(details.title) or 'Untitled'}\n"]
    parts += [", ".join(said) + "\n"] if said else []
    parts += [link(details.url, details.url) + "\n"] if details.url else []
    parts += [plain(summary(disputed, unsourced)) + "\n"]
    for title, claims, lines in ((DISPUTED, disputed, _disputed), (UNSOURCED, unsourced, _unsourced)):
        parts += [f"## {title}\n"] if claims else []
        for one in claims:
            place = f"### Paragraph {paragraph(one.claim.start)}, claim {one.number}\n"
            parts.append("\n".join((place, quoted(one.claim.quote), *lines(one.claim))))
    return "\n".join(parts) + "\n"


def _disputed(claim: Claim) -> Iterator[str]:
    if claim.reason or not claim.note:
        yield f"**What is wrong:** {REASONS[claim.reason] if claim.reason else NO_REASON}\n"
        yield from [quoted(claim.note)] if claim.note else []
    else:
        yield f"**What is wrong:**\n\n{quoted(claim.note)}"
    yield from _as_rated(claim)
    yield from _correction(claim) if claim.suggested_correction else [f"**Correction:** {NO_CORRECTION}\n"]
    yield from _sources(claim)


def _unsourced(claim: Claim) -> Iterator[str]:
    if claim.reason:
        yield f"**Why:** {REASONS[claim.reason]}\n"
    yield f"**Searched:**\n\n{quoted(claim.note)}" if claim.note else f"**Searched:** {NO_SEARCH}\n"
    yield from _as_rated(claim)
    yield from _correction(claim) if claim.suggested_correction else []
    yield from _sources(claim)


def _as_rated(claim: Claim) -> Iterator[str]:
    if claim.claim_text:
        yield f"**As rated:**\n\n{quoted(claim.claim_text)}"


def _correction(claim: Claim) -> Iterator[str]:
    """Before and after; the words that differ are struck out and set in bold, line by line."""
    before, after = claim.quote, claim.suggested_correction
    if "\n" in before or "\n" in after:
        yield f"**Before:**\n\n{quoted(before)}\n**After:**\n\n{quoted(after)}"
        return
    old, new = differing(
        " ".join(before.split()),
        " ".join(after.split()),
        gone=lambda words: f"~~{_signs(words)}~~",
        new=lambda words: f"**{_signs(words)}**",
        same=_signs,
        between_blanks=True,
    )
    yield f"**Before:**\n\n> {_begun(old)}\n\n**After:**\n\n> {_begun(new)}\n"


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
    if source.file_sha256:
        said.append(f"file {plain(source.file_name)} (SHA-256 {plain(source.file_sha256)})")
    said += [f"“{plain(source.quote)}”"] if source.quote else []
    return ", ".join(said)
