"""The menu with the filters that have no button: reason, evidence, origin, reviewer, dismissed."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from models.filtering import ClaimFilter
from models.terms import REASONS, Claim, Origin
from ui.claims.filtering import Filtering, origin_word
from ui.invisibles import visible
from ui.wording import reason_word


def filter_menu(parent: QWidget, filtering: Filtering, claims: Iterable[Claim]) -> QMenu:
    """Made anew each time: the reviewers are those of the article."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    translate, wanted = QCoreApplication.translate, filtering.filter

    def add(to: QMenu, words: str, is_on: bool, then: ClaimFilter) -> None:
        _add(to, words, is_on, lambda: filtering.set(then))

    if filtering.profile is not None or wanted.short:
        words = translate("FilterMenu", "Short of evidence")
        add(menu, words, wanted.short, replace(wanted, short=not wanted.short))
    words = translate("FilterMenu", "Dismissed")
    add(menu, words, wanted.dismissed, replace(wanted, dismissed=not wanted.dismissed))
    reasons = _submenu(menu, translate("FilterMenu", "Reason"))
    for offered in REASONS.values():
        for reason in offered:
            on = reason in wanted.reasons
            add(reasons, reason_word(reason), on, wanted.toggled("reasons", reason))
        reasons.addSeparator()
    origins = _submenu(menu, translate("FilterMenu", "Origin"))
    for origin in Origin:
        add(origins, origin_word(origin), origin in wanted.origins, wanted.toggled("origins", origin))
    names = sorted({claim.reviewer for claim in claims if claim.reviewer} | wanted.reviewers)
    reviewers = _submenu(menu, translate("FilterMenu", "Reviewer"))
    reviewers.setEnabled(bool(names))
    for name in names:
        add(reviewers, visible(name[:80]), name in wanted.reviewers, wanted.toggled("reviewers", name))
    return menu


def _submenu(menu: QMenu, title: str) -> QMenu:
    submenu = QMenu(menu)
    submenu.setTitle(title)
    menu.addMenu(submenu)
    return submenu


def _add(menu: QMenu, words: str, is_on: bool, run: Callable[[], None]) -> None:
    action = menu.addAction(words.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(is_on)
    action.triggered.connect(lambda _=False: run())
