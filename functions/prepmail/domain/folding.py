"""Mails of several interviews put together: one morning mail for a day, and at most three timed mails a day.

A mail that is folded into another is listed in that one's ``also``; nothing is dropped. Where nothing can be folded the
day keeps its fourth mail.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from prepmail.domain.account import Account
from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import GONE_OUT, ends_at
from prepmail.domain.preparation import SPACING
from prepmail.domain.quiet_hours import at_wall_clock
from prepmail.domain.step import Covered, MailKind, Section, Step, StepState
from prepmail.domain.zones import person_zone

MOST_A_DAY = 3
_MORNING = time(9)
_CLOSE_CALL = timedelta(minutes=15)
_AT_ONCE = timedelta(minutes=30)
_AFTERWARDS = frozenset({MailKind.THANK_YOU, MailKind.FOLLOW_UP})


@dataclass(slots=True, kw_only=True)
class _Entry:
    """One planned mail while it is arranged; ``step`` becomes None when it is folded into another."""

    interview: Interview
    step: Step | None
    day: date

    @property
    def due(self) -> datetime:
        return self.step.due if self.step else self.interview.changed_at


def fold_days(account: Account, planned: Mapping[str, Interview]) -> dict[str, Interview]:
    """Put mails together until each day has at most three."""
    preferences = account.person.preferences
    entries = [
        _Entry(interview=each, step=step, day=_day(step.due, each, preferences))
        for each in planned.values()
        for step in each.steps
        if step.state is StepState.PLANNED and not step.in_answer
    ]
    for _, group in _by_day(entries):
        _join_mornings(group, preferences)
    day: date | None = date.min
    while day := min((each.day for each in entries if day and each.step and each.day > day), default=None):
        _thin_out(day, entries, _count_sent(account, day), preferences)
    return {name: _with_entries(each, entries) for name, each in planned.items()}


def _by_day(entries: list[_Entry]) -> list[tuple[date, list[_Entry]]]:
    days: dict[date, list[_Entry]] = {}
    for each in sorted(entries, key=lambda one: (one.due, one.interview.interview_id)):
        days.setdefault(each.day, []).append(each)
    return sorted(days.items())


def _join_mornings(group: list[_Entry], preferences: Preferences) -> None:
    """Make one mail of those that prepare for the same day's interviews at the last minute, or at the same hour."""
    for number, each in enumerate(group):
        for other in group[number + 1 :]:
            at_once = (
                each.step and other.step and each.step.kind is other.step.kind and other.due - each.due <= _AT_ONCE
            )
            last = _is_last(each) and _is_last(other)
            if (last or at_once) and _starts_on(each, preferences) == _starts_on(other, preferences):
                _try_join(each, other)


def _is_last(entry: _Entry) -> bool:
    return bool(entry.step and Section.BREATHE in entry.step.sections)


def _starts_on(entry: _Entry, preferences: Preferences) -> date | None:
    start = entry.interview.facts.start or entry.interview.facts.deadline
    return _day(start, entry.interview, preferences) if start else None


def _thin_out(day: date, entries: list[_Entry], sent: int, preferences: Preferences) -> None:
    """Make a day lighter while it has more than three mails, by what costs the least first."""
    for _ in range(len(entries) * len(entries)):
        here = sorted((e for e in entries if e.step and e.day == day), key=lambda e: (e.due, e.interview.interview_id))
        if len(here) + sent <= MOST_A_DAY:
            return
        pairs = sorted(
            ((two.due - one.due, number, one, two) for number, one in enumerate(here) for two in here[number + 1 :]),
            key=lambda each: each[:2],
        )
        alike = [each for each in pairs if _is_last(each[2]) == _is_last(each[3])]
        mixed = [each for each in pairs if each not in alike]
        lighter = (
            any(_postpone(each, preferences) for each in here if each.step and each.step.kind is MailKind.FOLLOW_UP)
            or any(_try_join(one, two) for _, _, one, two in alike)
            or any(_postpone(each, preferences) for each in here if each.step and each.step.sections)
            or any(_fold_into_next(each, entries) for each in here)
            or any(_try_join(one, two) for _, _, one, two in mixed)
        )
        if not lighter:
            return


def _try_join(one: _Entry, two: _Entry) -> bool:
    """Fold two mails of different interviews into the earlier interview's; tell whether that was possible."""
    if one.step is None or two.step is None or one.interview.interview_id == two.interview.interview_id:
        return False
    if _about(one) & _about(two):
        return False
    both_prepare = bool(one.step.sections and two.step.sections)
    both_thank = one.step.kind is two.step.kind and one.step.kind in _AFTERWARDS
    if not both_prepare and not both_thank:
        return False
    first, second = sorted(
        (one, two), key=lambda e: (ends_at(e.interview.facts) or e.interview.changed_at, e.interview.interview_id)
    )
    if first.step is None or second.step is None:
        return False
    expires = min((e for e in (first.step.expires, second.step.expires) if e), default=None)
    earlier, later = sorted((first.due, second.due))
    # Thanks are never early; preparation may be.
    for due in (earlier, later) if both_prepare else (later,):
        fits = expires is None or due < expires - _CLOSE_CALL
        if fits and all(_keeps_distance(each, due) for each in (first, second)):
            first.step = replace(
                first.step,
                kind=first.step.kind if first.step.kind is second.step.kind else MailKind.EXPRESS,
                due=due,
                expires=expires,
                also=(
                    *first.step.also,
                    Covered(interview_id=second.interview.interview_id, sections=second.step.sections),
                    *second.step.also,
                ),
            )
            second.step = None
            return True
    return False


def _fold_into_next(entry: _Entry, entries: list[_Entry]) -> bool:
    """Let preparation travel in the interview's next mail, unless that is the one of the last hours."""
    step, name = entry.step, entry.interview.interview_id
    own = [each for each in entries if each.step and each.step.sections and each.interview.interview_id == name]
    following = min((each for each in own if each.due > entry.due), key=lambda each: each.due, default=None)
    if step is None or not step.sections or following is None or following.step is None or _is_last(following):
        return False
    if _about(entry) != _about(following):
        return False
    following.step = replace(
        following.step,
        kind=MailKind.EXPRESS,
        sections=(*step.sections, *following.step.sections),
        also=tuple(
            replace(late, sections=(*early.sections, *late.sections))
            for early, late in zip(_by_name(step), _by_name(following.step), strict=True)
        ),
    )
    entry.step = None
    return True


def _by_name(step: Step) -> list[Covered]:
    return sorted(step.also, key=lambda each: each.interview_id)


def _about(entry: _Entry) -> set[str]:
    also = entry.step.also if entry.step else ()
    return {entry.interview.interview_id, *(each.interview_id for each in also)}


def _keeps_distance(entry: _Entry, due: datetime) -> bool:
    """Tell whether preparation may go at another hour without crowding the interview's other mails."""
    if not entry.step or not entry.step.sections or due == entry.step.due:
        return True
    others = (
        step.sent_at or step.due
        for step in entry.interview.steps
        if step.sections and step.step_id != entry.step.step_id and step.state in {StepState.PLANNED, *GONE_OUT}
    )
    return all(abs(due - each) >= SPACING for each in others)


def _postpone(entry: _Entry, preferences: Preferences) -> bool:
    """Let a mail wait for the next morning, where that neither comes too late nor crowds the next one."""
    step = entry.step
    if step is None or Section.BREATHE in step.sections:
        return False
    tomorrow = entry.day + timedelta(days=1)
    due = at_wall_clock(tomorrow, _MORNING, person_zone(preferences, entry.interview.facts))[0]
    later = [each.due for each in entry.interview.steps if each.sections and each.due > step.due]
    crowds = bool(step.sections) and (not later or due + SPACING > min(later))
    together = bool(step.also and step.sections)
    if crowds or together or (step.expires and due >= step.expires):
        return False
    entry.step, entry.day = replace(step, due=due), tomorrow
    return True


def _with_entries(interview: Interview, entries: list[_Entry]) -> Interview:
    own = {e.step.step_id: e.step for e in entries if e.step and e.interview.interview_id == interview.interview_id}
    steps = tuple(
        own.get(step.step_id, step)
        for step in interview.steps
        if step.state is not StepState.PLANNED or step.in_answer or step.step_id in own
    )
    return replace(interview, steps=steps)


def _count_sent(account: Account, day: date) -> int:
    return sum(
        1
        for each in account.interviews
        for step in each.steps
        if step.state in GONE_OUT
        and not step.in_answer
        and _day(step.sent_at or step.due, each, account.person.preferences) == day
    )


def _day(instant: datetime, interview: Interview, preferences: Preferences) -> date:
    return instant.astimezone(person_zone(preferences, interview.facts)).date()
