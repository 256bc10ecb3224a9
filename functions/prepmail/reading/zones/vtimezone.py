"""The VTIMEZONE of a file: which offset it gives a local time (RFC 5545, 3.6.5). Only values, nothing is kept."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from typing import Final
from zoneinfo import ZoneInfo

from prepmail.domain.zones import find_zone
from prepmail.reading.calendar.contentlines import Component, Property
from prepmail.reading.zones.tables import WINDOWS
from prepmail.reading.zones.words import USUAL

_OFFSET = re.compile(r"([+-]?)(\d{2}):?(\d{2})(?::?(\d{2}))?$")
_LOCAL = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?Z?$")
_BYDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$")
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MAX_OBSERVANCES: Final = 200
_MAX_DATES: Final = 400
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyRule:
    """The day of a year on which an observance begins: ``FREQ=YEARLY`` with BYMONTH, BYDAY and BYMONTHDAY."""

    month: int
    weekday: int | None
    ordinal: int | None
    month_days: tuple[int, ...]
    until: datetime | None
    count: int | None

    def day(self, year: int) -> int | None:
        """Return the day of the month in a year, None where there is none."""
        first, length = calendar.monthrange(year, self.month)
        days = {day if day > 0 else length + 1 + day for day in self.month_days} if self.month_days else None
        fitting = range(1, length + 1) if self.weekday is None else range(1 + (self.weekday - first) % 7, length + 1, 7)
        chosen = [day for day in fitting if days is None or day in days]
        index = self.ordinal or 1
        index = index - 1 if index > 0 else index
        return chosen[index] if -len(chosen) <= index < len(chosen) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Observance:
    """One STANDARD or DAYLIGHT: when it begins on the wall clock of before, and the offsets before and after."""

    start: datetime
    offset_from: timedelta
    offset_to: timedelta
    rule: YearlyRule | None
    dates: tuple[datetime, ...]
    standard: bool

    def onsets(self, year: int) -> Iterator[datetime]:
        """Yield the local beginnings that matter for a time of this year: those of the rule nearby and all dates."""
        yield self.start
        yield from self.dates
        if self.rule is not None:
            last = min(year, self.rule.until.year) if self.rule.until else year
            if self.rule.count is not None:
                last = min(last, self.start.year + self.rule.count - 1)
            for each in (last - 1, last):
                if self.start.year <= each and (day := self.rule.day(each)):
                    onset = self.start.replace(year=each, month=self.rule.month, day=day)
                    if onset >= self.start and (self.rule.until is None or onset <= self.rule.until + _DAY):
                        yield onset


@dataclass(frozen=True, slots=True, kw_only=True)
class VTimezone:
    """The zone as its sender wrote it down. Good for the file that carries it and no other."""

    tzid: str
    observances: tuple[Observance, ...]

    def utcoffset(self, local: datetime) -> timedelta:
        """Return the offset of a naive local time.

        A time that occurs twice is its first occurrence, a time that is skipped uses the offset before the gap
        (RFC 5545, 3.3.5). Before the first observance its TZOFFSETFROM holds.
        """
        best: tuple[datetime, bool, timedelta] | None = None
        for each in self.observances:
            forward = max(timedelta(0), each.offset_to - each.offset_from)
            for onset in each.onsets(local.year):
                if onset + forward <= local:
                    key = (onset - each.offset_from, each.standard, each.offset_to)
                    best = key if best is None or key[:2] > best[:2] else best
        if best is not None:
            return best[2]
        return min(self.observances, key=lambda each: each.start - each.offset_from).offset_from

    def find_iana(self, at: datetime) -> str | None:
        """Return an IANA zone whose clock is the same all through the year of ``at`` and the next, or None."""
        # Wall clock times, as in the file.
        points = [
            datetime(at.year + later, month, day)  # noqa: DTZ001
            for later in (0, 1)
            for month in range(1, 13)
            for day in (4, 18)
        ]
        points.append(at)
        wanted = [self.utcoffset(point) for point in points]
        for name, zone in _usual_zones().items():
            if all(zone.utcoffset(point) == offset for point, offset in zip(points, wanted, strict=True)):
                return name
        return None


@cache
def _usual_zones() -> dict[str, ZoneInfo]:
    """Return one zone for each place Windows knows, the most used first. ZoneInfo itself remembers only eight."""
    names = (*USUAL, *sorted(set(WINDOWS.values())))
    return {name: zone for name in names if (zone := find_zone(name))}


def parse_vtimezone(component: Component) -> VTimezone | None:
    """Return the zone of a VTIMEZONE, None when no observance of it can be used."""
    tzid = component.text("TZID")
    observances = []
    dates = _MAX_DATES
    for each in component.components[:_MAX_OBSERVANCES]:
        if each.name in {"STANDARD", "DAYLIGHT"} and (found := _parse_observance(each, dates)):
            observances.append(found)
            dates -= len(found.dates)
    return VTimezone(tzid=tzid[:200], observances=tuple(observances)) if tzid and observances else None


def _parse_observance(component: Component, most_dates: int) -> Observance | None:
    start = _parse_local(component.find("DTSTART"))
    offset_to = _parse_offset(component.text("TZOFFSETTO"))
    offset_from = _parse_offset(component.text("TZOFFSETFROM"))
    if start is None or offset_to is None:
        return None
    texts = (text for each in component.list_properties("RDATE") for text in each.value.split(",", _MAX_DATES))
    dates = [moment for text in islice(texts, most_dates) if (moment := _parse_local_text(text))]
    return Observance(
        start=start,
        offset_from=offset_to if offset_from is None else offset_from,
        offset_to=offset_to,
        rule=_parse_rule(component.text("RRULE"), start),
        dates=tuple(dates),
        standard=component.name == "STANDARD",
    )


def _parse_local(value: Property | None) -> datetime | None:
    return _parse_local_text(value.value) if value else None


def _parse_local_text(text: str) -> datetime | None:
    match = _LOCAL.match(text.strip())
    if match is None:
        return None
    try:
        # Outlook writes 16010101; years at the very ends would overflow when an offset is applied.
        moment = datetime(*(int(part or 0) for part in match.groups()))  # type: ignore[arg-type]  # noqa: DTZ001 - a wall clock time
    except ValueError:
        return None
    return moment if 1500 <= moment.year <= 9000 else None  # noqa: PLR2004 - the ends of any calendar in use


def _parse_offset(text: str | None) -> timedelta | None:
    match = _OFFSET.match(text.strip()) if text else None
    if match is None:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    if offset >= _DAY:
        return None
    return -offset if match[1] == "-" else offset


def _parse_rule(text: str | None, start: datetime) -> YearlyRule | None:
    """Return the rule, None for what no real zone uses (then only DTSTART and RDATE count)."""
    parts = dict(part.upper().split("=", 1) for part in (text or "")[:1000].split(";") if "=" in part)
    if (
        parts.get("FREQ") != "YEARLY"
        or parts.get("INTERVAL", "1") != "1"
        or "BYWEEKNO" in parts
        or "BYYEARDAY" in parts
    ):
        return None
    byday = _BYDAY.match(parts.get("BYDAY", "").split(",")[0].strip())
    try:
        month = int(parts.get("BYMONTH", start.month))
        days = tuple(int(day) for day in parts.get("BYMONTHDAY", "").split(",") if day)[:31]
        count = int(parts["COUNT"]) if "COUNT" in parts else None
    except ValueError:
        return None
    if not 1 <= month <= 12:  # noqa: PLR2004 - months
        return None
    if byday is None and not days:
        days = (start.day,)
    return YearlyRule(
        month=month,
        weekday=_WEEKDAYS.index(byday[2]) if byday else None,
        ordinal=int(byday[1]) if byday and byday[1] else None,
        month_days=days,
        until=_parse_local_text(parts["UNTIL"]) if "UNTIL" in parts else None,
        count=min(count, 9000) if count and count > 0 else None,
    )
