"""The palette finds commands, settings, articles and claims, and what it finds is reached."""

import pytest
from seat import Seat

from models.terms import Tag
from ui.overlay.matching import fold, match_score
from ui.overlay.palette_rows import Finder, PaletteEntry


def claim(number: int, quote: str, hint: str = "To review") -> PaletteEntry:
    return PaletteEntry(f"Claim {number}: {quote}", hint, "", lambda: None, "claim")


def typed(seat: Seat, text: str) -> list[PaletteEntry]:
    """What the palette of the window finds for it."""
    seat.press("Ctrl+K")
    seat.type(text)
    palette = seat.window.panels.palette
    assert palette is not None
    return [palette.model.entry(row) for row in range(palette.model.rowCount())]


CLAIMS = [
    claim(1, "In 12 cases the harbour was closed"),
    claim(2, "President Zelenskyy met 3 ministers"),
    claim(12, "The Café Müller opened in Ærø"),
    claim(120, "Сіверськ залишили 23 грудня"),
]


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("12", [12, 120, 1]),
        ("#12", [12, 120, 1]),
        ("claim 120", [120]),
        ("CAFE muller", [12]),
        ("harbour cases", [1]),
        ("zelnskyy", [2]),
        ("prsdent", [2]),
        ("сіверськ", [120]),
        ("hrb", [1]),
        ("hcl", []),
        ("tt", []),
        ("harbour zzz", []),
    ],
)
def test_claims_by_quote_and_number(query: str, numbers: list[int]) -> None:
    found = Finder(CLAIMS).find(query)
    assert [int(entry.title.split()[1].rstrip(":")) for entry in found] == numbers


def test_typing_on_finds_what_typing_at_once_finds() -> None:
    query = "claim 12 harb"
    on = Finder(CLAIMS)
    for length in range(1, len(query) + 1):
        assert on.find(query[:length]) == Finder(CLAIMS).find(query[:length]), query[:length]
    for length in range(len(query), 0, -1):
        assert on.find(query[:length]) == Finder(CLAIMS).find(query[:length]), query[:length]


def test_case_and_accents_do_not_count() -> None:
    assert fold("Straße ÉTÉ") == fold("strasse ete")
    assert match_score(["xprt"], "export") is not None
    assert match_score(["xprt"], "export", exact=True) is None


def test_the_best_of_many_come_first() -> None:
    many = [claim(number, f"word {number} again") for number in range(1, 3001)]
    found = Finder([*many, PaletteEntry("Word count", "", "", lambda: None)]).find("word")
    assert len(found) == 200 and found[0].title == "Word count"


def test_a_claim_is_gone_to(seat: Seat) -> None:
    number = len(seat.claims)
    assert typed(seat, f"claim {number}")[0].kind == "claim"
    seat.press("Enter")
    assert seat.number == number


def test_a_dismissed_claim_comes_back(seat: Seat) -> None:
    first = seat.current
    seat.press("Backspace")
    found = typed(seat, "dismissed bring")
    assert [entry.kind for entry in found] == ["claim", "search"]
    seat.press("Enter")
    assert seat.current.id == first.id and not seat.current.dismissed


def test_a_claim_that_is_not_lit_is_lit(seat: Seat) -> None:
    for _ in range(9):
        seat.press(",")
    unlit = next(
        claim for claim, shown in zip(seat.claims, seat.session.shown, strict=True) if shown.dismissed
    )
    number = seat.claims.index(unlit) + 1
    assert typed(seat, f"claim {number} not lit")[0].hint == "Not lit: light it"
    seat.press("Enter")
    assert seat.current.id == unlit.id
    assert seat.session.settings.lit_from == unlit.score
    assert not any(claim.is_reviewed or claim.dismissed for claim in seat.claims)


def test_commands_run_and_articles_open(seat: Seat) -> None:
    typed(seat, "unsourc")
    seat.press("Enter")
    assert seat.claims[0].tag is Tag.UNSOURCED
    assert "article" in {entry.kind for entry in typed(seat, "siversk")}
    seat.press("Enter")
    assert seat.session.article is not None and "Siversk" in seat.session.article.details.title
