"""Hours of the day in which a mail may go, on one person's wall clock."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_SPARE = (timedelta(minutes=5), timedelta(minutes=1))
_SECOND = timedelta(seconds=1)
# A clock change may swallow the only open hour of one day (and Apia once skipped a whole day), never of three.
_REACH = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """Every wall-clock time of ``zone`` outside the ``closed`` spans.

    A span is (from, until): its start is closed, its end is open again. One that starts later than it ends passes
    midnight; one with equal ends is empty. The wall clock decides: where clocks are set back over the end of a
    span, the repeated hour is closed again. Instants go in and come out aware; those found are in UTC.
    """

    zone: tzinfo
    closed: tuple[tuple[time, time], ...]

    def allow(self, instant: datetime) -> bool:
        """Say whether the instant is open."""
        return self._open(instant.astimezone(self.zone).time())

    def first_from(self, instant: datetime) -> datetime:
        """Return the instant if open, else the next end of a span that is."""
        if self.allow(instant):
            return instant
        ends = self._boundaries(instant, [until for _, until in self.closed])
        return min(each for each in ends if each > instant and self.allow(each))

    def last_until(self, instant: datetime) -> datetime | None:
        """Return the instant if open, else one shortly before the span it lies in; None when there is none near.

        Shortly is 5 minutes, so that a timer that fires a little late is still in time; 1 where no more are open.
        """
        if self.allow(instant):
            return instant
        begins = list(self._boundaries(instant, [begin for begin, _ in self.closed]))
        for spare in _SPARE:
            found = [each - spare for each in begins if each - spare < instant and self.allow(each - spare)]
            if found:
                return max(found)
        return None

    def narrowed(self, begin: time, until: time) -> "Hours":
        """Return these hours with one more span closed; these themselves when nothing would be left of the day."""
        narrowed = replace(self, closed=(*self.closed, (begin, until)))
        return narrowed if any(narrowed._open(end) for _, end in narrowed.closed) else self  # noqa: SLF001 - its own

    def _open(self, clock: time) -> bool:
        return not any(_within(clock, begin, until) for begin, until in self.closed)

    def _boundaries(self, instant: datetime, clocks: list[time]) -> Iterator[datetime]:
        today = instant.astimezone(self.zone).date()
        for ahead in range(-_REACH, _REACH + 1):
            for clock in clocks:
                yield from at_wall_clock(today + timedelta(days=ahead), clock, self.zone)


def at_wall_clock(day: date, clock: time, zone: tzinfo) -> tuple[datetime, ...]:
    """Return the instants (UTC, ascending) at which clocks in the zone show this time.

    One as a rule; two where clocks are set back over it; for a time that is skipped, the instant of the change.
    """
    local = datetime.combine(day, clock, zone)
    first, second = (local.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    if first == second:
        return (first,)
    if first < second:
        return first, second
    return (_clock_change(second, first, zone),)


def _within(clock: time, begin: time, until: time) -> bool:
    if begin <= until:
        return begin <= clock < until
    return clock >= begin or clock < until


def _clock_change(before: datetime, after: datetime, zone: tzinfo) -> datetime:
    offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) / 2
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
