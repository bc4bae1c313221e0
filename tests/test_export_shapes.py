"""ClaimReview by schema.org's vocabulary, Web Annotation by its data model: which keys each object has."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import export_kit
import pytest

from models.exporting import Choice, export
from models.library import Library

# What schema.org (release 29) lets each type have: its own properties and those of the types above it.
_THING = {"@type", "@id", "name", "url", "alternateName", "description"}
_WORK = _THING | {
    *("author", "publisher", "datePublished", "headline", "citation", "creativeWorkStatus", "archivedAt"),
}
PROPERTIES = {
    "ClaimReview": _WORK | {"claimReviewed", "itemReviewed", "reviewRating"},
    "Claim": _WORK | {"appearance", "firstAppearance"},
    "Article": _WORK,
    "CreativeWork": _WORK,
    "Person": _THING,
    "Organization": _THING,
    "Rating": _THING | {"ratingValue", "bestRating", "worstRating", "ratingExplanation", "author"},
}
RANGES = {
    "itemReviewed": {"Claim"},
    "reviewRating": {"Rating"},
    "appearance": {"Article"},
    "author": {"Person", "Organization"},
    "publisher": {"Organization"},
    "citation": {"CreativeWork"},
}
# What the Web Annotation Data Model (Recommendation of 23 February 2017) asks of each class: MUST, then MAY.
SHAPES = {
    "AnnotationPage": ({"@context", "id", "type", "items"}, set[str]()),
    "Annotation": (
        {"id", "type", "target"},
        {"body", "motivation", "created", "modified", "creator", "generator"},
    ),
    "SpecificResource": ({"type", "source"}, {"selector", "state", "purpose"}),
    "TextualBody": ({"type", "value"}, {"format", "language", "purpose"}),
    "TextQuoteSelector": ({"type", "exact"}, {"prefix", "suffix"}),
    "TextPositionSelector": ({"type", "start", "end"}, set[str]()),
    "TimeState": ({"type"}, {"sourceDate", "cached"}),
    "Person": ({"type"}, {"id", "name"}),
    "Software": ({"type"}, {"id", "name"}),
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from export_kit.made(tmp_path)


def written(library: Library, tmp_path: Path, form: str) -> Any:
    export_kit.fill(library)
    export(library.store, tmp_path / "x.jsonld", Choice(), form)
    return json.loads((tmp_path / "x.jsonld").read_text(encoding="utf-8"))


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """The object and all in it."""
    if isinstance(value, list):
        for each in value:
            yield from objects(each)
    elif isinstance(value, dict):
        yield value
        for each in value.values():
            yield from objects(each)


def test_claimreview_uses_what_the_vocabulary_has(library: Library, tmp_path: Path) -> None:
    document = written(library, tmp_path, "claimreview")
    seen = set()
    for one in objects(document["@graph"]):
        seen.add(one["@type"])
        assert set(one) <= PROPERTIES[one["@type"]], one["@type"]
        for name, types in RANGES.items():
            assert {each["@type"] for each in objects(one.get(name, [])) if "@type" in each} & types or (
                name not in one
            )
    assert seen == set(PROPERTIES)
    for review in document["@graph"]:
        # What Google's structured-data guide asked of a ClaimReview while it read them.
        assert {"claimReviewed", "reviewRating", "url", "author", "itemReviewed"} <= set(review)
        rating = review["reviewRating"]
        assert rating["worstRating"] <= rating["ratingValue"] <= rating["bestRating"]


def test_annotations_have_what_the_model_asks_for(library: Library, tmp_path: Path) -> None:
    document = written(library, tmp_path, "web-annotation")
    seen = set()
    for one in objects(document):
        if "type" not in one:
            assert set(one) <= {"id", "label"}, "an external resource"
            continue
        seen.add(one["type"])
        must, may = SHAPES[one["type"]]
        assert must <= set(one) <= must | may, one["type"]
        if one["type"] == "TimeState":
            assert all(one[name].endswith("Z") for name in ("sourceDate",) if name in one), "UTC"
    assert seen == set(SHAPES)
    identities = [one["id"] for one in document["items"]]
    assert len(set(identities)) == len(identities)
