"""Which wall clock to show and plan by."""

from datetime import UTC, datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from prepmail.domain.person import Preferences
from prepmail.domain.reading import Facts

_REGIONS = frozenset(
    {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}
)


def find_zone(name: str | None) -> ZoneInfo | None:
    """Return the zone with this IANA id, or None. Never touches the file system outside the tzdata package."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def person_zone(preferences: Preferences, facts: Facts | None) -> tzinfo:
    """Return the person's zone; while it is unknown the interview's own; UTC only when neither is known.

    Callers print the zone's name beside every time, so that UTC is seen to be UTC.
    """
    return find_zone(preferences.zone) or find_zone(facts.tz if facts else None) or UTC


def zone_key(zone: tzinfo) -> str:
    """Return the IANA id of a zone, ``UTC`` for the constant."""
    return getattr(zone, "key", "UTC")


def to_local(instant: datetime, zone: tzinfo) -> datetime:
    """Return the same instant on another wall clock."""
    return instant.astimezone(zone)


@cache
def known_zones() -> tuple[str, ...]:
    """Return the IANA ids a person may choose from: those named after a place, and UTC."""
    return ("UTC", *sorted(each for each in available_timezones() if each.partition("/")[0] in _REGIONS))
