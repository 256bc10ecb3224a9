"""Find the facts of a sentence that are neither a time nor a person: place, link, number, employer, job, own zone."""

from collections.abc import Callable
from dataclasses import dataclass

from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.employers import find_company
from prepmail.reading.replies.signs.jobs import find_role, find_round
from prepmail.reading.replies.signs.shape import Signs
from prepmail.reading.replies.signs.ways_in import Found, find_medium, find_ways_in
from prepmail.reading.replies.signs.zones import find_own_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainFacts:
    """What was found, the text without it, and whether the person's ``own_zone`` is among it.

    ``trouble``: the signs speak against each other. ``denies``: what we hold is denied, and nothing told instead.
    """

    sayings: tuple[Saying, ...]
    rest: str
    own_zone: bool
    trouble: bool
    denies: bool


def find_plain(text: str, frame: Frame, signs: Signs) -> PlainFacts:
    """Return every fact of a text that is no time and nobody. Pure; linear in its length."""
    facts = frame.facts
    sayings: list[Saying] = []
    trouble = denies = False
    rest = text
    zone = find_own_zone(rest, frame, signs)
    if zone:
        sayings.append(Saying(topic=Topic.ZONE, value=zone.tz))
        rest = zone.rest
    steps: tuple[Callable[[str], Found], ...] = (
        lambda said: find_ways_in(said, facts, signs),
        lambda said: find_company(said, facts, signs.facts),
        lambda said: find_role(said, facts, signs.facts),
        lambda said: find_round(said, signs.facts),
        lambda said: find_medium(said, signs.facts),
    )
    for step in steps:
        found = step(rest)
        sayings += found.sayings
        trouble = trouble or bool(found.trouble)
        denies = denies or bool(found.denies)
        rest = found.rest
    return PlainFacts(sayings=tuple(sayings), rest=rest, own_zone=zone is not None, trouble=trouble, denies=denies)
