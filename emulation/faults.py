"""Let every AWS call of every function fail in turn, in every documented way, and look whether anything is lost.

Each run has a person of its own on moto. The queue delivers again as SQS does; then the timers and the mails must be
those of a run without a fault. ``python -m emulation.faults`` prints the matrix.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import reconcile
import send_step
from emulation.failing_calls import Call
from emulation.fault_scenarios import SCENARIOS, Scenario, deliver_queued
from emulation.fault_world import Cloud, Person, a_cloud
from tests.functions.queue_events import load_event, with_body

_RUNS_A_CLOUD = 40


@dataclass(frozen=True)
class Run:
    """One fault and what came of it; ``outcome`` is empty when something was lost or came twice."""

    scenario: str
    call: Call
    error: str
    outcome: str


def run_scenario(scenario: Scenario, *, every: int = 1, forever: bool = True) -> Iterator[Run]:
    """Yield a run for each call of a scenario and each error of that call, or for every so-manieth of them.

    Then, where ``forever``, one for each kind of call that fails until the message is a dead letter.
    """
    with a_cloud() as cloud:
        calls, expected = _without_fault(cloud, scenario)
        errors = [(call, error) for call in calls for error in cloud.trap.errors_of(call)][::every]
        for name in dict.fromkeys(each.name for each in calls) if forever else ():
            yield _forever(cloud, scenario, next(each for each in calls if each.name == name), expected)
    # A fresh cloud now and then: moto copies a whole table for each transaction.
    for begin in range(0, len(errors), _RUNS_A_CLOUD):
        with a_cloud() as cloud:
            for call, error in errors[begin : begin + _RUNS_A_CLOUD]:
                yield _run(cloud, scenario, call, error, expected)
                # Counted for nobody: a hundred of them would print themselves.
                send_step.metrics.clear_metrics()


def _without_fault(cloud: Cloud, scenario: Scenario) -> tuple[tuple[Call, ...], Any]:
    person = cloud.newcomer()
    attempt = scenario.prepare(person)
    cloud.trap.arm()
    if not attempt():
        raise LookupError(f"{scenario.name}: fails without a fault")
    return cloud.trap.disarm(), scenario.outcome(person)


def _run(cloud: Cloud, scenario: Scenario, call: Call, error: str, expected: Any) -> Run:
    person = cloud.newcomer()
    attempt = scenario.prepare(person)
    cloud.trap.arm(error, fail_at=call.number)
    done = _try(cloud, attempt, scenario)
    cloud.trap.disarm()
    outcome = _judge(person, scenario, call, error, expected) if done else ""
    return Run(scenario.name, call, error, outcome)


def _try(cloud: Cloud, attempt: Callable[[], bool], scenario: Scenario) -> bool:
    for _ in range(scenario.tries):
        if attempt():
            return True
        with cloud.trap.open():
            cloud.let_ses_tell()
        cloud.now += scenario.again
    return False


def _judge(person: Person, scenario: Scenario, call: Call, error: str, expected: Any) -> str:
    """Say how a run ended well, nothing when it did not."""
    found = scenario.outcome(person)
    if found == expected:
        return "as without it"
    if call.name == "sesv2.SendEmail" and error in {"MessageRejected", "BadRequestException"}:
        return "refused for good, and marked so" if _is_refused(expected, found) else ""
    if call.name == "scheduler.CreateSchedule" and error == "ConflictException":
        return "reconcile finds it" if _is_healed(person) else ""
    if scenario.removes_timers and found[0] == expected[0] and set(expected[1]) <= set(found[1]):
        return "the timer left over does nothing" if _are_harmless(person, set(expected[1])) else ""
    return ""


def _is_refused(expected: Any, found: Any) -> bool:
    return bool(found[1] == expected[1]) and (expected[0] - found[0]).total() == 1


def _are_harmless(person: Person, wanted: set[tuple[datetime, int]]) -> bool:
    """Let the timers that were not removed fire, each at its time, and see that nothing is sent."""
    before = person.subjects
    for timer, (due, reference) in zip(person.timers(), person.cloud.timer_targets(), strict=True):
        if timer not in wanted:
            person.cloud.now = due
            send_step.handle(with_body(load_event("send_step.step"), reference), person.cloud.app)
    return person.subjects == before


def _is_healed(person: Person) -> bool:
    """Let the mail whose timer is missing fall due, look for it, and see that it leaves once."""
    person.cloud.drop_timers()
    before = person.subjects
    person.first_step()
    person.cloud.now += timedelta(minutes=20)
    reconcile.handle(load_event("reconcile.hourly"), person.cloud.app)
    deliver_queued(person.cloud)
    return (person.subjects - before).total() == 1


def _forever(cloud: Cloud, scenario: Scenario, call: Call, expected: Any) -> Run:
    """Let a call fail until the message is a dead letter, mend it, and put the message back."""
    person = cloud.newcomer()
    attempt = scenario.prepare(person)
    cloud.trap.arm("AccessDeniedException", operation=call.name)
    dead = not _try(cloud, attempt, scenario)
    cloud.trap.disarm()
    done = not dead or attempt()
    error = "AccessDeniedException" + (" until it is a dead letter" if dead else ", always")
    return Run(scenario.name, call, error, _judge(person, scenario, call, error, expected) if done else "")


def main() -> int:
    """Print the matrix; return 1 when anything was lost or came twice."""
    runs: list[Run] = []
    for each in SCENARIOS:
        runs += run_scenario(each)
    table: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for run in runs:
        table[run.scenario, run.call.name][run.outcome or "LOST"] += 1
    last = ""
    for (scenario, call), outcomes in table.items():
        if scenario != last:
            print(f"\n{scenario}")
        last = scenario
        print(f"  {call:<30}{', '.join(f'{count} {outcome}' for outcome, count in outcomes.items())}")
    lost = [run for run in runs if not run.outcome]
    for run in lost:
        print(f"LOST: {run.scenario}, call {run.call.number} {run.call.name}, {run.error}")
    print(f"\n{len(runs)} faults, {len(runs) - len(lost)} of them without loss.")
    return int(bool(lost))


if __name__ == "__main__":
    sys.exit(main())
