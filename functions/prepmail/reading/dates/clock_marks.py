"""What stands behind a time and is part of it: "am", "p.m.", "in the afternoon", and the offset of ISO 8601."""

from dataclasses import replace
from typing import Final

from prepmail.reading.dates.clock_words import Half
from prepmail.reading.dates.fold import Folded
from prepmail.reading.dates.lexemes import Cursor, Kind, Lexeme
from prepmail.reading.dates.tokens import Hours, Piece
from prepmail.reading.dates.words import Words

_HOUR: Final = 60


def half_at(lexemes: list[Lexeme], folded: Folded, words: Words, index: int) -> tuple[Half, int] | None:
    """Return the half that "am", "p.m.", "p" or "in the afternoon" says, and the index after it."""
    at = Cursor(lexemes)
    if not 0 < index < len(lexemes) or not at.same_line(index - 1, index):
        return None
    text = at.text(index)
    if text in {"am", "pm"}:
        german = words.languages[0] == "de" and text == "am" and not at.glued(index)
        if german:
            return None
        dotted = at.text(index + 1) == "." and at.text(index + 2) in {".", ",", "-", ")"}
        return Half(text), index + 2 if dotted and at.text(index + 2) != "." else index + 1
    if text in {"a", "p"}:
        if at.text(index + 1) == "." and at.text(index + 2) == "m":
            last = index + 4 if at.text(index + 3) == "." and at.glued(index + 3) else index + 3
            return Half(f"{text}m"), last
        if at.glued(index) and not (at.text(index + 1) == "." and at.glued(index + 2)):
            each = lexemes[index]
            alone = at.text(index - 2) not in {":", "."}
            # "Suite 1A" is no hour.
            if alone and folded.raw(each.start, each.start + 1).isupper():
                return None
            return Half(f"{text}m"), index + 1
        if at.text(index + 1) == "m" and len(at.text(index + 1)) == 1:
            return Half(f"{text}m"), index + 2
    return words.halves.match(lexemes, index)


def with_offset(lexemes: list[Lexeme], hours: Hours) -> Hours:
    """Read the "+01:00" or "Z" glued to a time (ISO 8601)."""
    cursor = Cursor(lexemes)
    at = hours.piece.last
    if not cursor.glued(at):
        return hours
    if cursor.text(at) == "." and (number := lexemes[at + 1 : at + 2]) and number[0].kind is Kind.NUMBER:
        at += 2
    if cursor.text(at) == "z" and cursor.glued(at):
        return replace(hours, offset=0, piece=Piece(hours.piece.first, at + 1))
    sign, digits = cursor.text(at), cursor.text(at + 1)
    if sign not in {"+", "-"} or not cursor.glued(at + 1) or not digits.isdecimal():
        return hours
    if len(digits) == 4:  # noqa: PLR2004 - +0100
        minutes, last = int(digits[:2]) * _HOUR + int(digits[2:]), at + 2
    elif len(digits) == 2 and cursor.text(at + 2) == ":" and (rest := read_minutes(cursor, at + 3)) is not None:  # noqa: PLR2004
        minutes, last = int(digits) * _HOUR + rest, at + 4
    else:
        return hours
    if minutes > 15 * _HOUR or (sign == "-" and not _iso(cursor, hours.piece.first)):
        return hours
    return replace(hours, offset=-minutes if sign == "-" else minutes, piece=Piece(hours.piece.first, last))


def _iso(at: Cursor, index: int) -> bool:
    return at.text(index - 1) == "t" and at.glued(index)


def read_minutes(at: Cursor, index: int) -> int | None:
    """Return two digits that are minutes: 05, not 5."""
    minute = at.number(index)
    return minute if minute is not None and minute < _HOUR and len(at.text(index)) == 2 else None  # noqa: PLR2004
