"""Prints what searching 100,000 claims in 2,000 articles takes: by kind of query, to index, to follow a tag.

A query is timed from the question to the answer in the searcher's thread, the hits' words and tags included.
The window has to live beside the indexing: what a tag takes, and how late another thread wakes up, stand with
and without it. `python tests/benchmarks/search.py [articles]`, 50 claims each.
"""

import os
import queue
import random
import statistics
import sys
import tempfile
import time
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from workbench import ms, verdict

if TYPE_CHECKING:
    from models.library import Library
    from models.search import Answer
    from models.terms import Tag

ARTICLES, CLAIMS, WORDS = 2000, 50, 20_000
ROUNDS = 40
GOAL = 50.0
SYLLABLES = ("ba", "co", "de", "fi", "gu", "ha", "in", "ka", "lo", "me", "nu", "or", "pa", "qui", "re", "sa")
RARE, PHRASE = "zyxwords", "exactly these words"


def vocabulary() -> list[str]:
    """Words of two to four syllables; the first ones are to be the common ones."""
    dice = random.Random(7)
    found = dict.fromkeys(("the", "of", "to", "and", "in", "was", "said", "that", "for", "on"))
    while len(found) < WORDS:
        found["".join(dice.choices(SYLLABLES, k=dice.randint(2, 4)))] = None
    return list(found)


def fill(library: "Library", articles: int) -> None:
    """Articles of 50 sentences of 14 words, each sentence a claim; few words are common, most are rare."""
    from models.terms import ArticleDetails, Draft, Suggestion

    dice, known = random.Random(3), vocabulary()
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(known))))
    for number in range(articles):
        parts, found, place = [], [], 0
        for order in range(CLAIMS):
            chosen = dice.choices(known, cum_weights=weights, k=14)
            if number % 100 == 5 and order == 9:
                chosen[4:7] = PHRASE.split()
            if number == articles // 2 and order == 20:
                chosen[3] = RARE
            sentence = " ".join(chosen).capitalize() + "."
            found.append(Suggestion(place, place + len(sentence), 0.7, ("number",)))
            parts.append(sentence)
            place += len(sentence) + 1
        details = ArticleDetails(
            f"{known[number % len(known)].capitalize()} number {number}", publisher="Desk"
        )
        library.add(Draft(" ".join(parts), details), found, "bench 1")


def queries() -> dict[str, list[str]]:
    known, dice = vocabulary(), random.Random(5)
    middle = [known[place] for place in dice.sample(range(50, 3000), ROUNDS)]
    return {
        "one word": middle,
        "two words": [f"{known[20 + i]} {word}" for i, word in enumerate(middle)],
        "three, two common": [f"the of {word}" for word in middle],
        "prefix of 1": [word[:1] for word in middle],
        "prefix of 2": [word[:2] for word in middle],
        "prefix of 3": [word[:3] for word in middle],
        "prefix of 4": [word[:4] for word in middle],
        "two prefixes of 1": [f"{word[:1]} {word[1:2]}" for word in middle],
        "phrase": [f'"{PHRASE}"'] * ROUNDS,
        "common phrase": ['"of the"'] * ROUNDS,
        "common": ["the", "of", "said", "and"] * (ROUNDS // 4),
        "rare": [RARE] * ROUNDS,
        "none": ["qqqqq"] * ROUNDS,
    }


def wait_for(answers: "queue.Queue[Answer]", typed: str) -> "Answer":
    while True:
        answer = answers.get(timeout=600)
        if answer.trouble:
            raise SystemExit(answer.trouble)
        if answer.typed == typed and answer.share == 1.0:
            return answer


def tag_all(library: "Library", tag: "Tag") -> tuple[list[float], list[float]]:
    """Seconds of each of some tags, and how late a thread that sleeps a little wakes up between them."""
    review = library.review(library.store.article_ids()[0])
    took, late = [], []
    for claim in review.claims:
        began = time.perf_counter()
        review.decide(claim, tag)
        took.append(time.perf_counter() - began)
        if library.searcher is not None:
            library.searcher.defer()
        for _ in range(20):
            began = time.perf_counter()
            time.sleep(0.002)
            late.append(time.perf_counter() - began - 0.002)
    return took, late


def wait_a_moment(seconds: float) -> list[float]:
    """How late a thread that sleeps a little wakes up while nobody is at work."""
    late, end = [], time.perf_counter() + seconds
    while (began := time.perf_counter()) < end:
        time.sleep(0.002)
        late.append(time.perf_counter() - began - 0.002)
    return late


def main(articles: int) -> None:
    from models.library import Library
    from models.search.searcher import index_path
    from models.store import Store
    from models.terms import Tag

    with tempfile.TemporaryDirectory() as folder:
        os.environ["CLAIMDESK_HOME"] = folder
        path = Path(folder, "large.claimdesk")
        Store.create(path)
        library = Library.open(path, "bench")
        fill(library, articles)
        size = path.stat().st_size / 1e6
        print(f"{articles * CLAIMS:,} claims in {articles:,} articles, library {size:.0f} MB")
        plain = tag_all(library, Tag.VERIFIED)
        answers: queue.Queue[Answer] = queue.Queue()
        began, used = time.perf_counter(), time.process_time()
        searcher = library.search_by(answers.put)
        searcher.ask("the")
        wait_for(answers, "the")
        print(
            f"indexed in {time.perf_counter() - began:.1f} s, {time.process_time() - used:.1f} s of them CPU"
        )
        print(f"index {sum(each.stat().st_size for each in index_path(path).parent.iterdir()) / 1e6:.0f} MB")
        medians = {}
        for name, typed in queries().items():
            took = []
            for words in typed:
                began = time.perf_counter()
                searcher.ask(words)
                answer = wait_for(answers, words)
                took.append(time.perf_counter() - began)
            hits = sum(group.number for group in answer.groups)
            medians[name] = statistics.median(took) * 1e3
            print(f"  {name:18} {ms(took)}   (the last: {hits} hits)")
        print(f"all queries, median of medians: {verdict(statistics.median(medians.values()), GOAL, ' ms')}")
        print(f"slowest kind:                   {verdict(max(medians.values()), GOAL, ' ms')}")
        follow(library, answers)
        index_anew(library, path)
        beside, idle = tag_all(library, Tag.DISPUTED), wait_a_moment(3)
        print(f"a tag, nobody indexing              {ms(plain[0])}")
        print(f"a tag, while indexing               {ms(beside[0])}")
        print(f"late to wake up, nobody indexing    {ms(plain[1])}")
        print(f"late to wake up, tags and indexing  {ms(beside[1])}")
        print(f"late to wake up, indexing alone     {ms(idle)}   longest {max(idle) * 1e3:.1f} ms")
        library.close()


def follow(library: "Library", answers: "queue.Queue[Answer]") -> None:
    """What a search takes that has first to take in one tag."""
    from models.terms import Tag

    review, took = library.review(library.store.article_ids()[1]), []
    assert library.searcher is not None
    for claim in review.claims[:ROUNDS]:
        review.decide(claim, Tag.DISPUTED)
        began = time.perf_counter()
        library.searcher.ask("qqqqq")
        wait_for(answers, "qqqqq")
        took.append(time.perf_counter() - began)
    print(f"a search for nothing, after one tag {ms(took)}")


def index_anew(library: "Library", path: Path) -> None:
    """Begins to index all of the library, for nobody in particular."""
    from models.search.searcher import Searcher, index_path

    assert library.searcher is not None
    library.searcher.close()
    index_path(path).unlink()
    library.searcher = Searcher(library.store, lambda answer: None)
    library.searcher.refresh()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES)
