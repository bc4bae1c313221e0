"""How the reading text is set: one value, made from the settings and handed to the reader."""

from dataclasses import dataclass, replace

from models.settings import COLUMN_WIDTH, FACES, LINE_HEIGHT, ZOOM, Settings

UI_FACE = "Inter"
SERIF = "Source Serif 4"
_FAMILIES = {"serif": SERIF, "sans": UI_FACE}


@dataclass(frozen=True, slots=True)
class Typography:
    """Face, size and measure of the article; what is out of range falls back to its default.

    `reading_face` is "serif" or "sans"; `reading_zoom` 1 is a body of 18 px; `line_height` is from line to
    line in sizes of the letters; `column_width` is in px at a zoom of 1 and grows with the text.
    """

    reading_face: str = "serif"
    reading_zoom: float = 1.0
    line_height: float = 1.62
    column_width: int = 656

    @classmethod
    def of(cls, settings: Settings) -> "Typography":
        """As the settings have it."""
        plain = cls()
        face, zoom = settings.reading_face, settings.reading_zoom
        line, column = settings.line_height, settings.column_width
        return cls(
            face if face in FACES else plain.reading_face,
            zoom if _is_within(zoom, ZOOM) else plain.reading_zoom,
            line if _is_within(line, LINE_HEIGHT) else plain.line_height,
            column if _is_within(column, COLUMN_WIDTH) else plain.column_width,
        )

    def zoomed(self, zoom: float) -> "Typography":
        """The same at another size, at the nearest one that can be set."""
        return replace(self, reading_zoom=min(ZOOM[1], max(ZOOM[0], round(zoom, 2))))

    @property
    def family(self) -> str:
        """The name of the face among the fonts."""
        return _FAMILIES[self.reading_face]


def _is_within(value: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= value <= bounds[1]
