"""What is said of another interview, a test, a journey or a scheduler changes nothing of the interview we hold."""

from typing import Any

import pytest

from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.signs.ordinals import write_ordinals
from tests.reading.replies.scoring import FRAME, changes


@pytest.mark.parametrize(
    "said",
    [
        "I have an interview at Globex on Friday at 10 too, just so you know",
        "Globex wants to talk to me on Thursday at 11 as well, that's a separate thing",
        "Globex moved their interview to Thursday at 11", "Initech phone screen: Thursday 10am",
        "The interview with Globex is at 4 on the 19th, the one with Acme stays",
        "I'll be in Paris from Wednesday until Friday, by the way.", "My rent is due on the 18th",
        "On Wednesday at 3 I have my driving test", "The take-home is due Monday at 10",
        "I should be there at 1:45, interview at 2", "I have to log in ten minutes earlier",
        "The test takes 30 minutes, then the talk with Ana", "Tomorrow at 5 I play football with Raj",
        "Here is the job ad: https://jobs.example.com/123", "The recruiter's name is Tom Reed",
        "Ana used to work with Carla Ruiz at Globex", "Half an hour longer",
        "Am Donnerstag habe ich um 11 noch ein Gespräch bei Globex", "Am Freitag um 10 ist Elternabend",
        "Das Gespräch bei Globex letzten Donnerstag lief ganz gut", "Ich soll zehn Minuten früher da sein",
        "Am 5. März muss ich um 8 Uhr zum Zahnarzt, da bin ich nicht erreichbar", "Danke euch, bis Mittwoch!",
        "Hier die Stellenanzeige: https://jobs.example.com/123", "Die Personalerin heißt Lena Kurz",
        "Globex hat das Gespräch auf Donnerstag 11 Uhr verlegt", "Am Montag fängt mein neuer Kurs an, immer um 18 Uhr",
    ],
)  # fmt: skip
def test_news_of_something_else_changes_nothing(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("My sister has her exam on Thursday, but my interview is on Wednesday at 3pm", {"start": "2026-03-18T15:00"}),
        ("Doors open at 1:30 but the interview starts at 2:15", {"start": "2026-03-17T14:15"}),
        ("Silly me: Thursday, 11am", {"start": "2026-03-19T11:00"}),
        ("finish is 3:45pm", {"end": "2026-03-17T15:45"}),
        ("Half an hour longer, so till 3:30", {"end": "2026-03-17T15:30"}),
        ("14.30 not 14.00", {"start": "2026-03-17T14:30"}),
        ("achtzehnter März statt siebzehnter", {"start": "2026-03-18T14:00"}),
        ("Der Personaler meinte am Telefon, dass es um drei losgeht", {"start": "2026-03-17T15:00"}),
        (
            "8:30 in the morning Toronto time. Their calendar is all in Toronto time.",
            {"start": "2026-03-17T13:30", "tz": "America/Toronto"},
        ),
        (
            "No video after all, I have to call in on +33 1 55 50 01 99",
            {"medium": "phone", "dial_in": "+33 1 55 50 01 99"},
        ),
    ],
)  # fmt: skip
def test_the_interview_is_told_from_what_stands_around_it(said: str, meant: dict[str, Any]) -> None:
    assert changes(read_reply(said, FRAME)) == meant


def test_a_length_and_an_end_that_do_not_agree_are_asked_about() -> None:
    reply = read_reply("It takes 90 minutes and ends at 4", FRAME)
    assert changes(reply) == {}
    assert reply.unclear


def test_a_name_that_cannot_be_read_in_a_list_is_asked_about_not_lost() -> None:
    reply = read_reply("Es wird ein Panel mit Ana, Sven Kowalski und Xqzw", FRAME)
    assert changes(reply) == {}
    assert reply.unclear


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("the eighteenth", "the 18th"),
        ("twenty-fourth of March", "24th of March"),
        ("first of May", "1st of May"),
        ("the second round", "the second round"),
        ("am achtzehnten", "am the 18th"),
        ("die dritte Runde", "die dritte Runde"),
    ],
)  # fmt: skip
def test_days_in_words_are_figures_and_rounds_are_not(said: str, written: str) -> None:
    assert write_ordinals(said) == written
