"""Compound files ([MS-CFB]), the file system inside an Outlook ``.msg``: streams by storage and name.

Everything is bounded by the size of the file: a chain visits a sector once, the directory is walked without recursion.
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

SIGNATURE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER: Final = 512
_LAST_SECTOR: Final = 0xFFFFFFFA
_MINI_SHIFT: Final = 6
_MINI_CUTOFF: Final = 4096
_ENTRY: Final = 128
_MAX_ENTRIES: Final = 20_000
_MAX_STORAGES: Final = 1_000
_MAX_DEPTH: Final = 30
_STORAGE, _STREAM, _ROOT = 1, 2, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Storage:
    """A folder: its streams and its folders, by name in lower case."""

    streams: Mapping[str, bytes]
    storages: Mapping[str, "Storage"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


@dataclass(slots=True, kw_only=True)
class _File:
    """The tables of one file, and what may still be read of it."""

    content: bytes
    sector: int
    table: tuple[int, ...]
    mini_table: tuple[int, ...] = ()
    mini_stream: bytes = b""
    entries: list[_Entry] = field(default_factory=list)
    left: int = 0
    storages: int = 0


def read_compound_file(content: bytes) -> Storage | None:
    """Return the root storage; None where the bytes are no compound file or are broken. Never raises."""
    if len(content) < _HEADER or not content.startswith(SIGNATURE):
        return None
    try:
        return _read(content)
    except (struct.error, IndexError, ValueError):
        return None


def _read(content: bytes) -> Storage | None:
    (shift,) = struct.unpack_from("<H", content, 0x1E)
    if shift not in {9, 12}:
        return None
    first_directory, first_mini, difat = (struct.unpack_from("<I", content, at)[0] for at in (0x30, 0x3C, 0x44))
    file = _File(content=content, sector=1 << shift, table=(), left=len(content) * 2)
    file.table = _allocation_table(file, struct.unpack_from("<109I", content, 0x4C), difat)
    file.mini_table = _numbers(_chain(file, first_mini))
    directory = _chain(file, first_directory)
    count = min(len(directory) // _ENTRY, _MAX_ENTRIES)
    file.entries = [_entry(directory[at * _ENTRY : (at + 1) * _ENTRY]) for at in range(count)]
    if not file.entries or file.entries[0].kind != _ROOT:
        return None
    file.mini_stream = _chain(file, file.entries[0].start)[: file.entries[0].size]
    return _storage(file, file.entries[0], depth=0)


def _allocation_table(file: _File, listed: tuple[int, ...], more: int) -> tuple[int, ...]:
    sectors = [number for number in listed if number < _LAST_SECTOR]
    seen: set[int] = set()
    while more < _LAST_SECTOR and more not in seen:
        seen.add(more)
        numbers = _numbers(_sector(file, more))
        sectors.extend(number for number in numbers[:-1] if number < _LAST_SECTOR)
        more = numbers[-1]
    most = len(file.content) // file.sector + 1
    return _numbers(b"".join(_sector(file, number) for number in sectors[:most]))


def _numbers(content: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4])


def _sector(file: _File, number: int) -> bytes:
    at = (number + 1) * file.sector
    return file.content[at : at + file.sector].ljust(file.sector, b"\0") if at < len(file.content) else b""


def _links(table: tuple[int, ...], start: int) -> Iterator[int]:
    seen: set[int] = set()
    while start < len(table) and start not in seen:
        seen.add(start)
        yield start
        start = table[start]


def _chain(file: _File, start: int) -> bytes:
    return b"".join(_sector(file, number) for number in _links(file.table, start))


def _entry(raw: bytes) -> _Entry:
    (length,) = struct.unpack_from("<H", raw, 64)
    left, right, child = struct.unpack_from("<3I", raw, 68)
    start, size = struct.unpack_from("<II", raw, 116)
    name = raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace").lower()
    return _Entry(name=name, kind=raw[66], left=left, right=right, child=child, start=start, size=size)


def _stream(file: _File, entry: _Entry) -> bytes:
    """Read a stream; all streams together take no more than twice the file."""
    size = min(entry.size, file.left)
    if entry.size < _MINI_CUTOFF:
        numbers = _links(file.mini_table, entry.start)
        pieces = (file.mini_stream[number << _MINI_SHIFT : (number + 1) << _MINI_SHIFT] for number in numbers)
    else:
        pieces = (_sector(file, number) for number in _links(file.table, entry.start))
    kept, have = [], 0
    for piece in pieces:
        if have >= size:
            break
        kept.append(piece)
        have += len(piece)
    file.left -= have
    return b"".join(kept)[:size]


def _storage(file: _File, entry: _Entry, *, depth: int) -> Storage:
    streams: dict[str, bytes] = {}
    storages: dict[str, Storage] = {}
    file.storages += 1
    todo, seen = [entry.child], set()
    while todo:
        number = todo.pop()
        if number in seen or number >= len(file.entries):
            continue
        seen.add(number)
        each = file.entries[number]
        todo += [each.left, each.right]
        if each.kind == _STREAM:
            streams[each.name] = _stream(file, each)
        elif each.kind == _STORAGE and depth < _MAX_DEPTH and file.storages < _MAX_STORAGES:
            storages[each.name] = _storage(file, each, depth=depth + 1)
    return Storage(streams=streams, storages=storages)
