"""What EventBridge Scheduler adds to the contract of the timers: its expressions, its clock, the queue behind it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest

from prepmail.ports import StepRef, Timer
from tests.contracts.aws_ports import CheckedScheduler, TimersPort, make_timers

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
REF = StepRef(person_id="p1", step_id="plan", generation=3, interview_id="i1")


@pytest.fixture
def timers() -> Iterator[TimersPort]:
    with make_timers(NOON) as port:
        yield port


def timer(due: datetime, name: str = "a-1-g3") -> Timer:
    return Timer(name=name, due=due, ref=REF)


def test_a_schedule_is_for_a_whole_second_in_utc_and_removes_itself(timers: TimersPort) -> None:
    berlin = timezone(timedelta(hours=1))
    timers.port.put(timer(datetime(2026, 3, 3, 9, 30, 15, tzinfo=berlin)), now=NOON)

    schedule = timers.schedule("a-1-g3")

    assert schedule["ScheduleExpression"] == "at(2026-03-03T08:30:15)"
    assert schedule["ScheduleExpressionTimezone"] == "UTC"
    assert schedule["ActionAfterCompletion"] == "DELETE"


def test_a_part_of_a_second_is_rounded_up_so_that_nothing_fires_early(timers: TimersPort) -> None:
    timers.port.put(timer(datetime(2026, 3, 3, 8, 59, 59, 1, tzinfo=UTC)), now=NOON)

    assert timers.schedule("a-1-g3")["ScheduleExpression"] == "at(2026-03-03T09:00:00)"


def test_a_schedule_carries_ids_and_nothing_else(timers: TimersPort) -> None:
    timers.port.put(timer(NOON + timedelta(days=1)), now=NOON)

    assert json.loads(timers.schedule("a-1-g3")["Target"]["Input"]) == {
        "person_id": "p1",
        "step_id": "plan",
        "generation": 3,
        "interview_id": "i1",
        "inbound_key": None,
    }


def test_what_scheduler_cannot_hand_over_in_an_hour_goes_to_the_dead_letters(timers: TimersPort) -> None:
    timers.port.put(timer(NOON + timedelta(days=1)), now=NOON)

    target = timers.schedule("a-1-g3")["Target"]

    assert target["RetryPolicy"]["MaximumEventAgeInSeconds"] == 3600
    assert target["DeadLetterConfig"]["Arn"].endswith(":send-dead")


@pytest.mark.parametrize(
    ("wait", "delay"),
    [(timedelta(days=-1), 0), (timedelta(), 0), (timedelta(seconds=20.5), 21), (timedelta(seconds=90), 90)],
)
def test_what_is_due_within_ninety_seconds_goes_straight_to_the_queue_and_arrives_when_due(
    timers: TimersPort, wait: timedelta, delay: int
) -> None:
    timers.port.put(timer(NOON + wait), now=NOON)

    ((_, seconds),) = timers.queued()
    assert timers.names() == ()
    assert seconds == pytest.approx(delay, abs=1)


def test_a_time_that_has_passed_for_aws_alone_goes_straight_to_the_queue(timers: TimersPort) -> None:
    timers.scheduler.now = NOON + timedelta(minutes=4)

    timers.port.put(timer(NOON + timedelta(minutes=3)), now=NOON)

    assert timers.names() == ()
    assert timers.fire_due(NOON) == [REF]


def test_a_schedule_refused_for_another_reason_is_a_fault_and_not_an_early_mail(timers: TimersPort) -> None:
    with pytest.raises(timers.scheduler.exceptions.ValidationException):
        timers.port.put(timer(NOON + timedelta(days=1), name="no spaces allowed"), now=NOON)

    assert timers.queued() == []


def test_a_name_of_65_characters_is_refused_as_aws_does(timers: TimersPort) -> None:
    with pytest.raises(timers.scheduler.exceptions.ValidationException):
        timers.port.put(timer(NOON + timedelta(days=1), name="a" * 65), now=NOON)


@pytest.mark.parametrize("expression", ["at(2026-03-03T08:30:15Z)", "at(2026-03-03)", "at(2026-03-03 08:30:15)"])
def test_the_checks_refuse_the_expressions_that_aws_refuses(timers: TimersPort, expression: str) -> None:
    timers.port.put(timer(NOON + timedelta(days=1)), now=NOON)
    target = timers.schedule("a-1-g3")["Target"]
    scheduler: CheckedScheduler = timers.scheduler

    with pytest.raises(scheduler.exceptions.ValidationException):
        scheduler.create_schedule(
            Name="b", ScheduleExpression=expression, FlexibleTimeWindow={"Mode": "OFF"}, Target=target
        )
