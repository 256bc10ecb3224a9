"""A stand-in for AWS on this machine (ministack), and our stack in it, deployed by ``sam deploy``."""

import json
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import boto3

from emulation.variant import CLOCK_PARAMETER, ROOT, write_variant

T = TypeVar("T")

REGION = "eu-west-1"
STACK = "prepmail"
MAIL_DOMAIN = "in.example.com"
SECRET = "s" * 64
SAM = ROOT / ".venv-sam/bin/sam"
PYTHON = ROOT / ".venv-emulate/bin/python"
WORK = ROOT / "build/emulation"


@dataclass
class Cloud:
    """The running emulator and, once deployed, our stack in it."""

    endpoint: str

    def client(self, service: str) -> Any:
        """Return a client of boto3 that talks to the emulator."""
        make: Any = boto3.client
        keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
        return make(service, region_name=REGION, endpoint_url=self.endpoint, **keys)

    @cached_property
    def outputs(self) -> dict[str, str]:
        """What the stack tells about itself."""
        (stack,) = self.client("cloudformation").describe_stacks(StackName=STACK)["Stacks"]
        return {each["OutputKey"]: each["OutputValue"] for each in stack["Outputs"]}

    @cached_property
    def resources(self) -> dict[str, str]:
        """The name that each logical id of the template was given."""
        found = self.client("cloudformation").describe_stack_resources(StackName=STACK)["StackResources"]
        return {each["LogicalResourceId"]: each["PhysicalResourceId"] for each in found}

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs in its environment to talk to the emulator."""
        return _credentials_environment() | {"AWS_ENDPOINT_URL": self.endpoint}

    def sent(self) -> list[dict[str, Any]]:
        """Return the mails that SES took, oldest first: ``To``, ``Subject``, ``BodyText``."""
        with urllib.request.urlopen(f"{self.endpoint}/_ministack/ses/messages", timeout=10) as answer:  # noqa: S310
            told = json.load(answer)
        mails = [each for account in told["messages"].values() for each in account]
        return sorted(mails, key=lambda each: float(each["Timestamp"]))

    def move_clock(self, to: datetime) -> None:
        """Let it be later for the function that sends."""
        ahead = (to - datetime.now(UTC)).total_seconds()
        self.client("ssm").put_parameter(Name=CLOCK_PARAMETER, Type="String", Value=f"{ahead:.0f}", Overwrite=True)


@contextmanager
def running_cloud(folder: Path) -> Iterator[Cloud]:
    """Start the emulator on a free port of the loopback interface; stop it at the end. Its log is in the folder."""
    port = free_port()
    environment = _environment() | {
        "GATEWAY_PORT": str(port),
        "BIND_HOST": "127.0.0.1",
        "MINISTACK_HOST": "127.0.0.1",
        "MINISTACK_REGION": REGION,
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        # The policies of the roles count: what a function may not do is refused.
        "AUTH": "true",
        "TMPDIR": str(folder),
    }
    with (folder / "emulator.log").open("wb") as log:
        command = [str(PYTHON), "-m", "ministack"]
        process = subprocess.Popen(command, env=environment, cwd=folder, stdout=log, stderr=log)  # noqa: S603  our own
        try:
            cloud = Cloud(endpoint=f"http://127.0.0.1:{port}")
            wait_for(lambda: _answers(f"{cloud.endpoint}/_ministack/health"), text="the emulator")
            yield cloud
        finally:
            process.terminate()
            process.wait(timeout=20)


def build() -> Path:
    """Build the variant of our template as ``make build`` does; return the built template."""
    source = write_variant(WORK / "source")
    _sam("build", "--template-file", str(source), "--build-dir", str(WORK / "built"))
    subprocess.run([str(PYTHON), str(ROOT / "tools/finish_build.py"), str(WORK / "built")], check=True)  # noqa: S603  our own
    return WORK / "built" / "template.yaml"


def deploy(cloud: Cloud, built: Path) -> None:
    """Make the secret as docs/operations.md says and deploy the stack with ``sam deploy``."""
    parameters = cloud.client("ssm")
    parameters.put_parameter(Name="/prepmail/secret", Type="SecureString", Value=SECRET)
    parameters.put_parameter(Name=CLOCK_PARAMETER, Type="String", Value="0")
    _sam(
        *("deploy", "--template-file", str(built), "--stack-name", STACK, "--resolve-s3", "--no-confirm-changeset"),
        *("--capabilities", "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND", "--parameter-overrides"),
        *(f"MailDomain={MAIL_DOMAIN}", "Stage=dev", "DefaultZone=Europe/Berlin"),
        **cloud.environment,
    )


def wait_for(what: Callable[[], T], *, seconds: float = 30, text: str) -> T:
    """Ask four times a second until the answer is true; return it."""
    end = time.monotonic() + seconds
    while not (found := what()):
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds:.0f} s for {text}")
        time.sleep(0.25)
    return found


def free_port() -> int:
    """Return a port of the loopback interface that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=1):  # noqa: S310  our own emulator
            return True
    except (urllib.error.URLError, OSError):
        return False


def _sam(*arguments: str, **environment: str) -> None:
    command, settings = [str(SAM), *arguments], _environment() | environment
    done = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise AssertionError(f"sam {arguments[0]}:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")


def _environment() -> dict[str, str]:
    """Return our environment without credentials and settings of a real account."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    # The Python of the Lambda runtime comes first, for ``sam build``.
    path = os.pathsep.join((str(PYTHON.parent), os.environ["PATH"]))
    return kept | _credentials_environment() | {"PATH": path, "SAM_CLI_TELEMETRY": "0"}


def _credentials_environment() -> dict[str, str]:
    return {
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
