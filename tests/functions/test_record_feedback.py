"""A mail of ours came back or was called spam, told by SES through the queue."""

import json
from datetime import timedelta
from typing import Any

import pytest
from moto import mock_aws

import record_feedback
from prepmail.adapters.sent_log import SentLog
from prepmail.domain.person import MailState
from prepmail.domain.step import StepState
from prepmail.ports import Commit
from prepmail.writing.tokens import address_key
from tests.contracts.aws_ports import TABLE, create_table
from tests.functions.queue_events import failures, load_event, logged, with_body
from tests.usecases.world import NOON, SAM, World, invite

NO_LOG = SentLog("not-asked")


def body(name: str) -> str:
    (record,) = load_event(name)["Records"]
    return str(record["body"])


def known(world: World) -> World:
    world.forward(invite())
    return world


@pytest.mark.parametrize(
    "name", ["record_feedback.bounce", "record_feedback.complaint", "record_feedback.complaint-notification"]
)
def test_a_lasting_bounce_or_a_complaint_stops_all_mail_to_the_person(world: World, name: str) -> None:
    known(world)

    assert record_feedback.handle(load_event(name), world.app, NO_LOG) == {"batchItemFailures": []}

    assert world.account.person.mail_state is MailState.SUSPENDED
    world.move(NOON + timedelta(days=30))
    assert world.kinds == ["interview-received"]
    assert StepState.SKIPPED in {each.state for each in world.interview.steps}


@pytest.mark.parametrize(
    "name", ["record_feedback.full-mailbox", "record_feedback.not-spam", "record_feedback.delivery"]
)
def test_a_full_mailbox_and_good_news_change_nothing(world: World, name: str) -> None:
    before = known(world).account

    assert record_feedback.handle(load_event(name), world.app, NO_LOG) == {"batchItemFailures": []}

    assert world.account == before


def test_a_mail_that_left_is_remembered(world: World) -> None:
    with mock_aws():
        log = SentLog(TABLE, client=create_table())

        assert record_feedback.handle(load_event("record_feedback.sent"), world.app, log) == {"batchItemFailures": []}

        sent = "0102018f0a1b2c3d-4e5f6a7b-8c9d-4e0f-a1b2-c3d4e5f60718-000000"
        assert log.find("5f2b8c1d9e3a4f60718293a4b5c6d7e8f9012345") == sent


def test_the_line_that_ses_writes_when_the_destination_is_made_is_no_fault(world: World) -> None:
    assert record_feedback.handle(load_event("record_feedback.setup-probe"), world.app, NO_LOG) == {
        "batchItemFailures": []
    }


def test_the_same_bounce_again_writes_nothing(world: World) -> None:
    known(world)
    record_feedback.handle(load_event("record_feedback.bounce"), world.app, NO_LOG)
    revision = world.account.person.revision

    record_feedback.handle(load_event("record_feedback.bounce"), world.app, NO_LOG)

    assert world.account.person.revision == revision


def test_an_address_we_do_not_know_is_left_alone(world: World) -> None:
    assert record_feedback.handle(load_event("record_feedback.bounce"), world.app, NO_LOG) == {"batchItemFailures": []}
    assert world.store.list_person_ids() == ()


def test_an_address_that_no_mail_goes_to_any_more_does_not_silence_the_other(world: World) -> None:
    person = known(world).account.person
    old = "sam.sample@example.com"
    world.store.commit(Commit(person=person, address_keys=(address_key(world.app.secret, old),)))
    event = with_body(
        load_event("record_feedback.bounce"), body("record_feedback.bounce").replace(f'"{SAM}"', f'"{old}"')
    )

    record_feedback.handle(event, world.app, NO_LOG)

    assert world.account.person.mail_state is MailState.ACTIVE


def test_one_broken_message_does_not_hold_up_the_others(world: World) -> None:
    known(world)
    event = with_body(
        load_event("record_feedback.bounce"), "no json", "{}", "[]", "7", body("record_feedback.complaint")
    )

    assert failures(record_feedback.handle(event, world.app, NO_LOG)) == [
        "message-0",
        "message-1",
        "message-2",
        "message-3",
    ]
    assert world.account.person.mail_state is MailState.SUSPENDED


def test_the_log_tells_the_outcome_and_never_an_address(world: World) -> None:
    known(world)
    broken: dict[str, Any] = json.loads(body("record_feedback.bounce"))
    del broken["bounce"]["bounceType"]
    event = with_body(load_event("record_feedback.bounce"), body("record_feedback.bounce"), json.dumps(broken))

    with logged(record_feedback.logger) as log:
        record_feedback.handle(event, world.app, NO_LOG)

    done, fault = (json.loads(each) for each in log.getvalue().splitlines())
    assert (done["kind"], done["outcome"]) == ("bounce-permanent", "suspended")
    assert fault["fault"]["fault"] == "KeyError"
    for word in ("sam@", "example.com", "Acme", "550"):
        assert word not in log.getvalue()
