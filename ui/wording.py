"""The words of the window for tags, translated in one place."""

from PySide6.QtCore import QCoreApplication

from models.terms import Tag


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


def running(words: str) -> str:
    """Words of a label as they stand within a sentence; a language may leave the capital as it is."""
    # Translate as "keep" where nouns bear capitals, as in German.
    if QCoreApplication.translate("Wording", "lower") == "keep":
        return words
    return words[:1].lower() + words[1:]


def reason_word(reason: str) -> str:
    """Why the detector found a claim; reasons of a detector of one's own stay as they are."""
    return QCoreApplication.translate("Reasons", reason)
