"""The weights of what was learned from replies, one table for each thing that is asked."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from prepmail.reading.replies.likely import tables
from prepmail.reading.weights import Weights, read_weights


class When(StrEnum):
    """What a time is: the new one, an end, or none of ours."""

    NEW = "new"
    END = "end"
    NONE = "none"


class Who(StrEnum):
    """What somebody new does: comes, or is only spoken of."""

    COMES = "comes"
    NONE = "none"


class Known(StrEnum):
    """What somebody we know does."""

    STAYS = "stays"
    GOES = "goes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judges:
    """The weights for times, strangers, and those we know."""

    times: Weights
    strangers: Weights
    known: Weights


@cache
def learned() -> Judges:
    """Return the judges of ``tables.py``; read once."""
    return Judges(
        times=read_weights(*tables.TIMES),
        strangers=read_weights(*tables.STRANGERS),
        known=read_weights(*tables.KNOWN),
    )
