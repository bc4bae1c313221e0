"""What the reports call things."""

from models.terms import Kind, Reason, Stance, Tag

TAGS = {
    Tag.VERIFIED: "Verified",
    Tag.DISPUTED: "Disputed",
    Tag.UNSOURCED: "Unsourced",
    Tag.UNREVIEWED: "To review",
}
LETTERS = {Tag.VERIFIED: "V", Tag.DISPUTED: "D", Tag.UNSOURCED: "U", Tag.UNREVIEWED: "R"}
MEANINGS = {
    Tag.VERIFIED: "evidence on record states what the words state",
    Tag.DISPUTED: "a credible source contradicts the words, or sources conflict",
    Tag.UNSOURCED: "looked for, and neither was found",
    Tag.UNREVIEWED: "nobody has decided yet",
}
REASONS = {
    Reason.ERROR: "Error of fact",
    Reason.CONFLICTING: "Credible sources conflict",
    Reason.MISLEADING: "Misleading",
    Reason.OUTDATED: "Outdated",
    Reason.NO_ATTRIBUTION: "No attribution",
    Reason.UNREACHABLE_SOURCE: "The source cannot be reached",
    Reason.NOT_FOUND: "Nothing was found",
    Reason.NOT_CHECKABLE_NOW: "Cannot be checked now",
}
STANCES = {Stance.SUPPORTS: "Supports", Stance.CONTRADICTS: "Contradicts", Stance.CONTEXT: "Context"}
KINDS = {Kind.PRIMARY: "primary source", Kind.SECONDARY: "secondary source"}
SCOPE_WORDS = "that it was said, not whether it is so"
