"""Measure a cold start without AWS: what a function imports, against a bare boto3 client and a Powertools logger.

Each number is the median of fresh processes, taken in turns, in seconds of the processor, which importing is made of.
All start from bytecode, as what `make build` makes does. The client is made in both, since no function gets by without
one.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
ROUNDS = 7
LIMITS = {"web": 1.3, "send_step": 1.6, "receive_mail": 2.0, "record_feedback": 1.6, "reconcile": 1.6}
BEGIN = "from time import process_time; begun = process_time()"
CLIENT = "import boto3; boto3.client('dynamodb', region_name='eu-west-1')"
END = "print(process_time() - begun)"
FLOOR = f"{CLIENT}; from aws_lambda_powertools import Logger; Logger(service='floor')"


def seconds(code: str, bytecode: str) -> float:
    """Return what a fresh process needs for some lines, without its own start; ``bytecode`` is where that is kept."""
    command = [sys.executable, "-c", f"{BEGIN}; {code}; {END}"]
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode, "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(  # noqa: S603  our own
        command, cwd=ROOT / "functions", env=environment, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def measure() -> tuple[float, dict[str, float]]:
    """Return the seconds of the bare start, and for each function how many times as long it takes."""
    codes = {"floor": FLOOR} | {name: f"import {name}; {CLIENT}" for name in LIMITS}
    found: dict[str, list[float]] = {name: [] for name in codes}
    with tempfile.TemporaryDirectory() as bytecode:
        for code in codes.values():
            seconds(code, bytecode)
        for _ in range(ROUNDS):
            for name, code in codes.items():
                found[name].append(seconds(code, bytecode))
    floor = median(found.pop("floor"))
    return floor, {name: median(each) / floor for name, each in found.items()}


def main() -> int:
    """Print a line for each function."""
    floor, ratios = measure()
    print(f"floor: {floor * 1000:.0f} ms for boto3, its client and a logger")
    for name, ratio in ratios.items():
        print(f"{name}: {ratio:.2f} times the floor (at most {LIMITS[name]}), {ratio * floor * 1000:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
