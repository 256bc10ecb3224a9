"""What is recognised in a text before anything is put together: days, clocks, zones, lengths. Values only."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from prepmail.reading.dates.clock_words import Half
from prepmail.reading.dates.relative_words import Which


class Piece(NamedTuple):
    """Where a token stands: lexemes from ``first`` up to before ``last``."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A date as written. ``swapped`` is whether 3/4 may as well be 4/3; ``away`` counts days from the day of writing.

    ``weeks`` come on top ("a week on Friday"), ``months`` to a day without a month ("the 5th of next month"). ``week``
    is the number of its week (ISO 8601). ``half`` is what "tonight" says about the hour. ``through`` is the last
    weekday of "Mon - Fri". ``dotted`` (3.4.) and ``numeric`` tell how it was written.
    """

    piece: Piece
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    swappable: bool = False
    away: int | None = None
    which: Which | None = None
    weeks: int = 0
    week: int | None = None
    months: int | None = None
    half: Half | None = None
    through: int | None = None
    separator: str = ""

    @property
    def full(self) -> bool:
        """Whether it names a day of the month in a month."""
        return self.day is not None and self.month is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One time of the day as written. ``sure`` where it says which half of the day it means."""

    hour: int
    minute: int = 0
    half: Half | None = None
    sure: bool = False
    midnight: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """One time or a range of times. ``offset`` is one glued to it, as ISO 8601 writes (minutes)."""

    piece: Piece
    start: Clock
    end: Clock | None = None
    offset: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A zone's name as it is looked up. ``standing`` where the text says that it holds for all its times.

    ``city`` is a place beside it that decides between its meanings; ``place`` where the name is itself only a place.
    """

    piece: Piece
    name: str
    city: str | None = None
    standing: bool = False
    place: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A duration in minutes."""

    piece: Piece
    minutes: int


Token = Day | Hours | Zone | Length


def merge_days(one: Day, two: Day) -> Day | None:
    """Return two days that stand side by side as one, where they say different things of it."""
    if one.through is not None or two.through is not None or (one.full and two.full):
        return None
    if (one.weekday is not None and two.weekday is not None) or (one.away is not None and two.away is not None):
        return None
    if one.day is not None and two.day is not None:
        return None
    base, other = (one, two) if one.full or one.day is not None else (two, one)
    if not base.full and base.day is None and one.away is None and two.away is None:
        return None
    return replace(
        base,
        weekday=base.weekday if base.weekday is not None else other.weekday,
        away=base.away if base.away is not None else other.away,
        which=base.which or other.which or (Which.COMING if other.away is not None and not base.full else None),
        half=base.half or other.half,
        week=base.week or other.week,
    )


def whole_token(tokens: list[Token]) -> Token:
    """Return a token that reaches over a time and its day."""
    hours = next(each for each in tokens if isinstance(each, Hours))
    first = min(each.piece.first for each in tokens)
    return replace(hours, piece=Piece(first, max(each.piece.last for each in tokens)))
