"""What the mouse means on the page: which claim it is over, and which one a click chooses."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from ui.reader.geometry import Geometry
from ui.reader.spans import Span, Spans, smallest_first


class Pointer:
    """Remembers the press and the last click, so that a further click on overlapping claims cycles."""

    def __init__(self) -> None:
        self._pressed_at: QPointF | None = None
        self._clicked: tuple[list[str], str] = ([], "")

    def press(self, where: QPointF, button: Qt.MouseButton) -> None:
        """A button went down."""
        self._pressed_at = where if button is Qt.MouseButton.LeftButton else None

    def is_click(self, where: QPointF, button: Qt.MouseButton) -> bool:
        """True when the left button comes up where it went down."""
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or button is not Qt.MouseButton.LeftButton:
            return False
        return (where - pressed).manhattanLength() < QApplication.startDragDistance()

    def choose(self, spans: list[Span], current: str | None) -> str:
        """The smallest claim, or the next one if the last click chose among the same ones."""
        ids = [span.claim.id for span in smallest_first(spans)]
        among, last = self._clicked
        chosen = ids[0]
        if among == ids and last == current:
            chosen = ids[(ids.index(last) + 1) % len(ids)]
        self._clicked = (ids, chosen)
        return chosen


def spans_at(point: QPointF, spans: Spans, geometry: Geometry) -> list[Span]:
    """The claims whose words lie under a point in document pixels."""
    line = geometry.line_near(point.y())
    return [
        span
        for span in spans.between(line.first, line.last)
        if any(piece.fill.contains(point) for piece in geometry.pieces_near(span, point.y(), point.y()))
    ]
