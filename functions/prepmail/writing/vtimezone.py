"""A zone as VTIMEZONE, exact to the second for the years that are asked for (RFC 5545, 3.6.5).

icalendar's own builder writes DTSTART on the wall clock after the change instead of the one before it, which puts
every spring forward an hour late.
"""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_ZERO = timedelta(0)

# Offset before, offset after, name, daylight saving or not: transitions that agree in all of it share a component.
_Change = tuple[timedelta, timedelta, str, bool]


@lru_cache(maxsize=128)
def build_timezone(key: str, first_year: int, last_year: int) -> Timezone:
    """Return the VTIMEZONE of an IANA zone, right from the start of the first year to the end of the last.

    The component is shared: do not change it.
    """
    zone = ZoneInfo(key)
    start = datetime(first_year, 1, 1, tzinfo=UTC)
    component = Timezone()
    component.add("tzid", key)
    for (before, after, name, daylight), onsets in _find_changes(
        zone, start, datetime(last_year + 1, 1, 1, tzinfo=UTC)
    ):
        part = TimezoneDaylight() if daylight else TimezoneStandard()
        part.add("dtstart", onsets[0])
        if onsets[1:]:
            part.add("rdate", onsets[1:])
        part.add("tzname", name)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        component.add_component(part)
    return component


def _find_changes(zone: ZoneInfo, start: datetime, end: datetime) -> list[tuple[_Change, list[datetime]]]:
    """Return each kind of change with its onsets on the wall clock that was valid just before, in order of time."""
    offset = _offset(zone, start)
    changes: dict[_Change, list[datetime]] = {
        (offset, *_after(zone, start)): [(start + offset).replace(tzinfo=None)],
    }
    day = start
    while day < end:
        following = _offset(zone, day + _DAY)
        if following != offset:
            instant = _bisect(zone, day, day + _DAY)
            onset = (instant + offset).replace(tzinfo=None)
            changes.setdefault((offset, *_after(zone, instant)), []).append(onset)
            offset = following
        day += _DAY
    return list(changes.items())


def _bisect(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """Return the first second at which the offset of ``low`` is no longer valid."""
    offset = _offset(zone, low)
    while high - low > _SECOND:
        middle = low + timedelta(seconds=(high - low) // _SECOND // 2)
        if _offset(zone, middle) == offset:
            low = middle
        else:
            high = middle
    return high


def _after(zone: ZoneInfo, instant: datetime) -> tuple[timedelta, str, bool]:
    local = instant.astimezone(zone)
    return local.utcoffset() or _ZERO, local.tzname() or "LMT", bool(local.dst())


def _offset(zone: ZoneInfo, instant: datetime) -> timedelta:
    return instant.astimezone(zone).utcoffset() or _ZERO
