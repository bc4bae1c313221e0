"""The columns of the CSV files, in their order, with what they mean."""

from typing import NamedTuple


class Column(NamedTuple):
    """A column: its name, its W3C CSVW datatype, its meaning."""

    name: str
    datatype: str
    meaning: str


class Table(NamedTuple):
    """A CSV: its title, what a row is, its columns."""

    title: str
    row: str
    columns: tuple[Column, ...]


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
    Column(
        "evidence_urls",
        "string",
        "Addresses of the evidence, or else of its archived copy, one a line.",
    ),
    Column("dismissed", "boolean", "true where a reviewer found it to be no checkable claim."),
    Column("created_at", "dateTime", "When the claim came into being (UTC)."),
    Column("updated_at", "dateTime", "When the claim or this review of it was changed last (UTC)."),
)
EVIDENCE_COLUMNS = (
    Column("evidence_id", "string", "Identity of the piece of evidence (UUID)."),
    Column("claim_id", "string", "Identity of the claim that it is for or against (UUID)."),
    Column("article_id", "string", "Identity of the article (UUID)."),
    Column("stance", "string", "What it says of the claim: supports, contradicts or context."),
    Column("kind", "string", "primary (the thing itself) or secondary (tells of it)."),
    Column("title", "string", "Title of the source."),
    Column("publisher", "string", "Who published the source."),
    Column("url", "string", "Address of the source, as it was typed."),
    Column(
        "archive_url",
        "string",
        "Address of an archived copy, as it was typed; on a line of its own an attached copy, as an RFC 6920 "
        "URI (ni:///sha-256;DIGEST?ct=TYPE): the SHA-256 of the file in base64url, and what it is.",
    ),
    Column("published", "string", "When the source was published, as an ISO 8601 date."),
    Column("accessed", "string", "When the reviewer saw the source, as an ISO 8601 date."),
    Column("locator", "string", "Where in the source: a page, a paragraph, a time stamp."),
    Column("quote", "string", "What the source says, in its words."),
    Column("note", "string", "The reviewer's note on the source."),
    Column("reviewer", "string", "Who added it."),
    Column("created_at", "dateTime", "When it was added (UTC)."),
    Column("removed_at", "dateTime", "When it was taken off the claim (UTC); empty where it stands."),
)
HISTORY_COLUMNS = (
    Column("seq", "integer", "1, 2, 3 ... in the order of the changes of the whole library."),
    Column("at", "dateTime", "When it was done (UTC)."),
    Column("reviewer", "string", "Who did it."),
    Column("action", "string", "What was done: decide, note, attach ... undo, redo."),
    Column("article_id", "string", "Identity of the article (UUID)."),
    Column("claim_id", "string", "Identity of the claim (UUID); empty where the article was changed."),
    Column("before", "json", "What the changed fields held before, as a JSON object."),
    Column("after", "json", "What they hold since, as a JSON object."),
    Column("undoes", "integer", "The seq of the change that this one takes back."),
)
REVIEWS = Table("Claimdesk review", "claim and reviewer", REVIEW_COLUMNS)
EVIDENCE = Table("Claimdesk evidence", "piece of evidence, those taken off included", EVIDENCE_COLUMNS)
HISTORY = Table("Claimdesk history", "change", HISTORY_COLUMNS)
