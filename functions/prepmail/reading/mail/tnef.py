"""``winmail.dat``: the package (TNEF, [MS-OXTNEF]) that an Exchange server makes of a mail for its own kind."""

import struct
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from prepmail.reading.mail.charsets import decode_text
from prepmail.reading.mail.letters import Address
from prepmail.reading.mail.mailboxes import parse_sender
from prepmail.reading.mail.mapi import FIRST_NAMED, Key, MapiAttachment, MapiItem, Value, decode_value

SIGNATURE: Final = b"\x78\x9f\x3e\x22"
_MAX_ATTRIBUTES: Final = 5_000
_MAX_PROPERTIES: Final = 5_000
_MAX_VALUES: Final = 100
_MAX_ATTACHMENTS: Final = 100
_MAX_DEPTH: Final = 10
_MAX_RECIPIENTS: Final = 100
_OBJECT_ID: Final = 16
_START: Final = 6
_OF_ATTACHMENT: Final = 2
_NUMBER: Final = 4
_TRIPLE: Final = 8

_FROM, _SUBJECT, _CLASS, _BODY = 0x8000, 0x8004, 0x8008, 0x800C
_PROPERTIES, _RECIPIENTS, _CODEPAGE = 0x9003, 0x9004, 0x9007
_NEXT_ATTACHMENT, _TITLE, _DATA, _ATTACHMENT = 0x9002, 0x8010, 0x800F, 0x9005
_FIXED: Final = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 0xA: 4, 0xB: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_VARIABLE: Final = frozenset({0x0D, 0x1E, 0x1F, 0x102})


@dataclass(slots=True, kw_only=True)
class _Attachment:
    title: str = ""
    content: bytes = b""
    properties: dict[Key, Value] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class _Package:
    """What has been read of one package."""

    codepage: str = "cp1252"
    properties: dict[Key, Value] = field(default_factory=dict)
    plain: dict[Key, Value] = field(default_factory=dict)
    attachments: list[_Attachment] = field(default_factory=list)
    to: tuple[Address, ...] = ()

    def add(self, name: int, raw: bytes) -> None:
        """Take in one attribute of the mail."""
        if name == _CODEPAGE and len(raw) >= _NUMBER:
            self.codepage = f"cp{struct.unpack_from('<I', raw)[0]}"
        elif name == _PROPERTIES:
            self.properties.update(_properties(raw, self.codepage)[0])
        elif name == _RECIPIENTS:
            self.to = _recipients(raw, self.codepage)
        elif name in {_FROM, _SUBJECT, _CLASS, _BODY}:
            self.plain.update(_old_attribute(name, raw, self.codepage))

    def add_to_attachment(self, name: int, raw: bytes) -> None:
        """Take in one attribute of an attachment; the first of each begins it."""
        if name == _NEXT_ATTACHMENT and len(self.attachments) < _MAX_ATTACHMENTS:
            self.attachments.append(_Attachment())
        elif self.attachments and name == _TITLE:
            self.attachments[-1].title = decode_text(raw.rstrip(b"\0"), self.codepage)
        elif self.attachments and name == _DATA:
            self.attachments[-1].content = raw
        elif self.attachments and name == _ATTACHMENT:
            self.attachments[-1].properties.update(_properties(raw, self.codepage)[0])


def open_tnef(content: bytes, *, depth: int = 0) -> MapiItem | None:
    """Return the mail or meeting in a TNEF package; None where the bytes are none. What is broken in it is left out.

    Attached mails come as items, ten levels deep at most. Never raises.
    """
    if not content.startswith(SIGNATURE):
        return None
    package = _Package()
    at = _START
    for _ in range(_MAX_ATTRIBUTES):
        if at + 9 > len(content):
            break
        level, name, _kind, length = struct.unpack_from("<BHHI", content, at)
        raw = content[at + 9 : at + 9 + length]
        at += 9 + length + 2
        if level == _OF_ATTACHMENT:
            package.add_to_attachment(name, raw)
        else:
            package.add(name, raw)
    return MapiItem(
        properties={**package.plain, **package.properties},
        attachments=tuple(_attachment(each, depth) for each in package.attachments),
        to=package.to,
    )


def _old_attribute(name: int, raw: bytes, codepage: str) -> dict[Key, Value]:
    """Return an attribute of TNEF's own as the property it stands for."""
    text = decode_text(raw.rstrip(b"\0"), codepage)
    if name == _FROM:
        # A TRP structure: four numbers, then the name and "SMTP:address".
        if len(raw) < _TRIPLE:
            return {}
        _, _, shown, _ = struct.unpack_from("<4H", raw)
        sender = parse_sender(decode_text(raw[8 + shown :].rstrip(b"\0"), codepage).partition(":")[2])
        display = decode_text(raw[8 : 8 + shown].rstrip(b"\0"), codepage)
        return {(None, 0x0C1A): display, (None, 0x0C1F): sender.email if sender else ""}
    return {(None, {_SUBJECT: 0x0037, _CLASS: 0x001A, _BODY: 0x1000}[name]): text}


def _attachment(attachment: _Attachment, depth: int) -> MapiAttachment:
    names = (attachment.properties.get((None, number)) for number in (0x3707, 0x3704, 0x3001))
    name = next((each for each in names if isinstance(each, str) and each), attachment.title)
    content = attachment.properties.get((None, 0x3701), attachment.content)
    content = content if isinstance(content, bytes) else b""
    inner = content[_OBJECT_ID:]
    if inner.startswith(SIGNATURE) and depth < _MAX_DEPTH:
        return MapiAttachment(name=name[:100], item=open_tnef(inner, depth=depth + 1))
    return MapiAttachment(name=name[:100], content=content)


def _recipients(raw: bytes, codepage: str) -> tuple[Address, ...]:
    if len(raw) < _NUMBER:
        return ()
    (count,) = struct.unpack_from("<I", raw)
    found: list[Address] = []
    at = 4
    for _ in range(min(count, _MAX_RECIPIENTS)):
        properties, used = _properties(raw[at:], codepage)
        at += used
        name, email, kind = (properties.get((None, number)) for number in (0x3001, 0x3003, 0x0C15))
        shown = name if isinstance(name, str) and name else None
        if kind in {None, 1} and (shown or isinstance(email, str)):
            address = email.lower()[:320] if isinstance(email, str) and "@" in email else ""
            found.append(Address(name=shown, email=address))
    return tuple(found)


def _properties(raw: bytes, codepage: str) -> tuple[dict[Key, Value], int]:
    """Return the properties of a list ([MS-OXTNEF], 2.1.3.4) as far as they can be read, and how many bytes it took."""
    found: dict[Key, Value] = {}
    at = 4
    try:
        (count,) = struct.unpack_from("<I", raw)
        for _ in range(min(count, _MAX_PROPERTIES)):
            kind, number = struct.unpack_from("<HH", raw, at)
            at += 4
            key: Key | None = (None, number)
            if number >= FIRST_NAMED:
                key, at = _named(raw, at)
            values, at = _values(raw, at, kind)
            value = decode_value(kind, values[0], codepage=codepage) if values else None
            if key is not None and value is not None:
                found[key] = value
    except struct.error:
        return found, at
    return found, at


def _named(raw: bytes, at: int) -> tuple[Key | None, int]:
    property_set = raw[at : at + 16]
    kind, number = struct.unpack_from("<II", raw, at + 16)
    if kind == 0:
        return (UUID(bytes_le=property_set), number), at + 24
    return None, at + 24 + _padded(number)


def _values(raw: bytes, at: int, kind: int) -> tuple[list[bytes], int]:
    many, kind = bool(kind & 0x1000), kind & 0xEFFF
    count = 1
    if many or kind in _VARIABLE:
        (count,) = struct.unpack_from("<I", raw, at)
        at += 4
    if kind in _FIXED:
        size = _FIXED[kind]
        return ([raw[at : at + size]] if count else []), at + size * min(count, len(raw))
    values: list[bytes] = []
    if kind not in _VARIABLE and kind != 1:
        # The length of an unknown type is unknown too: what follows cannot be read.
        raise struct.error
    for _ in range(min(count, _MAX_VALUES) if kind != 1 else 0):
        (size,) = struct.unpack_from("<I", raw, at)
        values.append(raw[at + 4 : at + 4 + size])
        at += 4 + _padded(size)
    return values, at


def _padded(size: int) -> int:
    return (size + 3) // 4 * 4
