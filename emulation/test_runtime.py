"""What `sam build` makes, under Lambda's own runtime client and runtime interface emulator."""

import json
import os
import platform
import shutil
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from emulation.cloud import PYTHON, SAM, Cloud, free_port, wait_for
from emulation.variant import ROOT
from tests.functions.queue_events import load_event

# The emulator for each processor is in the wheel of the SAM command line.
(RAPID,) = SAM.parents[1].glob("lib/python*/site-packages/samcli/local/rapid")
EMULATOR = RAPID / f"aws-lambda-rie-{'arm64' if platform.machine().lower() in {'arm64', 'aarch64'} else 'x86_64'}"
FUNCTIONS = {
    "receive_mail": "ReceiveMailFunction",
    "send_step": "SendStepFunction",
    "reconcile": "ReconcileFunction",
    "record_feedback": "RecordFeedbackFunction",
    "web": "WebFunction",
}


def test_each_function_holds_all_of_our_modules_their_bytecode_and_no_tests(built: Path) -> None:
    ours = {each.relative_to(ROOT / "functions") for each in (ROOT / "functions").rglob("*.py")}
    for folder in (built.parent / each for each in FUNCTIONS.values()):
        for each in ours:
            assert (folder / each).is_file()
            assert list((folder / each.parent / "__pycache__").glob(f"{each.stem}.*.pyc"))
        assert [each for each in folder.rglob("tests") if each.is_dir()] + list(folder.rglob("test_*.py")) == []


@contextmanager
def runtime(name: str, built: Path, cloud: Cloud, folder: Path) -> Iterator[str]:
    """Start a built function as Lambda does, with the settings it was deployed with; yield where it is invoked."""
    emulator = shutil.copy(EMULATOR, folder / "emulator")
    Path(emulator).chmod(0o755)  # a wheel cannot say of a file that it is a program
    code = built.parent / FUNCTIONS[name]
    addresses = [f"127.0.0.1:{free_port()}" for _ in range(2)]
    command = [emulator, "--runtime-interface-emulator-address", addresses[0], "--runtime-api-address", addresses[1]]
    command += [str(PYTHON), "-m", "awslambdaric", f"{name}.handler"]
    with (folder / "runtime.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=code, env=_environment(name, code, cloud), stdout=log, stderr=log)  # noqa: S603
        try:
            yield f"http://{addresses[0]}/2015-03-31/functions/function/invocations"
        finally:
            process.terminate()
            process.wait(timeout=20)


def _environment(name: str, code: Path, cloud: Cloud) -> dict[str, str]:
    deployed = cloud.client("lambda").get_function_configuration(FunctionName=cloud.resources[FUNCTIONS[name]])
    settings: dict[str, str] = deployed["Environment"]["Variables"]
    return (
        settings
        | cloud.environment
        | {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(code),
            "LAMBDA_TASK_ROOT": str(code),
            "AWS_LAMBDA_FUNCTION_NAME": deployed["FunctionName"],
            "AWS_LAMBDA_FUNCTION_TIMEOUT": str(deployed["Timeout"]),
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(deployed["MemorySize"]),
            "PREPMAIL_TEMPLATES_DIR": str(ROOT / "templates"),
        }
    )


def invoke(url: str, event: dict[str, Any]) -> Any:
    """Invoke a function that may still be starting; return its answer."""
    request = urllib.request.Request(url, data=json.dumps(event).encode(), method="POST")  # noqa: S310  our own process

    def ask() -> Any:
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
                return [json.load(answer)]
        except urllib.error.URLError as error:
            if isinstance(error.reason, ConnectionError):
                return None
            raise

    (answer,) = wait_for(ask, text="the function to start")
    return answer


@pytest.mark.parametrize("event", ["receive_mail.setup-probe", "send_step.step", "record_feedback.setup-probe"])
def test_a_built_function_starts_and_handles_its_batch(event: str, built: Path, cloud: Cloud, tmp_path: Path) -> None:
    with runtime(event.split(".", maxsplit=1)[0], built, cloud, tmp_path) as url:
        for _ in range(2):
            assert invoke(url, load_event(event)) == {"batchItemFailures": []}


def test_the_hourly_look_for_lost_timers_starts_and_counts(built: Path, cloud: Cloud, tmp_path: Path) -> None:
    with runtime("reconcile", built, cloud, tmp_path) as url:
        assert set(invoke(url, load_event("reconcile.hourly"))) >= {"overdue"}


def test_the_page_starts_and_answers_what_the_http_api_sends(built: Path, cloud: Cloud, tmp_path: Path) -> None:
    with runtime("web", built, cloud, tmp_path) as url:
        assert invoke(url, load_event("web.unknown"))["statusCode"] == 404
        assert invoke(url, load_event("web.feed"))["statusCode"] == 404


def test_an_event_that_is_none_is_told_as_lambda_tells_it(built: Path, cloud: Cloud, tmp_path: Path) -> None:
    with runtime("receive_mail", built, cloud, tmp_path) as url:
        answer = invoke(url, {})

    assert answer["errorType"]
    assert "stackTrace" in answer
