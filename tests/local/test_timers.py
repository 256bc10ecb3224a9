"""What the host needs of the timers on one machine beyond their contract."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from local.timers import LONGEST_WAIT, MOST_ATTEMPTS, DueTimer, SqliteTimers, wait_after
from prepmail.ports import StepRef, Timer

NOW = datetime(2031, 3, 5, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
REF = StepRef(person_id="p1", step_id="s1", generation=1, interview_id="i1")


@pytest.fixture
def timers(tmp_path: Path) -> Iterator[SqliteTimers]:
    timers = SqliteTimers(tmp_path / "timers.db")
    timers.put(Timer(name="t1", due=NOW, ref=REF), now=NOW)
    yield timers
    timers.close()


def due(timers: SqliteTimers, *, real_now: datetime = NOW) -> DueTimer:
    (timer,) = timers.due_refs(NOW, real_now=real_now)
    return timer


def test_a_timer_that_was_handed_over_but_not_settled_is_there_after_a_crash(
    timers: SqliteTimers, tmp_path: Path
) -> None:
    assert due(timers).ref == REF
    timers.close()
    again = SqliteTimers(tmp_path / "timers.db")
    assert due(again).ref == REF
    again.close()


def test_settling_an_old_timer_leaves_one_set_anew_under_its_name(timers: SqliteTimers) -> None:
    old = due(timers)
    timers.delete("t1")
    timers.put(Timer(name="t1", due=NOW + HOUR, ref=REF), now=NOW)
    timers.settle(old.number)
    assert timers.names() == ("t1",)


def test_a_failure_waits_longer_each_time_but_never_for_ever() -> None:
    waits = [wait_after(each) for each in range(1, 30)]
    assert waits[:4] == [timedelta(seconds=each) for each in (1, 2, 4, 8)]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT


def test_moving_the_clock_does_not_shorten_the_wait_after_a_failure(timers: SqliteTimers) -> None:
    timers.retry(due(timers), real_now=NOW, error="OSError")
    assert timers.due_refs(NOW + 48 * HOUR, real_now=NOW) == ()
    assert due(timers, real_now=NOW + timedelta(seconds=1)).attempts == 1


def test_a_timer_is_given_up_after_too_many_failures_and_stays_visible(timers: SqliteTimers) -> None:
    real_now = NOW
    lives = []
    for _ in range(MOST_ATTEMPTS):
        real_now += LONGEST_WAIT
        lives.append(timers.retry(due(timers, real_now=real_now), real_now=real_now, error="OSError"))
    assert lives == [True] * (MOST_ATTEMPTS - 1) + [False]
    assert timers.names() == ()
    (dead,) = timers.list_dead()
    assert (dead.ref, dead.due, dead.error) == (REF, NOW, "OSError")


def test_a_timer_that_was_given_up_can_be_set_again(timers: SqliteTimers) -> None:
    for attempt in range(MOST_ATTEMPTS):
        timers.retry(due(timers, real_now=NOW + attempt * LONGEST_WAIT), real_now=NOW, error="OSError")
    timers.put(Timer(name="t1", due=NOW, ref=REF), now=NOW)
    assert due(timers).attempts == 0
    assert timers.list_dead() == ()


def test_a_postponed_timer_fires_at_its_new_instant_and_counts_no_failure(timers: SqliteTimers) -> None:
    timers.postpone(due(timers).number, NOW + HOUR)
    assert timers.due_refs(NOW, real_now=NOW) == ()
    assert timers.find_next_due(NOW) == NOW + HOUR
    (again,) = timers.due_refs(NOW + HOUR, real_now=NOW)
    assert again.attempts == 0
