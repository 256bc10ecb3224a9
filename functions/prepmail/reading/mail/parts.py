"""One part of a mail: its bytes, name and parameters, however broken the headers are. Nothing here raises."""

import base64
import binascii
import re
from email.errors import MessageError
from email.message import Message
from typing import Final

from prepmail.reading.mail.charsets import is_calendar, is_charset
from prepmail.reading.mail.letters import decode_header_text

_MAX_PARAMETER: Final = 200
_MAX_NAME: Final = 100
CALENDAR_TYPES: Final = frozenset(
    {"text/calendar", "application/ics", "text/x-vcalendar", "application/calendar", "text/ics", "application/x-ics"}
)


def read_content(part: Message) -> bytes:
    """Return a leaf's bytes, decoded even where the encoding is broken or not the one that was declared."""
    raw = part.get_payload()
    encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    if encoding == "base64" and isinstance(raw, str) and is_calendar(plain := raw.encode("utf-8", "surrogateescape")):
        return plain
    try:
        decoded = part.get_payload(decode=True)
    except (MessageError, ValueError, LookupError):
        decoded = None
    content = decoded if isinstance(decoded, bytes) else b""
    if encoding == "base64" and part.get_content_type() in CALENDAR_TYPES and not is_calendar(content):
        again = decode_lenient_base64(raw.encode("ascii", "ignore")) if isinstance(raw, str) else b""
        return again if is_calendar(again) else content
    return content


def decode_lenient_base64(raw: bytes) -> bytes:
    """Decode base64 with whatever stands between its letters left out."""
    kept = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    kept = kept[: len(kept) - 1] if len(kept) % 4 == 1 else kept
    try:
        return base64.b64decode(kept + b"=" * (-len(kept) % 4))
    except binascii.Error:
        return b""


def read_parameter(part: Message, name: str) -> str | None:
    """Return a parameter of the Content-Type, None where there is none."""
    try:
        value = part.get_param(name)
    except (MessageError, ValueError, LookupError, TypeError):
        return None
    if isinstance(value, tuple):
        value = value[2]
    return value[:_MAX_PARAMETER] if isinstance(value, str) else None


def read_filename(part: Message) -> str:
    """Return the name of the part's file, empty where it has none."""
    for name, header in (("filename", "Content-Disposition"), ("name", "Content-Type")):
        try:
            value = part.get_param(name, header=header)
        except (MessageError, ValueError, LookupError, TypeError):
            continue
        if isinstance(value, tuple):
            value = value[2]
        if isinstance(value, str) and value.strip():
            return decode_header_text(value).strip()[:_MAX_NAME]
    return ""


def forget_charset(part: Message) -> None:
    """Remove a charset that is none: the standard library would take any codec of that name, and fail on some."""
    charset = read_parameter(part, "charset")
    if charset is None or is_charset(charset):
        return
    try:
        part.del_param("charset")
    except (MessageError, ValueError, LookupError, TypeError):
        kind = part.get_content_type()
        del part["Content-Type"]
        part["Content-Type"] = kind
