"""AWS as far as a test needs it: answers that botocore checks against the description of the service."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from typing import Any

import boto3
from botocore.stub import Stubber

from ops.stack import Aws, Stack

REGION = "eu-west-1"
OUTPUTS = {
    "RuleSetName": "prepmail",
    "MailDomain": "in.example.com",
    "ConfigurationSetName": "prepmail",
    "TableName": "prepmail-table",
    "SecretParameterName": "/prepmail/secret",
    "LogGroupName": "prepmail-log",
    "DnsInboundMx": "in.example.com MX 10 inbound-smtp.eu-west-1.amazonaws.com",
    "DnsDkim1": "abc._domainkey.in.example.com CNAME abc.dkim.amazonses.com",
    "DnsMailFromSpf": 'bounce.in.example.com TXT "v=spf1 include:amazonses.com ~all"',
    "DnsDmarc": '_dmarc.in.example.com TXT "v=DMARC1; p=quarantine"',
    **{
        f"{queue}{end}Url": f"https://sqs.eu-west-1.amazonaws.com/123456789012/{queue}{end}"
        for queue in ("Arrival", "Send", "Feedback")
        for end in ("Queue", "DeadLetters")
    },
}
# An operation of a service, what it is called with (None: anything), and its answer or the code of its error.
Call = tuple[str, str, dict[str, Any] | None, dict[str, Any] | str]


def a_stack(**changed: str) -> Stack:
    return Stack(name="prepmail", status="CREATE_COMPLETE", outputs=OUTPUTS | changed)


def make_aws() -> Aws:
    """Return what makes clients with made-up credentials, for moto."""
    return lambda service: boto3.client(  # type: ignore[call-overload]  # any service
        service, region_name=REGION, aws_access_key_id="made-up", aws_secret_access_key="made-up"
    )


@cache
def _client(service: str) -> Any:
    return make_aws()(service)


@contextmanager
def answering(*calls: Call) -> Iterator[Aws]:
    """Give clients that answer these calls, those of each service in this order, and nothing else."""
    clients = {service: _client(service) for service in {each[0] for each in calls}}
    with ExitStack() as stubs:
        for service, client in clients.items():
            stubber = stubs.enter_context(Stubber(client))
            for name, operation, parameters, answer in calls:
                if name != service:
                    continue
                if isinstance(answer, str):
                    stubber.add_client_error(operation, answer, expected_params=parameters)
                else:
                    stubber.add_response(operation, answer, parameters)
        find: Callable[[str], Any] = clients.__getitem__
        yield find
