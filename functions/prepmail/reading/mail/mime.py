"""Mails as trees of parts: find every calendar part, whatever it calls itself, every letter, and what Outlook packed.

The standard library parses; every limit is checked before or while it does (product.md, 8).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import Message
from typing import Final

from prepmail.errors import NotReadableError
from prepmail.reading.mail.bodies import Body, read_body
from prepmail.reading.mail.charsets import decode_text, is_calendar
from prepmail.reading.mail.forward import MAX_LAYERS, unwrap
from prepmail.reading.mail.layers import Layer, LayerKind
from prepmail.reading.mail.letters import Letter, parse_letter
from prepmail.reading.mail.mapi import MapiItem, TnefEvent, read_item_body, read_item_event, read_item_letter
from prepmail.reading.mail.outlook_message import is_outlook_message, open_outlook_message
from prepmail.reading.mail.parts import (
    CALENDAR_TYPES,
    decode_lenient_base64,
    forget_charset,
    read_content,
    read_filename,
    read_parameter,
)
from prepmail.reading.mail.tnef import open_tnef

MAX_BYTES: Final = 10_000_000
MAX_DEPTH: Final = 20
MAX_PARTS: Final = 200
MAX_LINES: Final = 400_000
# The parser compares every line with every open boundary.
_MAX_COMPARISONS: Final = 20_000_000

# All letters of one mail together; each has a limit of its own.
_MAX_HTML: Final = 1_000_000

_PASTED = re.compile(rb"(?:^|[\r\n])[ \t]{0,8}(BEGIN:VCALENDAR[ \t]{0,8}[\r\n])", re.IGNORECASE)
# The standard library takes a time that grows with the square of such a header's length.
_MAX_HEADER: Final = 8_000
_CONTENT_HEADER = re.compile(
    rb"^content-(?:type|disposition|transfer-encoding)[ \t]{0,8}:[^\r\n]*(?:(?:\r\n?|\n)[ \t][^\r\n]*)*", re.MULTILINE
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
    """What came in: the outermost mail's headers (None for a bare calendar file), calendar parts and letters.

    ``layers`` are all letters of the mail, the outermost first, an attached mail's after those of the mail it hangs on.
    ``meetings`` are the appointments that Outlook packed as properties (``winmail.dat``, ``.msg``).
    """

    letter: Letter | None
    parts: tuple[CalendarPart, ...]
    layers: tuple[Layer, ...] = ()
    meetings: tuple[TnefEvent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mail:
    """One mail met on the walk: its headers, and its text as MIME parts or as Outlook packed it."""

    letter: Letter
    message: Message | None = None
    packed: list[Body] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """A leaf of the tree: what it says it is, and its bytes."""

    kind: str
    name: str
    content: bytes
    charset: str | None = None
    method: str | None = None


@dataclass(slots=True, kw_only=True)
class _Walk:
    """What one walk through the tree has met so far."""

    count: int = 0
    parts: list[CalendarPart] = field(default_factory=list)
    mails: list[_Mail] = field(default_factory=list)
    meetings: list[TnefEvent] = field(default_factory=list)


def open_parcel(content: bytes) -> Parcel:
    """Return the calendar parts, letters and meetings of a mail, of an Outlook message or of a bare calendar file.

    Raise ``NotReadableError``: ``empty``, ``too-large``, ``too-deep`` (20 levels), ``too-many-parts`` (200).
    A mail without a calendar part is a parcel without parts.
    """
    if not content.strip(b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n"):
        raise NotReadableError("empty")
    if len(content) > MAX_BYTES:
        raise NotReadableError("too-large")
    if is_calendar(content):
        return Parcel(letter=None, parts=(CalendarPart(text=decode_text(content, None), source="the calendar file"),))
    walk = _Walk()
    try:
        item = open_outlook_message(content) if is_outlook_message(content) else open_tnef(content)
        if item is not None:
            _enter_item(item, walk, depth=0, letters=())
        else:
            _enter(_parse_mail(content), walk, depth=-1, letters=())
    except RecursionError:
        raise NotReadableError("too-deep") from None
    return Parcel(
        letter=walk.mails[0].letter,
        parts=tuple(walk.parts),
        layers=_layers(walk.mails),
        meetings=tuple(walk.meetings),
    )


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


def _count(walk: _Walk, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise NotReadableError("too-deep")
    walk.count += 1
    if walk.count > MAX_PARTS:
        raise NotReadableError("too-many-parts")


def _walk(part: Message, walk: _Walk, *, depth: int, letters: tuple[Letter, ...]) -> None:
    _count(walk, depth)
    forget_charset(part)
    payload = part.get_payload()
    if part.get_content_type() == "message/rfc822":
        for inner in _attached_mails(part, payload):
            _enter(inner, walk, depth=depth, letters=letters)
    elif isinstance(payload, list):
        for each in payload:
            if isinstance(each, Message):
                _walk(each, walk, depth=depth + 1, letters=letters)
    elif content := read_content(part):
        file = _File(
            kind=part.get_content_type(),
            name=read_filename(part),
            content=content,
            charset=read_parameter(part, "charset"),
            method=read_parameter(part, "method"),
        )
        _leaf(file, walk, depth=depth, letters=letters)


def _enter(inner: Message, walk: _Walk, *, depth: int, letters: tuple[Letter, ...]) -> None:
    letter = parse_letter(inner, depth=len(letters))
    walk.mails.append(_Mail(letter=letter, message=inner))
    _walk(inner, walk, depth=depth + 1, letters=(*letters, letter))


def _attached_mails(part: Message, payload: object) -> Iterator[Message]:
    """Yield the mails of a message/rfc822 part, also where it was sent base64 against the rule (RFC 2046, 5.2.1)."""
    for inner in payload if isinstance(payload, list) else ():
        if not isinstance(inner, Message):
            continue
        encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
        if encoding == "base64" and not inner.keys() and isinstance(text := inner.get_payload(), str):
            yield _parse_mail(decode_lenient_base64(text.encode("ascii", "ignore")))
        else:
            yield inner


def _leaf(file: _File, walk: _Walk, *, depth: int, letters: tuple[Letter, ...]) -> None:
    content, name = file.content, file.name.lower()
    if name.endswith(".eml") and not is_calendar(content):
        _enter(_parse_mail(content), walk, depth=depth, letters=letters)
    elif is_outlook_message(content):
        if item := open_outlook_message(content):
            _enter_item(item, walk, depth=depth, letters=letters)
    elif item := open_tnef(content):
        _unpack(item, walk, depth=depth, letters=letters)
    elif file.kind in CALENDAR_TYPES or name.endswith((".ics", ".vcs", ".ical", ".ifb")) or is_calendar(content):
        walk.parts.append(_calendar(file, content, letters))
    # Pasted into the text, or in a multipart whose boundary is lost: it still stands there as it is.
    elif (file.kind == "text/plain" or file.kind.startswith("multipart/")) and (match := _PASTED.search(content)):
        walk.parts.append(_calendar(file, content[match.start(1) :], letters))


def _calendar(file: _File, content: bytes, letters: tuple[Letter, ...]) -> CalendarPart:
    return CalendarPart(
        text=decode_text(content, file.charset),
        source=file.name or ("the calendar part" if file.kind in CALENDAR_TYPES else "the attachment"),
        method=file.method.strip().upper()[:20] if file.method else None,
        letters=letters,
    )


def _enter_item(item: MapiItem, walk: _Walk, *, depth: int, letters: tuple[Letter, ...]) -> None:
    """Take an Outlook message as the mail that it is."""
    letter = read_item_letter(item, depth=len(letters))
    walk.mails.append(_Mail(letter=letter))
    _unpack(item, walk, depth=depth, letters=(*letters, letter))


def _unpack(item: MapiItem, walk: _Walk, *, depth: int, letters: tuple[Letter, ...]) -> None:
    """Take what an Outlook item holds as belonging to the innermost of ``letters``."""
    _count(walk, depth)
    for mail in walk.mails:
        if mail.letter is letters[-1]:
            mail.packed.append(read_item_body(item))
    if meeting := read_item_event(item):
        walk.meetings.append(meeting)
    for each in item.attachments:
        if each.item is not None:
            _enter_item(each.item, walk, depth=depth + 1, letters=letters)
        elif each.content:
            _count(walk, depth)
            file = _File(kind="application/octet-stream", name=each.name, content=each.content)
            _leaf(file, walk, depth=depth + 1, letters=letters)


def _layers(mails: list[_Mail]) -> tuple[Layer, ...]:
    layers: list[Layer] = []
    html = _MAX_HTML
    for mail in mails:
        if len(layers) >= MAX_LAYERS:
            break
        body = read_body(mail.message, most_html=html) if mail.message is not None else Body(text="")
        if not body.text.strip() and mail.packed:
            body = mail.packed[0]
        html -= len(body.html or "")
        kind = LayerKind.ATTACHED if mail.letter.depth else LayerKind.OWN
        layers.extend(unwrap(body.text, mail.letter, html=body.html, kind=kind))
    return tuple(layers[:MAX_LAYERS])
