"""Send rendered mails through Amazon SES (API version 2)."""

import re
from functools import cached_property
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

from prepmail.adapters.sent_log import SentLog
from prepmail.errors import SendRefusedError
from prepmail.ports import Envelope

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client

KEY_TAG = "envelope"
_TAG = re.compile(r"[^A-Za-z0-9_-]")


class SesMailer:
    """Implement ``ports.Mailer``. SES replaces Message-ID and Date; the id it gives is the one to thread by."""

    def __init__(
        self, *, sender: str, configuration_set: str, sent: SentLog, client: "SESV2Client | None" = None
    ) -> None:
        self._sender = sender
        self._configuration_set = configuration_set
        self._sent = sent
        self._given = client

    @cached_property
    def _client(self) -> "SESV2Client":
        # SES knows no idempotency token: a second try after a lost answer would be a second mail.
        once = Config(connect_timeout=3, read_timeout=10, retries={"total_max_attempts": 1})
        return self._given or boto3.client("sesv2", config=once)

    def send(self, envelope: Envelope) -> str:
        """Hand the message over, unless SES has told that it left; return the id that SES puts in Message-ID.

        Raise ``SendRefusedError`` for a message SES will never take. Throttling, a paused account and faults escape
        and are tried again by the queue.
        """
        known = None if envelope.first_try else self._sent.find(envelope.key)
        if known:
            return known
        try:
            answer = self._client.send_email(
                FromEmailAddress=self._sender,
                Destination={"ToAddresses": [envelope.recipient]},
                Content={"Raw": {"Data": envelope.message}},
                ConfigurationSetName=self._configuration_set,
                EmailTags=[
                    {"Name": KEY_TAG, "Value": envelope.key},
                    {"Name": "kind", "Value": _TAG.sub("_", envelope.kind)},
                ],
            )
        except (self._client.exceptions.MessageRejected, self._client.exceptions.BadRequestException) as error:
            raise SendRefusedError from error
        return answer["MessageId"]

    def forget(self, recipient: str) -> None:
        """Do nothing: SES keeps no copy of what it sent."""
