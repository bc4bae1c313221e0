"""What the JSON-LD formats share: a document written item by item, identities, dates, addresses."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from models.exporting.task import Task
from models.links import web_host
from models.terms import Source

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?", re.ASCII)
Item = dict[str, Any]


def write_document(task: Task, frame: Mapping[str, Any], name: str, items: Iterable[Item]) -> None:
    """Writes an object that ends with the list `name` of the items, one a line, streamed."""
    task.file.write(_json(frame)[:-1] + f', "{name}": [')
    between = "\n"
    for item in items:
        task.file.write(between + _json(item))
        between = ",\n"
        task.count()
    task.file.write("\n]}\n")


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def urn(identity: str) -> str:
    """An identity of the library as an IRI."""
    return f"urn:uuid:{identity}"


def iri(url: str) -> str:
    """An address that may be used as an IRI; else nothing."""
    return url if web_host(url) else ""


def iso_date(value: str) -> str:
    """A date that is one by ISO 8601; else nothing."""
    return value if _DATE.fullmatch(value) else ""


def said(**fields: Any) -> Item:
    """The fields that say something; a leading underscore stands for "@"."""
    return {
        ("@" + name[1:] if name.startswith("_") else name): value
        for name, value in fields.items()
        if value not in ("", None, [], {})
    }


def reference(source: Source) -> str:
    """A source in words: what is known of it, in one line."""
    known = (source.title, source.publisher, source.published, source.locator)
    return ", ".join(value for value in known if value) or source.url or source.file_name
