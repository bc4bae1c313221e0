"""A made-up language to look at layouts with: CLAIMDESK_PSEUDO=long or rtl, for developers."""

import re

from PySide6.QtCore import QTranslator

_PLAIN = "aceilnosuyzACEILNOSUYZ"
_ACCENTED = str.maketrans(_PLAIN, "áçéîłñöšüýžÁÇÉÎŁÑÖŠÜÝŽ")
_KEPT = re.compile(r"(\{[^}]*\}|%L?n)")
_LONGER = 0.4
"""The share by which other languages run longer than English, as a rule."""


def stretched(text: str) -> str:
    """The text with accents, longer by that share, in brackets that show where something is cut off."""
    words = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)
    )
    more = round(len(text) * _LONGER)
    filling = (" lorem ipsum dolor" * (more // 18 + 1))[:more].rstrip()
    return f"[{words}{filling}]"


class PseudoTranslator(QTranslator):
    """Stretches every string; with "rtl" the window is laid out from right to left as well."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._rtl = kind == "rtl"

    def isEmpty(self) -> bool:
        """False: Qt passes over an empty translator."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The made-up words for a string."""
        if sourceText == "QT_LAYOUT_DIRECTION":
            return "RTL" if self._rtl else "LTR"
        if context == "Keys":
            # Words on key caps are short in every language.
            return sourceText
        # The mark makes Qt take the words for ones that are read from the right.
        return ("\u200f" if self._rtl else "") + stretched(sourceText)
