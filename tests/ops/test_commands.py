"""The commands as they are typed: what they print, and their exit status."""

import subprocess
import sys
from pathlib import Path

import pytest

from ops.__main__ import main

ROOT = Path(__file__).parents[2]


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["ops", *arguments])
    return main()


def test_without_credentials_one_line_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for each in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(each, str(tmp_path / "none"))
    for each in ("AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")

    assert run(monkeypatch, "doctor", "--region", "eu-west-1") == 2
    assert capsys.readouterr().err == "prepmail: Unable to locate credentials\n"


@pytest.mark.parametrize("arguments", [["activate"], ["dns"], ["doctor"], ["redrive"]])
def test_every_command_explains_itself(arguments: list[str]) -> None:
    told = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "ops", *arguments, "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert "--stack" in told.stdout


def test_a_command_that_is_none_is_refused_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        run(monkeypatch, "activat")

    assert left.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1
