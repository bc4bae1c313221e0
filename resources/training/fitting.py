"""Fits a head: logistic regression over hashed features, then one signed byte a weight."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from models.detection.ngrams import GROUPS, divisor, hashed

BITS = 18
# What each group of features counts beside the others, in the order of GROUPS; long n-grams count less.
FACTORS = dict(zip(GROUPS, (1.0, 0.7, 0.4, 1.0, 1.0, 0.6, 0.5, 0.6, 0.5), strict=True))
# A place that fewer training sentences reach is left at 0.
RAREST = 2
# Each domain has a bias of its own, nearly unpenalised by this factor; that of news is the model's.
DOMAIN_FACTOR = 5.0
DOMAINS = ("news", "debate", "clef", "other")


@dataclass(frozen=True)
class Part:
    """Rows to learn from: places of features, targets in [0, 1], what each counts, where they are from."""

    features: sparse.csr_matrix
    targets: np.ndarray
    weight: float
    domain: str


@dataclass(frozen=True)
class Fitted:
    """The bytes of a head, what one of them is worth in logits, and the bias for news."""

    weights: np.ndarray
    scale: float
    bias: float
    biases: dict[str, float]

    def sums(self, features: sparse.csr_matrix) -> np.ndarray:
        """The raw sums in logits, as `models.detection.linear` computes them."""
        return features @ (self.weights.astype(np.float64)) * self.scale + self.bias


def matrix(texts: Sequence[str]) -> sparse.csr_matrix:
    """One row a sentence, one column a place; each group is divided by its `divisor`."""
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for text in texts:
        for group, places in zip(GROUPS, hashed(text, (1 << BITS) - 1), strict=True):
            columns.extend(sorted(places))
            values.extend([1 / divisor(group, len(places))] * len(places))
        ends.append(len(columns))
    found = sparse.csr_matrix((values, columns, ends), shape=(len(texts), 1 << BITS))
    found.sum_duplicates()
    return found


def penalties(texts: Sequence[str]) -> np.ndarray:
    """The factor of each place: that of the group that reaches it most often, 0 where it is too rare."""
    counts = np.zeros((len(GROUPS), 1 << BITS), dtype=np.int32)
    for text in texts:
        for row, places in enumerate(hashed(text, (1 << BITS) - 1)):
            counts[row, list(places)] += 1
    factors = np.array([FACTORS[group] for group in GROUPS])[counts.argmax(axis=0)]
    return np.where(counts.sum(axis=0) >= RAREST, factors, 0.0)


def fit(parts: Sequence[Part], factors: np.ndarray, strength: float) -> Fitted:
    """Fits one head. `strength` is scikit-learn's C: the larger, the closer to the data."""
    kept = np.flatnonzero(factors)
    scaled = sparse.diags(factors[kept])
    blocks, targets, weights = [], [], []
    for part in parts:
        domain = np.zeros((part.features.shape[0], len(DOMAINS) - 1))
        if part.domain != DOMAINS[0]:
            domain[:, DOMAINS.index(part.domain) - 1] = DOMAIN_FACTOR
        block = sparse.hstack([part.features[:, kept] @ scaled, sparse.csr_matrix(domain)]).tocsr()
        for target, share in ((1, part.targets), (0, 1 - part.targets)):
            rows = np.flatnonzero(share > 0)
            blocks.append(block[rows])
            targets.append(np.full(len(rows), target))
            weights.append(share[rows] * part.weight)
    model = LogisticRegression(C=strength, solver="liblinear", random_state=0, max_iter=300)
    model.fit(sparse.vstack(blocks), np.concatenate(targets), sample_weight=np.concatenate(weights))
    found = model.coef_[0]
    biases = found[-(len(DOMAINS) - 1) :] * DOMAIN_FACTOR
    return _packed(found[: len(kept)] * factors[kept], kept, float(model.intercept_[0]), biases)


def _packed(found: np.ndarray, kept: np.ndarray, bias: float, biases: np.ndarray) -> Fitted:
    """The weights as bytes; the few that are too large for the scale are cut."""
    largest = float(np.quantile(np.abs(found), 0.9999)) or 1.0
    scale = largest / 127
    weights = np.zeros(1 << BITS, dtype=np.int8)
    weights[kept] = np.clip(np.round(found / scale), -127, 127).astype(np.int8)
    own = {name: round(float(value), 6) for name, value in zip(DOMAINS[1:], biases, strict=True)}
    return Fitted(weights, float(f"{scale:.9g}"), round(bias, 6), own)
