"""The append-only history: how a change becomes an event, how events are chained, undone and redone.

An event says what was and what is, the changed fields alone. Undo is itself an event: the former `after`
becomes `before` and the other way round. Events of one action share a batch, and are undone together.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from models.terms import Event

GENESIS = "0" * 64
"""The digest that the first event of a library is chained to."""

UNDO, REDO = "undo", "redo"
DETECT = "detect"
RESIZE = "resize"
REVERT, REVERT_SOURCE = "revert", "revert_source"
"""Of a restored state: what changes the claim and its reviews, and what changes its evidence."""


class Subject(StrEnum):
    """What an event changes: one row of one table."""

    ARTICLE = "article"
    CLAIM = "claim"
    REVIEW = "review"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Action:
    """A kind of event."""

    subject: Subject
    undoable: bool = True


ACTIONS: Mapping[str, Action] = {
    "sample": Action(Subject.ARTICLE, undoable=False),
    "import": Action(Subject.ARTICLE),
    "detect": Action(Subject.ARTICLE, undoable=False),
    "details": Action(Subject.ARTICLE),
    "add": Action(Subject.CLAIM),
    "split": Action(Subject.CLAIM),
    "merge": Action(Subject.CLAIM),
    RESIZE: Action(Subject.CLAIM),
    "dismiss": Action(Subject.CLAIM),
    "restore": Action(Subject.CLAIM),
    "accept": Action(Subject.CLAIM),
    "decide": Action(Subject.REVIEW),
    "clear": Action(Subject.REVIEW),
    "note": Action(Subject.REVIEW),
    "reason": Action(Subject.REVIEW),
    "scope": Action(Subject.REVIEW),
    "confidence": Action(Subject.REVIEW),
    "correction": Action(Subject.REVIEW),
    "wording": Action(Subject.CLAIM),
    "speaker": Action(Subject.CLAIM),
    "attach": Action(Subject.EVIDENCE),
    "source": Action(Subject.EVIDENCE),
    "reorder": Action(Subject.EVIDENCE),
    "detach": Action(Subject.EVIDENCE),
    REVERT: Action(Subject.REVIEW),
    REVERT_SOURCE: Action(Subject.EVIDENCE),
}


@dataclass(frozen=True, slots=True)
class Step:
    """A change that is to be written: it becomes one event.

    The fields of `before` are the ones that change; `after` may say more of a row that comes into being.
    """

    action: str
    subject_id: str
    article_id: str
    claim_id: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    undoes: int | None = None


def subject_of(event: Event | Step) -> Subject | None:
    """Which table the row `subject_id` is in; identities are unique over all tables.

    None where only the library can tell: undo and redo change a review or a piece of evidence alike.
    """
    if event.subject_id == event.article_id:
        return Subject.ARTICLE
    if event.subject_id == event.claim_id:
        return Subject.CLAIM
    return ACTIONS[event.action].subject if event.action in ACTIONS else None


def canonical(value: Any) -> str:
    """JSON in one spelling: sorted keys, no blanks, no escapes but the needed ones."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def chain(previous: str, event: Event) -> str:
    """The digest of an event: SHA-256 of the digest before it and the event's canonical JSON."""
    row = [
        event.seq,
        event.batch,
        event.at,
        event.reviewer,
        event.action,
        event.article_id,
        event.claim_id,
        event.subject_id,
        event.before,
        event.after,
        event.undoes,
    ]
    return hashlib.sha256((previous + canonical(row)).encode()).hexdigest()


@dataclass
class UndoStack:
    """The batches that can be undone and redone, read off the history itself."""

    undo: list[int] = field(default_factory=list)
    redo: list[int] = field(default_factory=list)

    @classmethod
    def read(cls, lines: Iterable[tuple[int, str]]) -> "UndoStack":
        """From (batch, action) of every event in order."""
        stack, last = cls(), 0
        for batch, action in lines:
            if batch != last:
                stack.push(batch, action)
                last = batch
        return stack

    def push(self, batch: int, action: str) -> None:
        """Takes in what has just been recorded."""
        if action == UNDO:
            self.undo.pop()
            self.redo.append(batch)
        elif action == REDO:
            self.redo.pop()
            self.undo.append(batch)
        elif ACTIONS[action].undoable:
            self.undo.append(batch)
            self.redo.clear()


def stands_again(event: Event) -> bool:
    """True for what an undo or redo only adds, for a review to be again the one that stands."""
    return event.action in (UNDO, REDO) and event.undoes is None


def reversing(events: Iterable[Event], action: str) -> list[Step]:
    """The steps that take back the events of a batch, the last one first."""
    steps = []
    for event in sorted(events, key=lambda e: -e.seq):
        if stands_again(event) or (event.action in ACTIONS and not ACTIONS[event.action].undoable):
            continue
        steps.append(
            Step(
                action,
                event.subject_id,
                event.article_id,
                event.claim_id,
                before={name: event.after[name] for name in event.before},
                after=event.before,
                undoes=event.seq,
            )
        )
    return steps
