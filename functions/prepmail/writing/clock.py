"""How an instant is written for a person: always with its weekday, always with the clock it is told on.

Names and order are those of ``date_style``, so that no locale of the machine can change a mail.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from prepmail.domain.person import Preferences
from prepmail.domain.reading import Facts, Medium
from prepmail.domain.zones import find_zone, person_zone, to_local, zone_key
from prepmail.writing.date_style import DateStyle

PLAIN = DateStyle()
_SOON = timedelta(minutes=90)


class Whose(StrEnum):
    """Which of two clocks a time is told on; ALONE where one is enough."""

    ALONE = ""
    OWN = "on your own clock"
    PLACE = "on the clock of the place"
    INVITATION = "on the clock of the invitation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One way to tell when: ``date`` and ``hours`` are the parts of ``text``, ``zone`` names the clock."""

    whose: Whose
    text: str
    date: str
    hours: str
    zone: str


def day(instant: datetime, zone: tzinfo, style: DateStyle = PLAIN) -> str:
    """Return ``Tuesday 24 November 2026``, or as the style has it."""
    return style.day(to_local(instant, zone))


def hour(instant: datetime, zone: tzinfo, style: DateStyle = PLAIN) -> str:
    """Return ``15:00`` on the 24-hour clock, or as the style has it."""
    return style.hour(to_local(instant, zone))


def offset(instant: datetime, zone: tzinfo) -> str:
    """Return ``UTC+1`` or ``UTC−3:30``, what the zone is ahead of UTC at that instant."""
    ahead = to_local(instant, zone).utcoffset() or timedelta(0)
    minutes = int(ahead.total_seconds() // 60)
    rest = f":{abs(minutes) % 60:02}" if minutes % 60 else ""
    return f"UTC{'−' if minutes < 0 else '+'}{abs(minutes) // 60}{rest}"


def zone_label(instant: datetime, zone: tzinfo, style: DateStyle = PLAIN) -> str:
    """Return ``Berlin time, UTC+1``, and plain ``UTC`` for UTC itself."""
    ahead = offset(instant, zone)
    place = style.place(zone)
    if place:
        return f"{place}, {ahead}"
    key = zone_key(zone)
    if key in {"UTC", "Etc/UTC"}:
        return "UTC"
    return ahead if key.startswith("Etc/") else f"{key}, {ahead}"


def within(start: datetime, end: datetime | None, zone: tzinfo, whole: datetime, style: DateStyle = PLAIN) -> str:
    """Return ``15:00–16:00 (Berlin time)`` for what lies on the day of ``whole``, else the whole span."""
    same_day = day(start, zone) == day(whole, zone) and (end is None or day(end, zone) == day(whole, zone))
    if not same_day or offset(start, zone) != offset(end or start, zone):
        return span(start, end, zone, style)
    _, hours, _ = _parts(start, end, zone, style)
    return f"{hours} ({place_label(zone, style)})"


def place_label(zone: tzinfo, style: DateStyle = PLAIN) -> str:
    """Return ``Berlin time``, or the id of a zone that names no place."""
    return style.place(zone) or zone_key(zone)


def span(start: datetime, end: datetime | None, zone: tzinfo, style: DateStyle = PLAIN) -> str:
    """Return ``Tuesday 24 November 2026, 15:00–16:00 (Berlin time, UTC+1)``.

    An end on another day is written with its day, and one after a change of clocks with its own offset.
    """
    date, hours, label = _parts(start, end, zone, style)
    return f"{date}, {hours} ({label})"


def _parts(start: datetime, end: datetime | None, zone: tzinfo, style: DateStyle) -> tuple[str, str, str]:
    label = zone_label(start, zone, style)
    date, hours = day(start, zone, style), hour(start, zone, style)
    if end is None or end <= start:
        return date, f"{hours}{style.clock_word}", label
    if offset(end, zone) != offset(start, zone):
        label = f"{label} → {offset(end, zone)}"
    if day(end, zone) != day(start, zone):
        return date, f"{hours} – {day(end, zone, style)}, {hour(end, zone, style)}{style.clock_word}", label
    return date, f"{hours}–{hour(end, zone, style)}{style.clock_word}", label


def short(start: datetime, zone: tzinfo, *, now: datetime, style: DateStyle = PLAIN) -> str:
    """Return ``Tue 24 Nov, 15:00`` for a subject, with the year when it is not this one."""
    local = to_local(start, zone)
    other_year = local.year != to_local(now, zone).year
    return f"{style.short_weekday(local, year=other_year)}, {hour(start, zone, style)}"


def lasting(start: datetime, end: datetime | None, style: DateStyle = PLAIN) -> str:
    """Return ``1 hour 30 minutes``, or nothing when the end is unknown or not after the start."""
    return "" if end is None or end <= start else style.lasting(end - start)


def relative(instant: datetime, now: datetime, zone: tzinfo, style: DateStyle = PLAIN) -> str:
    """Return how far away an instant is on this wall clock: ``tomorrow``, ``in 3 days``, ``2 hours ago``."""
    away = instant - now
    days = (to_local(instant, zone).date() - to_local(now, zone).date()).days
    if abs(away) < timedelta(minutes=1):
        return style.beside(0)
    if abs(days) > 1:
        return style.away("day", days)
    minutes = round(away / timedelta(minutes=1))
    if abs(away) < _SOON and abs(minutes) != 60:  # noqa: PLR2004  an hour is one
        return style.away("minute", minutes)
    if abs(away) < _SOON or days == 0:
        return style.away("hour", round(away / timedelta(hours=1)))
    return style.beside(days)


def own_zone(facts: Facts, preferences: Preferences) -> tuple[tzinfo, tzinfo]:
    """Return the person's wall clock and the interview's own; the same one where the latter is unknown."""
    mine = person_zone(preferences, facts)
    return mine, find_zone(facts.tz) or mine


def clocks(
    start: datetime, end: datetime | None, facts: Facts, preferences: Preferences, style: DateStyle = PLAIN
) -> tuple[Clock, ...]:
    """Return one clock, or both where the interview's own differs from the person's at that instant.

    The person's stands first; for a meeting in person the clock on the wall of that place does.
    """
    mine, theirs = own_zone(facts, preferences)
    instants = (start, end or start)
    if all(offset(each, mine) == offset(each, theirs) for each in instants):
        return (_clock(Whose.ALONE, start, end, mine, style),)
    onsite = facts.medium is Medium.ONSITE
    both = (
        _clock(Whose.OWN, start, end, mine, style),
        _clock(Whose.PLACE if onsite else Whose.INVITATION, start, end, theirs, style),
    )
    return both[::-1] if onsite else both


def _clock(whose: Whose, start: datetime, end: datetime | None, zone: tzinfo, style: DateStyle) -> Clock:
    date, hours, label = _parts(start, end, zone, style)
    return Clock(whose=whose, text=f"{date}, {hours} ({label})", date=date, hours=hours, zone=label)
