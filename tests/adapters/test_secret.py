"""The secret that signs links, out of the parameter store."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto import mock_aws

from prepmail.adapters.secret import get_secret
from tests.contracts.aws_ports import REGION


@pytest.fixture
def client() -> Iterator[Any]:
    with mock_aws():
        yield boto3.client("ssm", region_name=REGION)


def test_the_secret_is_decrypted(client: Any) -> None:
    client.put_parameter(Name="/prepmail/secret", Type="SecureString", Value="s" * 64)

    assert get_secret("/prepmail/secret", client) == b"s" * 64


def test_a_short_secret_stops_the_start(client: Any) -> None:
    client.put_parameter(Name="/prepmail/secret", Type="SecureString", Value="s" * 31)

    with pytest.raises(ValueError, match="less than 32 bytes"):
        get_secret("/prepmail/secret", client)
