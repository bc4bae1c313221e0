"""Where a tag lacks what the newsroom's profile asks for: the sentence for it, and the mark on the page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from models.terms import Claim, Tag

if TYPE_CHECKING:
    from ui.window import MainWindow

translate = QCoreApplication.translate


def shortfall(claim: Claim, profile: str) -> str:
    """What a setting such as "1/2" asks for and the tag lacks, as a sentence; nothing where it is enough."""
    if not profile:
        return ""
    from models.gate import SHORT, Profile, gate

    asked = Profile.read(profile)
    if asked is None or gate(claim, asked) != SHORT:
        return ""
    if claim.tag is Tag.UNSOURCED:
        return translate("Panels", "Short of evidence: the note does not say where it was looked for.")
    words = translate(
        "Panels", "Short of evidence: {0} primary or {1} independent secondary sources are asked for."
    )
    return words.format(asked.primary, asked.secondary)


def disagreement(claim: Claim) -> str:
    """Where the tag says otherwise than the evidence: which of it; nothing where they agree."""
    from models.gate import disagrees

    if claim.dismissed or not disagrees(claim):
        return ""
    if claim.tag is Tag.VERIFIED:
        return translate("Panels", "Tagged verified, while evidence that contradicts is recorded.")
    return translate("Panels", "Tagged disputed, while no evidence that contradicts is recorded.")


class Shortfall(QObject):
    """Keeps the marks on the page in step with the profile; a claim is looked at when it is first drawn."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._profile = ""
        window.preferences.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Marks by the profile of now."""
        profile = self._window.session.settings.evidence_profile
        if profile != self._profile:
            self._profile = profile
            self._window.reader.set_shortfall(lambda claim: shortfall(claim, profile))
            self._window.panels.show_claim(self._window.session)
