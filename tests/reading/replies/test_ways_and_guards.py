"""Places, numbers, jobs and employers as people put them; what was agreed to, and what is of another life."""

from typing import Any

import pytest

from prepmail.reading.replies.accepted import settle
from prepmail.reading.replies.read import read_reply
from tests.reading.replies.scoring import FRAME, changes

Meant = dict[str, Any]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("I'll ring 020 7946 0011", {"medium": "phone", "dial_in": "020 7946 0011"}),
        ("No more video. The number is 020 7946 0011.", {"medium": "phone", "dial_in": "020 7946 0011"}),
        ("the number is 020 7946 0011", {"dial_in": "020 7946 0011"}),
        ("I need to turn up at 5 Mill Lane, Ely", {"medium": "onsite", "location": "5 Mill Lane, Ely"}),
        ("Not on Zoom. 5 Mill Lane, Ely", {"medium": "onsite", "location": "5 Mill Lane, Ely"}),
        ("The address is 5 Mill Lane, Ely", {"location": "5 Mill Lane, Ely"}),
        ("come down to the workshop, Forge Road, Stroud", {"medium": "onsite", "location": "Forge Road, Stroud"}),
        ("they'll give me a buzz, no video", {"medium": "phone"}),
        ("by phone, my internet is too slow for video", {"medium": "phone"}),
        ("the video platform is broken so we do it by phone", {"medium": "phone"}),
        (
            "They swapped the video for a phone call, dial 0161 496 0000",
            {"medium": "phone", "dial_in": "0161 496 0000"},
        ),
        ("use this link please: https://meet.example.com/r?p=1", {"join_url": "https://meet.example.com/r?p=1"}),
    ],
)
def test_a_number_that_is_rung_and_a_place_that_is_gone_to_bring_their_way_with_them(said: str, meant: Meant) -> None:
    assert changes(read_reply(said, FRAME)) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Just off the phone with Ana, it's at 5", {"start": "2026-03-17T17:00"}),
        ("the bloke on the phone said it's on Wednesday", {"start": "2026-03-18T14:00"}),
        ("I'm just off a ten hour shift: it's at 3", {"start": "2026-03-17T15:00"}),
    ],
)
def test_how_somebody_heard_of_it_is_no_part_of_it(said: str, meant: Meant) -> None:
    assert changes(read_reply(said, FRAME)) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("It's Acme Robotics", {"company": "Acme Robotics"}),
        ("Company's Globex Freight not Acme", {"company": "Globex Freight"}),
        ("Acme got a new name, it's Nexora now", {"company": "Nexora"}),
        ("I'm up for Store Manager at Globex", {"role": "Store Manager", "company": "Globex"}),
        ("The job's with Globex", {"company": "Globex"}),
        ("wrong company! it's Globex not Acme, same role though", {"company": "Globex"}),
        ("Apprentice plumber! Not data engineer!", {"role": "Apprentice plumber"}),
        ("dental nurse", {"role": "dental nurse"}),
        ("the job's title is Platform Engineer", {"role": "Platform Engineer"}),
        ("You wrote the position wrong. It's Platform Engineer.", {"role": "Platform Engineer"}),
        ("Ward Clerk is what I applied for", {"role": "Ward Clerk"}),
        ("It isn't Data Engineer, it's Platform Engineer", {"role": "Platform Engineer"}),
        ("Principal Data Engineer, and it's at 3", {"role": "Principal Data Engineer", "start": "2026-03-17T15:00"}),
        ("It's just a phone screening", {"medium": "phone", "round": "screen"}),
        ("Round: second", {"round": "second"}),
    ],
)
def test_an_employer_a_job_and_a_round_are_read_as_people_put_them(said: str, meant: Meant) -> None:
    assert changes(read_reply(said, FRAME)) == meant


@pytest.mark.parametrize("said", ["team lead", "Raj Patel, Head of Data", "the hiring manager"])
def test_the_title_of_an_interviewer_is_nobodys_new_job(said: str) -> None:
    assert "role" not in changes(read_reply(said, FRAME))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Ana asked 'could we do Thursday?' and I said sure", {"start": "2026-03-19T14:00"}),
        ('"Would you mind a phone call?" they asked. I said no problem.', {"medium": "phone"}),
        ("HR wanted to know if we could start at 3, I agreed", {"start": "2026-03-17T15:00"}),
        ('They wrote "is half past four possible for you?", I answered yes', {"start": "2026-03-17T16:30"}),
        ('she said "let\'s make it 5pm"', {"start": "2026-03-17T17:00"}),
        ("I asked if we could do Friday and they said yes", {"start": "2026-03-20T14:00"}),
        ("They wrote 'are you free Friday at 9?' and I said I was", {"start": "2026-03-20T09:00"}),
    ],
)
def test_what_somebody_proposed_and_was_agreed_to_holds(said: str, meant: Meant) -> None:
    assert changes(read_reply(said, FRAME)) == meant


@pytest.mark.parametrize(
    "said",
    [
        "She asked 'can we do 4?' and I said no", "She asked 'can we do 4?' and I said I'd think about it",
        "She asked 'can we do 4?' and I said yes but then they cancelled", "She asked 'can we do 4?'",
        "They asked if Friday works and I said maybe", "Can we do 4?",
    ],
)  # fmt: skip
def test_what_was_only_proposed_changes_nothing(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {}
    assert reply.unclear


def test_words_without_a_proposal_stay_as_they_are() -> None:
    assert settle("I said yes to the job") == "I said yes to the job"


@pytest.mark.parametrize(
    "said",
    [
        "my brother has his interview at 10 on Thursday", "i have physio till 11 on the 17th",
        "got my car MOT on the 18th at 2", "I have one with Globex on Thursday at 11",
        "I also got invited by Globex for the 19th at 11 but that's a different story, Acme stays as it is",
        "Wish it was an hour later", "Wedding on Saturday at 3", "They will tell me the new time on Friday",
        "Ana is on holiday until the 20th", "last round I talked to Raj for 30 minutes",
    ],
)  # fmt: skip
def test_what_is_of_another_life_changes_nothing(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("My mum was here so I only saw it now: Ana moved it to Wednesday at 11", {"start": "2026-03-18T11:00"}),
        ("My flat got flooded so I rang them and they gave me Monday instead, 4 pm", {"start": "2026-03-16T16:00"}),
        ("I have no idea what went wrong mate, it's at 3", {"start": "2026-03-17T15:00"}),
    ],
)
def test_a_story_before_the_correction_does_not_hide_it(said: str, meant: Meant) -> None:
    assert changes(read_reply(said, FRAME)) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("London time for me from now on", {"zone": "Europe/London"}),
        ("Athens is my time zone", {"zone": "Europe/Athens"}),
        ("Time zone for me is Lisbon", {"zone": "Europe/Lisbon"}),
        ("I live in Rome with my daughter", {"zone": "Europe/Rome"}),
    ],
)
def test_the_persons_own_zone_leaves_the_interview_where_it_is(said: str, meant: Meant) -> None:
    assert changes(read_reply(said, FRAME)) == meant


def test_an_hour_on_somebodys_clock_is_no_word_about_the_persons_own() -> None:
    reply = read_reply("it's 3pm London time for me", FRAME)
    assert changes(reply) == {"start": "2026-03-17T16:00", "tz": "Europe/London"}


@pytest.mark.parametrize(
    "said",
    ["That was my old interview", "this isn't the right interview", "you mixed up my interviews", "It is not mine"],
)
def test_what_was_read_of_another_interview_is_said_in_many_ways(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {"other": True}


@pytest.mark.parametrize("said", ["The hour is wrong, please correct.", "Sure we'll see how it goes"])
def test_words_that_only_look_like_a_yes_agree_to_nothing(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {}
