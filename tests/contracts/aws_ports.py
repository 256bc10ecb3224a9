"""The ports on AWS for the contract tests: our adapters on moto, which neither validates nor fires a schedule."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import boto3
from moto import mock_aws
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.ses.models import ses_backends
from moto.sqs.models import sqs_backends
from samtranslator.yaml_helper import yaml_parse  # type: ignore[import-untyped]

from prepmail.adapters.dynamodb import DynamoStore
from prepmail.adapters.s3 import S3Archive
from prepmail.adapters.scheduler import SchedulerTimers
from prepmail.adapters.sent_log import SentLog
from prepmail.adapters.ses import SesMailer
from prepmail.ports import StepRef
from prepmail.records import parse_record

REGION = "eu-west-1"
TABLE = "prepmail-table"
BUCKET = "prepmail-archive"
GROUP = "prepmail"
SENDER = "prep@in.example.com"
TEMPLATE = Path(__file__).parents[2] / "template.yaml"

_NAME = re.compile(r"[0-9a-zA-Z-_.]{1,64}")
_AT = re.compile(r"at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)")


@dataclass(frozen=True)
class Port:
    """An adapter under test."""

    port: Any


def create_table() -> Any:
    """Make the table as the template describes it and return its client."""
    properties = yaml_parse(TEMPLATE.read_text())["Resources"]["Table"]["Properties"]
    wanted = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")
    client = boto3.client("dynamodb", region_name=REGION)
    client.create_table(TableName=TABLE, **{each: properties[each] for each in wanted})
    return client


@contextmanager
def make_store() -> Iterator[Port]:
    with mock_aws():
        yield Port(DynamoStore(TABLE, client=create_table()))


@contextmanager
def make_archive() -> Iterator[Port]:
    with mock_aws():
        client = boto3.client("s3", region_name=REGION)
        client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        yield Port(S3Archive(BUCKET, client=client))


class CheckedScheduler:
    """A Scheduler client with the checks that AWS makes of a schedule and moto does not.

    ``now`` is the clock of AWS; without one no time counts as past.
    """

    def __init__(self, client: Any, *, now: datetime | None = None) -> None:
        self._client = client
        self.now = now

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def create_schedule(self, **request: Any) -> Any:
        target = request["Target"]
        expression = _AT.fullmatch(request["ScheduleExpression"])
        retry = target["RetryPolicy"]
        if not _NAME.fullmatch(request["Name"]):
            self._refuse("name")
        if not expression:
            self._refuse("Invalid Schedule Expression")
        if request.get("ScheduleExpressionTimezone", "UTC") not in available_timezones():
            self._refuse("time zone")
        if self.now and _instant(request["ScheduleExpression"]) <= self.now:
            self._refuse("in the past")
        if not 60 <= retry["MaximumEventAgeInSeconds"] <= 86_400 or not 0 <= retry["MaximumRetryAttempts"] <= 185:
            self._refuse("retry policy")
        if not isinstance(json.loads(target["Input"]), dict) or len(target["Input"]) > 256 * 1024:
            self._refuse("input")
        return self._client.create_schedule(**request)

    def _refuse(self, message: str) -> None:
        error = {"Error": {"Code": "ValidationException", "Message": message}}
        raise self._client.exceptions.ValidationException(error, "CreateSchedule")


@dataclass(frozen=True)
class TimersPort(Port):
    """The timers under test, with what Scheduler and the queue would do."""

    scheduler: CheckedScheduler

    def names(self) -> tuple[str, ...]:
        """Return what is set, without what was handed over at once."""
        pages = self.scheduler.get_paginator("list_schedules").paginate(GroupName=GROUP)
        return tuple(sorted(each["Name"] for page in pages for each in page["Schedules"]))

    def schedule(self, name: str) -> dict[str, Any]:
        return dict(self.scheduler.get_schedule(Name=name, GroupName=GROUP))

    def fire_due(self, now: datetime) -> list[StepRef]:
        """Do what AWS does until an instant: take what is in the queue, fire and remove what is due, in order."""
        bodies = [body for body, _ in self.queued()]
        _messages().clear()
        due = sorted((self.schedule(each) for each in self.names()), key=lambda each: str(each["ScheduleExpression"]))
        for each in due:
            if _instant(each["ScheduleExpression"]) <= now:
                bodies.append(each["Target"]["Input"])
                self.scheduler.delete_schedule(Name=each["Name"], GroupName=GROUP)
        return [parse_record(body, StepRef) for body in bodies]

    def queued(self) -> list[tuple[str, int]]:
        """Return body and delay in seconds of each message in the send queue."""
        return [(each.body, max(0, round((each.delayed_until - each.sent_timestamp) / 1000))) for each in _messages()]


@contextmanager
def make_timers(now: datetime | None = None) -> Iterator[TimersPort]:
    with mock_aws():
        yield create_timers(now)


def create_timers(now: datetime | None = None) -> TimersPort:
    """Make the queues and the group, and the timers on them."""
    sqs = boto3.client("sqs", region_name=REGION)
    url, arn = create_queue(sqs, "send")
    _, dead = create_queue(sqs, "send-dead")
    scheduler = CheckedScheduler(boto3.client("scheduler", region_name=REGION), now=now)
    scheduler.create_schedule_group(Name=GROUP)
    port = SchedulerTimers(
        group=GROUP,
        role_arn=f"arn:aws:iam::{DEFAULT_ACCOUNT_ID}:role/schedule",
        queue_arn=arn,
        queue_url=url,
        dead_letter_arn=dead,
        scheduler=scheduler,  # type: ignore[arg-type]  # a client with more checks
        sqs=sqs,
    )
    return TimersPort(port=port, scheduler=scheduler)


def create_queue(sqs: Any, name: str) -> tuple[str, str]:
    """Make a queue; return its URL and ARN."""
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def _messages() -> Any:
    return sqs_backends[DEFAULT_ACCOUNT_ID][REGION].queues["send"]._messages  # noqa: SLF001  delayed ones too


def _instant(expression: str) -> datetime:
    match = _AT.fullmatch(expression)
    assert match, expression
    return datetime.fromisoformat(match[1]).replace(tzinfo=UTC)


@dataclass(frozen=True)
class MailerPort(Port):
    """The mailer under test, with what SES took."""

    client: Any
    log: SentLog

    def sent(self) -> list[bytes]:
        return [each.raw_data.encode() for each in ses_backends[DEFAULT_ACCOUNT_ID][REGION].sent_messages]


@contextmanager
def make_mailer() -> Iterator[MailerPort]:
    with mock_aws():
        client = boto3.client("sesv2", region_name=REGION)
        client.create_email_identity(EmailIdentity="in.example.com")
        log = SentLog(TABLE, client=create_table())
        port = SesMailer(sender=SENDER, configuration_set="prepmail", sent=log, client=client)
        yield MailerPort(port=port, client=client, log=log)
