"""A timer fired: the queue hands over which mail is due."""

import os
from functools import cache
from typing import Any

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext

from prepmail.app import App
from prepmail.batch import render_failures, try_each
from prepmail.bootstrap import bootstrap
from prepmail.faults import render_fault
from prepmail.ports import StepRef
from prepmail.records import parse_record
from prepmail.usecases.send_step import send_step

logger = Logger(service="send_step")
metrics = Metrics(namespace="Prepmail", service="send_step")


@cache
def _app() -> App:
    return bootstrap(os.environ)


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], _context: LambdaContext) -> Any:
    """Wire the application and handle one batch of the queue."""
    return handle(event, _app())


def handle(event: dict[str, Any], app: App) -> Any:
    """Send each mail of a batch that is still right; report those to be tried again, such as one being sent now."""

    def send(message: dict[str, Any]) -> None:
        ref = parse_record(message["body"], StepRef)
        outcome = send_step(app, ref)
        metrics.add_metric(name=outcome, unit=MetricUnit.Count, value=1)
        logger.info("handled", outcome=outcome, step=ref.step_id, interview=ref.interview_id)

    faults = try_each(event, send)
    for message_id, error in faults.items():
        metrics.add_metric(name="retried", unit=MetricUnit.Count, value=1)
        logger.error("not handled", message_id=message_id, fault=render_fault(error))
    return render_failures(faults)
