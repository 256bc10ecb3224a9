"""Whatever is sent, reading it takes a time that grows with its length, and its length is cut."""

import time

import pytest

from prepmail.reading.dates.scan import MAX_TEXT
from tests.reading.dates.said import fragments, mentions, read

LENGTH = 100_000
PIECES = (
    "1",
    "1 ",
    "10:30 ",
    "3/4 ",
    "monday ",
    "march 3 ",
    "a.b-c+",
    "from: x\n",
    "(",
    "(UTC ",
    "on 1 wrote:\n",
    "10:00\t",
    " ",
    "\n",
    "New York ",
    "Aa ",
    "+1 ",
    "room ",
    "a\u0301",
    "3月5日",
    "1.",
    "Tuesday March 3 10am ET or ",
)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("piece", PIECES)
def test_a_long_run_of_one_thing_ends(piece: str) -> None:
    text = (piece * (LENGTH // len(piece) + 1))[:LENGTH]
    assert len(mentions(text)) <= 400
    assert len(fragments(text)) <= 600


def test_twice_the_text_takes_about_twice_the_time() -> None:
    def seconds(length: int) -> float:
        text = ("your interview at the office on the way " * length)[: length * 10]
        began = time.process_time()
        mentions(text)
        return time.process_time() - began

    seconds(100)
    short, long = (min(seconds(length) for _ in range(3)) for length in (1_000, 4_000))
    assert long < 12 * short


def test_a_date_far_below_is_cut_off() -> None:
    assert read("March 5 at 2pm" + " x" * MAX_TEXT + " March 6 at 2pm") == ["2026-03-05 14:00 America/New_York"]
