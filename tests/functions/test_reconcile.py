"""Hourly: what lost its timer is handed over again."""

from datetime import timedelta

import reconcile
from prepmail.domain.step import StepState
from tests.functions.queue_events import load_event
from tests.usecases.world import World, invite

HOURLY = "reconcile.hourly"


def test_with_nothing_overdue_nothing_is_done(world: World) -> None:
    world.forward(invite())
    before = world.timers.names()

    assert reconcile.handle(load_event(HOURLY), world.app) == {"overdue": 0}
    assert world.timers.names() == before


def test_a_step_whose_timer_was_lost_is_sent_after_all(world: World) -> None:
    world.forward(invite())
    for each in world.timers.names():
        world.timers.delete(each)
    due = min(each.due for each in world.interview.steps if each.state is StepState.PLANNED)
    world.now = due + timedelta(minutes=20)

    assert reconcile.handle(load_event(HOURLY), world.app) == {"overdue": 1}
    assert world.fire() == ["sent"]
    assert world.kinds == ["interview-received", "strategize"]
    assert reconcile.handle(load_event(HOURLY), world.app) == {"overdue": 0}
