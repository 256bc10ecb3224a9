"""A timer fired: its mail goes once, when it is right, and never twice."""

import json
from dataclasses import replace
from datetime import timedelta

import send_step
from prepmail.domain.step import StepState
from prepmail.ports import Commit, StepRef
from prepmail.records import render_record
from tests.functions.queue_events import failures, load_event, logged, with_body
from tests.usecases.world import World, invite

STEP = "send_step.step"


def first_step(world: World) -> StepRef:
    """Forward an invite and move to the moment its first preparation mail is due."""
    world.forward(invite())
    step = min((each for each in world.interview.steps if each.state is StepState.PLANNED), key=lambda each: each.due)
    world.now = step.due
    return StepRef(
        person_id=world.account.person.person_id,
        step_id=step.step_id,
        generation=step.generation,
        interview_id=world.interview.interview_id,
    )


def test_a_due_step_is_sent_once_however_often_its_timer_fires(world: World) -> None:
    event = with_body(load_event(STEP), render_record(first_step(world)))

    for _ in range(3):
        assert send_step.handle(event, world.app) == {"batchItemFailures": []}

    assert world.kinds == ["interview-received", "strategize"]


def test_a_timer_of_an_older_generation_does_nothing(world: World) -> None:
    ref = first_step(world)
    event = with_body(load_event(STEP), render_record(replace(ref, generation=ref.generation + 1)))

    assert send_step.handle(event, world.app) == {"batchItemFailures": []}
    assert world.kinds == ["interview-received"]


def test_a_mail_that_is_being_sent_right_now_is_tried_again_later(world: World) -> None:
    ref = first_step(world)
    steps = tuple(
        replace(each, state=StepState.SENDING, lease_until=world.now + timedelta(minutes=2))
        if each.step_id == ref.step_id
        else each
        for each in world.interview.steps
    )
    world.store.commit(Commit(person=world.account.person, interviews=(replace(world.interview, steps=steps),)))
    event = with_body(load_event(STEP), render_record(ref))

    assert failures(send_step.handle(event, world.app)) == ["message-0"]
    world.now += timedelta(minutes=3)
    assert send_step.handle(event, world.app) == {"batchItemFailures": []}
    assert world.kinds == ["interview-received", "strategize"]


def test_a_timer_for_somebody_who_is_gone_does_nothing(world: World) -> None:
    for case in ("send_step.step", "send_step.answer"):
        assert send_step.handle(load_event(case), world.app) == {"batchItemFailures": []}
    assert world.sent == ()


def test_one_broken_message_does_not_hold_up_the_others(world: World) -> None:
    event = with_body(load_event(STEP), "no json", "{}", "[]", render_record(first_step(world)))

    assert failures(send_step.handle(event, world.app)) == ["message-0", "message-1", "message-2"]
    assert world.kinds == ["interview-received", "strategize"]


def test_the_log_holds_ids_only(world: World) -> None:
    ref = first_step(world)

    with logged(send_step.logger) as log:
        send_step.handle(with_body(load_event(STEP), render_record(ref), "no json"), world.app)

    sent, broken = (json.loads(each) for each in log.getvalue().splitlines())
    assert (sent["outcome"], sent["step"], sent["interview"]) == ("sent", ref.step_id, ref.interview_id)
    assert broken["fault"]["fault"] == "JSONDecodeError"
    assert "example.com" not in log.getvalue()
