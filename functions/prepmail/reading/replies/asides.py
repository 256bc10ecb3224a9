"""What stands beside a time and changes nothing of it: what stays the same, what it is not, whose clock it is on."""

import re
from typing import Final

from prepmail.reading.dates.find import find_fragments
from prepmail.reading.replies.frame import Frame

# "Same day, same time", wherever it stands.
_SAME: Final = re.compile(
    r"(?:,|^| and| but| with|\()*\s*\b(?:(?:at|on|in|with|by) )?(?:the |exactly )*same (?:week ?day|day|date|time|hour"
    r"|place|link|room|people|person|length|duration|call|way|clock|zone|time zone)s?(?: (?:as before|of (?:the )?day"
    r"|still|though|as planned))*\)?(?=\s*(?:$|,|\band\b|\bbut\b))",
    re.IGNORECASE,
)
_DENIED_LENGTH: Final = re.compile(
    r",? (?:and |so )?(?:not|instead of|rather than|no longer) (?:for )?(?:an?|one|the|two|\d{1,3})?(?: ?(?:full"
    r"|whole|entire"
    r"|half))? ?(?:an )?(?:hours?|minutes?|mins?|min|h)$",
    re.IGNORECASE,
)
_HOUR_WORDS: Final = (
    "twelve one two three four five six seven eight nine ten eleven".split()  # noqa: SIM905 - their place is the hour
)
_DENIED_HOUR: Final = re.compile(
    rf",? (?:and )?(?:not|instead of|rather than) (?:at )?(?P<hour>{'|'.join(_HOUR_WORDS)})(?: o'?clock)?$",
    re.IGNORECASE,
)
_DENIED_CITY: Final = re.compile(
    r",? (?:and )?(?:not|instead of|rather than) (?:in )?(?P<city>[A-Za-z]+(?: [A-Z][a-z]+){0,2}?)(?: time)?$"
)
_CLOCK_IS: Final = re.compile(
    r"^(?:the )?(?P<time>\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m|o'clock)?) (?:is|was|are|means|should be) (?:in |on |the )?"
    r"(?P<zone>(?:\w+ ){1,3}time)\b",
    re.IGNORECASE,
)
_THEIR_CITY: Final = re.compile(
    r"^(?i:they|the team|the interviewers?|the company|he|she|the office)(?:'re| are|'s| is) (?:based |sitting "
    r"|all )?in "
    r"(?:the )?(?P<city>[A-Za-z]+(?: [A-Z][a-z]+){0,2}?)(?: area)?(?:,? and| so|,? so|,) (?P<before>.{1,60}?)"
    r"(?: their| local|) time(?P<after>.{0,60})$"
)


def without_asides(clause: str, frame: Frame) -> str:
    """Return a clause about time without what it says besides, the zone of "their time" put into words."""
    said = _with_their_city(clause, frame)
    said = _CLOCK_IS.sub(r"\g<time> \g<zone>", said)
    kept = _SAME.sub(" ", said).strip(" ,") or said
    kept = _DENIED_LENGTH.sub("", kept)
    hour = _DENIED_HOUR.search(kept)
    if (
        hour
        and frame.start
        and _HOUR_WORDS.index(hour["hour"].casefold()) == frame.start.hour % 12
        and not frame.start.minute
    ):
        kept = kept[: hour.start()]
    return " ".join(without_other_city(kept, frame).split())


def without_other_city(clause: str, frame: Frame) -> str:
    """Return "my time zone is Madrid" of "my time zone is Madrid, not Berlin"."""
    city = _DENIED_CITY.search(clause)
    return clause[: city.start()] if city and _is_zone(city["city"], frame) else clause


def _with_their_city(clause: str, frame: Frame) -> str:
    """Return "it's 10am New York time" of "they're in New York and it's 10am their time"."""
    found = _THEIR_CITY.match(clause)
    if found is None or not _is_zone(found["city"], frame):
        return clause
    return f"{found['before']} {found['city'].title()} time{found['after']}"


def _is_zone(city: str, frame: Frame) -> bool:
    return any(each.tz for each in find_fragments(f"10:00 {city.title()} time", frame.reference))
