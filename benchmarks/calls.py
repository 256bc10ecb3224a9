"""Count the calls to AWS, and the bytes sent with them, of each thing our functions are called for.

The limits are those of the table in docs/operations.md, which a test holds to.
"""

import re
import sys
from collections import Counter
from pathlib import Path

from emulation.failing_calls import Call
from emulation.fault_scenarios import SCENARIOS
from emulation.fault_world import a_cloud

DOCS = Path(__file__).parents[1] / "docs/operations.md"
_ROW = re.compile(r"^\| (?P<name>[a-z ]+) \| (?P<calls>\d+) \| (?P<timers>\d+) \|", re.MULTILINE)


def read_limits() -> dict[str, tuple[int, int]]:
    """Return the calls and the timers that the documentation allows for each operation."""
    return {each["name"]: (int(each["calls"]), int(each["timers"])) for each in _ROW.finditer(DOCS.read_text())}


def count_calls() -> dict[str, tuple[Call, ...]]:
    """Return the calls of each operation, on moto, when nothing fails."""
    found = {}
    for scenario in SCENARIOS:
        with a_cloud() as cloud:
            attempt = scenario.prepare(cloud.newcomer())
            cloud.trap.arm()
            done = attempt()
            found[scenario.name] = cloud.trap.disarm()
            if not done:
                raise LookupError(f"{scenario.name}: fails without a fault")
    return found


def tell_timers(calls: tuple[Call, ...]) -> int:
    """Return how many of the calls set or remove a timer."""
    return sum(each.service == "scheduler" for each in calls)


def main() -> int:
    """Print a line for each operation; return 1 when one makes more calls than it may."""
    limits, over = read_limits(), False
    for name, calls in count_calls().items():
        timers, kinds = tell_timers(calls), Counter(each.operation for each in calls)
        most = limits.get(name, (0, 0))
        over |= len(calls) - timers > most[0] or timers > most[1]
        told = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
        size = sum(each.sent for each in calls)
        print(f"{name}: {len(calls) - timers} calls and {timers} timers, {size:,} bytes ({told})")
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
