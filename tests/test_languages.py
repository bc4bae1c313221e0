"""The window in the languages of the interface, switched while it is open; numbers and days as well."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from seat import Seat

from models.settings import LANGUAGES, Settings
from ui import figures, languages
from ui.keycap import key_caps
from ui.pseudo import stretched


@pytest.fixture
def spoken(qapp: QApplication) -> Callable[[str], None]:
    """Puts a language on; takes it off at the end."""
    on: list[languages.Language] = []

    def speak(setting: str) -> None:
        for language in on:
            language.remove()
        on[:] = [languages.Language(qapp, setting)]

    yield speak
    for language in on:
        language.remove()
    QLocale.setDefault(QLocale.c())


def choose(seat: Seat, code: str) -> None:
    """Chooses a language and goes on at the window that comes."""
    before = seat.window
    before.desk.looks.set_language(code)
    seat.wait(lambda: seat.application.window is not before)
    seat.window = seat.application.window
    seat.session = seat.window.session
    seat.wait(lambda: seat.window.is_complete)
    seat.wait_idle()
    seat.window.activateWindow()
    seat.wait(lambda: seat.session.article is not None)


def test_choices_are_those_of_the_settings() -> None:
    assert tuple(code for code, _ in languages.available()) == LANGUAGES


@pytest.mark.parametrize(("written", "read"), [("uk", "uk"), ("xx", ""), ("", "")])
def test_an_unknown_language_is_that_of_the_system(written: str, read: str) -> None:
    Settings(language=written).save()
    assert Settings.load().language == read


@pytest.mark.parametrize(
    ("spoken_there", "code"), [(["uk-UA", "uk"], "uk"), (["fr-CH", "de-CH", "en"], "de"), (["fr"], "en")]
)
def test_the_language_of_the_system(
    spoken_there: list[str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return spoken_there

    monkeypatch.setattr(QLocale, "system", staticmethod(System))
    assert languages.chosen("") == code
    assert languages.chosen("en") == "en"


def test_switching_keeps_article_claim_and_undo(seat: Seat) -> None:
    seat.press("V", "J")
    article, current = seat.session.article, seat.current.id
    assert article is not None
    for code, title, verified in (("uk", "Статті", "Підтверджене"), ("de", "Artikel", "Belegt")):
        choose(seat, code)
        assert seat.window.article_pane.heading.text() == title
        inspector = seat.window.panels.inspector
        assert inspector is not None
        assert next(iter(inspector.tags.boxes.values())).text() == verified
        assert seat.session.article is not None and seat.session.article.id == article.id
        assert seat.current.id == current
        assert Settings.load().language == code
    seat.press("Z")
    assert "Zu prüfen → Belegt" in seat.window.status_bar.message.toolTip()
    choose(seat, "")
    assert seat.window.article_pane.heading.text() == "Articles"


def test_the_note_under_the_cursor_survives_the_switch(seat: Seat) -> None:
    seat.press("N")
    seat.type("Called the harbour office")
    noted = seat.current.id
    choose(seat, "de")
    assert next(claim for claim in seat.claims if claim.id == noted).note == "Called the harbour office"


def test_qt_speaks_the_language_too(spoken: Callable[[str], None]) -> None:
    spoken("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert "Abbrechen" in box.button(QDialogButtonBox.StandardButton.Cancel).text()
    box.deleteLater()


def test_numbers_days_and_times(spoken: Callable[[str], None]) -> None:
    old, this_year = QDate(2019, 12, 9), QDate(QDate.currentDate().year(), 12, 9)
    spoken("de")
    assert (figures.number(12345), figures.share(0.75)) == ("12.345", "0,75")
    assert (figures.long_day(old), figures.long_day(this_year)) == ("9. Dezember 2019", "9. Dezember")
    assert figures.clock(QTime(14, 32, 5)) == "14:32"
    assert key_caps("Ctrl+Shift+Z") == ["Strg", "Umsch", "Z"]
    spoken("uk")
    assert figures.number(12345).replace("\u202f", "\u00a0") == "12\u00a0345"
    assert figures.long_day(this_year) == "9 грудня"
    assert figures.long_day(old).startswith("9 грудня 2019")
    spoken("en")
    assert figures.long_day(this_year) == "9 December"
    assert figures.short_day(old) == "9 Dec 2019"


def test_english_has_its_plurals(spoken: Callable[[str], None]) -> None:
    spoken("en")
    one, three = (QCoreApplication.translate("Files", "%Ln article(s) were imported.", "", n) for n in (1, 3))
    assert (one, three) == ("One article was imported.", "3 articles were imported.")


def test_made_up_words_keep_their_places() -> None:
    words = stretched("Claim {number} of %Ln")
    assert "{number}" in words and "%Ln" in words
    assert len(words) >= len("Claim {number} of %Ln") * 1.3


def test_resources_hold_every_language() -> None:
    folder = Path(__file__).resolve().parent.parent / "resources" / "translations"
    assert {path.stem for path in folder.glob("*.qm")} == {f"claimdesk_{code}" for code in languages.NAMES}


def test_the_settings_switch_when_they_are_closed(seat: Seat) -> None:
    before = seat.window
    before.panels.show_settings("language")
    panel = before.panels.settings
    assert panel is not None
    next(button for button in panel.pages["language"].language.buttons if button.value == "de").click()
    assert before.preferences.settings.language == "de" and panel.isVisible()
    panel.done_button.click()
    seat.wait(lambda: seat.application.window is not before)
    seat.window = seat.application.window
    seat.session = seat.window.session
    seat.wait(lambda: seat.window.is_complete)
    seat.wait_idle()
    assert seat.window.article_pane.heading.text() == "Artikel"
