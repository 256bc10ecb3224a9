"""What every set of timers promises, on one machine and on AWS."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from prepmail.ports import StepRef, Timer
from tests.contracts import aws_ports, local_ports

NOW = datetime(2030, 3, 4, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture(params=[local_ports, aws_ports], ids=["local", "aws"])
def timers(request: pytest.FixtureRequest) -> Iterator[Any]:
    with request.param.make_timers() as made:
        yield made


def ref(step_id: str = "s1") -> StepRef:
    return StepRef(person_id="p1", step_id=step_id, generation=3, interview_id="i1")


def timer(name: str = "t1", *, due: datetime = NOW + HOUR, step_id: str = "s1") -> Timer:
    return Timer(name=name, due=due, ref=ref(step_id))


def test_a_timer_hands_over_what_it_was_set_for(timers: Any) -> None:
    timers.port.put(timer(), now=NOW)
    assert timers.names() == ("t1",)
    assert timers.fire_due(NOW + HOUR) == [ref()]
    assert timers.names() == ()


def test_a_timer_does_not_fire_before_it_is_due(timers: Any) -> None:
    timers.port.put(timer(due=NOW + HOUR), now=NOW)
    assert timers.fire_due(NOW + HOUR - timedelta(seconds=1)) == []
    assert timers.names() == ("t1",)


def test_timers_fire_in_the_order_in_which_they_fall_due(timers: Any) -> None:
    timers.port.put(timer("t3", due=NOW + 3 * HOUR, step_id="s3"), now=NOW)
    timers.port.put(timer("t1", due=NOW + HOUR, step_id="s1"), now=NOW)
    timers.port.put(timer("t2", due=NOW + 2 * HOUR, step_id="s2"), now=NOW)
    assert timers.fire_due(NOW + 5 * HOUR) == [ref("s1"), ref("s2"), ref("s3")]


def test_setting_the_same_name_again_changes_nothing(timers: Any) -> None:
    timers.port.put(timer(due=NOW + HOUR), now=NOW)
    timers.port.put(timer(due=NOW + 2 * HOUR, step_id="s2"), now=NOW)
    assert timers.names() == ("t1",)
    assert timers.fire_due(NOW + HOUR) == [ref("s1")]


def test_a_timer_for_the_past_fires_at_once(timers: Any) -> None:
    timers.port.put(timer(due=NOW - HOUR), now=NOW)
    assert timers.fire_due(NOW) == [ref()]


def test_a_removed_timer_does_not_fire_and_removing_it_again_is_fine(timers: Any) -> None:
    timers.port.put(timer("t1"), now=NOW)
    timers.port.put(timer("t2", step_id="s2"), now=NOW)
    timers.port.delete("t1")
    timers.port.delete("t1")
    assert timers.names() == ("t2",)
    assert timers.fire_due(NOW + HOUR) == [ref("s2")]


def test_a_name_may_use_all_that_is_allowed(timers: Any) -> None:
    name = "a-Z_0.9" + "x" * 57
    timers.port.put(timer(name), now=NOW)
    assert timers.names() == (name,)


def test_an_answer_is_handed_over_with_the_key_of_its_mail(timers: Any) -> None:
    answer = StepRef(person_id="p1", step_id="answer", generation=1, inbound_key="m1")
    timers.port.put(Timer(name="t1", due=NOW + HOUR, ref=answer), now=NOW)
    assert timers.fire_due(NOW + HOUR) == [answer]
