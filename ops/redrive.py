"""The dead letters of a stack: what is in them and why, and back into their queues."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ops.stack import Aws, Stack

QUEUES = ("Arrival", "Send", "Feedback")
_SHOWN = 10
_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """One message that could not be handled. ``reason`` is the fault and its place, from the log, never a mail."""

    message_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """The dead letters of one queue: how many, and the first ten of them."""

    queue: str
    count: int
    letters: tuple[DeadLetter, ...]


def list_dead_letters(aws: Aws, stack: Stack, *, now: datetime) -> tuple[Pile, ...]:
    """Return what waits in the three dead-letter queues. Looking takes nothing out and moves nothing."""
    return tuple(_pile(aws, stack, each, now) for each in QUEUES)


def redrive(aws: Aws, stack: Stack, queue: str) -> None:
    """Put the dead letters of a queue back into it. SQS moves them one after another; a repetition does no harm."""
    sqs = aws("sqs")
    source, destination = (_arn(sqs, stack.output(f"{queue}{each}")) for each in ("DeadLettersUrl", "QueueUrl"))
    # Named, since what Scheduler and SNS could not deliver knows no queue that it came from.
    sqs.start_message_move_task(SourceArn=source, DestinationArn=destination)


def count_messages(sqs: Any, url: str) -> int:
    """Return about how many messages wait in a queue."""
    name = "ApproximateNumberOfMessages"
    return int(sqs.get_queue_attributes(QueueUrl=url, AttributeNames=[name])["Attributes"][name])


def _arn(sqs: Any, url: str) -> str:
    return str(sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"])


def _pile(aws: Aws, stack: Stack, queue: str, now: datetime) -> Pile:
    sqs, url = aws("sqs"), stack.output(f"{queue}DeadLettersUrl")
    count = count_messages(sqs, url)
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=_SHOWN).get("Messages", ()) if count else ()
    for each in found:
        sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=each["ReceiptHandle"], VisibilityTimeout=0)
    reasons = _reasons(aws("logs"), stack.output("LogGroupName"), now) if found else {}
    unknown = "no reason in the log: a timeout, too little memory, or never handed over"
    letters = tuple(
        DeadLetter(message_id=each["MessageId"], reason=reasons.get(each["MessageId"], unknown)) for each in found
    )
    return Pile(queue=queue, count=count, letters=letters)


def _reasons(logs: Any, group: str, now: datetime) -> Mapping[str, str]:
    """Return the latest fault that was logged for each message."""
    pages = logs.get_paginator("filter_log_events").paginate(
        logGroupName=group,
        startTime=int((now - timedelta(days=_DAYS)).timestamp() * 1000),
        filterPattern='{ $.message = "not handled" }',
    )
    found = (_reason(each["message"]) for page in pages for each in page["events"])
    return dict(each for each in found if each)


def _reason(line: str) -> tuple[str, str] | None:
    """Return the message and its fault that a line of the log tells of, None for any other line."""
    try:
        told = json.loads(line)
    except ValueError:
        return None
    if not isinstance(told, dict) or "message_id" not in told:
        return None
    fault = told.get("fault", {})
    cause = f" from {fault['cause']}" if fault.get("cause") else ""
    return str(told["message_id"]), f"{fault.get('fault')}{cause} at {', '.join(fault.get('places', ())[:3])}"
