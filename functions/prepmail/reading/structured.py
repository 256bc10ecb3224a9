"""Events that a program wrote into a mail in another form than a calendar part: Outlook's properties, schema.org.

Both are written down as calendar files, so that there is one way to read an event.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from prepmail.reading.mail.mapi import MeetingKind, TnefEvent
from prepmail.reading.mail.mime import CalendarPart, Parcel
from prepmail.reading.mail.schema_org import EventStatus, SchemaEvent, find_events
from prepmail.reading.zones.timezones import resolve_tz

_METHODS: Final = {
    MeetingKind.REQUEST: "REQUEST",
    MeetingKind.CANCEL: "CANCEL",
    MeetingKind.RESPONSE: "REPLY",
    MeetingKind.APPOINTMENT: "PUBLISH",
}
_STATUSES: Final = {EventStatus.CANCELLED: "CANCELLED"}
_MOST: Final = 20
_MAX_TEXT: Final = 8_000


def list_structured(parcel: Parcel) -> tuple[CalendarPart, ...]:
    """Return Outlook's meetings as calendar parts; without any the schema.org events of the letters."""
    letters = tuple(each.letter for each in parcel.layers[:1])
    if parcel.meetings:
        return tuple(
            CalendarPart(text=_meeting(each), source="the Outlook meeting", letters=letters)
            for each in parcel.meetings[:_MOST]
            if each.start is not None
        )
    return tuple(
        CalendarPart(text=_event(event), source="the data in the mail", letters=(layer.letter,))
        for layer in parcel.layers
        if layer.html
        for event in find_events(layer.html)[:_MOST]
        if event.start is not None
    )


def _meeting(meeting: TnefEvent) -> str:
    lines = [f"SEQUENCE:{max(0, meeting.sequence)}"]
    if meeting.uid:
        lines.append(f"UID:{_text(meeting.uid)}")
    if meeting.organizer:
        name = f';CN="{_plain(meeting.organizer.name)}"' if meeting.organizer.name else ""
        lines.append(f"ORGANIZER{name}:mailto:{_plain(meeting.organizer.email)}")
    lines += _times(meeting.start, meeting.end, zone=meeting.zone_name, all_day=meeting.all_day)
    lines += _texts(SUMMARY=meeting.title, LOCATION=meeting.location)
    return _file(_METHODS[meeting.kind], lines)


def _event(event: SchemaEvent) -> str:
    lines = list(_times(event.start, event.end))
    if status := _STATUSES.get(event.status):
        lines.append(f"STATUS:{status}")
    lines += _texts(SUMMARY=event.name, LOCATION=event.location, DESCRIPTION=event.description)
    if event.url:
        lines.append(f"URL:{_plain(event.url)}")
    return _file("CANCEL" if event.status is EventStatus.CANCELLED else "REQUEST", lines)


def _file(method: str, lines: list[str]) -> str:
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            f"METHOD:{method}",
            "BEGIN:VEVENT",
            *lines,
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


def _times(
    start: datetime | None, end: datetime | None, *, zone: str | None = None, all_day: bool = False
) -> Iterator[str]:
    for name, moment in (("DTSTART", start), ("DTEND", end)):
        if moment is None:
            continue
        known = resolve_tz(zone, at=moment) if zone and moment.tzinfo else None
        if all_day:
            local = moment.astimezone(known.zone) if known else moment
            yield f"{name};VALUE=DATE:{local:%Y%m%d}"
        elif known and known.iana:
            yield f"{name};TZID={known.iana}:{moment.astimezone(known.zone):%Y%m%dT%H%M%S}"
        elif moment.tzinfo is None:
            yield f"{name}:{moment:%Y%m%dT%H%M%S}"
        else:
            yield f"{name}:{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _texts(**properties: str | None) -> Iterator[str]:
    for name, value in properties.items():
        if value:
            yield f"{name}:{_text(value)}"


def _text(value: str) -> str:
    """Escape a TEXT value (RFC 5545, 3.3.11)."""
    escaped = value[:_MAX_TEXT].replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "".join("\\n" if each == "\n" else each for each in escaped if each == "\n" or each.isprintable())


def _plain(value: str) -> str:
    return "".join(each for each in value[:500] if each.isprintable() and each not in '"<>')
