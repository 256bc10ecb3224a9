"""The thank-you and the follow-up. Europe/Berlin; 4 May 2026 is a Monday."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from prepmail.domain.person import Preferences
from prepmail.domain.plan import is_over, last_end, plan_steps
from prepmail.domain.reading import Facts, Session
from prepmail.domain.step import MailKind, Step, StepState
from tests.domain.interviews import HOUR, an_interview, local, on_the_clock

BERLIN = Preferences(zone="Europe/Berlin")
INVITED = local("2026-04-28 16:00")


def afterwards(start: str, end: str | None = None, *, now: datetime = INVITED, known: bool = False) -> list[str]:
    interview = an_interview(local(start), end=local(end) if end else None, noticed_at=INVITED if known else now)
    steps = plan_steps(interview, now=now, preferences=BERLIN)
    return [f"{on_the_clock(step.due)} {step.kind}" for step in steps if not step.sections]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param("04 10:00", "04 11:30", "Mon 04 May 13:30", id="two hours after the end"),
        pytest.param("04 10:00", None, "Mon 04 May 13:00", id="no end: taken as an hour long"),
        pytest.param("04 16:30", "04 17:59", "Mon 04 May 19:59", id="just before eight"),
        pytest.param("04 16:30", "04 18:30", "Tue 05 May 08:00", id="too late for today: tomorrow at eight"),
        pytest.param("08 16:30", "08 18:30", "Sat 09 May 08:00", id="a Friday: Saturday at eight, still within a day"),
        pytest.param("04 03:00", "04 04:00", "Mon 04 May 08:00", id="a call at night: that morning at eight"),
    ],
)
def test_the_thank_you_comes_two_hours_after_the_end_at_a_decent_hour(
    start: str, end: str | None, expected: str
) -> None:
    thank_you, _ = afterwards(f"2026-05-{start}", f"2026-05-{end}" if end else None)
    assert thank_you == f"{expected} thank-you"


@pytest.mark.parametrize(
    ("start", "expected"),
    [("04 10:00", "Tue 12 May 09:00"), ("08 10:00", "Mon 18 May 09:00"), ("09 10:00", "Mon 18 May 09:00")],
)
def test_the_follow_up_comes_on_the_morning_of_the_sixth_business_day(start: str, expected: str) -> None:
    _, follow_up = afterwards(f"2026-05-{start}")
    assert follow_up == f"{expected} follow-up"


def test_a_loop_day_is_over_when_its_last_session_is() -> None:
    sessions = (
        Session(start=local("2026-05-04 14:00")),
        Session(start=local("2026-05-04 10:00"), end=local("2026-05-04 11:00")),
        Session(start=local("2026-05-04 11:00"), end=local("2026-05-04 12:30")),
    )
    interview = an_interview(
        local("2026-05-04 10:00"), end=local("2026-05-04 11:00"), sessions=sessions, noticed_at=INVITED
    )
    steps = plan_steps(interview, now=INVITED, preferences=BERLIN)
    assert [on_the_clock(step.due) for step in steps if step.kind is MailKind.THANK_YOU] == ["Mon 04 May 17:00"]


@pytest.mark.parametrize("end", [None, timedelta(0), timedelta(hours=-3), timedelta(days=200)])
def test_an_end_that_cannot_be_is_taken_as_an_hour_after_the_start(end: timedelta | None) -> None:
    start = local("2026-05-04 10:00")
    assert last_end(start, Facts(start=start, end=None if end is None else start + end)) == start + HOUR


def test_a_session_at_the_end_of_the_calendar_does_not_count() -> None:
    start = local("2026-05-04 10:00")
    stray = Session(start=datetime(9999, 12, 31, 23, 30, tzinfo=UTC))
    assert last_end(start, Facts(start=start, sessions=(stray,))) == start + HOUR


def test_an_interview_forwarded_only_afterwards_still_gets_both() -> None:
    assert afterwards("2026-05-04 10:00", now=local("2026-05-06 10:00")) == [
        "Wed 06 May 10:45 thank-you",
        "Tue 12 May 09:00 follow-up",
    ]


def test_an_interview_forwarded_while_it_runs_gets_both_at_their_usual_hours() -> None:
    assert afterwards("2026-05-04 10:00", now=local("2026-05-04 10:20")) == [
        "Mon 04 May 13:00 thank-you",
        "Tue 12 May 09:00 follow-up",
    ]


def test_an_interview_forwarded_more_than_five_days_later_gets_neither() -> None:
    assert afterwards("2026-05-04 10:00", now=local("2026-05-09 11:01")) == []


def test_a_correction_days_later_does_not_lose_the_follow_up() -> None:
    assert afterwards("2026-05-04 10:00", now=local("2026-05-10 10:00"), known=True) == ["Tue 12 May 09:00 follow-up"]
    assert afterwards("2026-05-04 10:00", now=local("2026-05-14 10:00"), known=True) == ["Thu 14 May 10:45 follow-up"]
    assert afterwards("2026-05-04 10:00", now=local("2026-05-27 10:00"), known=True) == []


def test_both_expire_when_they_would_be_out_of_place() -> None:
    interview = an_interview(local("2026-05-04 10:00"), noticed_at=INVITED)
    thank_you, follow_up = plan_steps(interview, now=INVITED, preferences=BERLIN)[-2:]
    assert thank_you.expires == local("2026-05-09 11:00")
    assert follow_up.expires == local("2026-05-26 09:00")


@pytest.mark.parametrize("state", [StepState.SENT, StepState.SENDING])
def test_neither_is_planned_twice(state: StepState) -> None:
    interview = an_interview(local("2026-05-04 10:00"), noticed_at=INVITED)
    steps = plan_steps(interview, now=INVITED, preferences=BERLIN)
    gone = tuple(replace(step, state=state, sent_at=step.due) for step in steps)
    now = local("2026-05-12 09:30")
    postponed = replace(interview, steps=gone, generation=2, facts=Facts(start=local("2026-05-20 10:00")))
    assert plan_steps(postponed, now=now, preferences=BERLIN) == gone


def test_both_move_with_the_end() -> None:
    interview = an_interview(local("2026-05-04 10:00"), end=local("2026-05-04 11:00"), noticed_at=INVITED)
    longer = replace(
        interview,
        steps=plan_steps(interview, now=INVITED, preferences=BERLIN),
        facts=replace(interview.facts, end=local("2026-05-04 15:00")),
        generation=2,
    )
    steps = plan_steps(longer, now=INVITED, preferences=BERLIN)
    assert [(step.step_id, on_the_clock(step.due)) for step in steps[-2:]] == [
        ("thank-you-g2", "Mon 04 May 17:00"),
        ("follow-up-g2", "Tue 12 May 09:00"),
    ]


def test_quiet_hours_hold_for_the_thank_you_too() -> None:
    def thank_you(preferences: Preferences) -> Step:
        interview = an_interview(local("2026-05-04 10:00"), noticed_at=INVITED)
        return plan_steps(interview, now=INVITED, preferences=preferences)[-2]

    siesta = replace(BERLIN, quiet_from=time(12), quiet_until=time(15))
    assert on_the_clock(thank_you(siesta).due) == "Mon 04 May 15:00"
    night_shift = replace(BERLIN, quiet_from=time(7, 30), quiet_until=time(20, 30))
    assert on_the_clock(thank_you(night_shift).due) == "Mon 04 May 20:30"


def test_what_was_to_be_handed_in_is_over_at_its_deadline() -> None:
    due = local("2026-05-04 17:00")
    interview = an_interview(due, noticed_at=INVITED)
    task = replace(interview, facts=replace(interview.facts, start=None, end=None, deadline=due))
    assert not is_over(task, due - timedelta(seconds=1))
    assert is_over(task, due)
