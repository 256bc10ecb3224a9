"""The clock of one machine."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from local.clock import Clock

NOON = datetime(2031, 3, 5, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Wall:
    """The machine's own clock, in the test's hands."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def clock(tmp_path: Path, wall: Wall) -> Iterator[Clock]:
    clock = Clock(tmp_path / "clock.db", real=wall)
    yield clock
    clock.close()


def test_it_shows_the_machines_own_time_until_it_is_moved(clock: Clock, wall: Wall) -> None:
    wall.now += HOUR
    assert clock() == NOON + HOUR
    assert clock.offset == timedelta(0)


def test_it_stands_still_and_then_goes_on_from_there(clock: Clock, wall: Wall) -> None:
    clock.stand_at(NOON + 48 * HOUR)
    wall.now += HOUR
    assert clock() == NOON + 48 * HOUR
    clock.run()
    wall.now += HOUR
    assert clock() == NOON + 49 * HOUR


def test_it_goes_on_from_where_it_was_moved_to_after_a_restart(clock: Clock, wall: Wall, tmp_path: Path) -> None:
    clock.stand_at(NOON + 48 * HOUR)
    clock.run()
    wall.now += HOUR
    again = Clock(tmp_path / "clock.db", real=wall)
    assert again() == NOON + 49 * HOUR
    again.close()


def test_a_reset_shows_the_machines_own_time_again(clock: Clock, wall: Wall) -> None:
    clock.stand_at(NOON + 48 * HOUR)
    clock.reset()
    wall.now += HOUR
    assert clock() == NOON + HOUR
