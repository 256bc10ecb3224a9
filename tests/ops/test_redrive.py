"""Dead letters: what is in them, why, and back into their queues."""

import json
from datetime import UTC, datetime

from ops.redrive import list_dead_letters, redrive
from tests.ops.stubs import Call, a_stack, answering

NOW = datetime(2026, 3, 16, tzinfo=UTC)
URL = "https://sqs.eu-west-1.amazonaws.com/123456789012/"
FAULT = {"fault": "KeyError", "cause": "ClientError", "places": ["a.py:1", "b.py:2", "c.py:3", "d.py:4"]}
LINES = (
    "REPORT RequestId: made-up",
    json.dumps({"message": "handled"}),
    json.dumps({"message": "not handled", "message_id": "m1", "fault": FAULT | {"fault": "ValueError"}}),
    json.dumps({"message": "not handled", "message_id": "m1", "fault": FAULT}),
)


def count(number: int, queue: str) -> Call:
    asked = {"QueueUrl": f"{URL}{queue}DeadLetters", "AttributeNames": ["ApproximateNumberOfMessages"]}
    return ("sqs", "get_queue_attributes", asked, {"Attributes": {"ApproximateNumberOfMessages": str(number)}})


def test_letters_are_listed_with_the_latest_reason_in_the_log_and_stay_where_they_are() -> None:
    letters = [{"MessageId": each, "ReceiptHandle": f"handle-{each}", "Body": "private"} for each in ("m1", "m2")]
    seen: list[Call] = [
        (
            "sqs",
            "change_message_visibility",
            {"QueueUrl": f"{URL}ArrivalDeadLetters", "ReceiptHandle": f"handle-{each}", "VisibilityTimeout": 0},
            {},
        )
        for each in ("m1", "m2")
    ]
    calls: list[Call] = [
        count(2, "Arrival"),
        ("sqs", "receive_message", None, {"Messages": letters}),
        *seen,
        ("logs", "filter_log_events", None, {"events": [{"message": each} for each in LINES]}),
        count(0, "Send"),
        count(0, "Feedback"),
    ]
    with answering(*calls) as aws:
        arrival, send, feedback = list_dead_letters(aws, a_stack(), now=NOW)

    assert (arrival.count, send.count, feedback.count) == (2, 0, 0)
    known, unknown = arrival.letters
    assert (known.message_id, known.reason) == ("m1", "KeyError from ClientError at a.py:1, b.py:2, c.py:3")
    assert (unknown.message_id, "no reason in the log" in unknown.reason) == ("m2", True)
    assert "private" not in str(arrival)


def test_letters_go_back_to_the_queue_that_is_named() -> None:
    arns = {each: f"arn:aws:sqs:eu-west-1:123456789012:{each}" for each in ("SendDeadLetters", "SendQueue")}
    calls: list[Call] = [
        ("sqs", "get_queue_attributes", {"QueueUrl": URL + each, "AttributeNames": ["QueueArn"]}, {"Attributes": {"QueueArn": arn}})  # noqa: E501
        for each, arn in arns.items()
    ]  # fmt: skip
    task = {"SourceArn": arns["SendDeadLetters"], "DestinationArn": arns["SendQueue"]}
    with answering(*calls, ("sqs", "start_message_move_task", task, {"TaskHandle": "made-up"})) as aws:
        redrive(aws, a_stack(), "Send")
