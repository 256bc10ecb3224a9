"""Ask the name servers of this machine for DNS records (RFC 1035), with nothing but the standard library."""

import ipaddress
import secrets
import socket
import struct
from pathlib import Path

_TYPES = {"CNAME": 5, "MX": 15, "TXT": 16}
_SECONDS = 3.0
_MOST_BYTES = 65_535
_MOST_RECORDS = 200
_MOST_JUMPS = 32
_TRUNCATED = 0x0200
_NO_SUCH_NAME = 3


class ResolverError(Exception):
    """Say that no name server gave an answer that can be read."""


def name_servers(path: Path = Path("/etc/resolv.conf")) -> tuple[str, ...]:
    """Return the addresses of the name servers this machine asks."""
    lines = path.read_text(errors="replace").splitlines() if path.exists() else []
    words = [each.split() for each in lines]
    return tuple(each[1] for each in words if len(each) > 1 and each[0] == "nameserver")


def find_records(name: str, kind: str, servers: tuple[tuple[str, int], ...]) -> tuple[str, ...]:
    """Return the values of a name's CNAME, MX (``10 host``) or TXT records, none when there is no such name.

    Raise ``ResolverError`` when no server (address and port) answers in three seconds.
    """
    number = secrets.randbelow(0x10000)
    question = b"".join(bytes((len(each),)) + each for each in _labels(name)) + b"\0"
    query = struct.pack("!6H", number, 0x0100, 1, 0, 0, 0) + question + struct.pack("!2H", _TYPES[kind], 1)
    for server in servers:
        try:
            answer = _ask(server, query, number)
            return _read(answer, _TYPES[kind])
        except (OSError, struct.error, IndexError, UnicodeError):
            continue
    raise ResolverError(f"no name server answers about {name}")


def _labels(name: str) -> list[bytes]:
    return [each.encode("idna") for each in name.rstrip(".").split(".")]


def _ask(server: tuple[str, int], query: bytes, number: int) -> bytes:
    """Return the answer by UDP, by TCP where it does not fit into a packet (RFC 7766)."""
    family = socket.AF_INET6 if ipaddress.ip_address(server[0].partition("%")[0]).version == 6 else socket.AF_INET  # noqa: PLR2004
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        sock.settimeout(_SECONDS)
        sock.connect(server)
        sock.send(query)
        answer = sock.recv(_MOST_BYTES)
    if struct.unpack_from("!H", answer)[0] != number:
        raise OSError("an answer to another question")
    if not struct.unpack_from("!H", answer, 2)[0] & _TRUNCATED:
        return answer
    with socket.create_connection(server, timeout=_SECONDS) as connection:
        connection.sendall(struct.pack("!H", len(query)) + query)
        with connection.makefile("rb") as stream:
            return stream.read(struct.unpack("!H", stream.read(2))[0])


def _read(answer: bytes, kind: int) -> tuple[str, ...]:
    _, flags, questions, records = struct.unpack_from("!4H", answer)
    if flags & 0xF == _NO_SUCH_NAME:
        return ()
    if flags & 0xF:
        raise OSError(f"the server answers with error {flags & 0xF}")
    place = 12
    for _ in range(questions):
        place = _name(answer, place)[1] + 4
    found = []
    for _ in range(min(records, _MOST_RECORDS)):
        place = _name(answer, place)[1]
        its_kind, _, _, length = struct.unpack_from("!2HIH", answer, place)
        place += 10
        if its_kind == kind:
            found.append(_value(answer, place, length, kind))
        place += length
    return tuple(found)


def _value(answer: bytes, place: int, length: int, kind: int) -> str:
    if kind == _TYPES["MX"]:
        return f"{struct.unpack_from('!H', answer, place)[0]} {_name(answer, place + 2)[0]}"
    if kind == _TYPES["CNAME"]:
        return _name(answer, place)[0]
    end, text = place + length, b""
    while place < end:
        text += answer[place + 1 : place + 1 + answer[place]]
        place += 1 + answer[place]
    return text.decode("utf-8", "replace")


def _name(answer: bytes, place: int) -> tuple[str, int]:
    """Return a name, whose end may stand elsewhere (RFC 1035, 4.1.4), and the place behind it."""
    labels: list[str] = []
    behind: int | None = None
    for _ in range(128 + _MOST_JUMPS):
        length = answer[place]
        if length == 0:
            return ".".join(labels), behind or place + 1
        if length >= 0xC0:  # noqa: PLR2004  the two upper bits mark a pointer
            behind = behind or place + 2
            place = struct.unpack_from("!H", answer, place)[0] & 0x3FFF
            continue
        labels.append(answer[place + 1 : place + 1 + length].decode("ascii", "replace").lower())
        place += 1 + length
    raise OSError("a name without end")
