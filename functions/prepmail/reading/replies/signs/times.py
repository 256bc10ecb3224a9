"""Find days, times, shifts, lengths and ends in a person's words, the old ones told from the new by their signs."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from prepmail.reading.dates.mentions import Fragment
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.same_instant import pick_same_instant
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.shape import Signs
from prepmail.reading.replies.signs.values import Value, find_values, has_zone, is_held, own_day, own_hour, without
from prepmail.reading.replies.signs.zones import says_their_place, says_their_time, zone_of

_BEFORE: Final = 60
_DAY: Final = 24 * 60
_HALF = re.compile(
    r"\b(?:in the )?(?:morning|afternoon|evening|night|vormittags?|nachmittags?|abends?|mittags?|morgens)\b",
    re.IGNORECASE,
)
_WEEKS = re.compile(
    r"\b(?:next|following) (?:week|month)\b|\b(?:nächste[rn]?|kommende[rn]?) (?:woche|monat)\b", re.IGNORECASE
)
# "The week of the 23rd" is no day yet.
_WEEK_OF = re.compile(
    r"\b(?:week|month) (?:of|beginning|starting|commencing|from|around)\b|\bw/?c\b|\bwoche (?:vom|um den|ab)\b",
    re.IGNORECASE,
)
# "Um eine Stunde verschoben" is later or earlier: only what stands beside it tells.
_EITHER_WAY = re.compile(r"\b(?:verschoben|verlegt|verschiebt|verschieben|geschoben|versetzt)\b", re.IGNORECASE)
_ONE_WAY = re.compile(
    r"\b(?:nach (?:hinten|vorn\w*)|später|spaeter|früher|frueher|eher|vorverlegt|vorgezogen|zurück|hinaus|plus"
    r"|minus)\b",
    re.IGNORECASE,
)
_NIGHT: Final = 20
_LATE = re.compile(
    r"[ap]\.?m\b|\b2[0-3]\b|\b(?:evening|night|midnight|tonight|abends?|nachts?|mitternacht|dinner)\b", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
# Arabia or the Atlantic, Chicago or Shanghai, India, Ireland or Israel: letters that mean zones hours apart.
_FAR_ZONES = re.compile(r"\b(?:CST|IST|AST|GST|SST|WST)\b")
_AMERICA: Final = "America/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """What was found in a text: the ``sayings``, and ``trouble`` where the signs speak against each other.

    ``competing``: no more than that several may be the new one. ``denies``: what we hold is denied, and no other told.
    ``rest`` is the text without days and times, ``text`` all of it as it was read.
    """

    sayings: tuple[Saying, ...] = ()
    trouble: bool = False
    competing: bool = False
    denies: bool = False
    rest: str = ""
    text: str = ""


def find_times(text: str, frame: Frame, signs: Signs) -> Times:
    """Return the new day, time, shift, length and end that stand in a text. Pure; linear in its length."""
    values = find_values(text, frame, signs)
    spans, written, fragments = values.spans, values.text, values.fragments
    days, hours, ends = (values.of(topic) for topic in (Topic.DAY, Topic.TIME, Topic.END))
    day, one = _choose(days, own_day(frame))
    hour, two = _choose(hours, own_hour(frame))
    if two and not one:
        # "10 am New York time, that makes 3 pm here" tells one time twice.
        same = pick_same_instant([each.words for each in hours if not each.old], (day,) if day else (), frame)
        hour, two = (same, False) if same else (hour, two)
    end, three = _choose(ends, None)
    if all(each.old for each in ends) and len(hours) == 1 and hour and _is_end(fragments, text, signs):
        hour, end = None, hour
    sayings = [each for each in spans.sayings if not _says_hour_again(each, hour, frame)]
    zone = zone_of(written, fragments, frame)
    if zone and (hour or zone != frame.tz) and (hour or frame.start) and (hour is None or not has_zone(hour, frame)):
        # A number that nobody read may be the hour on that clock.
        zone_alone = hour is None
        hour = f"{hour or format(frame.start, '%H:%M')} {zone}"
        one = one or (zone_alone and _DIGIT.search(without(written, fragments)) is not None)
    sayings += [
        Saying(topic=topic, value=each)
        for topic, each in ((Topic.DAY, day), (Topic.TIME, hour), (Topic.END, end))
        if each
    ]
    held = all(each.held for each in (*days, *hours))
    denied = bool(days or hours or ends) and not sayings
    letters = _FAR_ZONES.search(written)
    told = any(
        each.day
        and signs.times.told_before.search(lead := written[max(0, each.position - _BEFORE) : each.position])
        and not signs.times.old_before.search(lead)
        for each in fragments
    )
    far = letters is not None and (frame.start is None or frame.start.tzname() != letters[0])
    # To an American "CST" is Chicago's.
    at_home = any(each is not None and each.startswith(_AMERICA) for each in (frame.tz, frame.zone))
    far = far and not (letters and letters[0] == "CST" and at_home)
    # "Tuesday afternoon … 9:15" is no hour of the night unless it says so itself.
    far = far or any(
        each.start is not None and each.start.hour >= _NIGHT and not _LATE.search(each.quote) for each in fragments
    )
    # "8:30 their time" of somebody of whom nobody knows where they sit.
    far = far or (bool(hours or ends) and says_their_time(text) and not says_their_place(text, frame, signs))
    # "On the 19th in the morning" names another hour without naming one.
    half = (
        bool(not day and _WEEKS.search(written))
        or bool(_WEEK_OF.search(written))
        or bool(day and not hour and _HALF.search(without(written, fragments)))
        or (not (day or hour) and any(each.topic is Topic.SHIFT for each in sayings) and _goes_either_way(text))
    )
    return Times(
        sayings=tuple(sayings),
        trouble=(spans.trouble and not (day or hour or end)) or one or two or three or denied or far or told or half,
        competing=(one or two or three) and not (spans.trouble or far or told or half),
        denies=denied and held and not spans.trouble,
        rest=without(written, fragments),
        text=written,
    )


def _goes_either_way(text: str) -> bool:
    return _EITHER_WAY.search(text) is not None and _ONE_WAY.search(text) is None


def _says_hour_again(each: Saying, hour: str | None, frame: Frame) -> bool:
    """Tell whether a shift only says again what a time says: "an hour later, so from 3 to 4:30"."""
    if each.topic is not Topic.SHIFT or hour is None or frame.start is None or abs(int(str(each.value))) >= _DAY:
        return False
    return hour.startswith(f"{frame.start + timedelta(minutes=int(str(each.value))):%H:%M}")


def _is_end(fragments: list[Fragment], text: str, signs: Signs) -> bool:
    """Tell whether the one time of a text is the end: a word for the end is there, and none for a start."""
    spans = any(each.end for each in fragments)
    return not spans and signs.guards.ends.search(text) is not None and signs.guards.starts.search(text) is None


def _choose(values: list[Value], held: object) -> tuple[str | None, bool]:
    """Return the one new value, and whether there are several: what we hold already is old beside another."""
    new = [each for each in values if not each.old]
    if not new:
        new = [each for each in values if each.weakly and not is_held(each.key, held)]
    others = [each for each in new if not is_held(each.key, held)] or new
    keys = dict.fromkeys(each.key for each in others)
    if len(keys) > 1:
        # A weekday beside its own date, a time said again without its end or zone.
        others = _same_said_twice(others)
    return (others[0].words, False) if len(dict.fromkeys(each.key for each in others)) == 1 else (None, bool(others))


def _same_said_twice(values: list[Value]) -> list[Value]:
    starts = {each.key[0] for each in values if isinstance(each.key, tuple)}
    if len(starts) == 1:
        return [max(values, key=lambda each: sum(part is not None for part in each.key))]  # type: ignore[attr-defined]
    dates = [each for each in values if not isinstance(each.key, int | tuple)]
    weekdays = {each.key for each in values if isinstance(each.key, int)}
    if dates and len({each.key for each in dates}) == 1 and weekdays == {dates[0].key.weekday()}:  # type: ignore[attr-defined]
        return dates[:1]
    return values
