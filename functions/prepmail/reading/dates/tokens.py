"""What is recognised in a text before anything is put together: days, clocks, zones, lengths. Values only."""

from dataclasses import dataclass
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

    ``weeks`` come on top ("a week on Friday"). ``half`` is what "tonight" says about the hour. ``through`` is the last
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
