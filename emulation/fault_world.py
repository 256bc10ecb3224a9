"""Our functions on moto, people made up for one fault each, and a trap that lets calls to AWS fail."""

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email import message_from_string
from functools import cache
from typing import Any
from unittest.mock import patch

import boto3
from moto import mock_aws
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.ses.models import ses_backends

import record_feedback
from emulation.failing_calls import Trap
from prepmail.adapters.sent_log import SentLog
from prepmail.app import App
from prepmail.bootstrap import bootstrap
from prepmail.domain import person as domain
from prepmail.ports import Commit, StepRef
from prepmail.records import parse_record
from prepmail.writing.tokens import address_key, person_id
from tests.contracts.aws_ports import BUCKET, GROUP, REGION, SENDER, TABLE, create_queue, create_table
from tests.functions.queue_events import load_event, with_body
from tests.usecases.world import NOON, TEMPLATES, invite

START = datetime(2026, 3, 16, 13, tzinfo=UTC)


@dataclass
class Cloud:
    """Our functions on moto, with a clock that stands still."""

    app: App
    trap: Trap
    aws: Callable[[str], Any]
    sent: SentLog
    people: int = 0
    now: datetime = NOON

    def newcomer(self) -> "Person":
        """Return somebody who has confirmed their address, and forget the mails and timers of everybody before."""
        self.people += 1
        ses_backends[DEFAULT_ACCOUNT_ID][REGION].sent_messages.clear()
        self.drop_timers()
        self.now = NOON
        address = f"person{self.people}@example.com"
        known = domain.Person(
            person_id=person_id(self.app.secret, address),
            address=address,
            created_at=NOON,
            preferences=domain.Preferences(zone="Europe/Berlin"),
        )
        self.app.store.commit(Commit(person=known, address_keys=(address_key(self.app.secret, address),)))
        return Person(self, address)

    def timer_names(self) -> list[str]:
        """Return the names of all timers that are set."""
        pages = self.aws("scheduler").get_paginator("list_schedules").paginate(GroupName=GROUP)
        return [each["Name"] for page in pages for each in page["Schedules"]]

    def timer_targets(self) -> list[tuple[datetime, str]]:
        """Return when each timer fires (UTC) and the reference that it hands over, in order."""
        scheduler = self.aws("scheduler")
        found = [scheduler.get_schedule(Name=each, GroupName=GROUP) for each in self.timer_names()]
        due = [datetime.fromisoformat(each["ScheduleExpression"][3:-1]).replace(tzinfo=UTC) for each in found]
        return sorted(zip(due, (each["Target"]["Input"] for each in found), strict=True))

    def drop_timers(self) -> None:
        """Lose them all, as nobody should."""
        for name in self.timer_names():
            self.aws("scheduler").delete_schedule(Name=name, GroupName=GROUP)

    def let_ses_tell(self) -> None:
        """Do what SES does within seconds: tell of each mail that it has sent."""
        event = load_event("record_feedback.sent")
        told = json.loads(event["Records"][0]["body"])
        for each in _sent():
            key = str(message_from_string(each.raw_data)["Message-ID"]).strip("<>").partition("@")[0]
            told["mail"]["tags"]["envelope"] = [key]
            record_feedback.handle(with_body(event, json.dumps(told)), self.app, self.sent)


def _sent() -> list[Any]:
    return list(ses_backends[DEFAULT_ACCOUNT_ID][REGION].sent_messages)


@dataclass
class Person:
    """One made-up person: what reaches them, and what is stored of them."""

    cloud: Cloud
    address: str

    def mail(self, **changed: Any) -> dict[str, Any]:
        """Store an invite as SES does; return the event of its arrival."""
        name = self.address.partition("@")[0]
        told: dict[str, Any] = {
            "uid": f"{name}@recruiting.example.org",
            "message_id": f"<{name}@example.com>",
            "start": START,
        } | changed
        key = f"raw/{name}-{told['message_id'].strip('<>')}"
        content = invite(**told).replace(b"sam@example.com", self.address.encode())
        self.cloud.aws("s3").put_object(Bucket=BUCKET, Key=key, Body=content)
        event = load_event("receive_mail.forwarded")
        body = json.loads(event["Records"][0]["body"].replace("sam@example.com", self.address))
        body["receipt"]["action"]["objectKey"] = key
        return with_body(event, json.dumps(body))

    @property
    def person_id(self) -> str:
        """The id that our store knows them by."""
        found = self.cloud.app.store.find_person_id(address_key(self.cloud.app.secret, self.address))
        if found is None:
            raise LookupError("the person is lost")
        return found

    @property
    def subjects(self) -> Counter[str]:
        """Count what they were sent."""
        own = (each.raw_data for each in _sent() if self.address in str(each.destinations))
        return Counter(message_from_string(each)["Subject"] for each in own)

    def timers(self) -> list[tuple[datetime, int]]:
        """Return when their timers are set for, and of which generation of the plan they are."""
        return [(due, parse_record(each, StepRef).generation) for due, each in self.cloud.timer_targets()]

    def first_step(self) -> StepRef:
        """Return the earliest step of their plan, and let it be due."""
        account = self.cloud.app.store.find_account(self.person_id)
        (interview,) = account.interviews if account else ()
        step = min((each for each in interview.steps if each.state == "planned"), key=lambda each: each.due)
        self.cloud.now = step.due
        return StepRef(
            person_id=self.person_id,
            step_id=step.step_id,
            generation=step.generation,
            interview_id=interview.interview_id,
        )


@contextmanager
def a_cloud() -> Iterator[Cloud]:
    """Make what the template deploys, on moto."""
    with patch.dict(os.environ, {"AWS_DEFAULT_REGION": REGION}), mock_aws():
        aws = cache(boto3.Session(region_name=REGION).client)
        trap = Trap()
        trap.set()
        create_table()
        aws("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        aws("sesv2").create_email_identity(EmailIdentity=SENDER.partition("@")[2])
        aws("scheduler").create_schedule_group(Name=GROUP)
        url, arn = create_queue(aws("sqs"), "send")
        aws("ssm").put_parameter(Name="/prepmail/secret", Type="SecureString", Value="s" * 64)
        environment = {
            "BASE_URL": "https://prep.example.com",
            "INBOUND_DOMAIN": "in.example.com",
            "SENDER": SENDER,
            "TEMPLATES_DIR": str(TEMPLATES),
            "DEFAULT_ZONE": "Europe/Berlin",
            "TABLE_NAME": TABLE,
            "ARCHIVE_BUCKET": BUCKET,
            "SCHEDULE_GROUP": GROUP,
            "SCHEDULE_ROLE_ARN": f"arn:aws:iam::{DEFAULT_ACCOUNT_ID}:role/schedule",
            "SEND_QUEUE_ARN": arn,
            "SEND_QUEUE_URL": url,
            "SCHEDULE_DEAD_LETTER_ARN": arn,
            "CONFIGURATION_SET": "prepmail",
            "SECRET_PARAMETER": "/prepmail/secret",
        }
        app = bootstrap({f"PREPMAIL_{name}": value for name, value in environment.items()})
        cloud: Cloud
        cloud = Cloud(app=replace(app, clock=lambda: cloud.now), trap=trap, aws=aws, sent=SentLog(TABLE))
        yield cloud
