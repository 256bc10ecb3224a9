"""AWS fails now and then: whatever call it is, nothing is lost and nothing comes twice. All of it: `make faults`."""

import pytest

from benchmarks.calls import count_calls, read_limits, tell_timers
from emulation.fault_scenarios import SCENARIOS, Scenario
from emulation.faults import run_scenario


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[each.name.replace(" ", "-") for each in SCENARIOS])
def test_a_call_that_fails_loses_nothing_and_repeats_nothing(scenario: Scenario) -> None:
    runs = list(run_scenario(scenario, every=80, forever=scenario.name == "a mail bounces"))

    assert runs
    assert [each for each in runs if not each.outcome] == []


def test_no_operation_calls_aws_more_often_than_the_documentation_says() -> None:
    limits, counted = read_limits(), count_calls()

    assert limits.keys() == counted.keys()
    for name, calls in counted.items():
        timers = tell_timers(calls)
        assert (len(calls) - timers, timers) <= limits[name], name
        assert timers <= limits[name][1], name
