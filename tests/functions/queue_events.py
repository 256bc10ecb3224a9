"""Events as the queues hand them to our functions, from the files under ``events``."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO
from logging import StreamHandler
from pathlib import Path
from typing import Any

from aws_lambda_powertools import Logger


@dataclass(frozen=True)
class Context:
    """What Lambda tells a function about itself."""

    function_name: str = "prepmail-function"
    memory_limit_in_mb: int = 512
    invoked_function_arn: str = "arn:aws:lambda:eu-west-1:123456789012:function:prepmail-function"
    aws_request_id: str = "52fdfc07-2182-454f-963f-5f0f9a621d72"


EVENTS = Path(__file__).parents[2] / "events"


def load_event(name: str) -> dict[str, Any]:
    event: dict[str, Any] = json.loads((EVENTS / f"{name}.json").read_text())
    return event


def with_body(event: dict[str, Any], *bodies: str) -> dict[str, Any]:
    """Return a batch of messages like the one in the event, numbered, with other bodies."""
    (record,) = event["Records"]
    return {"Records": [record | {"messageId": f"message-{each}", "body": body} for each, body in enumerate(bodies)]}


def failures(answer: dict[str, Any]) -> list[str]:
    return [each["itemIdentifier"] for each in answer["batchItemFailures"]]


@contextmanager
def logged(logger: Logger) -> Iterator[StringIO]:
    """Collect what a function logs."""
    text = StringIO()
    handler = StreamHandler(text)
    handler.setFormatter(logger.registered_formatter)
    logger.addHandler(handler)
    yield text
    logger._logger.removeHandler(handler)  # noqa: SLF001  the wrapper can add a handler but not remove one
