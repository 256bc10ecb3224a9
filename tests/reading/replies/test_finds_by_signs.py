"""Facts are found by strong signs, whatever else is said around them; doubts, wishes and stories change nothing."""

from typing import Any

import pytest

from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.beside_names import without_titles
from prepmail.reading.replies.signs.english import ENGLISH
from prepmail.reading.replies.signs.german import GERMAN
from prepmail.reading.replies.signs.hours import write_hours
from prepmail.reading.replies.signs.names import find_names
from prepmail.reading.replies.signs.spans import find_spans
from prepmail.reading.replies.signs.titles import cut_title
from prepmail.reading.replies.signs.tongues import signs_of
from prepmail.reading.replies.spelling import find_month
from tests.reading.replies.scoring import FACTS, FRAME, NOW, changes

TIMES = Frame(facts=FACTS, now=NOW, zone="Europe/Berlin")


@pytest.mark.parametrize(
    "said",
    [
        "2 → 3", "was 2, is 3", "not 2 but 3", "3 rather than 2 please", "3 instead of 2", "it says 2 but it's 3",
        "moved from 2 to 3", "nicht 14 sondern 15 uhr", "war 14 ist 15 uhr", "could you change it to 3pm?",
        "die dame hat angerufen, es geht doch erst um drei los", "könntet ihr das auf 15 Uhr ändern?",
        "They said it might be better at 3, so it's 3pm now", "it's at 3 because Ana has another call at 2",
        "Oh dear, my cat walked over the keys, the whole thing starts at 3 and not at 2",
    ],
)  # fmt: skip
def test_the_known_time_is_the_old_one_whatever_the_order(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {"start": "2026-03-17T15:00"}
    assert reply.unclear == ()


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("with raj not ana", ("Raj",)),
        ("can you put Raj down too?", ("Ana Silva", "Raj")),
        ("swap Ana for Jonas Beck", ("Jonas Beck",)),
        ("from Ana to Jonas Beck", ("Jonas Beck",)),
        ("Ana got promoted, so now it's her successor Kim Park", ("Kim Park",)),
        ("I meet Ana's manager Rita Gomez instead", ("Rita Gomez",)),
        ("It won't be just Ana, Rita Gomez from HR will be there too", ("Ana Silva", "Rita Gomez")),
        ("Ana bringt noch ihren Chef Udo Hahn mit", ("Ana Silva", "Udo Hahn")),
        ("Bitte Ana rausnehmen und tim berger eintragen", ("Tim Berger",)),
        ("Ana told me that Rita Gomez will interview me", ("Rita Gomez",)),
    ],
)
def test_who_comes_and_who_goes_is_told_by_the_words_beside_their_names(said: str, people: tuple[str, ...]) -> None:
    assert changes(read_reply(said, FRAME)) == {"interviewers": people}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("we do it by phone now instead of video", {"medium": "phone"}),
        ("Replace https://meet.example.com/old by https://meet.example.com/new", {"join_url": "https://meet.example.com/new"}),
        ("I'm up for Senior Analyst, not Data Engineer", {"role": "Senior Analyst"}),
        ("Acme only does the recruiting, the employer is Northwind Traders", {"company": "Northwind Traders"}),
        ("I have moved, I live in Warsaw now, so please use Warsaw time for me", {"zone": "Europe/Warsaw"}),
        ("They need 90 minutes instead of 60", {"end": "2026-03-17T15:30"}),
        ("Dienstag auf Donnerstag verschoben", {"start": "2026-03-19T14:00"}),
    ],
)  # fmt: skip
def test_every_fact_has_its_signs(said: str, meant: dict[str, Any]) -> None:
    assert changes(read_reply(said, FRAME)) == meant


@pytest.mark.parametrize(
    "said",
    [
        "I have a dentist appointment on Wednesday at 3", "my flight lands at 4pm on Tuesday",
        "I can come any time on Thursday", "I'm on holiday from Friday", "They will send feedback by Friday",
        "I told them I am free on Wednesday", "I talked to Raj Patel at the fair", "my friend Tom works there too",
        "I used to work at Globex", "I'd love it to be by phone", "please remind me at 1pm", "lunch is at noon",
        "please call me on +49 170 1234567", "my number is +49 170 1234567", "I live at Gartenweg 3, Potsdam",
        "it takes me half an hour by train", "I work until 4pm on Tuesdays", "the office opens at 9",
        "we should talk on Monday", "I was born on 18 March 1990", "If Ana is still ill it'll be Friday",
        "is it at 3?", "I can do 3 or 4", "They're thinking of moving it to Friday", "my guess is 3pm",
        "mein Zug kommt um 13 Uhr an", "Ich arbeite bis 16 Uhr", "Bitte erinnert mich um 12 Uhr",
        "Ich wohne in der Gartenstraße 8", "Ruft mich bitte unter 0170 1234567 an", "Raj hat mich empfohlen",
        "Könnte ich auch am Freitag kommen?", "steht noch nicht fest, evtl Donnerstag", "entweder 15 oder 16 uhr",
    ],
)  # fmt: skip
def test_a_doubt_a_wish_or_something_else_moves_nothing_and_is_said_back(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {}
    assert reply.commands == ()
    assert reply.unclear or reply.question


def test_a_weekday_beside_another_is_never_the_date_that_today_would_make_of_it() -> None:
    said = "It has been moved to Thursday instead of Tuesday, and to 3 p.m. instead of 2 p.m."
    assert changes(read_reply(said, FRAME)) == {"start": "2026-03-19T15:00"}


def test_a_doubt_in_another_sentence_takes_a_fact_back() -> None:
    reply = read_reply("It's on Wednesday. Not sure though, I will check.", FRAME)
    assert changes(reply) == {}
    assert "It's on Wednesday" in reply.unclear


def test_a_request_that_we_cannot_do_is_said_back_beside_a_correction() -> None:
    reply = read_reply("It's at 3pm. Please tell them that I am happy.", FRAME)
    assert changes(reply) == {"start": "2026-03-17T15:00"}
    assert reply.unclear == ("Please tell them that I am happy",)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("at 3 not 2", "at 3 o'clock not at 2 o'clock"),
        ("the 18th not 17", "the 18th not the 17th"),
        ("starts at 1530", "starts at 15:30"),
        ("in 2026", "in 2026"),
        ("2 people", "2 people"),
    ],
)
def test_a_bare_number_is_an_hour_or_a_day_only_beside_a_sign_of_one(said: str, written: str) -> None:
    assert write_hours(said, TIMES, ENGLISH.times) == written


@pytest.mark.parametrize(
    ("said", "topic", "minutes"),
    [
        ("an hour and a half later", Topic.SHIFT, 90), ("brought forward by 30 min", Topic.SHIFT, -30),
        ("the next day", Topic.SHIFT, 1440), ("45 minutes instead of an hour", Topic.LENGTH, 45),
        ("only half an hour", Topic.LENGTH, 30),
    ],
)  # fmt: skip
def test_a_shift_and_a_length_are_told_apart(said: str, topic: Topic, minutes: int) -> None:
    found = find_spans(said, ENGLISH.times)
    assert Saying(topic=topic, value=minutes) in found.sayings


def test_a_shift_that_may_go_both_ways_is_trouble() -> None:
    assert find_spans("moved back an hour", ENGLISH.times).trouble


def test_names_are_found_in_small_letters_and_german_nouns_are_none() -> None:
    assert [each.name for each in find_names("with kofi mensah and raj", FACTS, ENGLISH)] == ["Kofi Mensah", "Raj"]
    assert find_names("Das Gespräch mit der Personalabteilung", FACTS, GERMAN) == []


def test_titles_beside_names_are_left_out() -> None:
    assert without_titles("with the CTO Omar Haddad", ENGLISH.people) == "with  Omar Haddad"
    assert without_titles("Raj Patel (hiring manager) joins", ENGLISH.people) == "Raj Patel  joins"


def test_a_name_of_a_job_ends_where_other_words_begin() -> None:
    assert cut_title("the Data Architect, not Data Engineer", ENGLISH.facts) == "Data Architect"
    assert cut_title("Platform Engineer and it's on Friday", ENGLISH.facts) == "Platform Engineer"


def test_the_language_is_that_of_most_words() -> None:
    assert signs_of("es ist am Mittwoch")[0] is GERMAN
    assert signs_of("it is on Wednesday")[0] is ENGLISH
    assert signs_of("15:00")[0] is ENGLISH


@pytest.mark.parametrize(
    ("typed", "meant"), [("febuary", "february"), ("marhc", "march"), ("march", None), ("much", None), ("augst", None)]
)
def test_a_mistyped_month_is_the_one_it_is_near_to(typed: str, meant: str | None) -> None:
    assert find_month(typed) == meant
