"""The trained detector: its file, its scores, its reasons, and what it does without its file."""

import csv
import json
import math
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from models.detection import default_detector, suggest
from models.detection.blended import DAMAGED, MODEL, NO_MODEL, BlendedDetector
from models.detection.linear import LinearModel, ModelError, load
from models.detection.ngrams import LONGEST, Tokens
from models.detection.sentences import sentence_spans
from models.terms import STRONG_SCORE

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "data"
METRICS = json.loads((ROOT / "resources" / "claims-en.metrics.json").read_text(encoding="utf-8"))
GERMAN = "Die Polizei hat am Montag nach den Angaben der Behörden 14 Personen in der Stadt festgenommen."
ODD = {
    "nothing": "",
    "blank": " \t ",
    "digits": "7" * 1_000_000,
    "one long line": "word " * 200_000,
    "emoji": "😀" * 1_000,
    "right to left": "שלום עולם 2024 " * 50,
    "Chinese": "中文2024年有百分之五十的人口" * 50,
    "marks": '"' * 5_000,
    "surrogate": "It was \ud800 20 percent.",
}


@pytest.fixture(scope="module")
def model() -> LinearModel:
    return load(MODEL)


@pytest.mark.parametrize("text, worth, checkable", METRICS["probe"])
def test_the_probe_scores_as_it_did_when_trained(
    model: LinearModel, text: str, worth: float, checkable: float
) -> None:
    assert model.scores(text) == pytest.approx((worth, checkable), abs=1e-3)


def test_the_metrics_are_those_of_the_file_that_is_shipped() -> None:
    from hashlib import sha256

    assert METRICS["model"] == sha256(MODEL.read_bytes()).hexdigest()


def test_the_file_is_small_and_says_where_it_was_learned(model: LinearModel) -> None:
    assert MODEL.stat().st_size <= 1_000_000
    assert len(model.header["credits"]) >= 7 and len(model.header["learned_from_sha256"]) >= 9


def test_loading_is_quick_and_takes_little_memory() -> None:
    load(MODEL)
    start = time.perf_counter()
    load(MODEL)
    assert time.perf_counter() - start < 0.2
    tracemalloc.start()
    try:
        kept = load(MODEL)
        assert kept and tracemalloc.get_traced_memory()[1] < 15_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_lines_get_a_score(text: str) -> None:
    score = default_detector().score(text)
    assert math.isfinite(score) and 0 <= score <= 1


def test_what_comes_after_a_page_is_not_read(model: LinearModel) -> None:
    long = "The port handled 4.2 million tonnes. " * 1_000
    assert model.score(long) == model.score(long[:LONGEST])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda found: b"",
        lambda found: found[:-20],
        lambda found: found[:400],
        lambda found: found[:-3000] + bytes(1) + found[-2999:],
        lambda found: found.replace(b'"bits": 18', b'"bits": 99'),
        lambda found: found.replace(b"claimdesk linear 1", b"claimdesk linear 0"),
        lambda found: found.replace(b'"scale"', b'"scala"'),
        lambda found: b"[]\n" + found,
        lambda found: b"\xff\xfe\x00",
        lambda found: found + b" " * 6_000_000,
    ],
)
def test_a_damaged_file_leaves_the_rules(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "claims-en.bin"
    path.write_bytes(spoil(MODEL.read_bytes()))
    with pytest.raises(ModelError):
        load(path)
    detector = BlendedDetector(path)
    assert (detector.notice, detector.remark_for("a")) == (DAMAGED, "")
    assert detector.label_for("The mine killed 31 people.") == "rules 1"
    assert len(suggest("The mine killed 31 people in 1956.", detector)) == 1
    assert 0 < detector.score("The mine killed 31 people in 1956.") < 1


def test_a_missing_file_leaves_the_rules(tmp_path: Path) -> None:
    assert BlendedDetector(tmp_path / "none.bin").notice == DAMAGED


def test_each_language_is_told_what_scored_it() -> None:
    detector = default_detector()
    english = "The mine killed 31 people in 1956, and the owner of it paid them $2 million."
    assert (detector.notice, detector.remark_for(english), detector.label_for(english)) == (
        "",
        "",
        "claims-en 1",
    )
    assert (detector.remark_for(GERMAN), detector.label_for(GERMAN)) == (NO_MODEL, "rules 1")
    assert suggest(GERMAN) and detector.remark_for("") == ""


def test_the_same_detector_is_handed_out() -> None:
    assert default_detector() is default_detector()


def test_reasons_say_what_weighed() -> None:
    found = suggest("Unemployment fell to 5.4 percent in March, the lowest rate since 2008, officials said.")
    assert len(found) == 1 and found[0].score >= STRONG_SCORE
    assert {"number", "percentage"} & set(found[0].reasons)
    assert all(one.reasons for one in suggest("Police arrested 14 people after the attack on Friday."))


def test_words_and_shapes_go_together() -> None:
    tokens = Tokens("Police in Vigo arrested 14,000 people in 2019.")
    assert tokens.words[2:5] == [b"vigo", b"arrested", b"#1,000"]
    assert (tokens.shapes[2], tokens.shapes[4], tokens.shapes[-2]) == (b"Name", b"1,000", b"year")
    assert len(tokens.words) == len(tokens.shapes) == len(tokens.kinds)


def average_precision(scores: list[float], labels: list[bool]) -> float:
    ranked = [label for _, label in sorted(zip(scores, labels, strict=True), key=lambda pair: -pair[0])]
    hits = [rank for rank, label in enumerate(ranked, 1) if label]
    return sum(number / rank for number, rank in enumerate(hits, 1)) / len(hits)


def test_debates_are_ranked_as_measured(model: LinearModel) -> None:
    path = SHARED / "detection" / "ct24_claimbuster" / "devtest.tsv"
    if not path.is_file():
        pytest.skip("the shared detection data is not beside the checkout")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = average_precision(
        [model.score(row["text"]) for row in rows], [row["label"] == "1" for row in rows]
    )
    assert found == pytest.approx(METRICS["splits"]["checkthat_2024_devtest"]["average_precision"], abs=2e-3)


def test_the_article_that_the_project_began_with() -> None:
    path = SHARED / "articles" / "siversk.txt"
    if not path.is_file():
        pytest.skip("the shared articles are not beside the checkout")
    text = path.read_text(encoding="utf-8")
    spans = sentence_spans(text)
    found = {spans.index((one.start, one.end)) + 1: one for one in suggest(text)}
    strong = {number for number, one in found.items() if one.score >= STRONG_SCORE}
    assert {1, 2, 3, 5, 7, 8, 9, 13} <= strong
    assert 6 not in found
