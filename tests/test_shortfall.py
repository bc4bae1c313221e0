"""What lacks evidence wears an amber mark on the page; where tag and evidence disagree, a line says so."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from seat import Seat

from models.terms import Claim, Source, Stance, Tag


def amber(seat: Seat) -> int:
    """How many pixels of the page are of the mark's colour."""
    page = seat.window.reader.page
    image = QImage(page.viewport().size(), QImage.Format.Format_RGB32)
    page.viewport().render(image, QPoint())
    wanted = QColor(seat.window.look.theme.amber).rgb()
    return sum(
        image.pixel(x, y) == wanted for y in range(image.height()) for x in range(0, image.width() // 2)
    )


def take_profile(seat: Seat, profile: str) -> None:
    preferences = seat.window.preferences
    preferences.take(replace(preferences.settings, evidence_profile=profile))


def tip(seat: Seat, number: int) -> str:
    page = seat.window.reader.page
    badge = next(one for one in page.badges_in(page.viewport().rect()) if one.span.number == number)
    return page.tip_at(badge.box.center() - page.on_document(page.viewport().rect().topLeft().toPointF()))


def inspector(seat: Seat):
    assert seat.window.panels.inspector is not None
    return seat.window.panels.inspector


def test_a_claim_short_of_evidence_wears_a_mark_until_it_has_enough(seat: Seat) -> None:
    seat.window.resize(1440, 900)
    seat.press("V")
    assert amber(seat) == 0, "no profile asks for anything"
    take_profile(seat, "1/2")
    assert amber(seat) > 0 and "1 primary or 2 independent" in tip(seat, 1)
    assert "Short of evidence" not in tip(seat, 2), "without a tag nothing is asked for"
    first = seat.claims[0].id
    for name in "ab":
        assert "Short of evidence" in tip(seat, 1)
        assert seat.session.recording.attach(first, Source(url=f"https://{name}.example/"))
    assert amber(seat) == 0 and "Short of evidence" not in tip(seat, 1)
    seat.press("Z")
    assert amber(seat) > 0
    take_profile(seat, "")
    assert amber(seat) == 0 and "Short of evidence" not in tip(seat, 1)


def test_a_claim_is_looked_at_once_for_each_of_its_states(seat: Seat) -> None:
    asked: list[str] = []

    def tell(claim: Claim) -> str:
        asked.append(claim.id)
        return "short"

    page = seat.window.reader.page
    seat.window.reader.set_shortfall(tell)
    for _ in range(3):
        page.viewport().grab()
    assert len(asked) == len(set(asked)) > 0
    before = len(asked)
    seat.press("V")
    page.viewport().grab()
    assert asked[before:] == [seat.claims[0].id], "only the one that was tagged"


@pytest.mark.parametrize(
    ("tag", "stances", "said"),
    [
        ("V", (Stance.SUPPORTS,), ""),
        ("V", (Stance.SUPPORTS, Stance.CONTRADICTS), "Tagged verified, while"),
        ("V", (), ""),
        ("D", (Stance.CONTRADICTS,), ""),
        ("D", (Stance.SUPPORTS, Stance.CONTEXT), "Tagged disputed, while"),
        ("D", (), ""),
        ("U", (Stance.CONTRADICTS,), ""),
    ],
)
def test_a_tag_against_the_evidence_is_said_and_blocks_nothing(
    seat: Seat, tag: str, stances: tuple[Stance, ...], said: str
) -> None:
    seat.window.resize(1440, 900)
    claim = seat.current.id
    for number, stance in enumerate(stances):
        assert seat.session.recording.attach(claim, Source(stance, title=str(number)))
    assert inspector(seat).disagreement.isHidden()
    seat.press(tag, "K")
    assert seat.claims[0].tag is not Tag.UNREVIEWED
    assert inspector(seat).disagreement.text().startswith(said)
    assert inspector(seat).disagreement.isVisible() is bool(said)
