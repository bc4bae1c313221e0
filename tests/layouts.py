"""What is cut off or out of reach in a window; as a program it prints that of the window at work.

`python tests/layouts.py WIDTH HEIGHT FILE`, with QT_SCALE_FACTOR or QT_FONT_DPI as one likes.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QPoint, QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from ui.app import Application, make_application
from ui.controls import PaintedWords
from ui.inspector.tag_boxes import TagBox
from ui.topbar import PaletteField
from ui.window import MainWindow

SLACK = 1


def cut_off(root: QWidget) -> Iterator[str]:
    """What does not show all of its words, or does not lie within what holds it."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        words = widget.text() or widget.accessibleName()
        if is_narrow(widget) or is_low(widget) or is_outside(widget, root):
            yield f"{type(widget).__name__} {words!r}: {widget.geometry().getRect()}"


def is_narrow(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, PaletteField) or (isinstance(widget, QLabel) and widget.wordWrap()):
        # The field is the placeholder of the palette, where the words stand in full; the other one wraps.
        return False
    if isinstance(widget, TagBox):
        word = QFontMetricsF(widget.look.ui(12.5, 600)).horizontalAdvance(widget.text())
        return widget.width() + SLACK < word + 14
    if isinstance(widget, PaintedWords):
        return (
            widget.sizeHint().width() > widget.width() + SLACK and widget.sizePolicy().horizontalPolicy() == 0
        )
    if widget.objectName() == "message":
        return False
    return widget.width() + SLACK < widget.sizeHint().width()


def is_low(widget: QLabel | QAbstractButton) -> bool:
    if widget.minimumHeight() == widget.maximumHeight():
        # It has measured its words itself.
        return False
    if widget.hasHeightForWidth():
        return widget.height() + SLACK < widget.heightForWidth(widget.width())
    return widget.height() + SLACK < widget.sizeHint().height()


def is_outside(widget: QWidget, root: QWidget) -> bool:
    """True for what leaves its window, or sideways the pane in which it scrolls."""
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    pane = widget.parentWidget()
    while pane is not None and pane is not root and not isinstance(pane, QScrollArea):
        pane = pane.parentWidget()
    if isinstance(pane, QScrollArea):
        left = pane.mapTo(root, QPoint(0, 0)).x()
        return place.left() < left or place.right() > left + pane.width()
    return not root.rect().contains(place)


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def tour(window: MainWindow) -> Iterator[str]:
    """The window at work, then each of its panels."""
    settle()
    yield from cut_off(window.centralWidget())
    window.want_drawer(True)
    settle()
    yield from cut_off(window.centralWidget())
    for show, name in (
        (window.panels.show_keys, "key_sheet"),
        (window.panels.show_palette, "palette"),
        (window.panels.edit_details, "form"),
    ):
        show()
        settle()
        panel = getattr(window.panels, name)
        card = panel.card
        if not panel.rect().contains(card.geometry()) or card.height() < card.minimumSizeHint().height():
            yield f"{name}: {card.geometry().getRect()} in {panel.rect().getRect()}"
        yield from cut_off(card)
        panel.dismiss()


def main() -> None:
    width, height, article = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    app = make_application(["claimdesk"])
    assert app is not None
    application = Application(app, None, [article])
    window = application.window
    application.show()
    while not (window.is_complete and window.session.article is not None and not window.session.busy):
        settle()
    ratio = window.devicePixelRatioF()
    window.resize(round(width / ratio), round(height / ratio))
    settle()
    print(f"{window.width()} x {window.height()}")
    print(*tour(window), sep="\n")
    window.close()


if __name__ == "__main__":
    main()
