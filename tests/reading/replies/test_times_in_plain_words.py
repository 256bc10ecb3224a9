"""Lengths, ends, shifts, days and clocks are read in the many words people have for them, and nothing else moves."""

from time import process_time
from typing import Any

import pytest

from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.signs.asides import cut_aside
from prepmail.reading.replies.signs.durations import write_durations
from tests.reading.replies.sayings_times import ASKED_ABOUT, CLOCKS, ENDS, LENGTHS, MOVED, NOTHING, SHIFTS
from tests.reading.replies.scoring import FRAME, changes, judge


@pytest.mark.parametrize(("said", "meant"), LENGTHS)
def test_a_length_in_any_words_moves_the_end(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(("said", "meant"), ENDS)
def test_an_end_leaves_the_start_where_it_is(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(("said", "meant"), SHIFTS)
def test_a_shift_counts_from_the_time_we_hold(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(("said", "meant"), MOVED)
def test_a_new_day_or_hour_takes_the_place_of_the_old(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(("said", "meant"), CLOCKS)
def test_a_time_is_read_on_the_clock_it_is_told_on(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize("said", ASKED_ABOUT)
def test_a_time_that_may_be_several_is_asked_about(said: str) -> None:
    assert judge(said, {"asked": True}) == "exact"


@pytest.mark.parametrize("said", NOTHING)
def test_a_time_of_something_else_moves_nothing(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {}


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("an hour and a half", "90 minutes"), ("2½ hours", "150 minutes"), ("1h30", "90 minutes"),
        ("an hour and 20 minutes", "80 minutes"), ("two full hours", "120 minutes"), ("half an hour", "30 minutes"),
        ("at 16h30", "at 16h30"), ("at 16 hours", "at 16:00"), ("quarter past two", "quarter past two"),
        ("an hour and 10 people", "an hour and 10 people"), ("two days", "two days"),
    ],
)  # fmt: skip
def test_lengths_become_minutes_and_times_of_day_stay(said: str, written: str) -> None:
    assert write_durations(said) == written


def test_a_comment_is_cut_off_only_where_it_tells_no_time_and_names_no_event() -> None:
    assert cut_aside("Friday at 10, that suits me better") == ("Friday at 10", "that suits me better")
    assert cut_aside("Friday at 10, they had a burst pipe") == ("Friday at 10", "they had a burst pipe")
    assert cut_aside("Friday at 10, I have my exam then") is None
    assert cut_aside("Friday at 10, they said 11 first") is None


@pytest.mark.parametrize(
    "said",
    [
        "just right but now " * 3_000, "an hour and " * 4_000, "3 pm in " * 4_000, "moved it until " * 4_000,
        "Friday at 10, " * 4_000, "their new invite says " * 3_000, "two and a half " * 4_000,
        "11 Eastern time " * 3_000,
    ],
)  # fmt: skip
def test_words_of_time_without_end_are_read_in_no_time(said: str) -> None:
    began = process_time()
    read_reply(said, FRAME)
    assert process_time() - began < 2
