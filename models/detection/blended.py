"""The detector of the application: the trained model for English, the rules for every other language."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from models.detection.attribution import attributed_to
from models.detection.cues import cues, guess_language
from models.detection.features import read_sentence
from models.detection.linear import LinearModel, ModelError, load
from models.detection.ngrams import LONGEST
from models.detection.rules import RuleDetector, is_checkable, rule_logits, suggestion_for
from models.detection.weighing import reasons
from models.errors import Sentence
from models.terms import STRONG_SCORE, Suggestion

MODEL = Path(__file__).parents[2] / "resources" / "claims-en.bin"
MODEL_LANGUAGES = ("en",)
DAMAGED = Sentence(
    "The trained model is missing or damaged. Claims are found by rules until Claimdesk is installed anew."
)
NO_MODEL = Sentence("No model for this language: claims were found by rules.")
# A line with fewer letters in it states nothing.
FEWEST_LETTERS = 3


class BlendedDetector:
    """Scores English with a trained model and the rest with rules; without a model, everything with rules."""

    name = "claims-en"
    version = "1"

    def __init__(self, path: Path = MODEL) -> None:
        self.rules = RuleDetector()
        self.model: LinearModel | None = None
        self.notice = ""
        try:
            self.model = load(path)
        except ModelError:
            self.notice = DAMAGED
            self.name, self.version = self.rules.name, self.rules.version

    def remark_for(self, text: str) -> str:
        """What a reader of this text's suggestions should know about the detector; mostly nothing."""
        return "" if self.notice or not text.strip() or self._knows(text) else NO_MODEL

    def label_for(self, text: str) -> str:
        """Name and version of what this text is scored by."""
        used = self if self.model is not None and self._knows(text) else self.rules
        return f"{used.name} {used.version}"

    def detect(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Suggestion]:
        """Those of `sentences`, spans in code points of `text`, that can be checked, in order."""
        model = self.model
        if model is None or not self._knows(text):
            return self.rules.detect(text, sentences)
        found = (_suggestion(model, text[start:end], start) for start, end in sentences)
        return [suggestion for suggestion in found if suggestion is not None]

    def score(self, sentence: str) -> float:
        """How much one sentence is worth checking, in [0, 1]; taken for English where its script allows."""
        if not _has_words(sentence):
            return 0.0
        if self.model is not None and _is_latin(sentence):
            return round(self.model.score(sentence), 4)
        return suggestion_for(sentence, 0, cues(guess_language(sentence))).score

    def _knows(self, text: str) -> bool:
        """Whether the text is in a language of the model; of one too short to tell, whether it may be."""
        language = guess_language(text)
        return language in MODEL_LANGUAGES or (not language and len(text) < LONGEST and _is_latin(text))


@cache
def blended_detector() -> BlendedDetector:
    """The detector with the model that comes with the application, read once."""
    return BlendedDetector()


def _suggestion(model: LinearModel, sentence: str, start: int) -> Suggestion | None:
    """The sentence, which stands at `start`, if it can be checked."""
    if not _has_words(sentence):
        return None
    read = read_sentence(sentence[:LONGEST], cues("en"))
    if not is_checkable(read):
        return None
    sums = model.sums(sentence)
    score = round(model.heads["worth"].calibrated(sums["worth"]), 4)
    if score < STRONG_SCORE and sums["worth"] + sums["checkable"] + rule_logits(read) < model.suggested:
        return None
    return Suggestion(start, start + len(sentence), score, reasons(model, sentence), attributed_to(read))


def _has_words(sentence: str) -> bool:
    return sum(map(str.isalpha, sentence[:LONGEST])) >= FEWEST_LETTERS


def _is_latin(text: str) -> bool:
    """Whether most letters at its beginning are those of English."""
    letters = [letter for letter in text[:LONGEST] if letter.isalpha()]
    return 10 * sum(map(str.isascii, letters)) >= 9 * len(letters) if letters else False
