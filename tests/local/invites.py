"""Made-up invites as mails, in versions that supersede each other."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

SAM = "sam@example.com"
PREP = "prep@prepmail.localhost"
START = datetime(2031, 3, 19, 13, tzinfo=UTC)
NOTICE = timedelta(days=14)


def calendar(
    uid: str = "one", *, start: datetime = START, sequence: int = 0, method: str = "REQUEST", title: str = "Interview"
) -> bytes:
    status = "CANCELLED" if method == "CANCEL" else "CONFIRMED"
    lines = (
        "BEGIN:VCALENDAR",
        "PRODID:-//Example//Calendar//EN",
        "VERSION:2.0",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{uid}@example.org",
        f"SEQUENCE:{sequence}",
        f"DTSTAMP:20310301T0{sequence}0000Z",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
        f"DTEND:{start + timedelta(hours=1):%Y%m%dT%H%M%SZ}",
        f"SUMMARY:{title} with Example Robotics",
        "ORGANIZER;CN=Robin Sample:mailto:robin@example.org",
        f"ATTENDEE;CN=Sam:mailto:{SAM}",
        "ATTENDEE;CN=Ana Example:mailto:ana@example.org",
        f"STATUS:{status}",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
    return "\r\n".join(lines).encode()


def invite(uid: str = "one", *, message_id: str | None = None, sender: str = SAM, **event: object) -> bytes:
    """Return a forward with the calendar file attached, as bytes with CRLF."""
    content = calendar(uid, **event)  # type: ignore[arg-type]
    message = EmailMessage()
    message["From"] = sender
    message["To"] = PREP
    message["Subject"] = "Fwd: Interview"
    message["Date"] = "Mon, 03 Mar 2031 10:00:00 +0000"
    message["Message-ID"] = message_id or f"<{uid}-{event.get('sequence', 0)}-{event.get('method', 'R')}@example.com>"
    message.set_content("Here is my invite.")
    message.add_attachment(content, maintype="text", subtype="calendar", filename="invite.ics")
    message.set_boundary("=_parts")
    return message.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
