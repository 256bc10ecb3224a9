"""Somebody asks over HTTP: the calendar feed, the person's page, the unsubscribe link (HTTP API, payload 2.0)."""

import base64
import binascii
import os
from functools import cache
from typing import Any

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext

from prepmail.app import App
from prepmail.faults import Attempt, render_fault
from prepmail.http import Answer, Request
from prepmail.usecases.answer_request import answer_request

logger = Logger(service="web")
metrics = Metrics(namespace="Prepmail", service="web")

_KINDS = frozenset({"feed", "me", "unsubscribe", "confirm", "static", ""})


@cache
def _app() -> App:
    from prepmail.bootstrap import bootstrap  # noqa: PLC0415  one machine serves ``handle`` without boto3

    return bootstrap(os.environ)


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], _context: LambdaContext) -> dict[str, Any]:
    """Wire the application and answer one request. Only the kind of address is counted, never the address."""
    answer = handle(event, _app())
    kind = event.get("rawPath", "/").split("/")[1:2]
    name = kind[0] if kind and kind[0] in _KINDS else "other"
    metrics.add_metric(name=f"{name or 'landing'}-{answer['statusCode']}", unit=MetricUnit.Count, value=1)
    return answer


def handle(event: dict[str, Any], app: App) -> dict[str, Any]:
    """Answer one request as a payload-2.0 response. Nobody tries a request again: of a fault the page tells."""
    attempt = Attempt()
    with attempt:
        return _render_answer(answer_request(app, _parse_event(event)))
    from prepmail.usecases.answer_page import answer_fault  # noqa: PLC0415  a poll of the feed does without pages

    logger.error("not answered", fault=render_fault(attempt.error))
    return _render_answer(answer_fault(app))


def _parse_event(event: dict[str, Any]) -> Request:
    context = event["requestContext"]
    path = event["rawPath"]
    stage = context.get("stage", "$default")
    return Request(
        method=context["http"]["method"],
        path=path if stage == "$default" else path.removeprefix(f"/{stage}"),
        headers={name.lower(): value for name, value in (event.get("headers") or {}).items()},
        query=event.get("queryStringParameters") or {},
        body=_parse_body(event),
    )


def _parse_body(event: dict[str, Any]) -> bytes:
    body = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        return str(body).encode()
    try:
        return base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _render_answer(answer: Answer) -> dict[str, Any]:
    encoded = isinstance(answer.body, bytes)
    return {
        "statusCode": int(answer.status),
        "headers": dict(answer.headers),
        "body": base64.b64encode(answer.body).decode() if isinstance(answer.body, bytes) else answer.body,
        "isBase64Encoded": encoded,
    }
