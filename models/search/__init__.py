"""Full-text search over a library: an index beside it, kept up to date from its history.

The index is a cache: a file of its own in the cache folder, never in the library, which may be lost or thrown
away at any time. It holds words and identities only; what is shown of a hit is read from the library.

What was taken back (an article, a claim, with all that belongs to them, a source) is not found; a dismissed
claim is, and marked as such, for that it was dismissed is part of the record.
"""

from models.search.searcher import Answer, Searcher
from models.search.terms import Group, Hit, Kind

__all__ = ["Answer", "Group", "Hit", "Kind", "Searcher"]
