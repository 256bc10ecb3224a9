"""Outlook's own form of a mail: MAPI properties ([MS-OXPROPS], [MS-OXOCAL]) as headers, text, attachments and meeting.

``tnef`` and ``outlook_message`` read two containers of them; what the properties mean stands here once.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from prepmail.reading.mail.bodies import Body
from prepmail.reading.mail.charsets import decode_text
from prepmail.reading.mail.html_markup import MAX_HTML
from prepmail.reading.mail.html_text import render_text
from prepmail.reading.mail.letters import Address, Letter
from prepmail.reading.mail.rtf import read_rtf

Value = str | bytes | int | datetime
# A property is named by its set and number; the numbers below 0x8000 have no set.
Key = tuple[UUID | None, int]
# Types of properties.
_UNICODE, _STRING, _TIME, _LONG = 0x001F, 0x001E, 0x0040, 0x0003
_BYTES: Final = frozenset({0x0102, 0x000D})
_SHORTS: Final = frozenset({0x0002, 0x000B})
# Properties from this number on are named: what they are stands elsewhere.
FIRST_NAMED: Final = 0x8000

_APPOINTMENT: Final = UUID("00062002-0000-0000-c000-000000000046")
_MEETING: Final = UUID("6ed8da90-450b-101b-98da-00aa003f1305")
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)
_MAX_TEXT: Final = 400_000
_MAX_LINE: Final = 500
# A vCal-Uid inside a GlobalObjectId stands after this ([MS-OXOCAL], 2.2.1.27).
_VCAL: Final = b"vCal-Uid\x01\x00\x00\x00"


class MeetingKind(StrEnum):
    """What a meeting item asks for, by its message class ([MS-OXOCAL], 2.2.2.1 and 2.2.5)."""

    REQUEST = "request"
    CANCEL = "cancel"
    RESPONSE = "response"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, slots=True, kw_only=True)
class TnefEvent:
    """A meeting as Outlook keeps it. ``start`` and ``end`` are instants (UTC); ``uid`` is what iCalendar would call it.

    ``zone_name`` is Outlook's caption of the organizer's zone, such as "(UTC+01:00) Amsterdam, Berlin".
    """

    kind: MeetingKind
    start: datetime | None
    end: datetime | None = None
    title: str | None = None
    location: str | None = None
    sequence: int = 0
    all_day: bool = False
    uid: str | None = None
    zone_name: str | None = None
    organizer: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MapiAttachment:
    """A file or a mail inside a MAPI item."""

    name: str
    content: bytes = b""
    item: "MapiItem | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MapiItem:
    """One mail or meeting: its properties, attachments and main recipients."""

    properties: Mapping[Key, Value]
    attachments: tuple[MapiAttachment, ...] = ()
    to: tuple[Address, ...] = ()

    def text(self, number: int, property_set: UUID | None = None) -> str:
        """Return a property's text, empty where there is none."""
        value = self.properties.get((property_set, number))
        return value.rstrip("\0").strip() if isinstance(value, str) else ""

    def number(self, number: int, property_set: UUID | None = None) -> int:
        """Return a property's number, 0 where there is none."""
        value = self.properties.get((property_set, number))
        return value if isinstance(value, int) else 0

    def moment(self, number: int, property_set: UUID | None = None) -> datetime | None:
        """Return a property's instant."""
        value = self.properties.get((property_set, number))
        return value if isinstance(value, datetime) else None


def decode_value(kind: int, raw: bytes, *, codepage: str = "cp1252") -> Value | None:
    """Return the value of a property of a MAPI type ([MS-OXCDATA], 2.11.1); None for types that are not needed."""
    if kind == _UNICODE:
        return raw.decode("utf-16-le", "replace").rstrip("\0")
    if kind == _STRING:
        return decode_text(raw.rstrip(b"\0"), codepage)
    if kind in _BYTES:
        return raw
    if kind == _TIME and len(raw) >= struct.calcsize("<Q"):
        return _filetime(struct.unpack_from("<Q", raw)[0])
    if kind == _LONG and len(raw) >= struct.calcsize("<i"):
        return int(struct.unpack_from("<i", raw)[0])
    if kind in _SHORTS and len(raw) >= struct.calcsize("<H"):
        return int(struct.unpack_from("<H", raw)[0])
    return None


def _filetime(ticks: int) -> datetime | None:
    try:
        return _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None


def read_item_letter(item: MapiItem, *, depth: int) -> Letter:
    """Return the headers of an item."""
    return Letter(
        depth=depth,
        subject=item.text(0x0037)[:_MAX_LINE] or None,
        sender=_sender(item),
        to=item.to,
        date=item.moment(0x0039) or item.moment(0x0E06),
        message_id=item.text(0x1035)[:300] or None,
    )


def _sender(item: MapiItem) -> Address | None:
    name = item.text(0x0042) or item.text(0x0C1A)
    # An Exchange address says nothing outside its own company.
    emails = (item.text(number) for number in (0x5D02, 0x5D01, 0x0065, 0x0C1F))
    email = next((each for each in emails if "@" in each), "")
    return Address(name=name[:200] or None, email=email.lower()[:320]) if name or email else None


def read_item_body(item: MapiItem) -> Body:
    """Return the text of an item: its HTML, also where RTF holds it, before its plain text."""
    plain = item.text(0x1000)[:_MAX_TEXT]
    html = item.properties.get((None, 0x1013), "")
    if isinstance(html, bytes):
        html = decode_text(html[:MAX_HTML], "cp1252")
    packed = item.properties.get((None, 0x1009))
    if not isinstance(html, str) or not html.strip():
        html = ""
        if isinstance(packed, bytes):
            text, html = read_rtf(packed)
            plain = plain or text
    shown = render_text(html) if html else ""
    return Body(text=shown, html=html[:MAX_HTML]) if shown.strip() else Body(text=plain)


def read_item_event(item: MapiItem) -> TnefEvent | None:
    """Return the meeting that an item is; None for a mail, a task or a contact."""
    kind = _kind(item.text(0x001A).casefold())
    if kind is None:
        return None
    return TnefEvent(
        kind=kind,
        start=item.moment(0x820D, _APPOINTMENT) or item.moment(0x0060),
        end=item.moment(0x820E, _APPOINTMENT) or item.moment(0x0061),
        title=item.text(0x0037)[:_MAX_LINE] or None,
        location=(item.text(0x8208, _APPOINTMENT) or item.text(0x0002, _MEETING))[:_MAX_LINE] or None,
        sequence=max(0, item.number(0x8201, _APPOINTMENT)),
        all_day=bool(item.number(0x8215, _APPOINTMENT)),
        uid=_uid(item.properties.get((_MEETING, 0x0023)) or item.properties.get((_MEETING, 0x0003))),
        zone_name=item.text(0x8234, _APPOINTMENT)[:_MAX_LINE] or None,
        organizer=_sender(item),
    )


def _kind(said: str) -> MeetingKind | None:
    if said.startswith(("ipm.schedule.meeting.request", "ipm.microsoft schedule.mtgreq")):
        return MeetingKind.REQUEST
    if said.startswith(("ipm.schedule.meeting.canceled", "ipm.microsoft schedule.mtgcncl")):
        return MeetingKind.CANCEL
    if said.startswith(("ipm.schedule.meeting.resp", "ipm.microsoft schedule.mtgresp")):
        return MeetingKind.RESPONSE
    return MeetingKind.APPOINTMENT if said.startswith("ipm.appointment") else None


def _uid(value: Value | None) -> str | None:
    if not isinstance(value, bytes) or not value:
        return None
    _, found, tail = value.partition(_VCAL)
    if found:
        return tail.rstrip(b"\0").decode("utf-8", "replace")[:255] or None
    return value.hex().upper()[:255]
