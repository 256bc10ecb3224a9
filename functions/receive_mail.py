"""A mail has arrived: SES stored it and told the queue, by notification or by an event of the bucket."""

import json
import os
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import unquote_plus

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.typing import LambdaContext

from prepmail.adapters.ses_inbound import Receipt, parse_notification, parse_object
from prepmail.app import App
from prepmail.bootstrap import bootstrap
from prepmail.faults import render_fault
from prepmail.usecases.receive_mail import Arrival, Verdicts, receive_mail

logger = Logger(service="receive_mail")
metrics = Metrics(namespace="Prepmail", service="receive_mail")


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

    def receive(record: SQSRecord) -> None:
        outcomes = [receive_mail(app, _arrival(each)) for each in _receipts(json.loads(record.body), app)]
        for outcome in outcomes or ["ignored"]:
            metrics.add_metric(name=outcome, unit=MetricUnit.Count, value=1)
            logger.info("handled", outcome=outcome)

    processor = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
    answer = process_partial_response(event, record_handler=receive, processor=processor)
    for failed, (_, error, _) in zip(answer["batchItemFailures"], processor.exceptions, strict=True):
        metrics.add_metric(name="retried", unit=MetricUnit.Count, value=1)
        logger.error("not handled", message_id=failed["itemIdentifier"], fault=render_fault(error))
    return answer


def _receipts(body: dict[str, Any], app: App) -> Iterator[Receipt]:
    """Yield the mails one message tells of: none for the probes that SES and S3 send when they are set up."""
    if body.get("Event") == "s3:TestEvent":
        return
    if "Records" in body:
        keys = [unquote_plus(each["s3"]["object"]["key"]) for each in body["Records"]]
        found = [parse_object(key, app.archive.get(key)) for key in keys]
    else:
        found = [parse_notification(body)]
    yield from (each for each in found if each)


def _arrival(receipt: Receipt) -> Arrival:
    return Arrival(
        archive_key=receipt.archive_key,
        envelope_sender=receipt.envelope_sender,
        recipients=receipt.recipients,
        verdicts=Verdicts(**receipt.verdicts, from_domain=receipt.from_domain),
    )
