"""What each head is learned from, and how its sums are calibrated on news that it did not see."""

from dataclasses import dataclass
from pathlib import Path

import data
import numpy as np
from fitting import Fitted, Part, fit, matrix, penalties
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from models.detection.cues import cues
from models.detection.features import read_sentence
from models.detection.rules import is_checkable, rule_logits

DEBATES = 0.1
STRENGTH = {"worth": 1.0, "checkable": 1.0}
# The share of checkable sentences, in articles left out, that is to be lit; the rules alone light 0.856.
LIT = 0.86
NOTHING = -99.0
DEV_ARTICLES = ("afghan", "asylum", "hackers", "warming", "iodine")


@dataclass(frozen=True)
class Sets:
    """The sets of sentences by name, with their features."""

    rows: dict[str, list[data.Row]]
    features: dict[str, sparse.csr_matrix]
    factors: np.ndarray

    @staticmethod
    def read(shared: Path) -> "Sets":
        """Reads what is learned from, without the sentences of the tests."""
        tests = data.tested(shared)
        rows = {
            "news": data.news(shared),
            "debates": data.without(data.read(shared, "ct24_claimbuster/train.tsv"), tests),
            "opinion": data.without(
                data.read(shared, "newssd_eng/train.tsv") + data.read(shared, "newssd_eng/val.tsv"), tests
            ),
            "answers": data.without(data.read(shared, "factcheck_gpt/subtask1.tsv"), tests),
            "folds": data.read(shared, "claimbuster_kfold25/kfold_25ncs.tsv"),
        }
        texts = {name: [row.text for row in found] for name, found in rows.items()}
        learned = [text for name, found in texts.items() if name != "folds" for text in found]
        return Sets(rows, {name: matrix(found) for name, found in texts.items()}, penalties(learned))

    def labels(self, name: str, positive: str) -> np.ndarray:
        """1.0 where the label of a row is one of `positive`, labels separated by blanks."""
        return np.array([float(row.label in positive.split()) for row in self.rows[name]])

    @property
    def articles(self) -> np.ndarray:
        """The article of each row of news."""
        return np.array([row.document for row in self.rows["news"]])


def positive(head: str) -> str:
    """The labels of news that a head is to find."""
    return "C" if head == "worth" else "C F"


def beside_news(head: str, sets: Sets) -> list[Part]:
    """What a head learns from other texts than news."""
    debates = Part(sets.features["debates"], sets.labels("debates", "1"), DEBATES, "news")
    if head == "worth":
        return [debates]
    return [
        debates,
        Part(sets.features["opinion"], sets.labels("opinion", "OBJ"), 0.2, "other"),
        Part(sets.features["answers"], sets.labels("answers", "yes"), 0.1, "other"),
    ]


def news_part(head: str, sets: Sets, kept: np.ndarray) -> Part:
    """The news of the articles that `kept` marks."""
    return Part(sets.features["news"][kept], sets.labels("news", positive(head))[kept], 1.0, "news")


def fit_head(head: str, sets: Sets) -> Fitted:
    """The head as it is shipped, learned from all there is."""
    every = np.ones(len(sets.articles), dtype=bool)
    return fit([*beside_news(head, sets), news_part(head, sets, every)], sets.factors, STRENGTH[head])


def left_out(head: str, sets: Sets) -> np.ndarray:
    """The sum of each sentence of news by a head that did not see its article."""
    sums = np.zeros(len(sets.articles))
    for article in sorted(set(sets.articles)):
        kept = sets.articles != article
        fitted = fit([*beside_news(head, sets), news_part(head, sets, kept)], sets.factors, STRENGTH[head])
        sums[~kept] = fitted.sums(sets.features["news"][~kept])
    return sums


def calibrate(sums: dict[str, np.ndarray], sets: Sets) -> dict[str, object]:
    """Slope and shift of each head, such that a score of 0.5 tells both kinds of news apart as well as
    it can, and from where on to suggest."""
    found: dict[str, object] = {}
    for head, values in sums.items():
        model = LogisticRegression(C=1e6, class_weight="balanced")
        model.fit(values.reshape(-1, 1), sets.labels("news", positive(head)))
        found[head] = [round(float(model.coef_[0, 0]), 4), round(float(model.intercept_[0]), 4)]
    both = blended(sums, sets)[sets.labels("news", "C F") == 1]
    found["suggested"] = round(float(np.quantile(both, 1 - LIT)), 4)
    return found


def blended(sums: dict[str, np.ndarray], sets: Sets) -> np.ndarray:
    """The sum that decides what is suggested at all, as `models.detection.blended` has it."""
    read = [read_sentence(row.text, cues("en")) for row in sets.rows["news"]]
    rules = np.array([rule_logits(one) if is_checkable(one) else NOTHING for one in read])
    return sums["worth"] + sums["checkable"] + rules
