"""The data dictionary beside the CSV: W3C "CSV on the Web" metadata (Recommendation of 2015)."""

import json
import os
from pathlib import Path

from models.exporting.columns import Column, Table
from models.paths import is_there

_CONTEXT = "http://www.w3.org/ns/csvw"
_MAX_BYTES = 1_000_000
"""A dictionary of ours has some 10,000."""


def metadata_path(target: Path) -> Path:
    """`review.csv` -> `review.csv-metadata.json`, where CSVW readers look for it."""
    return target.with_name(target.name + "-metadata.json")


def is_foreign(path: Path) -> bool:
    """True where there is something else than a CSVW dictionary, or what cannot be read as one."""
    if not is_there(path):
        return False
    try:
        with path.open("rb") as file:
            value = json.loads(file.read(_MAX_BYTES))
    except (OSError, ValueError, RecursionError):
        return True
    context = value.get("@context") if isinstance(value, dict) else None
    return context != _CONTEXT and not (isinstance(context, list) and _CONTEXT in context)


def metadata(target: Path, table: Table) -> bytes:
    """The dictionary of the CSV at `target`, which holds that table."""
    from urllib.parse import quote

    value = {
        "@context": [_CONTEXT, {"@language": "en"}],
        "url": quote(os.fsencode(target.name)),
        "dc:title": table.title,
        "dc:description": (
            f"One row for each {table.row}. Empty means unknown. Unless exported raw, a text cell "
            "that a spreadsheet could take for a formula, or that begins with an apostrophe, has one "
            "leading apostrophe."
        ),
        "dialect": {"encoding": "utf-8", "header": True, "lineTerminators": ["\r\n"], "quoteChar": '"'},
        "tableSchema": {"columns": [_column(column) for column in table.columns]},
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def _column(column: Column) -> dict[str, object]:
    return {
        "name": column.name,
        "titles": column.name,
        "datatype": column.datatype,
        "dc:description": column.meaning,
    }
