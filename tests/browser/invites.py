"""Made-up invites with everything in them that a page can show."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

from tests.browser.house import PREP, SAM

START = datetime(2031, 3, 19, 13, tzinfo=UTC)


def invite(
    uid: str = "one",
    *,
    start: datetime = START,
    company: str = "Example Robotics",
    role: str = "Data Engineer",
    people: tuple[str, ...] = ("Ana Silva", "Raj Patel"),
    place: str = "https://meet.example.org/abc-defg",
    method: str = "REQUEST",
    sequence: int = 0,
) -> bytes:
    """Return a forward with a calendar file attached, in CRLF."""
    status = "CANCELLED" if method == "CANCEL" else "CONFIRMED"
    domain = f"{company.replace(' ', '').lower()}.example"
    attendees = (f"ATTENDEE;CN={each}:mailto:{each.split()[0].lower()}@{domain}" for each in people)
    lines = (
        *("BEGIN:VCALENDAR", "PRODID:-//Example//Calendar//EN", "VERSION:2.0", f"METHOD:{method}", "BEGIN:VEVENT"),
        f"UID:{uid}@example.org",
        f"SEQUENCE:{sequence}",
        f"DTSTAMP:20310301T0{sequence}0000Z",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
        f"DTEND:{start + timedelta(hours=1):%Y%m%dT%H%M%SZ}",
        f"SUMMARY:Interview: {role} at {company}",
        f"ORGANIZER;CN=Rita Cruz:mailto:rita@{domain}",
        *attendees,
        f"ATTENDEE;CN=Sam Doe:mailto:{SAM}",
        f"LOCATION:{place}",
        *(f"STATUS:{status}", "END:VEVENT", "END:VCALENDAR", ""),
    )
    message = EmailMessage()
    message["From"] = f"Sam Doe <{SAM}>"
    message["To"] = PREP
    message["Subject"] = f"Fwd: Interview with {company}"
    message["Date"] = "Mon, 03 Mar 2031 10:00:00 +0000"
    message["Message-ID"] = f"<{uid}-{sequence}-{method}@example.com>"
    message.set_content("Here is my invite.")
    message.add_attachment("\r\n".join(lines).encode(), maintype="text", subtype="calendar", filename="invite.ics")
    message.set_boundary("=_parts")
    return message.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


ALL = (
    invite(),
    invite("two", start=START + timedelta(days=5, hours=-4), company="Quiet Lake", role="Analyst", people=("Mei Lin",)),
    invite("three", start=START - timedelta(days=6), company="North Pier", role="Planner", people=("Jo Brandt",)),
    invite("four", start=START + timedelta(days=8), company="Old Mill", role="Clerk", people=("Kim Hall",)),
    invite("four", start=START + timedelta(days=8), company="Old Mill", role="Clerk", method="CANCEL", sequence=1),
)
