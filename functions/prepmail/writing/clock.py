"""How an instant is written for a person: always with its weekday, always with the zone it is told in.

Day and month names are ours, so that no locale of the machine can change a mail.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from prepmail.domain.person import Preferences
from prepmail.domain.reading import Facts, Medium
from prepmail.domain.zones import find_zone, person_zone, to_local, zone_key

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SHORT = 3
_SOON = timedelta(minutes=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One way to tell when: ``whose`` is empty when there is only one clock."""

    whose: str
    text: str


def day(instant: datetime, zone: tzinfo) -> str:
    """Return ``Tuesday 24 November 2026``."""
    local = to_local(instant, zone)
    return f"{WEEKDAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]} {local.year}"


def hour(instant: datetime, zone: tzinfo) -> str:
    """Return ``15:00``, 24-hour clock."""
    local = to_local(instant, zone)
    return f"{local.hour:02}:{local.minute:02}"


def offset(instant: datetime, zone: tzinfo) -> str:
    """Return ``UTC+01:00``, what the zone is ahead of UTC at that instant."""
    ahead = to_local(instant, zone).utcoffset() or timedelta(0)
    minutes = int(ahead.total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def zone_label(instant: datetime, zone: tzinfo) -> str:
    """Return ``Europe/Berlin, UTC+01:00``, and plain ``UTC`` for UTC itself."""
    return "UTC" if zone is UTC or zone_key(zone) == "UTC" else f"{zone_key(zone)}, {offset(instant, zone)}"


def span(start: datetime, end: datetime | None, zone: tzinfo) -> str:
    """Return ``Tuesday 24 November 2026, 15:00–16:00 (Europe/Berlin, UTC+01:00)``.

    An end on another day is written with its day, and one after a change of clocks with its own offset.
    """
    label = zone_label(start, zone)
    text = f"{day(start, zone)}, {hour(start, zone)}"
    if end is None or end <= start:
        return f"{text} ({label})"
    if offset(end, zone) != offset(start, zone):
        label = f"{label}, at the end {offset(end, zone)}"
    if day(end, zone) != day(start, zone):
        return f"{text} to {day(end, zone)}, {hour(end, zone)} ({label})"
    return f"{text}–{hour(end, zone)} ({label})"


def short(start: datetime, zone: tzinfo, *, now: datetime) -> str:
    """Return ``Tue 24 Nov, 15:00 (Europe/Berlin)`` for a subject, with the year when it is not this one."""
    local = to_local(start, zone)
    year = "" if local.year == to_local(now, zone).year else f" {local.year}"
    weekday, month = WEEKDAYS[local.weekday()][:_SHORT], MONTHS[local.month - 1][:_SHORT]
    return f"{weekday} {local.day} {month}{year}, {hour(start, zone)} ({zone_key(zone)})"


def lasting(start: datetime, end: datetime | None) -> str:
    """Return ``1 hour 30 minutes``, or nothing when the end is unknown or not after the start."""
    return "" if end is None or end <= start else _amount(end - start)


def relative(instant: datetime, now: datetime, zone: tzinfo) -> str:
    """Return how far away an instant is on this wall clock: ``tomorrow``, ``in 3 days``, ``2 hours ago``."""
    away = instant - now
    days = (to_local(instant, zone).date() - to_local(now, zone).date()).days
    if abs(away) < timedelta(minutes=1):
        return "now"
    if abs(days) > 1:
        return f"in {days} days" if days > 0 else f"{-days} days ago"
    if abs(away) < _SOON or days == 0:
        rounded = away if abs(away) < _SOON else timedelta(hours=round(away / timedelta(hours=1)))
        return f"in {_amount(rounded)}" if away > timedelta(0) else f"{_amount(-rounded)} ago"
    return "tomorrow" if days > 0 else "yesterday"


def own_zone(facts: Facts, preferences: Preferences) -> tuple[tzinfo, tzinfo]:
    """Return the person's wall clock and the interview's own; the same one where the latter is unknown."""
    mine = person_zone(preferences, facts)
    return mine, find_zone(facts.tz) or mine


def clocks(start: datetime, end: datetime | None, facts: Facts, preferences: Preferences) -> tuple[Clock, ...]:
    """Return one clock, or both where the interview's own differs from the person's at that instant.

    The person's stands first; for a meeting in person the clock on the wall of that place does.
    """
    mine, theirs = own_zone(facts, preferences)
    instants = (start, end or start)
    if all(offset(each, mine) == offset(each, theirs) for each in instants):
        return (Clock(whose="", text=span(start, end, mine)),)
    onsite = facts.medium is Medium.ONSITE
    whose = "on the clock of the place" if onsite else "on the clock of the invitation"
    both = (
        Clock(whose="on your own clock", text=span(start, end, mine)),
        Clock(whose=whose, text=span(start, end, theirs)),
    )
    return both[::-1] if onsite else both


def _amount(length: timedelta) -> str:
    minutes = round(length / timedelta(minutes=1))
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    parts = ((days, "day"), (hours, "hour"), (minutes, "minute"))
    return " ".join(f"{count} {unit}" if count == 1 else f"{count} {unit}s" for count, unit in parts if count)
