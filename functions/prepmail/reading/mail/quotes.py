"""Quotations: lines with their ``>`` depth, and the line above one that says who wrote it and when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from prepmail.reading.mail.forward_words import FILLERS, WROTE
from prepmail.reading.mail.header_date_tables import WEEKDAYS
from prepmail.reading.mail.header_dates import find_header_date
from prepmail.reading.mail.letters import Address
from prepmail.reading.mail.mailboxes import EMAIL, parse_sender

_MARKS = re.compile(r"(?:[ \t]{0,3}>)+")
_MAX_ATTRIBUTION: Final = 400
_MAX_WRAPPED: Final = 4
_MAX_UNDATED: Final = 150
# More words or full stops than these are a sentence that tells of somebody who wrote.
_MAX_WORDS: Final = 16
_MAX_POINTS: Final = 6

_WROTE_WORDS = re.compile("|".join(map(re.escape, sorted(WROTE, key=len, reverse=True))), re.IGNORECASE)
_BEGINS = re.compile(r"\W{0,3}(?:on|am|le|el|il|op|em|den|d\.|dnia|w dniu|dne|în|pada|vào|στις|\d)\b", re.IGNORECASE)
# "… 14:00 +0400 от Ana <ana@…>:": some say no verb.
_BY_ADDRESS = re.compile(r"(?<=\d )(?:от|von|from|by|de|от кого|da)(?= .{1,100}>:$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line without its quotation marks, and how many there were."""

    depth: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """What a line like "On … wrote:" says: who, when; and the line after it."""

    sender: Address | None
    date: datetime | None
    end: int


def read_line(line: str) -> Line:
    """Take the ``>`` marks off a line."""
    match = _MARKS.match(line)
    if match is None:
        return Line(depth=0, text=line)
    text = line[match.end() :]
    return Line(depth=match[0].count(">"), text=text.removeprefix(" "))


def find_attribution(lines: Sequence[Line], at: int, *, around: datetime | None) -> Attribution | None:
    """Return the attribution that begins at line ``at``, also where it is wrapped over up to four lines.

    It ends with a colon, says "wrote" in some language (or has a quotation below it), and names a date or an address.
    """
    first = lines[at]
    if not first.text.strip() or len(first.text) > _MAX_ATTRIBUTION:
        return None
    text = ""
    for index in range(at, min(len(lines), at + _MAX_WRAPPED)):
        line = lines[index]
        if not line.text.strip() or line.depth != first.depth:
            return None
        text = f"{text} {line.text.strip()}".strip()
        if len(text) > _MAX_ATTRIBUTION:
            return None
        if text.endswith((":", "：", ": *", "写道", ":*")):
            found = _read(text, lines, index + 1, around=around)
            # "Thanks,\nAlex\nOn … wrote:": the lines above it only stand close.
            if found and index > at and not _BEGINS.match(first.text) and _begins_later(lines, at, index, around):
                return None
            return found
    return None


def _read(text: str, lines: Sequence[Line], end: int, *, around: datetime | None) -> Attribution | None:
    wrote = _WROTE_WORDS.search(text) or _BY_ADDRESS.search(text)
    quoted = _is_quoted_below(lines, end)
    address = EMAIL.search(text)
    date = find_header_date(text, around=around)
    if wrote is None and not (quoted and address and date):
        return None
    if date is None and not (quoted and (address or wrote)):
        return None
    if date is None and len(text) > _MAX_UNDATED:
        return None
    if wrote is not None and not address and not quoted and text.rstrip(" :：*")[-1:].isdigit():
        return None
    if wrote is not None and not address and not quoted and not _is_short(text):
        return None
    return Attribution(
        sender=_sender(text, wrote.span() if wrote else None, (date.start, date.end) if date else None),
        date=date.moment if date else None,
        end=end,
    )


def _begins_later(lines: Sequence[Line], at: int, last: int, around: datetime | None) -> bool:
    for start in range(at + 1, last + 1):
        text = " ".join(line.text.strip() for line in lines[start : last + 1])
        found = _read(text, lines, last + 1, around=around)
        if found and found.date:
            return True
    return False


def _is_short(text: str) -> bool:
    """Say whether a text can be one attribution and no sentence that tells of somebody who wrote."""
    return len(text.split()) <= _MAX_WORDS and text.count(".") <= _MAX_POINTS


def _is_quoted_below(lines: Sequence[Line], at: int) -> bool:
    depth = lines[at - 1].depth
    below = next((line for line in lines[at : at + 3] if line.text.strip()), None)
    return below is not None and below.depth > depth


def _sender(text: str, wrote: tuple[int, int] | None, date: tuple[int, int] | None) -> Address | None:
    kept = list(text)
    for span in (wrote, date):
        if span:
            kept[span[0] : span[1]] = "\x1f" * (span[1] - span[0])
    address = EMAIL.search("".join(kept))
    pieces = "".join(kept).split("\x1f")
    holder = next((each for each in pieces if address and address[0] in each), None)
    if holder is None:
        holder = max(pieces, key=_name_letters, default="")
    words = holder.replace("[mailto:", "<").split()
    while words and _is_glue(words[0]):
        words.pop(0)
    while words and _is_glue(words[-1]):
        words.pop()
    return parse_sender(" ".join(words).strip(" ,，、:"))


def _name_letters(piece: str) -> int:
    return sum(len(word) for word in piece.split() if word[:1].isalpha() and not _is_glue(word))


def _is_glue(word: str) -> bool:
    bare = word.strip(",，、:;.<>()-").casefold()
    return not bare or bare in FILLERS or bare in WEEKDAYS
