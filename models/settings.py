"""What the reviewer chose, and what is remembered between starts: two files that may be lost without harm."""

from dataclasses import dataclass, field, fields
from typing import Any

from models import jsonfile, places
from models.errors import Sentence

THEMES = ("system", "light", "dark")
FACES = ("serif", "sans")
ZOOM = (0.6, 3.0)
LINE_HEIGHT = (1.2, 2.4)
COLUMN_WIDTH = (420, 1000)
LANGUAGES = ("", "en", "de", "uk")
"""Of the interface; the empty one is that of the system."""
_FAR = 10**9
"""No article is as long; a greater number in the state file is damage, and more than the window can take."""
_FAR_PX = 100_000


@dataclass
class Settings:
    """Choices. Only what differs from the defaults is written."""

    theme: str = "system"
    language: str = ""
    """of the interface; empty is that of the system"""
    interface_zoom: float = 0.0
    """1.0 to 2.0; 0 takes the size of the system's own font"""
    reduced_motion: bool = False
    reading_face: str = "serif"
    reading_zoom: float = 1.0
    """the size of the reading text, 1 being 18 px for the body"""
    line_height: float = 1.62
    """from line to line, in sizes of the letters"""
    column_width: int = 656
    """of the text, in px at 100 %"""
    lit_from: float = 0.0
    reviewer: str = ""
    reviewer_asked: bool = False
    """whether the name was asked for, at the first tag; it is asked once"""
    evidence_profile: str = ""
    detector_command: str = ""
    detector_package: str = ""
    detector_seconds: float = 30.0
    notice: str = field(default="", metadata={"transient": True})

    @classmethod
    def load(cls) -> "Settings":
        """Reads the settings file; values of a wrong kind fall back to their defaults with a notice."""
        values, notice = jsonfile.load(places.config_dir() / "settings.json")
        settings = cls(notice=notice)
        known = {f.name: f.default for f in fields(cls) if not f.metadata.get("transient")}
        for name, value in values.items():
            if name in known and _same_kind(value, known[name]):
                setattr(settings, name, value)
            elif name != "notice":
                settings.notice = settings.notice or Sentence(
                    "The setting '{0}' is not understood and was passed over.", name
                )
        settings._keep_within_bounds()
        return settings

    def _keep_within_bounds(self) -> None:
        plain = Settings()
        if self.theme not in THEMES:
            self.theme = plain.theme
        if self.language not in LANGUAGES:
            self.language = plain.language
        if self.interface_zoom:
            self.interface_zoom = min(2.0, max(1.0, self.interface_zoom))
        if self.reading_face not in FACES:
            self.reading_face = plain.reading_face
        if not LINE_HEIGHT[0] <= self.line_height <= LINE_HEIGHT[1]:
            self.line_height = plain.line_height
        if not COLUMN_WIDTH[0] <= self.column_width <= COLUMN_WIDTH[1]:
            self.column_width = plain.column_width
        self.lit_from = min(1.0, max(0.0, self.lit_from))
        self.reading_zoom = min(ZOOM[1], max(ZOOM[0], self.reading_zoom))
        self.detector_seconds = min(600.0, max(1.0, self.detector_seconds))

    def save(self) -> None:
        """Writes what differs from the defaults."""
        plain = Settings()
        chosen = {
            f.name: getattr(self, f.name)
            for f in fields(self)
            if not f.metadata.get("transient") and getattr(self, f.name) != getattr(plain, f.name)
        }
        jsonfile.save(places.config_dir() / "settings.json", chosen)

    @property
    def reviewer_name(self) -> str:
        """The name that stands on every event: the chosen one, else the system's user."""
        from models.text import clean

        return clean(self.reviewer).strip() or system_user()


def _same_kind(value: Any, default: Any) -> bool:
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool) and value == value
    return type(value) is type(default)


def system_user() -> str:
    """The name of the account, or "reviewer" where the system knows none."""
    try:
        import getpass

        from models.text import clean

        return clean(getpass.getuser()).strip() or "reviewer"
    except (OSError, KeyError, ImportError):
        return "reviewer"


@dataclass(frozen=True, slots=True)
class Place:
    """Where one was in an article: the claim, the first visible code point, its offset in px."""

    claim: str = ""
    position: int = 0
    offset: int = 0


class State:
    """Window size, last article and the place in each article; a file of convenience, no record."""

    def __init__(self) -> None:
        self._values, self.notice = jsonfile.load(places.state_dir() / "state.json")

    def window(self) -> tuple[int, int, bool] | None:
        """Width, height in logical px and whether maximised, as at the last close."""
        match self._values.get("window"):
            case [int(width), int(height), bool(full)] if 0 < width < 20000 and 0 < height < 20000:
                return width, height, full
        return None

    def set_window(self, width: int, height: int, maximised: bool) -> None:
        """Remembers the size of the window."""
        self._values["window"] = [width, height, maximised]

    def export_folder(self) -> str:
        """Where the last export went, or nothing."""
        found = self._values.get("export_folder")
        return found if isinstance(found, str) and "\0" not in found else ""

    def set_export_folder(self, folder: str) -> None:
        """Remembers where the last export went."""
        self._values["export_folder"] = folder

    def article(self, library: str) -> str:
        """The article that was open last in that library (a path), or nothing."""
        found = self._library(library).get("article")
        return found if isinstance(found, str) else ""

    def place(self, library: str, article: str) -> Place:
        """The place in an article; the beginning where none is known."""
        found = self._library(library).get("places")
        match found.get(article) if isinstance(found, dict) else None:
            case [str(claim), int(position), int(offset)] if 0 <= position < _FAR and abs(offset) < _FAR_PX:
                return Place(claim, position, offset)
        return Place()

    def set_place(self, library: str, article: str, place: Place) -> None:
        """Remembers the place in an article, and that it was the last one."""
        entry = self._library(library)
        entry["article"] = article
        found = entry.get("places")
        known = found if isinstance(found, dict) else {}
        entry["places"] = {**known, article: [place.claim, place.position, place.offset]}

    def _library(self, library: str) -> dict[str, Any]:
        libraries = self._values.setdefault("libraries", {})
        if not isinstance(libraries, dict):
            libraries = self._values["libraries"] = {}
        entry = libraries.setdefault(library, {})
        if not isinstance(entry, dict):
            entry = libraries[library] = {}
        return entry

    def save(self) -> None:
        """Writes the file."""
        jsonfile.save(places.state_dir() / "state.json", self._values)
