"""Prints how fast sentences are cut and scored, and how well ranked: ours, by length, what was published.

Run it from the checkout: `python tests/benchmarks/detection.py [folder of the shared data]`. What takes
training (articles left out, four folds) is printed as `resources/training/train.py` measured it; the rest is
measured now, by the file that is shipped, read as the application reads it.
"""

import csv
import json
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from models.detection import default_detector, suggest  # noqa: E402
from models.detection.blended import MODEL  # noqa: E402
from models.detection.cues import cues  # noqa: E402
from models.detection.linear import load  # noqa: E402
from models.detection.rules import suggestion_for  # noqa: E402
from models.detection.sentences import sentence_spans  # noqa: E402
from models.terms import STRONG_SCORE  # noqa: E402

SHARED = ROOT.parent / "shared" / "data"
METRICS = ROOT / "resources" / "claims-en.metrics.json"
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
    "7": "7" * 300_000,
    "emoji": "😀" * 100_000,
    "Hebrew": "שלום עולם " * 30_000,
    "Chinese": "中文2024年" * 40_000,
}
PUBLISHED = "published: SVM .831, BiLSTM .847, BERT .880, adversarial BERT .884, Mistral-7B LoRA .900"


def seconds(work: Callable[[str], object], text: str, times: int = 3) -> float:
    def once() -> float:
        start = time.perf_counter()
        work(text)
        return time.perf_counter() - start

    return statistics.median(once() for _ in range(times))


def average_precision(scores: Sequence[float], labels: Sequence[bool]) -> float:
    order = sorted(range(len(scores)), key=lambda index: -scores[index])
    ranks = [rank for rank, index in enumerate(order, 1) if labels[index]]
    return sum(number / rank for number, rank in enumerate(ranks, 1)) / len(ranks)


def f1(scores: Sequence[float], labels: Sequence[bool], line: float) -> float:
    both = sum(score >= line and label for score, label in zip(scores, labels, strict=True))
    return 2 * both / (sum(score >= line for score in scores) + sum(labels))


def print_speed() -> None:
    detector, text = default_detector(), ARTICLE * 200
    spans = sentence_spans(text)
    lines = [text[start:end] for start, end in spans]
    scored = seconds(lambda _: [detector.score(line) for line in lines], text)
    print(f"{len(lines) / scored:10,.0f} sentences/s scored, goal 2,000")
    for name, work in (("cut", sentence_spans), ("cut, scored and explained", suggest)):
        print(f"{len(lines) / seconds(work, text):10,.0f} sentences/s {name}")
    print(f"{1000 * seconds(lambda _: load(MODEL), ''):10.1f} ms to load the model, goal 50")
    tracemalloc.start()
    kept = load(MODEL)
    print(f"{tracemalloc.get_traced_memory()[1] / 1e6:10.1f} MB at most while it is loaded, goal 15")
    tracemalloc.stop()
    print(f"{MODEL.stat().st_size / 1e6:10.2f} MB file, goal 1; {len(kept.heads)} heads")


def print_hostile() -> None:
    print("\nhostile text: seconds, and how many times as long twice the text takes")
    for name, hostile in HOSTILE.items():
        for work in (sentence_spans, suggest, default_detector().score):
            once = seconds(work, hostile)
            print(f"{once:10.4f} x{seconds(work, hostile * 2) / once:.1f}  {name!r} {work.__name__}")


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def line(what: str, ours: float, rules: str, length: str, prototype: str, goal: float) -> None:
    reached = "reached" if ours >= goal else f"short by {goal - ours:.3f}"
    print(f"{what:44} {ours:7.3f} {rules:>7} {length:>7} {prototype:>9} {goal:6.3f}  {reached}")


def mean_precision(rows: list[dict[str, str]], score: Callable[[str], float]) -> float:
    """Mean over the files that have a positive; the official metric."""
    files: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        files.setdefault(row["doc"], []).append(row)
    wanted = [found for found in files.values() if any(row["label"] == "1" for row in found)]
    each = (
        average_precision([score(row["text"]) for row in found], [row["label"] == "1" for row in found])
        for found in wanted
    )
    return statistics.fmean(each)


def by_rules(text: str) -> float:
    return suggestion_for(text, 0, cues("en")).score


def print_rankings(folder: Path) -> None:
    metrics = json.loads(METRICS.read_text(encoding="utf-8"))
    score = load(MODEL).score
    print(f"\n{'':44} {'ours':>7} {'rules':>7} {'length':>7} {'prototype':>9} {'goal':>6}")
    news, folds = metrics["news"], metrics["claimbuster_folds"]
    dev = read(folder / "wikinews_dev" / "wikinews_dev.tsv")
    ruled = average_precision([by_rules(row["text"]) for row in dev], [row["label"] == "C" for row in dev])
    length = f"{news['dev_average_precision_length']:.3f}"
    title = "wikinews_dev AP, articles left out *"
    line(title, news["dev_average_precision"], f"{ruled:.3f}", length, ".739", 0.82)
    title = "ClaimBuster 4-fold macro-F1, folds alone *"
    line(title, folds["folds_alone"], "-", "-", ".840", 0.87)
    title = "  and 13,000 more ClaimBuster sentences *"
    line(title, folds["with_other_claimbuster_sentences"], "-", "-", "-", 0.87)
    print(f"  {PUBLISHED}")
    split = metrics["splits"]["checkthat_2024_devtest"]
    test = read(folder / "ct24_claimbuster" / "devtest.tsv")
    labels = [row["label"] == "1" for row in test]
    scores = [score(row["text"]) for row in test]
    for name in ("best", "balanced"):
        found = f1(scores, labels, split[f"threshold_{name}_on_dev"])
        line(f"CheckThat 2024 dev-test F1, line {name} on dev", found, "-", "-", ".71-.79", 0.84)
    lengths = f"{average_precision([float(len(row['text'])) for row in test], labels):.3f}"
    ranked = f"{average_precision([by_rules(row['text']) for row in test], labels):.3f}"
    line("CheckThat 2024 dev-test AP", average_precision(scores, labels), ranked, lengths, ".858", 0.858)
    for name, prototype, goal in (("clef18", ".196", 0.21), ("clef20", ".081", 0.09)):
        rows = read(folder / name / "test.tsv")
        others = [f"{mean_precision(rows, way):.3f}" for way in (by_rules, lambda text: float(len(text)))]
        line(f"{name} test MAP", mean_precision(rows, score), *others, prototype, goal)
    print("  * as measured by resources/training/train.py")
    for key in ("strong", "lit"):
        print(f"  share of news lit {key:6} (articles left out): {news[key]}")


def print_siversk(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = {one.start: one for one in suggest(text)}
    print("\nSiversk: score, how it is lit, why")
    for number, (start, end) in enumerate(sentence_spans(text), 1):
        one = found.get(start)
        lit = "-" if one is None else "strong" if one.score >= STRONG_SCORE else "light"
        score = default_detector().score(text[start:end])
        print(f"{number:4} {score:.2f} {lit:6} {', '.join(one.reasons) if one else ''}")


def main() -> None:
    print_speed()
    shared = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED
    if (shared / "detection").is_dir():
        print_rankings(shared / "detection")
        print_siversk(shared / "articles" / "siversk.txt")
    else:
        print("\nno shared data: nothing to rank")
    print_hostile()


if __name__ == "__main__":
    main()
