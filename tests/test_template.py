"""What is deployed: the template is sound, knows every setting, and CloudFormation can make it."""

import ast
from dataclasses import fields
from typing import Any

import pytest
from cfnlint.api import lint  # type: ignore[import-untyped]

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
    assert polled == 2


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

    assert len(alarms) >= 8
    for alarm in alarms.values():
        assert alarm["AlarmActions"] == [{"Ref": "AlarmTopic"}]
        assert alarm["TreatMissingData"] == "notBreaching"
