"""What a sensible person would choose, as tables. Europe/Berlin; 4 May 2026 is a Monday."""

from dataclasses import replace
from datetime import time

import pytest

from prepmail.domain.person import Preferences
from prepmail.domain.plan import plan_steps
from prepmail.domain.step import MailKind, Section
from tests.domain.interviews import an_interview, local, on_the_clock

BERLIN = Preferences(zone="Europe/Berlin")


def preparation(invited: str, start: str) -> list[str]:
    now = local(f"2026-05-{invited}")
    interview = an_interview(local(f"2026-05-{start}"), noticed_at=now)
    return [
        f"{on_the_clock(step.due)} {'+'.join(step.sections)}{' in the answer' if step.in_answer else ''}"
        for step in plan_steps(interview, now=now, preferences=BERLIN)
        if step.sections
    ]


@pytest.mark.parametrize(
    ("invited", "start", "expected"),
    [
        pytest.param(
            "04 16:00",
            "18 10:00",
            [
                "Tue 05 May 09:00 strategize",
                "Fri 15 May 09:00 plan",
                "Sun 17 May 09:00 ask",
                "Mon 18 May 08:00 breathe",
            ],
            id="two weeks: every section at its best hour",
        ),
        pytest.param(
            "04 16:00",
            "11 10:00",
            [
                "Tue 05 May 09:00 strategize",
                "Fri 08 May 09:00 plan",
                "Sun 10 May 09:00 ask",
                "Mon 11 May 08:00 breathe",
            ],
            id="one week: the same",
        ),
        pytest.param(
            "04 16:00",
            "08 10:00",
            [
                "Mon 04 May 16:45 strategize",
                "Tue 05 May 09:00 plan",
                "Thu 07 May 09:00 ask",
                "Fri 08 May 08:00 breathe",
            ],
            id="four days: strategize makes room for plan",
        ),
        pytest.param(
            "04 16:00",
            "07 10:00",
            [
                "Mon 04 May 16:45 strategize",
                "Tue 05 May 09:00 plan",
                "Wed 06 May 09:00 ask",
                "Thu 07 May 08:00 breathe",
            ],
            id="three days: one a day",
        ),
        pytest.param(
            "01 10:00",
            "04 08:00",
            [
                "Fri 01 May 10:45 strategize",
                "Sat 02 May 09:00 plan",
                "Sun 03 May 09:00 ask",
                "Sun 03 May 19:00 breathe",
            ],
            id="a weekend, and too early a start to breathe on the day",
        ),
        pytest.param(
            "04 09:00",
            "06 10:00",
            [
                "Mon 04 May 09:45 strategize",
                "Mon 04 May 15:45 plan",
                "Tue 05 May 09:00 ask",
                "Wed 06 May 08:00 breathe",
            ],
            id="two days: two on the first",
        ),
        pytest.param(
            "03 22:00",
            "05 10:00",
            ["Mon 04 May 09:00 strategize+plan", "Mon 04 May 15:00 ask", "Tue 05 May 08:00 breathe"],
            id="a day and a half, invited late: the night is left alone",
        ),
        pytest.param(
            "04 09:00",
            "05 17:00",
            ["Mon 04 May 09:45 strategize+plan", "Mon 04 May 15:45 ask", "Tue 05 May 15:00 breathe"],
            id="32 hours: folded, so that the questions come the day before",
        ),
        pytest.param(
            "04 16:00",
            "05 10:00",
            ["Mon 04 May 16:45 strategize+plan+ask", "Tue 05 May 08:00 breathe"],
            id="18 hours: one express mail the same evening",
        ),
        pytest.param(
            "03 20:30",
            "04 10:00",
            ["Sun 03 May 20:55 strategize+plan+ask", "Mon 04 May 08:00 breathe"],
            id="invited in the evening: just before the quiet hours, not after them",
        ),
        pytest.param(
            "03 22:00",
            "04 18:00",
            ["Mon 04 May 07:00 strategize+plan+ask", "Mon 04 May 16:00 breathe"],
            id="invited at night for the next afternoon",
        ),
        pytest.param(
            "03 22:00",
            "04 10:00",
            ["Mon 04 May 07:00 strategize+plan+ask+breathe"],
            id="invited at night for the next morning",
        ),
        pytest.param(
            "04 09:00",
            "04 17:15",
            ["Mon 04 May 09:21 strategize+plan+ask", "Mon 04 May 15:21 breathe"],
            id="8 hours: breathe moves a little towards the start to stay by itself",
        ),
        pytest.param(
            "04 09:00", "04 15:00", ["Mon 04 May 09:15 strategize+plan+ask+breathe"], id="6 hours: one mail with all"
        ),
        pytest.param("04 14:00", "04 16:00", ["Mon 04 May 14:05 strategize+plan+ask+breathe"], id="2 hours"),
        pytest.param("04 14:00", "04 14:40", ["Mon 04 May 14:02 strategize+plan+ask+breathe"], id="40 minutes"),
        pytest.param(
            "04 14:00",
            "04 14:12",
            ["Mon 04 May 14:00 strategize+plan+ask+breathe in the answer"],
            id="12 minutes: no time for a second mail",
        ),
        pytest.param(
            "03 22:30",
            "04 06:30",
            ["Sun 03 May 22:30 strategize+plan+ask+breathe in the answer"],
            id="invited in the quiet hours for within them",
        ),
        pytest.param(
            "03 20:43",
            "04 01:32",
            ["Sun 03 May 20:55 strategize+plan+ask+breathe"],
            id="minutes are left before the quiet hours, and none after them",
        ),
        pytest.param(
            "03 22:30",
            "04 07:20",
            ["Sun 03 May 22:30 strategize+plan+ask+breathe in the answer"],
            id="the first allowed minute would find the person on the way",
        ),
        pytest.param("04 14:00", "04 14:00", [], id="just begun: too late to prepare"),
        pytest.param("04 14:00", "03 14:00", [], id="yesterday"),
    ],
)
def test_the_preparation_stretches_and_folds_with_the_notice(invited: str, start: str, expected: list[str]) -> None:
    assert preparation(invited, start) == expected


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        pytest.param("18 14:00", "Mon 18 May 12:00 breathe", id="2 hours before"),
        pytest.param("18 09:00", "Mon 18 May 07:00 breathe", id="at the end of the quiet hours"),
        pytest.param("18 08:59", "Sun 17 May 19:00 breathe", id="else the evening before"),
        pytest.param("18 00:30", "Sun 17 May 19:00 breathe", id="at night: the evening before"),
        pytest.param("18 23:30", "Mon 18 May 20:55 breathe", id="late at night: that evening"),
    ],
)
def test_the_last_mail_comes_two_hours_before_or_the_evening_before(start: str, expected: str) -> None:
    assert preparation("04 16:00", start)[-1] == expected


@pytest.mark.parametrize(
    ("quiet_from", "quiet_until", "start", "expected"),
    [
        pytest.param(time(0), time(0), "18 08:59", "Sun 17 May 19:00", id="none: still not before seven"),
        pytest.param(time(18), time(8), "18 09:30", "Sun 17 May 17:55", id="early: before they begin"),
        pytest.param(time(12), time(14), "18 15:00", "Mon 18 May 11:55", id="at noon: earlier that day"),
        pytest.param(time(8), time(16), "18 18:00", "Mon 18 May 16:00", id="a night worker's"),
    ],
)
def test_the_last_mail_keeps_out_of_any_quiet_hours(
    quiet_from: time, quiet_until: time, start: str, expected: str
) -> None:
    now = local("2026-05-04 16:00")
    interview = an_interview(local(f"2026-05-{start}"), noticed_at=now)
    preferences = replace(BERLIN, quiet_from=quiet_from, quiet_until=quiet_until)
    (breathe,) = (
        step for step in plan_steps(interview, now=now, preferences=preferences) if step.kind is MailKind.BREATHE
    )
    assert on_the_clock(breathe.due) == expected


def test_a_mail_makes_room_for_the_next_when_only_a_few_hours_a_day_are_open() -> None:
    now = local("2026-05-04 16:00")
    interview = an_interview(local("2026-05-18 10:00"), noticed_at=now)
    afternoons = replace(BERLIN, quiet_from=time(18), quiet_until=time(14))
    steps = plan_steps(interview, now=now, preferences=afternoons)
    assert [f"{on_the_clock(step.due)} {step.kind}" for step in steps if step.sections] == [
        "Tue 05 May 14:00 strategize",
        "Fri 15 May 14:00 plan",
        "Sat 16 May 17:55 ask",
        "Sun 17 May 17:55 breathe",
    ]


def test_the_steps_are_named_and_expire_with_the_start() -> None:
    now, start = local("2026-05-04 16:00"), local("2026-05-05 10:00")
    steps = plan_steps(an_interview(start, noticed_at=now, generation=3), now=now, preferences=BERLIN)
    assert [(step.step_id, step.generation) for step in steps] == [
        ("express-g3", 3),
        ("breathe-g3", 3),
        ("thank-you-g3", 3),
        ("follow-up-g3", 3),
    ]
    assert {step.expires for step in steps if step.sections} == {start}
    assert steps[0].sections == (Section.STRATEGIZE, Section.PLAN, Section.ASK)


def test_the_persons_zone_decides_about_the_hours_not_the_interviews() -> None:
    now, start = local("2026-05-04 16:00"), local("2026-05-18 10:00")
    interview = an_interview(start, noticed_at=now, zone="Europe/Berlin")
    steps = plan_steps(interview, now=now, preferences=Preferences(zone="America/New_York"))
    assert [on_the_clock(step.due, "America/New_York") for step in steps if step.sections] == [
        "Tue 05 May 09:00",
        "Fri 15 May 09:00",
        "Sun 17 May 09:00",
        "Sun 17 May 19:00",
    ]


def test_while_the_persons_zone_is_unknown_the_interviews_decides() -> None:
    now, start = local("2026-05-04 16:00"), local("2026-05-18 10:00")
    interview = an_interview(start, noticed_at=now, zone="Europe/Berlin")
    assert plan_steps(interview, now=now, preferences=Preferences()) == plan_steps(
        interview, now=now, preferences=BERLIN
    )
