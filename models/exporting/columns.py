"""The columns of the review CSV, in their order, with what they mean."""

from typing import NamedTuple


class Column(NamedTuple):
    """A column: its name, its W3C CSVW datatype, its meaning."""

    name: str
    datatype: str
    meaning: str


REVIEW_COLUMNS = (
    Column("article_id", "string", "Identity of the article (UUID)."),
    Column("article_title", "string", "Title of the article."),
    Column("article_byline", "string", "Who wrote the article."),
    Column("article_publisher", "string", "Who published the article."),
    Column("article_url", "anyURI", "Where the article was published."),
    Column("article_published", "string", "When the article was published, as an ISO 8601 date."),
    Column("article_sha256", "string", "SHA-256 of the article's stored text in UTF-8."),
    Column("claim_id", "string", "Identity of the claim (UUID)."),
    Column("claim_number", "integer", "1, 2, 3 ... in reading order within the article."),
    Column("paragraph", "integer", "1-based number of the non-blank line in which the claim begins."),
    Column("start", "integer", "First Unicode code point of the claim in the stored text, 0-based."),
    Column("end", "integer", "Code point after the last one of the claim."),
    Column("quote", "string", "The words of the claim, cut from the stored text."),
    Column("prefix", "string", "Up to 32 code points before the quote."),
    Column("suffix", "string", "Up to 32 code points after the quote."),
    Column(
        "claim_text", "string", "The claim as rated, if worded otherwise by the reviewer; else the quote."
    ),
    Column("attributed_to", "string", "Who the article says it from."),
    Column("origin", "string", "suggested (by the detector), manual or imported."),
    Column("score", "number", "The detector's score in [0, 1]; empty for claims by hand."),
    Column("tag", "string", "unreviewed, verified, disputed or unsourced."),
    Column("scope", "string", "What the tag is about: substance or attribution."),
    Column("reason", "string", "Why the claim is disputed or unsourced."),
    Column("confidence", "integer", "1, 2 or 3, or empty."),
    Column("note", "string", "The reviewer's note."),
    Column("suggested_correction", "string", "How the reviewer would have it corrected."),
    Column("reviewer", "string", "Whose review this row is; empty where nobody has reviewed the claim."),
    Column("reviewed_at", "dateTime", "When the tag was set (UTC)."),
    Column("evidence_count", "integer", "Pieces of evidence."),
    Column("evidence_supports", "integer", "Pieces of evidence that support the claim."),
    Column("evidence_contradicts", "integer", "Pieces of evidence that contradict the claim."),
    Column("evidence_gate", "string", "ok or short by the newsroom's profile; empty without one."),
    Column("evidence_urls", "string", "Addresses of the evidence, one a line."),
    Column("dismissed", "boolean", "true where a reviewer found it to be no checkable claim."),
    Column("created_at", "dateTime", "When the claim came into being (UTC)."),
    Column("updated_at", "dateTime", "When the claim or this review of it was changed last (UTC)."),
)
