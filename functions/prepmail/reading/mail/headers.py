"""The few headers of a mail that decide who is answered, where, and whether at all."""

import hashlib
import re
from dataclasses import dataclass
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import getaddresses

OWN_HEADER = "X-Prepmail"
_LIMIT = 65_536
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,900}>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """``sender`` is the address of the one From, None when there is none or more than one (RFC 5322, 3.6.2).

    ``automatic`` is what RFC 3834 calls an automatic response or a machine's mail; ``own`` one that we wrote,
    ``report`` one about another mail (RFC 6522): a bounce.
    """

    sender: str | None
    message_id: str | None
    references: tuple[str, ...]
    subject: str | None
    automatic: bool
    own: bool
    report: bool = False


def parse_headers(content: bytes) -> Headers:
    """Read the top headers, the first 64 KB at most. Never raises on any bytes."""
    head = re.split(rb"\r?\n\r?\n", content[:_LIMIT].lstrip(), maxsplit=1)[0]
    message = BytesHeaderParser(policy=compat32).parsebytes(head)
    ids = _MESSAGE_ID.findall(_text(message, "Message-ID") or "")
    return Headers(
        sender=_single_address(message),
        message_id=ids[0] if ids else None,
        references=tuple(_thread(message)[-9:]),
        subject=_decoded(_text(message, "Subject")),
        automatic=_automatic(message),
        own=message.get(OWN_HEADER) is not None,
        report=(_text(message, "Content-Type") or "").strip().lower().startswith("multipart/report"),
    )


def _thread(message: Message) -> list[str]:
    """Return the mails above this one; some programs write only In-Reply-To (RFC 5322, 3.6.4)."""
    return _MESSAGE_ID.findall(_text(message, "References") or "") or _MESSAGE_ID.findall(
        _text(message, "In-Reply-To") or ""
    )


def inbound_key(person_id: str, headers: Headers, content: bytes) -> str:
    """Name a mail so that its second delivery has the same name: by Message-ID, else by its bytes."""
    identity = headers.message_id.encode() if headers.message_id else hashlib.sha256(content).digest()
    return hashlib.sha256(b"\x00".join((person_id.encode(), identity))).hexdigest()


def _text(message: Message, name: str) -> str | None:
    value = message.get(name)
    return None if value is None else str(value)


def _single_address(message: Message) -> str | None:
    values = [str(each) for each in message.get_all("From", [])]
    if len(values) != 1:
        return None
    found = [address for _, address in getaddresses(values) if "@" in address]
    return found[0] if len(found) == 1 and len(found[0]) <= 320 else None  # noqa: PLR2004  RFC 5321, 4.5.3.1: 64 + 1 + 255


def _decoded(value: str | None) -> str | None:
    if value is None:
        return None
    try:
        plain = str(make_header(decode_header(value)))
    except (ValueError, LookupError, UnicodeError):
        plain = value
    return re.sub(r"[\x00-\x1f\x7f]+", " ", plain).strip()[:300] or None


def _automatic(message: Message) -> bool:
    submitted = (_text(message, "Auto-Submitted") or "no").split(";")[0].strip().lower()
    precedence = (_text(message, "Precedence") or "").strip().lower()
    return (
        submitted != "no" or precedence in {"bulk", "list", "junk", "auto_reply"} or message.get("List-Id") is not None
    )
