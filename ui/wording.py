"""The words of the window for tags, translated in one place."""

from PySide6.QtCore import QCoreApplication

from models.terms import Kind, Reason, Scope, Stance, Tag


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
    translate = QCoreApplication.translate
    return {
        Tag.VERIFIED: translate("Wording", "%n verified", "", count),
        Tag.DISPUTED: translate("Wording", "%n disputed", "", count),
        Tag.UNSOURCED: translate("Wording", "%n unsourced", "", count),
        Tag.UNREVIEWED: translate("Wording", "%n to review", "", count),
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
