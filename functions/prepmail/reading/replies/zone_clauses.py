"""Clauses that say in which time zone the person is: "my time zone is Berlin", "I'm in Lisbon now"."""

import re

from prepmail.reading.dates.find import find_fragments
from prepmail.reading.replies.asides import without_other_city
from prepmail.reading.replies.clauses import plain
from prepmail.reading.replies.frame import Frame

_ZONE = re.compile(
    r"(?:(?:my|our) (?:own )?(?:time ?zone|zone|clock|time)(?: is|:| should be| =|'s)|i(?:'m| am) (?:now )?(?:in|on"
    r"|based in|living in)|i live in|(?:can|could) you (?:please )?(?:use|set)|set (?:my )?(?:time ?)?zone to"
    r"|use|i(?:'ve| have)? moved to|time ?zone:?)"
    r"(?: the)? (?P<zone>[\w/ +:'.-]{2,60}?)(?: (?:time ?zone|zone|time))?(?: for me| now| these days"
    r"| at the moment| currently| right now| from now on| in (?:the )?future)*(?:,? (?:so |and )?(?:please"
    r" )?(?:always )?use"
    r" (?:that|this|it|my (?:local )?time(?: ?zone)?|(?:that|this|local) (?:local )?time(?: ?zone)?|that one)(?:"
    r" from now on| for everything| always"
    r"| instead| please| for me)*)?"
)
_MUST_SAY_ZONE = re.compile(
    r"zone|clock|my time|i live|based|moved to|(?:use|set) [a-z ]{2,30} time|i'm (?:in|on)|i am (?:in|on)|living"
)


def read_zone(clause: str, frame: Frame) -> str | None:
    """Return the zone (IANA id) that a whole clause says the person is in, or None."""
    clause = without_other_city(clause, frame)
    said = plain(clause)
    found = _ZONE.fullmatch(said)
    if found is None or not _MUST_SAY_ZONE.search(said):
        return None
    name = clause[clause.casefold().find(found["zone"]) :][: len(found["zone"])]
    for words in dict.fromkeys((name, f"{name} time", name.title(), f"{name.title()} time")):
        zones = [
            each for each in find_fragments(f"my time zone is {words}", frame.reference) if each.tz and not each.start
        ]
        if len(zones) == 1 and len(zones[0].quote) >= len(name) - 1:
            return zones[0].tz
    return None
