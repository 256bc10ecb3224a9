"""Find days, times, shifts, lengths and ends in a person's words, the old ones told from the new by their signs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time
from typing import Final

from prepmail.reading.dates.find import find_fragments
from prepmail.reading.dates.mentions import Fragment
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.same_instant import pick_same_instant
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.hours import write_hours
from prepmail.reading.replies.signs.shape import Signs
from prepmail.reading.replies.signs.spans import find_spans
from prepmail.reading.replies.signs.time_words import part_words
from prepmail.reading.replies.signs.zones import says_their_place, says_their_time, write_zones, zone_of

_BEFORE: Final = 60
_AFTER: Final = 40
_FROM = re.compile(r"\b(?:from|von|vom)(?: (?:the|on|at|dem|um))*\s*$", re.IGNORECASE)
_TO = re.compile(r"\s*(?:->|=>|→|–|-|\bto\b|\bbis\b|\bauf\b|\btill\b|\buntil\b)\s*", re.IGNORECASE)
_ARROW = re.compile(r"\s*(?:[-=]+>|→|⇒|»)\s*")
_HALF = re.compile(
    r"\b(?:in the )?(?:morning|afternoon|evening|night|vormittags?|nachmittags?|abends?|mittags?|morgens)\b",
    re.IGNORECASE,
)
_WEEKS = re.compile(
    r"\b(?:next|following) (?:week|month)\b|\b(?:nächste[rn]?|kommende[rn]?) (?:woche|monat)\b", re.IGNORECASE
)
_MOVED_HOURS = re.compile(r"\b(?:from|von) (?P<one>\d{1,2}) (?:to|auf) (?P<two>\d{1,2})(?![\d:.]|\.? ?[ap]m| ?uhr)")
_DIGIT = re.compile(r"\d")
# Arabia or the Atlantic, India, Ireland or Israel: letters that mean zones hours apart.
_FAR_ZONES = re.compile(r"\b(?:IST|AST|GST|SST|WST)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """What was found in a text: the ``sayings``, and ``trouble`` where the signs speak against each other.

    ``denies``: the known time is denied, and no other told. ``rest`` is the text without days and times, ``text`` all
    of it as it was read.
    """

    sayings: tuple[Saying, ...] = ()
    trouble: bool = False
    denies: bool = False
    rest: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Value:
    """One day or time: its words, what to compare it by, whether it is said to be old, whether only "from" says so."""

    words: str
    key: object
    old: bool
    weakly: bool


def find_times(text: str, frame: Frame, signs: Signs) -> Times:
    """Return the new day, time, shift, length and end that stand in a text. Pure; linear in its length."""
    spans = find_spans(_ARROW.sub(" becomes ", text), signs.times)
    lasts = any(each.topic is Topic.LENGTH for each in spans.sayings)
    written = write_zones(write_hours(_apart(spans.rest, signs, lasts=lasts), frame, signs.times), frame, signs)
    fragments = _with_own_zones(
        [each for each in find_fragments(written, frame.reference) if each.day or each.start], frame
    )
    found = list(_split(fragments, written, frame, signs, lasts=lasts))
    days, hours, ends = (
        list(_values(found, kind, written, frame, signs)) for kind in (Topic.DAY, Topic.TIME, Topic.END)
    )
    day, one = _choose(days, _own_day(frame))
    hour, two = _choose(hours, _own_hour(frame))
    if two and not one:
        # "10 am New York time, that makes 3 pm here" tells one time twice.
        same = pick_same_instant([each.words for each in hours if not each.old], (day,) if day else (), frame)
        hour, two = (same, False) if same else (hour, two)
    end, three = _choose(ends, None)
    if all(each.old for each in ends) and len(hours) == 1 and hour and _is_end(fragments, text, signs):
        hour, end = None, hour
    sayings = [*spans.sayings]
    zone = zone_of(written, fragments, frame)
    if zone and (hour or zone != frame.tz) and (hour or frame.start) and (hour is None or not _has_zone(hour, frame)):
        # A number that nobody read may be the hour on that clock.
        zone_alone = hour is None
        hour = f"{hour or format(frame.start, '%H:%M')} {zone}"
        one = one or (zone_alone and _DIGIT.search(_without(written, fragments)) is not None)
    sayings += [
        Saying(topic=topic, value=each)
        for topic, each in ((Topic.DAY, day), (Topic.TIME, hour), (Topic.END, end))
        if each
    ]
    held = all(_is_held(each.key, _own_day(frame)) for each in days) and all(
        _is_held(each.key, _own_hour(frame)) for each in hours
    )
    denied = bool(days or hours or ends) and not sayings
    letters = _FAR_ZONES.search(written)
    told = any(
        each.day
        and signs.times.told_before.search(lead := written[max(0, each.position - _BEFORE) : each.position])
        and not signs.times.old_before.search(lead)
        for each in fragments
    )
    far = letters is not None and (frame.start is None or frame.start.tzname() != letters[0])
    # "8:30 their time" of somebody of whom nobody knows where they sit.
    far = far or (bool(hours or ends) and says_their_time(text) and not says_their_place(text, frame, signs))
    # "On the 19th in the morning" names another hour without naming one.
    half = bool(not day and _WEEKS.search(written)) or bool(
        day and not hour and _HALF.search(_without(written, fragments))
    )
    return Times(
        sayings=tuple(sayings),
        trouble=(spans.trouble and not (day or hour or end)) or one or two or three or denied or far or told or half,
        denies=denied and held and not spans.trouble,
        rest=_without(written, fragments),
        text=written,
    )


def _with_own_zones(fragments: list[Fragment], frame: Frame) -> list[Fragment]:
    """Return fragments without a zone that is only said of another of them: "10 am Toronto time, so 3 pm here"."""
    own = [each.tz is not None and _has_zone(each.quote, frame) for each in fragments]
    said = {each.tz for each, is_own in zip(fragments, own, strict=True) if is_own}
    return [
        replace(each, tz=None) if not is_own and each.tz in said else each
        for each, is_own in zip(fragments, own, strict=True)
    ]


def _is_end(fragments: list[Fragment], text: str, signs: Signs) -> bool:
    """Tell whether the one time of a text is the end: a word for the end is there, and none for a start."""
    spans = any(each.end for each in fragments)
    return not spans and signs.guards.ends.search(text) is not None and signs.guards.starts.search(text) is None


def _apart(text: str, signs: Signs, *, lasts: bool) -> str:
    """Put another word between two days or hours that "to" joins, so that they are no stretch of time.

    Beside a length, "from 2 to 4" is one.
    """
    if signs.times.moved.search(text) and not lasts:
        text = _MOVED_HOURS.sub(r"from \g<one> o'clock becomes \g<two> o'clock", text)
    return signs.times.apart.sub(r"\g<one> becomes \g<two>", text)


def _split(
    fragments: list[Fragment], text: str, frame: Frame, signs: Signs, *, lasts: bool
) -> Iterator[tuple[Fragment, str, bool]]:
    """Yield each fragment with the words before it; of "moved from 2 to 3" both hours, the first one as old."""
    for each in fragments:
        lead = text[max(0, each.position - _BEFORE) : each.position]
        parts = _TO.split(each.quote)
        moved = not lasts and signs.times.moved.search(text)
        if each.start and each.end and len(parts) == 2 and frame.start and moved:  # noqa: PLR2004
            held = frame.start.time().replace(tzinfo=None)
            if each.start == held or _FROM.search(lead):
                second = find_fragments(f"at {parts[1]}", frame.reference)
                if len(second) == 1 and second[0].start != held:
                    yield second[0], "", False
                    continue
        yield each, lead, True


def _values(
    found: list[tuple[Fragment, str, bool]], kind: Topic, text: str, frame: Frame, signs: Signs
) -> Iterator[_Value]:
    for each, lead, whole in found:
        behind = text[each.position + each.length :][:_AFTER] if whole else ""
        is_end = each.start is not None and each.day is None and signs.times.end_before.search(lead) is not None
        if (
            (kind is Topic.END) != is_end
            or (kind is Topic.DAY and not each.day)
            or (kind is Topic.TIME and not each.start)
        ):
            continue
        words, key = part_words(each, kind, frame)
        from_only = _FROM.search(lead) is not None
        said = signs.times.end_before.sub("", lead) if is_end else _FROM.sub("", lead) if each.end else lead
        old = signs.times.old_before.search(said) is not None and not (is_end and from_only)
        yield _Value(words=words, key=key, old=old or bool(signs.times.old_after.match(behind)), weakly=from_only)


def _choose(values: list[_Value], held: object) -> tuple[str | None, bool]:
    """Return the one new value, and whether there are several: what we hold already is old beside another."""
    new = [each for each in values if not each.old]
    if not new:
        new = [each for each in values if each.weakly and not _is_held(each.key, held)]
    others = [each for each in new if not _is_held(each.key, held)] or new
    keys = dict.fromkeys(each.key for each in others)
    if len(keys) > 1:
        # A weekday beside its own date, a time said again without its end or zone.
        others = _same_said_twice(others)
    return (others[0].words, False) if len(dict.fromkeys(each.key for each in others)) == 1 else (None, bool(others))


def _same_said_twice(values: list[_Value]) -> list[_Value]:
    starts = {each.key[0] for each in values if isinstance(each.key, tuple)}
    if len(starts) == 1:
        return [max(values, key=lambda each: sum(part is not None for part in each.key))]  # type: ignore[attr-defined]
    dates = [each for each in values if not isinstance(each.key, int | tuple)]
    weekdays = {each.key for each in values if isinstance(each.key, int)}
    if dates and len({each.key for each in dates}) == 1 and weekdays == {dates[0].key.weekday()}:  # type: ignore[attr-defined]
        return dates[:1]
    return values


def _own_day(frame: Frame) -> object:
    return frame.start.date() if frame.start else None


def _own_hour(frame: Frame) -> object:
    return frame.start.time().replace(tzinfo=None) if frame.start else None


def _is_held(key: object, held: object) -> bool:
    if isinstance(key, int):
        return hasattr(held, "weekday") and key == held.weekday()
    if isinstance(key, tuple):
        return isinstance(held, time) and key[0] == held and key[1:] == (None, None)
    return key == held


def _has_zone(words: str, frame: Frame) -> bool:
    return any(each.tz for each in find_fragments(f"at {words}", frame.reference))


def _without(text: str, fragments: list[Fragment]) -> str:
    for each in sorted(fragments, key=lambda one: -one.position):
        text = f"{text[: each.position]} {text[each.position + each.length :]}"
    return text
