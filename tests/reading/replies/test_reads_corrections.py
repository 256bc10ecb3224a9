"""Corrections in plain words do exactly what was meant, or are asked about; nothing else."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from time import process_time
from typing import Any

import pytest

from prepmail.domain.corrections import Correction
from prepmail.domain.reading import Choice, Facts, Question
from prepmail.domain.replies import Command, Verb
from prepmail.reading.replies.read import read_reply
from tests.reading.replies.sayings import KNOWN, MORE
from tests.reading.replies.sayings_kept import KEPT
from tests.reading.replies.sayings_stranger import STRANGER
from tests.reading.replies.sayings_stranger_eighth import STRANGER_EIGHTH
from tests.reading.replies.sayings_stranger_fifth import STRANGER_FIFTH
from tests.reading.replies.sayings_stranger_fourth import STRANGER_FOURTH
from tests.reading.replies.sayings_stranger_german import STRANGER_GERMAN
from tests.reading.replies.sayings_stranger_german_fifth import STRANGER_GERMAN_FIFTH
from tests.reading.replies.sayings_stranger_german_fourth import STRANGER_GERMAN_FOURTH
from tests.reading.replies.sayings_stranger_german_more import STRANGER_GERMAN_MORE
from tests.reading.replies.sayings_stranger_german_third import STRANGER_GERMAN_THIRD
from tests.reading.replies.sayings_stranger_more import STRANGER_MORE
from tests.reading.replies.sayings_stranger_ninth import STRANGER_NINTH
from tests.reading.replies.sayings_stranger_seventh import STRANGER_SEVENTH
from tests.reading.replies.sayings_stranger_sixth import STRANGER_SIXTH
from tests.reading.replies.sayings_stranger_third import STRANGER_THIRD
from tests.reading.replies.sayings_typed import TYPED
from tests.reading.replies.sayings_typed_kept import TYPED_KEPT
from tests.reading.replies.scoring import FACTS, FRAME, changes, judge

TWO = replace(FRAME, questions=(Question(field="start", text="", choices=(Choice(label="a"), Choice(label="b"))),))
OVER = replace(FRAME, now=datetime(2026, 3, 17, 18, tzinfo=UTC), over=True)


@pytest.mark.parametrize(("said", "meant"), KNOWN)
def test_a_correction_does_exactly_what_was_meant(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(("said", "meant"), MORE)
def test_others_do_what_was_meant_or_are_asked_about(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) in {"exact", "asked"}


@pytest.mark.parametrize(("said", "meant"), TYPED)
def test_what_is_typed_on_a_phone_does_what_was_meant_or_is_asked_about(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) in {"exact", "asked"}


@pytest.mark.parametrize(
    "sayings",
    [
        KEPT, TYPED_KEPT, TYPED, STRANGER, STRANGER_MORE, STRANGER_THIRD, STRANGER_FOURTH, STRANGER_GERMAN,
        STRANGER_GERMAN_MORE, STRANGER_FIFTH, STRANGER_SIXTH, STRANGER_GERMAN_THIRD, STRANGER_SEVENTH, STRANGER_EIGHTH,
        STRANGER_NINTH, STRANGER_GERMAN_FOURTH, STRANGER_GERMAN_FIFTH,
    ],
)  # fmt: skip
def test_nine_in_ten_corrections_are_exact_and_none_does_something_else(
    sayings: tuple[tuple[str, dict[str, Any]], ...],
) -> None:
    score = Counter(judge(said, meant) for said, meant in sayings)
    assert len(sayings) >= 40
    assert score["other"] == 0
    assert score["exact"] >= 0.9 * len(sayings)


@pytest.mark.parametrize(
    "said",
    [
        "before 3pm please", "its around 3pm", "3ish", "2pm IST", "2pm ast", "this friday", "in two weeks",
        "next week wednesday 10am",
        "moved one hour forward", "moved back an hour", "with Globex", "it's Wayne Enterprises", "it's off",
        "no thursday",
    ],
)  # fmt: skip
def test_words_that_could_mean_another_time_or_thing_change_nothing(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {}
    assert reply.commands == ()
    assert reply.unclear


def test_a_time_that_cannot_be_read_leaves_the_time_alone_and_not_the_people() -> None:
    reply = read_reply("Friday at 10 with nina weber from HR. on 40.3. at 3pm", FRAME)
    assert changes(reply) == {"interviewers": ("Nina Weber",)}
    assert "on 40 March at 3pm" in reply.unclear or "on 40.3. at 3pm" in reply.unclear


def test_half_of_a_time_is_not_taken_when_the_other_half_was_not_understood() -> None:
    reply = read_reply("The company is Globex. It's at 3pm. The day is the 40th of March.", FRAME)
    assert changes(reply) == {"company": "Globex"}
    assert "The day is the 40th of March" in reply.unclear


@pytest.mark.parametrize(
    "said",
    [
        "I can't make it on Wednesday",
        "Is it on Wednesday?",
        "They asked whether Thursday 3pm works",
        "Would Friday be better",
        "If it is Wednesday I can't come",
        "The company is not Acme",
        "The company is great",
        "The role is unclear",
        "Ana called me on Friday",
        "My friend works at Globex",
        "I prefer 3pm",
        "Let's say Thursday",
        "it was on Tuesday last week",
        "They said the second round would be on 20 March",
        "I have another interview at 3pm",
        "tuesday, wednesday or friday",
        "It's on 31 February",
        "it's at 25:00",
        "Wednesday 3pm, no sorry 4pm",
        "from 3 to 2",
        "link is javascript:alert(1)",
        "I'm in a meeting until 4pm",
        "call me at 3pm",
        "See you on Wednesday",
        "What time is it?",
        "They will decide on Friday",
    ],
)
def test_a_doubt_a_wish_or_a_story_changes_nothing_and_is_said_back(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {}
    assert reply.unclear == (said,)


@pytest.mark.parametrize("said", ["It's at 8", "it's at 9am EST", "it's on 4/5", "it's next Wednesday"])
def test_two_readings_make_a_question(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert reply.correction == Correction()
    assert reply.question is not None
    assert len(reply.question.choices) >= 2


def test_a_bare_time_is_asked_about_when_the_interview_and_the_person_have_different_clocks() -> None:
    away = replace(FRAME, zone="America/New_York")
    reply = read_reply("actually 3pm", away)
    assert reply.question is not None
    assert [each.tz for each in reply.question.choices] == ["Europe/Berlin", "America/New_York"]


def test_a_bare_number_is_the_nearest_day_to_the_interview_not_to_today() -> None:
    later = replace(FRAME, facts=replace(FACTS, start=datetime(2026, 4, 16, 12, tzinfo=UTC), end=None))
    assert changes(read_reply("it is the 20th", later)) == {"start": "2026-04-20T14:00"}


def test_words_of_a_mail_around_a_correction_are_no_part_of_it() -> None:
    words = "Hello Prepmail,\n\nSorry, it's Wednesday at 3 pm.\n\nBest regards\nSam Miller\n"
    reply = read_reply(words, FRAME)
    assert changes(reply) == {"start": "2026-03-18T15:00"}
    assert reply.unclear == ()


def test_what_is_understood_is_done_and_what_is_not_is_said_back() -> None:
    reply = read_reply("The company is Globex.\nWill the canteen be open?", FRAME)
    assert changes(reply) == {"company": "Globex"}
    assert reply.unclear == ("Will the canteen be open?",)


def test_a_story_beside_a_correction_is_not_said_back() -> None:
    reply = read_reply("The company is Globex.\nThe canteen was closed.", FRAME)
    assert changes(reply) == {"company": "Globex"}
    assert reply.unclear == ()


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("2", 2), ("#2", 2), ("2.", 2), ("b", 2), ("the second one", 2), ("Option 2, please", 2),
        ("It's the first one.", 1),
        ("Hi,\n\n2\n\nThanks\nSam", 2), ("number two", 2), ("the latter", 2), ("3", None),
        ("20", None), ("two of them", None),
    ],
)  # fmt: skip
def test_a_number_answers_a_question(said: str, number: int | None) -> None:
    assert read_reply(said, TWO).choice == number


@pytest.mark.parametrize(
    ("said", "agrees"), [("Yes", True), ("yes please", True), ("No", False), ("nope", False), ("maybe", None)]
)
def test_yes_and_no(said: str, agrees: bool | None) -> None:  # noqa: FBT001 - the expected value
    assert read_reply(said, FRAME).agrees is agrees


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("STATUS", Verb.STATUS), ("what's next", Verb.STATUS), ("Please pause", Verb.PAUSE),
        ("resume please", Verb.RESUME),
        ("stop this interview", Verb.STOP), ("I withdrew my application", Verb.STOP),
        ("The interview was cancelled", Verb.STOP),
        ("unsubscribe", Verb.UNSUBSCRIBE), ("Please stop all emails", Verb.UNSUBSCRIBE), ("new link", Verb.NEW_LINK),
        ("send me my data", Verb.EXPORT), ("Delete my data", Verb.DELETE), ("DELETE ALL MY DATA!", Verb.DELETE),
        ("undo that", Verb.UNDO), ("Help", Verb.HELP),
    ],
)  # fmt: skip
def test_a_command_in_the_words_people_use(said: str, verb: Verb) -> None:
    assert read_reply(said, FRAME).commands == (Command(verb=verb),)


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("pause until Friday", date(2026, 3, 6)), ("Pause till 12 March please", date(2026, 3, 12)),
        ("PAUSE for two weeks", date(2026, 3, 16)), ("I'm on vacation until Monday", date(2026, 3, 9)),
    ],
)  # fmt: skip
def test_a_pause_says_until_when(said: str, until: date) -> None:
    assert read_reply(said, FRAME).commands == (Command(verb=Verb.PAUSE, until=until),)


@pytest.mark.parametrize(
    "said", ["don't stop", "please do not delete my data", "pause until the cows come home", "status of the weather"]
)
def test_what_only_sounds_like_a_command_is_none(said: str) -> None:
    assert read_reply(said, FRAME).commands == ()


def test_after_the_interview_words_are_kept_and_a_promise_is_dated() -> None:
    reply = read_reply("Hi,\nAna asked about Rust.\nThey will call by Friday.\nThe office was loud.\nThanks\nSam", OVER)
    assert reply.debrief == ("Ana asked about Rust", "They will call by Friday", "The office was loud")
    assert reply.promised == datetime(2026, 3, 20, 22, 59, tzinfo=UTC)
    assert changes(reply) == {}


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("I should hear back within a week", 24), ("They decide by the end of next week", 27),
        ("They'll email me on 27 March", 27),
        ("HR said they would get back to me in 3 days", 20),
    ],
)  # fmt: skip
def test_a_promise_in_other_words(said: str, day: int) -> None:
    promised = read_reply(said, OVER).promised
    assert promised is not None
    assert (promised.month, promised.day) == (3, day)


@pytest.mark.parametrize(
    "said",
    [
        "a" * 100_000,
        "and " * 20_000,
        ", " * 20_000,
        "Wednesday, " * 5_000,
        "the company is x and " * 3_000,
        "((((" * 9_000,
        "2 " * 9_000,
    ],
)
def test_words_without_end_are_read_in_no_time(said: str) -> None:
    began = process_time()
    read_reply(said, FRAME)
    read_reply(said, OVER)
    assert process_time() - began < 2


def test_an_interview_without_a_time_takes_a_whole_one_and_asks_for_the_rest() -> None:
    open_date = replace(FRAME, facts=Facts(company="Acme"))
    assert changes(read_reply("It's on 19 March at 10:30", open_date)) == {"start": "2026-03-19T10:30"}
    assert read_reply("It's on 19 March", open_date).unclear == ("It's on 19 March",)
