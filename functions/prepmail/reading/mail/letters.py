"""The headers of a mail that say who wrote to whom, when, and in which thread.

The raw values are decoded here: ``policy.default`` raises on some broken ones. Every value is cut to a sane length.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Final

_MAX_HEADER: Final = 4_000
_MAX_REFERENCES: Final = 30
_MAX_ADDRESSES: Final = 100
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,300}>")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A mailbox of a header: the name as shown (or None) and the address in lower case.

    ``email`` is empty where a header block inside a text shows the name alone.
    """

    name: str | None
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The headers of one mail, the outermost or one inside it (``depth`` 0 is the person's own).

    ``date`` is aware and keeps the offset it was written in: what "tomorrow" means depends on it.
    """

    depth: int
    subject: str | None = None
    sender: Address | None = None
    to: tuple[Address, ...] = ()
    date: datetime | None = None
    message_id: str | None = None
    references: tuple[str, ...] = ()


def parse_letter(message: Message, *, depth: int) -> Letter:
    """Read the headers of one mail. Never raises."""
    senders = _addresses(message, "From")
    ids = _MESSAGE_ID.findall(_header(message, "Message-ID"))
    return Letter(
        depth=depth,
        subject=decode_header_text(_header(message, "Subject"))[:500].strip() or None,
        sender=senders[0] if senders else None,
        to=_addresses(message, "To"),
        date=_date(_header(message, "Date")),
        message_id=ids[0] if ids else None,
        references=_references(message),
    )


def _references(message: Message) -> tuple[str, ...]:
    said = _MESSAGE_ID.findall(_header(message, "References")) or _MESSAGE_ID.findall(_header(message, "In-Reply-To"))
    # The first one names the thread, the last ones the place in it.
    return tuple(said if len(said) <= _MAX_REFERENCES else [said[0], *said[1 - _MAX_REFERENCES :]])


def _header(message: Message, name: str) -> str:
    try:
        value = str(message.get(name, ""))
    except (ValueError, LookupError, MessageError):
        return ""
    limit = _MAX_HEADER * 5 if name in {"References", "To"} else _MAX_HEADER
    return _CONTROL.sub(" ", value[:limit])


def decode_header_text(value: str) -> str:
    """Return a header's text with its encoded words read (RFC 2047); as it is where they are broken."""
    value = value[:_MAX_HEADER]
    try:
        decoded = str(make_header(decode_header(value)))
    except (MessageError, LookupError, ValueError, RecursionError):
        decoded = value
    return _CONTROL.sub(" ", decoded.encode("utf-8", "replace").decode("utf-8"))


def _addresses(message: Message, name: str) -> tuple[Address, ...]:
    try:
        pairs = getaddresses([_header(message, name)])
    except (MessageError, ValueError, IndexError, RecursionError):
        # Comments nest, and the standard library follows them down (RFC 5322, 3.2.2).
        return ()
    return tuple(
        Address(name=decode_header_text(shown).strip()[:200] or None, email=email.strip().lower()[:320])
        for shown, email in pairs[:_MAX_ADDRESSES]
        if "@" in email
    )


def _date(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value[:100])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    # "-0000" says UTC without saying where (RFC 5322, 3.3).
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        aware.astimezone(UTC)
    except OverflowError:
        return None
    return aware
