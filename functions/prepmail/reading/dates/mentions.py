"""Dates and times as a text mentions them: values only."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from prepmail.domain.reading import Choice


class Role(StrEnum):
    """What a mentioned time is, as the words around it tell."""

    EVENT = "event"
    OLD = "old"
    OFFERED = "offered"
    DEADLINE = "deadline"
    HOURS = "hours"


class Doubt(StrEnum):
    """Why a reading is not certain."""

    NO_ZONE = "no-zone"
    ZONE_LOOSE = "zone-loose"
    ZONE_AMBIGUOUS = "zone-ambiguous"
    PLACE = "place"
    DAY_MONTH = "day-month"
    WEEKDAY = "weekday"
    RELATIVE = "relative"
    NOON = "noon"
    HALF_DAY = "half-day"
    GAP = "gap"
    FOLD = "fold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What a writer takes for granted. None where unknown.

    ``now`` is the moment of writing, aware, with the writer's own offset where known; ``zone`` the IANA id their bare
    times are in; ``languages`` those of the text (``de``, ``en-GB``); ``day_first`` whether 3/4 is in April;
    ``own_clock`` whether a time said on several clocks is shown on the one that ``now`` is on, not on the first.
    """

    now: datetime
    zone: str | None = None
    languages: tuple[str, ...] = ()
    day_first: bool | None = None
    own_clock: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One date with a time: an instant (UTC), where it stands in the text, and how sure it is.

    ``tz`` is the IANA id to show it in, ``tz_said`` whether the text itself names it. ``position`` and ``length`` are
    the span in the text, ``quote`` its words. ``choices`` are all readings that remain, this one among them, the
    likelier first; empty where there is no doubt about the instant.
    """

    start: datetime
    end: datetime | None = None
    tz: str | None = None
    tz_said: bool = False
    role: Role = Role.EVENT
    position: int
    length: int
    quote: str
    choices: tuple[Choice, ...] = ()
    doubts: frozenset[Doubt] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """A date without a time, a time without a date, or a zone alone: what a correction says ("it's Wednesday")."""

    day: date | None = None
    start: time | None = None
    end: time | None = None
    tz: str | None = None
    position: int
    length: int
    quote: str
