"""What a key press is called: by the printed letter when it is a Latin one, else by the key's place.

The place is named as on a US keyboard, so that keys work under Ukrainian, Russian, Greek or Arabic layouts.
"""

import re
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_US = "1234567890-=QWERTYUIOP[]ASDFGHJKL;'`\\ZXCVBNM,./"
_US_SHIFTED = dict(zip("1234567890-=[];'`\\,./", '!@#$%^&*()_+{}:"~|<>?', strict=True))
# XKB keycodes of a PC keyboard; Windows' set 1 scan codes are these less 8.
_XKB: dict[int, str] = dict(
    zip((*range(10, 22), *range(24, 36), *range(38, 50), *range(51, 62)), _US, strict=True)
)
# Virtual key codes of a Mac, rows in the order of the letters above.
_MAC_CODES = (
    *(18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27, 24),
    *(12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 33, 30),
    *(0, 1, 2, 3, 5, 4, 38, 40, 37, 41, 39, 50),
    *(42, 6, 7, 8, 9, 11, 45, 46, 43, 47, 44),
)
_MAC: dict[int, str] = dict(zip(_MAC_CODES, _US, strict=True))
_NAMED = {
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_PageDown: "PageDown",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Space: "Space",
    **{Qt.Key(Qt.Key.Key_F1.value + i): f"F{i + 1}" for i in range(12)},
}
_MODIFIERS = re.compile(r"(Ctrl\+)?(Alt\+)?(Meta\+)?(Shift\+)?")
_HELD = (
    ("Ctrl", Qt.KeyboardModifier.ControlModifier),
    ("Alt", Qt.KeyboardModifier.AltModifier),
    ("Meta", Qt.KeyboardModifier.MetaModifier),
)


def key_name(event: QKeyEvent) -> str:
    """The key press in the spelling of the command table, such as "V", "Ctrl+Shift+Z", "?"; or nothing."""
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    key, text = event.key(), event.text()
    if key in _NAMED:
        base = _NAMED[Qt.Key(key)]
    elif Qt.Key.Key_A.value <= key <= Qt.Key.Key_Z.value:
        base = chr(key)
    elif "!" <= text <= "~" and len(text) == 1 and not text.isalpha():
        base, shift = text, False
    elif Qt.Key.Key_Exclam.value <= key <= Qt.Key.Key_AsciiTilde.value:
        base, shift = chr(key), False
    else:
        base = _place(event)
        if shift and base in _US_SHIFTED:
            base, shift = _US_SHIFTED[base], False
    return _combined(event, base, shift)


def digit_name(event: QKeyEvent) -> str:
    """The digit at the key's place with what is held, or nothing.

    Under a French or Czech layout the digits are printed above Shift; without it they count by their place.
    """
    base = "" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _place(event)
    return _combined(event, base, False) if base.isdigit() else ""


def is_key_name(name: str) -> bool:
    """True for what `key_name` may return, and not for nothing."""
    base = base_of(name)
    printed = len(base) == 1 and "!" <= base <= "~" and base == base.upper()
    return (printed or base in _NAMED.values()) and _MODIFIERS.fullmatch(name[: -len(base)]) is not None


def base_of(name: str) -> str:
    """The key without what is held: "Z" of "Ctrl+Shift+Z"."""
    return name[-1:] if name.endswith("+") else name.rpartition("+")[2]


def is_chord(name: str) -> bool:
    """True with Ctrl, Alt or Meta: what is pressed writes no letter."""
    return name.startswith(("Ctrl+", "Alt+", "Meta+")) and len(name) > len("Alt+")


def _combined(event: QKeyEvent, base: str, shift: bool) -> str:
    if not base:
        return ""
    held = [name for name, flag in _HELD if event.modifiers() & flag]
    return "+".join([*held, *(["Shift"] if shift else []), base])


def _place(event: QKeyEvent) -> str:
    """The letter or sign at the key's place on a US keyboard; nothing where the place is not known."""
    if sys.platform == "darwin":
        # The key A has the code 0, as has an event that no key made.
        code = event.nativeVirtualKey()
        return _MAC.get(code, "") if event.nativeScanCode() or code else ""
    scan = event.nativeScanCode()
    return _XKB.get(scan + 8 if sys.platform == "win32" else scan, "")
