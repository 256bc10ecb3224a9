"""What one clause of a correction says: a fact by its name, and the words it stands in."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Topic(StrEnum):
    """What a clause is about. DAY, TIME, SHIFT, LENGTH and END together make one new start and end."""

    DAY = "day"
    TIME = "time"
    SHIFT = "shift"
    LENGTH = "length"
    END = "end"
    COMPANY = "company"
    ROLE = "role"
    FORMAT = "format"
    MEDIUM = "medium"
    LOCATION = "location"
    JOIN_URL = "join_url"
    DIAL_IN = "dial_in"
    ROUND = "round"
    PEOPLE = "people"
    MORE_PEOPLE = "more-people"
    NOT_PEOPLE = "not-people"
    ZONE = "zone"


TIMES: Final = frozenset({Topic.DAY, Topic.TIME, Topic.SHIFT, Topic.LENGTH, Topic.END})
COMES: Final = frozenset({Topic.PEOPLE, Topic.MORE_PEOPLE})
PEOPLE: Final = COMES | {Topic.NOT_PEOPLE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One fact as it was said. ``value`` is text, or a list of names, or a number of minutes, by its topic."""

    topic: Topic
    value: object


def names_of(sayings: Iterable[Saying], topic: Topic) -> tuple[str, ...]:
    """Return all names said under one topic."""
    found = [each.value for each in sayings if each.topic is topic]
    return tuple(name for names in found if isinstance(names, tuple) for name in names)
