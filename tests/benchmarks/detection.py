"""Prints how fast sentences are cut and scored, and how well they are ranked, each beside sentence length.

Run it from the checkout: `python -m tests.benchmarks.detection [folder of the shared data]`.
"""

import csv
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from models.detection import suggest
from models.detection.cues import cues
from models.detection.rules import suggestion_for
from models.detection.sentences import sentence_spans

SHARED = Path(__file__).parents[3] / "shared" / "data"
ARTICLE = (
    "The port of Vigo handled 4.2 million tonnes in 2019, 12% more than a year before. “We expected less,” "
    "said Carla Ruiz, who heads the port. The council plans a second pier. According to Dr. J. Lema, it will "
    "cost $40 million. Nobody knows who will pay.\n\n"
)
HOSTILE = {
    "A. ": "A. " * 60_000,
    'quotes "': '"' * 100_000,
    "dots": "." * 200_000,
    "no blanks": "x" * 300_000,
    "lines": "a\n" * 150_000,
    "word ": "word " * 60_000,
}
# Sets labelled 1 and 0; those that the weights were not set on.
OTHER = ("ct24_claimbuster/dev.tsv", "ct24_claimbuster/devtest.tsv", "clef18/test.tsv", "clef20/test.tsv")


def seconds(work: Callable[[str], object], text: str, times: int = 3) -> float:
    def once() -> float:
        start = time.perf_counter()
        work(text)
        return time.perf_counter() - start

    return statistics.median(once() for _ in range(times))


def average_precision(scores: list[float], labels: list[bool]) -> float:
    order = sorted(range(len(scores)), key=lambda index: -scores[index])
    ranks = [rank for rank, index in enumerate(order, 1) if labels[index]]
    return sum(number / rank for number, rank in enumerate(ranks, 1)) / len(ranks)


def print_speed() -> None:
    text = ARTICLE * 200
    count = len(sentence_spans(text))
    for name, work in (("cut", sentence_spans), ("cut and scored", suggest)):
        print(f"{count / seconds(work, text):10,.0f} sentences/s {name}")
    print("\nhostile text: seconds, and how many times as long twice the text takes")
    for name, hostile in HOSTILE.items():
        for work in (sentence_spans, suggest):
            once = seconds(work, hostile)
            print(f"{once:10.3f} x{seconds(work, hostile * 2) / once:.1f}  {name!r} {work.__name__}")


def print_ranking(name: str, rows: list[dict[str, str]], wanted: str) -> None:
    labels = [row["label"] in wanted for row in rows]
    by_rules = average_precision([suggestion_for(row["text"], 0, cues("en")).score for row in rows], labels)
    by_length = average_precision([float(len(row["text"])) for row in rows], labels)
    base = sum(labels) / len(labels)
    print(f"{by_rules:10.3f} rules {by_length:.3f} length {base:.3f} base rate  {name} {wanted}")


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def main() -> None:
    print_speed()
    shared = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED
    if not (shared / "detection").is_dir():
        print("\nno shared data: nothing to rank")
        return
    print("\naverage precision")
    news = read(shared / "detection" / "wikinews_dev" / "wikinews_dev.tsv")
    for wanted in ("C", "CF"):
        print_ranking("wikinews_dev", news, wanted)
    for name in OTHER:
        print_ranking(name, read(shared / "detection" / name), "1")


if __name__ == "__main__":
    main()
