"""Outlook packages made for tests: TNEF written here, ``.msg`` by a library that only the tests use."""

import base64
import struct
from datetime import UTC, datetime
from uuid import UUID

from aspose.email_foss.msg import MapiMessage, MapiNamedProperty  # type: ignore[import-untyped]

APPOINTMENT = UUID("00062002-0000-0000-c000-000000000046")
MEETING = UUID("6ed8da90-450b-101b-98da-00aa003f1305")
START = datetime(2027, 3, 9, 15, 0, tzinfo=UTC)
END = datetime(2027, 3, 9, 16, 0, tzinfo=UTC)
GLOBAL_ID = bytes.fromhex("040000008200E00074C5B7101A82E008") + b"\0" * 24


def filetime(moment: datetime) -> bytes:
    ticks = (moment - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000
    return struct.pack("<Q", int(ticks))


def padded(raw: bytes) -> bytes:
    return raw + b"\0" * (-len(raw) % 4)


def text_value(text: str) -> bytes:
    raw = f"{text}\0".encode("utf-16-le")
    return struct.pack("<II", 1, len(raw)) + padded(raw)


def binary_value(raw: bytes) -> bytes:
    return struct.pack("<II", 1, len(raw)) + padded(raw)


def plain_property(kind: int, number: int, value: bytes) -> bytes:
    return struct.pack("<HH", kind, number) + value


def named_property(kind: int, name: tuple[UUID, int], value: bytes) -> bytes:
    property_set, number = name
    return struct.pack("<HH", kind, 0x8000) + property_set.bytes_le + struct.pack("<II", 0, number) + value


def attribute(level: int, name: int, kind: int, raw: bytes) -> bytes:
    return struct.pack("<BHHI", level, name, kind, len(raw)) + raw + struct.pack("<H", sum(raw) & 0xFFFF)


def tnef(*attributes: bytes) -> bytes:
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)


def properties(*each: bytes) -> bytes:
    return struct.pack("<I", len(each)) + b"".join(each)


def meeting_request(message_class: str = "IPM.Schedule.Meeting.Request") -> bytes:
    """Return a winmail.dat as Exchange packs a meeting request."""
    return tnef(
        attribute(
            1,
            0x9003,
            6,
            properties(
                plain_property(0x1F, 0x001A, text_value(message_class)),
                plain_property(0x1F, 0x0037, text_value("Interview with Acme")),
                plain_property(0x1F, 0x0042, text_value("Mia Berg")),
                plain_property(0x1F, 0x5D02, text_value("mia@acme.example")),
                plain_property(0x1F, 0x1000, text_value("Dear Robin,\r\nplease come to Room 4.")),
                plain_property(0x0B, 0x0063, struct.pack("<I", 1)),
                named_property(0x40, (APPOINTMENT, 0x820D), filetime(START)),
                named_property(0x40, (APPOINTMENT, 0x820E), filetime(END)),
                named_property(0x1F, (APPOINTMENT, 0x8208), text_value("Room 4")),
                named_property(0x03, (APPOINTMENT, 0x8201), struct.pack("<I", 2)),
                named_property(0x1F, (APPOINTMENT, 0x8234), text_value("(UTC-05:00) Eastern Time (US & Canada)")),
                named_property(0x102, (MEETING, 0x0023), binary_value(GLOBAL_ID)),
                # The standard says where a person works, under a number that a meeting's start has too.
                plain_property(0x1F, 0x3A28, text_value("Elsewhere")),
            ),
        )
    )


def with_files(*files: tuple[str, bytes]) -> bytes:
    """Return a winmail.dat that holds files."""
    pieces: list[bytes] = []
    for name, content in files:
        pieces += [
            attribute(2, 0x9002, 6, b"\0" * 14),
            attribute(2, 0x8010, 1, name.encode() + b"\0"),
            attribute(2, 0x800F, 6, content),
        ]
    return tnef(*pieces)


def with_mail_inside(inner: bytes) -> bytes:
    """Return a winmail.dat with another one attached as a mail."""
    content = b"\x07\x03\x02\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00\x46" + inner
    return tnef(
        attribute(2, 0x9002, 6, b"\0" * 14),
        attribute(2, 0x9005, 6, properties(plain_property(0x0D, 0x3701, binary_value(content)))),
    )


def outlook_message(*, html: str = "", files: tuple[tuple[str, bytes], ...] = (), inner: bytes | None = None) -> bytes:
    """Return a ``.msg`` file of a meeting request."""
    message = MapiMessage.create(
        subject="Interview with Acme", body="" if html else "Dear Robin,\nplease come to Room 4."
    )
    message.message_class = "IPM.Schedule.Meeting.Request"
    if html:
        message.body_html = html
    message.set_property(0x0042, 0x1F, "Mia Berg")
    message.set_property(0x5D02, 0x1F, "mia@acme.example")
    message.set_property(0x0039, 0x40, START.replace(day=3))
    for number, kind, value in (
        (0x820D, 0x40, START),
        (0x820E, 0x40, END),
        (0x8208, 0x1F, "Room 4"),
        (0x8201, 0x03, 2),
    ):
        message.set_named_property(MapiNamedProperty.numeric(number, APPOINTMENT), kind, value)
    message.add_recipient("robin@example.com", display_name="Robin Quist")
    for name, content in files:
        message.add_attachment(name, content)
    if inner is not None:
        message.add_embedded_message_attachment(MapiMessage.create(subject="Inside", body=inner.decode()))
    return bytes(message.to_bytes())


def mail_with(name: str, content: bytes, *, text: str = "") -> bytes:
    """Return a mail with one file."""
    packed = base64.encodebytes(content).decode()
    return (
        "From: Robin <robin@example.com>\nTo: prep@example.org\nSubject: Fwd: Interview\n"
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain\n\n{text}\n--b\nContent-Type: application/octet-stream\n"
        f'Content-Disposition: attachment; filename="{name}"\nContent-Transfer-Encoding: base64\n\n{packed}\n--b--\n'
    ).encode()
