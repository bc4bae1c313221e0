"""ClaimReview and Web Annotation as a JSON-LD processor reads them; contexts are given, none is fetched."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from export_kit import BODY, EVIL, LINKS, claim, fill, found_words, made
from pyld import jsonld

from models.exporting import Choice, export
from models.exporting.jsonld import iso_date
from models.exporting.web_annotation import _moment
from models.library import Library
from models.terms import ArticleDetails, Draft, Suggestion, Tag

SCHEMA, OA, DC = "http://schema.org/", "http://www.w3.org/ns/oa#", "http://purl.org/dc/terms/"
RDF, AS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/ns/activitystreams#"
XSD = "http://www.w3.org/2001/XMLSchema#"
# Only what the formats use: whatever else were in a file, the processor would drop, and a test would see it.
_SCHEMA_TERMS = """
    ClaimReview Claim Rating Article CreativeWork Person Organization claimReviewed reviewRating itemReviewed
    author appearance publisher headline name citation ratingValue bestRating worstRating alternateName
    ratingExplanation creativeWorkStatus
"""
SCHEMA_CONTEXT: dict[str, Any] = {
    **{term: SCHEMA + term for term in _SCHEMA_TERMS.split()},
    **{term: {"@id": SCHEMA + term, "@type": "@id"} for term in ("url", "archivedAt")},
    "datePublished": {"@id": f"{SCHEMA}datePublished", "@type": f"{SCHEMA}Date"},
}
_OA_CLASSES = "Annotation SpecificResource TextualBody TextQuoteSelector TextPositionSelector TimeState"
_OA_MOTIVATIONS = "assessing commenting editing linking highlighting"
ANNO_CONTEXT: dict[str, Any] = {
    "id": "@id",
    "type": "@type",
    **{
        term: OA + term
        for term in (*_OA_CLASSES.split(), *_OA_MOTIVATIONS.split(), "exact", "prefix", "suffix")
    },
    "AnnotationPage": f"{AS}OrderedCollectionPage",
    "Person": "http://xmlns.com/foaf/0.1/Person",
    "Software": f"{AS}Application",
    "name": "http://xmlns.com/foaf/0.1/name",
    "value": f"{RDF}value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "items": {"@id": f"{AS}items", "@type": "@id", "@container": "@list"},
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    **{
        term: {"@id": iri, "@type": "@id"}
        for term, iri in {
            "body": f"{OA}hasBody",
            "target": f"{OA}hasTarget",
            "source": f"{OA}hasSource",
            "selector": f"{OA}hasSelector",
            "state": f"{OA}hasState",
            "cached": f"{OA}cachedSource",
            "creator": f"{DC}creator",
            "generator": f"{AS}generator",
        }.items()
    },
    **{
        term: {"@id": iri, "@type": XSD + kind}
        for term, iri, kind in (
            ("created", f"{DC}created", "dateTime"),
            ("modified", f"{DC}modified", "dateTime"),
            ("sourceDate", f"{OA}sourceDate", "dateTime"),
            ("start", f"{OA}start", "nonNegativeInteger"),
            ("end", f"{OA}end", "nonNegativeInteger"),
        )
    },
}
CONTEXTS = {"https://schema.org": SCHEMA_CONTEXT, "http://www.w3.org/ns/anno.jsonld": ANNO_CONTEXT}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from made(tmp_path)


def load(url: str, options: object) -> dict[str, Any]:
    """The one document loader: it knows two contexts and fetches nothing."""
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXTS[url]}}


def written(library: Library, tmp_path: Path, form: str, choice: Choice | None = None) -> Any:
    export(library.store, tmp_path / "x.jsonld", choice or Choice(), form)
    return json.loads((tmp_path / "x.jsonld").read_text(encoding="utf-8"))


def keys(value: Any) -> int:
    """How many members the objects of a document have, context and @graph left aside."""
    if isinstance(value, list):
        return sum(map(keys, value))
    if not isinstance(value, dict):
        return 0
    return sum((key != "@graph") + keys(inner) for key, inner in value.items() if key != "@context")


def understood(document: Any) -> Any:
    """What the processor makes of it, in compact form again: as much as there was, so it knows every term."""
    options = {"documentLoader": load, "base": ""}
    expanded = jsonld.expand(document, options)
    compact = jsonld.compact(expanded, document["@context"], {**options, "compactArrays": True})
    assert keys(compact) == keys(document)
    for triples in jsonld.to_rdf(document, options).values():
        for triple in triples:
            for term in triple.values():
                assert term["type"] != "IRI" or re.match(r"(https?|urn):\S+$", term["value"])
    return expanded


def test_claimreview_for_each_reviewed_claim(library: Library, tmp_path: Path) -> None:
    review = fill(library)
    document = written(library, tmp_path, "claimreview")
    assert document["@context"] == "https://schema.org"
    assert len(understood(document)) == 3
    disputed, verified, unsourced = document["@graph"]
    assert {one["@type"] for one in document["@graph"]} == {"ClaimReview"}
    assert [one["reviewRating"]["ratingValue"] for one in document["@graph"]] == [1, 5, 3]
    rating = {"ratingValue": 1, "bestRating": 5, "worstRating": 1, "alternateName": "disputed"}
    assert disputed["reviewRating"] == {"@type": "Rating", **rating, "ratingExplanation": EVIL}
    assert disputed["claimReviewed"] == "The port handled 4.2 million tonnes in 2019."
    assert unsourced["claimReviewed"] == found_words(1)
    item = disputed["itemReviewed"]
    assert item["@id"] == f"urn:uuid:{claim(review, found_words(0)).id}"
    assert (item["author"]["name"], item["datePublished"]) == ("Ann Lee", "2025-03-04")
    assert item["appearance"]["url"] == disputed["url"] == "https://example.org/a?b=1&c=2"
    assert "creativeWorkStatus" not in disputed and disputed["author"]["name"] == "Ada"
    first = disputed["citation"][0]
    assert (first["url"], first["archivedAt"]) == (
        "https://stat.example/2019?a=1&b=2",
        "https://archive.example/1",
    )
    assert not [one for one in disputed["citation"] if one.get("url") in LINKS]
    assert "taken off" not in json.dumps(document)
    assert verified["datePublished"].endswith("Z")


def test_without_an_address_it_says_that_it_is_incomplete(library: Library, tmp_path: Path) -> None:
    added = library.add(Draft("A fact."), (Suggestion(0, 7, 0.9),), "test 1")
    library.edit(added.article_id, ArticleDetails("T", url="javascript:alert(1)", published="some day"))
    review = library.review(added.article_id)
    assert export(library.store, tmp_path / "x.jsonld", Choice(), "claimreview").remarks == ()
    review.decide(review.claims[0], Tag.VERIFIED)
    done = export(library.store, tmp_path / "x.jsonld", Choice(), "claimreview")
    assert len(done.remarks) == 1 and "no address" in done.remarks[0]
    document = written(library, tmp_path, "claimreview")
    (one,) = document["@graph"]
    assert one["creativeWorkStatus"] == "Incomplete"
    assert "url" not in one and "datePublished" not in one["itemReviewed"]
    understood(document)


def test_annotations_carry_place_tag_note_correction_and_evidence(library: Library, tmp_path: Path) -> None:
    fill(library)
    document = written(library, tmp_path, "web-annotation")
    (page,) = understood(document)
    assert page["@type"] == [f"{AS}OrderedCollectionPage"]
    annotations = page[f"{AS}items"][0]["@list"]
    motives = [one[f"{OA}motivatedBy"][0]["@id"] for one in annotations]
    assert motives == [f"{OA}assessing"] * 3 + [f"{OA}highlighting"]
    purposes = [body[f"{OA}hasPurpose"][0]["@id"] for body in annotations[0][f"{OA}hasBody"]]
    assert purposes[:3] == [f"{OA}assessing", f"{OA}commenting", f"{OA}editing"]
    assert set(purposes[3:]) == {f"{OA}linking"} and len(purposes) == 4 + len(LINKS)
    for one in document["items"]:
        quote, place = one["target"]["selector"]
        start, end = place["start"], place["end"]
        assert quote["exact"] == BODY[start:end]
        assert BODY[:start].endswith(quote.get("prefix", "")) and BODY[end:].startswith(
            quote.get("suffix", "")
        )
        assert one["target"]["state"]["sourceDate"].endswith("Z")
        assert one["created"] <= one["modified"]
    linked = [
        body["source"]["id"] for body in document["items"][0]["body"] if body["type"] == "SpecificResource"
    ]
    assert linked == ["https://stat.example/2019?a=1&b=2"]
    assert written(library, tmp_path, "web-annotation") == document, "the same library gives the same page"
    assert len(written(library, tmp_path, "web-annotation", Choice(reviewed_only=True))["items"]) == 3


@pytest.mark.parametrize("form", ["claimreview", "web-annotation"])
def test_an_empty_document_is_one(library: Library, tmp_path: Path, form: str) -> None:
    document = written(library, tmp_path, form)
    assert document["@graph" if form == "claimreview" else "items"] == []


def test_dates_are_dates() -> None:
    for good in ("2025", "2025-03", "2025-03-04", "2025-03-04T10:00:00Z", "2025-03-04T10:00+02:00"):
        assert iso_date(good) == good
    for bad in ("", "4 March", "2025-3-4", "2025-03-04 ", "٢٠٢٥"):
        assert iso_date(bad) == ""
    assert (_moment("2025-03-04"), _moment("2025-03")) == ("2025-03-04T00:00:00Z", "")
