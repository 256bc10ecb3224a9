"""Which mails of an interview are due when, given what was already sent.

What is settled (sent, being sent, skipped, refused) stays as it is; planned steps are always made anew, so that the
same interview at the same ``now`` has the same plan. How the preparation is placed is told in ``preparation``; what
several interviews of one person share is arranged in ``agenda``.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import count

from prepmail.domain.business_days import business_days_after
from prepmail.domain.interview import Interview
from prepmail.domain.person import MailLevel, Preferences
from prepmail.domain.preparation import Notice, place_sections
from prepmail.domain.reading import Facts
from prepmail.domain.state import State
from prepmail.domain.step import Covered, MailKind, Section, Step, StepState
from prepmail.domain.zones import person_zone

THANK_YOU_AFTER = timedelta(hours=2)
THANK_YOU_WITHIN = timedelta(days=5)
FOLLOW_UP_BUSINESS_DAYS = 6
FOLLOW_UP_WITHIN = timedelta(days=14)
NUDGE_BEFORE = timedelta(days=1)
NUDGE_BUSINESS_DAYS = 2
NUDGE_WITHIN = timedelta(days=7)
GONE_OUT = (StepState.SENDING, StepState.SENT)
# These stop every mail; what an offer or a pause of the whole search leaves is the thank-you.
SILENT = frozenset({State.PAUSED, State.CANCELLED, State.REJECTED})
_ONLY_THANKS = frozenset({State.OFFER, State.ON_HOLD})

_OFFICE_OPENS, _OFFICE_CLOSES, _MORNING = time(8), time(20), time(9)
_LATE_IN_THE_DAY = time(16)
_USUAL_LENGTH = timedelta(hours=1)
# What runs longer or lies further off was misread, and its dates may not even be countable.
_LONGEST = timedelta(days=14)
_HORIZON = timedelta(days=3650)
# Nobody sits across the table from something that is handed in.
_BEFORE_DEADLINE = (Section.STRATEGIZE, Section.PLAN, Section.BREATHE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What an interview's plan takes from the other interviews of the person.

    ``delivered`` and ``done`` went out in a mail of another one, preparation last at ``last_sent``. ``prepares`` and
    ``thanks`` say whether this one carries those mails of its day; ``with_preparation`` and ``with_thanks`` name the
    interviews it carries them for.
    """

    delivered: frozenset[Section] = frozenset()
    done: frozenset[MailKind] = frozenset()
    last_sent: datetime | None = None
    prepares: bool = True
    thanks: bool = True
    with_preparation: tuple[str, ...] = ()
    with_thanks: tuple[str, ...] = ()


_ALONE = Share()


def plan_steps(
    interview: Interview, *, now: datetime, preferences: Preferences, share: Share = _ALONE
) -> tuple[Step, ...]:
    """Return all steps of an interview: the settled ones as they are, then the planned ones by ``due``.

    A section that went out, or is going out, is not planned again, nor is a thank-you or follow-up. The caller raises
    ``generation`` before it plans anew, so that timers of the old plan are stale. A step with ``in_answer`` is due at
    ``now``: it travels in the answer to the mail that made the caller plan. Without a start or a deadline nothing is
    planned; what was planned for an interview that is cancelled, paused or rejected turns SKIPPED.
    """
    if interview.state in SILENT or interview.merged_into:
        return skip_planned(interview.steps, reason=interview.state.value)
    ended = interview.state in _ONLY_THANKS
    steps = _without_preparation(interview.steps, interview.state.value) if ended else interview.steps
    settled = tuple(step for step in steps if step.state is not StepState.PLANNED)
    gone_out = tuple(step for step in settled if step.state in GONE_OUT)
    notice = _notice(interview, gone_out, now=now, preferences=preferences, share=share)
    if preferences.level is MailLevel.ANSWERS:
        return settled
    if notice is None:
        nudge = _nudge(interview, gone_out, now=now, preferences=preferences)
        return (*settled, *name_steps(nudge, settled, interview.generation))
    planned: list[Step] = []
    if share.prepares and not ended:
        planned += _before(notice, _remaining(interview, gone_out, share, preferences), share)
    start = interview.facts.start
    if share.thanks and start and not interview.same_as:
        end = last_end(start, interview.facts)
        done = {*share.done, *(step.kind for step in gone_out)}
        afterwards = _after(notice, end, done, share, promised=interview.promised)
        planned += [each for each in afterwards if _is_wanted(each, interview, preferences, over=end <= now)]
    return (*settled, *name_steps(planned, settled, interview.generation))


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


def ends_at(facts: Facts) -> datetime | None:
    """Return when it is over: the last session, or what is to be handed in; None while there is no date."""
    if facts.start:
        return last_end(facts.start, facts)
    return facts.deadline if is_deadline(facts) else None


def is_over(interview: Interview, now: datetime) -> bool:
    """Tell whether its last session has ended, or the time to hand something in."""
    ends = ends_at(interview.facts)
    return ends is not None and ends <= now


def is_deadline(facts: Facts) -> bool:
    """Tell whether there is something to hand in instead of somebody to meet."""
    return facts.start is None and facts.deadline is not None and not facts.slots and not facts.booking_url


def offer_lapses(facts: Facts) -> datetime | None:
    """Return until when one of the offered times can be chosen: the deadline named, else the last of them."""
    return facts.deadline or max((each.start for each in facts.slots if each.start), default=None)


def _believable(begin: datetime, end: datetime | None) -> datetime:
    return end if end and timedelta() < end - begin <= _LONGEST else begin + _USUAL_LENGTH


def _without_preparation(steps: tuple[Step, ...], reason: str) -> tuple[Step, ...]:
    thanks = [step for step in steps if step.kind is MailKind.THANK_YOU and step.state is StepState.PLANNED]
    return skip_planned(tuple(step for step in steps if step not in thanks), reason=reason)


def _notice(
    interview: Interview, gone_out: tuple[Step, ...], *, now: datetime, preferences: Preferences, share: Share
) -> Notice | None:
    """Return how much time there is, None when there is nothing to prepare for (yet)."""
    facts = interview.facts
    target = facts.start or (facts.deadline if is_deadline(facts) else None)
    if target is None or interview.state is State.HELD or abs(target - now) > _HORIZON:
        return None
    paused = preferences.paused_until
    sent = [step.sent_at or now for step in gone_out if step.sections]
    return Notice(
        now=max(now, paused) if paused else now,
        noticed_at=min(interview.noticed_at, now),
        start=target,
        zone=person_zone(preferences, facts),
        preferences=preferences,
        last_sent=max((each for each in (*sent, share.last_sent) if each), default=None),
    )


def _remaining(
    interview: Interview, gone_out: tuple[Step, ...], share: Share, preferences: Preferences
) -> tuple[Section, ...]:
    delivered = share.delivered | {section for step in gone_out for section in step.sections}
    wanted = _BEFORE_DEADLINE if is_deadline(interview.facts) else tuple(Section)
    if interview.same_as or preferences.level is MailLevel.DAY_OF:
        wanted = (Section.BREATHE,)
    return tuple(section for section in wanted if section not in delivered)


def _before(notice: Notice, sections: tuple[Section, ...], share: Share) -> list[Step]:
    paused = notice.preferences.paused_until
    return [
        Step(
            step_id="",
            kind=MailKind(placed.sections[0].value) if len(placed.sections) == 1 else MailKind.EXPRESS,
            generation=0,
            due=placed.due,
            expires=notice.start,
            sections=placed.sections,
            # What is placed at the end of a pause has no answer to travel in.
            in_answer=placed.in_answer and notice.now != paused,
            also=tuple(Covered(interview_id=each, sections=placed.sections) for each in share.with_preparation),
        )
        for placed in place_sections(sections, notice)
    ]


def _after(
    notice: Notice, end: datetime, done: set[MailKind], share: Share, *, promised: datetime | None
) -> list[Step]:
    """Return the thank-you and the follow-up, unless the interview was long over when we heard of it."""
    if notice.noticed_at > end + THANK_YOU_WITHIN:
        return []
    answer_day = business_days_after(notice.day_of(end), FOLLOW_UP_BUSINESS_DAYS)
    nudge = notice.at(answer_day, _MORNING)
    if promised and promised > end:
        # They have that whole day to keep their word.
        nudge = notice.at(notice.day_of(promised), _LATE_IN_THE_DAY)
    wishes = (
        (MailKind.THANK_YOU, end + THANK_YOU_AFTER, end + THANK_YOU_WITHIN),
        (MailKind.FOLLOW_UP, nudge, nudge + FOLLOW_UP_WITHIN),
    )
    office = notice.quiet.narrowed(_OFFICE_CLOSES, _OFFICE_OPENS)
    also = tuple(Covered(interview_id=each) for each in share.with_thanks)
    steps = []
    for kind, wish, expires in wishes:
        due = office.first_from(wish if wish > notice.now else notice.after_answer)
        if kind not in done and due < expires:
            steps.append(Step(step_id="", kind=kind, generation=0, due=due, expires=expires, also=also))
    return steps


def _is_wanted(step: Step, interview: Interview, preferences: Preferences, *, over: bool) -> bool:
    """Tell whether a mail for afterwards is still in place: nobody asks how things stand after an offer."""
    if step.kind is MailKind.THANK_YOU:
        return over or interview.state not in _ONLY_THANKS
    return interview.state not in _ONLY_THANKS and preferences.level is MailLevel.ALL


def _nudge(interview: Interview, gone_out: tuple[Step, ...], *, now: datetime, preferences: Preferences) -> list[Step]:
    """Return the reminder to choose one of the offered times: once for an offer, a day before it lapses."""
    facts = interview.facts
    if interview.state is not State.HELD or preferences.level is not MailLevel.ALL or interview.same_as:
        return []
    lapses = offer_lapses(facts)
    frame = Notice(
        now=max(now, preferences.paused_until or now),
        noticed_at=now,
        start=lapses or now,
        zone=person_zone(preferences, facts),
        preferences=preferences,
    )
    office = frame.quiet.narrowed(_OFFICE_CLOSES, _OFFICE_OPENS)
    if lapses is None:
        due = frame.at(business_days_after(frame.day_of(interview.changed_at), NUDGE_BUSINESS_DAYS), _MORNING)
        due, expires = office.first_from(max(due, frame.now)), due + NUDGE_WITHIN
    else:
        due = office.first_from(max(lapses - NUDGE_BEFORE, frame.now + (lapses - frame.now) / 2))
        expires = lapses
    told = any(step.kind is MailKind.NUDGE and step.expires == expires for step in gone_out)
    if told or due >= expires or abs(expires - now) > _HORIZON:
        return []
    return [Step(step_id="", kind=MailKind.NUDGE, generation=0, due=due, expires=expires)]


def send_alone(
    steps: tuple[Step, ...], interview: Interview, *, now: datetime, preferences: Preferences
) -> tuple[Step, ...]:
    """Give sections that were to travel in an answer a mail of their own, where no answer is on its way.

    It waits for the end of the quiet hours, unless the interview begins before.
    """
    target = interview.facts.start or interview.facts.deadline or now
    frame = Notice(
        now=now, noticed_at=now, start=target, zone=person_zone(preferences, interview.facts), preferences=preferences
    )
    open_from = frame.quiet.first_from(now)
    due = open_from if open_from < target else now
    return tuple(
        replace(step, in_answer=False, due=due, expires=target)
        if step.in_answer and step.state is StepState.PLANNED
        else step
        for step in steps
    )


def name_steps(planned: Iterable[Step], settled: tuple[Step, ...], generation: int) -> list[Step]:
    """Return the steps with ids of their own: a settled step of the same kind and generation keeps the plain one."""
    taken = {step.step_id for step in settled}
    named = []
    for step in planned:
        plain = f"{step.kind}-g{generation}"
        names = (plain if number == 1 else f"{plain}-{number}" for number in count(1))
        name = next(each for each in names if each not in taken)
        taken.add(name)
        named.append(replace(step, step_id=name, generation=generation))
    return named
