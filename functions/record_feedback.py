"""A mail of ours left, bounced or was called spam: SES told the topic, the topic the queue."""

import os
from functools import cache
from typing import Any

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from prepmail.adapters.sent_log import SentLog
from prepmail.adapters.ses_feedback import Sent, parse_feedback
from prepmail.app import App
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

    def note(record: SQSRecord) -> None:
        for each in parse_feedback(record.body):
            if isinstance(each, Sent):
                sent.put(each.key, each.message_id, now=app.clock())
                continue
            outcome = record_feedback(app, each.address, lasting=each.lasting)
            metrics.add_metric(name=each.kind, unit=MetricUnit.Count, value=1)
            metrics.add_metric(name=outcome, unit=MetricUnit.Count, value=1)
            logger.info("handled", kind=each.kind, outcome=outcome)

    processor = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
    answer = process_partial_response(event, record_handler=note, processor=processor)
    for failed, (_, error, _) in zip(answer["batchItemFailures"], processor.exceptions, strict=True):
        metrics.add_metric(name="retried", unit=MetricUnit.Count, value=1)
        logger.error("not handled", message_id=failed["itemIdentifier"], fault=render_fault(error))
    return answer
