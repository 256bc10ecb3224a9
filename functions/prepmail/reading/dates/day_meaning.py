"""From a day as written to the dates it may mean: its year, its order, and which Thursday "next Thursday" is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from prepmail.reading.dates.mentions import Doubt
from prepmail.reading.dates.relative_words import Which
from prepmail.reading.dates.tokens import Day

_WEEK: Final = 7
# A date without a year that lies further back is next year's.
_LONGEST_PAST: Final = timedelta(days=90)
_NEARLY: Final = 3
# From the first of a month so many days lead into the next one.
_MONTH: Final = 31
# So long after the coming Friday nobody means another by "Friday" alone.
_FAR_OFF: Final = timedelta(days=20)
_HALF_YEAR: Final = 183


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The dates a day may mean, the likelier first, and why there are several."""

    dates: tuple[date, ...]
    doubts: frozenset[Doubt] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What is known for all days of a text.

    ``today`` is the writer's, ``day_first`` whether 3/4 is in April where that is known, ``guess`` what it likely is.
    ``named`` are the full dates of the text: its "Thursday" is the Thursday among them. ``sure_of_order`` is whether
    the text itself shows its order, in a date that can only be read one way.
    """

    today: date
    day_first: bool | None
    guess: bool
    named: tuple[date, ...] = ()
    sure_of_order: bool = False

    def read(self, day: Day) -> Days | None:
        """Return what a day means; None for one that is in no calendar (31 April)."""
        if day.full:
            return self._full(day)
        if day.day is not None:
            return self._of_month(day)
        if day.away is not None:
            return self._away(day, self.today + timedelta(days=day.away))
        return self._weekday(day) if day.weekday is not None else None

    def _full(self, day: Day) -> Days | None:
        orders = self._orders(day)
        readings = [found for month, number in orders for found in self._years(day.year, month, number)]
        if not readings:
            return None
        if day.weekday is not None:
            matching = [each for each in readings if each.weekday() == day.weekday]
            plausible = [each for each in matching if day.year or self._near(each)]
            if plausible:
                return Days(dates=(min(plausible, key=self._distance),))
            return self._mismatch(day, orders[0])
        best = [self._best(day.year, *order) for order in orders]
        found = [each for each in best if each]
        if len(orders) == 1 and day.swappable and found and found[0] < self.today and not self.sure_of_order:
            # The usual order gives a day that is over, the other one that lies ahead.
            turned = self._best(day.year, orders[0][1], orders[0][0])
            if turned and turned >= self.today:
                return Days(dates=(turned, found[0]), doubts=frozenset({Doubt.DAY_MONTH}))
        if len(found) > 1 and self.day_first is None:
            ahead = [each for each in found if each >= self.today]
            if len(ahead) == 1:
                return Days(dates=(ahead[0],))
            return Days(dates=tuple(found), doubts=frozenset({Doubt.DAY_MONTH}))
        return Days(dates=tuple(found[:1])) if found else None

    def _orders(self, day: Day) -> list[tuple[int, int]]:
        """Return the (month, day) pairs that the two numbers may be, the likelier first."""
        assert day.month is not None, "a full day has one"  # noqa: S101 - an invariant
        assert day.day is not None, "a full day has one"  # noqa: S101 - an invariant
        written, turned = (day.month, day.day), (day.day, day.month)
        if not day.swappable:
            return [written]
        if self.day_first is not None and day.weekday is None:
            return [written if self.day_first else turned]
        first = self.guess if self.day_first is None else self.day_first
        return [written, turned] if first else [turned, written]

    def _years(self, year: int | None, month: int, number: int) -> Iterator[date]:
        for each in (year,) if year else (self.today.year, self.today.year + 1, self.today.year - 1):
            try:
                yield date(each, month, number)
            except ValueError:
                continue

    def _near(self, found: date) -> bool:
        return -_LONGEST_PAST <= found - self.today <= timedelta(days=330)

    def _distance(self, found: date) -> int:
        days = (found - self.today).days
        return days if days >= 0 else 400 - days

    def _best(self, year: int | None, month: int, number: int) -> date | None:
        found = list(self._years(year, month, number))
        near = [each for each in found if self.today - each <= _LONGEST_PAST]
        return min(near, key=lambda each: abs((each - self.today).days)) if near else next(iter(found), None)

    def _mismatch(self, day: Day, order: tuple[int, int]) -> Days | None:
        """Weekday and date disagree: the date as numbered, and the same weekday next to it."""
        numbered = self._best(day.year, *order)
        if numbered is None or day.weekday is None:
            return None
        shift = (day.weekday - numbered.weekday() + _NEARLY) % _WEEK - _NEARLY
        beside = numbered + timedelta(days=shift)
        choices = [numbered, beside]
        if numbered < self.today and day.year:
            # In January last year's number still slips in.
            later = [each for each in self._years(day.year + 1, *order) if each.weekday() == day.weekday]
            choices = [*later, numbered, beside][:2]
        return Days(dates=tuple(choices), doubts=frozenset({Doubt.WEEKDAY}))

    def _of_month(self, day: Day) -> Days | None:
        """Read "Monday the 9th": the next 9th, on a Monday where one is said."""
        assert day.day is not None, "asked only for a day of the month"  # noqa: S101 - an invariant
        months = [
            (self.today.year + (self.today.month - 1 + ahead) // 12, (self.today.month - 1 + ahead) % 12 + 1)
            for ahead in range(-1, 4)
        ]
        found = [each for year, month in months for each in self._years(year, month, day.day)]
        same = [each for each in self.named if each.day == day.day]
        ahead = [each for each in found if each >= self.today]
        if day.months is not None:
            first = self.today.replace(day=1) + timedelta(days=_MONTH * day.months)
            same = [each for each in found if (each.year, each.month) == (first.year, first.month)]
        if day.weekday is None:
            return Days(dates=((same or ahead)[0],)) if same or ahead else None
        matching = [each for each in [*same, *ahead] if each.weekday() == day.weekday]
        if matching:
            return Days(dates=(matching[0],))
        return self._mismatch(day, (ahead[0].month, day.day)) if ahead else None

    def _away(self, day: Day, found: date) -> Days:
        if day.weekday is None or found.weekday() == day.weekday:
            return Days(dates=(found,))
        if day.away and day.away % _WEEK == 0:
            # "on Tuesday in two weeks": the Tuesday of that week.
            return Days(dates=(found + timedelta(days=day.weekday - found.weekday()),))
        beside = found + timedelta(days=(day.weekday - found.weekday()) % _WEEK)
        return Days(dates=(beside, found), doubts=frozenset({Doubt.WEEKDAY}))

    def _weekday(self, day: Day) -> Days | None:
        assert day.weekday is not None, "asked only for a weekday"  # noqa: S101 - an invariant
        if pointed := self._pointed(day, day.weekday):
            return Days(dates=(pointed,))
        ahead = (day.weekday - self.today.weekday()) % _WEEK
        coming = self.today + timedelta(days=ahead + _WEEK * day.weeks)
        if day.which is Which.LAST:
            return Days(dates=(self.today - timedelta(days=(self.today.weekday() - day.weekday) % _WEEK or _WEEK),))
        if day.weeks:
            return Days(dates=(coming,))
        monday = self.today - timedelta(days=self.today.weekday())
        if day.which is Which.WEEK:
            return Days(dates=(monday + timedelta(days=_WEEK + day.weekday),))
        if day.which is Which.NEXT:
            following = monday + timedelta(days=_WEEK + day.weekday)
            # Said on a Tuesday, "next Thursday" is in two days for some and in nine for others.
            split = following != coming and coming > self.today
            doubts = frozenset({Doubt.RELATIVE}) if split else frozenset[Doubt]()
            return Days(dates=(following, coming) if split else (following,), doubts=doubts)
        if day.which is None:
            named = [each for each in self.named if each.weekday() == day.weekday]
            if named and len({each for each in self.named if each >= self.today}) <= _WEEK:
                return Days(dates=(named[0],))
        if day.which is None and (beside := self._beside_named(day.weekday)) and beside != coming:
            far = beside - coming > _FAR_OFF
            return Days(dates=(coming, beside) if far else (beside, coming), doubts=frozenset({Doubt.RELATIVE}))
        if day.which is Which.COMING and not ahead:
            coming += timedelta(days=_WEEK)
        return Days(dates=(coming,))

    def _pointed(self, day: Day, weekday: int) -> date | None:
        """Return the day of a numbered week, or the one that "that Tuesday" and "the following Tuesday" point at."""
        if day.week is not None:
            return self._in_week(day.week, weekday)
        if day.which is Which.THAT:
            return self._beside_named(weekday)
        if day.which is Which.FOLLOWING and len(self.named) == 1:
            ahead = (weekday - self.named[0].weekday()) % _WEEK or _WEEK
            return self.named[0] + timedelta(days=ahead)
        return None

    def _in_week(self, week: int, weekday: int) -> date | None:
        """Return the day of the week with a number (ISO 8601) that lies next; None for one that is long over."""
        for year in (self.today.isocalendar().year, self.today.isocalendar().year + 1):
            try:
                found = date.fromisocalendar(year, week, weekday + 1)
            except ValueError:
                continue
            if -_WEEK < (found - self.today).days < _HALF_YEAR:
                return found
        return None

    def _beside_named(self, weekday: int) -> date | None:
        """Return the Friday next to the one date that a text names in a later week: "the 12th, or Friday at 10"."""
        if len(self.named) != 1 or self.named[0] - self.today < timedelta(days=_WEEK):
            return None
        shift = (weekday - self.named[0].weekday() + _NEARLY) % _WEEK - _NEARLY
        return self.named[0] + timedelta(days=shift)
