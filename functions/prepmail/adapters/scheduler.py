"""Set one-time schedules with EventBridge Scheduler, which hands their reference to the send queue.

A schedule fires within the minute of its time, at least once, and removes itself afterwards.
"""

import math
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

from prepmail.ports import Timer
from prepmail.records import render_record

if TYPE_CHECKING:
    from mypy_boto3_scheduler import EventBridgeSchedulerClient
    from mypy_boto3_sqs import SQSClient

# Scheduler is documented in two ways about a time that has passed, and a request takes a moment to arrive.
AT_ONCE = timedelta(seconds=90)
# What AWS may call past although our clock did not: its clock, and the SDK's retries.
_SKEW = timedelta(minutes=5)
# How long Scheduler tries to reach the queue; after that the hourly reconciling finds the step.
_USEFUL_SECONDS = 3600


class SchedulerTimers:
    """Implement ``ports.Timers``. ``group`` is the stack's own schedule group; ``role_arn`` may write to the queue."""

    def __init__(
        self,
        *,
        group: str,
        role_arn: str,
        queue_arn: str,
        queue_url: str,
        dead_letter_arn: str,
        scheduler: "EventBridgeSchedulerClient | None" = None,
        sqs: "SQSClient | None" = None,
    ) -> None:
        self._group = group
        self._role_arn = role_arn
        self._queue_arn = queue_arn
        self._queue_url = queue_url
        self._dead_letter_arn = dead_letter_arn
        self._given = (scheduler, sqs)

    @cached_property
    def _scheduler(self) -> "EventBridgeSchedulerClient":
        return self._given[0] or boto3.client("scheduler", config=_config())

    @cached_property
    def _sqs(self) -> "SQSClient":
        return self._given[1] or boto3.client("sqs", config=_config())

    def put(self, timer: Timer, *, now: datetime) -> None:
        """Set a timer; the same name again changes nothing. One due within 90 seconds goes straight to the queue."""
        if timer.due - now <= AT_ONCE:
            self._hand_over(timer, now)
            return
        try:
            self._create(timer)
        except self._scheduler.exceptions.ConflictException:
            return  # it is there already: a name stands for one step of one generation
        except self._scheduler.exceptions.ValidationException:
            if timer.due - now > AT_ONCE + _SKEW:
                raise
            self._hand_over(timer, now)

    def delete(self, name: str) -> None:
        """Remove a timer; a missing one is fine, and one that is in the queue already is refused when it arrives."""
        try:
            self._scheduler.delete_schedule(Name=name, GroupName=self._group)
        except self._scheduler.exceptions.ResourceNotFoundException:
            return

    def _create(self, timer: Timer) -> None:
        self._scheduler.create_schedule(
            Name=timer.name,
            GroupName=self._group,
            ScheduleExpression=_at(timer.due),
            ScheduleExpressionTimezone="UTC",
            FlexibleTimeWindow={"Mode": "OFF"},
            ActionAfterCompletion="DELETE",
            Target={
                "Arn": self._queue_arn,
                "RoleArn": self._role_arn,
                "Input": render_record(timer.ref),
                "RetryPolicy": {"MaximumEventAgeInSeconds": _USEFUL_SECONDS, "MaximumRetryAttempts": 185},
                "DeadLetterConfig": {"Arn": self._dead_letter_arn},
            },
        )

    def _hand_over(self, timer: Timer, now: datetime) -> None:
        wait = max(0, math.ceil((timer.due - now).total_seconds()))
        self._sqs.send_message(QueueUrl=self._queue_url, MessageBody=render_record(timer.ref), DelaySeconds=wait)


def _at(due: datetime) -> str:
    """Return the one form that CreateSchedule takes: whole seconds and no zone. Rounded up: never before it is due."""
    whole = due.astimezone(UTC) + timedelta(microseconds=-due.microsecond % 1_000_000)
    return f"at({whole:%Y-%m-%dT%H:%M:%S})"


def _config() -> Config:
    return Config(connect_timeout=2, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 4})
