"""The events under ``events`` are there for tests: none lies about unused, and each is as AWS would send it to us."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cloudformation import read_template

ROOT = Path(__file__).parents[1]
CASES = sorted(path.name.removesuffix(".json") for path in (ROOT / "events").glob("*.json"))


@pytest.mark.parametrize("name", CASES)
def test_an_event_belongs_to_a_function_and_is_used(name: str) -> None:
    function, case = name.split(".")
    tests = "".join(path.read_text() for path in (ROOT / "tests" / "functions").glob("test_*.py"))

    assert (ROOT / "functions" / f"{function}.py").is_file()
    assert f'"{name}"' in tests or f'"{case}"' in tests


def read(path: Path) -> dict[str, Any]:
    event: dict[str, Any] = json.loads(path.read_text())
    return event


@pytest.mark.parametrize("path", sorted((ROOT / "events").glob("web.*.json")), ids=lambda path: path.stem)
def test_a_request_comes_by_the_one_route_that_is_deployed(path: Path) -> None:
    (route,) = (
        each["Properties"]["RouteKey"]
        for each in read_template()["Resources"].values()
        if each["Type"] == "AWS::ApiGatewayV2::Route"
    )
    event = read(path)

    assert event["version"] == "2.0"
    assert event["routeKey"] == event["requestContext"]["routeKey"] == route == "$default"
    assert "pathParameters" not in event  # there are none without a parameter in the route


@pytest.mark.parametrize(
    ("function", "queue"),
    [("receive_mail", "ArrivalQueue"), ("send_step", "SendQueue"), ("record_feedback", "FeedbackQueue")],
)
def test_a_batch_comes_from_the_queue_of_its_function(function: str, queue: str) -> None:
    paths = sorted((ROOT / "events").glob(f"{function}.*.json"))

    assert paths
    for path in paths:
        for record in read(path)["Records"]:
            assert record["eventSource"] == "aws:sqs"
            assert f":prepmail-{queue}-" in record["eventSourceARN"]
            assert {"messageId", "receiptHandle", "body", "attributes", "md5OfBody"} <= record.keys()
