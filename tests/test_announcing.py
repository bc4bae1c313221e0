"""A screen reader hears where a key press led."""

import pytest
from PySide6.QtGui import QAccessible
from seat import Seat


def test_moves_and_tags_are_announced(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: heard.append(event.message()))
    )
    # Else the name would be asked for, which is announced too.
    seat.session.settings.reviewer = "Ada Lind"
    seat.press("V", "K")
    words = [line.split(":")[0] for line in heard]
    total = len(seat.claims)
    first, second = f"Claim 1, verified. Claim 2 of {total}, to review", f"Claim 1 of {total}, verified"
    assert words == [first, second]
    seat.press("J", "Backspace")
    assert heard[-1] == "Claim 2 dismissed. Z brings it back."
