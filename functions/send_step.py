"""A timer fired: the queue hands over which mail is due."""

import os
from functools import cache
from typing import Any

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from prepmail.app import App
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

    def send(record: SQSRecord) -> None:
        ref = parse_record(record.body, StepRef)
        outcome = send_step(app, ref)
        metrics.add_metric(name=outcome, unit=MetricUnit.Count, value=1)
        logger.info("handled", outcome=outcome, step=ref.step_id, interview=ref.interview_id)

    processor = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
    answer = process_partial_response(event, record_handler=send, processor=processor)
    for failed, (_, error, _) in zip(answer["batchItemFailures"], processor.exceptions, strict=True):
        metrics.add_metric(name="retried", unit=MetricUnit.Count, value=1)
        logger.error("not handled", message_id=failed["itemIdentifier"], fault=render_fault(error))
    return answer
