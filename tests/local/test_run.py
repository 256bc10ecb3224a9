"""``prepmail run`` as a process: it starts, is killed, starts again, and stops when it is told to."""

import json
import os
import random
import signal
import smtplib
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from local.cli import main
from local.folder import DataFolder, Running
from local.outbox import OutboxMailer
from tests.local.invites import PREP, SAM, START, invite

Start = Callable[[], "Instance"]
MAILS = 12
ROOT = Path(__file__).parents[2]


class Instance:
    """One process on a data folder."""

    def __init__(self, data: Path) -> None:
        command = [sys.executable, "-m", "local.cli", "run", "--data", str(data), "--zone", "Europe/Berlin"]
        options = ["--smtp-port", "0", "--http-port", "0", "--start", "2031-03-05T12:00Z"]
        self.folder = DataFolder(data)
        self.process = subprocess.Popen(  # noqa: S603 - our own command
            [*command, *options],
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_until_ready(self) -> Running:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            running = self.folder.find_running()
            if running and running.pid == self.process.pid:
                return running
            assert self.process.poll() is None, self.process.stderr and self.process.stderr.read()
            time.sleep(0.02)
        raise TimeoutError

    def stop(self, with_signal: int) -> tuple[int, str]:
        self.process.send_signal(with_signal)
        out, _ = self.process.communicate(timeout=10)
        return self.process.returncode, out


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    started: list[Instance] = []

    def begin() -> Instance:
        instance = Instance(tmp_path / "var")
        started.append(instance)
        return instance

    yield begin
    for each in started:
        if each.process.poll() is None:
            each.process.kill()
        each.process.communicate()


def send(port: int, number: int) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=5) as connection:
        event = invite(f"uid{number}", title=f"Interview {number}", start=START + timedelta(days=number))
        connection.sendmail(SAM, [PREP], event)


def wait_for(count: int, data: Path, *, seconds: float) -> list[str]:
    """Return the subjects of the outbox once there are so many, or when the time is up."""
    deadline = time.monotonic() + seconds
    outbox = OutboxMailer(DataFolder(data).database, DataFolder(data).outbox)
    try:
        while time.monotonic() < deadline and len(outbox.list_sent()) < count:
            time.sleep(0.05)
        return [each.subject for each in outbox.list_sent()]
    finally:
        outbox.close()


@pytest.mark.parametrize("with_signal", [signal.SIGTERM, signal.SIGINT])
def test_it_says_what_to_do_answers_and_stops_when_told(start: Start, tmp_path: Path, with_signal: int) -> None:
    instance = start()
    running = instance.wait_until_ready()
    send(running.smtp_port, 1)
    assert len(wait_for(1, tmp_path / "var", seconds=5)) == 1
    status, out = instance.stop(with_signal)
    assert status == 0
    assert len(out.splitlines()) == 5
    assert f"http://127.0.0.1:{running.http_port}/outbox" in out
    assert instance.folder.find_running() is None


def test_the_clock_of_a_running_instance_is_moved_from_outside(
    start: Start, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    running = start().wait_until_ready()
    send(running.smtp_port, 1)
    data = str(tmp_path / "var")
    assert main(["clock", "--data", data, "--set", "+1d"]) == 0
    assert "strategize" in capsys.readouterr().out
    assert main(["clock", "--data", data, "--set", "2031-03-01T00:00Z"]) == 2
    assert "only moves forward" in capsys.readouterr().err
    assert main(["clock", "--data", data, "--reset"]) == 0
    assert main(["outbox", "--data", data, "--json"]) == 0
    out = capsys.readouterr().out
    mails: list[dict[str, Any]] = json.loads(out[out.index("[") :])
    assert [each["kind"] for each in mails] == ["interview-received", "strategize"]


def test_a_port_in_use_is_told_in_one_line(start: Start, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    running = start().wait_until_ready()
    for option, port in (("--smtp-port", running.smtp_port), ("--http-port", running.http_port)):
        ports = {"--smtp-port": "0", "--http-port": "0", option: str(port)}
        arguments = [each for pair in ports.items() for each in pair]
        assert main(["run", "--data", str(tmp_path / "other"), *arguments]) == 2
        error = capsys.readouterr().err
        assert f"port {port} " in error
        assert option in error
        assert error.count("\n") == 1
    assert main(["run", "--data", str(tmp_path / "var"), "--smtp-port", "0", "--http-port", "0"]) == 2
    assert "another prepmail works on" in capsys.readouterr().err


def test_killed_at_any_moment_it_loses_nothing_and_answers_nothing_twice(start: Start, tmp_path: Path) -> None:
    instance = start()
    done = Event()
    kills = 0

    def deliver() -> None:
        for number in range(MAILS):
            while not _delivered(instance, number):
                time.sleep(0.02)
        done.set()

    running = instance.wait_until_ready()
    sender = Thread(target=deliver)
    sender.start()
    while not done.is_set() or kills < 4:
        time.sleep(random.uniform(0.0, 0.25))  # noqa: S311 - any moment will do
        os.kill(running.pid, signal.SIGKILL)
        instance.process.communicate()
        kills += 1
        instance = start()
        running = instance.wait_until_ready()
        if kills >= 8:
            done.wait(10)
            break
    sender.join(10)
    subjects = wait_for(MAILS, tmp_path / "var", seconds=10)
    time.sleep(0.3)
    counts = Counter(number for number in range(MAILS) for each in subjects if f"Interview {number} " in each)
    assert counts == dict.fromkeys(range(MAILS), 1)
    files = [each.name for each in (tmp_path / "var" / "outbox").iterdir() if each.suffix == ".eml"]
    assert len(files) == MAILS == len(subjects)
    assert instance.stop(signal.SIGTERM)[0] == 0


def _delivered(instance: Instance, number: int) -> bool:
    running = instance.folder.find_running()
    if running is None:
        return False
    try:
        send(running.smtp_port, number)
    except (OSError, smtplib.SMTPException):
        return False
    return True
