"""The trained model: a file of small whole numbers, one for each place a feature may be hashed to, and a sum.

The file is a line of JSON (what the weights are, how sums become scores, where they were learned from), then
the weights of all heads, one signed byte each, compressed by zlib. Read in about 10 ms; no library is needed.
"""

import json
import math
import zlib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from models.detection.ngrams import GROUPS, divisor, hashed

FORMAT = "claimdesk linear 1"
HEADS = ("worth", "checkable")
# No file that is larger is read, and no table that is larger unpacked.
LARGEST_FILE = 5_000_000
MOST_BITS = 20


class ModelError(Exception):
    """The file of the model is missing, damaged or of another format."""


@dataclass(frozen=True, slots=True)
class Head:
    """One question's weights; `scale` turns bytes into logits, `slope` and `shift` calibrate the sum."""

    weights: memoryview
    scale: float
    bias: float
    slope: float
    shift: float

    def sum(self, places: list[set[int]]) -> float:
        """The raw sum in logits: each group of features is divided by its `divisor`."""
        weights = self.weights
        total = 0.0
        for group, found in zip(GROUPS, places, strict=True):
            if found:
                total += sum([weights[place] for place in found]) / divisor(group, len(found))
        return total * self.scale + self.bias

    def calibrated(self, logits: float) -> float:
        """The raw sum as a score in [0, 1], calibrated on news."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.slope * logits + self.shift))))


@dataclass(frozen=True, slots=True)
class LinearModel:
    """What the file holds: the header as it stands and the heads by name."""

    header: dict[str, Any]
    mask: int
    heads: dict[str, Head]

    @property
    def suggested(self) -> float:
        """From this sum on of both heads and of the rules, in logits, a sentence is suggested."""
        return float(self.header["calibration"]["suggested"])

    def sums(self, text: str) -> dict[str, float]:
        """The raw sums of a sentence by head."""
        places = hashed(text, self.mask)
        return {name: head.sum(places) for name, head in self.heads.items()}

    def scores(self, text: str) -> tuple[float, float]:
        """How much a sentence is worth checking, and whether it can be checked, each in [0, 1]."""
        places = hashed(text, self.mask)
        worth, checkable = (self.heads[name] for name in HEADS)
        return worth.calibrated(worth.sum(places)), checkable.calibrated(checkable.sum(places))

    def score(self, text: str) -> float:
        """How much a sentence is worth checking, in [0, 1]."""
        worth = self.heads["worth"]
        return worth.calibrated(worth.sum(hashed(text, self.mask)))


def load(path: Path) -> LinearModel:
    """Reads a model. Raises ModelError when it is missing, damaged or of another format."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ModelError(f"{path.name} is too large.")
        line, _, packed = path.read_bytes().partition(b"\n")
        header = json.loads(line)
        return _model(header, packed)
    except (OSError, ValueError, KeyError, TypeError, zlib.error) as error:
        raise ModelError(f"{path.name} cannot be read: {error}") from error


def _model(header: dict[str, Any], packed: bytes) -> LinearModel:
    bits = header["bits"]
    if header["format"] != FORMAT or header["groups"] != list(GROUPS) or not 8 <= bits <= MOST_BITS:
        raise ModelError("The model is of another format.")
    size = 1 << bits
    unpacking = zlib.decompressobj()
    weights = unpacking.decompress(packed, size * len(HEADS))
    if len(weights) != size * len(HEADS) or sha256(weights).hexdigest() != header["weights_sha256"]:
        raise ModelError("The weights of the model are damaged.")
    table = memoryview(weights).cast("b")
    heads = {
        name: _head(header, name, table[index * size : (index + 1) * size])
        for index, name in enumerate(HEADS)
    }
    return LinearModel(header, size - 1, heads)


def _head(header: dict[str, Any], name: str, weights: memoryview) -> Head:
    slope, shift = header["calibration"][name]
    numbers = (float(header["scale"][name]), float(header["bias"][name]), float(slope), float(shift))
    if not all(math.isfinite(number) for number in numbers):
        raise ModelError("The numbers of the model are damaged.")
    return Head(weights, *numbers)
