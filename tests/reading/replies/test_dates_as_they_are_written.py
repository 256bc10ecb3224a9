"""A day and a time, each in every usual way of writing it and in every usual frame, are those of the interview."""

import pytest

from prepmail.reading.replies.read import read_reply
from tests.reading.replies.scoring import FRAME, changes

# Each is Friday 20 March 2026; the known interview is on Tuesday the 17th at 14:00.
ENGLISH_DAYS = [
    "Friday 20 March", "Fri 20 Mar", "Friday, March 20", "Fri, Mar 20", "March 20", "20 March", "20th March",
    "March 20th", "20th of March", "Fri 20th", "Friday the 20th", "2026-03-20", "20/03/2026", "20/3", "20.03.2026",
    "20.3.", "20.03.", "20-03-2026", "Friday", "Fri", "Fri.", "20 March 2026", "March 20, 2026", "Friday 20/3",
    "Friday (20 March)",
]  # fmt: skip
ENGLISH_TIMES = [
    "9:30", "09:30", "9:30am", "9:30 am", "9h30", "half past nine", "9:30-10:30", "from 9:30 to 10:30",
    "9:30 to 10:30", "9:30 – 10:30", "9:30 o'clock", "9:30 Berlin time", "9:30 CET", "9:30 (Berlin)",
    "8:30 London time", "9.30am", "9.30",
]  # fmt: skip
ENGLISH_FRAMES = [
    "{day} {time}", "{day}, {time}", "It's {day} {time}", "It's {day}, {time}", "{time} on {day}", "{time}, {day}",
    "new time: {day}, {time}", "moved to {day} {time}",
]  # fmt: skip
GERMAN_DAYS = [
    "Freitag, den 20. März", "Freitag 20. März", "Fr 20.3.", "Fr. 20.03.", "Fr, 20.03.", "Freitag, 20.03.2026",
    "20. März", "20.3.", "20.03.", "20.03.26", "20.03.2026", "Freitag", "Freitag (20.3.)", "20. Maerz",
    "20. März 2026", "Freitag, dem 20.3.", "20/03",
]  # fmt: skip
GERMAN_TIMES = [
    "9:30", "09:30", "9.30", "9:30 Uhr", "9.30 Uhr", "09.30 Uhr", "9 Uhr 30", "9h30", "halb zehn", "um 9:30",
    "um halb zehn", "um 9.30 Uhr", "9:30-10:30", "9:30 - 10:30 Uhr", "von 9:30 bis 10:30 Uhr", "9:30 bis 10:30",
    "ab 9:30", "9:30 Berliner Zeit", "9:30 MEZ", "8:30 Londoner Zeit",
]  # fmt: skip
GERMAN_FRAMES = [
    "{day} {time}", "{day}, {time}", "Es ist {day} {time}", "Es ist {day}, {time}", "es ist jetzt am {day} {time}",
    "{time} am {day}", "neuer Termin: {day}, {time}", "verschoben auf {day} {time}",
    "nicht Dienstag sondern {day} {time}",
]  # fmt: skip


def _each(days: list[str], times: list[str], frames: list[str]) -> list[str]:
    """Return each day in each frame with a few of the times, so that each time meets each frame, too."""
    return [
        frame.format(day=day, time=times[(at + 5 * also + 8 * step) % len(times)])
        for at, day in enumerate(days)
        for also, frame in enumerate(frames)
        for step in range(2)
    ]


@pytest.mark.parametrize("said", _each(ENGLISH_DAYS, ENGLISH_TIMES, ENGLISH_FRAMES))
def test_an_english_date_and_time_are_those_of_the_interview(said: str) -> None:
    assert changes(read_reply(said, FRAME))["start"] == "2026-03-20T09:30"


@pytest.mark.parametrize("said", _each(GERMAN_DAYS, GERMAN_TIMES, GERMAN_FRAMES))
def test_a_german_date_and_time_are_those_of_the_interview(said: str) -> None:
    assert changes(read_reply(said, FRAME))["start"] == "2026-03-20T09:30"


@pytest.mark.parametrize(
    "said",
    [
        "Friday 20/3 0930",
        "20 March 2026 0930",
        "Es ist Fr ab 9:30",
        "9:30 MEZ am Fr",
        "bitte ändern auf Fr, von 9:30 bis 10:30 Uhr",
        "der 20. 9.30 Uhr",
    ],
)
def test_figures_that_may_be_something_else_are_no_number_to_call(said: str) -> None:
    found = changes(read_reply(said, FRAME))
    assert "dial_in" not in found
    assert found.get("start", "2026-03-20T09:30") == "2026-03-20T09:30"
