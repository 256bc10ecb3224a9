"""When an event is: start, end, zone, and the question that is left."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from prepmail.domain.reading import Choice, Question
from prepmail.domain.zones import find_zone
from prepmail.reading.calendar.contentlines import Component
from prepmail.reading.calendar.files import CalendarFile
from prepmail.reading.calendar.moments import Doubt, Meaning, Moment, read_moment

_DURATION = re.compile(r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$")
_LONGEST: Final = timedelta(days=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """When an event is: start and end in UTC, the zone to show, and the question that is left."""

    start: datetime | None
    end: datetime | None
    tz: str | None
    question: Question | None


def read_span(event: Component, file: CalendarFile, *, zone: str | None) -> Span:
    """Return when an event is; ``zone`` is the person's own, for times that name none.

    The instance of a recurring event is its first, or the one that RECURRENCE-ID replaces. An end that does not come
    after the start, or more than 60 days later, is no end.
    """
    start = read_moment(event.find("DTSTART"), file, zone=zone)
    if _is_all_day(event, start):
        start = Moment(local=_date_of(start.local), written=start.written, doubt=Doubt.ALL_DAY)
    length = _length(event, file, start, zone=zone)
    meaning = start.meaning
    return Span(
        start=meaning.instant if meaning else None,
        end=meaning.instant + length if meaning and length else None,
        tz=meaning.tz if meaning else None,
        question=_question(start, length),
    )


def local_words(local: datetime | date | None) -> str:
    """Return "Tuesday 14 April 2026, 14:00" for a wall clock time, without the clock for a date."""
    if local is None:
        return ""
    day = f"{local:%A} {local.day} {local:%B %Y}"
    return f"{day}, {local:%H:%M}" if isinstance(local, datetime) else day


def _is_all_day(event: Component, start: Moment) -> bool:
    """Notice Exchange's all-day events, which it sends as local midnight to midnight."""
    flag = event.text("X-MICROSOFT-CDO-ALLDAYEVENT")
    midnight = isinstance(start.local, datetime) and (start.local.hour, start.local.minute) == (0, 0)
    return start.doubt is Doubt.ALL_DAY or (midnight and flag is not None and flag.upper() == "TRUE")


def _date_of(local: datetime | date | None) -> date | None:
    return local.date() if isinstance(local, datetime) else local


def _length(event: Component, file: CalendarFile, start: Moment, *, zone: str | None) -> timedelta | None:
    """Return how long an event takes, from DTEND or DURATION (RFC 5545, 3.6.1)."""
    if start.local is None or start.doubt is Doubt.ALL_DAY:
        return None
    length: timedelta | None = None
    if ended := event.find("DTEND"):
        end = read_moment(ended, file, zone=zone)
        if start.meaning and end.meaning and start.doubt is not Doubt.TWO_WAYS:
            length = end.meaning.instant - start.meaning.instant
        elif isinstance(start.local, datetime) and isinstance(end.local, datetime) and start.zone_name == end.zone_name:
            length = end.local - start.local
    elif lasting := event.find("DURATION"):
        length = parse_duration(lasting.value)
    return length if length is not None and timedelta(0) < length <= _LONGEST else None


def parse_duration(text: str) -> timedelta | None:
    """Return a DURATION (RFC 5545, 3.3.6), None when it is none."""
    match = _DURATION.match(text.strip().upper()[:60])
    if match is None or not any(match.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if match[1] == "-" else length


def _question(start: Moment, length: timedelta | None) -> Question | None:
    if start.doubt is Doubt.NONE:
        return None
    choices = tuple(
        Choice(
            label=_label(each),
            start=each.instant,
            end=each.instant + length if length else None,
            tz=each.tz,
        )
        for each in start.meanings[:6]
    )
    return Question(
        field="start",
        text=_words(start),
        choices=choices,
        used=None if start.used is None else start.used + 1,
    )


def _label(meaning: Meaning) -> str:
    zone = find_zone(meaning.tz) or UTC
    return f"{local_words(meaning.instant.astimezone(zone))}, {meaning.tz or 'UTC'}"


def _words(start: Moment) -> str:
    """Return the question itself, in the person's words."""
    said = local_words(start.local)
    name = f"“{start.zone_name}”"
    match start.doubt:
        case Doubt.ALL_DAY:
            return f"The invite is for the whole day, {said}. At what time does it start?"
        case Doubt.FLOATING if start.used is not None:
            return f"The invite says {said} and names no time zone. Is that your own time?"
        case Doubt.FLOATING:
            return f"The invite says {said} and names no time zone. In which zone is that?"
        case Doubt.UNKNOWN_ZONE if start.used is not None:
            return f"The invite says {said} in a zone called {name}, which could be any. Is that your own time?"
        case Doubt.UNKNOWN_ZONE:
            return f"The invite says {said} in a zone called {name}, which could be any. Which one is it?"
        case Doubt.AMBIGUOUS_ZONE:
            return f"The invite says {said} in {name}, which is not clear enough. Which reading is right?"
        case Doubt.TWO_WAYS:
            return f"The invite gives {said} both as UTC and in {name}. Which reading is right?"
        case Doubt.SKIPPED:
            return f"The clocks go forward that night and skip {said}. Is this the right reading?"
        case Doubt.TWICE:
            return f"The clocks go back that night and {said} comes twice. Which one is meant?"
        case _:
            quoted = f" (“{start.written[:60]}”)" if start.written else ""
            return f"The start of this invite could not be read{quoted}. When is the interview?"
