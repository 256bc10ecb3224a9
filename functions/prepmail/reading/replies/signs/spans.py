"""Find shifts ("an hour later"), lengths ("45 minutes") and days beside the known one ("the day after")."""

import re
from dataclasses import dataclass

from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.shape import TimeSigns

_DAY = 24 * 60
_EARLIEST = 7
# Longer than a working day is no interview.
_LONGEST = 8 * 60
# "90 minutes instead of 60".
_OTHER_LENGTH = re.compile(
    r"\b(?:instead of|rather than|not|statt|anstatt|nicht) (?:only |just |nur |bloß |mit |der "
    r"|den ){0,2}\d{2,3}(?![\d:.])",
    re.IGNORECASE,
)

_LONGER = re.compile(
    r"\b(?:an? )?(?:extra|additional|further|another|add|added|adds|adding|plus|by|zusätzliche"
    r"|weitere) (?:half )?(?:an )?(?:hour|stunde|halbe stunde"
    r"|\d{1,3} min\w*)\b|"
    r"\b(?:\d{1,3}|an?|one|two|half an?|(?:a )?quarter of an|eine[nr]?|zwei|(?:eine )?halbe|(?:eine )?viertel)"
    r"[ -]?(?:h|hours?|min(?:ute)?s?|stunden?|minuten?|std) (?:longer|shorter|more|extra|länger|laenger|kürzer|mehr)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spans:
    """What was found, whether it may go two ways, and the text without it."""

    sayings: tuple[Saying, ...]
    trouble: bool
    rest: str


def find_spans(text: str, signs: TimeSigns) -> Spans:
    """Return the shift and the length that stand in a text."""
    text = signs.same.sub(" ", text)
    shifts: list[int] = []
    for words in signs.shift:
        for found in words.finditer(text):
            minutes = _minutes(found["count"], found["unit"], found["half"], signs)
            back = signs.earlier.fullmatch(found["way"]) is not None
            shifts.append(-minutes if back else minutes)
        text = words.sub(" ", text)
    trouble = bool(not shifts and signs.both_ways.search(text))
    if not any(each % _DAY == 0 for each in shifts):
        for words, minutes in ((signs.next_day, _DAY), (signs.day_before, -_DAY)):
            if words.search(text):
                shifts.append(minutes)
                text = words.sub(" ", text)
    # "Half an hour longer" is no length, and longer than what nobody says.
    trouble = trouble or _LONGER.search(text) is not None
    lengths, days, rest = _lengths(_LONGER.sub(" ", text), signs)
    whole = [each for each in dict.fromkeys(shifts) if each % _DAY == 0]
    parts = [each for each in dict.fromkeys(shifts) if each % _DAY]
    if len(whole) == len(parts) == 1:
        # "A day later and an hour earlier" is one way.
        shifts = [whole[0] + parts[0]]
    sayings = [Saying(topic=Topic.SHIFT, value=each) for each in dict.fromkeys(shifts) if each]
    sayings += [Saying(topic=Topic.LENGTH, value=each) for each in dict.fromkeys(lengths)]
    return Spans(sayings=tuple(sayings), trouble=trouble or days, rest=rest)


def _lengths(text: str, signs: TimeSigns) -> tuple[list[int], bool, str]:
    """Return the lengths that are not denied, whether one is longer than any interview, and the text without them."""
    lengths: list[int] = []
    days = False
    for found in signs.length.finditer(text):
        minutes = (
            0
            if _is_clock(found) or found["not"] or signs.old_after.match(text, found.end())
            else _minutes(found["count"], found["unit"], found["half"], signs)
        )
        days = days or minutes > _LONGEST
        if 0 < minutes <= _LONGEST:
            lengths.append(minutes)
    rest = _OTHER_LENGTH.sub(" ", text) if lengths else text
    return lengths, days, signs.length.sub(lambda found: found[0] if _is_clock(found) else " ", rest)


def _is_clock(found: re.Match[str]) -> bool:
    """Tell "14h" from "2h": no interview is as long as it is late."""
    return found["unit"].casefold() == "h" and found["count"].isdecimal() and int(found["count"]) >= _EARLIEST


def _minutes(count: str, unit: str, half: str | None, signs: TimeSigns) -> int:
    small = re.sub(r"\s+", " ", count.casefold().strip())
    number = signs.counts.get(small)
    if number is None:
        number = float(small.replace(",", ".")) if small.replace(",", ".").replace(".", "").isdecimal() else 0
    size = next((size for stem, size in signs.units if unit.casefold().startswith(stem)), 0)
    return round((number + (0.5 if half else 0)) * size)
