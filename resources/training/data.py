"""Reads the labelled sentences that the model is learned from and measured on; `../shared/data/detection`."""

import csv
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data" / "detection"
NEWS_LABELS = ROOT / "tests" / "data" / "wikinews_labels.tsv"

# The sets that weights may be learned from, with what has to be credited.
CREDITS = {
    "ct24_claimbuster": "ClaimBuster (Arslan et al. 2020, zenodo 3609356) as in CheckThat! 2024 Task 1",
    "clef18": "CLEF-2018 CheckThat! Task 1, English; free for general research use",
    "clef19": "CLEF-2019 CheckThat! Task 1, English; free for general research use",
    "clef20": "CLEF-2020 CheckThat! Task 5; free for general research use",
    "newssd_eng": "NewsSD-ENG (nlp-unibo), CC BY 4.0",
    "factcheck_gpt": "Factcheck-GPT (Wang et al.), Apache-2.0",
    "wikinews": "English Wikinews, CC BY 2.5, by way of UD English GUM; labels by this project",
}
TESTS = (
    "ct24_claimbuster/dev.tsv",
    "ct24_claimbuster/devtest.tsv",
    "clef18/test.tsv",
    "clef20/test.tsv",
    "newssd_eng/test.tsv",
)


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence with its label as the set has it and the document it is from."""

    text: str
    label: str
    document: str = ""

    @property
    def key(self) -> str:
        """The same for sentences that differ in blanks, marks and capitals alone."""
        return re.sub(r"[\W_]+", " ", self.text.lower()).strip()


def read(shared: Path, name: str) -> list[Row]:
    """The rows of one of the shared files, as they stand."""
    with (shared / name).open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Row(row["text"], row["label"], row.get("doc", "")) for row in rows]


def without(rows: list[Row], tests: list[Row]) -> list[Row]:
    """The rows whose sentence is in none of the tests."""
    seen = {row.key for row in tests}
    return [row for row in rows if row.key not in seen]


def tested(shared: Path) -> list[Row]:
    """Every sentence of the test splits."""
    return [row for name in TESTS for row in read(shared, name)]


def news(shared: Path) -> list[Row]:
    """The sixteen labelled Wikinews articles; the labels of eleven are this project's own."""
    return read(shared, "wikinews_dev/wikinews_dev.tsv") + _own_news(shared)


def _own_news(shared: Path) -> list[Row]:
    sentences = {
        sha256(line.strip().encode()).hexdigest(): line.strip()
        for path in sorted((shared / "wikinews_unlabelled").glob("*.txt"))
        if path.name != "SOURCE.txt"
        for line in path.read_text(encoding="utf-8").split("\n")
        if line.strip()
    }
    with NEWS_LABELS.open(encoding="utf-8", newline="") as file:
        labels = csv.DictReader(file, delimiter="\t")
        return [Row(sentences[row["sha256"]], row["final"], row["doc"]) for row in labels]


def digests(shared: Path, names: list[str]) -> dict[str, str]:
    """The SHA-256 of each file that was learned from."""
    found = {name: sha256((shared / name).read_bytes()).hexdigest() for name in names}
    return found | {"wikinews_labels.tsv": sha256(NEWS_LABELS.read_bytes()).hexdigest()}
