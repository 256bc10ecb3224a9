"""From a clock as written to the times of the day it may mean: 3 is three in the afternoon, 7 may be either."""

from typing import Final, NamedTuple

from prepmail.reading.dates.clock_words import NOON, Half
from prepmail.reading.dates.mentions import Doubt
from prepmail.reading.dates.tokens import Clock

_HALF: Final = 12
_DAY: Final = 24
# Nobody is interviewed at three in the night; seven and eight may be morning or evening.
_AFTERNOON: Final = 6
_EITHER: Final = range(6, 9)


class Span(NamedTuple):
    """A start and an end as minutes from midnight; the end may lie on the next day."""

    start: int
    end: int | None


class Spans(NamedTuple):
    """The spans that are meant, the likelier first, and why there are several."""

    spans: tuple[Span, ...]
    doubts: frozenset[Doubt]


def read_hours(start: Clock, end: Clock | None, *, half: Half | None, dial: bool) -> Spans:
    """Return what a time or range means.

    ``half`` is what the day says ("tonight"), ``dial`` whether the text's language counts hours to twelve.
    """
    if start.half is None and end is not None and end.half is not None and not start.sure and start.hour <= _HALF:
        return _before_end(start, end)
    found, doubts = _single(start, half, dial=dial)
    return Spans(tuple(Span(each, _end_after(each, end, start)) for each in found), doubts)


def _minutes(clock: Clock, half: Half | None) -> int:
    hour = clock.hour
    if half is Half.PM and hour < _HALF:
        hour += _HALF
    elif half is Half.AM and hour == _HALF:
        hour = 0
    return hour * 60 + clock.minute


def _single(clock: Clock, day_half: Half | None, *, dial: bool) -> tuple[list[int], frozenset[Doubt]]:
    if clock.midnight:
        # The night at the end of the day, or the one at its beginning.
        return [0, _DAY * 60], frozenset({Doubt.NOON})
    # "Thursday morning at 12" is noon.
    twelve = day_half is Half.AM and clock.hour == _HALF
    half = clock.half or (day_half if not clock.sure and not twelve else None)
    if half is not None:
        minutes = _minutes(clock, half)
        if clock.half is Half.AM and clock.hour == _HALF and not clock.minute:
            return [minutes, NOON * 60], frozenset({Doubt.NOON})
        return [minutes], frozenset()
    if clock.sure or clock.hour == 0 or clock.hour > _EITHER[-1]:
        return [_minutes(clock, None)], frozenset()
    morning, evening = _minutes(clock, Half.AM), _minutes(clock, Half.PM)
    if clock.hour < _AFTERNOON:
        return [evening], frozenset({Doubt.HALF_DAY})
    if not dial:
        return [morning], frozenset()
    return [morning, evening], frozenset({Doubt.HALF_DAY})


def _before_end(start: Clock, end: Clock) -> Spans:
    """Read "2-2:30p" and "11-1pm": the start is in the end's half of the day when that puts it before the end."""
    last = _minutes(end, end.half)
    same, other = _minutes(start, end.half), _minutes(start, Half.AM if end.half is Half.PM else Half.PM)
    if start.hour == 0:
        same = other = start.minute
    first = same if same < last else other
    if first >= last:
        last += _DAY * 60
    return Spans((Span(first, last),), frozenset())


def _end_after(start: int, end: Clock | None, begin: Clock) -> int | None:
    if end is None:
        return None
    if end.midnight:
        return _DAY * 60
    if end.half is not None:
        last = _minutes(end, end.half)
    else:
        last = end.hour * 60 + end.minute
        if (last <= start and not end.sure and end.hour <= _HALF) or (
            last + _HALF * 60 <= start + _HALF * 30 and begin.half is None and not end.sure
        ):
            last += _HALF * 60
    return last if last > start else last + _DAY * 60
