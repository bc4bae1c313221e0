"""Trains `resources/claims-en.bin`, the same bytes on every run, and measures it.

Run it from the checkout: `python resources/training/train.py [folder of the shared detection data]`, with the
`train` extra installed. Takes some minutes. No sentence of a test split is learned from.
"""

import json
import sys
import zlib
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import data  # noqa: E402
import measuring  # noqa: E402
import recipe  # noqa: E402
from fitting import BITS, Fitted  # noqa: E402

from models.detection.linear import FORMAT, HEADS  # noqa: E402
from models.detection.ngrams import GROUPS  # noqa: E402

MODEL = ROOT / "resources" / "claims-en.bin"
METRICS = ROOT / "resources" / "claims-en.metrics.json"
LEARNED = (
    "ct24_claimbuster/train.tsv",
    "clef18/train.tsv",
    "clef19/train.tsv",
    "clef20/train.tsv",
    "newssd_eng/train.tsv",
    "newssd_eng/val.tsv",
    "factcheck_gpt/subtask1.tsv",
    "wikinews_dev/wikinews_dev.tsv",
)


def main() -> None:
    """Fits both heads, calibrates them on news left out, writes the model and what it measures."""
    shared = Path(sys.argv[1]) if len(sys.argv) > 1 else data.SHARED
    sets = recipe.Sets.read(shared)
    heads = {name: recipe.fit_head(name, sets) for name in HEADS}
    left_out = {name: recipe.left_out(name, sets) for name in HEADS}
    calibration = recipe.calibrate(left_out, sets)
    write(heads, calibration, data.digests(shared, list(LEARNED)))
    figures = measuring.figures(shared, sets, left_out, calibration)
    text = json.dumps(
        {"model": sha256(MODEL.read_bytes()).hexdigest()} | figures, indent=1, ensure_ascii=False
    )
    METRICS.write_text(text + "\n", encoding="utf-8")
    print(text)


def write(heads: dict[str, Fitted], calibration: dict[str, object], digests: dict[str, str]) -> None:
    """Writes the model: a line of JSON, then the compressed weights."""
    weights = b"".join(heads[name].weights.tobytes() for name in HEADS)
    header = {
        "format": FORMAT,
        "name": "claims-en",
        "version": "1",
        "bits": BITS,
        "groups": list(GROUPS),
        "heads": list(HEADS),
        "scale": {name: heads[name].scale for name in HEADS},
        "bias": {name: heads[name].bias for name in HEADS},
        "domain_biases": {name: heads[name].biases for name in HEADS},
        "calibration": calibration,
        "weights_sha256": sha256(weights).hexdigest(),
        "learned_from_sha256": digests,
        "credits": list(data.CREDITS.values()),
    }
    MODEL.write_bytes(json.dumps(header, ensure_ascii=False).encode() + b"\n" + zlib.compress(weights, 9))


if __name__ == "__main__":
    main()
