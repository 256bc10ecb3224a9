"""What the doctor says of a stack that is well, and of each thing that can be wrong with it."""

from typing import Any

import pytest

from ops.doctor import Finding, Verdict, examine
from ops.stack import StackError, get_stack
from tests.ops.stubs import Call, a_stack, answering

RULE = {"Name": "prepmail", "Enabled": True, "Recipients": ["in.example.com"]}
ACCOUNT = {
    "ProductionAccessEnabled": True,
    "SendingEnabled": True,
    "EnforcementStatus": "HEALTHY",
    "SendQuota": {"Max24HourSend": 50_000.0, "MaxSendRate": 14.0, "SentLast24Hours": 200.0},
}
IDENTITY: dict[str, Any] = {
    "VerifiedForSendingStatus": True,
    "DkimAttributes": {"Status": "SUCCESS"},
    "MailFromAttributes": {
        "MailFromDomain": "bounce.in.example.com",
        "MailFromDomainStatus": "SUCCESS",
        "BehaviorOnMxFailure": "USE_DEFAULT_VALUE",
    },
}
HEARD = [{"Name": "feedback", "Enabled": True, "MatchingEventTypes": ["BOUNCE", "COMPLAINT"]}]
ALARM = {"AlarmName": "prepmail-SendAgeAlarm", "StateValue": "OK"}
PITR = {"PointInTimeRecoveryStatus": "ENABLED"}


def look(**changed: Any) -> dict[str, Finding]:
    told: dict[str, Any] = {
        "parameters": [{"Name": "/prepmail/secret", "Type": "SecureString"}],
        "active": {"Metadata": {"Name": "prepmail"}},
        "rules": [RULE],
        "identity": IDENTITY,
        "account": ACCOUNT,
        "heard": HEARD,
        "dead": ("0", "0", "0"),
        "alarms": [ALARM],
        "table": {"DeletionProtectionEnabled": True},
        "recovery": PITR,
        "concurrency": 1000,
    } | changed
    calls: list[Call] = [
        ("ssm", "describe_parameters", None, {"Parameters": told["parameters"]}),
        ("ses", "describe_active_receipt_rule_set", {}, told["active"]),
        ("sesv2", "get_email_identity", {"EmailIdentity": "in.example.com"}, told["identity"]),
        ("sesv2", "get_account", {}, told["account"]),
        ("sesv2", "get_configuration_set_event_destinations", None, {"EventDestinations": told["heard"]}),
        *(
            ("sqs", "get_queue_attributes", None, {"Attributes": {"ApproximateNumberOfMessages": each}})
            for each in told["dead"]
        ),
        ("cloudwatch", "describe_alarms", None, {"MetricAlarms": told["alarms"]}),
        ("dynamodb", "describe_table", {"TableName": "prepmail-table"}, {"Table": told["table"]}),
        (
            "dynamodb",
            "describe_continuous_backups",
            None,
            {
                "ContinuousBackupsDescription": {
                    "ContinuousBackupsStatus": "ENABLED",
                    "PointInTimeRecoveryDescription": told["recovery"],
                }
            },
        ),
        ("lambda", "get_account_settings", {}, {"AccountLimit": {"ConcurrentExecutions": told["concurrency"]}}),
    ]
    if told["active"].get("Metadata", {}).get("Name") == "prepmail":
        calls.append(("ses", "describe_receipt_rule_set", {"RuleSetName": "prepmail"}, {"Rules": told["rules"]}))
    with answering(*calls) as aws:
        return {each.subject: each for each in examine(aws, a_stack())}


def test_a_stack_that_is_well_gets_nothing_but_good_findings() -> None:
    findings = look()

    assert len(findings) == 16
    assert {each.verdict for each in findings.values()} == {Verdict.GOOD}


@pytest.mark.parametrize(
    ("subject", "changed", "word"),
    [
        ("secret", {"parameters": []}, "is missing"),
        ("secret", {"parameters": [{"Name": "/prepmail/secret", "Type": "String"}]}, "must be a SecureString"),
        ("receiving", {"active": {}}, "make activate"),
        ("receiving", {"active": {"Metadata": {"Name": "of-others"}}}, "of-others"),
        ("receiving", {"rules": []}, "lacks our rule"),
        ("receiving", {"rules": [RULE | {"Enabled": False}]}, "lacks our rule"),
        ("receiving", {"rules": [RULE | {"Recipients": []}]}, "lacks our rule"),
        ("identity", {"identity": IDENTITY | {"VerifiedForSendingStatus": False}}, "make dns"),
        ("sandbox", {"account": ACCOUNT | {"ProductionAccessEnabled": False}}, "production access"),
        ("sending", {"account": ACCOUNT | {"SendingEnabled": False}}, "may not send"),
        ("sending", {"account": ACCOUNT | {"EnforcementStatus": "SHUTDOWN"}}, "SHUTDOWN"),
        ("feedback", {"heard": []}, "BOUNCE, COMPLAINT"),
        ("feedback", {"heard": [HEARD[0] | {"Enabled": False}]}, "BOUNCE, COMPLAINT"),
        ("dead letters (send)", {"dead": ("0", "3", "0")}, "make redrive"),
        ("alarms", {"alarms": [ALARM | {"StateValue": "ALARM"}]}, "SendAgeAlarm"),
        ("alarms", {"alarms": []}, "there are none"),
        ("backup", {"recovery": {"PointInTimeRecoveryStatus": "DISABLED"}}, "cannot be restored"),
    ],
)
def test_what_stops_mail_or_loses_it_is_bad(subject: str, changed: dict[str, Any], word: str) -> None:
    findings = look(**changed)

    assert findings[subject].verdict is Verdict.BAD
    assert word in findings[subject].what
    assert {each.verdict for name, each in findings.items() if name != subject} == {Verdict.GOOD}


@pytest.mark.parametrize(
    ("subject", "changed"),
    [
        ("mail from", {"identity": IDENTITY | {"MailFromAttributes": IDENTITY["MailFromAttributes"] | {"MailFromDomainStatus": "PENDING"}}}),  # noqa: E501
        ("sending quota", {"account": ACCOUNT | {"SendQuota": {"Max24HourSend": 200.0, "MaxSendRate": 1.0, "SentLast24Hours": 180.0}}}),  # noqa: E501
        ("deletion", {"table": {"DeletionProtectionEnabled": False}}),
        ("concurrency", {"concurrency": 10}),
    ],
)  # fmt: skip
def test_what_will_hurt_one_day_is_a_warning(subject: str, changed: dict[str, Any]) -> None:
    assert look(**changed)[subject].verdict is Verdict.WARN


def test_a_stack_is_found_with_what_it_tells_about_itself() -> None:
    told = {
        "StackName": "prepmail",
        "CreationTime": "2026-03-02T09:00:00Z",
        "StackStatus": "UPDATE_ROLLBACK_COMPLETE",
        "Outputs": [{"OutputKey": "MailDomain", "OutputValue": "in.example.com"}],
    }
    with answering(("cloudformation", "describe_stacks", {"StackName": "prepmail"}, {"Stacks": [told]})) as aws:
        stack = get_stack(aws, "prepmail")

    assert stack.output("MailDomain") == "in.example.com"
    with pytest.raises(StackError, match="no output RuleSetName"):
        stack.output("RuleSetName")


def test_a_stack_that_is_not_there_is_said_in_one_line() -> None:
    with (
        answering(("cloudformation", "describe_stacks", None, "ValidationError")) as aws,
        pytest.raises(StackError, match="no stack prepmail in eu-west-1"),
    ):
        get_stack(aws, "prepmail")
