"""Bytes as text: which charset a calendar part is really in, and whether bytes are a calendar at all."""

import re
from typing import Final

BEGIN_CALENDAR = re.compile(rb"BEGIN[ \t]{0,4}:[ \t]{0,4}V(?:CALENDAR|EVENT|TIMEZONE)", re.IGNORECASE)
_BEGIN_WIDE: Final = (b"B\0E\0G\0I\0N\0:\0V\0C\0A\0L\0", b"\0B\0E\0G\0I\0N\0:\0V\0C\0A\0L")
_CHARSET = re.compile(
    r"(?:utf-?(?:8|16|32)(?:-?[bl]e)?|us-ascii|iso-?8859-?\d{1,2}|iso-2022-\w{2}|windows-?\d{3,4}|cp\d{3,4}|koi8-[ru]|gb\w{2,6}|big5|euc-\w{2}|shift_?jis|latin-?1|mac-?roman)$",
    re.IGNORECASE,
)
_STATEFUL: Final = ("iso-2022", "gb", "big5", "euc", "shift", "koi8")


def decode_text(content: bytes, charset: str | None) -> str:
    """Return text whatever its charset is said to be: BOM, UTF-8, the declared one, then cp1252. Never raises."""
    for mark, wide in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            return content[len(mark) :].decode(wide, "replace")
    head = content[:200]
    if head.count(b"\0") > len(head) // 4:
        return content.decode(
            "utf-16-le" if head[1::2].count(b"\0") >= head[::2].count(b"\0") else "utf-16-be", "replace"
        )
    declared = charset if charset and is_charset(charset) else None
    order: tuple[str | None, ...] = ("utf-8", declared, "cp1252")
    if declared and declared.lower().startswith(_STATEFUL):
        order = (declared, "utf-8", "cp1252")
    for codec in order:
        if codec:
            try:
                return content.decode(codec)
            except (UnicodeError, LookupError):
                continue
    return content.decode("cp1252", "replace")


def is_charset(name: str) -> bool:
    """Say whether a name is one of the charsets mails are written in, not some other codec of Python's."""
    return _CHARSET.match(name) is not None


def is_calendar(content: bytes) -> bool:
    """Say whether bytes begin as a calendar file, in any charset, after a BOM and blank lines."""
    head = content[:2000].lstrip(b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n")
    return BEGIN_CALENDAR.match(head) is not None or head.startswith((_BEGIN_WIDE[0], _BEGIN_WIDE[1][1:]))
