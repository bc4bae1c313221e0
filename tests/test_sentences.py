"""Sentences are cut where a reader would cut them, lose no character and cost no more than linear time."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.detection.paragraphs import paragraph_spans
from models.detection.sentences import sentence_spans

SHARED = Path(__file__).parents[2] / "shared" / "data" / "segmentation"

# A bar stands where a sentence ends.
CUT = [
    "The bridge opened in May. |It cost 3.5 million euros.",
    "Dr. Amara Osei met Gen. Ruiz at 9 a.m. on Monday. |They talked for an hour.",
    "She moved to the U.S. in 1998. |He stayed.",
    "He retired from the U.S. Navy at 52. |His son did not.",
    "The train left at 6 p.m. |Nobody was on it.",
    "The train left at 6 p.m. Tuesday from platform 4. |It was full.",
    "J. R. Holt and M.-C. Blanc wrote the report. |It has 90 pages.",
    "Who paid for it? |Nobody would say!",
    "“Why us?” asked the mayor. |He got no answer.",
    '"Enough!" Minister Falk said. |He left the room.',
    "The dam held… |Then it did not.",
    "He waited ... and nothing came. |So he went.",
    "See Fig. 4 and p. 12 for details. |Nos. 3 and 5 are missing.",
    "Sales grew.[3] |Profits fell. [12] |Nobody noticed.",
    "1. Boil the water. |2. Add the salt.",
    "The shop closed.|The owner left.",
    "Write to ana.Lima@example.org. |Or visit www.example.org/a.Html today.",
    "i was late. |they had gone. |nobody minded.",
    "Der Vertrag gilt ab dem 3. Oktober. |Er endet im 21. Jahrhundert. |Das ist z. B. in Graz so.",
    "Sie verkauft Obst, Brot usw. |Er kauft es.",
    "M. Petit est parti le 4 févr. 2019. |Mme. Roy est restée.",
    "« Il pleut. » |Elle rentra.",
    "Завод збудували у 1957 р. |Він працює й досі.",
    "Мер міста І. П. Коваль мешкає на вул. Л. Українки. |Його знають усі.",
    "Мост открыли в 2004 г. |Он стоил 4 млрд руб. и ещё 20 млн долл. США. |Это много.",
    "«Где ключи?» — спросил он. |Никто не знал.",
    "她昨天到了。|他还没有来！|为什么？",
    "वह घर गया। |डॉ. वर्मा वहाँ थे।",
    "هل وصل؟ |نعم وصل.",
]


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize("marked", CUT)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    assert pieces(marked.replace("|", "")) == [piece.strip() for piece in marked.split("|")]


PIECES = [
    "A. ",
    ". ",
    '"',
    "'",
    "»",
    "«",
    "…",
    "?",
    "!",
    " ",
    "\n",
    "\n\n",
    "Dr",
    "1",
    "ä",
    "中",
    "。",
    "é",
    "\u0301",
]
texts = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from([*PIECES, "word", "Word", "U.S", "г", "[1]", ":)"]), max_size=80).map("".join),
)


@given(texts)
def test_spans_and_gaps_give_the_text_back(text: str) -> None:
    rebuilt, position = "", 0
    for start, end in sentence_spans(text):
        gap, sentence = text[position:start], text[start:end]
        assert position <= start < end
        assert not gap.strip() and sentence == sentence.strip()
        rebuilt, position = rebuilt + gap + sentence, end
    assert not text[position:].strip()
    assert rebuilt + text[position:] == text


@given(texts)
def test_no_sentence_leaves_its_paragraph(text: str) -> None:
    paragraphs = paragraph_spans(text)
    for start, end in sentence_spans(text):
        assert any(first <= start and end <= last for first, last in paragraphs)


def test_a_line_is_a_paragraph() -> None:
    text = "A heading without a stop\nThe first sentence. \n\n  The second one.  "
    assert pieces(text) == ["A heading without a stop", "The first sentence.", "The second one."]


WRAPPED = """The harbour was dredged twice in the last ten years, and both
times the company that had promised to remove the mud asked for
more money. The council paid.

A second company has now been hired. Its director said that the
work would be done before the autumn, when the fishing season is
over."""


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    assert len(paragraph_spans(WRAPPED)) == 2
    assert [len(piece.split()) for piece in pieces(WRAPPED)] == [26, 3, 7, 18]


def test_windows_line_ends_are_read_alike() -> None:
    assert len(paragraph_spans(WRAPPED.replace("\n", "\r\n"))) == 2


@pytest.mark.parametrize(
    "lines",
    [
        "- wheat and barley from the north\n- maize and soya beans from the south\n- rice\n- oats",
        "The mayor opened the new library on Monday.\nThe school stays closed for a year.\nNo one knows why.",
        "Roses are planted along the wall\nTulips are planted near the gate\nNothing is planted in the yard",
    ],
)
def test_lists_and_single_lines_stay_apart(lines: str) -> None:
    assert paragraph_spans(lines) == [
        (lines.index(line), lines.index(line) + len(line)) for line in lines.split("\n")
    ]


HOSTILE = {
    "initials": "A. " * 100_000,
    "quotation marks": '"' * 300_000,
    "dots": "." * 300_000,
    "no blanks": "x" * 300_000,
    "dots apart": ". " * 150_000,
    "blanks after a stop": "a." + " " * 300_000 + "B",
    "opening marks after a stop": "A. " + "¿" * 300_000,
    "speakers": 'a!" Aaa Bbb ' * 25_000,
    "short lines": "a\n" * 150_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_cut_without_loss(name: str) -> None:
    text = HOSTILE[name]
    joined = "".join(text[start:end] for start, end in sentence_spans(text))
    assert "".join(joined.split()) == "".join(text.split())


def cases(name: str) -> list[dict[str, object]]:
    if not SHARED.is_dir():
        pytest.skip("the shared segmentation data is not beside the checkout")
    return [json.loads(line) for line in (SHARED / name).read_text(encoding="utf-8").splitlines()]


def spans_of(case: dict[str, object]) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    text, gold = case["text"], case["sents"]
    assert isinstance(text, str) and isinstance(gold, list)
    return set(sentence_spans(text)), {(start, end) for start, end in gold}


def test_treebanks_of_ten_languages() -> None:
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for case in cases("ud_dev.jsonl"):
        found, gold = spans_of(case)
        language = str(case["lang"])
        right[language] += 2 * len(found & gold)
        total[language] += len(found) + len(gold)
    scores = {language: right[language] / total[language] for language in total}
    assert len(scores) == 10
    assert sum(scores.values()) / 10 >= 0.94, scores


def test_hand_written_news_cases() -> None:
    news = cases("news_probe_dev.jsonl")
    wrong = [case["id"] for case in news if len(set(map(frozenset, spans_of(case)))) > 1]
    assert len(news) - len(wrong) >= 26, wrong
