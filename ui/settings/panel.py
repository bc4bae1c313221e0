"""The settings: sections on the left, their page on the right; Esc makes everything as it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.controls import ENTER, Button, Label
from ui.keycap import KeyButton, key_words
from ui.overlay.base import Overlay
from ui.settings.evidence_page import EvidencePage
from ui.settings.keys_page import KeysPage
from ui.settings.language_page import LanguagePage
from ui.settings.library_page import LibraryPage
from ui.settings.page import Page, PageScroll
from ui.settings.reviewer_page import ReviewerPage
from ui.settings.section_list import SectionList
from ui.settings.sections import SECTIONS
from ui.settings.suggestions_page import SuggestionsPage
from ui.settings.text_page import TextPage
from ui.settings.theme_page import ThemePage

if TYPE_CHECKING:
    from ui.preferences import Snapshot
    from ui.window import MainWindow

_PAGES: dict[str, type[Page]] = {
    "theme": ThemePage,
    "language": LanguagePage,
    "text": TextPage,
    "keys": KeysPage,
    "reviewer": ReviewerPage,
    "evidence": EvidencePage,
    "suggestions": SuggestionsPage,
    "library": LibraryPage,
}
_WIDE, _NARROW, _FOOT = 760, 780, 74


class SettingsPanel(Overlay):
    """760 px wide, from 72 px below the top, as high as its page; each setting takes effect at once."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, window.look, _WIDE, top=72)
        self._main, self._preferences = window, window.preferences
        self._snapshot: Snapshot = self._preferences.snapshot()
        self.sections = SectionList(self.look)
        self.pages = {section.id: _PAGES[section.id](window) for section in SECTIONS}
        self._scrolls = {name: PageScroll(page) for name, page in self.pages.items()}
        self._title = Label(self.look, 18, 600)
        self._hint = Label(self.look, 13, 400, "ink2", wrap=True)
        self.undo_button = KeyButton(self.look, self.tr("Undo all changes"), key_words("Esc"))
        self.done_button = Button(self.look, self.tr("Done"), "primary")
        self.about_button = Button(self.look, self.tr("About Claimdesk"), "link", 12.5)
        self.section = SECTIONS[0]
        self._column = QVBoxLayout()
        self._list_width, self._padding = 178, 26
        self._lay_out()
        self._connect()
        self.sections.choose(self.section.id)

    def open(self, section: str = "") -> None:
        """Shows the settings; with a section, that one, and its first control has the focus."""
        if self.isHidden():
            self._snapshot = self._preferences.snapshot()
        if section:
            self.sections.choose(section)
        self._show_section(section or self.section.id)
        self.reveal(self.pages[section].first if section else self.sections.current)

    def dismiss(self) -> None:
        """Closes; what was chosen holds."""
        self.pages[self.section.id].leave()
        super().dismiss()
        self._preferences.write()

    def undo(self) -> None:
        """Makes everything as it was when the settings were opened, and closes."""
        self.pages[self.section.id].leave()
        self._preferences.restore(self._snapshot)
        self.dismiss()

    def clear_area(self) -> QRegion:
        """The article, where it is the sample of what is set."""
        if not self.section.shows_in_article:
            return QRegion()
        reader = self._main.reader
        return QRegion(QRect(reader.mapTo(self._main, QPoint()), reader.size()))

    def place(self) -> None:
        """Puts list and page closer together in a narrow window."""
        is_narrow = self.width() < _NARROW
        width, self._padding = (136, 18) if is_narrow else (178, 26)
        self._list_width = max(width, self.sections.least_width)
        self.sections.setFixedWidth(self._list_width)
        self._column.setContentsMargins(self._padding, 22, self._padding, 14)
        for page in self.pages.values():
            page.set_narrow(is_narrow)
        super().place()

    def card_height(self, width: int) -> int:
        """Head, page and foot, or the list of sections where that is higher."""
        inner = width - self._list_width - 2 * self._padding
        head = self._title.sizeHint().height() + self._hint.heightForWidth(inner) + 22 + 4 + 16
        page = self._scrolls[self.section.id].wanted_height(inner)
        return max(head + page + _FOOT, self.sections.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc undoes, Enter keeps; no key goes through to the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.undo()
        elif event.key() in ENTER:
            self.dismiss()
        event.accept()

    def _show_section(self, name: str) -> None:
        if name != self.section.id:
            self.pages[self.section.id].leave()
        self.section = next(section for section in SECTIONS if section.id == name)
        self._title.setText(self.section.words)
        self._hint.setText(self.section.hint_words)
        self._stack.setCurrentWidget(self._scrolls[name])
        self._follow()
        if self.isVisible():
            self.place()

    def _follow(self) -> None:
        self.pages[self.section.id].follow()
        self.undo_button.setEnabled(self._preferences.snapshot() != self._snapshot)

    def _follow_change(self) -> None:
        if self.isVisible():
            self._follow()

    def _show_about(self) -> None:
        self.dismiss()
        self._main.desk.show_about()

    def _choose_library(self) -> None:
        self.dismiss()
        self._main.libraries.ask_for_library()

    def _connect(self) -> None:
        self.sections.chosen.connect(self._show_section)
        self.undo_button.clicked.connect(self.undo)
        self.done_button.clicked.connect(self.dismiss)
        self.about_button.clicked.connect(self._show_about)
        self._preferences.changed.connect(self._follow_change)
        self._preferences.keymap.changed.connect(self._follow_change)
        library = self.pages["library"]
        if isinstance(library, LibraryPage):
            library.another_wanted.connect(self._choose_library)

    def _lay_out(self) -> None:
        self.card.setAccessibleName(self.tr("Settings"))
        # In a layout without a widget the first page would be shown as a window of its own.
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        for scroll in self._scrolls.values():
            self._stack.addWidget(scroll)
        foot = QHBoxLayout()
        foot.addWidget(self.undo_button)
        foot.addStretch()
        foot.addWidget(self.about_button)
        foot.addSpacing(16)
        foot.addWidget(self.done_button)
        column = self._column
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._hint)
        column.addSpacing(16)
        column.addWidget(pages, 1)
        column.addSpacing(12)
        column.addWidget(self._rule())
        column.addSpacing(12)
        column.addLayout(foot)
        row = QHBoxLayout(self.card)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addLayout(column, 1)

    @staticmethod
    def _rule() -> QFrame:
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        return rule
