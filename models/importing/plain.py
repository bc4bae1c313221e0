"""Plain text: where its title is, and how it becomes a draft."""

import re

from models import text
from models.errors import UserError
from models.terms import ArticleDetails, Draft

_TITLE_LENGTH = 160
_SENTENCE_END = re.compile(r"[.!?…:;,»”\"']$")
_SHORT_TITLE = 70
MAX_CHARACTERS = 2_500_000
MAX_LINES = 20_000
"""Above these the reading pane would take seconds for a step; an article has some 10,000 characters."""


def draft_of(raw: str, source_name: str = "", source_sha256: str = "", source_encoding: str = "") -> Draft:
    """The draft of a text. Raises UserError where it holds no words, or more than can be worked with."""
    body = text.normalise(raw)
    if not body.strip():
        raise UserError("It holds no words, so there is nothing to check.")
    if len(body) > MAX_CHARACTERS:
        raise UserError(
            "It has {0:,} characters; Claimdesk reads up to {1:,}. Split it into parts and import those.",
            len(body),
            MAX_CHARACTERS,
        )
    if (lines := body.count("\n")) > MAX_LINES:
        raise UserError(
            "It has {0:,} lines; Claimdesk reads up to {1:,}. Split it into parts and import those.",
            lines,
            MAX_LINES,
        )
    details = ArticleDetails(title=title_of(body))
    return Draft(body, details, source_name, source_sha256, source_encoding)


def title_of(body: str) -> str:
    """The first line where it looks like a headline, else the first words."""
    first, _, rest = body.strip().partition("\n")
    first = first.strip()
    if len(first) <= _TITLE_LENGTH and rest.strip() and not _SENTENCE_END.search(first):
        return first
    if len(first) <= _SHORT_TITLE:
        return first
    return first[:_SHORT_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
