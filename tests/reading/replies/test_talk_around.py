"""Apologies, reports and slips around a correction are no part of it, and never make one out of a story."""

import pytest

from prepmail.reading.replies.chatter import is_chatter
from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.spelling import find_weekday
from tests.reading.replies.scoring import FRAME, changes


@pytest.mark.parametrize(
    "said",
    [
        "I'm so sorry", "oh no I think I typed the wrong day", "they just told me", "small correction if I may",
        "the time is right", "everything else is ok", "my fault", "Sent from my iPhone",
        "I don't know who comes instead",
    ],
)  # fmt: skip
def test_words_that_say_nothing_are_talk_however_they_are_put(said: str) -> None:
    assert is_chatter(said)


@pytest.mark.parametrize(
    "said",
    [
        "I don't know if it's right", "not right", "they called it off", "it's an", "maybe wrong", "is it right?",
        "I have a new interview", "it's in the morning", "they called me back at", "Globex", "",
    ],
)  # fmt: skip
def test_a_doubt_a_question_news_or_half_a_clause_is_no_talk(said: str) -> None:
    assert not is_chatter(said)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wendsday", "wednesday"), ("wenesday", "wednesday"), ("thurdsay", "thursday"), ("firday", "friday"),
        ("munday", "monday"), ("tomorow", "tomorrow"), ("tursday", None), ("today", None), ("monday", None),
        ("holiday", None), ("mandate", None), ("payday", None),
    ],
)  # fmt: skip
def test_a_mistyped_weekday_is_the_one_it_is_near_to_unless_there_are_two(typed: str, meant: str | None) -> None:
    assert find_weekday(typed) == meant


@pytest.mark.parametrize(
    "said",
    [
        "they called me on Friday", "the recruiter wrote on Friday that it's fine", "they told me on friday it's at 3",
        "hr told me at 3 it's fine", "they rang on thursday at 3", "They told me it's probably Thursday",
        "Sie haben angerufen am Freitag", "Man hat mir am Freitag gesagt es ist um 3", "tursday at 3",
        "Danke, ich bin am Mittwoch um 15 Uhr da", "the location is the same",
        "Not Acme. It's raining.",
    ],
)  # fmt: skip
def test_when_somebody_told_them_is_no_time_of_the_interview(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {}
    assert reply.unclear


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("The recruiter just rang me and said that it's at 3 pm", "2026-03-17T15:00"),
        ("Please note that the interview begins at 15:30 rather than 14:00", "2026-03-17T15:30"),
        ("half past two instead of two", "2026-03-17T14:30"),
        ("They're in New York and it's 10am their time, same day", "2026-03-17T15:00"),
        ("The 2 pm is London time, not Berlin", "2026-03-17T15:00"),
        ("Die 14 Uhr sind Londoner Zeit, nicht Berliner", "2026-03-17T15:00"),
        ("Es ist um 11 Uhr, gleicher Tag", "2026-03-17T11:00"),
    ],
)
def test_what_stands_beside_a_time_changes_nothing_of_it(said: str, start: str) -> None:
    assert changes(read_reply(said, FRAME))["start"] == start


@pytest.mark.parametrize(
    "said",
    ["yes that was a mistake", "yes sorry wrong", "yes but not now", "yes but everything changed", "yes wrong one"],
)
def test_a_yes_that_is_taken_back_agrees_to_nothing(said: str) -> None:
    assert read_reply(said, FRAME).agrees is None


@pytest.mark.parametrize(
    "said", ["abbrechen", "halt", "zurück", "Daten", "bin zurück am Mittwoch", "löschen Sie nichts"]
)
def test_a_word_that_may_be_two_things_is_no_command(said: str) -> None:
    assert read_reply(said, FRAME).commands == ()


def test_a_german_name_is_stored_as_it_was_written() -> None:
    assert changes(read_reply("Position: Mitarbeiter im Vertrieb und Einkauf", FRAME)) == {
        "role": "Mitarbeiter im Vertrieb und Einkauf"
    }
