"""Which mails of an interview are due when, given what was already sent.

What is settled (sent, being sent, skipped, refused) stays as it is; planned steps are always made anew, so that the
same interview at the same ``now`` has the same plan. How the preparation is placed is told in ``preparation``.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import count

from prepmail.domain.business_days import business_days_after
from prepmail.domain.interview import Interview, Status
from prepmail.domain.person import Preferences
from prepmail.domain.preparation import Notice, place_sections
from prepmail.domain.reading import Facts
from prepmail.domain.step import MailKind, Section, Step, StepState
from prepmail.domain.zones import person_zone

CANCELLED = "cancelled"
THANK_YOU_AFTER = timedelta(hours=2)
THANK_YOU_WITHIN = timedelta(days=5)
FOLLOW_UP_BUSINESS_DAYS = 6
FOLLOW_UP_WITHIN = timedelta(days=14)

_OFFICE_OPENS, _OFFICE_CLOSES, _MORNING = time(8), time(20), time(9)
_USUAL_LENGTH = timedelta(hours=1)
# What runs longer or lies further off was misread, and its dates may not even be countable.
_LONGEST = timedelta(days=14)
_HORIZON = timedelta(days=3650)
_GONE_OUT = (StepState.SENDING, StepState.SENT)


def plan_steps(interview: Interview, *, now: datetime, preferences: Preferences) -> tuple[Step, ...]:
    """Return all steps of an interview: the settled ones as they are, then the planned ones by ``due``.

    A section that went out, or is going out, is not planned again, nor is a thank-you or follow-up. The caller raises
    ``generation`` before it plans anew, so that timers of the old plan are stale. A step with ``in_answer`` is due at
    ``now``: it travels in the answer to the mail that made the caller plan. Without a start nothing is planned; what
    was planned for an interview that is now cancelled turns SKIPPED.
    """
    if interview.status is Status.CANCELLED:
        return skip_planned(interview.steps, reason=CANCELLED)
    settled = tuple(step for step in interview.steps if step.state is not StepState.PLANNED)
    start = interview.facts.start
    if start is None or abs(start - now) > _HORIZON:
        return settled
    gone_out = tuple(step for step in settled if step.state in _GONE_OUT)
    notice = Notice(
        now=now,
        noticed_at=min(interview.noticed_at, now),
        start=start,
        zone=person_zone(preferences, interview.facts),
        preferences=preferences,
        last_sent=max((step.sent_at or now for step in gone_out if step.sections), default=None),
    )
    planned = [*_before(notice, gone_out), *_after(notice, last_end(start, interview.facts), gone_out)]
    return (*settled, *_named(planned, settled, interview.generation))


def skip_planned(steps: tuple[Step, ...], *, reason: str) -> tuple[Step, ...]:
    """Return the steps with every PLANNED one turned SKIPPED for a reason (a stable token)."""
    return tuple(
        replace(step, state=StepState.SKIPPED, reason=reason) if step.state is StepState.PLANNED else step
        for step in steps
    )


def last_end(start: datetime, facts: Facts) -> datetime:
    """Return when the last session is over: an hour after its start where no believable end is known."""
    sessions = [(session.start, session.end) for session in facts.sessions]
    ends = [_believable(begin, end) for begin, end in [(start, facts.end), *sessions] if abs(begin - start) <= _LONGEST]
    return max(ends)


def _believable(begin: datetime, end: datetime | None) -> datetime:
    return end if end and timedelta() < end - begin <= _LONGEST else begin + _USUAL_LENGTH


def _before(notice: Notice, gone_out: tuple[Step, ...]) -> list[Step]:
    delivered = {section for step in gone_out for section in step.sections}
    remaining = tuple(section for section in Section if section not in delivered)
    return [
        Step(
            step_id="",
            kind=MailKind(placed.sections[0].value) if len(placed.sections) == 1 else MailKind.EXPRESS,
            generation=0,
            due=placed.due,
            expires=notice.start,
            sections=placed.sections,
            in_answer=placed.in_answer,
        )
        for placed in place_sections(remaining, notice)
    ]


def _after(notice: Notice, end: datetime, gone_out: tuple[Step, ...]) -> list[Step]:
    """Return the thank-you and the follow-up, unless the interview was long over when we heard of it."""
    if notice.noticed_at > end + THANK_YOU_WITHIN:
        return []
    answer_day = business_days_after(notice.day_of(end), FOLLOW_UP_BUSINESS_DAYS)
    nudge = notice.at(answer_day, _MORNING)
    wishes = (
        (MailKind.THANK_YOU, end + THANK_YOU_AFTER, end + THANK_YOU_WITHIN),
        (MailKind.FOLLOW_UP, nudge, nudge + FOLLOW_UP_WITHIN),
    )
    done = {step.kind for step in gone_out}
    office = notice.quiet.narrowed(_OFFICE_CLOSES, _OFFICE_OPENS)
    steps = []
    for kind, wish, expires in wishes:
        due = office.first_from(wish if wish > notice.now else notice.after_answer)
        if kind not in done and due < expires:
            steps.append(Step(step_id="", kind=kind, generation=0, due=due, expires=expires))
    return steps


def _named(planned: Iterable[Step], settled: tuple[Step, ...], generation: int) -> list[Step]:
    """Return the steps with ids of their own: a settled step of the same kind and generation keeps the plain one."""
    taken = {step.step_id for step in settled}
    named = []
    for step in planned:
        plain = f"{step.kind}-g{generation}"
        names = (plain if number == 1 else f"{plain}-{number}" for number in count(1))
        named.append(replace(step, step_id=next(name for name in names if name not in taken), generation=generation))
    return named
