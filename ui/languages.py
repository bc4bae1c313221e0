"""The languages of the interface: which there are, and how one of them is put on."""

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from models import places

NAMES = {"en": "English", "de": "Deutsch", "uk": "Українська"}
"""By code, each in its own words; the order is that of a list to choose from."""


def available() -> list[tuple[str, str]]:
    """Code and name of each choice; the first one, without a code, is the language of the system."""
    system = QCoreApplication.translate("Languages", "Language of the system")
    return [("", system), *NAMES.items()]


def chosen(setting: str) -> str:
    """The code of the language that a setting leads to; English where the system speaks none of ours."""
    if setting in NAMES:
        return setting
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in NAMES), "en")


def formats(code: str) -> QLocale:
    """How numbers and days are written: as the system does where it speaks that language."""
    system = QLocale.system()
    if QLocale(code).language() is system.language():
        return system
    # Of the two ways of writing English the one that more of the world reads.
    return QLocale("en_GB" if code == "en" else code)


class Language:
    """The language that the application speaks while this is on; `remove` takes it off again."""

    def __init__(self, app: QCoreApplication, setting: str) -> None:
        self._app = app
        self.code = chosen(setting)
        self._translators: list[QTranslator] = []
        self._before = QLocale()
        QLocale.setDefault(formats(self.code))
        if self.code != "en":
            # The words of Qt's own dialogs and menus; ours are asked first.
            self._load(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{self.code}.qm")
        self._load(str(places.resources() / "translations"), f"claimdesk_{self.code}.qm")
        if pseudo := os.environ.get("CLAIMDESK_PSEUDO"):
            from ui.pseudo import PseudoTranslator

            self._install(PseudoTranslator(pseudo))

    def remove(self) -> None:
        """Takes the language off."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        QLocale.setDefault(self._before)

    def _load(self, folder: str, name: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._install(translator)

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._translators.append(translator)
