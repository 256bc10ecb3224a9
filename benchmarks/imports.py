"""Measure a cold start without AWS: what a function imports, against a bare boto3 client and a Powertools logger.

Each number is the median of fresh processes, taken in turns, in seconds of the processor, which importing is made of.
The client is made in both, since no function gets by without one.
"""

import subprocess
import sys
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
ROUNDS = 9
LIMITS = {"web": 1.8, "receive_mail": 3.1, "send_step": 2.1, "record_feedback": 1.6, "reconcile": 1.6}
BEGIN = "from time import process_time; begun = process_time()"
CLIENT = "import boto3; boto3.client('dynamodb', region_name='eu-west-1')"
END = "print(process_time() - begun)"
FLOOR = f"{CLIENT}; from aws_lambda_powertools import Logger; Logger(service='floor')"


def seconds(code: str) -> float:
    """Return what a fresh process needs for some lines, without its own start."""
    command = [sys.executable, "-c", f"{BEGIN}; {code}; {END}"]
    return float(subprocess.run(command, cwd=ROOT / "functions", capture_output=True, text=True, check=True).stdout)  # noqa: S603


def main() -> int:
    """Print a line for each function; return 1 when one is over its limit."""
    codes = {name: f"import {name}; {CLIENT}" for name in LIMITS}
    found: dict[str, list[float]] = {name: [] for name in ("floor", *codes)}
    for _ in range(ROUNDS):
        for name, code in {"floor": FLOOR, **codes}.items():
            found[name].append(seconds(code))
    floor = median(found["floor"])
    print(f"floor: {floor * 1000:.0f} ms for boto3, its client and a logger")
    over = False
    for name, limit in LIMITS.items():
        ratio = median(found[name]) / floor
        over |= ratio > limit
        print(f"{name}: {ratio:.2f} times the floor (at most {limit}), {median(found[name]) * 1000:.0f} ms")
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
