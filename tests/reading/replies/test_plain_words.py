"""The plainest corrections: what people write who think of nothing but what is right."""

from typing import Any

import pytest

from prepmail.reading.replies.read import read_reply
from tests.reading.replies.scoring import FRAME, changes, judge

ANA = "Ana Silva"

TIMES = [
    ("Make that Thursday at 11:30.", {"start": "2026-03-19T11:30"}),
    ("make that 4", {"start": "2026-03-17T16:00"}),
    ("Please make it 930.", {"start": "2026-03-17T09:30"}),
    ("Thursday half ten please", {"start": "2026-03-19T10:30"}),
    ("Set that to Friday 8am", {"start": "2026-03-20T08:00"}),
    ("Make that Wednesday, same time.", {"start": "2026-03-18T14:00"}),
]
PEOPLE = [
    ("pls add prof. Heinz Ott", (ANA, "Heinz Ott")),
    ("add mr. Colin Weir please", (ANA, "Colin Weir")),
    ("They've added two people: Colin Weir and Rita Blum.", (ANA, "Colin Weir", "Rita Blum")),
    ("They have invited two colleagues: Colin Weir and Rita Blum.", (ANA, "Colin Weir", "Rita Blum")),
    ("add Rita Blum pls, ana stays", (ANA, "Rita Blum")),
    ("Instead of Ana I'm meeting Dr. Rita Blum.", ("Rita Blum",)),
    ("Instead of Ana Silva I'll be speaking to Colin Weir.", ("Colin Weir",)),
    ("Please replace Ana by Rita Blum.", ("Rita Blum",)),
    ("Only Rita Blum will be there.", ("Rita Blum",)),
]
FACTS = [
    ("It's a Senior Data Analyst position.", {"role": "Senior Data Analyst"}),
    ("The job is called Sales Engineer in the advert.", {"role": "Sales Engineer"}),
    ("The position was listed as Sales Engineer, please amend.", {"role": "Sales Engineer"}),
    ("Please put Sales Engineer as the role.", {"role": "Sales Engineer"}),
    ("Please put Umbrella as the company.", {"company": "Umbrella"}),
    ("This is a second-round interview, please make a note of that.", {"round": "second"}),
    ("I've moved to Oslo, please use that as my time zone.", {"zone": "Europe/Oslo"}),
    (
        "I'm meeting a panel: Ana and Rita Blum.",
        {"interviewers": (ANA, "Rita Blum"), "format": "panel"},
    ),
    (
        "Rita Blum instead of Ana, Thursday at 10.",
        {"start": "2026-03-19T10:00", "interviewers": ("Rita Blum",)},
    ),
]
NOTHING = [
    "They may make it Friday at 9:30.",
    "I can't make that Thursday.",
    "Instead of Ana I'm meeting Colin Weir for lunch today.",
    "Instead of Ana I might be meeting Colin Weir.",
    "It's a great job.",
]


@pytest.mark.parametrize(("said", "meant"), TIMES)
def test_a_plain_time_is_taken(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(("said", "names"), PEOPLE)
def test_plain_words_about_people_change_who_is_there(said: str, names: tuple[str, ...]) -> None:
    assert judge(said, {"interviewers": names}) == "exact"


@pytest.mark.parametrize(("said", "meant"), FACTS)
def test_a_plain_fact_is_taken_without_the_words_around_it(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize("said", NOTHING)
def test_plain_words_that_doubt_or_speak_of_something_else_change_nothing(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {}
