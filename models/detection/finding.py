"""Which claims an article begins with: what the built-in detector suggests, and what an extra one adds."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from models.detection import default_detector
from models.detection.process import DetectorError, never
from models.detection.sentences import sentence_spans
from models.errors import Sentence
from models.settings import Settings
from models.terms import Suggestion

if TYPE_CHECKING:
    from models.detection.extra import ExtraDetector


@dataclass(frozen=True, slots=True)
class Found:
    """Suggestions in the order of the text, each with its detector, and what to tell the reader of them.

    `detectors` are the names and versions of all that looked, the built-in one first. `notices` say what
    went wrong, `remark` what is as it should be and still good to know.
    """

    suggestions: tuple[Suggestion, ...]
    detectors: tuple[str, ...]
    notices: tuple[str, ...] = ()
    remark: str = ""


def extra_detector(settings: Settings, stopped: Callable[[], bool] = never) -> "ExtraDetector | None":
    """The extra detector that the settings name; mostly none, and then nothing of it is imported.

    It ends early where `stopped` says so.
    """
    if not (settings.detector_command.strip() or settings.detector_package.strip()):
        return None
    from models.detection.extra import chosen

    return chosen(settings, stopped)


def find_claims(text: str, extra: "ExtraDetector | None" = None) -> Found:
    """Searches `text`. An extra detector that fails is a notice, and the built-in one stands alone."""
    detector = default_detector()
    sentences = sentence_spans(text)
    label = detector.label_for(text)
    found = [replace(one, detector=label) for one in detector.detect(text, sentences)]
    labels, notices = [label], [notice for notice in (detector.notice,) if notice]
    if extra is not None:
        try:
            known = {(one.start, one.end) for one in found}
            more = {(one.start, one.end): one for one in extra.detect(text, sentences)}
            found += [one for span, one in more.items() if span not in known]
            labels += [label for label in (extra.label,) if label not in labels]
        except DetectorError as error:
            notices.append(
                Sentence("The detector {0} {1}. The built-in detector was used alone.", extra.label, error)
            )
    found.sort(key=lambda one: (one.start, -one.end))
    return Found(tuple(found), tuple(labels), tuple(notices), detector.remark_for(text))
