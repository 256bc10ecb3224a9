"""Make the template that an emulator can deploy: ours, without what it does not know, for this machine's processor.

What differs, and nothing else:

- the receipt rule set and rule, the alarm on a sum and the DKIM records are gone: they are not emulated;
- the bucket takes requests without TLS, which is all there is on the loopback interface;
- compiled packages are for this machine's processor, and the layer lies where the emulator unpacks it;
- leave to set timers and to send mail names them as the emulator does: in no group, and without an identity;
- ``send_step`` has a clock that can be moved, since nobody waits three weeks for a test.
"""

import platform
import shutil
from pathlib import Path
from typing import Any

import yaml
from samtranslator.yaml_helper import yaml_parse  # type: ignore[import-untyped]

ROOT = Path(__file__).parents[1]
NOT_EMULATED = {"RuleSet", "ReceiptRule", "FunctionErrorsAlarm"}
CLOCK_PARAMETER = "/prepmail/clock-offset"
_MACHINES = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}


def write_variant(folder: Path) -> Path:
    """Write the template and the code it builds into an empty folder; return the template's path."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    rubbish = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(ROOT / "functions", folder / "functions", ignore=rubbish)
    shutil.copytree(ROOT / "templates", folder / "templates")
    shutil.copy(Path(__file__).with_name("movable_clock.py"), folder / "functions")
    path = folder / "template.yaml"
    path.write_text(yaml.safe_dump(make_variant(), sort_keys=False))
    return path


def make_variant() -> dict[str, Any]:
    """Return our template, changed as the module says."""
    template: dict[str, Any] = yaml_parse((ROOT / "template.yaml").read_text())
    resources, outputs = template["Resources"], template["Outputs"]
    for name in NOT_EMULATED:
        del resources[name]
    for name in ("RuleSetName", "DnsDkim1", "DnsDkim2", "DnsDkim3"):
        del outputs[name]
    policy = resources["ArchiveBucketPolicy"]["Properties"]["PolicyDocument"]
    policy["Statement"] = [each for each in policy["Statement"] if each.get("Sid") != "OnlyOverTls"]
    dashboard = resources["Dashboard"]["Properties"]["DashboardBody"]
    dashboard["Fn::Sub"] = dashboard["Fn::Sub"].replace('"${FunctionErrorsAlarm.Arn}", ', "")
    architectures = [_MACHINES[platform.machine().lower()]]
    template["Globals"]["Function"]["Architectures"] = architectures
    template["Globals"]["Function"]["Environment"]["Variables"]["PREPMAIL_TEMPLATES_DIR"] = "../layer_0"
    resources["TemplatesLayer"]["Properties"]["CompatibleArchitectures"] = architectures
    send_step = resources["SendStepFunction"]["Properties"]
    send_step["Handler"] = "movable_clock.handler"
    parameter = f"arn:${{AWS::Partition}}:ssm:${{AWS::Region}}:${{AWS::AccountId}}:parameter{CLOCK_PARAMETER}"
    send_step["Policies"].append(
        {
            "Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Action": "ssm:GetParameter", "Resource": {"Fn::Sub": parameter}}],
        }
    )
    functions = [each for each in resources.values() if each["Type"] == "AWS::Serverless::Function"]
    for statement in (
        one for each in functions for policy in each["Properties"]["Policies"] for one in policy["Statement"]
    ):
        statement["Resource"] = _as_emulated(statement)
    return template


def _as_emulated(statement: dict[str, Any]) -> Any:
    """Return the resource of a statement as the emulator calls it: schedules are in no group, mail has no name."""
    if "ses:SendEmail" in statement["Action"]:
        return "*"
    if "scheduler:CreateSchedule" in statement["Action"]:
        return {"Fn::Sub": statement["Resource"]["Fn::Sub"].replace("${ScheduleGroup}", "default")}
    return statement["Resource"]
