"""The words of the window for tags, translated in one place."""

from PySide6.QtCore import QCoreApplication

from models.terms import Kind, Reason, Scope, Stance, Tag


class Counted:
    """Words that hang on a number, outside of a class of Qt's.

    Qt's lupdate takes them for such only in calls of this form, not in `translate` with a variable number.
    """

    @staticmethod
    def tr(source: str, comment: str, n: int) -> str:
        """The form of the words for `n` of them."""
        return QCoreApplication.translate("Counted", source, comment, n)


def tag_word(tag: Tag) -> str:
    """The name of a tag as on its box: "Verified"."""
    translate = QCoreApplication.translate
    return {
        Tag.VERIFIED: translate("Wording", "Verified"),
        Tag.DISPUTED: translate("Wording", "Disputed"),
        Tag.UNSOURCED: translate("Wording", "Unsourced"),
        Tag.UNREVIEWED: translate("Wording", "To review"),
    }[tag]


def tag_count(tag: Tag, count: int) -> str:
    """How many claims bear a tag, in running text: "5 verified"."""
    return {
        Tag.VERIFIED: Counted.tr("%Ln verified", "", count),
        Tag.DISPUTED: Counted.tr("%Ln disputed", "", count),
        Tag.UNSOURCED: Counted.tr("%Ln unsourced", "", count),
        Tag.UNREVIEWED: Counted.tr("%Ln to review", "", count),
    }[tag]


def stance_word(stance: Stance) -> str:
    """What a source says of the claim."""
    translate = QCoreApplication.translate
    return {
        Stance.SUPPORTS: translate("Wording", "Supports"),
        Stance.CONTRADICTS: translate("Wording", "Contradicts"),
        Stance.CONTEXT: translate("Wording", "Context"),
    }[stance]


def kind_word(kind: Kind) -> str:
    """Whether a source is the thing itself or tells of it."""
    translate = QCoreApplication.translate
    return {
        Kind.PRIMARY: translate("Wording", "Primary"),
        Kind.SECONDARY: translate("Wording", "Secondary"),
    }[kind]


def scope_word(scope: Scope) -> str:
    """What a tag is about."""
    translate = QCoreApplication.translate
    return {
        Scope.SUBSTANCE: translate("Wording", "That it is so"),
        Scope.ATTRIBUTION: translate("Wording", "That it was said"),
    }[scope]


def reason_word(reason: Reason) -> str:
    """Why a claim is disputed or unsourced."""
    translate = QCoreApplication.translate
    return {
        Reason.ERROR: translate("Wording", "Error"),
        Reason.CONFLICTING: translate("Wording", "Sources conflict"),
        Reason.MISLEADING: translate("Wording", "Misleading"),
        Reason.OUTDATED: translate("Wording", "Outdated"),
        Reason.NO_ATTRIBUTION: translate("Wording", "No attribution"),
        Reason.UNREACHABLE_SOURCE: translate("Wording", "Source unreachable"),
        Reason.NOT_FOUND: translate("Wording", "Not found"),
        Reason.NOT_CHECKABLE_NOW: translate("Wording", "Not checkable now"),
    }[reason]


def running(words: str) -> str:
    """Words of a label as they stand within a sentence; a language may leave the capital as it is."""
    # Translate as "keep" where nouns bear capitals, as in German.
    if QCoreApplication.translate("Wording", "lower") == "keep":
        return words
    return words[:1].lower() + words[1:]


def found_word(reason: str) -> str:
    """Why the detector found a claim; reasons of a detector of one's own stay as they are."""
    return QCoreApplication.translate("Reasons", reason)
