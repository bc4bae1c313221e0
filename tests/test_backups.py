"""Backups: whole copies that are made in time, thinned out, and offered when the library is lost."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models import places
from models.errors import UserError
from models.intake import open_or_make
from models.library import Library
from models.store import backups
from models.terms import Tag


def worked_on(events: int = 3) -> Path:
    """The default library with some tags in it."""
    library = open_or_make(places.default_library(), "Ada")
    review = library.review(library.articles()[0].id)
    for number in range(events):
        claim = review.claims[number % len(review.claims)]
        tag = (Tag.VERIFIED, Tag.DISPUTED)[number // len(review.claims) % 2]
        change = review.decide(claim, tag)
        assert change is not None
        library.note_batch(change.events)
    library.close()
    return library.path


def test_the_first_opening_of_a_day_makes_a_copy_that_is_whole() -> None:
    path = worked_on()
    assert not backups.backups_of(path), "nothing but the sample was in it when it was opened"
    Library.open(path, "Ada").close()
    (copy,) = backups.backups_of(path)
    assert backups.is_whole(copy)
    Library.open(path, "Ada").close()
    assert len(backups.backups_of(path)) == 1, "one a day, unless much is done"


def test_200_events_make_a_copy() -> None:
    path = worked_on(backups.EVERY_EVENTS)
    assert len(backups.backups_of(path)) == 1


def test_a_lost_library_is_not_replaced_by_an_empty_one() -> None:
    path = worked_on(backups.EVERY_EVENTS)
    path.unlink()
    with pytest.raises(UserError, match="gone") as caught:
        open_or_make(path, "Ada")
    assert not path.exists()
    assert caught.value.backup is not None
    restored = Library.open(backups.restore(caught.value.backup, path), "Ada")
    assert restored.articles()[0].counts.reviewed == len(restored.review(restored.articles()[0].id).claims)
    restored.close()


def test_a_damaged_library_names_a_whole_backup_and_stays_as_it_is() -> None:
    path = worked_on(backups.EVERY_EVENTS)
    damaged = path.read_bytes()[: path.stat().st_size // 2]
    path.write_bytes(damaged)
    with pytest.raises(UserError) as caught:
        Library.open(path, "Ada")
    assert caught.value.backup is not None
    assert path.read_bytes() == damaged


def test_a_damaged_backup_is_passed_over() -> None:
    path = worked_on(backups.EVERY_EVENTS)
    (copy,) = backups.backups_of(path)
    copy.path.write_bytes(copy.path.read_bytes()[:5000])
    assert backups.newest_whole(path) is None


def test_thinning_keeps_the_newest_days_weeks_and_months() -> None:
    library = places.default_library()
    folder = backups.folder_of(library)
    folder.mkdir(parents=True)
    newest = datetime(2026, 6, 30, 12, 0, 0, tzinfo=UTC)
    for hours in range(0, 24 * 400, 6):
        at = newest - timedelta(hours=hours)
        (folder / f"{at:%Y-%m-%dT%H%M%SZ}_abc.claimdesk").touch()
    backups.thin_out(library)
    kept = backups.backups_of(library)
    assert kept[0].at == newest
    assert [backup.at for backup in kept[:10]] == [newest - timedelta(hours=6 * i) for i in range(10)]
    assert len({backup.at.date() for backup in kept}) >= 7
    assert len({f"{backup.at:%Y-%m}" for backup in kept}) == 12
    assert len(kept) <= 10 + 7 + 4 + 12
