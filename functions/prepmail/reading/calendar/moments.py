"""One time of an event: from DTSTART and its kin to the instants it may mean (RFC 5545, 3.3.5).

A time is never taken as UTC that does not say so, and no doubt is settled in silence.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.calendar.contentlines import Property
from prepmail.reading.calendar.files import CalendarFile
from prepmail.reading.zones.timezones import Confidence, ResolvedZone, ZoneSource, resolve_tz

_DATE_TIME = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?$",
    re.IGNORECASE,
)
_YEARS: Final = range(1900, 2200)


class Doubt(StrEnum):
    """Why a time needs a question."""

    NONE = "none"
    ALL_DAY = "all-day"
    UNREADABLE = "unreadable"
    FLOATING = "floating"
    UNKNOWN_ZONE = "unknown-zone"
    AMBIGUOUS_ZONE = "ambiguous-zone"
    TWO_WAYS = "two-ways"
    SKIPPED = "skipped"
    TWICE = "twice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """One instant (UTC) a written time may mean, and the IANA id to show it in."""

    instant: datetime
    tz: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One time of a file: what was written (``local``, a bare date for all-day), and what it may mean, likelier first.

    ``used`` indexes the meaning to go by, None where none is safe. ``zone_name`` is the TZID as written.
    """

    local: datetime | date | None
    written: str
    meanings: tuple[Meaning, ...] = ()
    used: int | None = None
    doubt: Doubt = Doubt.NONE
    zone_name: str | None = None

    @property
    def meaning(self) -> Meaning | None:
        """Return the meaning to go by, or None."""
        return None if self.used is None else self.meanings[self.used]


def read_moment(value: Property | None, file: CalendarFile, *, zone: str | None) -> Moment:
    """Return what a DATE or DATE-TIME means in its file."""
    written = value.value[:200] if value else ""
    # A line that lost its name may have been joined to this one.
    match = _DATE_TIME.match(written.split("\\n", 1)[0].strip())
    if value is None or match is None:
        return Moment(local=None, written=written, doubt=Doubt.UNREADABLE)
    local = _local(match)
    if local is None:
        return Moment(local=None, written=written, doubt=Doubt.UNREADABLE)
    if match[4] is None:
        return Moment(local=local.date(), written=written, doubt=Doubt.ALL_DAY)
    tzid = value.parameters.get("TZID") or None
    if match[7]:
        return _absolute(local, written, match[7].upper(), tzid, file)
    if tzid is None:
        return _floating(local, written, file, zone)
    resolved = resolve_tz(tzid, at=local, vtimezone=file.find_zone(tzid), prefer=zone)
    return _zoned(local, written, tzid, resolved, zone)


def read_stamp(value: Property | None, file: CalendarFile) -> datetime | None:
    """Return a DTSTAMP and its like: UTC by definition (RFC 5545, 3.8.7.2), also where the Z is missing."""
    moment = read_moment(value, file, zone="Etc/UTC")
    return moment.meaning.instant if moment.meaning else None


def recurrence_name(value: Property | None, file: CalendarFile) -> str | None:
    """Return a RECURRENCE-ID as an ISO instant in UTC, the bare date, or the words as written; None without one."""
    if value is None:
        return None
    moment = read_moment(value, file, zone=None)
    if moment.meaning and moment.doubt not in {Doubt.FLOATING, Doubt.UNKNOWN_ZONE}:
        return moment.meaning.instant.isoformat()
    return moment.local.isoformat() if moment.local else moment.written[:40]


def _local(match: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    midnight = hour == 24 and minute == second == 0  # noqa: PLR2004 - 24:00 is the next day's 00:00 (ISO 8601)
    try:
        # A leap second has no place of its own in datetime.
        local = datetime(year, month, day, 0 if midnight else hour, minute, min(second, 59))  # noqa: DTZ001 - as written
    except ValueError:
        return None
    if year not in _YEARS:
        return None
    return local + timedelta(days=1) if midnight else local


def _absolute(local: datetime, written: str, suffix: str, tzid: str | None, file: CalendarFile) -> Moment:
    """Read a time with Z or an offset. With a TZID beside it some read the clock and some the Z: both are offered."""
    offset = timedelta(0)
    if suffix != "Z":
        digits = suffix[1:].replace(":", "")
        offset = min(timedelta(hours=int(digits[:2]), minutes=int(digits[2:])), timedelta(hours=15))
        offset = -offset if suffix[0] == "-" else offset
    instant = (local - offset).replace(tzinfo=UTC)
    resolved = resolve_tz(tzid, at=local, vtimezone=file.find_zone(tzid)) if tzid else None
    plain = Meaning(instant=instant, tz=resolved.iana if resolved else None)
    if resolved is None or resolved.zone.utcoffset(local) == offset:
        return Moment(local=local, written=written, meanings=(plain,), used=0, zone_name=tzid)
    both = sorted((plain, _meaning(local, resolved)), key=lambda each: each.instant)
    return Moment(local=local, written=written, meanings=tuple(both), used=0, doubt=Doubt.TWO_WAYS, zone_name=tzid)


def _floating(local: datetime, written: str, file: CalendarFile, zone: str | None) -> Moment:
    names = dict.fromkeys(name for name in (zone, file.zone_hint) if find_zone(name))
    found = [resolved for name in names if (resolved := resolve_tz(name, at=local))]
    meanings = tuple({_meaning(local, each).instant: _meaning(local, each) for each in found}.values())
    # Only the person's own zone is used unasked: the file's default is somebody else's.
    used = 0 if meanings and find_zone(zone) else None
    return Moment(local=local, written=written, meanings=meanings, used=used, doubt=Doubt.FLOATING)


def _zoned(local: datetime, written: str, tzid: str, resolved: ResolvedZone | None, zone: str | None) -> Moment:
    if resolved is None:
        own = resolve_tz(zone, at=local) if find_zone(zone) else None
        return Moment(
            local=local,
            written=written,
            meanings=(_meaning(local, own),) if own else (),
            used=0 if own else None,
            doubt=Doubt.UNKNOWN_ZONE,
            zone_name=tzid,
        )
    meanings = [_meaning(local, each) for each in (resolved, *resolved.others)]
    used: int | None = 0
    doubt = Doubt.NONE
    if resolved.confidence is Confidence.LOW:
        doubt = Doubt.AMBIGUOUS_ZONE
        if any(each.source is ZoneSource.VTIMEZONE for each in resolved.others):
            # A zone's name and the file's own rules disagree: neither is likelier, the earlier is safer.
            meanings.sort(key=lambda each: each.instant)
        elif meanings[0].instant != min(each.instant for each in meanings):
            used = None
    elif resolved.source is not ZoneSource.VTIMEZONE:
        doubt, meanings = _at_the_change(local, resolved, meanings)
    return Moment(local=local, written=written, meanings=tuple(meanings), used=used, doubt=doubt, zone_name=tzid)


def _at_the_change(local: datetime, resolved: ResolvedZone, meanings: list[Meaning]) -> tuple[Doubt, list[Meaning]]:
    """Notice the hour in which clocks change.

    A skipped time uses the offset before the gap and so reads an hour later, a repeated one is its first occurrence
    (RFC 5545, 3.3.5): fold=0 does both.
    """
    first = resolved.zone.utcoffset(local)
    second = resolved.zone.utcoffset(local.replace(fold=1))
    if first is None or second is None or first == second:
        return Doubt.NONE, meanings
    if first < second:
        return Doubt.SKIPPED, meanings
    later = Meaning(instant=(local - second).replace(tzinfo=UTC), tz=resolved.iana)
    return Doubt.TWICE, [*meanings, later]


def _meaning(local: datetime, resolved: ResolvedZone) -> Meaning:
    return Meaning(instant=local.replace(tzinfo=resolved.zone).astimezone(UTC), tz=resolved.iana)
