"""What becomes of a plan when the interview moves, is cancelled, or was long ago. 4 May 2026 is a Monday."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import plan_steps, skip_planned
from prepmail.domain.state import State
from prepmail.domain.step import MailKind, Section, Step, StepState
from tests.domain.interviews import HOUR, an_interview, local, on_the_clock

BERLIN = Preferences(zone="Europe/Berlin")
INVITED = local("2026-05-04 16:00")


def planned(interview: Interview, now: datetime) -> Interview:
    return replace(interview, steps=plan_steps(interview, now=now, preferences=BERLIN))


def settled(interview: Interview, until: datetime, state: StepState = StepState.SENT) -> Interview:
    """Return the interview with everything due by then sent (or what else became of it)."""
    steps = tuple(
        replace(step, state=state, sent_at=step.due if state is StepState.SENT else None)
        if step.state is StepState.PLANNED and step.due <= until
        else step
        for step in interview.steps
    )
    return replace(interview, steps=steps)


def moved(interview: Interview, start: str, now: datetime) -> Interview:
    facts = replace(interview.facts, start=local(start), end=None)
    return planned(replace(interview, facts=facts, generation=interview.generation + 1, changed_at=now), now)


def agenda(interview: Interview) -> list[str]:
    return [
        f"{on_the_clock(step.due)} {step.step_id}{' in the answer' if step.in_answer else ''}"
        for step in interview.steps
        if step.state is StepState.PLANNED
    ]


@pytest.fixture
def two_weeks() -> Interview:
    return planned(an_interview(local("2026-05-18 10:00"), noticed_at=INVITED), INVITED)


def test_a_moved_interview_is_planned_anew_with_what_was_not_sent(two_weeks: Interview) -> None:
    now = local("2026-05-12 11:00")
    later = moved(settled(two_weeks, now), "2026-05-22 10:00", now)
    assert later.steps[0].step_id == "strategize-g1"
    assert agenda(later) == [
        "Tue 19 May 09:00 plan-g2",
        "Thu 21 May 09:00 ask-g2",
        "Fri 22 May 08:00 breathe-g2",
        "Fri 22 May 13:00 thank-you-g2",
        "Mon 01 Jun 09:00 follow-up-g2",
    ]


def test_an_interview_moved_close_folds_what_is_left(two_weeks: Interview) -> None:
    now = local("2026-05-12 11:00")
    sooner = moved(settled(two_weeks, now), "2026-05-13 10:00", now)
    assert agenda(sooner)[:3] == [
        "Tue 12 May 11:45 plan-g2",
        "Tue 12 May 17:45 ask-g2",
        "Wed 13 May 08:00 breathe-g2",
    ]
    much_sooner = moved(settled(two_weeks, now), "2026-05-12 17:00", now)
    assert agenda(much_sooner)[0] == "Tue 12 May 11:15 express-g2"
    assert much_sooner.steps[1].sections == (Section.PLAN, Section.ASK, Section.BREATHE)


def test_a_new_mail_keeps_six_hours_from_the_one_that_was_sent(two_weeks: Interview) -> None:
    now = local("2026-05-15 09:30")
    sent_at_nine = settled(two_weeks, now)
    assert agenda(moved(sent_at_nine, "2026-05-16 10:00", now))[0] == "Fri 15 May 15:00 ask-g2"


def test_a_thank_you_that_was_sent_does_not_hold_up_the_preparation_for_another_date() -> None:
    noticed = local("2026-05-06 10:00")
    over = planned(an_interview(local("2026-05-05 10:00"), noticed_at=noticed), noticed)
    now = local("2026-05-06 11:00")
    again = moved(settled(over, now), "2026-05-07 10:00", now)
    assert again.steps[0].kind is MailKind.THANK_YOU
    assert agenda(again)[0] == "Wed 06 May 11:45 express-g2"


def test_when_those_six_hours_do_not_fit_before_the_start_the_rest_travels_in_the_answer(two_weeks: Interview) -> None:
    now = local("2026-05-15 09:30")
    today = moved(settled(two_weeks, now), "2026-05-15 15:30", now)
    assert agenda(today)[0] == "Fri 15 May 09:30 express-g2 in the answer"
    assert today.steps[2].sections == (Section.ASK, Section.BREATHE)


def test_one_section_that_is_left_travels_in_the_answer_under_its_own_name(two_weeks: Interview) -> None:
    now = local("2026-05-17 09:30")
    today = moved(settled(two_weeks, now), "2026-05-17 11:30", now)
    assert agenda(today)[0] == "Sun 17 May 09:30 breathe-g2 in the answer"


def test_what_went_in_an_answer_is_delivered_once_that_was_sent() -> None:
    now = local("2026-05-04 22:30")
    in_answer = planned(an_interview(local("2026-05-05 06:30"), noticed_at=now), now)
    assert in_answer.steps[0].in_answer
    unsent = moved(in_answer, "2026-05-18 10:00", now)
    assert [step.kind for step in unsent.steps if step.sections] == ["strategize", "plan", "ask", "breathe"]
    sent = moved(settled(in_answer, now), "2026-05-18 10:00", now)
    assert [step.step_id for step in sent.steps if step.sections] == ["express-g1"]


def test_a_mail_that_is_going_out_right_now_is_left_alone(two_weeks: Interview) -> None:
    now = local("2026-05-15 09:20")
    sending = replace(
        two_weeks,
        steps=tuple(
            replace(step, state=StepState.SENDING, lease_until=now + timedelta(minutes=5))
            if step.kind is MailKind.PLAN
            else step
            for step in settled(two_weeks, now - HOUR).steps
        ),
    )
    steps = moved(sending, "2026-05-16 10:00", now).steps
    assert [(step.step_id, step.state) for step in steps[:2]] == [("strategize-g1", "sent"), ("plan-g1", "sending")]
    assert on_the_clock(steps[2].due) == "Fri 15 May 15:20"


@pytest.mark.parametrize("state", [StepState.FAILED, StepState.SKIPPED])
def test_what_failed_or_was_skipped_stays_on_record_and_is_planned_again(
    two_weeks: Interview, state: StepState
) -> None:
    now = local("2026-05-06 11:00")
    steps = moved(settled(two_weeks, now, state), "2026-05-22 10:00", now).steps
    assert [(step.step_id, step.state) for step in steps[:2]] == [
        ("strategize-g1", state),
        ("strategize-g2", StepState.PLANNED),
    ]


def test_no_two_steps_ever_share_an_id_even_when_the_generation_was_not_raised(two_weeks: Interview) -> None:
    skipped = replace(two_weeks, steps=skip_planned(two_weeks.steps, reason="paused"))
    names = [step.step_id for step in planned(planned(skipped, INVITED), INVITED).steps]
    assert len(names) == len(set(names)) == 12
    assert "strategize-g1-2" in names


def test_a_cancelled_interview_has_nothing_more_planned(two_weeks: Interview) -> None:
    now = local("2026-05-06 11:00")
    steps = planned(replace(settled(two_weeks, now), state=State.CANCELLED), now).steps
    assert [(step.kind, step.state, step.reason) for step in steps] == [
        ("strategize", "sent", None),
        *((kind, "skipped", "cancelled") for kind in ("plan", "ask", "breathe", "thank-you", "follow-up")),
    ]


def test_an_interview_that_is_on_again_after_a_cancellation_is_planned_again(two_weeks: Interview) -> None:
    now = local("2026-05-06 11:00")
    cancelled = planned(replace(settled(two_weeks, now), state=State.CANCELLED), now)
    again = moved(replace(cancelled, state=State.CONFIRMED), "2026-05-18 10:00", now)
    assert agenda(again) == [
        "Fri 15 May 09:00 plan-g2",
        "Sun 17 May 09:00 ask-g2",
        "Mon 18 May 08:00 breathe-g2",
        "Mon 18 May 13:00 thank-you-g2",
        "Tue 26 May 09:00 follow-up-g2",
    ]


def test_skipping_touches_only_what_is_still_planned(two_weeks: Interview) -> None:
    now = local("2026-05-16 11:00")
    steps = skip_planned(settled(two_weeks, now).steps, reason="stopped")
    assert [(step.state, step.reason) for step in steps] == [("sent", None)] * 2 + [("skipped", "stopped")] * 4


def test_an_interview_without_a_date_has_no_plan(two_weeks: Interview) -> None:
    now = local("2026-05-06 11:00")
    sent = settled(two_weeks, now)
    dateless = replace(sent, facts=replace(sent.facts, start=None, end=None))
    assert planned(dateless, now).steps == sent.steps[:1]


@pytest.mark.parametrize("start", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)])
def test_a_date_at_the_end_of_the_calendar_is_no_reason_to_crash(start: datetime) -> None:
    interview = an_interview(start, noticed_at=INVITED, end=datetime(9999, 12, 31, 23, 59, tzinfo=UTC))
    assert planned(interview, INVITED).steps == ()


def kinds(steps: tuple[Step, ...]) -> list[str]:
    return [step.kind for step in steps if step.state is StepState.PLANNED]


def test_changing_the_quiet_hours_moves_the_mails_out_of_them(two_weeks: Interview) -> None:
    late_riser = replace(BERLIN, quiet_from=time(21), quiet_until=time(14))
    steps = plan_steps(replace(two_weeks, generation=2), now=INVITED, preferences=late_riser)
    assert [on_the_clock(step.due)[-5:] for step in steps if step.sections] == ["14:00", "14:00", "14:00", "20:00"]
    assert kinds(steps) == kinds(two_weeks.steps)
