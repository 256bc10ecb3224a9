"""Zones that are written as an id or an offset: "Europe/Berlin", "UTC", "GMT+1", "+01:00"."""

import re

from prepmail.reading.dates.lexemes import Lexeme
from prepmail.reading.dates.tokens import Piece, Zone
from prepmail.reading.zones.timezones import find_iana

_IANA = re.compile(
    r"(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US)"
    r"/[A-Za-z][A-Za-z_+-]{1,30}(?:/[A-Za-z][A-Za-z_]{1,30})?"
)
_OFFSET = re.compile(r"([+-])\s?(\d{1,2})(?::?([0-5]\d))?(?![\d:])")


def read_iana(lexemes: list[Lexeme], original: str, index: int, *, standing: bool) -> Zone | None:
    """Read "Europe/Berlin" at a lexeme of a text that is not folded."""
    if index + 1 >= len(lexemes) or lexemes[index + 1].text != "/":
        return None
    match = _IANA.match(original, lexemes[index].start)
    if match is None or (name := find_iana(match[0])) is None:
        return None
    last = index
    while last < len(lexemes) and lexemes[last].start < match.end():
        last += 1
    return Zone(piece=Piece(index, last), name=name, standing=standing)


def read_universal(lexemes: list[Lexeme], text: str, index: int, *, standing: bool) -> Zone | None:
    """Read "UTC", "GMT+1", "UTC-05:00"."""
    if lexemes[index].text not in {"utc", "gmt"}:
        return None
    end = lexemes[index].end
    match = _OFFSET.match(text, end) or _OFFSET.match(text, end + 1)
    if match is None or int(match[2]) > 14:  # noqa: PLR2004 - the widest offset
        return Zone(piece=Piece(index, index + 1), name=lexemes[index].text, standing=standing)
    last = index
    while last < len(lexemes) and lexemes[last].start < match.end():
        last += 1
    name = f"UTC{match[1]}{int(match[2]):02}:{match[3] or '00'}"
    return Zone(piece=Piece(index, last), name=name, standing=standing)


def read_offset(lexemes: list[Lexeme], text: str, index: int) -> Zone | None:
    """Read "+01:00", with both digits and a colon."""
    match = _OFFSET.match(text, lexemes[index].start)
    if match is None or len(match[2]) != 2 or match[3] is None:  # noqa: PLR2004 - +01:00
        return None
    last = index
    while last < len(lexemes) and lexemes[last].start < match.end():
        last += 1
    return Zone(piece=Piece(index, last), name=f"UTC{match[1]}{match[2]}:{match[3]}")
