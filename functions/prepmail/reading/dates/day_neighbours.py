"""What beside a weekday makes it one day: "so, 23rd", the number of its week, "of this month", "-nachmittag"."""

from functools import cache
from typing import Final, NamedTuple

from prepmail.reading.dates.clock_words import DAY_PARTS, Half
from prepmail.reading.dates.lexemes import Cursor, Lexeme, Phrases
from prepmail.reading.dates.week_words import ASIDES, MONTHS_AHEAD, NO_DAYS, WEEK_LINKS
from prepmail.reading.dates.words import Words

_LONGEST_DAY: Final = 31
_LAST_WEEK: Final = 53
_SHORTEST_WEEKDAY: Final = 5
_ORDINALS: Final = frozenset({"st", "nd", "rd", "th"})


class Numbered(NamedTuple):
    """A number that is said of a day, and the index after it."""

    number: int
    last: int


@cache
def _asides() -> Phrases[bool]:
    return Phrases((phrase, True) for phrase in ASIDES)


@cache
def _months_ahead() -> Phrases[int]:
    return Phrases(MONTHS_AHEAD.items())


def past_aside(lexemes: list[Lexeme], index: int) -> int:
    """Return the index after the "so," or "that is" between a day and what else it is; ``index`` without one."""
    at = Cursor(lexemes)
    start = at.skip(index, {",", "(", "-"}, most=1)
    found = _asides().match(lexemes, start)
    if found is None or not at.same_line(index - 1, found[1] - 1):
        return index
    return at.skip(found[1], {",", ":", "-", "."}, most=1)


def find_ordinal(lexemes: list[Lexeme], index: int) -> Numbered | None:
    """Return the day of the month of "23rd"; None for a "2nd interview"."""
    at = Cursor(lexemes)
    number = at.number(index)
    if number is None or not 1 <= number <= _LONGEST_DAY:
        return None
    if at.text(index + 1) not in _ORDINALS or not at.glued(index + 1) or is_counted(lexemes, index + 2):
        return None
    return Numbered(number, index + 2)


def is_counted(lexemes: list[Lexeme], index: int) -> bool:
    """Say whether what follows an ordinal number is a thing that is counted, and no day."""
    at = Cursor(lexemes)
    return at.same_line(index - 1, index) and at.text(index) in NO_DAYS


def find_week(lexemes: list[Lexeme], words: Words, index: int) -> Numbered | None:
    """Return the number of a week that is said at a lexeme ("in KW 12", ", uke 12"), or None."""
    at = Cursor(lexemes)
    found = words.week_numbered.match(lexemes, at.skip(index, WEEK_LINKS, most=3))
    if found is None or not at.same_line(index - 1, found[1]):
        return None
    place = at.skip(found[1], {"."}, most=1)
    number = at.number(place)
    joined = at.text(place + 1) in {"-", ":", "/", "."} and at.glued(place + 1) and at.number(place + 2) is not None
    if number is None or not 1 <= number <= _LAST_WEEK or joined:
        return None
    return Numbered(number, at.skip(place + 1, {")"}, most=1))


def find_month_ahead(lexemes: list[Lexeme], index: int) -> Numbered | None:
    """Return how many months ahead the month is that words behind a day name ("d. M.", "of next month"), or None."""
    at = Cursor(lexemes)
    ordinal = at.text(index) in {*_ORDINALS, "."} and at.glued(index)
    found = _months_ahead().match(lexemes, index + ordinal)
    if found is None or not at.same_line(index - 1, found[1] - 1):
        return None
    return Numbered(found[0], at.skip(found[1], {"."}, most=1))


def glued_part(word: str) -> Half | None:
    """Return the half of the day that a weekday's own name ends with ("donnerstagnachmittag")."""
    return next((half for part, half in DAY_PARTS.items() if len(word) > len(part) and word.endswith(part)), None)


def without_part(word: str) -> str | None:
    """Return the weekday's name of "donnerstagnachmittag", None where no part of the day is glued to it."""
    for part in DAY_PARTS:
        if word.endswith(part) and len(word) - len(part) > _SHORTEST_WEEKDAY:
            return word.removesuffix(part)
    return None
