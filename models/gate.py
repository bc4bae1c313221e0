"""The soft gate: whether a tag has the evidence that its newsroom asks for. It tells, and never blocks."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from models.links import host_of
from models.terms import Claim, Evidence, Kind, Stance, Tag

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

OK, SHORT = "ok", "short"
_COUNTS: dict[Tag, Stance] = {Tag.VERIFIED: Stance.SUPPORTS, Tag.DISPUTED: Stance.CONTRADICTS}
"""Which evidence speaks for a tag; "unsourced" has none, and says in its note where it was looked for."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a newsroom asks for: so many primary sources, or so many independent secondary ones."""

    primary: int
    secondary: int

    @classmethod
    def read(cls, setting: str) -> "Profile | None":
        """From a setting such as "1/2": 1 primary or 2 secondary; None where it asks for nothing."""
        first, slash, second = setting.partition("/")
        if not (slash and first.isdecimal() and second.isdecimal()):
            return None
        primary, secondary = int(first), int(second)
        return cls(primary, secondary) if 1 <= primary <= 9 and 1 <= secondary <= 9 else None


PROFILES = {"1/2": "AFP", "1/3": "KSJ"}
"""Profiles that newsrooms publish, by setting: those of Agence France-Presse and of the KSJ handbook."""


def gate(claim: Claim, profile: Profile | None) -> str:
    """`OK` or `SHORT` by the profile; empty without one, while the claim has no tag, or when dismissed."""
    if profile is None or not claim.is_reviewed or claim.dismissed:
        return ""
    return gate_of(claim.tag, claim.note, claim.evidence, profile)


def gate_of(tag: Tag, note: str, evidence: Iterable[Evidence], profile: Profile) -> str:
    """The same for a tag with its note and evidence."""
    if tag is Tag.UNSOURCED:
        return OK if note.strip() else SHORT
    counted = [one for one in evidence if one.source.stance is _COUNTS[tag]]
    primary = sum(one.source.kind is Kind.PRIMARY for one in counted)
    # The list of suffixes is read only where it can matter.
    many = len(counted) >= profile.secondary
    enough = primary >= profile.primary or (many and len(_independent(counted)) >= profile.secondary)
    return OK if enough else SHORT


def disagrees(claim: Claim) -> bool:
    """True where the tag says otherwise than the evidence that is recorded with it."""
    stances = {one.source.stance for one in claim.evidence}
    if claim.tag is Tag.VERIFIED:
        return Stance.CONTRADICTS in stances
    return claim.tag is Tag.DISPUTED and bool(stances) and Stance.CONTRADICTS not in stances


def _independent(evidence: Iterable[Evidence]) -> set[str]:
    """Whom the evidence is from; two pages of one registrable domain are one voice."""
    return {_voice(one) for one in evidence}


def _voice(evidence: Evidence) -> str:
    source = evidence.source
    if domain := registrable_domain(source.url):
        return domain
    return source.publisher.strip().casefold() or evidence.id


def registrable_domain(url: str) -> str:
    """The part of an address that somebody registered ("bbc.co.uk"), in ASCII; empty where there is none."""
    host = host_of(url)
    if "." not in host or host.replace(".", "").isdecimal():
        return host
    return _suffixes().privatesuffix(host) or host


@cache
def _suffixes() -> "PublicSuffixList":
    """The Public Suffix List as the package has it; read at the first address."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()
