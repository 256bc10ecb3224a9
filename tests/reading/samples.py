"""Calendar files and mails to read in tests, made up here."""

import base64
from datetime import UTC, datetime

from prepmail.domain.reading import Found, Reading
from prepmail.reading.read import read

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)

CUSTOM_ZONE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:{summer}
TZOFFSETTO:{winter}
RRULE:FREQ=YEARLY;BYDAY={standard};BYMONTH={standard_month}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:{winter}
TZOFFSETTO:{summer}
RRULE:FREQ=YEARLY;BYDAY={daylight};BYMONTH={daylight_month}
END:DAYLIGHT
END:VTIMEZONE"""

US_RULES = {"standard": "1SU", "standard_month": "11", "daylight": "2SU", "daylight_month": "3"}
EU_RULES = {"standard": "-1SU", "standard_month": "10", "daylight": "-1SU", "daylight_month": "3"}


def custom_zone(name: str, winter: str, summer: str, rules: dict[str, str] = EU_RULES) -> str:
    return CUSTOM_ZONE.format(name=name, winter=winter, summer=summer, **rules)


def event(*lines: str, start: str = "DTSTART:20260414T120000Z", uid: str = "one@example.com") -> str:
    """Return a VEVENT with a start and more lines."""
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260301T100000Z", start, *lines, "END:VEVENT"])


def calendar(*components: str, method: str | None = "REQUEST") -> bytes:
    """Return a calendar file with CRLF line ends."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN"]
    if method:
        lines.append(f"METHOD:{method}")
    text = "\n".join([*lines, *components, "END:VCALENDAR", ""])
    return text.replace("\n", "\r\n").encode()


def part(
    content: bytes,
    kind: str = "text/calendar; charset=utf-8",
    *,
    encoding: str = "base64",
    headers: tuple[str, ...] = (),
) -> bytes:
    """Return one MIME part."""
    body = base64.encodebytes(content).replace(b"\n", b"\r\n") if encoding == "base64" else content
    head = [f"Content-Type: {kind}", f"Content-Transfer-Encoding: {encoding}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def mail(*parts: bytes, headers: tuple[str, ...] = (), boundary: str = "edge") -> bytes:
    """Return a multipart mail."""
    head = [
        "From: Jordan Doe <jordan@example.org>",
        "To: prep@example.com",
        "Message-ID: <mail-1@example.org>",
        "Date: Mon, 2 Mar 2026 10:00:00 +0100",
        *headers,
        "MIME-Version: 1.0",
        f'Content-Type: multipart/mixed; boundary="{boundary}"',
    ]
    named = {each.split(":")[0] for each in headers}
    head = [each for index, each in enumerate(head) if each.split(":")[0] not in named or each in headers or index > 4]
    lines = b"".join(b"\r\n--" + boundary.encode() + b"\r\n" + each for each in parts)
    return "\r\n".join(head).encode() + b"\r\n" + lines + b"\r\n--" + boundary.encode() + b"--\r\n"


def read_all(content: bytes, *, zone: str | None = None, person: tuple[str, ...] = ("jordan@example.org",)) -> Reading:
    return read(content, now=NOW, person=person, zone=zone)


def read_one(content: bytes, *, zone: str | None = None, person: tuple[str, ...] = ("jordan@example.org",)) -> Found:
    found = read_all(content, zone=zone, person=person).found
    assert len(found) == 1
    return found[0]
