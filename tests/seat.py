"""A checker at the real window, for the tests: real keys, and what it shows."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.terms import Claim
from ui.app import Application
from ui.window import MainWindow

ARTICLE = """Ferry line reports record year

The Northern Ferry Company carried 2,143,000 passengers in 2024, 12 per cent more than a year before.

“We have never had a summer like this,” said Ada Lind, who has run the company since 2019. She expects \
ticket prices to stay the same.

According to the harbour office, 61 of 4,380 crossings were cancelled because of storms. The oldest ship, \
the Aurora, was built in 1987.

The town council decided on 3 March to pay €4.2 million for a second pier. Opponents call that the largest \
sum the town has ever spent on its harbour.
"""

KEYS = {
    "Esc": Qt.Key.Key_Escape,
    "?": Qt.Key.Key_Question,
    "[": Qt.Key.Key_BracketLeft,
    "]": Qt.Key.Key_BracketRight,
    "+": Qt.Key.Key_Plus,
    "-": Qt.Key.Key_Minus,
    ",": Qt.Key.Key_Comma,
    ".": Qt.Key.Key_Period,
    "/": Qt.Key.Key_Slash,
    "Enter": Qt.Key.Key_Return,
}


class Seat:
    """A checker at the window: presses keys, sees what it shows."""

    def __init__(self, bot: QtBot, application: Application) -> None:
        self.bot, self.application = bot, application
        self.window: MainWindow = application.window
        self.session = self.window.session

    def press(self, *keys: str) -> None:
        """Presses keys such as "V", "Shift+Z", "Esc" one after the other."""
        for key in keys:
            *held, base = key.split("+") if key not in ("+", "Ctrl++") else ["+"]
            modifiers = Qt.KeyboardModifier.NoModifier
            for name in held:
                modifiers |= {
                    "Ctrl": Qt.KeyboardModifier.ControlModifier,
                    "Shift": Qt.KeyboardModifier.ShiftModifier,
                    "Alt": Qt.KeyboardModifier.AltModifier,
                }[name]
            QTest.keyClick(
                self.window.windowHandle(), KEYS.get(base) or getattr(Qt.Key, f"Key_{base}"), modifiers
            )

    def type(self, text: str) -> None:
        """Types ASCII into the field that has the focus; Qt aborts on other letters."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Waits until something is so."""
        self.bot.waitUntil(condition, timeout=15000)

    def wait_idle(self) -> None:
        """Waits until a library is open and nothing is being done."""
        self.wait(lambda: self.session.library is not None and not self.session.busy)

    @property
    def claims(self) -> list[Claim]:
        """The claims of the open article."""
        return self.session.claims

    @property
    def current(self) -> Claim:
        """The claim that the keys act on."""
        assert self.session.current is not None
        return self.session.current

    @property
    def number(self) -> int:
        """The number of the current claim."""
        assert self.session.review is not None
        return self.session.review.number(self.current.id)

    def select(self, start: int, end: int) -> None:
        """Selects code points of the text as a drag with the mouse would."""
        page = self.window.reader.page
        cursor = page.textCursor()
        cursor.setPosition(page.positions.start(start))
        cursor.setPosition(page.positions.end(end), cursor.MoveMode.KeepAnchor)
        page.setTextCursor(cursor)

    def status(self) -> str:
        """What stands at the right of the status bar."""
        return self.window.status_bar.saved.text()
