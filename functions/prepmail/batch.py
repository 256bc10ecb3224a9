"""A batch of messages from a queue: each is handled for itself, and only those that failed are handed over again."""

from collections.abc import Callable
from typing import Any

from prepmail.faults import Attempt


def try_each(event: dict[str, Any], act: Callable[[dict[str, Any]], None]) -> dict[str, Exception]:
    """Let ``act`` handle each message of an SQS event; return the faults, by the ids of the messages that had them."""
    faults = {}
    for message in event["Records"]:
        attempt = Attempt()
        with attempt:
            act(message)
        if attempt.error:
            faults[message["messageId"]] = attempt.error
    return faults


def render_failures(faults: dict[str, Exception]) -> dict[str, list[dict[str, str]]]:
    """Return what tells Lambda which messages stay in the queue (ReportBatchItemFailures)."""
    return {"batchItemFailures": [{"itemIdentifier": each} for each in faults]}
