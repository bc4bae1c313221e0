"""Says in a box why there is no window, to who started the program without a terminal."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from ui.app import make_application


def show_last_words(text: str) -> None:
    """Shows the sentence until it is read; does nothing without a display."""
    app = QApplication.instance() or make_application(["claimdesk"])
    if not isinstance(app, QApplication) or app.platformName() == "offscreen":
        return
    box = QMessageBox(QMessageBox.Icon.Warning, "Claimdesk", text, QMessageBox.StandardButton.Ok)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
