"""What a mail costs: milliseconds each, as ratios to bare jinja2 within one run, and what its contents cost at import.

Bare jinja2 is a compiled template of its own that prints as many characters as the mail's HTML in as many pieces.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from jinja2 import Environment

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "functions")]

from local.preview import Sample, write_sample  # noqa: E402  the path is set just above
from prepmail.domain.step import MailKind  # noqa: E402

ROUNDS = 5
TURNS = 7
SECONDS = 0.05
KINDS = (MailKind.INTERVIEW_RECEIVED, MailKind.STRATEGIZE, MailKind.ASK, MailKind.BREATHE, MailKind.THANK_YOU)
# Two bodies, a subject, the advice, the choice of questions, the drafts and their files, against one bare loop.
LIMIT_RATIO = 60
LIMIT_FIRST = 0.5


def measure(act: Callable[[], object]) -> float:
    """Return the milliseconds of one run, in time of this process: what else the machine does is not counted."""
    act()
    count, begin = 0, time.process_time()
    while time.process_time() - begin < SECONDS:
        act()
        count += 1
    return (time.process_time() - begin) / count * 1000


def compare(ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds of ours, and how many times theirs that is: medians of turns right after each other."""
    turns = [(measure(ours), measure(theirs)) for _ in range(TURNS)]
    return median(each[0] for each in turns), median(one / other for one, other in turns)


def bare(html: str) -> Callable[[], object]:
    """Return a render of jinja2 alone: one loop that prints and escapes the same text line by line."""
    template = Environment(autoescape=True).from_string("{% for each in lines %}<p>{{ each }}</p>\n{% endfor %}")
    lines = html.splitlines()
    return lambda: template.render(lines=lines)


def seconds(code: str) -> tuple[float, float]:
    """Return what a fresh process takes to import the sender, and then for its first mail, in seconds of its own."""
    paths = f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'functions')!r}]"
    timed = (
        "from time import process_time; begun = process_time(); import send_step; imported = process_time(); "
        "from local.preview import Sample, write_sample; from prepmail.domain.step import MailKind; "
        f"ready = process_time(); {code}; print(imported - begun, process_time() - ready)"
    )
    run = subprocess.run([sys.executable, "-c", f"{paths}; {timed}"], capture_output=True, text=True, check=True)  # noqa: S603
    sender, first = map(float, run.stdout.split())
    return sender, first


def main() -> int:
    """Print a line for each mail and for the first mail of a process; return 1 when one is over its limit."""
    over = False
    for kind in KINDS:
        sample = Sample(mail=kind)
        html = write_sample(sample).html
        ours, ratio = compare(partial(write_sample, sample), bare(html))
        over |= ratio > LIMIT_RATIO
        print(f"{kind.value:20}{ours:7.2f} ms {ratio:7.1f} times bare jinja2   {len(html):6} bytes")
    found = [seconds("write_sample(Sample(mail=MailKind.ASK))") for _ in range(ROUNDS)]
    sender, first = median(each[0] for each in found), median(each[1] for each in found)
    print(f"import of the sender {sender * 1000:.0f} ms")
    print(
        f"its first mail       {first * 1000:.0f} ms, {first / sender:.2f} times that: templates compiled, texts read"
    )
    return int(over or first / sender > LIMIT_FIRST)


if __name__ == "__main__":
    sys.exit(main())
