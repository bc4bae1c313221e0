"""Text to sentences to suggestions: which words of an article a checker should look at first.

Nothing but the standard library is imported, and the tables are read at the first article, not at start-up.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from models.terms import Suggestion

if TYPE_CHECKING:
    from models.detection.blended import BlendedDetector


class Detector(Protocol):
    """Anything that finds claims; `name` and `version` are stored with what it suggests."""

    @property
    def name(self) -> str:
        """What the detector is called in exports."""

    @property
    def version(self) -> str:
        """Changes with every change that may change a score."""

    def detect(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Suggestion]:
        """The sentences to suggest, in order, with scores in [0, 1]; spans in code points of `text`."""


def default_detector() -> "BlendedDetector":
    """The detector that is used when none is asked for; made at the first call, then the same one."""
    from models.detection.blended import blended_detector

    return blended_detector()


def suggest(text: str, detector: Detector | None = None) -> list[Suggestion]:
    """The claims that `detector`, or the default one, finds in `text`, in the order of the text."""
    from models.detection.sentences import sentence_spans

    return (detector or default_detector()).detect(text, sentence_spans(text))
