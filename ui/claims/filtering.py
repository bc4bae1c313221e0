"""The filter that is on: it holds for the list and for the keys that go from claim to claim."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from models.filtering import ClaimFilter, Test
from models.gate import Profile
from models.terms import Claim, Origin, Tag
from ui.invisibles import visible
from ui.session import Session
from ui.update import Update
from ui.wording import reason_word, running, tag_word


def origin_word(origin: Origin) -> str:
    """Where a claim came from."""
    translate = QCoreApplication.translate
    return {
        Origin.SUGGESTED: translate("Filtering", "Suggested"),
        Origin.MANUAL: translate("Filtering", "Added by hand"),
        Origin.IMPORTED: translate("Filtering", "Imported"),
    }[origin]


class Filtering(QObject):
    """Keeps the filter over all articles of a session, and gives it to the one that is open."""

    changed = Signal()
    """another filter is on, or what the settings ask of evidence changed"""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.filter = ClaimFilter()
        self._profile = ""
        self._test: Test = self.filter.test(None)
        session.article_opened.connect(self._follow)
        session.updated.connect(self._follow_update)

    def set(self, wanted: ClaimFilter) -> None:
        """Another filter from now on."""
        if wanted != self.filter:
            self.filter = wanted
            self._renew()

    @property
    def profile(self) -> Profile | None:
        """What the newsroom asks of evidence, where the settings say so."""
        return Profile.read(self._session.settings.evidence_profile)

    def passes(self, claim: Claim) -> bool:
        """Whether the list shows a claim."""
        review = self._session.review
        is_aside = review is not None and review.is_aside(claim)
        return is_aside is self.filter.dismissed and self._test(claim)

    def rows(self) -> list[tuple[int, Claim]]:
        """The claims of the open article that the list shows, each with its number."""
        review, test, dismissed = self._session.review, self._test, self.filter.dismissed
        if review is None:
            return []
        has_line = review.line > 0.0
        return [
            (number, claim)
            for number, claim in enumerate(review.claims, 1)
            if test(claim) and (claim.dismissed or (has_line and review.is_aside(claim))) is dismissed
        ]

    def words(self) -> str:
        """The filter as a line: "Disputed, error, short of evidence"."""
        wanted = self.filter
        parts = [tag_word(tag) for tag in Tag if tag in wanted.tags]
        parts += sorted(reason_word(reason) for reason in wanted.reasons)
        if wanted.short:
            parts.append(self.tr("Short of evidence"))
        if wanted.dismissed:
            parts.append(self.tr("Dismissed"))
        parts += [origin_word(origin) for origin in Origin if origin in wanted.origins]
        parts += [self.tr("by {0}").format(visible(name)) for name in sorted(wanted.reviewers)]
        if wanted.text.strip():
            parts.append(self.tr("“{0}”").format(visible(wanted.text.strip())))
        return ", ".join([*parts[:1], *map(running, parts[1:])])

    def _renew(self) -> None:
        self._profile = self._session.settings.evidence_profile
        self._test = self.filter.test(self.profile)
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Lets the keys go through what the list shows; what is dismissed they never stop at."""
        review = self._session.review
        if review is not None:
            review.keeps = (lambda claim: True) if self.filter.dismissed else self._test

    def _follow_update(self, update: Update) -> None:
        if update.members:
            self._follow()
        if self._session.settings.evidence_profile != self._profile:
            self._renew()
