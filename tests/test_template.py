"""What is deployed: the template is sound, knows every setting, and CloudFormation can make it."""

import ast
import json
import re
from dataclasses import fields
from typing import Any

import pytest
from cfnlint.api import lint  # type: ignore[import-untyped]

from ops.redrive import QUEUES
from prepmail.settings import Settings
from tests.cloudformation import PATH, REGION, find_cycles, read_template, transform_sam

ROOT = PATH.parent
CIRCLE = """\
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::HttpApi
  Web:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: web.handler
      CodeUri: functions/
      Environment:
        Variables:
          BASE_URL: !Sub https://${Api}.execute-api.${AWS::Region}.amazonaws.com
      Events:
        Any:
          Type: HttpApi
          Properties: { ApiId: !Ref Api, Path: /, Method: GET }
"""
LONGER_CIRCLE = """\
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Resources:
  ScheduleRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      Policies:
        - PolicyName: invoke
          PolicyDocument: { Statement: [{ Effect: Allow, Action: "lambda:*", Resource: !GetAtt Send.Arn }] }
  Send:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: send_step.handler
      CodeUri: functions/
      Policies:
        - Statement: [{ Effect: Allow, Action: "iam:PassRole", Resource: !GetAtt ScheduleRole.Arn }]
"""


def resources(kind: str) -> dict[str, dict[str, Any]]:
    found = read_template()["Resources"].items()
    return {name: each["Properties"] for name, each in found if each["Type"] == kind}


def environment() -> dict[str, Any]:
    return dict(read_template()["Globals"]["Function"]["Environment"]["Variables"])


def test_the_linter_of_cloudformation_has_nothing_to_say() -> None:
    assert [str(each) for each in lint(PATH.read_text(), regions=[REGION])] == []


def test_the_linter_speaks_up_when_there_is_something_to_say() -> None:
    assert lint(PATH.read_text().replace("PAY_PER_REQUEST", "PAY_NEVER"), regions=[REGION])


def test_no_resource_waits_for_itself() -> None:
    assert find_cycles(transform_sam(PATH.read_text())) == []


@pytest.mark.parametrize("planted", [CIRCLE, LONGER_CIRCLE])
def test_a_planted_circle_is_found(planted: str) -> None:
    assert find_cycles(transform_sam(planted))


def test_every_setting_is_set_and_nothing_else() -> None:
    wanted = {f"PREPMAIL_{each.name.upper()}" for each in fields(Settings)}

    assert {each for each in environment() if each.startswith("PREPMAIL_")} == wanted


def test_the_pinned_zones_are_used_and_not_those_of_the_runtime() -> None:
    assert environment()["PYTHONTZPATH"] == ""


def test_every_handler_is_deployed_and_every_deployed_handler_exists() -> None:
    deployed = {each["Handler"] for each in resources("AWS::Serverless::Function").values()}
    modules = {path.stem: ast.parse(path.read_text()) for path in (ROOT / "functions").glob("*.py")}

    assert deployed == {f"{name}.handler" for name in modules}
    for tree in modules.values():
        names = {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}
        assert {"handler", "handle"} <= names


def test_the_layer_holds_the_templates() -> None:
    (layer,) = resources("AWS::Serverless::LayerVersion").values()

    assert (ROOT / layer["ContentUri"] / "mail").is_dir()
    assert environment()["PREPMAIL_TEMPLATES_DIR"] == "/opt"


def test_mail_is_taken_for_one_domain_only_and_after_the_scan() -> None:
    (rule,) = (each["Rule"] for each in resources("AWS::SES::ReceiptRule").values())

    assert rule["Recipients"] == [{"Ref": "MailDomain"}]
    assert rule["ScanEnabled"] is True
    assert rule["Actions"][-1] == {"StopAction": {"Scope": "RuleSet"}}
    assert "KmsKeyArn" not in rule["Actions"][0]["S3Action"]


def test_a_queue_waits_six_times_as_long_as_its_function_may_take() -> None:
    default = read_template()["Globals"]["Function"]["Timeout"]
    queues = resources("AWS::SQS::Queue")
    polled = 0
    for function in resources("AWS::Serverless::Function").values():
        for event in function.get("Events", {}).values():
            if event["Type"] == "SQS":
                polled += 1
                queue = queues[event["Properties"]["Queue"]["Fn::GetAtt"][0]]
                assert queue["VisibilityTimeout"] >= 6 * function.get("Timeout", default)
                assert queue["RedrivePolicy"]["maxReceiveCount"] >= 5
                assert event["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    assert polled == 3


def test_a_path_never_reaches_a_log() -> None:
    (stage,) = resources("AWS::ApiGatewayV2::Stage").values()
    log = stage["AccessLogSettings"]["Format"].lower()

    assert "$context.status" in log
    assert not any(each in log for each in ("path", "routekey", "sourceip", "useragent", "referer", "integration"))


def test_what_people_trust_us_with_outlives_the_stack_but_raw_mail_only_thirty_days() -> None:
    everything = read_template()["Resources"]
    (rule,) = everything["ArchiveBucket"]["Properties"]["LifecycleConfiguration"]["Rules"]

    assert rule["ExpirationInDays"] == 30
    for name in ("Table", "ArchiveBucket"):
        assert everything[name]["DeletionPolicy"] == everything[name]["UpdateReplacePolicy"] == "Retain"
    assert all(everything["ArchiveBucket"]["Properties"]["PublicAccessBlockConfiguration"].values())


def test_every_alarm_goes_somewhere_and_silence_is_no_alarm() -> None:
    alarms = resources("AWS::CloudWatch::Alarm")

    assert len(alarms) == 13
    for alarm in alarms.values():
        assert alarm["AlarmActions"] == [{"Ref": "AlarmTopic"}]
        assert alarm["TreatMissingData"] == "notBreaching"


def test_every_alarm_is_on_the_dashboard() -> None:
    (dashboard,) = resources("AWS::CloudWatch::Dashboard").values()
    body = dashboard["DashboardBody"]["Fn::Sub"]

    shown = set(re.findall(r"\$\{(\w+Alarm)\.Arn\}", body))
    assert shown == resources("AWS::CloudWatch::Alarm").keys()
    assert json.loads(re.sub(r"\$\{[^}]+\}", "made-up", body))["widgets"]


def test_every_queue_is_encrypted_and_its_dead_letters_raise_an_alarm() -> None:
    queues = resources("AWS::SQS::Queue")
    watched = str(resources("AWS::CloudWatch::Alarm"))

    assert len(queues) == 6
    for name, queue in queues.items():
        assert queue["SqsManagedSseEnabled"] is True
        if name.endswith("DeadLetters"):
            assert queue["MessageRetentionPeriod"] == 14 * 86_400
            assert f"'Fn::GetAtt': ['{name}', 'QueueName']" in watched


def test_the_table_forgets_by_itself_can_be_restored_for_a_week_and_is_safe_in_prod() -> None:
    (table,) = resources("AWS::DynamoDB::Table").values()

    assert table["TimeToLiveSpecification"] == {"AttributeName": "ttl", "Enabled": True}
    assert table["PointInTimeRecoverySpecification"]["RecoveryPeriodInDays"] == 7
    assert table["DeletionProtectionEnabled"] == {"Fn::If": ["IsProd", True, False]}
    assert [each["Projection"] for each in table["GlobalSecondaryIndexes"]] == [{"ProjectionType": "KEYS_ONLY"}]


def test_what_becomes_of_our_mail_is_told_by_the_topic_and_by_nothing_else() -> None:
    (destination,) = resources("AWS::SES::ConfigurationSetEventDestination").values()
    (identity,) = resources("AWS::SES::EmailIdentity").values()
    (mails,) = resources("AWS::SES::ConfigurationSet").values()

    assert destination["EventDestination"]["MatchingEventTypes"] == ["send", "bounce", "complaint"]
    assert destination["EventDestination"]["SnsDestination"] == {"TopicARN": {"Ref": "FeedbackTopic"}}
    assert identity["FeedbackAttributes"] == {"EmailForwardingEnabled": False}
    assert mails["SuppressionOptions"]["SuppressedReasons"] == ["BOUNCE", "COMPLAINT"]
    assert "TrackingOptions" not in mails


def test_only_our_own_rule_timers_and_configuration_set_may_write() -> None:
    template = read_template()["Resources"]
    written = [
        template["ArchiveBucketPolicy"]["Properties"]["PolicyDocument"]["Statement"][1],
        *template["ArrivalTopicPolicy"]["Properties"]["PolicyDocument"]["Statement"],
        *template["FeedbackTopicPolicy"]["Properties"]["PolicyDocument"]["Statement"],
        *template["ScheduleRole"]["Properties"]["AssumeRolePolicyDocument"]["Statement"],
    ]

    for each in written:
        assert each["Condition"]["StringEquals"].keys() == {"aws:SourceAccount", "aws:SourceArn"}


def test_the_tools_for_a_stack_find_every_output_they_ask_for() -> None:
    code = "".join(path.read_text() for path in (ROOT / "ops").glob("*.py"))
    asked = set(re.findall(r'output\("(\w+)"\)', code))
    asked |= {f"{queue}{end}Url" for queue in QUEUES for end in ("Queue", "DeadLetters")}

    assert len(asked) > 10
    assert asked <= read_template()["Outputs"].keys()
