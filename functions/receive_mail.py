"""A mail has arrived: SES stored it and told the queue, by notification or by an event of the bucket."""

import json
import os
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import unquote_plus

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext

from prepmail.adapters.ses_inbound import Receipt, parse_notification, parse_object
from prepmail.app import App
from prepmail.batch import render_failures, try_each
from prepmail.bootstrap import bootstrap
from prepmail.faults import render_fault
from prepmail.usecases.receive_mail import GONE, Arrival, Verdicts, receive_mail

logger = Logger(service="receive_mail")
metrics = Metrics(namespace="Prepmail", service="receive_mail")


# A mail that is missing may still be on its way into the bucket; at the second try, minutes later, it was removed.
_SURELY_GONE = 2


class _NotThereError(Exception):
    """Let the queue hand a message over again."""


@cache
def _app() -> App:
    return bootstrap(os.environ)


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], _context: LambdaContext) -> Any:
    """Wire the application and handle one batch of the queue."""
    return handle(event, _app())


def handle(event: dict[str, Any], app: App) -> Any:
    """Receive each mail of a batch; report those to be tried again."""

    def receive(message: dict[str, Any]) -> None:
        outcomes = [_receive(app, each) for each in _receipts(json.loads(message["body"]), app)]
        if GONE in outcomes and int(message["attributes"]["ApproximateReceiveCount"]) < _SURELY_GONE:
            raise _NotThereError
        for outcome in outcomes or ["ignored"]:
            metrics.add_metric(name=outcome, unit=MetricUnit.Count, value=1)
            logger.info("handled", outcome=outcome)

    faults = try_each(event, receive)
    for message_id, error in faults.items():
        metrics.add_metric(name="retried", unit=MetricUnit.Count, value=1)
        logger.error("not handled", message_id=message_id, fault=render_fault(error))
    return render_failures(faults)


def _receive(app: App, receipt: Receipt | None) -> str:
    return receive_mail(app, _arrival(receipt)) if receipt else GONE


def _receipts(body: dict[str, Any], app: App) -> Iterator[Receipt | None]:
    """Yield the mails one message tells of, None for a missing one; the probes of SES and S3 tell of none."""
    if body.get("Event") == "s3:TestEvent":
        return
    if "Records" in body:
        for each in body["Records"]:
            key = unquote_plus(each["s3"]["object"]["key"])
            content = _find(app, key)
            receipt = None if content is None else parse_object(key, content)
            if receipt or content is None:
                yield receipt
    elif receipt := parse_notification(body):
        yield receipt


def _find(app: App, key: str) -> bytes | None:
    """Return a mail, None where it is not, or no more."""
    try:
        return app.archive.get(key)
    except KeyError:
        return None


def _arrival(receipt: Receipt) -> Arrival:
    return Arrival(
        archive_key=receipt.archive_key,
        envelope_sender=receipt.envelope_sender,
        recipients=receipt.recipients,
        verdicts=Verdicts(**receipt.verdicts, from_domain=receipt.from_domain),
    )
