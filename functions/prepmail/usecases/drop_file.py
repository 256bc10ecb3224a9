"""A file or pasted text handed in on the page: made a mail from the person, and then received like any other."""

import hashlib
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from prepmail.app import App
from prepmail.domain.person import Person
from prepmail.errors import NotUsableError
from prepmail.usecases.receive_mail import Arrival, receive_mail

_MOST_BYTES = 4 * 1024 * 1024
_CALENDAR = b"BEGIN:VCALENDAR"
_OUTLOOK = b"\xd0\xcf\x11\xe0"
_PASTED = "Handed in on your page"


def drop_file(app: App, person: Person, *, name: str, file: bytes | None, text: str) -> str:
    """Read a file, or the text where there is none, and answer it by mail; return what became of it.

    The outcome is that of ``receive_mail``. The same again is ``repeated``. Raise ``NotUsableError`` for nothing at all
    or too much.
    """
    content = file or text.encode()
    if not content.strip():
        raise NotUsableError("empty")
    if len(content) > _MOST_BYTES:
        raise NotUsableError("too-large")
    digest = hashlib.sha256(content).hexdigest()
    head = EmailMessage(policy=SMTP)
    head["From"] = person.address
    head["To"] = f"prep@{app.settings.inbound_domain}"
    head["Subject"] = f"Fwd: {_title(name, text)}"
    head["Date"] = format_datetime(app.clock())
    head["Message-ID"] = f"<page-{digest[:40]}@{app.settings.inbound_domain}>"
    message = _wrap(head, name, file, f"=_{digest[:24]}") if file else _with_text(head, text)
    key = f"page/{person.person_id}/{digest[:32]}"
    app.archive.put(key, message)
    arrival = Arrival(
        archive_key=key,
        envelope_sender=person.address,
        recipients=(f"prep@{app.settings.inbound_domain}",),
        verdicts=None,
    )
    return receive_mail(app, arrival)


def _with_text(head: EmailMessage, text: str) -> bytes:
    head.set_content(text, cte="base64")
    return head.as_bytes()


def _wrap(head: EmailMessage, name: str, file: bytes, boundary: str) -> bytes:
    """Return the mail that would have come, had the person forwarded the file as an attachment."""
    kind, suffix = _kind_of(name, file)
    parts = (
        b"MIME-Version: 1.0\r\n",
        f'Content-Type: multipart/mixed; boundary="{boundary}"\r\n\r\n--{boundary}\r\n'.encode(),
        b"Content-Type: text/plain; charset=utf-8\r\n\r\n\r\n",
        f"--{boundary}\r\nContent-Type: {kind}\r\n".encode(),
        f'Content-Disposition: attachment; filename="dropped.{suffix}"\r\n'.encode(),
        b"Content-Transfer-Encoding: 8bit\r\n\r\n",
        file,
        f"\r\n--{boundary}--\r\n".encode(),
    )
    return head.as_bytes().rstrip(b"\r\n") + b"\r\n" + b"".join(parts)


def _title(name: str, text: str) -> str:
    first = next((each.strip() for each in text.splitlines() if each.strip()), "")
    title = name.rpartition(".")[0] or first or _PASTED
    return "".join(each for each in title if each.isprintable())[:120] or _PASTED


def _kind_of(name: str, file: bytes) -> tuple[str, str]:
    """Return the MIME type to hand a file in as, by its first bytes and then its name."""
    if _CALENDAR in file[:200].upper() or name.lower().endswith((".ics", ".vcs")):
        return "text/calendar; charset=utf-8", "ics"
    if file.startswith(_OUTLOOK):
        return "application/vnd.ms-outlook", "msg"
    if name.lower().endswith(".txt"):
        return "text/plain; charset=utf-8", "txt"
    return "message/rfc822", "eml"
