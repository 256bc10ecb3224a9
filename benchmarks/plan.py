"""Measure how many plans are made in a second, against the plainest plan there could be: four fixed distances.

The ratio holds on any machine; the plans a second are those of this one.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import perf_counter

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import plan_steps
from prepmail.domain.reading import Facts, Version
from prepmail.domain.step import MailKind, Section, Step

ROUNDS = 5
NOW = datetime(2026, 5, 4, 14, tzinfo=UTC)
PREFERENCES = Preferences(zone="Europe/Berlin")
NOTICES = [timedelta(hours=hours) for hours in (1, 2, 6, 12, 18, 26, 40, 66, 90, 160, 330, 700)]
DISTANCES = [timedelta(days=7), timedelta(days=3), timedelta(days=1), timedelta(hours=2)]


def an_interview(notice: timedelta) -> Interview:
    """Return a made-up interview this long after now."""
    return Interview(
        interview_id="9f2c",
        uid="interview-1@example.com",
        version=Version(sequence=0, dtstamp=NOW),
        facts=Facts(start=NOW + notice, end=NOW + notice + timedelta(hours=1), tz="Europe/Berlin"),
        noticed_at=NOW,
        changed_at=NOW,
    )


def plainest(interview: Interview) -> tuple[Step, ...]:
    """Return one step a section at a fixed distance from the start, whatever the hour."""
    start = interview.facts.start
    assert start is not None
    return tuple(
        Step(
            step_id=f"{section}-g{interview.generation}",
            kind=MailKind(section.value),
            generation=interview.generation,
            due=start - distance,
            expires=start,
            sections=(section,),
        )
        for section, distance in zip(Section, DISTANCES, strict=True)
    )


def fastest(plan: Callable[[Interview], tuple[Step, ...]], interviews: list[Interview], times: int) -> float:
    """Return the seconds a plan takes, in the best of some rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        begun = perf_counter()
        for _ in range(times):
            for interview in interviews:
                plan(interview)
        best = min(best, (perf_counter() - begun) / (times * len(interviews)))
    return best


def main() -> None:
    """Print one line."""
    interviews = [an_interview(notice) for notice in NOTICES]
    ours = fastest(lambda each: plan_steps(each, now=NOW, preferences=PREFERENCES), interviews, 20)
    plain = fastest(plainest, interviews, 200)
    print(f"plan: {1 / ours:,.0f} plans a second, {ours / plain:.0f} times the work of four fixed distances")


if __name__ == "__main__":
    main()
