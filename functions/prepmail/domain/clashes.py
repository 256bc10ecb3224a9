"""Interviews of one person that get in each other's way: they overlap, or leave no time to travel."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from prepmail.domain.interview import Interview
from prepmail.domain.plan import last_end
from prepmail.domain.reading import Medium
from prepmail.domain.state import State

_TRAVEL = timedelta(minutes=90)
_CHANGE = timedelta(minutes=15)


class Trouble(StrEnum):
    """What is wrong between two interviews."""

    OVERLAP = "overlap"
    TRAVEL = "travel"
    TIGHT = "tight"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Two interviews and what is wrong between them; ``other`` is the one that was there."""

    interview: Interview
    other: Interview
    trouble: Trouble


def find_clashes(interview: Interview, others: Iterable[Interview]) -> tuple[Clash, ...]:
    """Return what gets in the way of an interview: 90 minutes are little to travel, 15 to change calls."""
    found = ((each, _trouble(interview, each)) for each in others if each.interview_id != interview.interview_id)
    return tuple(Clash(interview=interview, other=each, trouble=trouble) for each, trouble in found if trouble)


def _trouble(one: Interview, other: Interview) -> Trouble | None:
    begins, begins_too = one.facts.start, other.facts.start
    if begins is None or begins_too is None or {one.state, other.state} != {State.CONFIRMED}:
        return None
    if other.interview_id in one.same_as or one.interview_id in other.same_as:
        return None
    ends, ends_too = last_end(begins, one.facts), last_end(begins_too, other.facts)
    if begins < ends_too and begins_too < ends:
        return Trouble.OVERLAP
    gap = begins - ends_too if ends_too <= begins else begins_too - ends
    places = (one.facts.location or "").casefold(), (other.facts.location or "").casefold()
    if Medium.ONSITE in {one.facts.medium, other.facts.medium}:
        together = one.facts.medium is other.facts.medium and places[0] == places[1]
        return Trouble.TRAVEL if not together and gap < _TRAVEL else None
    return Trouble.TIGHT if gap < _CHANGE and one.facts.company != other.facts.company else None
