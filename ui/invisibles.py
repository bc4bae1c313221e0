"""What cannot be seen in a text: finds characters of no width or hidden effect and what stands for them.

A text may hold characters that take no room, or that turn the order of what follows, so that a reader sees
other words than those that are stored: "ab", an override and "gpj.exe" is drawn as "abexe.jpg". Where writing
needs them (a joiner in an emoji or between Arabic letters, a mark beside Hebrew words) they stay. What is
stored never changes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Effect(Enum):
    """What the display does with a hidden character."""

    STOPPED = auto()
    """something visible stands in its place, and it has no effect"""
    KEPT = auto()
    """it has its effect, and a tick shows where it is"""
    HYPHEN = auto()
    """a place where a word may be parted: a raised dot"""


@dataclass(frozen=True, slots=True)
class Hidden:
    """A hidden character and its code point in the text."""

    place: int
    char: str
    effect: Effect

    @property
    def name(self) -> str:
        """Short, as in Unicode's own texts: "RLO"; without such a name "U+2063"."""
        return _NAMES.get(self.char, f"U+{ord(self.char):04X}")

    @property
    def turns_order(self) -> bool:
        """True for what changes the order of the words around it."""
        return self.char in _TURNING


_NAMES = {
    "\u00ad": "SHY", "\u034f": "CGJ", "\u061c": "ALM", "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ",
    "\u200e": "LRM", "\u200f": "RLM", "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO",
    "\u202e": "RLO", "\u2060": "WJ", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
    "\ufeff": "BOM",
}  # fmt: skip
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

# Hangul and Khmer fillers, invisible operators, deprecated and interlinear formats, shorthand, music.
_HIDDEN_SET = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_UNSHOWABLE_SET = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff"
_HIDDEN = re.compile(f"[{_HIDDEN_SET}]")
_ODD = re.compile(f"[{_HIDDEN_SET}{_UNSHOWABLE_SET}]")
_PLAIN_BYTES = bytes([*b"\t\n", *range(0x20, 0x7F)])
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Scripts whose letters join or stack, so that joiners belong to their spelling.
_JOINING = re.compile(
    "[\u0600-\u109f\u1780-\u18af\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00011000-\U00011fff]"
)
_WITHOUT_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\uaa7f]"
)
_EMOJI = re.compile("[\u20e3\u2190-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001fbff]")
_TAG_BASE = re.compile("\U0001f3f4[\U000e0020-\U000e007e]*$")
_NEAR = 64
_LONGEST_FLAG = 8

# Neutral in direction, in both reading faces, rare in prose; the reader paints a box over it.
STAND_IN = "\u25ca"
_DOT = "\u00b7"
# Whatever stands around them, these are stopped: a hostile text may hold nothing else.
_FIXED = "".join(sorted(_TURNING - set("\u061c\u200e\u200f")))
_FIXED_TO = str.maketrans(_FIXED, STAND_IN * len(_FIXED))


def hidden_in(text: str, start: int = 0, end: int | None = None) -> Iterator[Hidden]:
    """The characters of a stretch that a display has to show or stop, in their order."""
    for found in _HIDDEN.finditer(text, start, len(text) if end is None else end):
        effect = _effect(text, found.start(), found.group())
        if effect is not None:
            yield Hidden(found.start(), found.group(), effect)


def shown(text: str, start: int = 0, end: int | None = None) -> str:
    """A stretch as a document can hold it: one UTF-16 unit for one, nothing hidden, no stray line break."""
    end = len(text) if end is None else end
    part = text[start:end]
    if _is_plain(part):
        return part
    if any(char in part for char in _FIXED):
        part = part.translate(_FIXED_TO)
    parts, done = [], 0
    for found in _ODD.finditer(part):
        at, char = found.start(), found.group()
        stand_in = _stand_in(text, start + at, char)
        if stand_in != char:
            parts += [part[done:at], stand_in]
            done = at + 1
    parts.append(part[done:])
    return "".join(parts)


def _is_plain(text: str) -> bool:
    """True where nothing is to be replaced; most of a text is ASCII, and bytes drop it ten times as fast."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN_BYTES)
    return not rest or not _ODD.search(rest.decode("utf-8", "surrogatepass"))


def visible(text: str) -> str:
    """A short text (quote, title) with the names of hidden characters in their places: "ab‹RLO›gpj.exe"."""
    if text.isascii():
        return text
    parts, done = [], 0
    for hidden in hidden_in(text):
        if hidden.effect is not Effect.KEPT:
            label = _DOT if hidden.effect is Effect.HYPHEN else f"‹{hidden.name}›"
            parts += [text[done : hidden.place], label]
            done = hidden.place + 1
    parts.append(text[done:])
    return "".join(parts) if len(parts) > 1 else text


def hidden_names(text: str) -> list[str]:
    """The names of the characters that are stopped in a text, each once, in the order of the text."""
    return list(dict.fromkeys(hidden.name for hidden in hidden_in(text) if hidden.effect is Effect.STOPPED))


def describe(hidden: Hidden) -> str:
    """What a tool tip says of it."""
    import unicodedata

    name = unicodedata.name(hidden.char, "").lower()
    code = f"U+{ord(hidden.char):04X}" + (f", {name}" if name else "")
    if hidden.effect is Effect.KEPT:
        words = translate("Hidden", "Hidden character ({0}). Its effect is kept.")
    elif hidden.turns_order:
        words = translate(
            "Hidden", "Hidden character ({0}). It would turn the order of the letters; here it does not."
        )
    else:
        words = translate("Hidden", "Hidden character ({0}). It takes no room where it is not marked.")
    return words.format(code)


def _effect(text: str, at: int, char: str) -> Effect | None:
    """What is to be done with the character; None where writing needs it."""
    before, behind = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if char == "\u00ad":
        return Effect.HYPHEN
    if char in "\u200e\u200f\u061c":
        return Effect.KEPT if _is_among_right_to_left(text, at) else Effect.STOPPED
    if char == "\u200b":
        return None if _WITHOUT_BLANKS.match(before) and _WITHOUT_BLANKS.match(behind) else Effect.STOPPED
    if char in "\u200c\u200d\u180b\u180c\u180d\u180e\u180f":
        return _effect_of_joiner(char, before, behind)
    if "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef":
        return None if _bears_variants(before) else Effect.STOPPED
    if "\U000e0020" <= char <= "\U000e007f" and _TAG_BASE.search(text, max(0, at - _LONGEST_FLAG), at):
        return None
    return Effect.STOPPED


def _effect_of_joiner(char: str, before: str, behind: str) -> Effect | None:
    if char == "\u200d" and _EMOJI.match(before) and _EMOJI.match(behind):
        return None
    joined = bool(_JOINING.match(before)), bool(_JOINING.match(behind))
    if all(joined):
        return None
    return Effect.KEPT if any(joined) else Effect.STOPPED


def _is_among_right_to_left(text: str, at: int) -> bool:
    low = max(at - _NEAR, text.rfind("\n", max(0, at - _NEAR), at) + 1)
    line_end = text.find("\n", at, at + _NEAR)
    return bool(_RIGHT_TO_LEFT.search(text, low, line_end if line_end >= 0 else at + _NEAR))


def _bears_variants(before: str) -> bool:
    """Signs and letters of some scripts come in variants; a blank and a Latin letter do not."""
    if not before or before.isspace() or _HIDDEN.match(before):
        return False
    return not before.isalpha() or before > "\u2e7f" or bool(_JOINING.match(before))


def _stand_in(text: str, at: int, char: str) -> str:
    if not _HIDDEN.match(char):
        return _picture(char)
    effect = _effect(text, at, char)
    if effect is None or effect is Effect.KEPT:
        return char
    if effect is Effect.HYPHEN:
        return _DOT
    # The second unit of what lies beyond U+FFFF: of no width, and known to the reading face.
    return STAND_IN + ("\u200b" if char > "\uffff" else "")


def _picture(char: str) -> str:
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return "\u2424" if code in (0x2028, 0x2029) else "\ufffd"
