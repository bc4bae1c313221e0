"""Which words of a correction are other ones than those that stand."""

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

Mark = Callable[[str], str]
_BETWEEN_BLANKS = re.compile(r"\s+|\S+")
_WITHOUT_SIGNS = re.compile(r"""\s+|\S+?(?=[.,;:!?…)"”»]*(?:\s|$))|\S+""")
_MOST, _LONGEST = 400, 10_000
"""So many parts and letters of a side are compared; the time grows with the square of them."""
_ALIKE = 0.4
"""Below this the sides have so little in common that marking single words would be a riddle."""


def differing(
    before: str, after: str, gone: Mark, new: Mark, same: Mark, *, between_blanks: bool = False
) -> tuple[str, str]:
    """Both sides with the words that differ handed to `gone` and `new`, all others to `same`.

    A full stop or the like is a word of its own, unless there have to be blanks around what is marked.
    """
    parts = _BETWEEN_BLANKS if between_blanks else _WITHOUT_SIGNS
    if max(len(before), len(after)) > _LONGEST:
        return gone(before), new(after)
    old, fresh = parts.findall(before), parts.findall(after)
    if max(len(old), len(fresh)) > _MOST:
        return gone(before), new(after)
    matcher = SequenceMatcher(None, old, fresh, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return gone(before), new(after)
    left = right = ""
    for kind, a, b, c, d in _joined(matcher.get_opcodes(), old):
        if kind == "equal":
            left, right = left + same("".join(old[a:b])), right + same("".join(fresh[c:d]))
        else:
            left += _marked("".join(old[a:b]), gone, same)
            right += _marked("".join(fresh[c:d]), new, same)
    return left, right


def _marked(words: str, mark: Mark, same: Mark) -> str:
    """The words marked, the blanks around them not."""
    inner = words.strip()
    if not inner:
        return same(words) if words else ""
    start = words.index(inner)
    return same(words[:start]) + mark(inner) + same(words[start + len(inner) :])


Step = tuple[str, int, int, int, int]


def _joined(steps: Sequence[Step], old: list[str]) -> list[Step]:
    """Two changes with nothing but a blank in between are one."""
    joined: list[Step] = []
    for place, step in enumerate(steps):
        kind, _, end, _, other_end = step
        between = kind == "equal" and not "".join(old[step[1] : end]).strip() and place + 1 < len(steps)
        is_change = kind != "equal" or (between and bool(joined))
        if is_change and joined and joined[-1][0] != "equal":
            _, start, _, other_start, _ = joined[-1]
            joined[-1] = ("replace", start, end, other_start, other_end)
        else:
            joined.append(step)
    return joined
