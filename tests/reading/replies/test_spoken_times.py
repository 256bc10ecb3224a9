"""Times said in few or spoken words are read as the times they are, and those of a call are none of an interview."""

from time import process_time
from typing import Any

import pytest

from prepmail.reading.replies.read import read_reply
from tests.reading.replies.sayings_spoken import ASKED, BESIDE_THE_POINT, ENDS_AND_LENGTHS, OWN_ZONES, SPOKEN
from tests.reading.replies.scoring import FRAME, judge


@pytest.mark.parametrize(("said", "meant"), SPOKEN)
def test_a_time_in_spoken_words_is_the_time_it_names(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(("said", "meant"), ENDS_AND_LENGTHS)
def test_an_end_or_a_length_told_beside_the_one_we_hold_moves_only_what_it_says(
    said: str, meant: dict[str, Any]
) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(("said", "meant"), BESIDE_THE_POINT)
def test_the_hour_of_a_call_and_the_time_of_a_reason_are_none_of_the_interview(
    said: str, meant: dict[str, Any]
) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize("said", ASKED)
def test_a_week_a_rumour_and_a_number_that_may_be_a_day_are_asked_about(said: str) -> None:
    assert judge(said, {"asked": True}) == "exact"


@pytest.mark.parametrize(("said", "zone"), OWN_ZONES)
def test_where_somebody_is_at_home_is_their_zone(said: str, zone: str) -> None:
    assert judge(said, {"zone": zone}) == "exact"


@pytest.mark.parametrize(
    "said",
    [
        "three fifteen " * 4_000,
        "waited and " * 4_000,
        "ends as " * 4_000,
        "not two, " * 4_000,
        "spoke of it for " * 3_000,
    ],
)
def test_spoken_words_without_end_are_read_in_no_time(said: str) -> None:
    began = process_time()
    read_reply(said, FRAME)
    assert process_time() - began < 2
