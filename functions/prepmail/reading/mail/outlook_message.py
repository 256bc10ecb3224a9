"""Outlook's ``.msg`` files ([MS-OXMSG]): a mail or a meeting as properties in a compound file."""

import struct
from collections.abc import Mapping
from typing import Final
from uuid import UUID

from prepmail.reading.mail.compound_file import SIGNATURE, Storage, read_compound_file
from prepmail.reading.mail.letters import Address
from prepmail.reading.mail.mapi import FIRST_NAMED, Key, MapiAttachment, MapiItem, Value, decode_value

_PROPERTIES: Final = "__properties_version1.0"
_NAMES: Final = "__nameid_version1.0"
_TOP, _EMBEDDED, _INSIDE = 32, 24, 8
_MAX_PROPERTIES: Final = 5_000
_MAX_ATTACHMENTS: Final = 100
_MAX_RECIPIENTS: Final = 100
_MAX_DEPTH: Final = 10
_FIXED: Final = frozenset({0x0002, 0x0003, 0x000B, 0x0040})


def is_outlook_message(content: bytes) -> bool:
    """Say whether bytes begin as a compound file."""
    return content.startswith(SIGNATURE)


def open_outlook_message(content: bytes) -> MapiItem | None:
    """Return the mail or meeting in a ``.msg`` file; None for other files, which may begin the same.

    Never raises.
    """
    root = read_compound_file(content)
    if root is None or _PROPERTIES not in root.streams:
        return None
    return _item(root, _names(root.storages.get(_NAMES)), header=_TOP, depth=0)


def _item(storage: Storage, names: Mapping[int, Key], *, header: int, depth: int) -> MapiItem:
    attachments = [each for name, each in storage.storages.items() if name.startswith("__attach_version1.0_#")]
    recipients = [each for name, each in storage.storages.items() if name.startswith("__recip_version1.0_#")]
    return MapiItem(
        properties=_properties(storage, names, header=header),
        attachments=tuple(_attachment(each, names, depth) for each in attachments[:_MAX_ATTACHMENTS]),
        to=tuple(
            address
            for each in recipients[:_MAX_RECIPIENTS]
            if (address := _recipient(MapiItem(properties=_properties(each, names, header=_INSIDE))))
        ),
    )


def _attachment(storage: Storage, names: Mapping[int, Key], depth: int) -> MapiAttachment:
    item = MapiItem(properties=_properties(storage, names, header=_INSIDE))
    name = (item.text(0x3707) or item.text(0x3704) or item.text(0x3001))[:100]
    inner = storage.storages.get("__substg1.0_3701000d")
    if inner is not None and _PROPERTIES in inner.streams and depth < _MAX_DEPTH:
        return MapiAttachment(name=name, item=_item(inner, names, header=_EMBEDDED, depth=depth + 1))
    content = item.properties.get((None, 0x3701), b"")
    return MapiAttachment(name=name, content=content if isinstance(content, bytes) else b"")


def _recipient(item: MapiItem) -> Address | None:
    if item.number(0x0C15) not in {0, 1}:
        return None
    name = item.text(0x3001)[:200]
    email = next((each for each in (item.text(0x39FE), item.text(0x3003)) if "@" in each), "")
    return Address(name=name or None, email=email.lower()[:320]) if name or email else None


def _properties(storage: Storage, names: Mapping[int, Key], *, header: int) -> dict[Key, Value]:
    """Return the properties of a storage: small values in the table, the others in streams of their own (2.4)."""
    table = storage.streams.get(_PROPERTIES, b"")
    # Some writers give an attached mail the header of a file; its entries take 16 bytes each.
    table = table[_TOP if header == _EMBEDDED and len(table) % 16 == 0 else header :]
    found: dict[Key, Value] = {}
    for at in range(0, min(len(table) // 16, _MAX_PROPERTIES) * 16, 16):
        kind, number = struct.unpack_from("<HH", table, at)
        raw = table[at + 8 : at + 16]
        if kind not in _FIXED:
            raw = storage.streams.get(f"__substg1.0_{number:04x}{kind:04x}", b"")
        key = names.get(number) if number >= FIRST_NAMED else (None, number)
        if key is not None and (value := decode_value(kind, raw)) is not None:
            found[key] = value
    return found


def _names(storage: Storage | None) -> dict[int, Key]:
    """Return what the numbers from 0x8000 on stand for ([MS-OXMSG], 2.2.3); names that are words are left out."""
    if storage is None:
        return {}
    sets = storage.streams.get("__substg1.0_00020102", b"")
    entries = storage.streams.get("__substg1.0_00030102", b"")
    found: dict[int, Key] = {}
    for at in range(0, min(len(entries) // 8, _MAX_PROPERTIES) * 8, 8):
        number, which, index = struct.unpack_from("<IHH", entries, at)
        place = ((which >> 1) - 3) * 16
        if not which & 1 and 0 <= place <= len(sets) - 16:
            found[FIRST_NAMED + index] = (UUID(bytes_le=sets[place : place + 16]), number)
    return found
