"""Which claims of an article are looked at: by tag, reason, evidence, origin, reviewer and words."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from models.gate import SHORT, Profile, gate
from models.terms import Claim, Origin, Reason, Tag

Test = Callable[[Claim], bool]


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """What a claim must be: one of each set that is not empty, and all of the rest that is asked for.

    `dismissed` shows those that are out of the way, which else are left out.
    """

    tags: frozenset[Tag] = frozenset()
    reasons: frozenset[Reason] = frozenset()
    origins: frozenset[Origin] = frozenset()
    reviewers: frozenset[str] = frozenset()
    short: bool = False
    dismissed: bool = False
    text: str = ""

    @property
    def is_on(self) -> bool:
        """True where anything is asked for."""
        return any(getattr(self, field.name) for field in fields(self))

    def toggled(self, name: str, value: object) -> "ClaimFilter":
        """With a value put into one of the sets, or taken out where it is in it."""
        return replace(self, **{name: getattr(self, name) ^ {value}})

    def test(self, profile: Profile | None) -> Test:
        """Tells of a claim whether it passes; `profile` is what the newsroom asks of evidence."""
        asked = [test for test in self._tests(profile) if test is not None]
        if len(asked) == 1:
            return asked[0]
        return lambda claim: all(test(claim) for test in asked)

    def _tests(self, profile: Profile | None) -> tuple[Test | None, ...]:
        tags, reasons, origins, reviewers = self.tags, self.reasons, self.origins, self.reviewers
        return (
            (lambda claim: claim.dismissed) if self.dismissed else None,
            (lambda claim: claim.tag in tags) if tags else None,
            (lambda claim: claim.reason in reasons) if reasons else None,
            (lambda claim: claim.origin in origins) if origins else None,
            (lambda claim: claim.reviewer in reviewers) if reviewers else None,
            _with_words(self.text) if self.text.strip() else None,
            (lambda claim: gate(claim, profile) == SHORT) if self.short else None,
        )


def _with_words(text: str) -> Test:
    """Claims that hold every word, in the article's words, the record's or those of a source."""
    from models.folding import fold

    wanted = fold(text).split()

    def has_words(claim: Claim) -> bool:
        said = [claim.quote, claim.claim_text, claim.attributed_to, claim.note, claim.suggested_correction]
        for one in claim.evidence:
            said += [
                one.source.title,
                one.source.publisher,
                one.source.url,
                one.source.quote,
                one.source.note,
            ]
        folded = fold("\n".join(filter(None, said)))
        return all(word in folded for word in wanted)

    return has_words
