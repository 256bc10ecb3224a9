"""Stand in for ``send_step.handler`` where time is moved: the same handler on a clock that is some seconds ahead."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import boto3

import send_step
from prepmail.app import App
from prepmail.bootstrap import bootstrap


@cache
def _app() -> App:
    return bootstrap(os.environ)


def handler(event: dict[str, Any], _context: object) -> Any:
    """Handle one batch at the present time plus the seconds that the parameter holds."""
    parameter = boto3.client("ssm").get_parameter(Name="/prepmail/clock-offset")["Parameter"]
    ahead = timedelta(seconds=float(str(parameter.get("Value"))))
    return send_step.handle(event, replace(_app(), clock=lambda: datetime.now(UTC) + ahead))
