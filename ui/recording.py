"""The part of the session that records: evidence, reason, scope, confidence and the words of a claim."""

from typing import TYPE_CHECKING

from models.terms import Claim, Evidence, Reason, Scope, Source

if TYPE_CHECKING:
    from ui.session import Session

_RECENT = 9
"""So many recent sources are offered."""


class Recording:
    """Every method writes at once, and answers False where that failed, which the session then says."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def attach(self, claim_id: str, source: Source) -> bool:
        """Adds a source to a claim."""
        from models import evidence

        return self._session.change(claim_id, lambda review, claim: evidence.attach(review, claim, source))

    def edit(self, one: Evidence, source: Source) -> bool:
        """Changes what is recorded of a source."""
        from models import evidence

        return self._session.change(one.claim_id, lambda review, _: evidence.edit(review, one, source))

    def detach(self, one: Evidence) -> bool:
        """Takes a source off its claim."""
        from models import evidence

        return self._session.change(one.claim_id, lambda review, _: evidence.detach(review, one))

    def reorder(self, one: Evidence, by: int) -> bool:
        """Moves a source up (-1) or down (1)."""
        from models import evidence

        return self._session.change(one.claim_id, lambda review, _: evidence.reorder(review, one, by))

    def set_reason(self, claim_id: str, reason: Reason | None) -> bool:
        """Says why the claim is disputed or unsourced."""
        from models import evidence

        return self._session.change(
            claim_id, lambda review, claim: evidence.set_reason(review, claim, reason)
        )

    def set_scope(self, claim_id: str, scope: Scope) -> bool:
        """Says what the tag is about."""
        from models import evidence

        return self._session.change(claim_id, lambda review, claim: evidence.set_scope(review, claim, scope))

    def set_confidence(self, claim_id: str, confidence: int | None) -> bool:
        """Says how sure the reviewer is."""
        from models import evidence

        return self._session.change(
            claim_id, lambda review, claim: evidence.set_confidence(review, claim, confidence)
        )

    def set_words(self, field: str, claim_id: str, words: str) -> bool:
        """Writes one of the fields of words: `suggested_correction`, `claim_text` or `attributed_to`."""
        from models import evidence

        write = {
            "suggested_correction": evidence.set_correction,
            "claim_text": evidence.set_wording,
            "attributed_to": evidence.set_speaker,
        }[field]
        return self._session.change(claim_id, lambda review, claim: write(review, claim, words))

    def former(self, claim_id: str, seq: int) -> Claim | None:
        """A claim of the open article as it was after an event; None where that cannot be read."""
        from models import former

        library, review = self._session.library, self._session.review
        claim = review.get(claim_id) if review else None
        with self._session.telling():
            if library is not None and claim is not None:
                return former.former(former.kept(library.store, claim), seq)
        return None

    def restore(self, claim_id: str, seq: int) -> bool:
        """Makes the claim what it was after an event."""
        from models import former

        library = self._session.library
        return library is not None and self._session.change(
            claim_id,
            lambda review, claim: former.restore(review, former.kept(library.store, claim), seq),
        )

    def accept_lit(self) -> int:
        """Makes the suggestions that are lit claims to check; how many, or -1 where that failed."""
        from models import lighting

        return self._session.change_all(lighting.accept_lit)

    def dismiss_unlit(self) -> int:
        """Dismisses the suggestions that are not lit; answers as `accept_lit`."""
        from models import lighting

        return self._session.change_all(lighting.dismiss_unlit)

    def recent_sources(self) -> list[Source]:
        """The sources that were recorded last, the newest first; none where they cannot be read."""
        library = self._session.library
        with self._session.telling():
            return library.store.recent_sources(_RECENT) if library else []
        return []
