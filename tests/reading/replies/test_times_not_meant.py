"""A time of some other thing, of what is over, of a wish or of hearsay moves nothing; its plain neighbours still do."""

from time import process_time
from typing import Any

import pytest

from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.signs.guards import is_past_length, stays_as_it_is
from prepmail.reading.replies.signs.subjects import is_of_another_thing
from tests.reading.replies.scoring import FRAME, changes, judge


@pytest.mark.parametrize(
    "said",
    [
        # Another thing, whatever it is called.
        "Our boiler's in for a check on Wednesday.",
        "My visa appointment is on Friday at 8:15.",
        "Mein Kontrolltermin ist am 24. März.",
        "Das Turnen beginnt freitags um sechs.",
        "Der Elternsprechtag meiner Schwester wurde auf Montag verschoben.",
        "Am 19. hab ich übrigens Theorieprüfung, um viertel vor neun.",
        "The café I work in closes at 7 on Sundays.",
        "Until Thursday I'm painting the kitchen.",
        "From our village to the station it takes an hour.",
        # What is over.
        "My last interview at Initech took twenty minutes.",
        "My last interview over at Initech lasted fifteen minutes.",
        "Beim ersten Gespräch redeten wir gut zwei Stunden.",
        "Das Telefonat mit der Bank dauerte eine halbe Stunde.",
        "Habe es erst um halb elf gelesen.",
        # A wish, and one that came to nothing.
        "Better on Thursday for me, before my shift.",
        "Half four if that's all right with them.",
        "Ideally Wednesday, if I may choose.",
        "Sagen wir doch Freitag.",
        "I'll be a quarter of an hour late.",
        "Ring me at five.",
        "I had asked for ten o'clock but it stays where it is.",
        "Ich wollte lieber Freitag um 9, aber es bleibt dabei.",
        # Hearsay.
        "My agent thinks it's Monday.",
        "Pretty sure it was three, but don't quote me on it.",
        "They mentioned Friday, but nothing is settled.",
        "She said it may run to 75 minutes.",
        "Gut möglich, dass es erst um vier losgeht.",
        # Later or earlier: nobody says.
        "Es wurde um zwei Stunden verschoben.",
        "Ich komme eine Viertelstunde später.",
    ],
)
def test_a_time_that_is_not_the_interviews_moves_nothing(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("My interview appointment is on Friday at 8:15.", {"start": "2026-03-20T08:15"}),
        ("My new appointment is on Friday", {"start": "2026-03-20T14:00"}),
        ("Das Gespräch beginnt um sechs Uhr abends.", {"start": "2026-03-17T18:00"}),
        ("Der Termin wurde auf Montag verschoben.", {"start": "2026-03-16T14:00"}),
        ("Am Freitag hab ich das Gespräch um 10", {"start": "2026-03-20T10:00"}),
        ("Die Bahn streikt, deshalb ist es erst um 17 Uhr", {"start": "2026-03-17T17:00"}),
        ("Es wurde um zwei Stunden nach hinten verschoben.", {"start": "2026-03-17T16:00"}),
        ("Es wurde um einen Tag verschoben, also auf den 18.", {"start": "2026-03-18T14:00"}),
        ("It starts 10 minutes late", {"start": "2026-03-17T14:10"}),
        ("It gets over at 3:45", {"end": "2026-03-17T15:45"}),
        ("Closing at 4 instead of 3", {"end": "2026-03-17T16:00"}),
        ("Es hört um 15:20 auf", {"end": "2026-03-17T15:20"}),
        ("It has been put off by a week", {"start": "2026-03-24T14:00"}),
        ("They had to postpone the interview for two days", {"start": "2026-03-19T14:00"}),
        ("Time change: 1545", {"start": "2026-03-17T15:45"}),
        ("Date change: 19 March", {"start": "2026-03-19T14:00"}),
        ("Correction: Friday", {"start": "2026-03-20T14:00"}),
        ("What I meant was 4pm", {"start": "2026-03-17T16:00"}),
        ("Gemeint war 16 Uhr", {"start": "2026-03-17T16:00"}),
        ("Besten Dank, es ist um 13 Uhr", {"start": "2026-03-17T13:00"}),
        ("It's half four they expect me", {"start": "2026-03-17T16:30"}),
        ("They've put it on Friday now", {"start": "2026-03-20T14:00"}),
        ("They've put 2pm but it's 4pm", {"start": "2026-03-17T16:00"}),
        ("(1) the day is 19 March; (2) it starts at 10", {"start": "2026-03-19T10:00"}),
        ("Lead Data Engineer actually", {"role": "Lead Data Engineer"}),
        ("The position is that of Site Engineer", {"role": "Site Engineer"}),
        ("Kindly note that Mrs. Ama Owusu will sit beside Ana.", {"interviewers": ("Ana Silva", "Ama Owusu")}),
        ("Das ist ein anderes Interview", {"other": True}),
        ("The slot they gave me starts at 4", {"start": "2026-03-17T16:00"}),
        ("Someone else is meeting me, her name is Rosa Conti.", {"interviewers": ("Rosa Conti",)}),
        ("It takes place in their office, Hauptweg 8, Bonn", {"location": "Hauptweg 8, Bonn", "medium": "onsite"}),
    ],
)
def test_its_plain_neighbour_is_still_followed(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


def test_another_day_is_no_other_interview() -> None:
    assert changes(read_reply("Das Interview ist doch an einem anderen Tag.", FRAME)) == {}


def test_a_number_is_no_job() -> None:
    assert "role" not in changes(read_reply("Anmeldeschluss für die andere Stelle ist der 12.", FRAME))


def test_it_takes_twice_as_long_for_twice_the_text() -> None:
    def cost(text: str) -> float:
        begun = process_time()
        for _ in range(3):
            stays_as_it_is(text)
            is_past_length(text)
            is_of_another_thing(text, german=False)
            is_of_another_thing(text, german=True)
        return process_time() - begun

    for word in ("asked ", "asked so it stays ", "my a ", "hab ich so ", "took not "):
        assert cost(word * 4_000) < 6 * cost(word * 2_000) + 0.01
