"""Random lives with the accounts in DynamoDB."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from hypothesis import HealthCheck, settings
from moto import mock_aws
from samtranslator.yaml_helper import yaml_parse  # type: ignore[import-untyped]

from tests.contracts.aws_ports import REGION, TEMPLATE
from tests.life.backends import on_dynamodb
from tests.life.machine import LifeMachine


class DynamoLife(LifeMachine):
    """The backend is set while moto stands in for AWS."""


@pytest.fixture(autouse=True, scope="module")
def _moto() -> Iterator[None]:
    with mock_aws():
        DynamoLife.backend = staticmethod(on_dynamodb(boto3.client("dynamodb", region_name=REGION), _describe_table()))
        yield


def _describe_table() -> dict[str, Any]:
    properties = yaml_parse(TEMPLATE.read_text())["Resources"]["Table"]["Properties"]
    wanted = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")
    return {each: properties[each] for each in wanted}


TestLives = DynamoLife.TestCase
TestLives.settings = settings(
    max_examples=settings().max_examples // 2,
    deadline=None,
    stateful_step_count=12,
    suppress_health_check=list(HealthCheck),
)
