"""The parts that the first window does not need: the inspector and the overlays, made when wanted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.terms import Tag
from ui.commands import groups
from ui.look import Look
from ui.mode_keys import keys_in_modes
from ui.search.going import LibrarySearch
from ui.session import Session

if TYPE_CHECKING:
    from ui.inspector import Inspector
    from ui.overlay import ArticleForm, Beyond, KeySheet, Overlay, Palette, PaletteEntry
    from ui.overlay.about import About
    from ui.settings.panel import SettingsPanel
    from ui.window import MainWindow


class Panels(QObject):
    """Makes each part once and keeps it."""

    def __init__(self, window: "MainWindow", look: Look) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self.inspector: Inspector | None = None
        self.palette: Palette | None = None
        self.key_sheet: KeySheet | None = None
        self.about: About | None = None
        self.form: ArticleForm | None = None
        self.settings: SettingsPanel | None = None
        self.search = LibrarySearch(window)

    @property
    def is_open(self) -> bool:
        """True while an overlay has the keyboard."""
        evidence = self._window.desk.record.form if self.inspector is not None else None
        overlays: tuple[Overlay | None, ...]
        overlays = (
            self.palette,
            self.key_sheet,
            self.form,
            self.settings,
            self.about,
            evidence,
            self._window.exports.panel,
        )
        return self.search.is_open or any(overlay is not None and overlay.isVisible() for overlay in overlays)

    # -- the inspector ---------------------------------------------------------------------------------------

    def make_inspector(self) -> "Inspector":
        """The right pane; the window puts it into its row."""
        from ui.inspector import Inspector
        from ui.shortfall import Shortfall

        window = self._window
        inspector = self.inspector = Inspector(self._look)
        inspector.tag_requested.connect(self._tag)
        inspector.previous_requested.connect(lambda: window.desk.step(-1))
        inspector.next_requested.connect(lambda: window.desk.step(1))
        inspector.note_edited.connect(self._save_note)
        inspector.left.connect(window.desk.back_to_article)
        window.desk.record.follow(inspector)
        window.desk.past.follow(inspector)
        window.session.leaving.connect(inspector.flush)
        window.worker.idle.connect(self.flush_all)
        Shortfall(window)
        return inspector

    def _tag(self, tag: Tag) -> None:
        if tag is Tag.UNREVIEWED:
            self._window.desk.clear_tag()
        else:
            self._window.desk.decide(tag)

    def _save_note(self, claim_id: str, note: str) -> None:
        if not self._window.session.note(claim_id, note) and self.inspector is not None:
            self.inspector.keep_draft(claim_id, note)

    def show_claim(self, session: Session) -> None:
        """Shows the current claim with its history."""
        if self.inspector is None:
            return
        claim = session.current
        review = session.review
        if claim is None or review is None:
            self.inspector.show_claim(None, 0, 0)
            return
        from ui.event_words import history_lines
        from ui.shortfall import disagreement, shortfall

        self.inspector.set_read_only(session.is_read_only)
        self.inspector.show_claim(claim, review.number(claim.id), session.total)
        self.inspector.set_disagreement(disagreement(claim))
        self.inspector.set_shortfall(shortfall(claim, session.settings.evidence_profile))
        self.inspector.set_history(history_lines(session.history(claim.id)))

    def flush(self) -> None:
        """Saves a note that is still being typed."""
        if self.inspector is not None:
            self.inspector.flush()

    def flush_all(self) -> bool:
        """Saves every note that could not be written before; False where one still cannot."""
        if self.inspector is None:
            return True
        self._window.desk.record.keep_typed()
        for field in self.inspector.fields:
            field.hand_out_drafts()
        self.inspector.flush()
        return not any(field.has_unsaved for field in self.inspector.fields)

    # -- overlays --------------------------------------------------------------------------------------------

    def show_keys(self) -> None:
        """Opens the sheet of keys."""
        if self.key_sheet is None:
            from ui.overlay import KeySheet

            self.key_sheet = KeySheet(self._window, self._look)
            self.key_sheet.change_requested.connect(lambda: self._window.desk.show_settings("keys"))
        key = self._window.keymap.key
        sheet = [
            (title, [(command.words, key(command.id)) for command in commands if key(command.id)])
            for title, commands in groups()
        ]
        self.key_sheet.set_groups([*sheet, keys_in_modes(self._window.keymap)])
        self.key_sheet.open()

    def show_palette(self) -> None:
        """Opens the palette with all commands, settings, articles and the claims of this article."""
        from ui.finding import palette_entries, search_entry

        self.offer(palette_entries(self._window), search_entry(self._window))

    def offer(self, entries: "Sequence[PaletteEntry]", beyond: "Beyond | None" = None) -> None:
        """Opens the palette with entries of one's own; `beyond` is the entry that searches further."""
        from ui.overlay import Palette

        if self.palette is None:
            self.palette = Palette(self._window, self._look)
        self.palette.open(list(entries), beyond)

    def show_settings(self, section: str = "") -> None:
        """Opens the settings, at the section named or at the one shown last."""
        if self.settings is None:
            from ui.settings.panel import SettingsPanel

            self.settings = SettingsPanel(self._window)
            self.settings.closed.connect(self._window.preferences.rebuild_if_due)
        self.settings.open(section)

    def show_about(self) -> None:
        """Opens the version and the licences."""
        if self.about is None:
            from ui.overlay.about import About

            self.about = About(self._window, self._look)
        self.about.open()

    def edit_details(self) -> None:
        """Opens the form for the open article."""
        article = self._window.session.article
        if article is None:
            return
        if self.form is None:
            from ui.overlay import ArticleForm

            self.form = ArticleForm(self._window, self._look)
            self.form.accepted_details.connect(self._window.session.edit_details)
        self.form.open(article.details)
