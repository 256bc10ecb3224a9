"""What decides which feed is shown, known without rendering one: how much it says, and which day it is."""

from datetime import UTC, date, datetime
from enum import StrEnum

from prepmail.domain.person import Person
from prepmail.domain.zones import find_zone, to_local
from prepmail.writing.tokens import FEED, WORK_FEED


class Detail(StrEnum):
    """How much an entry says: everything, or only when (for a calendar that colleagues see)."""

    FULL = "full"
    WORK_SAFE = "work-safe"


def feed_day(person: Person, now: datetime) -> date:
    """Return the day that decides what has been forgotten: the person's own, UTC's while their zone is unknown."""
    return to_local(now, find_zone(person.preferences.zone) or UTC).date()


def feed_key(person_id: str, purpose: str) -> str:
    """Return where the archive keeps a rendered feed; ``purpose`` is that of the link, ``FEED`` or ``WORK_FEED``."""
    return f"feeds/{person_id}/{purpose}"


def feed_keys(person_id: str) -> tuple[str, ...]:
    """Return every place of a person's rendered feeds, to forget them."""
    return tuple(feed_key(person_id, purpose) for purpose in (FEED, WORK_FEED))
