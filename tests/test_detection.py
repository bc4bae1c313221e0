"""What the detector suggests, with which reasons and from whom; and that no text can break it."""

import csv
import math
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.detection import Detector, default_detector, suggest
from models.detection.cues import cues, guess_language
from models.detection.rules import SUGGESTED, RuleDetector, suggestion_for
from models.detection.sentences import sentence_spans
from models.terms import STRONG_SCORE, Suggestion

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared" / "data"


def score(sentence: str, language: str = "en") -> Suggestion:
    return suggestion_for(sentence, 0, cues(language))


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("The city lost 14 of its schools to the flood.", "number"),
        ("Exports to Norway fell by 12% over the winter.", "percentage"),
        ("The new bridge cost the county $40 million.", "money"),
        ("The treaty with Peru was signed on 4 March 1991.", "date"),
        ("The minister said that the road had been closed.", "attributed statement"),
        ("Prosecutors called the sale of the ferry “a fraud from the first day”.", "quotation"),
        ("Rents in Lisbon are higher than in Porto.", "comparison"),
        ("It is the oldest lighthouse on the coast.", "superlative"),
        ("The fire was caused by a broken cable.", "cause"),
        ("Unemployment has risen in every region.", "change"),
        ("Two fishermen were killed near the pier.", "event"),
        ("A study of nurses found that most work at night.", "finding"),
    ],
)
def test_reasons_are_a_checkers_words(sentence: str, reason: str) -> None:
    assert reason in score(sentence).reasons


@pytest.mark.parametrize(
    ("language", "sentence", "reason"),
    [
        ("uk", "За даними поліції, у Львові загинули 3 людини.", "attributed statement"),
        ("ru", "По словам министра, цены выросли на 8 процентов.", "percentage"),
        ("de", "Laut Polizei wurden in Graz 12 Menschen verletzt.", "attributed statement"),
        ("fr", "Selon la préfecture, 40 habitants ont été blessés à Nice.", "attributed statement"),
        ("", "La popolazione di Bari è di 320.000 abitanti.", "number"),
        ("", "该市人口为1200万，比2010年增加了20%。", "percentage"),
    ],
)
def test_other_languages_are_read_too(language: str, sentence: str, reason: str) -> None:
    assert reason in score(sentence, language).reasons


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The boat was in the harbour and it was old.", "en"),
        ("Човен стояв у гавані, і він був старий, але це не біда.", "uk"),
        ("Лодка стояла в гавани, и она была старой, но это не беда.", "ru"),
        ("Das Boot lag im Hafen und es war nicht mehr neu.", "de"),
        ("Le bateau est dans le port et il est vieux.", "fr"),
        ("12 34", ""),
        ("", ""),
    ],
)
def test_the_language_is_guessed_from_common_words(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    "line",
    [
        "Did the council close 14 schools in 2019?",
        "Hello and welcome to the 9 o'clock news.",
        "Monday, 4 March 2019",
        "Photo: Anna Berg, 2019",
        "Sources: Ministry of Health, 2019",
        "A quiet evening by the river",
        "What a wonderful day!",
        "I think we should all be proud of our beautiful town.",
        "No.",
    ],
)
def test_what_cannot_be_checked_is_not_suggested(line: str) -> None:
    assert suggest(line) == []


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The Danish navy said that two ships had left.", "The Danish navy"),
        ("Holm said two ships had left.", "Holm"),
        ("Carla Ruiz, a spokeswoman for the port, said two ships had left.", "Carla Ruiz"),
        ("“Two ships have left,” said Carla Ruiz.", "Carla Ruiz"),
        ("Two ships have left, police said.", "police"),
        ("Two ships have left, according to the port of Vigo.", "the port of Vigo"),
        ("The sale was announced by the Danish navy, which owns the ships.", "the Danish navy"),
        ("She said two ships had left.", ""),
        ("The police have not said why two ships left.", ""),
        ("Two ships of the United States have left.", ""),
    ],
)
def test_the_speaker_is_named_where_it_is_plain(sentence: str, speaker: str) -> None:
    assert score(sentence).attributed_to == speaker


def test_figures_weigh_more_than_vague_words() -> None:
    hard = score("Since May 2015 the fund has paid 20% of its profit to 300 farmers.").score
    soft = score("The fund underscores the immense challenges that farmers may face.").score
    assert hard > STRONG_SCORE > SUGGESTED > soft


def test_suggestions_stand_where_the_words_are() -> None:
    text = "Good morning!\n\nThe mine killed 31 people in 1956. It was sad. The owner paid them $2 million."
    found = suggest(text)
    assert [text[one.start : one.end] for one in found] == [
        "The mine killed 31 people in 1956.",
        "The owner paid them $2 million.",
    ]


def test_any_detector_can_be_handed_in() -> None:
    class Everything:
        name, version = "everything", "0"

        def detect(self, text: str, sentences: list[tuple[int, int]]) -> list[Suggestion]:
            return [Suggestion(start, end, 1.0) for start, end in sentences]

    assert len(suggest("One. Two. Three.", Everything())) == 3
    detector: Detector = default_detector()
    assert (detector.name, detector.version) == ("claims-en", "1")


@given(st.text(max_size=400))
def test_scores_are_finite_and_in_order(text: str) -> None:
    spans = sentence_spans(text)
    found = suggest(text)
    assert [(one.start, one.end) for one in found] == [
        span for span in spans if span in {(one.start, one.end) for one in found}
    ]
    for start, end in spans:
        one = suggestion_for(text[start:end], start, cues("en"))
        assert math.isfinite(one.score) and 0 <= one.score <= 1
        assert one.attributed_to in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n ",
        "7" * 1_000_000,
        "word " * 200_000,
        "😀" * 100_000,
        "שלום עולם " * 50_000,
        "中文2024年" * 50_000,
    ],
    ids=["empty", "blank", "digits", "one long line", "emoji", "right to left", "Chinese"],
)
def test_odd_texts_get_scores_too(text: str) -> None:
    assert all(0 <= one.score <= 1 for one in suggest(text))


def test_nothing_heavy_is_imported() -> None:
    code = "import sys, models.detection as d; d.suggest('A. B.'); print(*sorted(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in run.stdout.split()}
    assert not loaded & {"PySide6", "sqlmodel", "sqlalchemy", "pydantic", "numpy"}


def test_the_article_that_the_project_began_with() -> None:
    path = SHARED / "articles" / "siversk.txt"
    if not path.is_file():
        pytest.skip("the shared articles are not beside the checkout")
    text = path.read_text(encoding="utf-8")
    spans = sentence_spans(text)
    assert len(spans) == 13
    lit = {spans.index((one.start, one.end)) + 1 for one in suggest(text, RuleDetector())}
    assert {1, 2, 3, 5, 7, 8, 9} <= lit and 6 not in lit


def average_precision(scores: list[float], labels: list[bool]) -> float:
    """Mean of the precision at each positive, best score first."""
    ranked = [label for _, label in sorted(zip(scores, labels, strict=True), key=lambda pair: -pair[0])]
    hits = [rank for rank, label in enumerate(ranked, 1) if label]
    return sum(number / rank for number, rank in enumerate(hits, 1)) / len(hits)


def test_news_is_ranked_better_than_by_length() -> None:
    path = SHARED / "detection" / "wikinews_dev" / "wikinews_dev.tsv"
    if not path.is_file():
        pytest.skip("the shared detection data is not beside the checkout")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    labels = [row["label"] == "C" for row in rows]
    by_rules = average_precision([score(row["text"]).score for row in rows], labels)
    by_length = average_precision([float(len(row["text"])) for row in rows], labels)
    assert by_rules >= 0.75 > by_length
