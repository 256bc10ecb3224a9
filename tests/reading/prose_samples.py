"""Letters and whole mails in words, made up here."""

from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from email.utils import format_datetime

from prepmail.domain.reading import Reading
from prepmail.reading.mail.layers import Layer, LayerKind
from prepmail.reading.mail.letters import Address, Letter
from prepmail.reading.read import read

EASTERN = timezone(timedelta(hours=-5))
SENT = datetime(2026, 3, 5, 9, tzinfo=EASTERN)


def letter(
    text: str,
    subject: str = "Interview",
    *,
    kind: LayerKind = LayerKind.FORWARDED,
    sender: str = "kim.ode@ferris.example",
    sent: datetime | None = SENT,
) -> Layer:
    return Layer(
        kind=kind,
        letter=Letter(depth=1, subject=subject, sender=Address(name="Kim Ode", email=sender), date=sent),
        text=text,
    )


def note(text: str) -> Layer:
    """Return the person's own words above a forward."""
    own = Letter(depth=0, subject="Fwd: Interview", sender=Address(name="Jo Doe", email="jo@example.org"), date=SENT)
    return Layer(kind=LayerKind.OWN, letter=own, text=text)


def forward(text: str, *, subject: str = "Interview", above: str = "", sent: datetime = SENT) -> bytes:
    """Return a mail with a letter forwarded inline, as Gmail does it."""
    lines = [
        above,
        "",
        "---------- Forwarded message ---------",
        "From: Kim Ode <kim.ode@ferris.example>",
        f"Date: {sent:%a, %b} {sent.day}, {sent:%Y} at {sent:%I:%M %p}",
        f"Subject: {subject}",
        "To: Jo Doe <jo@example.org>",
        "",
        text,
    ]
    message = mail("\n".join(lines), subject=f"Fwd: {subject}", sent=sent + timedelta(hours=1))
    return bytes(message)


def mail(text: str, *, subject: str, sent: datetime = SENT) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Jo Doe <jo@example.org>"
    message["To"] = "prep@example.com"
    message["Subject"] = subject
    message["Date"] = format_datetime(sent)
    message["Message-ID"] = "<outer@example.org>"
    message.set_content(text)
    return message


def read_mail(content: bytes, *, zone: str | None = None) -> Reading:
    return read(content, now=SENT, person=("jo@example.org",), zone=zone)
