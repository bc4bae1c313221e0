"""The figures of the metrics file: what was measured while training, on what was left out of it."""

from pathlib import Path

import data
import numpy as np
from fitting import Part, fit
from recipe import DEV_ARTICLES, NOTHING, Sets, blended
from sklearn.metrics import average_precision_score, f1_score
from sklearn.model_selection import StratifiedKFold

from models.detection.blended import MODEL
from models.detection.linear import load

SEEDS = (0, 1, 2)


def figures(
    shared: Path, sets: Sets, left_out: dict[str, np.ndarray], calibration: dict[str, object]
) -> dict[str, object]:
    """All figures by name, rounded to four places."""
    return {
        "news": news_figures(sets, left_out, calibration),
        "claimbuster_folds": folds(sets),
        "splits": splits(shared),
        "probe": probe(),
    }


def news_figures(
    sets: Sets, left_out: dict[str, np.ndarray], calibration: dict[str, object]
) -> dict[str, object]:
    """Articles left out in turn: average precision, and what is lit at the thresholds of the model."""
    labels = np.array([row.label for row in sets.rows["news"]])
    dev = np.isin(sets.articles, DEV_ARTICLES)
    lengths = np.array([len(row.text) for row in sets.rows["news"]])
    scores = {head: _scores(left_out[head], calibration[head]) for head in left_out}
    strong = scores["worth"] >= 0.5
    both = blended(left_out, sets)
    lit = (strong & (both > NOTHING / 2)) | (both >= calibration["suggested"])
    return {
        "dev_average_precision": _ap(labels[dev] == "C", left_out["worth"][dev]),
        "dev_average_precision_length": _ap(labels[dev] == "C", lengths[dev]),
        "all_average_precision": _ap(labels == "C", left_out["worth"]),
        "all_average_precision_length": _ap(labels == "C", lengths),
        "checkable_average_precision": _ap(labels != "N", left_out["checkable"]),
        "strong": {label: round(float(strong[labels == label].mean()), 4) for label in "CFN"},
        "lit": {label: round(float(lit[labels == label].mean()), 4) for label in "CFN"},
    }


def folds(sets: Sets) -> dict[str, object]:
    """Macro-F1 of exported bytes on ClaimBuster's four folds, with more sentences and on the folds alone."""
    labels = sets.labels("folds", "1")
    tested = {row.key for row in sets.rows["folds"]}
    more = np.array([row.key not in tested for row in sets.rows["debates"]])
    part = Part(sets.features["debates"][more], sets.labels("debates", "1")[more], 1.0, "debate")
    found: dict[str, list[float]] = {"with_other_claimbuster_sentences": [], "folds_alone": []}
    for seed in SEEDS:
        for train, test in StratifiedKFold(4, shuffle=True, random_state=seed).split(labels, labels):
            own = Part(sets.features["folds"][train], labels[train], 1.0, "debate")
            for name, parts in (("with_other_claimbuster_sentences", [own, part]), ("folds_alone", [own])):
                fitted = fit(parts, sets.factors, 4.0)
                sums = fitted.sums(sets.features["folds"][test]) + fitted.biases["debate"]
                found[name].append(f1_score(labels[test], sums > 0, average="macro"))
    return {name: round(float(np.mean(values)), 4) for name, values in found.items()}


def splits(shared: Path) -> dict[str, dict[str, float]]:
    """The test splits by the file that is shipped, read as the application reads it."""
    model = load(MODEL)

    def scored(name: str) -> tuple[list[data.Row], np.ndarray, np.ndarray]:
        rows = data.read(shared, name)
        labels = np.array([row.label == "1" for row in rows])
        return rows, labels, np.array([model.score(row.text) for row in rows])

    found: dict[str, dict[str, float]] = {}
    _, labels, scores = scored("ct24_claimbuster/dev.tsv")
    best, balanced = _thresholds(labels, scores)
    _, labels, scores = scored("ct24_claimbuster/devtest.tsv")
    found["checkthat_2024_devtest"] = {
        "average_precision": _ap(labels, scores),
        "f1_threshold_best_on_dev": round(float(f1_score(labels, scores >= best)), 4),
        "f1_threshold_balanced_on_dev": round(float(f1_score(labels, scores >= balanced)), 4),
        "threshold_best_on_dev": round(best, 4),
        "threshold_balanced_on_dev": round(balanced, 4),
    }
    for name in ("clef18", "clef20"):
        rows, labels, scores = scored(f"{name}/test.tsv")
        lengths = np.array([len(row.text) for row in rows])
        files = np.array([row.document for row in rows])
        found[name] = {"map": _map(labels, scores, files), "map_length": _map(labels, lengths, files)}
    return found


def _thresholds(labels: np.ndarray, scores: np.ndarray) -> tuple[float, float]:
    """The thresholds with the best F1, and with the best mean of the shares of right yes and right no."""
    tried = sorted(set(scores.tolist()))
    by_f1 = max(tried, key=lambda line: f1_score(labels, scores >= line))
    by_shares = max(tried, key=lambda line: (scores[labels] >= line).mean() + (scores[~labels] < line).mean())
    return by_f1, by_shares


def _map(labels: np.ndarray, scores: np.ndarray, files: np.ndarray) -> float:
    """The mean over files that have a positive of the average precision."""
    each = [files == name for name in sorted(set(files)) if labels[files == name].any()]
    return round(float(np.mean([average_precision_score(labels[rows], scores[rows]) for rows in each])), 4)


def probe() -> list[list[object]]:
    """Scores of a few sentences of our own, which the tests compute again."""
    model = load(MODEL)
    return [[text, *(round(score, 4) for score in model.scores(text))] for text in PROBE]


PROBE = (
    "The port of Vigo handled 4.2 million tonnes in 2019, 12% more than a year before.",
    "Unemployment fell to 5.4 percent in March, the lowest rate since 2008, the ministry said.",
    "Monday, May 18, 2015",
    "Image: Nick Example.",
    "I think that this is a wonderful idea, and we should all be proud of it.",
    "What shall we do about it?",
    "The council plans a second pier next year.",
    "“We expected less,” said Carla Ruiz, who heads the port.",
    "Police arrested 14 people after the attack on the town hall on Friday.",
    "Thank you very much.",
)


def _scores(sums: np.ndarray, calibration: object) -> np.ndarray:
    slope, shift = calibration  # type: ignore[misc]
    return 1 / (1 + np.exp(-slope * sums - shift))


def _ap(labels: np.ndarray, scores: np.ndarray) -> float:
    return round(float(average_precision_score(labels, scores)), 4)
