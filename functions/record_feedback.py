"""A mail of ours left, bounced or was called spam: SES told the topic, the topic the queue."""

import os
from functools import cache
from typing import Any

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext

from prepmail.adapters.sent_log import SentLog
from prepmail.adapters.ses_feedback import Sent, parse_feedback
from prepmail.app import App
from prepmail.batch import render_failures, try_each
from prepmail.bootstrap import bootstrap
from prepmail.faults import render_fault
from prepmail.usecases.record_feedback import record_feedback

logger = Logger(service="record_feedback")
metrics = Metrics(namespace="Prepmail", service="record_feedback")


@cache
def _app() -> App:
    return bootstrap(os.environ)


@cache
def _sent() -> SentLog:
    return SentLog(_app().settings.table_name)


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], _context: LambdaContext) -> Any:
    """Wire the application and handle one batch of the queue."""
    return handle(event, _app(), _sent())


def handle(event: dict[str, Any], app: App, sent: SentLog) -> Any:
    """Record what a batch tells; report what is to be tried again."""

    def note(message: dict[str, Any]) -> None:
        for each in parse_feedback(message["body"]):
            if isinstance(each, Sent):
                sent.put(each.key, each.message_id, now=app.clock())
                continue
            outcome = record_feedback(app, each.address, lasting=each.lasting)
            metrics.add_metric(name=each.kind, unit=MetricUnit.Count, value=1)
            metrics.add_metric(name=outcome, unit=MetricUnit.Count, value=1)
            logger.info("handled", kind=each.kind, outcome=outcome)

    faults = try_each(event, note)
    for message_id, error in faults.items():
        metrics.add_metric(name="retried", unit=MetricUnit.Count, value=1)
        logger.error("not handled", message_id=message_id, fault=render_fault(error))
    return render_failures(faults)
