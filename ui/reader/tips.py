"""Tool tips as plain text, whatever an article or a detector has put into them."""

import html
from textwrap import fill

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QToolTip, QWidget

from ui.figures import number, share
from ui.invisibles import Hidden, describe, hidden_names, visible
from ui.reader.spans import Span
from ui.wording import found_word, tag_word

_WIDTH = 64
_QUOTE = 160
_SEARCHED = 4_000

translate = QCoreApplication.translate


def tip(span: Span, shortfall: str = "") -> str:
    """Number and state, what evidence it lacks, and for a suggestion why the detector found it."""
    claim = span.claim
    lines = [
        translate("Reader", "Claim {number} · {state}").format(
            number=number(span.number), state=tag_word(claim.tag)
        )
    ]
    if shortfall:
        lines.append(fill(shortfall, _WIDTH))
    if claim.is_suggestion:
        if claim.score is None:
            lines.append(translate("Reader", "Suggested"))
        else:
            lines.append(translate("Reader", "Suggested, score {0}").format(share(claim.score)))
        lines += [fill(found_word(reason), _WIDTH) for reason in claim.reasons]
    if names := hidden_names(claim.quote):
        lines.append(
            fill(translate("Reader", "Hidden characters in it: {0}").format(", ".join(names)), _WIDTH)
        )
    return "\n".join(lines)


def sign_tip(hidden: Hidden) -> str:
    """What a hidden character is and what is done with it."""
    return fill(describe(hidden), _WIDTH)


def tip_with_quote(span: Span) -> str:
    """The same with the beginning of the words, for marks that stand far from them."""
    quote = visible(" ".join(span.claim.quote[: 2 * _QUOTE].split()))
    if len(quote) > _QUOTE:
        quote = quote[:_QUOTE].rstrip() + "…"
    return tip(span) + "\n" + fill(f"“{quote}”", _WIDTH)


def plain(text: str) -> str:
    """Text that a tool tip shows as it is: Qt guesses at markup, so what looks like it is escaped."""
    if not Qt.mightBeRichText(text):
        return text
    return f'<qt><p style="white-space: pre">{html.escape(text)}</p></qt>'


def show_tip(where: QPoint, text: str, widget: QWidget) -> None:
    """Shows a tool tip at a place on the screen, or hides the one that is shown."""
    if text:
        QToolTip.showText(where, plain(text), widget)
    else:
        QToolTip.hideText()
