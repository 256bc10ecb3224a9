"""When the preparation mails of one interview go: they stretch, move closer and fold (docs/decisions/0002).

Every section has an hour that suits it best. How those that are still to be delivered are placed:

1. The first mail goes ``soon`` at the earliest: a little after the answer, and 6 hours after the last one sent.
2. Try each section as a mail of its own. Counted forward from ``soon`` each mail has an earliest instant, counted back
   from the start a latest one, 6 hours apart and outside quiet hours. If no earliest is after its latest, each mail
   goes at its best hour, or as near to it as the others allow.
3. Else fold the two foremost sections into one express mail and try again, then three, then all.
4. If not even one mail fits, the sections travel in the answer that is being written now.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cached_property

from prepmail.domain.person import Preferences
from prepmail.domain.quiet_hours import Hours, at_wall_clock
from prepmail.domain.step import Section

SPACING = timedelta(hours=6)

_NIGHTFALL, _MORNING, _EVENING, _DAWN = time(20), time(9), time(19), time(7)
_BREATHE_BEFORE = timedelta(hours=2)
_PLAN_DAYS_BEFORE = 3
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_SHORTEST_PAUSE, _LONGEST_PAUSE = 2 * _MINUTE, 45 * _MINUTE
_SHORTEST_MARGIN, _LONGEST_MARGIN = 15 * _MINUTE, 60 * _MINUTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One mail to plan: its sections, and when it is due (UTC). ``in_answer``: no hour of its own was left."""

    sections: tuple[Section, ...]
    due: datetime
    in_answer: bool = False


@dataclass(frozen=True, kw_only=True)  # no slots: the cached properties need a __dict__
class Notice:
    """How much time there is: the instants and the person's wall clock that every rule below looks at.

    ``last_sent`` is when the latest preparation mail of this interview went out, if any did.
    """

    now: datetime
    noticed_at: datetime
    start: datetime
    zone: tzinfo
    preferences: Preferences
    last_sent: datetime | None = None

    @cached_property
    def quiet(self) -> Hours:
        """Return the hours that bind: whatever the person did not call quiet."""
        return Hours(zone=self.zone, closed=((self.preferences.quiet_from, self.preferences.quiet_until),))

    @cached_property
    def daytime(self) -> Hours:
        """Return the hours for a mail that can wait."""
        return self.quiet.narrowed(_NIGHTFALL, _MORNING)

    def day_of(self, instant: datetime) -> date:
        """Return the date on the person's calendar."""
        return instant.astimezone(self.zone).date()

    def at(self, day: date, clock: time) -> datetime:
        """Return the instant of a time on the person's clock."""
        return at_wall_clock(day, clock, self.zone)[0]

    @cached_property
    def eve(self) -> datetime:
        """Return the last minute of the day before the interview."""
        return self.at(self.day_of(self.start), time()) - _MINUTE

    @cached_property
    def margin(self) -> timedelta:
        """Return how long before the start the last mail must be out: an hour, with little notice half of it."""
        return min(max((self.start - self.now) / 2, _SHORTEST_MARGIN), _LONGEST_MARGIN)

    @cached_property
    def after_answer(self) -> datetime:
        """Return when a mail no longer comes on the heels of the answer: a 24th of the notice, on a full minute."""
        notice = self.start - self.now
        pause = min(max(notice / 24, _SHORTEST_PAUSE), _LONGEST_PAUSE) if notice > timedelta() else _LONGEST_PAUSE
        full = (self.now + pause).replace(second=0, microsecond=0)
        return full if full >= self.now + pause else full + _MINUTE

    @cached_property
    def soon(self) -> datetime:
        """Return when the first mail may go. The pause after the answer gives way to quiet hours and to the start."""
        wanted = self.after_answer
        bounds = (self.quiet.last_until(wanted), self.quiet.last_until(self.start - self.margin))
        hurried = max(min((bound for bound in bounds if bound), default=self.now), self.now + _SHORTEST_PAUSE)
        if self.quiet.allow(hurried):
            wanted = min(wanted, hurried)
        return max(wanted, self.last_sent + SPACING) if self.last_sent else wanted

    @cached_property
    def first(self) -> datetime:
        """Return ``soon``, or when the night is over: nine o'clock, but on the day itself the first open minute."""
        if self.quiet.allow(self.soon):
            return self.soon
        rested = self.daytime.first_from(self.soon)
        return rested if rested <= self.eve else self.quiet.first_from(self.soon)

    def hours_for(self, group: tuple[Section, ...]) -> Hours:
        """Return the hours a mail is placed in: what holds ``breathe`` may go early or late, the others can wait."""
        return self.quiet if Section.BREATHE in group else self.daytime


def place_sections(sections: tuple[Section, ...], notice: Notice) -> tuple[Placed, ...]:
    """Return the mails that deliver these sections, each exactly once and in order; none once the start has come."""
    if not sections or notice.start <= notice.now:
        return ()
    for folded in range(1, len(sections) + 1):
        groups = (sections[:folded], *((section,) for section in sections[folded:]))
        times = _find_times(groups, notice)
        if times:
            return tuple(Placed(sections=group, due=due) for group, due in zip(groups, times, strict=True))
    return (Placed(sections=sections, due=notice.now, in_answer=True),)


def _find_times(groups: tuple[tuple[Section, ...], ...], notice: Notice) -> list[datetime] | None:
    earliest = _earliest(groups, notice)
    latest = _latest(groups, notice)
    if latest is None or any(early > late for early, late in zip(earliest, latest, strict=True)):
        return None
    best = best_hours(notice)
    times: list[datetime] = []
    for group, early, late in zip(groups, earliest, latest, strict=True):
        hours = notice.hours_for(group)
        floor = hours.first_from(times[-1] + SPACING) if times else early
        wish = best[group[0]]
        times.append(min(floor if wish <= floor else hours.first_from(wish), late))
    return times


def _earliest(groups: tuple[tuple[Section, ...], ...], notice: Notice) -> list[datetime]:
    earliest = [notice.first]
    for group in groups[1:]:
        earliest.append(notice.hours_for(group).first_from(earliest[-1] + SPACING))
    return earliest


def _latest(groups: tuple[tuple[Section, ...], ...], notice: Notice) -> list[datetime] | None:
    """Return the last instant for each mail, or None.

    Only ``breathe`` may wait until the day of the interview, unless that is the only day left.
    """
    limit = notice.start - notice.margin
    latest: list[datetime] = []
    for group in reversed(groups):
        only_today = Section.BREATHE in group or notice.first > notice.eve
        last = notice.quiet.last_until(limit if only_today else min(limit, notice.eve))
        if last is None:
            return None
        latest.insert(0, last)
        limit = last - SPACING
    return latest


def best_hours(notice: Notice) -> dict[Section, datetime]:
    """Return when each section would go with all the time in the world. One crowded by the next moves days ahead."""
    day = notice.day_of(notice.start)
    best = {
        Section.STRATEGIZE: _morning_from(max(notice.noticed_at + SPACING, notice.now), notice),
        Section.PLAN: max(
            notice.at(day - _PLAN_DAYS_BEFORE * _DAY, _MORNING), _morning_from(notice.now + SPACING, notice)
        ),
        Section.ASK: notice.at(day - _DAY, _MORNING),
        Section.BREATHE: _breathe_hour(day, notice),
    }
    following = best[Section.BREATHE]
    for section in (Section.ASK, Section.PLAN, Section.STRATEGIZE):
        if best[section] > following - SPACING:
            best[section] = _morning_until(following - SPACING, notice)
        following = best[section]
    return best


def _breathe_hour(day: date, notice: Notice) -> datetime:
    """Return 2 hours before the start, or the last open minute before; the evening before if that is before 07:00."""
    on_the_day = notice.quiet.last_until(notice.start - _BREATHE_BEFORE)
    if on_the_day and on_the_day >= notice.at(day, _DAWN):
        return on_the_day
    evening = notice.at(day - _DAY, _EVENING)
    return notice.quiet.last_until(evening) or evening


def _morning_from(instant: datetime, notice: Notice) -> datetime:
    day = notice.day_of(instant)
    morning = notice.at(day, _MORNING)
    return morning if morning >= instant else notice.at(day + _DAY, _MORNING)


def _morning_until(instant: datetime, notice: Notice) -> datetime:
    day = notice.day_of(instant)
    morning = notice.at(day, _MORNING)
    return morning if morning <= instant else notice.at(day - _DAY, _MORNING)
