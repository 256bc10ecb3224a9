"""Whatever effect the process dies at, before or after it: tried again, the person sees every mail exactly once."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from prepmail.domain.step import StepState
from prepmail.usecases.deliver import LeasedError
from tests.usecases.world import PowerCutError, World, invite

START = datetime(2026, 3, 16, 13, tzinfo=UTC)
END = START + timedelta(days=30)
WHOLE_LIFE = ["interview-received", "strategize", "plan", "ask", "breathe", "thank-you", "follow-up"]


def deliver_until_done(world: World, content: bytes) -> None:
    """Deliver again after each failure, as the queue does, letting a dead claim's lease lapse."""
    for _ in range(9):
        try:
            world.forward(content)
        except LeasedError as leased:
            world.now = leased.until
        except PowerCutError:
            world.restore_power()
        else:
            return
    pytest.fail("never got through")


def live_on(world: World) -> None:
    for _ in range(9):
        try:
            world.move(END)
        except LeasedError as leased:
            world.now = leased.until
        except PowerCutError:
            world.restore_power()
        else:
            return
    pytest.fail("never got through")


@pytest.mark.parametrize("after", [False, True])
def test_an_invite_handled_with_one_power_cut_anywhere_loses_and_repeats_nothing(
    worlds: Callable[[], World], *, after: bool
) -> None:
    untouched = worlds()
    untouched.forward(invite())
    effects = untouched.fuse.count
    assert effects > 3
    for number in range(1, effects + 1):
        world = worlds()
        world.cut_power_at(number, after=after)
        deliver_until_done(world, invite())
        live_on(world)
        assert world.kinds == WHOLE_LIFE, (number, world.fuse.effects)


@pytest.mark.parametrize("after", [False, True])
def test_a_life_with_one_power_cut_anywhere_loses_and_repeats_nothing(
    worlds: Callable[[], World], *, after: bool
) -> None:
    untouched = worlds()
    untouched.forward(invite())
    untouched.cut_power_at(0, after=after)
    live_on(untouched)
    for number in range(1, untouched.fuse.count + 1):
        world = worlds()
        world.forward(invite())
        world.cut_power_at(number, after=after)
        live_on(world)
        assert world.kinds == WHOLE_LIFE, (number, world.fuse.effects)


@pytest.mark.parametrize("after", [False, True])
def test_a_cancellation_with_one_power_cut_anywhere_still_silences_everything(
    worlds: Callable[[], World], *, after: bool
) -> None:
    cancel = invite(method="CANCEL", sequence=1, message_id="<m2@example.com>")
    untouched = worlds()
    untouched.forward(invite())
    untouched.cut_power_at(0, after=after)
    untouched.forward(cancel)
    for number in range(1, untouched.fuse.count + 1):
        world = worlds()
        world.forward(invite())
        world.cut_power_at(number, after=after)
        deliver_until_done(world, cancel)
        live_on(world)
        assert world.kinds == ["interview-received", "interview-cancelled"]
        assert {each.state for each in world.interview.steps} == {StepState.SKIPPED}
