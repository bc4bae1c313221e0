"""A library as the exports meet it: overlaps, two scripts, evidence, words that want to be code."""

from collections.abc import Iterator
from pathlib import Path

from models import evidence
from models.library import Library
from models.review import Review
from models.store import Store
from models.terms import ArticleDetails, Claim, Draft, Kind, Reason, Source, Stance, Suggestion, Tag

BODY = (
    "Harbour grows\n\n"
    "The port handled 4.2 million tonnes in 2019, said Ann <b>Lee</b>.\n"
    "قال الوزير إن 40 سفينة وصلت. Nobody counted.\n\n"
    "The mayor & the council paid 3 million."
)
EVIL = '</p><script>alert(1)</script> "x" & [y](javascript:z) `c` *e* _u_'
LINKS = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "smb://host/x",
    "https://" + "a" * 9000,
)

HOSTILE = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    " =1+1",
    "\t=1",
    "\r=1",
    "'quoted'",
    "''",
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
    "\u00a0=1+1",
    "a,b",
    'say "x"',
    "line\nbreak",
    "line\r\nbreak",
    ";",
    "\t",
    "  padded  ",
    "007",
    "1e5",
    "TRUE",
    "2025-01-02",
    "‮gpj.exe",
    "👨‍👩‍👧",
    "\u200b=1",
    "#N/A",
    "{=1}",
    "%0A=1",
    "\x01ctl",
)
"""Thirty cells that spreadsheets and parsers trip over."""

SOURCES = (
    Source(
        Stance.CONTRADICTS,
        Kind.PRIMARY,
        "Statistics <2019>",
        "Office",
        "https://stat.example/2019?a=1&b=2",
        "https://archive.example/1",
        "2020-02-01",
        "2026-01-31",
        "p. 7",
        f"4.1 million {EVIL}",
        "table 3",
    ),
    Source(Stance.CONTEXT, title="taken off", url="https://gone.example/"),
    *(Source(Stance.SUPPORTS, title=EVIL, url=link) for link in LINKS),
)


def made(tmp_path: Path) -> Iterator[Library]:
    """An empty library, for a fixture."""
    path = tmp_path / "l.claimdesk"
    Store.create(path)
    library = Library.open(path, "Ada")
    yield library
    library.close()


def span(words: str) -> tuple[int, int]:
    start = BODY.index(words)
    return start, start + len(words)


def claim(review: Review, words: str) -> Claim:
    return next(one for one in review.claims if one.quote == words)


def fill(library: Library) -> Review:
    """Five claims: disputed with an overlapping verified one, unsourced, untouched, dismissed."""
    found = tuple(
        Suggestion(*span(words), 0.9, ("number",), speaker)
        for words, speaker in (
            ("The port handled 4.2 million tonnes in 2019, said Ann <b>Lee</b>.", "Ann Lee"),
            ("قال الوزير إن 40 سفينة وصلت.", ""),
            ("Nobody counted.", ""),
            ("The mayor & the council paid 3 million.", ""),
        )
    )
    added = library.add(Draft(BODY), found, "test 1")
    library.edit(
        added.article_id,
        ArticleDetails("Harbour grows", "B. Line", "Daily", "https://example.org/a?b=1&c=2", "2025-03-04"),
    )
    review = library.review(added.article_id)
    review.add(*span("4.2 million tonnes in 2019"))
    _dispute(review, found_words(0))
    part = claim(review, "4.2 million tonnes in 2019")
    review.decide(part, Tag.VERIFIED)
    evidence.attach(
        review, part, Source(url="https://täst.example/report", title="Yearbook", kind=Kind.PRIMARY)
    )
    arabic = claim(review, found_words(1))
    review.decide(arabic, Tag.UNSOURCED)
    evidence.set_reason(review, claim(review, arabic.quote), Reason.NOT_FOUND)
    review.note(claim(review, arabic.quote), "Searched the ministry's page\nand two archives, 3 May.")
    review.dismiss(claim(review, found_words(2)))
    return library.review(added.article_id)


def found_words(number: int) -> str:
    lines = [line for line in BODY.split("\n") if line]
    arabic, nobody = lines[2][:28], lines[2][29:]
    return (lines[1], arabic, nobody, lines[3])[number]


def _dispute(review: Review, words: str) -> None:
    def now() -> Claim:
        return claim(review, words)

    review.decide(now(), Tag.DISPUTED)
    evidence.set_reason(review, now(), Reason.ERROR)
    evidence.set_confidence(review, now(), 2)
    evidence.set_correction(review, now(), f"It handled 4.1 million tonnes.\n{EVIL}")
    evidence.set_wording(review, now(), "The port handled 4.2 million tonnes in 2019.")
    review.note(now(), EVIL)
    for source in SOURCES:
        evidence.attach(review, now(), source)
    evidence.detach(review, now().evidence[1])


def hostile_article(library: Library) -> None:
    """A claim for each hostile cell, which is its note, its correction and the quote of its source."""
    body = " ".join(f"word{number}" for number in range(len(HOSTILE)))
    added = library.add(Draft(body), (), "none")
    review = library.review(added.article_id)
    for number, cell in enumerate(HOSTILE):
        start = body.index(f"word{number}")
        added_claim, _ = review.add(start, start + len(f"word{number}"))
        review.note(added_claim, cell)
        evidence.set_correction(review, review.get(added_claim.id), cell)
        evidence.attach(review, review.get(added_claim.id), Source(title="x", quote=cell, locator=cell))
