"""A time with its day and zone, as one."""

from dataclasses import dataclass

from prepmail.reading.dates.tokens import Clock, Day, Hours, Piece, Zone


@dataclass(slots=True, kw_only=True)
class Pair:
    """A time with its day, while it is put together.

    ``own_day`` is whether they stand in one sentence, ``own_zone`` whether the zone is its own and not shared,
    ``bracketed`` whether it stands first in brackets, as a time said again does. ``last`` is the lexeme after it all.
    """

    hours: Hours
    day: Day | None = None
    zone: Zone | None = None
    end: Clock | None = None
    end_day: Day | None = None
    end_zone: Zone | None = None
    minutes: int | None = None
    own_day: bool = False
    own_zone: bool = False
    bracketed: bool = False
    last: int = 0


def spanning(pair: Pair) -> Piece:
    """Return the place of a pair: from its first word to its last, where its day stands beside it."""
    first, last = pair.hours.piece.first, max(pair.hours.piece.last, pair.last)
    if pair.day is not None and pair.own_day:
        first, last = min(first, pair.day.piece.first), max(last, pair.day.piece.last)
    return Piece(first, last)
