"""One timer an interview: that of its next mail. Each mail that falls due passes it on, whatever becomes of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from prepmail.domain.step import Step, StepState
from prepmail.ports import Commit, Envelope
from prepmail.usecases.reconcile import reconcile
from prepmail.usecases.send_step import send_step
from prepmail.usecases.timing import interview_step_ref
from tests.usecases.world import NOON, World, invite

START = datetime(2026, 3, 16, 13, tzinfo=UTC)
END = START + timedelta(days=30)
LATER = START + timedelta(days=99)


class BrokenError(Exception):
    """Stand for a fault that a mail dies of each time it is tried."""


class Broken:
    """A mail service that some kinds of mail break."""

    def __init__(self, mailer: Any, kinds: set[str]) -> None:
        self._mailer, self._kinds = mailer, kinds

    def send(self, envelope: Envelope) -> str:
        if envelope.kind in self._kinds:
            raise BrokenError(envelope.kind)
        return str(self._mailer.send(envelope))


def planned(world: World) -> list[Step]:
    steps = (each for each in world.interview.steps if each.state is StepState.PLANNED)
    return sorted(steps, key=lambda each: each.due)


def next_dues(world: World) -> list[datetime]:
    return [each.due for each in world.timers.due_refs(LATER, real_now=world.now)]


def live_with_what_fails(world: World) -> None:
    """Let time pass; a message that fails is given up at once, as a queue does after its tries."""
    while (due := world.timers.find_next_due(world.now)) and due <= END:
        world.now = due
        for each in world.timers.due_refs(due, real_now=due):
            world.timers.settle(each.number)
            try:
                send_step(world.app, each.ref)
            except BrokenError:
                continue


def test_there_is_one_timer_and_it_is_that_of_the_next_mail(world: World) -> None:
    world.forward(invite())
    while waiting := planned(world):
        assert next_dues(world) == [waiting[0].due]
        world.move(waiting[0].due)
    assert next_dues(world) == []
    assert len(world.sent) == 7


def test_a_mail_that_fires_twice_sets_the_next_timer_once(world: World) -> None:
    world.forward(invite())
    first, second, *_ = planned(world)
    ref = interview_step_ref(world.account.person.person_id, world.interview, first)
    world.now = first.due
    for outcome in ("sent", "already-sent"):
        assert send_step(world.app, ref) == outcome
        assert next_dues(world)[1:] == [second.due]


def test_a_moved_interview_takes_the_timer_along(world: World) -> None:
    world.forward(invite())
    world.forward(invite(sequence=1, start=START + timedelta(days=2), message_id="<m2@example.com>"))
    assert next_dues(world) == [planned(world)[0].due]
    assert {each.generation for each in planned(world)} == {2}


def test_the_timer_of_an_older_plan_sets_none(world: World) -> None:
    world.forward(invite())
    (old,) = world.timers.due_refs(LATER, real_now=world.now)
    world.forward(invite(method="CANCEL", sequence=1, message_id="<m2@example.com>"))
    world.now = old.due
    assert send_step(world.app, old.ref) == "already-skipped"
    assert next_dues(world) == []


def test_a_mail_that_can_never_be_sent_does_not_silence_those_after_it(world: World) -> None:
    world.app = replace(world.app, mailer=Broken(world.outbox, {"strategize", "ask"}))  # type: ignore[arg-type]
    world.forward(invite())
    live_with_what_fails(world)
    assert world.kinds == ["interview-received", "plan", "breathe", "thank-you", "follow-up"]


def test_two_overdue_mails_that_cannot_be_sent_do_not_hand_each_other_over_for_ever(world: World) -> None:
    world.app = replace(world.app, mailer=Broken(world.outbox, {"strategize", "plan"}))  # type: ignore[arg-type]
    world.forward(invite())
    third = planned(world)[2]
    live_with_what_fails(world)
    world.now = third.due - timedelta(minutes=1)
    for ref in [interview_step_ref(world.account.person.person_id, world.interview, each) for each in planned(world)]:
        with pytest.raises(BrokenError):
            send_step(world.app, ref)
    assert all(each > world.now for each in next_dues(world))


def test_a_broken_link_is_found_by_the_hourly_look_and_the_rest_follows(world: World) -> None:
    world.forward(invite())
    world.move(planned(world)[0].due)
    for name in world.timers.names():
        world.timers.delete(name)
    world.now = planned(world)[0].due + timedelta(minutes=20)
    assert reconcile(world.app) == {"overdue": 1}
    world.move(END)
    assert world.kinds == [
        *("interview-received", "strategize", "plan", "ask", "breathe", "thank-you", "follow-up"),
    ]


def test_who_changes_nothing_but_what_they_want_keeps_the_chain(world: World) -> None:
    world.forward(invite())
    first, second, *_ = planned(world)
    skipped = tuple(
        replace(each, state=StepState.SKIPPED) if each.step_id == first.step_id else each
        for each in world.interview.steps
    )
    account = world.account
    world.store.commit(Commit(person=account.person, interviews=(replace(world.interview, steps=skipped),)))
    world.move(second.due)
    assert world.kinds == ["interview-received", second.kind.value]
    assert second.due > NOON
