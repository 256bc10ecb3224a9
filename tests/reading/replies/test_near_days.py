"""A weekday or a time alone goes by the day that is known, in every language, and never moves anything silently."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from prepmail.domain.corrections import Correction
from prepmail.domain.reading import Facts
from prepmail.reading.replies.read import read_reply
from tests.reading.replies.scoring import FACTS, FRAME, changes

WEDNESDAY = [
    "Wednesday", "It's Wednesday", "wed", "Mittwoch", "Mittwoch.", "Mi", "am Mittwoch", "es ist Mittwoch", "mercredi",
    "miércoles", "mercoledì", "quarta-feira", "woensdag", "środa", "onsdag", "水曜日",
]  # fmt: skip
AT_THREE = [
    "Wednesday, 15:00", "15:00 Wed", "Wednesday 3pm", "Mittwoch, 15:00", "15:00 Mittwoch", "Mittwoch um 15 Uhr",
    "Mi, 15 Uhr", "mercredi 15h", "miércoles a las 15", "mercoledì alle 15", "onsdag kl 15", "水曜日 15:00",
]  # fmt: skip


@pytest.mark.parametrize("said", WEDNESDAY)
def test_a_weekday_alone_is_the_one_nearest_to_the_interview(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {"start": "2026-03-18T14:00"}


@pytest.mark.parametrize("said", AT_THREE)
def test_a_weekday_with_a_time_is_the_one_nearest_to_the_interview(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {"start": "2026-03-18T15:00"}


@pytest.mark.parametrize("said", ["15:00", "3pm", "15 Uhr", "um 15 Uhr", "15h", "um drei"])
def test_a_time_alone_is_on_the_day_of_the_interview(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {"start": "2026-03-17T15:00"}


@pytest.mark.parametrize("said", ["Tuesday 3pm", "Dienstag 15 Uhr", "mardi 15h"])
def test_the_weekday_that_it_is_on_already_stays_on_that_day(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {"start": "2026-03-17T15:00"}


@pytest.mark.parametrize("said", ["Saturday", "Sunday 10am", "Samstag", "dimanche"])
def test_a_weekday_that_is_near_on_one_side_and_in_the_week_on_the_other_is_asked_about(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert reply.correction == Correction()
    assert reply.question is not None
    days = [each.start.day for each in reply.question.choices if each.start]
    assert days in ([14, 21], [15, 22])


@pytest.mark.parametrize(
    "said",
    [
        "this friday", "next week Wednesday", "nächste Woche Mittwoch", "diesen Freitag", "kommenden Freitag",
        "vendredi prochain", "Wednesday morning", "Mittwoch Vormittag", "19 March in the morning", "tonight",
    ],
)  # fmt: skip
def test_a_day_counted_from_nowhere_or_a_part_of_one_moves_nothing(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {}
    assert reply.unclear or reply.question


@pytest.mark.parametrize("said", ["next Wednesday", "nächsten Mittwoch"])
def test_next_wednesday_is_asked_about_with_the_one_beside_the_interview_among_the_readings(said: str) -> None:
    question = read_reply(said, FRAME).question
    assert question is not None
    assert 18 in [each.start.day for each in question.choices if each.start]


@pytest.mark.parametrize("weekday", range(7))
@pytest.mark.parametrize(
    "now", [datetime(2026, 3, day, hour, tzinfo=UTC) for day in (2, 12, 16, 17) for hour in (6, 12)]
)
def test_no_weekday_moves_an_interview_to_the_past_or_by_more_than_a_week(weekday: int, now: datetime) -> None:
    for names in (
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    ):
        for said in (names[weekday], f"{names[weekday]}, 9:00", f"{names[weekday]} 16:30"):
            reply = read_reply(said, replace(FRAME, now=now))
            choices = reply.question.choices if reply.question else ()
            starts = [reply.correction.start, *(each.start for each in choices)]
            for start in filter(None, starts):
                assert start > now
                assert start.weekday() == weekday
            if reply.correction.start and FACTS.start:
                assert abs(reply.correction.start - FACTS.start) < timedelta(days=7)


def test_a_weekday_that_has_passed_this_week_is_the_next_one_after_the_interview() -> None:
    today = replace(FRAME, now=datetime(2026, 3, 17, 6, tzinfo=UTC))
    assert changes(read_reply("Monday", today)) == {"start": "2026-03-23T14:00"}


def test_without_a_known_day_a_weekday_with_a_time_is_the_coming_one() -> None:
    open_date = replace(FRAME, facts=Facts(company="Acme"))
    assert changes(read_reply("Mittwoch um 15 Uhr", open_date)) == {"start": "2026-03-04T15:00"}
