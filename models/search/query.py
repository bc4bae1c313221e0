"""What a person types, as terms that must all occur; nothing that is typed has a meaning to SQLite."""

from dataclasses import dataclass

import regex

from models.folding import is_alone, tokens

_LONGEST, _MOST = 400, 16
_QUOTED = regex.compile(r"[\"“”„«»‟]([^\"“”„«»‟]*)([\"“”„«»‟]|$)|[^\s\"“”„«»‟]+")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that must follow each other; with `is_open` the last one may go on."""

    words: tuple[str, ...]
    is_open: bool

    def expression(self, is_open: bool) -> str:
        """The term in the language of FTS5: its words are letters and digits alone, so nothing is escaped."""
        return f'"{" ".join(self.words)}"' + (" *" if is_open else "")


@dataclass(frozen=True, slots=True)
class Query:
    """The terms of a search; none where nothing was typed that could be found."""

    terms: tuple[Term, ...] = ()

    @classmethod
    def read(cls, typed: str) -> "Query":
        """From what is in the field. In quotes words are meant as they are, elsewhere as beginnings.

        A word that the index cuts ("4,300", "bbc.co.uk", "м'яч", words in Chinese) is a phrase.
        """
        found = []
        for match in _QUOTED.finditer(typed[:_LONGEST]):
            quoted, end = match.group(1), match.group(2)
            cut = tuple(tokens(match.group() if quoted is None else quoted))
            if cut:
                # A quote that is still being typed is open at its end.
                is_open = not end and not is_alone(cut[-1])
                found.append(Term(cut, is_open))
        return cls(tuple(dict.fromkeys(found))[:_MOST])

    def expression(self, whole_words: bool = False) -> str:
        """The search in the language of FTS5, with `whole_words` no word as a mere beginning."""
        return " AND ".join(term.expression(term.is_open and not whole_words) for term in self.terms)

    @property
    def is_open(self) -> bool:
        """True where some word may be a beginning only."""
        return any(term.is_open for term in self.terms)
