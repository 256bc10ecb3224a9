"""Which day a weekday or a number alone means: one beside the day that the interview is known to be on, not today.

Days are recognised as tokens, so that a weekday in any language we read goes the same way.
"""

import re
from datetime import UTC, date, timedelta
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.dates.find import find_fragments
from prepmail.reading.dates.relative_words import Which
from prepmail.reading.dates.scan import scan_text
from prepmail.reading.dates.tokens import Day
from prepmail.reading.replies.clauses import tidy
from prepmail.reading.replies.frame import Frame

_NUMBER: Final = re.compile(r"(?:the )?(?P<day>[0-3]?\d)(?:st|nd|rd|th)", re.IGNORECASE)
_WEEK: Final = timedelta(days=7)
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def place_day(said: str, frame: Frame) -> tuple[str, ...]:
    """Return every day that the words may mean, written out so that each means one day; nothing for none.

    A weekday alone is the one nearest to the interview. Where that is not the one of its calendar week both are
    returned, and so are all readings of "next Wednesday". "This Friday" and "Wednesday next week" count from
    somewhere that nobody has said: they return nothing. Without a known start the words are returned as they are.
    """
    if frame.start is None:
        return (said,)
    base, today = frame.start.date(), frame.now.astimezone(find_zone(frame.tz) or UTC).date()
    if number := _NUMBER.fullmatch(tidy(said)):
        return _written(_with_number(int(number["day"]), None, base, today))
    days = _tokens(said, frame)
    if len(days) != 1 or days[0].full or days[0].away is not None:
        return (said,)
    day = days[0]
    if day.through is not None or day.weeks:
        return ()
    if day.day is not None:
        return _written(_with_number(day.day, day.weekday, base, today))
    if day.weekday is None:
        return (said,)
    near = _with_weekday(day.weekday, base, today)
    if day.which is Which.NEXT:
        counted = [each.day for each in find_fragments(said, frame.reference) if each.day]
        following = [each + away for each in counted for away in (-_WEEK, timedelta())]
        return _written(*following, *near, since=today)
    return () if day.which is not None else _written(*near)


def bare_weekday(said: str, frame: Frame) -> str | None:
    """Return the English name of the one weekday that words name without a date, None for any other day."""
    days = _tokens(said, frame)
    if len(days) != 1 or days[0].full or days[0].day is not None or days[0].weekday is None or days[0].away is not None:
        return None
    if days[0].which is not None or days[0].weeks or days[0].through is not None:
        return None
    return _WEEKDAYS[days[0].weekday]


def name_weekday(said: str, day: date, frame: Frame) -> str | None:
    """Return the English name of a day that words tell by weekdays alone, None where they tell more of it.

    The date of such a day is counted from today, and must never be taken for one that was said.
    """
    days = _tokens(said, frame)
    alone = all(each.weekday is not None and each.day is None and not each.full and each.away is None for each in days)
    return _WEEKDAYS[day.weekday()] if days and alone else None


def says_half(said: str, frame: Frame) -> bool:
    """Tell whether a day is said with a part of it: "Wednesday morning" names another hour without naming one."""
    return any(each.half is not None for each in _tokens(said, frame))


def _tokens(said: str, frame: Frame) -> list[Day]:
    return [each for each in scan_text(said, frame.reference.languages).tokens if isinstance(each, Day)]


def _with_weekday(weekday: int, base: date, today: date) -> tuple[date, ...]:
    """Return the nearest such day that is not past, and the one of the same calendar week where that is another."""
    ahead = base + timedelta(days=(weekday - base.weekday()) % 7)
    around = sorted((ahead, ahead - _WEEK), key=lambda each: abs(each - base))
    same_week = base - timedelta(days=base.weekday()) + timedelta(days=weekday)
    likely = dict.fromkeys((around[0], same_week))
    return tuple(each for each in likely if each >= today) or (ahead,)


def _with_number(number: int, weekday: int | None, base: date, today: date) -> date | None:
    """Return the day with this number that is nearest to the interview and not past."""
    days = (base + timedelta(days=away) for away in range(-45, 46))
    fits = [each for each in days if each.day == number and each >= today and weekday in {None, each.weekday()}]
    return min(fits, key=lambda each: abs(each - base), default=None)


def _written(*days: date | None, since: date = date.min) -> tuple[str, ...]:
    return tuple(f"{each.day} {each:%B %Y}" for each in dict.fromkeys(days) if each and each >= since)
