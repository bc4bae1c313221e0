"""Detectors that a user adds to the built-in one: a program of any kind, or an installed Python package.

Both run in a process of their own with a limit of time, so that neither can block, crash or change the
window. What they find is added to what the built-in detector suggests; they take nothing away.
"""

import hashlib
import json
import math
import shlex
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, Protocol

from models import text as texts
from models.detection import Detector
from models.detection.process import DetectorError, never, run
from models.settings import Settings
from models.terms import STRONG_SCORE, Suggestion

GROUP = "claimdesk.detectors"
"""The entry-point group in which a package names its detectors."""
_BYTES_A_SCORE, _BYTES_A_SUGGESTION, _BYTES_MORE = 64, 20_000, 10_000
_MOST_REASONS, _LONGEST_WORDS = 8, 200


class ExtraDetector(Protocol):
    """What finds further claims. `label` is name and version, as they are stored with each of these."""

    @property
    def label(self) -> str:
        """Name and version."""

    def detect(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Suggestion]:
        """Suggestions with spans in code points of `text`. Raises DetectorError."""


@dataclass(frozen=True, slots=True)
class CommandDetector:
    """A program that reads sentences, one a line in UTF-8, and writes a score in [0, 1] a line.

    A sentence that it scores `STRONG_SCORE` or more is suggested.
    """

    command: tuple[str, ...]
    seconds: float
    stopped: Callable[[], bool] = field(default=never, compare=False)

    @property
    def label(self) -> str:
        """The program's name, and a digest of the whole command in place of a version."""
        digest = hashlib.sha256("\0".join(self.command).encode("utf-8", "replace")).hexdigest()
        return f"{texts.clean(Path(self.command[0]).name)} {digest[:8]}"

    def detect(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Suggestion]:
        """Those of `sentences` that the program would have checked."""
        if not sentences:
            return []
        lines = [" ".join(text[start:end].split()) for start, end in sentences]
        given = "".join(f"{line}\n" for line in lines).encode()
        most = _BYTES_A_SCORE * len(lines) + _BYTES_MORE
        scores = _scores(run(self.command, given, self.seconds, most, self.stopped), len(lines))
        return [
            Suggestion(start, end, score, detector=self.label)
            for (start, end), score in zip(sentences, scores, strict=True)
            if score >= STRONG_SCORE
        ]


@dataclass(frozen=True, slots=True)
class PackageDetector:
    """A `Detector` of an installed package, found by its entry point and run by a second Claimdesk."""

    name: str
    seconds: float
    stopped: Callable[[], bool] = field(default=never, compare=False)

    @property
    def label(self) -> str:
        """The entry point's name and the version of the package that it is from."""
        found = _entry_point(self.name)
        version = found.dist.version if found is not None and found.dist is not None else ""
        return f"{self.name} {version}".strip()

    def detect(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Suggestion]:
        """What the package's detector finds in `text`; it is given the same sentences."""
        if _entry_point(self.name) is None:
            raise DetectorError("is not installed")
        most = _BYTES_A_SUGGESTION * (len(sentences) + 1) + _BYTES_MORE
        command = _ourselves("detect", "--detector", self.name)
        output = run(command, text.encode(), self.seconds, most, self.stopped)
        found = [
            _suggestion(line, text, self.label) for line in output.decode("utf-8", "replace").splitlines()
        ]
        return sorted(found, key=lambda one: (one.start, one.end))


def chosen(settings: Settings, stopped: Callable[[], bool] = never) -> ExtraDetector:
    """The extra detector that the settings name, the command before the package."""
    try:
        command = tuple(shlex.split(settings.detector_command, posix=sys.platform != "win32"))
    except ValueError:
        # An open quotation mark: as a program's name it cannot be started, which is then said.
        command = (settings.detector_command,)
    if command:
        return CommandDetector(command, settings.detector_seconds, stopped)
    return PackageDetector(settings.detector_package.strip(), settings.detector_seconds, stopped)


def load_package(name: str) -> Detector:
    """The package's detector itself, in this process. Raises DetectorError."""
    found = _entry_point(name)
    if found is None:
        raise DetectorError("is not installed")
    made: Any = found.load()
    detector: Detector = made() if isinstance(made, type) or not hasattr(made, "detect") else made
    return detector


def installed() -> list[str]:
    """The names of the detectors that installed packages offer."""
    return sorted({point.name for point in entry_points(group=GROUP)})


def _entry_point(name: str) -> EntryPoint | None:
    return next(iter(entry_points(group=GROUP, name=name)), None)


def _ourselves(*arguments: str) -> list[str]:
    """The command line of this very program; a packed one has no main.py to name."""
    main = [] if getattr(sys, "frozen", False) else [str(Path(__file__).parents[2] / "main.py")]
    return [sys.executable, *main, *arguments]


def _scores(output: bytes, wanted: int) -> list[float]:
    lines = output.decode("utf-8", "replace").split()
    if len(lines) != wanted:
        raise DetectorError(f"wrote {len(lines)} scores for {wanted} sentences")
    return [_score(line) for line in lines]


def _score(value: object) -> float:
    try:
        score = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        score = math.nan
    if not 0 <= score <= 1:
        raise DetectorError(f"wrote {str(value)[:40]!r} where a score from 0 to 1 was expected")
    return round(score, 4)


def _suggestion(line: str, text: str, label: str) -> Suggestion:
    """Reads a line of `detect`; a span that is not the words it says is refused."""
    try:
        said = json.loads(line)
        start, end, quote = said["start"], said["end"], said["quote"]
        reasons, attributed_to = said.get("reasons", []), said.get("attributed_to", "")
        fits = 0 <= start < end <= len(text) and text[start:end] == quote and isinstance(reasons, list)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DetectorError("wrote a line that is no suggestion") from error
    span = texts.whole_graphemes(text, *texts.trim(text, start, end)) if fits else (0, 0)
    if span[0] >= span[1]:
        raise DetectorError("suggested words that do not stand at that place in the text")
    named = tuple(texts.clean(str(reason))[:_LONGEST_WORDS] for reason in reasons[:_MOST_REASONS])
    speaker = texts.clean(str(attributed_to))[:_LONGEST_WORDS]
    return Suggestion(*span, _score(said.get("score")), named, speaker, label)
