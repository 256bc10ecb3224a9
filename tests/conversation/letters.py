"""What a person writes: replies to our mails with the quotation their program puts below, forwards, new mails."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import count

from local.outbox import SentMail
from prepmail.usecases.receive_mail import Arrival, Verdicts, receive_mail
from tests.usecases.world import SAM, World

_numbers = count(1)

PASSED = Verdicts(spf="PASS", dkim="PASS", dmarc="PASS", spam="PASS", virus="PASS", from_domain="example.com")
SHARED = "prep@prepmail.localhost"


def opened(sent: SentMail) -> EmailMessage:
    """Return a mail of ours as a mail program reads it."""
    message = message_from_bytes(sent.file.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def answer(ours: EmailMessage, words: str, *, sender: str = SAM, quoted: bool = True) -> EmailMessage:
    """Reply to a mail of ours as programs do: to its Reply-To, with its thread, above a quotation of it."""
    reply = EmailMessage()
    reply["From"] = f"Sam Doe <{sender}>"
    reply["To"] = str(ours["Reply-To"])
    reply["Subject"] = f"Re: {ours['Subject']}"
    reply["Date"] = format_datetime(ours["Date"].datetime)
    reply["Message-ID"] = f"<reply-{next(_numbers)}@example.com>"
    reply["In-Reply-To"] = str(ours["Message-ID"])
    reply["References"] = f"{ours.get('References', '')} {ours['Message-ID']}".strip()
    below = "\n".join(f"> {line}" for line in text_of(ours).splitlines())
    quote = f"\n\nOn Mon, 2 Mar 2026 at 12:00, Prepmail <{SHARED}> wrote:\n\n{below}\n" if quoted else "\n"
    reply.set_content(words + quote)
    return reply


def letter(words: str, *, subject: str = "", sender: str = SAM) -> EmailMessage:
    """Write a new mail."""
    new = EmailMessage()
    new["From"] = f"Sam Doe <{sender}>"
    new["To"] = SHARED
    new["Subject"] = subject
    new["Message-ID"] = f"<new-{next(_numbers)}@example.com>"
    new.set_content(words)
    return new


def deliver(
    world: World,
    message: EmailMessage | bytes,
    *,
    sender: str = SAM,
    recipients: tuple[str, ...] | None = None,
    verdicts: Verdicts | None = PASSED,
) -> str:
    """Let a mail arrive as at the server of a domain: to the address in To unless the envelope says otherwise."""
    content = message if isinstance(message, bytes) else message.as_bytes(policy=policy.SMTP)
    to = recipients or ((str(message["To"]),) if isinstance(message, EmailMessage) else (SHARED,))
    key = f"raw/{next(_numbers)}"
    world.archive.put(key, content)
    arrival = Arrival(archive_key=key, envelope_sender=sender, recipients=to, verdicts=verdicts)
    return receive_mail(world.app, arrival)
