"""What an event of the history says, in words: "Unsourced → Disputed", "Note changed"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt

from models.history import RESIZE, REVERT, REVERT_SOURCE, stands_again
from models.terms import Event, Source, Tag
from ui.figures import clock, number, short_day
from ui.inspector.history_list import HistoryLine
from ui.wording import Counted, running, tag_word

_OF_SOURCES = frozenset(Source.__slots__) - {"note"}
"""A review has a note as well; of an undo it cannot be told whose it is."""
FIELDS = {
    "reason": ("Reason given", "Reason taken back"),
    "scope": ("Scope changed", "Scope changed"),
    "confidence": ("Confidence given", "Confidence taken back"),
    "suggested_correction": ("Correction written", "Correction deleted"),
    "claim_text": ("Claim worded anew", "Wording of the article again"),
    "attributed_to": ("Speaker named", "Speaker taken back"),
}
"""Of each field of a claim what happened when it was filled in, and when it was emptied."""

translate = QCoreApplication.translate


def describe(event: Event, done: str = "") -> str:
    """What changed, without who and when; of an undo, what it took back.

    `done` is the action that an undo or redo is about, where it is known.
    """
    if (done or event.action) in (REVERT, REVERT_SOURCE):
        return translate("Events", "Former state restored")
    before, after = event.before, event.after
    if event.action == "undo":
        before, after = after, before
    if "tag" in before:
        return f"{tag_word(Tag(before['tag']))} → {tag_word(Tag(after['tag']))}"
    of_claim = event.subject_id in (event.claim_id, event.article_id)
    if not of_claim and (words := _evidence_words(event, before, after)):
        return words
    if "note" in before:
        if not after["note"]:
            return translate("Events", "Note deleted")
        return translate("Events", "Note changed") if before["note"] else translate("Events", "Note written")
    for name, (set_words, cleared_words) in FIELDS.items():
        if name in before:
            return translate("Events", set_words if after[name] else cleared_words)
    if "start" in before:
        return _new_ends(before, after, done or event.action)
    if "dismissed" in before:
        return translate("Events", "Dismissed") if after["dismissed"] else translate("Events", "Brought back")
    if "accepted" in before:
        return (
            translate("Events", "Accepted")
            if after["accepted"]
            else translate("Events", "A suggestion again")
        )
    if "removed" in before and event.claim_id:
        return (
            translate("Events", "Claim removed") if after["removed"] else translate("Events", "Claim added")
        )
    if "removed" in before:
        return (
            translate("Events", "Article taken back")
            if after["removed"]
            else translate("Events", "Article imported")
        )
    if not event.claim_id and before:
        return translate("Events", "Article details changed")
    return event.action


def _evidence_words(event: Event, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """Of an event of evidence; nothing for one of a review."""
    if "removed" in before:
        return (
            translate("Events", "Evidence taken off")
            if after["removed"]
            else translate("Events", "Evidence added")
        )
    if "place" in before:
        return translate("Events", "Evidence put in another order")
    if event.action == "source" or not _OF_SOURCES.isdisjoint(before):
        return translate("Events", "Evidence changed")
    return ""


def _new_ends(before: Mapping[str, Any], after: Mapping[str, Any], action: str) -> str:
    more = (after["end"] - after["start"]) - (before["end"] - before["start"])
    if action != RESIZE:
        return translate("Events", "Merged") if more > 0 else translate("Events", "Split")
    if not more:
        return translate("Events", "Ends moved")
    return translate("Events", "Lengthened") if more > 0 else translate("Events", "Shortened")


def describe_action(events: Sequence[Event], claim: int) -> str:
    """An action for a menu or a message: "verified → disputed, claim 7"; `claim` 0 where there is none."""
    if not events:
        return ""
    # Of a split or a merge the change of the borders tells more than the claims that came or went with it.
    leading = next((event for event in events if "start" in event.before), events[0])
    # A split or a merge changes other claims too; what is left are the ends that were moved by hand.
    first = describe(leading, RESIZE if len(events) == 1 else "")
    words = " → ".join(running(part) for part in first.split(" → "))
    claims = {event.claim_id for event in events if event.claim_id}
    if len(claims) > 1 and leading.before.keys() <= {"accepted", "dismissed"}:
        return Counted.tr("{0}, %Ln claim(s)", "", len(claims)).format(words)
    return translate("Events", "{0}, claim {1}").format(words, number(claim)) if claim else words


def history_lines(events: Sequence[Event]) -> list[HistoryLine]:
    """The history of a claim for the inspector, the newest first."""
    prefix = {"undo": translate("Events", "Undone: {0}"), "redo": translate("Events", "Redone: {0}")}
    # An undo bears the number of what it takes back, a redo that of the undo.
    done: dict[int, str] = {}
    lines: dict[tuple[int, str], HistoryLine] = {}
    last: dict[int, int] = {}
    for event in events:
        done[event.seq] = done.get(event.undoes, event.action) if event.undoes else event.action
        last[event.batch] = event.seq
        if stands_again(event):
            continue
        words = prefix.get(event.action, "{0}").format(describe(event, done[event.seq]))
        # One action may change several rows in the same way: one line, which shows what came of all of them.
        lines[event.batch, words] = HistoryLine(words, event.reviewer, when(event.at), event.seq)
    return [replace(line, seq=last[batch]) for (batch, _), line in lines.items()][::-1]


def when(at: str) -> str:
    """A UTC time in the reader's own: "today 14:32", "9 Dec 14:32", as the locale writes it."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    time = clock(moment.time())
    if moment.date() == QDate.currentDate():
        return translate("Events", "today {0}").format(time)
    return f"{short_day(moment.date())} {time}"
