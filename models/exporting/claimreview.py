"""ClaimReview: schema.org's JSON-LD, one for each reviewed claim, for databases of fact checks."""

from collections.abc import Iterator

from models.errors import Sentence
from models.exporting.jsonld import Item, iri, iso_date, said, urn, write_document
from models.exporting.reviewed import reviewed_articles
from models.exporting.task import Task
from models.terms import Article, Claim, Source, Tag

RATINGS = {Tag.VERIFIED: 5, Tag.UNSOURCED: 3, Tag.DISPUTED: 1}


def write_claimreview(task: Task) -> None:
    """Writes the reviews; a remark says where one lacks its address."""
    write_document(task, {"@context": "https://schema.org"}, "@graph", _reviews(task))


def _reviews(task: Task) -> Iterator[Item]:
    for article, claims in reviewed_articles(task):
        reviewed = [one.claim for one in claims if one.claim.is_reviewed and not one.claim.dismissed]
        if reviewed and not iri(article.details.url):
            task.remarks.append(
                Sentence(
                    "The reviews of '{0}' are marked as incomplete: the article has no address (http or "
                    "https). Give it one and export again.",
                    article.details.title,
                )
            )
        for claim in reviewed:
            yield _review(article, claim)


def _review(article: Article, claim: Claim) -> Item:
    url = iri(article.details.url)
    return said(
        _type="ClaimReview",
        _id=urn(claim.review_id),
        url=url,
        creativeWorkStatus="" if url else "Incomplete",
        datePublished=claim.reviewed_at,
        author={"@type": "Person", "name": claim.reviewer},
        claimReviewed=claim.claim_text or claim.quote,
        reviewRating=said(
            _type="Rating",
            ratingValue=RATINGS[claim.tag],
            bestRating=5,
            worstRating=1,
            alternateName=str(claim.tag),
            ratingExplanation=claim.note,
        ),
        itemReviewed=_claim(article, claim),
        citation=[_citation(one.source) for one in claim.evidence],
    )


def _claim(article: Article, claim: Claim) -> Item:
    details = article.details
    published = iso_date(details.published)
    appearance = said(
        _type="Article",
        _id=urn(article.id),
        headline=details.title,
        url=iri(details.url),
        author=_person(details.byline),
        publisher=said(_type="Organization", name=details.publisher) if details.publisher else "",
        datePublished=published,
    )
    return said(
        _type="Claim",
        _id=urn(claim.id),
        author=_person(claim.attributed_to or details.byline),
        appearance=appearance,
        datePublished=published,
    )


def _person(name: str) -> Item:
    return {"@type": "Person", "name": name} if name else {}


def _citation(source: Source) -> Item:
    return said(
        _type="CreativeWork",
        name=source.title or source.url or source.file_name or source.note,
        url=iri(source.url),
        archivedAt=iri(source.archive_url),
        publisher=said(_type="Organization", name=source.publisher) if source.publisher else "",
        datePublished=iso_date(source.published),
    )
