"""The words of the window for tags, translated in one place."""

from PySide6.QtCore import QCoreApplication

from models.terms import Tag


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
