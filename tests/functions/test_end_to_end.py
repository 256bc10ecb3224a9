"""Through the handlers as AWS calls them, on its services: from the invite in the bucket to the mails and the feed."""

import email
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import pytest
from moto import mock_aws
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.ses.models import ses_backends

import receive_mail
import reconcile
import send_step
import web
from prepmail.app import App
from prepmail.bootstrap import bootstrap
from prepmail.domain.interview import Interview
from prepmail.domain.step import StepState
from prepmail.ports import StepRef
from prepmail.records import render_record
from prepmail.writing.links import person_links
from tests.contracts.aws_ports import BUCKET, GROUP, REGION, SENDER, TABLE, TimersPort, create_table, create_timers
from tests.functions.queue_events import Context, load_event, with_body
from tests.usecases.world import NOON, SAM, TEMPLATES, invite, let_confirm

KEY = "raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1"
ENVIRONMENT = {
    "PREPMAIL_BASE_URL": "https://prep.example.com",
    "PREPMAIL_INBOUND_DOMAIN": "in.example.com",
    "PREPMAIL_SENDER": SENDER,
    "PREPMAIL_TEMPLATES_DIR": str(TEMPLATES),
    "PREPMAIL_DEFAULT_ZONE": "Europe/Berlin",
    "PREPMAIL_TABLE_NAME": TABLE,
    "PREPMAIL_ARCHIVE_BUCKET": BUCKET,
    "PREPMAIL_SCHEDULE_GROUP": GROUP,
    "PREPMAIL_CONFIGURATION_SET": "prepmail",
    "PREPMAIL_SECRET_PARAMETER": "/prepmail/secret",
}
START = datetime(2026, 3, 16, 13, tzinfo=UTC)


@dataclass
class Stack:
    """What the template deploys, on moto, with a clock that the test moves."""

    app: App
    timers: TimersPort
    s3: Any
    now: datetime = NOON

    def arrive(self, content: bytes) -> None:
        """Do what SES does: store the mail and tell the queue."""
        self.s3.put_object(Bucket=BUCKET, Key=KEY, Body=content)
        answer = receive_mail.handle(load_event("receive_mail.forwarded"), self.app)
        assert answer == {"batchItemFailures": []}

    def deliver(self, refs: list[StepRef]) -> None:
        bodies = [render_record(each) for each in refs]
        answer = send_step.handle(with_body(load_event("send_step.step"), *bodies), self.app)
        assert answer == {"batchItemFailures": []}

    def live(self) -> None:
        """Let time pass until no schedule is left."""
        while names := self.timers.names():
            first = min(str(self.timers.schedule(each)["ScheduleExpression"]) for each in names)
            self.now = datetime.fromisoformat(first[3:-1]).replace(tzinfo=UTC)
            self.timers.scheduler.now = self.now
            self.deliver(self.timers.fire_due(self.now))

    @property
    def sent(self) -> list[Any]:
        return list(ses_backends[DEFAULT_ACCOUNT_ID][REGION].sent_messages)

    @property
    def interview(self) -> Interview:
        (person_id,) = self.app.store.list_person_ids()
        account = self.app.store.find_account(person_id)
        assert account
        (interview,) = account.interviews
        return interview

    def feed(self) -> dict[str, Any]:
        (person_id,) = self.app.store.list_person_ids()
        person = self.app.store.find_person(person_id)
        assert person
        links = person_links(self.app.settings, self.app.secret, person)
        event = load_event("web.feed")
        path = links.feed.removeprefix(self.app.settings.base_url)
        event["rawPath"] = event["requestContext"]["http"]["path"] = path
        event["headers"].pop("accept-encoding", None)
        return web.handle(event, self.app)


@pytest.fixture
def stack(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stack]:
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    with mock_aws():
        create_table()
        timers = create_timers(NOON)
        s3 = boto3.client("s3", region_name=REGION)
        s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        boto3.client("sesv2", region_name=REGION).create_email_identity(EmailIdentity=SENDER.partition("@")[2])
        boto3.client("ssm", region_name=REGION).put_parameter(
            Name="/prepmail/secret", Type="SecureString", Value="s" * 64
        )
        app = bootstrap(ENVIRONMENT)
        stack: Stack
        app = replace(app, timers=timers.port, clock=lambda: stack.now)
        stack = Stack(app=app, timers=timers, s3=s3)
        let_confirm(app)
        yield stack


def test_an_invite_becomes_an_answer_a_timer_six_mails_and_a_feed(stack: Stack) -> None:
    stack.arrive(invite(start=START))
    assert len(stack.sent) == 1
    assert len(stack.timers.names()) == 1

    stack.live()

    assert len(stack.sent) == 7
    assert [each.state for each in stack.interview.steps] == [StepState.SENT] * 6
    assert [str(each.kind) for each in stack.interview.steps] == [
        "strategize",
        "plan",
        "ask",
        "breathe",
        "thank-you",
        "follow-up",
    ]
    for each in stack.sent:
        message = email.message_from_string(each.raw_data)
        assert SENDER in message["From"]
        assert message["To"] == SAM
        assert each.raw_data.isascii()
    feed = stack.feed()
    assert feed["statusCode"] == 200
    assert feed["headers"]["Content-Type"].startswith("text/calendar")
    assert f"UID:{stack.interview.interview_id}@in.example.com" in re.sub(r"\r\n[ \t]", "", feed["body"])


def test_every_event_delivered_twice_changes_nothing(stack: Stack) -> None:
    stack.arrive(invite(start=START))
    stack.arrive(invite(start=START))
    while names := stack.timers.names():
        first = min(str(stack.timers.schedule(each)["ScheduleExpression"]) for each in names)
        stack.now = stack.timers.scheduler.now = datetime.fromisoformat(first[3:-1]).replace(tzinfo=UTC)
        refs = stack.timers.fire_due(stack.now)
        stack.deliver(refs)
        stack.deliver(refs)

    assert len(stack.sent) == 7


def test_a_cancelled_interview_takes_its_timer_along_and_one_left_over_does_nothing(stack: Stack) -> None:
    stack.arrive(invite(start=START))
    left_over = [
        StepRef(
            person_id=stack.app.store.list_person_ids()[0],
            step_id=each.step_id,
            generation=each.generation,
            interview_id=stack.interview.interview_id,
        )
        for each in stack.interview.steps
    ]

    stack.arrive(invite(start=START, method="CANCEL", sequence=1, message_id="<m2@example.com>"))
    stack.now = START - timedelta(days=2)
    stack.deliver(left_over)

    assert stack.timers.names() == ()
    assert len(stack.sent) == 2
    assert "STATUS:CANCELLED" in stack.feed()["body"]


def test_schedules_hold_nothing_personal(stack: Stack) -> None:
    stack.arrive(invite(start=START))

    for name in stack.timers.names():
        text = str(stack.timers.schedule(name))
        for word in ("sam@", "example.com", "Acme", "Doe"):
            assert word not in text


@pytest.mark.usefixtures("stack")
@pytest.mark.parametrize(
    ("function", "event", "expected"),
    [
        (receive_mail, "receive_mail.setup-probe", {"batchItemFailures": []}),
        (send_step, "send_step.step", {"batchItemFailures": []}),
        (reconcile, "reconcile.hourly", {"overdue": 0}),
    ],
)
def test_a_handler_wires_itself_from_its_environment_once(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    function: Any,
    event: str,
    expected: dict[str, Any],
) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    function._app.cache_clear()  # noqa: SLF001  an application of an earlier test would be on another moto

    assert function.handler(load_event(event), Context()) == expected
    assert function.handler(load_event(event), Context()) == expected

    assert function._app.cache_info().misses == 1  # noqa: SLF001
    assert '"Namespace":"Prepmail"' in capsys.readouterr().out
    function._app.cache_clear()  # noqa: SLF001
