"""A mail has arrived, told by a notification of SES or by an event of the bucket."""

import json
from typing import Any

import pytest

import receive_mail
from tests.functions.queue_events import failures, load_event, logged, with_body
from tests.usecases.world import NOON, SAM, World, invite, let_confirm

KEY = "raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1"
SES_HEADERS = (
    f"Return-Path: <{SAM}>\r\n"
    "Received: from mail.example.com by inbound-smtp.eu-west-1.amazonaws.com with SMTP id o3vrnil"
    " for prep@in.example.com;\r\n Mon, 02 Mar 2026 11:00:04 +0000 (UTC)\r\n"
    "X-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: PASS\r\n"
    "Authentication-Results: amazonses.com;\r\n spf=pass envelope-from=sam@example.com;\r\n"
    " dmarc=pass header.from=example.com;\r\nX-SES-RECEIPT: bWFkZXVw\r\n"
).encode()


@pytest.fixture(autouse=True)
def sam(world: World) -> None:
    """Let Sam have confirmed their address."""
    let_confirm(world.app)


def body(name: str) -> str:
    (record,) = load_event(name)["Records"]
    return str(record["body"])


def test_a_forwarded_invite_is_answered(world: World) -> None:
    world.archive.put(KEY, invite())

    answer = receive_mail.handle(load_event("receive_mail.forwarded"), world.app)

    assert answer == {"batchItemFailures": []}
    assert world.kinds == ["interview-received"]
    assert world.sent[0].recipient == SAM


def test_the_same_notification_again_changes_nothing(world: World) -> None:
    world.archive.put(KEY, invite())
    for _ in range(3):
        receive_mail.handle(load_event("receive_mail.forwarded"), world.app)

    assert world.kinds == ["interview-received"]
    assert world.interview.generation == 1


def test_one_mail_to_two_of_our_addresses_is_answered_once(world: World) -> None:
    world.archive.put(KEY, invite())

    receive_mail.handle(load_event("receive_mail.bcc-to-two"), world.app)

    assert world.kinds == ["interview-received"]


def test_a_forged_sender_gets_no_answer_and_leaves_nothing(world: World) -> None:
    world.archive.put(KEY, invite())

    answer = receive_mail.handle(load_event("receive_mail.forged"), world.app)

    assert answer == {"batchItemFailures": []}
    assert world.sent == ()
    assert world.account.interviews == ()
    assert world.store.list_inbounds(world.account.person.person_id) == ()


@pytest.mark.parametrize(
    "senders",
    [
        "From: Eve <eve@elsewhere.example>",
        "From: eve@elsewhere.example\r\nFrom: sam@example.com",
        "X-From: sam@example.com",
    ],
)
def test_a_sender_other_than_the_one_that_ses_judged_is_not_believed(world: World, senders: str) -> None:
    world.archive.put(KEY, invite().replace(b"From: Sam Doe <sam@example.com>", senders.encode()))

    answer = receive_mail.handle(load_event("receive_mail.forwarded"), world.app)

    assert answer == {"batchItemFailures": []}
    assert world.sent == ()
    assert world.account.interviews == ()
    assert world.store.list_inbounds(world.account.person.person_id) == ()


@pytest.mark.parametrize("case", ["setup-probe", "bucket-test"])
def test_what_is_sent_when_things_are_set_up_is_no_mail(world: World, case: str) -> None:
    assert receive_mail.handle(load_event(f"receive_mail.{case}"), world.app) == {"batchItemFailures": []}
    assert world.account.interviews == ()
    assert world.store.list_inbounds(world.account.person.person_id) == ()


def test_an_event_of_the_bucket_is_as_good_as_a_notification(world: World) -> None:
    world.archive.put(KEY, SES_HEADERS + invite())

    receive_mail.handle(load_event("receive_mail.bucket-event"), world.app)

    assert world.kinds == ["interview-received"]


def test_an_event_of_the_bucket_is_no_way_around_the_checks(world: World) -> None:
    world.archive.put(KEY, SES_HEADERS.replace(b"dmarc=pass", b"dmarc=fail") + invite())

    receive_mail.handle(load_event("receive_mail.bucket-event"), world.app)

    assert world.sent == ()


def test_the_key_in_an_event_of_the_bucket_is_decoded(world: World) -> None:
    world.archive.put("raw/a b+cé", SES_HEADERS + invite())

    receive_mail.handle(load_event("receive_mail.bucket-event-odd-key"), world.app)

    assert world.kinds == ["interview-received"]


def test_one_broken_message_does_not_hold_up_the_others(world: World) -> None:
    world.archive.put(KEY, invite())
    event = with_body(
        load_event("receive_mail.forwarded"), "no json", body("receive_mail.forwarded"), "{}", '{"mail": {}}'
    )

    answer = receive_mail.handle(event, world.app)

    assert failures(answer) == ["message-0", "message-2", "message-3"]
    assert world.kinds == ["interview-received"]


def test_a_mail_that_is_not_in_the_bucket_yet_is_tried_again(world: World) -> None:
    answer = receive_mail.handle(load_event("receive_mail.forwarded"), world.app)

    assert len(failures(answer)) == 1
    world.archive.put(KEY, invite())
    assert receive_mail.handle(load_event("receive_mail.forwarded"), world.app) == {"batchItemFailures": []}
    assert world.kinds == ["interview-received"]


@pytest.mark.parametrize("case", ["forwarded", "bucket-event"])
def test_a_mail_that_was_handled_and_removed_is_done_with_at_the_second_try(world: World, case: str) -> None:
    event = load_event(f"receive_mail.{case}")
    (record,) = event["Records"]

    assert len(failures(receive_mail.handle(event, world.app))) == 1
    record["attributes"]["ApproximateReceiveCount"] = "2"
    assert receive_mail.handle(event, world.app) == {"batchItemFailures": []}
    assert world.account.interviews == ()
    assert world.sent == ()


def test_the_log_tells_outcomes_and_places_and_never_repeats_a_mail(world: World) -> None:
    personal: dict[str, Any] = json.loads(body("receive_mail.forwarded"))
    del personal["receipt"]["recipients"]
    world.archive.put(KEY, invite(start=NOON))
    event = with_body(
        load_event("receive_mail.forwarded"), body("receive_mail.forwarded"), json.dumps(personal), f'"{SAM} secret'
    )

    with logged(receive_mail.logger) as log:
        receive_mail.handle(event, world.app)

    lines = [json.loads(each) for each in log.getvalue().splitlines()]
    assert [each["message"] for each in lines] == ["handled", "not handled", "not handled"]
    assert lines[0]["outcome"] == "answered-interview-received"
    assert [each["fault"]["fault"] for each in lines[1:]] == ["KeyError", "JSONDecodeError"]
    assert "ses_inbound.py" in str(lines[1]["fault"]["places"])
    for word in ("sam@", "example.com", "Interview with", "secret", "Acme"):
        assert word not in log.getvalue()
