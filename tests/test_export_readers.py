"""The tables as the programs of their readers take them: pandas, LibreOffice Calc; skipped where absent."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import export_kit
import pytest

from models.exporting import FORMATS, Choice, export
from models.exporting.guard import unguard
from models.library import Library

TABLES = [form.name for form in FORMATS.values() if form.table]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    yield from export_kit.made(tmp_path)


def test_pandas_reads_thirty_of_thirty_hostile_cells(library: Library, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed here")
    export_kit.hostile_article(library)
    target = tmp_path / "review.csv"
    for raw in (False, True):
        export(library.store, target, Choice(raw=raw))
        table = pandas.read_csv(target, dtype=str, keep_default_na=False, encoding="utf-8-sig")
        notes = list(table["note"] if raw else table["note"].map(unguard_one))
        assert notes == list(export_kit.HOSTILE), raw
        assert len(notes) == 30


def unguard_one(cell: str) -> str:
    return unguard(cell) if cell.startswith("'") else cell


def test_pandas_knows_the_types_by_itself(library: Library, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed here")
    export_kit.fill(library)
    export(library.store, tmp_path / "r.csv", Choice())
    table = pandas.read_csv(tmp_path / "r.csv", parse_dates=["created_at"])
    assert table.columns[0] == "article_id", "no mark of the byte order is left"
    assert str(table["created_at"].dt.tz) == "UTC"
    assert table["start"].dtype.kind == "i" and table["score"].dtype.kind == "f"
    assert table["dismissed"].dtype == bool


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed here (soffice)")
def test_nothing_comes_alive_in_libreoffice(library: Library, tmp_path: Path) -> None:
    export_kit.fill(library)
    export_kit.hostile_article(library)
    library.reviewer = "=1+1"
    review = library.review(library.store.article_ids()[0])
    review.note(review.claims[0], "=2+2")
    written = [tmp_path / f"{name}.csv" for name in TABLES]
    for name, target in zip(TABLES, written, strict=True):
        export(library.store, target, Choice(), name)
    for sheet in sheets(tmp_path, written):
        assert "table:formula" not in sheet
        assert "\ufeff" not in sheet
    review_sheet = (tmp_path / "csv.fods").read_text(encoding="utf-8")
    assert "The mayor &amp; the council paid 3 million." in review_sheet
    assert "قال الوزير إن 40 سفينة وصلت." in review_sheet
    for cell in ("'=1+1", "'@SUM(A1)", "'\u00a0=1+1"):
        assert f">{cell}<" in review_sheet.replace("&apos;", "'"), "as text, with its apostrophe"


def sheets(folder: Path, files: list[Path]) -> Iterator[str]:
    """What LibreOffice makes of the files, opened as a person would who presses OK."""
    command = ["soffice", f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless"]
    command += ["--convert-to", "fods", "--infilter=CSV:44,34,76,1", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=300)
    for file in files:
        yield file.with_suffix(".fods").read_text(encoding="utf-8")
