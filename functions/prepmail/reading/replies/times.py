"""What was said about the time comes to a new start and end, with the interview as we hold it.

A weekday or a number alone is the nearest one to the day we know, a time alone is on that day, a day alone at the same
hour; the length stays. Where the words have two readings, the person is asked.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from prepmail.domain.corrections import Correction
from prepmail.domain.reading import Choice, Question
from prepmail.domain.zones import find_zone, zone_key
from prepmail.reading.dates.find import find_mentions
from prepmail.reading.dates.mentions import Doubt, Mention
from prepmail.reading.questions import label_time
from prepmail.reading.replies.clauses import tidy
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.near_days import place_day, says_half
from prepmail.reading.replies.same_instant import pick_same_instant
from prepmail.reading.replies.saying import Saying, Topic

_TELLING: Final = frozenset(
    {
        Doubt.DAY_MONTH,
        Doubt.WEEKDAY,
        Doubt.RELATIVE,
        Doubt.NOON,
        Doubt.HALF_DAY,
        Doubt.GAP,
        Doubt.FOLD,
        Doubt.ZONE_LOOSE,
        Doubt.ZONE_AMBIGUOUS,
    }
)
_LONGEST: Final = timedelta(hours=14)
_DAY: Final = 24 * 60
_NIGHT: Final = 20
_WITH_MINUTES: Final = re.compile(r"\d[:.]\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What the sayings about time come to: a correction, a question, or neither when they make no sense together."""

    correction: Correction | None = None
    question: Question | None = None


def read_move(sayings: Sequence[Saying], frame: Frame) -> Moved | None:
    """Return what everything said about the time comes to; None where nothing was said about it."""
    said = {
        topic: [each.value for each in sayings if each.topic is topic]
        for topic in (Topic.DAY, Topic.TIME, Topic.SHIFT, Topic.LENGTH, Topic.END)
    }
    if not any(said.values()):
        return None
    if len({str(each).casefold() for each in said[Topic.TIME]}) > 1:
        days = tuple(dict.fromkeys(str(each) for each in said[Topic.DAY]))
        same = pick_same_instant([str(each) for each in said[Topic.TIME]], days, frame)
        said[Topic.TIME] = [same] if same else said[Topic.TIME]
    said = {topic: _without_held(topic, values, frame) for topic, values in said.items()}
    if any(len({str(each).casefold() for each in values}) > 1 for values in said.values()):
        return Moved()
    first = _with_counted_day({topic: values[0] for topic, values in said.items() if values}, frame)
    moved = Moved(correction=Correction())
    if Topic.DAY in first or Topic.TIME in first:
        moved = _place(first.get(Topic.DAY), first.get(Topic.TIME), frame)
    if Topic.SHIFT in first:
        shifted = _shift(first[Topic.SHIFT], frame)
        # "An hour later, so 3pm": both must come to the same.
        if moved != Moved(correction=Correction()) and not _same_start(moved, shifted):
            return Moved()
        moved = shifted
    return _end(moved, first.get(Topic.LENGTH), first.get(Topic.END), frame)


def _without_held(topic: Topic, values: list[object], frame: Frame) -> list[object]:
    """Leave out a day or a time that we hold where another is told behind it: what was comes before what is."""
    while len({str(each).casefold() for each in values}) > 1 and topic in {Topic.DAY, Topic.TIME}:
        first = values[0]
        held = _place(first if topic is Topic.DAY else None, first if topic is Topic.TIME else None, frame).correction
        if held is None or held.start != frame.facts.start or held.tz not in {None, frame.facts.tz}:
            break
        values = values[1:]
    return values


def _same_start(one: Moved, other: Moved) -> bool:
    return bool(one.correction and other.correction and one.correction.start == other.correction.start)


def _with_counted_day(first: dict[Topic, object], frame: Frame) -> dict[Topic, object]:
    """Return what was said with whole days away as the day they come to, where a time is said: "a week later, at 4"."""
    minutes = first.get(Topic.SHIFT)
    if frame.start is None or Topic.TIME not in first or Topic.DAY in first:
        return first
    if not isinstance(minutes, int) or minutes % _DAY:
        return first
    day = frame.start.date() + timedelta(days=minutes // _DAY)
    counted: dict[Topic, object] = {topic: each for topic, each in first.items() if topic is not Topic.SHIFT}
    counted[Topic.DAY] = f"{day.day} {day:%B %Y}"
    return counted


def _shift(minutes: object, frame: Frame) -> Moved:
    if frame.start is None or not isinstance(minutes, int):
        return Moved()
    days, rest = divmod(abs(minutes), 24 * 60)
    sign = 1 if minutes > 0 else -1
    # Days are counted on the wall clock, hours on the real one.
    local = frame.start.replace(tzinfo=None) + sign * timedelta(days=days)
    start = local.replace(tzinfo=frame.start.tzinfo).astimezone(UTC) + sign * timedelta(minutes=rest)
    return _ahead(Moved(correction=Correction(start=start)), frame)


def _place(day: object, time: object, frame: Frame) -> Moved:
    """Read a day and a time together, each taken from the interview where it was not said."""
    days = place_day(str(day), frame) if day else _own_day(frame)
    time_words = str(time) if time else (f"{frame.start:%H:%M}" if frame.start else None)
    if not days or time_words is None or (day and not time and says_half(str(day), frame)):
        return Moved()
    found: list[Mention] = []
    for each in days:
        mentions = find_mentions(f"{each} at {time_words}", frame.reference)
        if len(mentions) != 1:
            return Moved()
        found += mentions
    said = str(time) if time and len(found) == 1 else str(day)
    question = _doubted(found, said, frame, asked_zone=time is not None)
    return Moved(question=question) if question else _moved(found, frame)


def _own_day(frame: Frame) -> tuple[str, ...]:
    return (f"{frame.start.day} {frame.start:%B %Y}",) if frame.start else ()


def _moved(mentions: Sequence[Mention], frame: Frame) -> Moved:
    """Return the one start that lies ahead; neither correction nor question where none or several do."""
    ahead = [each for each in mentions if each.start > frame.now]
    if len(ahead) != 1:
        return Moved()
    found = ahead[0]
    if found.end and found.end - found.start > _LONGEST:
        return Moved()
    correction = Correction(start=found.start, end=found.end)
    # A time given in UTC is read in it; nobody wants to be shown it from then on.
    if found.tz_said and found.tz and "UTC" not in found.tz and _differs(found.tz, frame.tz, found.start):
        correction = replace(correction, tz=found.tz)
    return Moved(correction=correction)


def _doubted(mentions: Sequence[Mention], quote: str, frame: Frame, *, asked_zone: bool) -> Question | None:
    choices = tuple(choice for each in mentions for choice in _readings(each, alone=len(mentions) == 1))
    found = mentions[0]
    own = find_zone(frame.zone)
    theirs = find_zone(frame.tz)
    if (
        not choices
        and asked_zone
        and not found.tz_said
        and own
        and theirs
        and _differs(zone_key(own), frame.tz, found.start)
    ):
        wall = found.start.astimezone(theirs).replace(tzinfo=None)
        other = wall.replace(tzinfo=own).astimezone(UTC)
        shift = other - found.start
        choices = (
            Choice(label="", start=found.start, end=found.end, tz=frame.tz),
            Choice(label="", start=other, end=found.end + shift if found.end else None, tz=zone_key(own)),
        )
    if not choices:
        return None
    length = frame.facts.end - frame.facts.start if frame.facts.end and frame.facts.start else None
    told = tuple(
        replace(each, label=label_time(each.start, each.tz), end=each.end or (each.start + length if length else None))
        for each in choices
        if each.start and each.start > frame.now
    )
    if len(told) < 2:  # noqa: PLR2004 - one reading is no question
        return None
    return Question(field="start", text=f"You wrote “{tidy(quote)[:80]}”. Which of these do you mean?", choices=told)


def _readings(mention: Mention, *, alone: bool) -> tuple[Choice, ...]:
    """Return what a mention may mean: nothing where it is the only one and means one thing."""
    if mention.doubts & _TELLING and mention.choices:
        # An hour on a clock elsewhere, or one with its end or its minutes, is not one of the night.
        zone = find_zone(mention.tz)
        by_day = [
            each for each in mention.choices if not (zone and each.start and each.start.astimezone(zone).hour >= _NIGHT)
        ]
        only_half = mention.doubts & _TELLING == {Doubt.HALF_DAY} and (
            mention.end is not None or mention.tz_said or _WITH_MINUTES.search(mention.quote) is not None
        )
        same = len(by_day) == 1 and by_day[0].start == mention.start
        return () if only_half and alone and same else mention.choices
    return () if alone else (Choice(label="", start=mention.start, end=mention.end, tz=mention.tz),)


def _differs(one: str, other: str, at: datetime) -> bool:
    first, second = find_zone(one), find_zone(other)
    return (
        first is not None
        and second is not None
        and at.astimezone(first).utcoffset() != at.astimezone(second).utcoffset()
    )


def _ahead(moved: Moved, frame: Frame) -> Moved:
    """Refuse a start that is past: nobody is invited to yesterday."""
    start = moved.correction.start if moved.correction else None
    return Moved() if start and start <= frame.now else moved


def _end(moved: Moved, length: object, until: object, frame: Frame) -> Moved:
    if moved.correction is None or (length is None and until is None):
        return moved
    start = moved.correction.start or frame.facts.start
    if start is None:
        return Moved()
    end: datetime | None = None
    if until is not None:
        local = start.astimezone(find_zone(frame.tz) or UTC)
        found = find_mentions(f"{local.day} {local:%B %Y} at {until}", frame.reference)
        if len(found) == 1:
            end = found[0].start
            if not start < end <= start + _LONGEST:
                later = [
                    each.start for each in found[0].choices if each.start and start < each.start <= start + _LONGEST
                ]
                end = later[0] if later else None
    if isinstance(length, int):
        stretch = start + timedelta(minutes=length)
        # "90 minutes, so until 3:30": both must come to the same.
        end = stretch if until is None or end == stretch else None
    if end is None or end <= start:
        return Moved()
    return Moved(correction=replace(moved.correction, end=end))
