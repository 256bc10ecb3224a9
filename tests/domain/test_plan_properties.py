"""What holds for every plan: any notice, zone, quiet hours and history, told as lives of one interview."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import plan_steps
from prepmail.domain.reading import Facts, Session
from prepmail.domain.step import MailKind, Section, Step, StepState
from tests.domain.interviews import HOUR, an_interview, local

MINUTE = timedelta(minutes=1)
GONE_OUT = (StepState.SENDING, StepState.SENT)
ZONES = [
    "Africa/Casablanca",
    "America/New_York",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Europe/London",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "UTC",
]


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]  # year, month, day, hour


# Where clocks or calendars do something: Berlin, New York, Lord Howe and Chatham, a year's end, 29 February.
EDGES = [
    utc(2026, 3, 29, 1),
    utc(2026, 10, 25, 1),
    utc(2026, 3, 8, 7),
    utc(2026, 11, 1, 6),
    utc(2026, 10, 3, 15),
    utc(2026, 9, 26, 14),
    utc(2027, 1, 1, 0),
    utc(2028, 2, 29, 12),
]


def minutes(low: int, high: int) -> st.SearchStrategy[timedelta]:
    return st.integers(low, high).map(lambda count: count * MINUTE)


instants = st.one_of(
    st.builds(lambda edge, away: edge + away, st.sampled_from(EDGES), minutes(-4000, 4000)),
    st.builds(
        lambda away, second: utc(2026, 1, 1) + away + timedelta(seconds=second), minutes(0, 10**6), st.integers(0, 59)
    ),
)
notices = st.one_of(minutes(1, 90), minutes(60, 2000), minutes(1000, 6000), minutes(6000, 40000))
clocks = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
nights = st.one_of(st.just((time(21), time(7))), st.just((time(0), time(0))), st.tuples(clocks, clocks))
lengths = st.one_of(st.none(), minutes(15, 600))


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A plan that was just made: the interview before and after, and when."""

    before: Interview
    after: Interview
    now: datetime
    preferences: Preferences

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.preferences.zone or "UTC")

    @property
    def start(self) -> datetime:
        assert self.after.facts.start is not None
        return self.after.facts.start

    @property
    def planned(self) -> list[Step]:
        return [step for step in self.after.steps if step.state is StepState.PLANNED]

    @property
    def preparation(self) -> list[Step]:
        return [step for step in self.planned if step.sections]

    def is_quiet(self, instant: datetime) -> bool:
        begin, until = self.preferences.quiet_from, self.preferences.quiet_until
        clock = instant.astimezone(self.zone).time()
        return begin <= clock < until if begin <= until else not until <= clock < begin

    def last_sent(self) -> datetime | None:
        sent = [step.sent_at or self.now for step in self.before.steps if step.state in GONE_OUT and step.sections]
        return max(sent, default=None)


def play(steps: tuple[Step, ...], until: datetime, last: StepState) -> tuple[Step, ...]:
    """Return the steps as they are later: what was due has gone, the last of it perhaps only halfway."""
    due = [step for step in steps if step.state is StepState.PLANNED and step.due <= until]
    ends = {step.step_id: StepState.SENT for step in due} | {step.step_id: last for step in due[-1:]}
    return tuple(
        replace(step, state=ends[step.step_id], sent_at=step.due if ends[step.step_id] is StepState.SENT else None)
        if step in due
        else step
        for step in steps
    )


@st.composite
def lives(draw: st.DrawFn) -> list[Moment]:
    """Draw an interview that is moved up to three times, each time planned with what was sent until then."""
    now = draw(instants)
    begin, until = draw(nights)
    preferences = Preferences(zone=draw(st.sampled_from(ZONES)), quiet_from=begin, quiet_until=until)
    interview = an_interview(None, noticed_at=now)
    moments: list[Moment] = []
    for generation in range(1, draw(st.integers(1, 4)) + 1):
        start = now + draw(notices)
        length = draw(lengths)
        sessions = tuple(Session(start=start + at) for at in draw(st.lists(minutes(0, 300), max_size=2)))
        facts = Facts(start=start, end=None if length is None else start + length, sessions=sessions)
        before = replace(interview, facts=facts, generation=generation, changed_at=now)
        interview = replace(before, steps=plan_steps(before, now=now, preferences=preferences))
        moments.append(Moment(before=before, after=interview, now=now, preferences=preferences))
        now += draw(notices)
        last = draw(st.sampled_from([StepState.SENT, StepState.SENT, StepState.SENDING, StepState.FAILED]))
        interview = replace(interview, steps=play(interview.steps, now, last))
    return moments


def life_of(invited: str, start: str, zone: str, quiet: tuple[time, time] = (time(21), time(7))) -> list[Moment]:
    now = local(invited, zone)
    preferences = Preferences(zone=zone, quiet_from=quiet[0], quiet_until=quiet[1])
    before = an_interview(local(start, zone), noticed_at=now)
    after = replace(before, steps=plan_steps(before, now=now, preferences=preferences))
    return [Moment(before=before, after=after, now=now, preferences=preferences)]


SPRING = life_of("2026-03-28 20:00", "2026-03-29 10:00", "Europe/Berlin", (time(22), time(2, 30)))
AUTUMN = life_of("2026-10-24 23:30", "2026-10-25 09:00", "Europe/Berlin", (time(2, 30), time(1)))
NEW_YEAR = life_of("2026-12-31 18:00", "2027-01-01 10:00", "Pacific/Apia")
LEAP_DAY = life_of("2028-02-28 16:00", "2028-03-01 09:00", "America/New_York")


@given(life=lives())
@example(life=SPRING)
@example(life=AUTUMN)
@example(life=NEW_YEAR)
@example(life=LEAP_DAY)
def test_no_preparation_goes_out_before_now_or_in_the_last_quarter_before_the_start(life: list[Moment]) -> None:
    for moment in life:
        for step in moment.preparation:
            assert step.due >= moment.now
            assert step.due < moment.start
            assert step.in_answer or step.due <= moment.start - 15 * MINUTE
            assert step.expires == moment.start


@given(life=lives())
@example(life=SPRING)
@example(life=AUTUMN)
@example(life=NEW_YEAR)
@example(life=LEAP_DAY)
def test_nothing_is_due_in_quiet_hours_but_what_travels_in_an_answer(life: list[Moment]) -> None:
    for moment in life:
        for step in moment.planned:
            assert step.in_answer or not moment.is_quiet(step.due), step.due


@given(life=lives())
def test_every_section_is_delivered_exactly_once_and_in_order(life: list[Moment]) -> None:
    for moment in life:
        gone = [section for step in moment.before.steps if step.state in GONE_OUT for section in step.sections]
        to_come = [section for step in moment.preparation for section in step.sections]
        assert sorted(gone + to_come) == sorted(Section)
        assert to_come == [section for section in Section if section in to_come]
        assert all(one.due < other.due for one, other in pairwise(moment.preparation))


@given(life=lives())
@example(life=SPRING)
@example(life=AUTUMN)
def test_preparation_mails_are_six_hours_apart_from_each_other_and_from_what_was_sent(life: list[Moment]) -> None:
    for moment in life:
        mails = [step.due for step in moment.preparation if not step.in_answer]
        last_sent = moment.last_sent()
        if last_sent and mails:
            assert mails[0] - last_sent >= 6 * HOUR
        assert all(other - one >= 6 * HOUR for one, other in pairwise(mails))


@given(life=lives())
def test_only_when_no_hour_is_left_do_the_sections_travel_in_the_answer_and_then_all_of_them(
    life: list[Moment],
) -> None:
    for moment in life:
        in_answer = [step for step in moment.preparation if step.in_answer]
        if in_answer:
            assert moment.preparation == in_answer
            assert [step.due for step in in_answer] == [moment.now]
            assert not any(left_open(moment))


def left_open(moment: Moment) -> Iterator[datetime]:
    """Yield the minutes that begin ten open ones in which a mail could have gone."""
    last_sent = moment.last_sent()
    first = moment.now + 3 * MINUTE
    first = max(first, last_sent + 6 * HOUR) if last_sent else first
    last = moment.start - min(HOUR, max((moment.start - moment.now) / 2, 15 * MINUTE)) - 10 * MINUTE
    zone = moment.zone
    while first <= last:
        stretch = [first + minute * MINUTE for minute in range(11)]
        # Where clocks are set back into an open hour, that hour may be passed over.
        same_clock = stretch[0].astimezone(zone).utcoffset() == moment.now.astimezone(zone).utcoffset()
        if same_clock and not any(moment.is_quiet(minute) for minute in stretch):
            yield first
        first += 5 * MINUTE


@given(life=lives())
def test_what_is_settled_stays_and_planning_again_changes_nothing(life: list[Moment]) -> None:
    for moment in life:
        settled = tuple(step for step in moment.before.steps if step.state is not StepState.PLANNED)
        assert moment.after.steps[: len(settled)] == settled
        assert plan_steps(moment.after, now=moment.now, preferences=moment.preferences) == moment.after.steps
        names = [step.step_id for step in moment.after.steps]
        assert len(set(names)) == len(names)
        assert {step.generation for step in moment.planned} <= {moment.after.generation}


@given(life=lives())
def test_the_thank_you_is_planned_once_after_the_last_session_at_a_decent_hour(life: list[Moment]) -> None:
    for moment in life:
        facts = moment.after.facts
        gone = [step for step in moment.before.steps if step.kind is MailKind.THANK_YOU and step.state in GONE_OUT]
        due = [step.due for step in moment.planned if step.kind is MailKind.THANK_YOU]
        assert len(gone) + len(due) == 1
        ends = [facts.end or moment.start + HOUR, *(session.start + HOUR for session in facts.sessions)]
        quiet_in_office_hours = all(
            moment.is_quiet(local(f"2026-06-15 {minute // 60:02}:{minute % 60:02}", str(moment.zone)))
            for minute in range(8 * 60, 20 * 60)
        )
        for instant in due:
            assert max(ends) + 2 * HOUR <= instant < max(ends) + timedelta(days=5)
            assert quiet_in_office_hours or time(8) <= instant.astimezone(moment.zone).time() < time(20)


@given(
    zone=st.sampled_from(ZONES),
    now=instants,
    days=st.integers(8, 60),
    clock=st.integers(9 * 60, 22 * 60).map(lambda minute: time(minute // 60, minute % 60)),
)
def test_with_much_notice_every_section_goes_at_its_best_hour(zone: str, now: datetime, days: int, clock: time) -> None:
    day = now.astimezone(ZoneInfo(zone)).date() + timedelta(days=days)
    start = datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)
    steps = plan_steps(an_interview(start, noticed_at=now), now=now, preferences=Preferences(zone=zone))[:4]
    strategize, plan, ask, breathe = (step.due.astimezone(ZoneInfo(zone)) for step in steps)
    assert [step.sections for step in steps] == [(section,) for section in Section]
    assert {each.time() for each in (strategize, plan, ask)} == {time(9)}
    assert 6 * HOUR <= strategize.astimezone(UTC) - now <= 32 * HOUR
    assert (plan.date(), ask.date()) == (day - timedelta(days=3), day - timedelta(days=1))
    assert breathe.astimezone(UTC) == start - 2 * HOUR or breathe.time() == time(20, 55)
