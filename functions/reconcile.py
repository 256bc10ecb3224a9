"""Hourly: whatever is overdue because its timer was lost is handed over again."""

import os
from functools import cache
from typing import Any

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext

from prepmail.app import App
from prepmail.bootstrap import bootstrap
from prepmail.usecases.reconcile import reconcile

logger = Logger(service="reconcile")
metrics = Metrics(namespace="Prepmail", service="reconcile")


@cache
def _app() -> App:
    return bootstrap(os.environ)


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], _context: LambdaContext) -> dict[str, int]:
    """Wire the application and reconcile once."""
    return handle(event, _app())


def handle(_event: dict[str, Any], app: App) -> dict[str, int]:
    """Reconcile once and return how much was found of what."""
    counts = reconcile(app)
    for name, count in counts.items():
        metrics.add_metric(name=name, unit=MetricUnit.Count, value=count)
    logger.info("reconciled", counts=counts)
    return counts
