"""Web Annotation: the W3C's JSON-LD (Recommendation of 2017), a page with one annotation for each claim."""

import re
from collections.abc import Iterator
from uuid import NAMESPACE_OID, uuid5

from models import text
from models.exporting.jsonld import Item, iri, reference, said, urn, write_document
from models.exporting.reviewed import reviewed_articles
from models.exporting.task import Task
from models.terms import Article, Claim, Source

_ASSESSING = "http://www.w3.org/ns/oa#assessing"
_GENERATOR = {"type": "Software", "name": "Claimdesk"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def write_web_annotation(task: Task) -> None:
    """Writes the page; claims that nobody has reviewed are highlights, dismissed ones are left out."""
    # The same library gives the same page.
    wanted = task.choice.article_ids
    what = None if wanted is None else " ".join(sorted(set(wanted)))
    page = uuid5(NAMESPACE_OID, f"{task.store.digest} {what} {task.choice.reviewed_only}")
    frame = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": urn(str(page)), "type": "AnnotationPage"}
    write_document(task, frame, "items", _annotations(task))


def _annotations(task: Task) -> Iterator[Item]:
    for article, claims in reviewed_articles(task):
        for one in claims:
            if not one.claim.dismissed:
                yield _annotation(article, one.claim)


def _annotation(article: Article, claim: Claim) -> Item:
    return said(
        id=urn(claim.id),
        type="Annotation",
        motivation=_ASSESSING if claim.is_reviewed else "highlighting",
        created=claim.created_at,
        modified=max(claim.updated_at, claim.reviewed_at),
        creator={"type": "Person", "name": claim.reviewer} if claim.reviewer else {},
        generator=_GENERATOR,
        body=_bodies(claim),
        target=_target(article, claim),
    )


def _bodies(claim: Claim) -> list[Item]:
    """The tag, the note, the suggested correction, the evidence."""
    tag = str(claim.tag) if claim.is_reviewed else ""
    texts = ((tag, _ASSESSING), (claim.note, "commenting"), (claim.suggested_correction, "editing"))
    bodies = [_words(value, purpose) for value, purpose in texts if value]
    return bodies + [_evidence(one.source) for one in claim.evidence]


def _words(value: str, purpose: str) -> Item:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def _evidence(source: Source) -> Item:
    words = f"{source.stance}: {reference(source)}"
    if not iri(source.url):
        return _words(words, "linking")
    archive, seen = iri(source.archive_url), _moment(source.accessed)
    state = said(type="TimeState", cached=archive, sourceDate=seen) if archive or seen else {}
    resource = {"id": source.url, "label": words}
    return said(type="SpecificResource", source=resource, purpose="linking", state=state)


def _moment(value: str) -> str:
    """A day as the moment at which it began (UTC); nothing where it is none."""
    return f"{value}T00:00:00Z" if _DAY.fullmatch(value) else ""


def _target(article: Article, claim: Claim) -> Item:
    quote = said(
        type="TextQuoteSelector",
        exact=article.text[claim.start : claim.end],
        prefix=text.prefix(article.text, claim.start),
        suffix=text.suffix(article.text, claim.end),
    )
    place = {"type": "TextPositionSelector", "start": claim.start, "end": claim.end}
    return {
        "type": "SpecificResource",
        "source": iri(article.details.url) or urn(article.id),
        "selector": [quote, place],
        "state": {"type": "TimeState", "sourceDate": article.created_at},
    }
