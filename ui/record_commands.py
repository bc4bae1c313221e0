"""The part of the table of commands that records: evidence, reasons, scope, words of the claim."""

from ui.command import Command

RECORD_COMMANDS: tuple[Command, ...] = (
    Command("evidence.add", "record", "Add evidence", ("E",), lambda d: d.record.add()),
    Command(
        "evidence.recent",
        "record",
        "Add a recent source",
        ("Shift+E",),
        lambda d: d.record.offer_recent(),
        hint="One that was recorded with another claim",
    ),
    Command(
        "evidence.walk",
        "record",
        "Walk the evidence of the claim",
        ("P",),
        lambda d: d.record.walk(),
        hint="Enter edits, Delete takes off, Alt with the arrows puts in order",
    ),
    Command("evidence.open", "record", "Open the source's page", ("O",), lambda d: d.record.open_link()),
    Command(
        "evidence.open_file",
        "record",
        "Open the attached file",
        ("Shift+O",),
        lambda d: d.record.open_file(),
        hint="A PDF, picture or text, in the system's viewer",
    ),
    Command("reason.1", "record", "Why: error / no attribution", ("1",), lambda d: d.record.give_reason(0)),
    Command(
        "reason.2", "record", "Why: sources conflict / unreachable", ("2",), lambda d: d.record.give_reason(1)
    ),
    Command("reason.3", "record", "Why: misleading / not found", ("3",), lambda d: d.record.give_reason(2)),
    Command(
        "reason.4",
        "record",
        "Why: outdated / not checkable now",
        ("4",),
        lambda d: d.record.give_reason(3),
    ),
    Command(
        "claim.scope",
        "record",
        "Switch what the tag is about",
        ("S",),
        lambda d: d.record.toggle_scope(),
        hint="That it is so, or that it was said",
    ),
    Command(
        "claim.correction",
        "record",
        "Write correction",
        ("R",),
        lambda d: d.record.focus_field("suggested_correction"),
        hint="How the words should read",
    ),
    Command(
        "claim.wording",
        "record",
        "Word the claim as rated",
        ("T",),
        lambda d: d.record.focus_field("claim_text"),
    ),
    Command(
        "claim.speaker",
        "record",
        "Name who it is attributed to",
        (),
        lambda d: d.record.focus_field("attributed_to"),
    ),
    Command(
        "claim.history",
        "record",
        "Walk the history of the claim",
        ("H",),
        lambda d: d.past.walk(),
        hint="Each line shows the claim as it was, which can be restored",
    ),
    Command("confidence.1", "record", "Confidence 1 of 3", (), lambda d: d.record.set_confidence(1)),
    Command("confidence.2", "record", "Confidence 2 of 3", (), lambda d: d.record.set_confidence(2)),
    Command("confidence.3", "record", "Confidence 3 of 3", (), lambda d: d.record.set_confidence(3)),
)
