"""A mail as bytes: MIME parts, threading and list headers, pure ASCII on the wire (RFC 5322, RFC 2045)."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from typing import Any

from prepmail.errors import SendRefusedError
from prepmail.writing.links import Links
from prepmail.writing.wording import clean, mail_address

_PRODUCT = "Prepmail"
_SUBJECT_LIMIT = 200
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,240}>")
_REFERENCES_LIMIT = 10
_REFERENCES_LENGTH = 900
# Python's own folding turns a token over 78 characters into encoded words, which ruins message ids and addresses.
_NEVER_ENCODED = frozenset({"message-id", "in-reply-to", "references", "list-unsubscribe"})
_ENCODED_WORD = "=?"
_LINE = 76
_CRLF = "\r\n"
_NARROW = SMTP.clone(cte_type="7bit")
_WIDE = _NARROW.clone(max_line_length=996)


class _WirePolicy(EmailPolicy):
    """Fold headers of ids and addresses wide, all others narrow, and write encoded words as RFC 2047, 2 wants them.

    Those of ``EmailPolicy`` lose blanks between two words and may be a character too long.
    """

    def fold(self, name: str, value: Any) -> str:
        if not str(value).isascii():
            return _encode(name, value)
        # Python's own would leave the first line of a long subject empty.
        if name.lower() == "subject" and len(f"{name}: {value}") > _LINE:
            return f"{name}: {Header(str(value), 'us-ascii', _LINE, name).encode(linesep=_CRLF)}\r\n"
        policy = _WIDE if name.lower() in _NEVER_ENCODED else _NARROW
        folded: str = policy.fold(name, value)
        return folded

    def fold_binary(self, name: str, value: Any) -> bytes:
        return self.fold(name, value).encode("ascii")


def _encode(name: str, value: Any) -> str:
    """Return a header of words, or of one address with a name, as encoded words of at most 75 characters."""
    (address,) = getattr(value, "addresses", None) or (None,)
    words = Header(address.display_name if address else str(value), "utf-8", _LINE, name).encode(linesep=_CRLF)
    return f"{name}: {words}\r\n <{address.addr_spec}>\r\n" if address else f"{name}: {words}\r\n"


_WIRE = _WirePolicy(linesep="\r\n", cte_type="7bit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file of a mail. ``content_type`` may carry parameters (``text/calendar; method=PUBLISH``)."""

    filename: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What a mail says, before it is addressed to anybody.

    ``questions`` are the ids of those it suggests to ask, by interview.
    """

    subject: str
    text: str
    html: str
    attachments: tuple[Attachment, ...] = ()
    questions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def render_message(
    mail: Mail,
    *,
    sender: str,
    recipient: str,
    reply_to: str,
    message_id: str,
    in_reply_to: str | None,
    references: Sequence[str],
    date: datetime,
    answer: bool,
    links: Links,
) -> bytes:
    """Return the message as 7-bit ASCII with _CRLF; the same arguments give the same bytes.

    An answer is ``auto-replied``, a timed mail ``auto-generated`` (RFC 3834, 5) with one-click unsubscribe (RFC 8058).
    Ids are written with angle brackets whether or not they come with them; one that is none is left out.
    Raise ``SendRefusedError`` for an address that mail without SMTPUTF8 cannot carry.
    """
    message = EmailMessage(policy=_NARROW)
    message["From"] = Address(_PRODUCT, addr_spec=_addressable(sender))
    message["To"] = Address(addr_spec=_addressable(recipient))
    message["Reply-To"] = Address(addr_spec=_addressable(reply_to))
    message["Subject"] = _header_words(mail.subject)
    message["Date"] = date.astimezone(UTC)
    message["Message-ID"] = _bracketed(message_id)
    _thread(message, in_reply_to, references)
    message["Auto-Submitted"] = "auto-replied" if answer else "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    # By this we know our own mail when it comes back (prepmail.reading.mail.headers) and never answer it.
    message["X-Prepmail"] = "1"
    if not answer:
        message["List-Unsubscribe"] = f"<{links.unsubscribe}>, <mailto:{reply_to}?subject=UNSUBSCRIBE>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    for each in mail.attachments:
        _attach(message, each)
    _set_boundaries(message, message_id)
    return message.as_bytes(policy=_WIRE)


def render_draft(*, sender: str, name: str, recipient: str, subject: str, body: str) -> bytes:
    """Return an ``.eml`` file that opens as a draft to edit and send; an empty ``recipient`` leaves To out.

    Outlook looks for X-Unsent, Apple Mail for its own type identifier.
    """
    message = EmailMessage(policy=_NARROW)
    message["X-Unsent"] = "1"
    message["X-Uniform-Type-Identifier"] = "com.apple.mail-draft"
    if mail_address(sender):
        message["From"] = Address(addr_spec=sender)
    if mail_address(recipient):
        message["To"] = Address(_header_words(name), addr_spec=recipient)
    message["Subject"] = _header_words(subject)
    message.set_content(body)
    return message.as_bytes(policy=_WIRE)


def _header_words(text: str) -> str:
    """Return text for a header. An encoded word in it would be decoded on assignment, line breaks and all."""
    return clean(text, _SUBJECT_LIMIT).replace(_ENCODED_WORD, "= ?")


def _addressable(address: str) -> str:
    local, _, domain = address.rpartition("@")
    try:
        ascii_address = f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        raise SendRefusedError("bad-address") from None
    if not mail_address(ascii_address):
        raise SendRefusedError("bad-address")
    return ascii_address


def _bracketed(message_id: str) -> str | None:
    stripped = message_id.strip()
    bracketed = stripped if stripped.startswith("<") else f"<{stripped}>"
    return bracketed if _MESSAGE_ID.fullmatch(bracketed) and _ENCODED_WORD not in bracketed else None


def _thread(message: EmailMessage, in_reply_to: str | None, references: Iterable[str]) -> None:
    """Name the mails above this one: the first, then the latest, as many as fit on a line of 998 (RFC 5322, 3.6.4)."""
    parent = _bracketed(in_reply_to) if in_reply_to else None
    known = [each for each in map(_bracketed, references) if each and each != parent]
    ids = list(dict.fromkeys([*known, *([parent] if parent else [])]))
    while len(ids) > _REFERENCES_LIMIT or len(" ".join(ids)) > _REFERENCES_LENGTH:
        del ids[1 if len(ids) > 1 else 0]
    if parent:
        message["In-Reply-To"] = parent
    if ids:
        message["References"] = " ".join(ids)


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    kind, *parameters = (each.strip() for each in attachment.content_type.split(";"))
    maintype, _, subtype = kind.partition("/")
    message.add_attachment(
        attachment.content,
        maintype=maintype,
        subtype=subtype,
        filename=attachment.filename,
        params=dict(each.split("=", 1) for each in parameters),
    )


def _set_boundaries(message: EmailMessage, seed: str) -> None:
    """Part the message by its own id instead of by chance, so that a second try is the same mail."""
    for number, part in enumerate(each for each in message.walk() if each.is_multipart()):
        part.set_boundary(f"=_{hashlib.sha256(f'{number} {seed}'.encode()).hexdigest()[:32]}")
