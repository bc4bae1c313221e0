"""What the tests of the reading pane share: an article, claims, a shown pane, a mouse and a keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from models.terms import Article, ArticleDetails, Claim, Tag
from ui.look import Look
from ui.reader import Reader

TITLE = "Forces leave the town after months, officials say"
STANDFIRST = "Commanders cite thin lines; analysts see a route to the west"
PARAGRAPH = (
    "Troops have withdrawn from the town, a place of 11,000 people, the staff said on Thursday. The "
    "order was given to preserve the lives of soldiers, according to a statement that was posted on "
    "Telegram at night."
)
TEXT = f"{TITLE}\n\n{STANDFIRST}\n\n" + "\n\n".join(f"{n}. {PARAGRAPH}" for n in range(40)) + "\n"
MIXED = (
    "The spokesman said «سقطت المدينة اليوم» in a post.\n\n"
    "قال المتحدث إن القوات انسحبت من Siversk في 9 December هناك."
)


def article(text=TEXT, title=TITLE, **details):
    return Article("a", text, "0" * 64, ArticleDetails(title=title, **details))


def claim(text, words, number=0, nth=0, **fields):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Claim(f"c{number}", "a", start, start + len(words), words, **fields)


def some_claims(text=TEXT):
    tags = list(Tag)
    return [
        claim(text, "withdrawn from the town", n, nth=n, tag=tags[n % 4])
        for n in range(text.count("withdrawn from the town"))
    ]


def show(qtbot, claims=None, shown=None, current=None, size=(776, 600), look=None):
    window = QMainWindow()
    reader = Reader(look or Look(window))
    reader.kept = window
    window.setCentralWidget(reader)
    window.resize(*size)
    reader.show_article(shown or article(), some_claims() if claims is None else claims, current)
    # Holds on to the pane until the test is over: collected in the middle of a paint it would crash.
    qtbot.addWidget(window, before_close_func=lambda _: reader.kept)
    window.show()
    qtbot.waitExposed(window)
    reader.setFocus()
    qtbot.wait(100)
    return reader


def pieces(reader, claim_id):
    return reader.page.places.pieces(reader.page.spans.find(claim_id))


def on_screen(reader, rect):
    return rect.translated(0, -reader.page.strip.value())


def click(reader, point, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(reader.page.viewport(), button, Qt.KeyboardModifier.NoModifier, point)


def press(reader, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(reader.window().windowHandle(), key, modifiers)


def select(reader, start, end):
    cursor = reader.page.textCursor()
    cursor.setPosition(reader.page.positions.start(start))
    cursor.setPosition(reader.page.positions.end(end), QTextCursor.MoveMode.KeepAnchor)
    reader.page.setTextCursor(cursor)


def picture(reader):
    image = QImage(reader.page.viewport().size(), QImage.Format.Format_RGB32)
    reader.page.viewport().render(image)
    return image
