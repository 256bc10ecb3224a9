"""Write a time and the place whose clock it is on as one: "10 am in Toronto", "11 Eastern", "so 4 here"."""

import re
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.signs.zones import find_zone_named

_CLOCK_TIME: Final = (
    r"(?P<time>(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|\d{1,2} o'?clock|(?<=at )\d{1,2}"
    r"|(?<=is )\d{1,2}|noon|midday)(?: in the (?:morning|afternoon|evening))?|\d{1,2} in the (?:morning|afternoon"
    r"|evening))"
)
_IN_CITY = re.compile(
    rf"(?<![\w:.]){_CLOCK_TIME}(?P<how>,? (?:(?:over |out |up |down )?in|on the clock in|is|is in) | )"
    r"(?P<city>[A-Za-z]+(?: (?-i:[A-Z])[a-z]+)?)"
    r"(?P<said> (?:local )?time)?(?![\w'/-]| (?:office|street|road|station|hq|branch|headquarters|airport|university"
    r"|site|campus|room|hotel|tower))",
    re.IGNORECASE,
)
_ANY_CLOCK = re.compile(r"\w time(?! ?zone)|\b(?:eastern|pacific|their end|their side)\b", re.IGNORECASE)
_MY_SIDE = re.compile(
    r"(?<![\w:.])(?P<time>\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|noon|midday) (?:(?:for|by|with) (?:me|us)"
    r"|(?:over )?here"
    r"|(?:on|at) (?:my|our) (?:end|side))(?!\w)",
    re.IGNORECASE,
)
_BARE_HOUR = re.compile(
    r"(?<![\w:./-])(?P<number>\d{1,2})(?= (?:(?P<city>[A-Za-z]+(?: (?-i:[A-Z])[a-z]+)?) (?:local )?time(?! ?zone)"
    r"|eastern|pacific|(?-i:CES?T|GMT|BST|UTC|[ECMP][SD]?T|WES?T|EES?T))(?!\w))",
    re.IGNORECASE,
)
_MOST_HOURS: Final = 23
_NOT_CITY = re.compile(
    r",? (?:and )?not (?:in |on )?(?P<city>(?-i:[A-Z])[a-z]+(?: (?-i:[A-Z])[a-z]+)?)(?: time)?(?=\W*$|[,.;!])",
    re.IGNORECASE,
)


def write_clocks(text: str, frame: Frame) -> str:
    """Return a text with cities beside a time as clocks where those show another time than ours, "here" as our own.

    "Not in Berlin" goes with them. Linear.
    """
    written = False

    def clock(found: re.Match[str]) -> str:
        nonlocal written
        for city in dict.fromkeys((found["city"], found["city"].split()[0])):
            if city != found["city"] and found["said"]:
                continue
            zone = find_zone_named(city, frame) if _is_name(city, found["how"]) else None
            if zone and _is_elsewhere(zone, frame):
                written = True
                lead = "it's " if found["how"].strip(" ,").startswith("is") else ""
                return (
                    f"{lead}{found['time']} {city.title() if city.islower() else city} time{found['city'][len(city) :]}"
                )
        return found[0]

    text = _BARE_HOUR.sub(lambda found: _hour(found, frame), text)
    text = _IN_CITY.sub(clock, text)
    if frame.zone and _ANY_CLOCK.search(text):
        text = _MY_SIDE.sub(lambda found: _on_clock(found["time"], frame.zone or frame.tz), text)
    if not written:
        return text
    return _NOT_CITY.sub(lambda found: "" if find_zone_named(found["city"], frame) else found[0], text)


def _on_clock(time: str, zone: str) -> str:
    return f"{time} o'clock {zone}" if time.isdecimal() else f"{time} {zone}"


def _hour(found: re.Match[str], frame: Frame) -> str:
    """Write the bare number of "11 Eastern" and "7 New York time" as the hour it is."""
    number = int(found["number"])
    if number > _MOST_HOURS or (found["city"] and not find_zone_named(found["city"], frame)):
        return found[0]
    return f"{number} o'clock" if number <= _MOST_HOURS // 2 else f"{number}:00"


def _is_name(city: str, how: str) -> bool:
    return len(city) > 2 and (city[:1].isupper() or how.strip() != "")  # noqa: PLR2004 - "US" and "UK" are read already


def _is_elsewhere(zone: str, frame: Frame) -> bool:
    ours, theirs = find_zone(frame.tz), find_zone(zone)
    at = frame.start or frame.now
    return bool(ours and theirs) and at.astimezone(ours).utcoffset() != at.astimezone(theirs).utcoffset()
