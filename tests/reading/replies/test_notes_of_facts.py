"""Notes of bare facts, and facts of employer, job, place and way among other words, are read whole or asked about."""

from typing import Any

import pytest

from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.signs.telegrams import write_telegram
from tests.reading.replies.scoring import FRAME, changes, judge


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Second round, Paula Lindt", {"round": "second", "interviewers": ("Paula Lindt",)}),
        ("thursday, phone", {"start": "2026-03-19T14:00", "medium": "phone"}),
        ("Friday / 9:30 / Paula Lindt", {"start": "2026-03-20T09:30", "interviewers": ("Paula Lindt",)}),
        ("Monday 16:15-17:00, Ana + Omar Haddad",
         {"start": "2026-03-16T16:15", "end": "2026-03-16T17:00", "interviewers": ("Ana Silva", "Omar Haddad")}),
        ("final round, in person", {"round": "final", "medium": "onsite"}),
        ("Backend Engineer, 2nd round", {"role": "Backend Engineer", "round": "second"}),
        ("company: Umbra, role: Test Engineer", {"company": "Umbra", "role": "Test Engineer"}),
        ("Day: Thursday\nTime: 10\nPerson: Paula Lindt",
         {"start": "2026-03-19T10:00", "interviewers": ("Paula Lindt",)}),
        ("Dr. Okafor, 16:00", {"start": "2026-03-17T16:00", "interviewers": ("Okafor",)}),
        ("Test Engineer at Umbra, Friday", {"role": "Test Engineer", "company": "Umbra", "start": "2026-03-20T14:00"}),
    ],
)  # fmt: skip
def test_a_note_of_bare_facts_is_read_whole(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    "said",
    [
        "Wednesday. Thanks, Paula", "Paula Lindt", "Wednesday at 3\nPaula Lindt", "Wednesday or Thursday, phone",
        "Is it Wednesday, by phone?", "Dock Road, Friday", "Best, Sam Turner", "Trade Fair, Friday",
        "Typo, Test Engineer", "Lunch Break, 12:30", "Paula Lindt, Test Engineer, Friday",
    ],
)  # fmt: skip
def test_a_signature_a_choice_and_a_title_beside_a_name_are_no_note(said: str) -> None:
    assert write_telegram(said) == said


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("It starts at 13:00 at Lindenweg 4, Bonn",
         {"start": "2026-03-17T13:00", "medium": "onsite", "location": "Lindenweg 4, Bonn"}),
        ("Come to Lindenweg 4, Bonn, Thursday",
         {"start": "2026-03-19T14:00", "medium": "onsite", "location": "Lindenweg 4, Bonn"}),
        ("By phone, they call from +49 30 5550199", {"medium": "phone", "dial_in": "+49 30 5550199"}),
        ("I'm applying as a Test Engineer there, not as data engineer", {"role": "Test Engineer"}),
        ("Please put Umbra for the company.", {"company": "Umbra"}),
        ("The interview's with Umbra Logistics", {"company": "Umbra Logistics"}),
        ("They renamed the job Platform Engineer", {"role": "Platform Engineer"}),
        ("This one is called Platform Engineer", {"role": "Platform Engineer"}),
        ("The company is Umbra Ltd, Acme Lane is just their street", {"company": "Umbra Ltd"}),
        ("Round two, not one", {"round": "second"}),
        ("It's with a bunch of applicants at once", {"format": "group"}),
        ("It's the second round already. The first was on 3 February.", {"round": "second"}),
        ("My time zone is Madrid now, I moved on the 2nd.", {"zone": "Europe/Madrid"}),
        ("They sent me a new link this morning: https://meet.example.com/q1", {"join_url": "https://meet.example.com/q1"}),
        ("Use https://meet.example.com/q1 now. The other one expired.", {"join_url": "https://meet.example.com/q1"}),
        ("Not mine. That one is my sister's interview.", {"other": True}),
    ],
)  # fmt: skip
def test_a_fact_ends_where_it_ends_and_news_beside_it_is_talk(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    "said",
    [
        "I have to pick up my car at 15:30 that day", "They'll decide on the 25th who goes on",
        "The parking opens at 8:30", "We moved house on the 3rd", "The first round was on 12 February",
        "My neighbour moves on Thursday at 8. Nothing to do with the interview, only so you know.",
        "No. It changed again.", "Wrong day and wrong person.", "No, they changed two things",
        "The power went out at their building", "Half of it. Or video.", "I applied as a Test Engineer there last year",
    ],
)  # fmt: skip
def test_talk_makes_no_fact(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {}
