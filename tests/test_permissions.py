"""Each function may do what its code does, and nothing else: read from the code, compared with the template."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.cloudformation import read_template

FUNCTIONS = Path(__file__).parents[1] / "functions"
PORTS = {
    "store": ("dynamodb", "DynamoStore"),
    "archive": ("s3", "S3Archive"),
    "timers": ("scheduler", "SchedulerTimers"),
    "mailer": ("ses", "SesMailer"),
    "second_reader": ("bedrock", "BedrockReader"),
    "sent": ("sent_log", "SentLog"),
}
# What IAM calls the operations our adapters use; a transaction needs the rights of what is in it: Puts.
NEEDS = {
    "get_item": {"dynamodb:GetItem"},
    "query": {"dynamodb:Query"},
    "delete_item": {"dynamodb:DeleteItem"},
    "transact_write_items": {"dynamodb:PutItem"},
    "get_object": {"s3:GetObject", "s3:ListBucket"},
    "put_item": {"dynamodb:PutItem"},
    "put_object": {"s3:PutObject"},
    "delete_object": {"s3:DeleteObject"},
    "create_schedule": {"scheduler:CreateSchedule", "iam:PassRole"},
    "delete_schedule": {"scheduler:DeleteSchedule"},
    "send_message": {"sqs:SendMessage"},
    "converse": {"bedrock:InvokeModel"},
    "send_email": {"ses:SendEmail", "ses:SendRawEmail"},
}
NO_OPERATION = {"exceptions", "get_paginator"}
NAMES = ("receive_mail", "send_step", "reconcile", "record_feedback", "web")


@cache
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def modules_of(path: Path, seen: set[Path]) -> set[Path]:
    """Return a handler and the use cases it comes to, directly or through another."""
    seen.add(path)
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("prepmail.usecases."):
            module = FUNCTIONS / f"{str(node.module).replace('.', '/')}.py"
            if module not in seen:
                modules_of(module, seen)
    return seen


def port_calls(path: Path) -> Iterator[tuple[str, str]]:
    """Yield each ``app.<port>.<method>`` of a module, and what a handler asks of the log of sent mails."""
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute) and node.value.attr in PORTS:
            yield node.value.attr, node.attr
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "sent":
            yield "sent", node.attr


def operations(port: str, method: str, seen: frozenset[str] = frozenset()) -> set[str]:
    """Return the operations of AWS that a method of an adapter comes to."""
    module, name = PORTS[port]
    (adapter,) = (
        each
        for each in parse(FUNCTIONS / f"prepmail/adapters/{module}.py").body
        if isinstance(each, ast.ClassDef) and each.name == name
    )
    methods = {each.name: each for each in adapter.body if isinstance(each, ast.FunctionDef)}
    found: set[str] = set()
    for node in ast.walk(methods[method]):
        if not isinstance(node, ast.Attribute):
            continue
        owner = node.value
        if isinstance(owner, ast.Attribute) and owner.attr in {"_client", "_scheduler", "_sqs"}:
            found.add(node.attr)
        elif isinstance(owner, ast.Attribute) and owner.attr == "_sent":
            found |= operations("sent", node.attr)
        elif (
            isinstance(owner, ast.Name)
            and owner.id == "self"
            and node.attr in methods
            and node.attr not in seen | {method, "_client", "_scheduler", "_sqs"}
        ):
            found |= operations(port, node.attr, seen | {method})
    for node in ast.walk(methods[method]):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get_paginator":
            found |= {str(each.value) for each in node.args if isinstance(each, ast.Constant)}
    return found - NO_OPERATION


def needed(name: str) -> set[str]:
    calls = {call for each in modules_of(FUNCTIONS / f"{name}.py", set()) for call in port_calls(each)}
    actions = {"ssm:GetParameter"}  # bootstrap reads the secret
    for port, method in calls:
        for operation in operations(port, method):
            actions |= NEEDS[operation]
    return actions


def statements(name: str) -> list[dict[str, Any]]:
    found = read_template()["Resources"].values()
    (function,) = (each for each in found if each.get("Properties", {}).get("Handler") == f"{name}.handler")
    return [each for policy in function["Properties"]["Policies"] for each in policy["Statement"]]


@pytest.mark.parametrize("name", NAMES)
def test_a_function_may_do_what_its_code_does_and_nothing_else(name: str) -> None:
    granted: set[str] = set()
    for each in statements(name):
        granted |= {each["Action"]} if isinstance(each["Action"], str) else set(each["Action"])

    assert granted == needed(name)


def test_the_comparison_sees_what_the_code_does() -> None:
    assert {"dynamodb:PutItem", "s3:GetObject", "scheduler:CreateSchedule", "ses:SendEmail"} <= needed("receive_mail")
    assert not {"ses:SendEmail", "dynamodb:DeleteItem", "s3:GetObject"} & needed("reconcile")


@pytest.mark.parametrize("name", NAMES)
def test_no_leave_is_given_for_everything(name: str) -> None:
    for each in statements(name):
        assert "*" not in each["Action"]
        assert each["Resource"] != "*"


def test_looking_for_what_is_due_may_read_the_index() -> None:
    queries = [each for each in statements("reconcile") if "dynamodb:Query" in each["Action"]]

    assert any({"Fn::Sub": "${Table.Arn}/index/GSI1"} in each["Resource"] for each in queries)


@pytest.mark.parametrize("name", ["receive_mail", "send_step"])
def test_sending_is_allowed_for_the_identity_and_for_the_configuration_set(name: str) -> None:
    (send,) = (each for each in statements(name) if "ses:SendEmail" in each["Action"])

    assert [each["Fn::Sub"].split(":")[-1].split("/")[0] for each in send["Resource"]] == [
        "identity",
        "configuration-set",
    ]


def test_the_role_of_a_timer_can_be_handed_to_the_scheduler_only() -> None:
    for name in ("receive_mail", "send_step", "reconcile"):
        (handing,) = (each for each in statements(name) if each["Action"] == "iam:PassRole")
        assert handing["Condition"] == {"StringEquals": {"iam:PassedToService": "scheduler.amazonaws.com"}}
