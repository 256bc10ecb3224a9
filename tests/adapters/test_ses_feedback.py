"""What is understood of the events that SES publishes about mail that left."""

import json
from pathlib import Path

import pytest

from prepmail.adapters.ses_feedback import Feedback, Sent, parse_feedback

EVENTS = Path(__file__).parents[2] / "events"


def body(name: str) -> str:
    (record,) = json.loads((EVENTS / f"record_feedback.{name}.json").read_text())["Records"]
    return str(record["body"])


@pytest.mark.parametrize(
    ("name", "kind", "lasting"),
    [
        ("bounce", "bounce-permanent", True),
        ("full-mailbox", "bounce-transient", False),
        ("complaint", "complaint", True),
        ("complaint-notification", "complaint", True),
        ("not-spam", "not-spam", False),
    ],
)
def test_kind_and_address_are_told(name: str, kind: str, *, lasting: bool) -> None:
    assert parse_feedback(body(name)) == (Feedback(address="sam@example.com", kind=kind, lasting=lasting),)


def test_a_kind_of_bounce_that_we_have_never_heard_of_is_not_taken_for_lasting() -> None:
    (feedback,) = parse_feedback(body("bounce").replace('"Permanent"', '"Brand New"'))

    assert isinstance(feedback, Feedback)
    assert (feedback.kind, feedback.lasting) == ("bounce-undetermined", False)


def test_every_address_of_an_event_is_told() -> None:
    event = json.loads(body("bounce"))
    event["bounce"]["bouncedRecipients"].append({"emailAddress": "ana@example.com"})

    told = parse_feedback(json.dumps(event))
    assert [each.address for each in told if isinstance(each, Feedback)] == ["sam@example.com", "ana@example.com"]


def test_a_mail_that_left_is_told_by_its_envelope_and_the_id_that_ses_gave_it() -> None:
    assert parse_feedback(body("sent")) == (
        Sent(
            key="5f2b8c1d9e3a4f60718293a4b5c6d7e8f9012345",
            message_id="0102018f0a1b2c3d-4e5f6a7b-8c9d-4e0f-a1b2-c3d4e5f60718-000000",
        ),
    )


def test_a_mail_that_somebody_else_sent_through_the_configuration_set_is_nothing_to_us() -> None:
    event = json.loads(body("sent"))
    del event["mail"]["tags"]

    assert parse_feedback(json.dumps(event)) == ()


@pytest.mark.parametrize("name", ["setup-probe", "delivery"])
def test_the_probe_and_other_kinds_of_events_are_nothing(name: str) -> None:
    assert parse_feedback(body(name)) == ()


@pytest.mark.parametrize(
    "text", ["", "no json", "{}", '{"eventType": "Bounce"}', '{"eventType": "Bounce", "bounce": {}}']
)
def test_anything_else_is_a_fault(text: str) -> None:
    with pytest.raises((KeyError, ValueError)):
        parse_feedback(text)
