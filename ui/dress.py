"""What the application wears: its language, fonts and colours, as the settings and the system have them."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QStyleFactory

from models import places
from models.settings import Settings
from ui.languages import Language
from ui.look import Look, system_zoom
from ui.style import style_sheet
from ui.theme import palette
from ui.typography import Typography


@cache
def load_fonts(name: str) -> None:
    """Makes fonts of ours known, by the beginning of their file names."""
    for file in sorted((places.resources() / "fonts").glob("*.ttf")):
        if file.name.startswith(name):
            QFontDatabase.addApplicationFont(str(file))


class Dress:
    """Put on when made; one at a time, for it is the whole application's."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        self._app = app
        self._language = Language(app, settings.language)
        self._system_zoom = system_zoom()
        Look.interface_zoom = settings.interface_zoom or self._system_zoom
        self.look = Look()
        self.look.set_typography(Typography.of(settings))
        self.look.reduced_motion = settings.reduced_motion
        if app.style().objectName() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        load_fonts("Inter")
        self.look.set_dark(self._wants_dark(settings))
        self._put_on()
        self.look.changed.connect(self._put_on)

    def change(self, settings: Settings) -> None:
        """Changes into the language and the size that the settings ask for; for windows made after it."""
        self._language.remove()
        self._language = Language(self._app, settings.language)
        Look.interface_zoom = settings.interface_zoom or self._system_zoom
        self._put_on()

    def follow_system(self, settings: Settings) -> None:
        """Takes the system's theme, where the settings leave it to that."""
        self.look.set_dark(self._wants_dark(settings))

    def take_off(self) -> None:
        """Gives the language and the sizes of the application back."""
        self._language.remove()
        Look.interface_zoom = 1.0
        self.look.deleteLater()

    def _wants_dark(self, settings: Settings) -> bool:
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return settings.theme == "dark" or (settings.theme == "system" and system_dark)

    def _put_on(self) -> None:
        self._app.setPalette(palette(self.look.theme))
        self._app.setStyleSheet(style_sheet(self.look.theme))
        self._app.setFont(self.look.ui(13.5))
