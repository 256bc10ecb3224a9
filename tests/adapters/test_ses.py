"""What SES adds to the contract of the mailer: refusals for good, and one try only."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber
from moto import mock_aws

from prepmail.adapters.sent_log import SentLog
from prepmail.adapters.ses import SesMailer
from prepmail.errors import SendRefusedError
from prepmail.ports import Envelope
from tests.contracts.aws_ports import REGION, SENDER, TABLE, MailerPort, create_table, make_mailer

MESSAGE = b"From: prep@in.example.com\r\nTo: sam@example.com\r\nSubject: Plan\r\n\r\nHello\r\n"
ENVELOPE = Envelope(
    key="k1",
    recipient="sam@example.com",
    message=MESSAGE,
    kind="plan",
    interview_id="i1",
    sent_at=datetime(2026, 3, 2, 12, tzinfo=UTC),
)


@pytest.fixture
def mailer() -> Iterator[MailerPort]:
    with make_mailer() as port:
        yield port


@pytest.fixture
def wire() -> Iterator[tuple[Any, Stubber]]:
    client = boto3.client("sesv2", region_name=REGION, aws_access_key_id="made", aws_secret_access_key="up")
    with Stubber(client) as stubber:
        yield client, stubber


@pytest.fixture
def log() -> Iterator[SentLog]:
    with mock_aws():
        yield SentLog(TABLE, client=create_table())


def test_the_message_goes_out_byte_for_byte(mailer: MailerPort) -> None:
    assert mailer.port.send(ENVELOPE)
    assert mailer.sent() == [MESSAGE]


def test_a_sender_that_ses_does_not_know_is_refused_for_good(mailer: MailerPort) -> None:
    stranger = SesMailer(
        sender="prep@elsewhere.example.org", configuration_set="prepmail", sent=mailer.log, client=mailer.client
    )

    with pytest.raises(SendRefusedError):
        stranger.send(ENVELOPE)


def test_ses_is_told_the_envelope_and_nothing_personal_besides(wire: tuple[Any, Stubber], log: SentLog) -> None:
    client, stubber = wire
    stubber.add_response(
        "send_email",
        {"MessageId": "0102-made-up"},
        {
            "FromEmailAddress": SENDER,
            "Destination": {"ToAddresses": ["sam@example.com"]},
            "Content": {"Raw": {"Data": MESSAGE}},
            "ConfigurationSetName": "prepmail",
            "EmailTags": [{"Name": "envelope", "Value": "k1"}, {"Name": "kind", "Value": "plan"}],
        },
    )

    sent = SesMailer(sender=SENDER, configuration_set="prepmail", sent=log, client=client).send(ENVELOPE)

    assert sent == "0102-made-up"


@pytest.mark.parametrize("code", ["MessageRejected", "BadRequestException"])
def test_a_message_ses_will_never_take_is_refused_for_good(wire: tuple[Any, Stubber], code: str, log: SentLog) -> None:
    client, stubber = wire
    stubber.add_client_error("send_email", code)

    with pytest.raises(SendRefusedError):
        SesMailer(sender=SENDER, configuration_set="prepmail", sent=log, client=client).send(ENVELOPE)


@pytest.mark.parametrize(
    "code",
    ["TooManyRequestsException", "ThrottlingException", "SendingPausedException", "InternalServiceErrorException"],
)
def test_throttling_a_pause_and_faults_are_left_to_the_queue(
    wire: tuple[Any, Stubber], code: str, log: SentLog
) -> None:
    client, stubber = wire
    stubber.add_client_error("send_email", code)

    with pytest.raises(client.exceptions.ClientError) as raised:
        SesMailer(sender=SENDER, configuration_set="prepmail", sent=log, client=client).send(ENVELOPE)

    assert raised.value.response["Error"]["Code"] == code


def test_a_lost_answer_is_not_tried_again_by_the_sdk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)

    client = SesMailer(sender=SENDER, configuration_set="prepmail", sent=SentLog("table"))._client  # noqa: SLF001  its configuration is the point

    assert client.meta.config.retries["total_max_attempts"] == 1  # type: ignore[attr-defined]  # stubs lack retries


def test_a_mail_that_ses_told_of_does_not_leave_again(mailer: MailerPort) -> None:
    mailer.log.put(ENVELOPE.key, "0102-told", now=ENVELOPE.sent_at)

    assert mailer.port.send(ENVELOPE) == "0102-told"
    assert mailer.sent() == []
    assert mailer.port.send(replace(ENVELOPE, key="k2"))
    assert mailer.sent() == [MESSAGE]


def test_nobody_is_asked_whether_a_mail_has_left_that_is_tried_for_the_first_time(wire: tuple[Any, Stubber]) -> None:
    client, stubber = wire
    stubber.add_response("send_email", {"MessageId": "0102-made-up"})
    mailer = SesMailer(sender=SENDER, configuration_set="prepmail", sent=SentLog("no such table"), client=client)

    assert mailer.send(replace(ENVELOPE, first_try=True)) == "0102-made-up"


def test_what_is_remembered_of_a_sent_mail_goes_by_itself_after_thirty_days(log: SentLog) -> None:
    log.put("k1", "0102-told", now=ENVELOPE.sent_at)
    log.put("k1", "0102-told", now=ENVELOPE.sent_at)

    assert log.find("k1") == "0102-told"
    assert log.find("k2") is None
    (item,) = boto3.client("dynamodb", region_name=REGION).scan(TableName=TABLE)["Items"]
    assert int(item["ttl"]["N"]) == int(ENVELOPE.sent_at.timestamp()) + 30 * 86_400
    assert "example.com" not in str(item)
