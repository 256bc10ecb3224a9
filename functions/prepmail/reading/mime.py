"""Mails as trees of parts: find every calendar part, whatever it calls itself, and the headers that matter.

The standard library parses; every limit is checked before or while it does (product.md, 8).
"""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message
from typing import Final

from prepmail.errors import NotReadableError
from prepmail.reading.charsets import decode_text, is_calendar, is_charset
from prepmail.reading.letters import Letter, decode_header_text, parse_letter

MAX_BYTES: Final = 10_000_000
MAX_DEPTH: Final = 20
MAX_PARTS: Final = 200
MAX_LINES: Final = 400_000
# The parser compares every line with every open boundary.
_MAX_COMPARISONS: Final = 20_000_000

_PASTED = re.compile(rb"(?:^|[\r\n])[ \t]{0,8}(BEGIN:VCALENDAR[ \t]{0,8}[\r\n])", re.IGNORECASE)
# The standard library takes a time that grows with the square of such a header's length.
_MAX_HEADER: Final = 8_000
_CONTENT_HEADER = re.compile(
    rb"^content-(?:type|disposition|transfer-encoding)[ \t]{0,8}:[^\r\n]*(?:(?:\r\n?|\n)[ \t][^\r\n]*)*", re.MULTILINE
)
_CALENDAR_TYPES: Final = frozenset(
    {"text/calendar", "application/ics", "text/x-vcalendar", "application/calendar", "text/ics", "application/x-ics"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPart:
    """One calendar part as text: what to call it in evidence, its METHOD parameter, and the mails around it."""

    text: str
    source: str
    method: str | None = None
    letters: tuple[Letter, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """What came in: the outermost mail's headers (None for a bare calendar file) and all calendar parts."""

    letter: Letter | None
    parts: tuple[CalendarPart, ...]


@dataclass(slots=True, kw_only=True)
class _Walk:
    """What one walk through the tree has met so far."""

    count: int = 0
    parts: list[CalendarPart] = field(default_factory=list)


def open_parcel(content: bytes) -> Parcel:
    """Return the calendar parts of a mail or of a bare calendar file.

    Raise ``NotReadableError``: ``empty``, ``too-large``, ``too-deep`` (20 levels), ``too-many-parts`` (200).
    A mail without a calendar part is a parcel without parts.
    """
    if not content.strip(b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n"):
        raise NotReadableError("empty")
    if len(content) > MAX_BYTES:
        raise NotReadableError("too-large")
    if is_calendar(content):
        return Parcel(letter=None, parts=(CalendarPart(text=decode_text(content, None), source="the calendar file"),))
    message = _parse_mail(content)
    walk = _Walk()
    letter = parse_letter(message, depth=0)
    try:
        _walk(message, walk, depth=0, letters=(letter,))
    except RecursionError:
        raise NotReadableError("too-deep") from None
    return Parcel(letter=letter, parts=tuple(walk.parts))


def _parse_mail(content: bytes) -> Message:
    lowered = content.lower()
    boundaries = lowered.count(b"boundary") + lowered.count(b"message/rfc822")
    lines = content.count(b"\n") + content.count(b"\r")
    if lines > MAX_LINES:
        raise NotReadableError("too-large")
    if boundaries > MAX_PARTS * 5 or lines * boundaries > _MAX_COMPARISONS:
        raise NotReadableError("too-many-parts")
    if any(len(match[0]) > _MAX_HEADER for match in _CONTENT_HEADER.finditer(lowered)):
        raise NotReadableError("too-large")
    try:
        return message_from_bytes(content, policy=policy.compat32)
    except RecursionError:
        raise NotReadableError("too-deep") from None


def _walk(part: Message, walk: _Walk, *, depth: int, letters: tuple[Letter, ...]) -> None:
    if depth > MAX_DEPTH:
        raise NotReadableError("too-deep")
    walk.count += 1
    if walk.count > MAX_PARTS:
        raise NotReadableError("too-many-parts")
    if (charset := _parameter(part, "charset")) is not None and not is_charset(charset):
        _forget_charset(part)
    payload = part.get_payload()
    if part.get_content_type() == "message/rfc822":
        for inner in _attached_mails(part, payload):
            _enter(inner, walk, depth=depth, letters=letters)
    elif isinstance(payload, list):
        for each in payload:
            if isinstance(each, Message):
                _walk(each, walk, depth=depth + 1, letters=letters)
    else:
        _leaf(part, walk, depth=depth, letters=letters)


def _forget_charset(part: Message) -> None:
    """Remove a charset that is none: the standard library would take any codec of that name, and fail on some."""
    try:
        part.del_param("charset")
    except (MessageError, ValueError, LookupError, TypeError):
        kind = part.get_content_type()
        del part["Content-Type"]
        part["Content-Type"] = kind


def _enter(inner: Message, walk: _Walk, *, depth: int, letters: tuple[Letter, ...]) -> None:
    letter = parse_letter(inner, depth=len(letters))
    _walk(inner, walk, depth=depth + 1, letters=(*letters, letter))


def _attached_mails(part: Message, payload: object) -> Iterator[Message]:
    """Yield the mails of a message/rfc822 part, also where it was sent base64 against the rule (RFC 2046, 5.2.1)."""
    for inner in payload if isinstance(payload, list) else ():
        if not isinstance(inner, Message):
            continue
        encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
        if encoding == "base64" and not inner.keys() and isinstance(text := inner.get_payload(), str):
            yield _parse_mail(_lenient_base64(text.encode("ascii", "ignore")))
        else:
            yield inner


def _leaf(part: Message, walk: _Walk, *, depth: int, letters: tuple[Letter, ...]) -> None:
    kind = part.get_content_type()
    name = _filename(part)
    content = _content(part)
    if not content:
        return
    if name.lower().endswith(".eml") and not is_calendar(content):
        _enter(_parse_mail(content), walk, depth=depth, letters=letters)
        return
    said = kind in _CALENDAR_TYPES or name.lower().endswith((".ics", ".vcs", ".ical", ".ifb"))
    if not (said or is_calendar(content)):
        if kind != "text/plain" and not kind.startswith("multipart/"):
            return
        # Pasted into the text, or in a multipart whose boundary is lost: it still stands there as it is.
        match = _PASTED.search(content)
        if match is None:
            return
        content = content[match.start(1) :]
    method = _parameter(part, "method")
    walk.parts.append(
        CalendarPart(
            text=decode_text(content, _parameter(part, "charset")),
            source=name or ("the calendar part" if kind in _CALENDAR_TYPES else "the attachment"),
            method=method.strip().upper()[:20] if method else None,
            letters=letters,
        )
    )


def _content(part: Message) -> bytes:
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
    if encoding == "base64" and part.get_content_type() in _CALENDAR_TYPES and not is_calendar(content):
        again = _lenient_base64(raw.encode("ascii", "ignore")) if isinstance(raw, str) else b""
        return again if is_calendar(again) else content
    return content


def _lenient_base64(raw: bytes) -> bytes:
    kept = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    kept = kept[: len(kept) - 1] if len(kept) % 4 == 1 else kept
    try:
        return base64.b64decode(kept + b"=" * (-len(kept) % 4))
    except binascii.Error:
        return b""


def _parameter(part: Message, name: str) -> str | None:
    try:
        value = part.get_param(name)
    except (MessageError, ValueError, LookupError, TypeError):
        return None
    if isinstance(value, tuple):
        value = value[2]
    return value[:200] if isinstance(value, str) else None


def _filename(part: Message) -> str:
    for name, header in (("filename", "Content-Disposition"), ("name", "Content-Type")):
        try:
            value = part.get_param(name, header=header)
        except (MessageError, ValueError, LookupError, TypeError):
            continue
        if isinstance(value, tuple):
            value = value[2]
        if isinstance(value, str) and value.strip():
            return decode_header_text(value).strip()[:100]
    return ""
