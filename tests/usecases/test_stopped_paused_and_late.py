"""What still goes out when mail is stopped or paused, after an outage, and when the mail service is difficult."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from prepmail.domain.decision import decide
from prepmail.domain.interview import Interview
from prepmail.domain.person import MailLevel, MailState
from prepmail.domain.reading import Action, Facts, Outcome, Reading
from prepmail.domain.state import State
from prepmail.domain.step import StepState
from prepmail.errors import SendRefusedError
from prepmail.ports import Commit, Envelope
from prepmail.records import parse_record, render_record, to_plain
from prepmail.usecases.change_account import Changed, change_account
from prepmail.usecases.reconcile import reconcile
from tests.usecases.world import NOON, World, invite

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 3, 16, 13, tzinfo=UTC)
END = START + timedelta(days=30)


def set_person(world: World, **changed: Any) -> None:
    person = world.account.person
    preferences = {name: changed.pop(name) for name in ("level", "paused_until") if name in changed}
    person = replace(person, preferences=replace(person.preferences, **preferences), **changed)
    world.store.commit(Commit(person=person))


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


def test_who_has_stopped_the_mails_is_still_answered(world: World) -> None:
    world.forward(invite())
    set_person(world, mail_state=MailState.SUSPENDED)
    assert world.forward(
        invite(sequence=1, start=START + timedelta(hours=1), message_id="<m2@example.com>")
    ).startswith("answered")
    world.move(END)
    assert world.kinds == ["interview-received", "interview-changed"]


def test_after_an_outage_nothing_goes_out_at_night(world: World) -> None:
    world.forward(invite())
    for name in world.timers.names():
        world.timers.delete(name)
    world.now = berlin("2026-03-16 03:00")
    reconcile(world.app)
    world.move(END)
    assert all(7 <= each.sent_at.astimezone(BERLIN).hour < 21 for each in world.sent)
    delivered = [s for step in world.interview.steps if step.state is StepState.SENT for s in step.sections]
    assert len(delivered) == len(set(delivered)) == 4


def test_an_outage_that_leaves_only_the_night_before_the_start_sends_at_night(world: World) -> None:
    world.forward(invite(start=berlin("2026-03-16 06:30")))
    for name in world.timers.names():
        world.timers.delete(name)
    world.now = berlin("2026-03-16 05:00")
    reconcile(world.app)
    assert world.fire()[0] == "planned-anew"
    assert world.fire() == ["sent"]
    assert world.sent[-1].kind == "express"


def test_a_late_thank_you_waits_for_the_morning(world: World) -> None:
    world.forward(invite())
    world.move(START)
    for name in world.timers.names():
        world.timers.delete(name)
    world.now = berlin("2026-03-17 02:00")
    reconcile(world.app)
    world.move(END)
    (thanks,) = [each for each in world.sent if each.kind == "thank-you"]
    assert thanks.sent_at.astimezone(BERLIN).hour >= 8
    assert world.interview.state is State.DONE


def test_in_a_pause_nothing_goes_out_and_the_rest_comes_after_it(world: World) -> None:
    world.forward(invite())
    until = berlin("2026-03-12 08:00")
    set_person(world, paused_until=until)
    world.move(END)
    timed = world.sent[1:]
    assert all(each.sent_at >= until for each in timed)
    assert {each.kind for each in timed} >= {"breathe", "thank-you"}
    delivered = [s for step in world.interview.steps if step.state is StepState.SENT for s in step.sections]
    assert sorted(delivered) == sorted(set(delivered))
    assert len(delivered) == 4


def test_who_only_wants_answers_gets_no_timed_mail_from_an_old_timer(world: World) -> None:
    world.forward(invite())
    set_person(world, level=MailLevel.ANSWERS)
    world.move(END)
    assert world.kinds == ["interview-received"]
    assert {each.reason for each in world.interview.steps} == {"unwanted"}


def test_a_rejection_is_read_at_the_moment_of_sending(world: World) -> None:
    world.forward(invite())
    said = Reading(action=Action.OUTCOME, outcome=Outcome.REJECTED, about=Facts(company="Acme"))

    def reject(account: Any, now: datetime) -> Changed:
        return Changed(person=account.person, interviews=decide(account, said, now=now).interviews)

    change_account(world.app, world.account.person.person_id, reject)
    world.move(END)
    assert world.kinds == ["interview-received"]
    assert world.interview.state is State.REJECTED


class Difficult:
    """A mail service that refuses or is busy for a while, before an honest one."""

    def __init__(self, mailer: Any, errors: list[Exception]) -> None:
        self._mailer, self.errors = mailer, errors

    def send(self, envelope: Envelope) -> str:
        if self.errors:
            raise self.errors.pop(0)
        return str(self._mailer.send(envelope))


class BusyError(Exception):
    """Stand for throttling: it escapes, and the queue tries again."""


def test_a_busy_mail_service_delays_and_a_refusal_is_final_and_told_in_the_plan(world: World) -> None:
    mailer: Any = Difficult(world.outbox, [BusyError()])
    world.app = replace(world.app, mailer=mailer)
    with pytest.raises(BusyError):
        world.forward(invite())
    world.now = NOON + timedelta(minutes=5)
    assert world.forward(invite()) == "repeated"
    assert world.kinds == ["interview-received"]
    mailer.errors.append(SendRefusedError())
    world.move(END)
    failed = [each for each in world.interview.steps if each.state is StepState.FAILED]
    assert [each.reason for each in failed] == ["refused"]
    assert failed[0].kind not in world.kinds


def test_a_stored_interview_of_before_still_loads(world: World) -> None:
    world.forward(invite())
    plain = to_plain(world.interview)
    for name in ("state", "statements", "history", "corrected", "same_as", "follows", "debrief", "reasons"):
        plain.pop(name)
    for status, state in (("CANCELLED", State.CANCELLED), ("CONFIRMED", State.CONFIRMED)):
        old = parse_record(render_record({**plain, "status": status}), Interview)
        assert old.state is state
        assert old.facts == world.interview.facts
