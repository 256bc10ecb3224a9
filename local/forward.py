"""Hand a file in as a person's mail program would: forwarded as an attachment, by SMTP."""

import email
import email.policy
import re
import smtplib
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path, PurePath
from secrets import token_hex

from local.clock import real_time
from local.complaint import ComplaintError
from local.files import read_file
from local.folder import DataFolder

RECIPIENT = "prep@prepmail.localhost"
_USUAL_PORT = 2525
_TIMEOUT_SECONDS = 30.0
_TEXT = "Hello, here is my interview invite.\r\n"
_CALENDAR = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR", re.IGNORECASE)
_NEWLINE = re.compile(rb"\r\n|\r|\n")


def forward(path: Path, *, data: Path, sender: str, port: int | None) -> int:
    """Send the file to the running instance, or to a port of this machine, and say where the answer will be."""
    content = read_file(path)
    running = DataFolder(data).find_running()
    port = port or (running.smtp_port if running else _USUAL_PORT)
    message = render_forward(path.name, content, sender=sender, recipient=RECIPIENT)
    try:
        send_forward(message, sender=sender, recipient=RECIPIENT, port=port)
    except smtplib.SMTPResponseException as refused:
        raise ComplaintError(f"the mail was not taken: {refused.smtp_code} {refused.smtp_error!r}", status=1) from None
    except OSError:
        raise ComplaintError(f"nobody takes mail on 127.0.0.1:{port}; start `prepmail run` first") from None
    outbox = f"http://127.0.0.1:{running.http_port}/outbox" if running else "`prepmail outbox`"
    print(f"Handed in as a mail from {sender}. The answer will be in {outbox}")
    return 0


def is_calendar(name: str, content: bytes) -> bool:
    """Tell a calendar file from a mail, by its name or its first line."""
    return name.lower().endswith((".ics", ".ical", ".vcs")) or bool(_CALENDAR.match(content[:200]))


def render_forward(name: str, content: bytes, *, sender: str, recipient: str) -> bytes:
    """Return a mail with the file attached: a calendar file as such, anything else as a message (RFC 2046, 5.2.1)."""
    calendar = is_calendar(name, content)
    subject = "Invite" if calendar else _subject(content)
    boundary = f"=_{token_hex(12)}"
    head = EmailMessage(policy=email.policy.SMTP)
    head["From"] = sender
    head["To"] = recipient
    head["Subject"] = f"Fwd: {subject}"
    head["Date"] = format_datetime(real_time())
    head["Message-ID"] = make_msgid(domain="example.com")
    head["MIME-Version"] = "1.0"
    file = _NEWLINE.sub(b"\r\n", content)
    kind = "text/calendar; charset=utf-8" if calendar else "message/rfc822"
    safe = re.sub(r"[^A-Za-z0-9._-]", "-", PurePath(name).name)[:80]
    parts = (
        f"--{boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{_TEXT}".encode(),
        (
            f"--{boundary}\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: 8bit\r\n"
            f'Content-Disposition: attachment; filename="{safe}"\r\n\r\n'
        ).encode()
        + file,
        f"--{boundary}--\r\n".encode(),
    )
    kind_line = f'Content-Type: multipart/mixed; boundary="{boundary}"\r\n\r\n'.encode()
    return head.as_bytes().rstrip(b"\r\n") + b"\r\n" + kind_line + b"\r\n".join(parts)


def send_forward(message: bytes, *, sender: str, recipient: str, port: int) -> None:
    """Send a mail to the port on this machine. Raise ``OSError`` when nobody takes it."""
    options = ["BODY=8BITMIME"] if sender.isascii() else ["BODY=8BITMIME", "SMTPUTF8"]
    with smtplib.SMTP("127.0.0.1", port, timeout=_TIMEOUT_SECONDS) as connection:
        connection.sendmail(sender, [recipient], message, options)


def _subject(content: bytes) -> str:
    message = email.message_from_bytes(content[:100_000], policy=email.policy.compat32)
    return " ".join(str(message.get("Subject", "Invite")).split())[:200] or "Invite"
