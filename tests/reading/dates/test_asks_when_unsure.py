"""Two readings are a question with both as choices, never a silent guess."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from prepmail.reading.dates.mentions import Doubt, Mention
from tests.reading.dates.said import mentions


def local(mention: Mention) -> list[str]:
    return [
        f"{each.start.astimezone(ZoneInfo(mention.tz or 'UTC')):%m-%d %H:%M}" for each in mention.choices if each.start
    ]


@pytest.mark.parametrize(
    ("text", "doubt", "choices"),
    [
        ("03/04/2026 at 15:00", Doubt.DAY_MONTH, ["03-04 15:00", "04-03 15:00"]),
        ("Tuesday, March 4th at 2pm ET", Doubt.WEEKDAY, ["03-04 14:00", "03-03 14:00"]),
        ("next Thursday at 2pm", Doubt.RELATIVE, ["03-05 14:00", "02-26 14:00"]),
        ("midnight on Friday", Doubt.NOON, ["02-27 00:00", "02-28 00:00"]),
        ("12:00 AM on March 9", Doubt.NOON, ["03-09 00:00", "03-09 12:00"]),
        ("Thursday at 7:30", Doubt.HALF_DAY, ["02-26 07:30", "02-26 19:30"]),
        ("Sunday March 8, 2026 at 2:30 AM Eastern", Doubt.GAP, ["03-08 03:30", "03-08 01:30"]),
        ("Sunday November 1, 2026 at 1:30 AM Eastern", Doubt.FOLD, ["11-01 01:30", "11-01 01:30"]),
    ],
)
def test_what_may_be_read_in_two_ways_keeps_both(text: str, doubt: Doubt, choices: list[str]) -> None:
    (mention,) = mentions(text)
    assert doubt in mention.doubts
    assert local(mention) == choices
    assert mention.choices[0].start == mention.start
    assert len({each.start for each in mention.choices}) == len(mention.choices)


@pytest.mark.parametrize(
    "text",
    [
        "Tues 10/03/2026 at 15:00",
        "10.03.2026 at 15:00",
        "10/03/2026 at 15:00 (UK time)",
        "10/03/2026 at 15:00 at our Leeds office, 12 Park Row, LS1 5HD",
        "13/03/2026 is out; 10/03/2026 at 15:00",
        "le 10/03/2026 à 15h00, votre entretien",
    ],
)
def test_weekday_dots_zone_place_and_language_decide_the_order_of_a_date(text: str) -> None:
    (mention,) = mentions(text)
    assert f"{mention.start:%Y-%m-%d}" == "2026-03-10"
    assert not mention.choices


def test_of_two_orders_the_one_that_has_not_passed_is_meant() -> None:
    (mention,) = mentions("05/01/2026 at 15:00")
    assert f"{mention.start:%Y-%m-%d}" == "2026-05-01"
    assert not mention.choices


def test_an_afternoon_hour_needs_no_question() -> None:
    (mention,) = mentions("Friday at half past 2")
    assert Doubt.HALF_DAY in mention.doubts
    assert not mention.choices


def test_next_thursday_said_on_a_friday_is_one_day() -> None:
    friday = datetime(2026, 2, 27, 9, tzinfo=ZoneInfo("America/New_York"))
    (mention,) = mentions("next Thursday at 2pm", now=friday)
    assert f"{mention.start:%Y-%m-%d}" == "2026-03-05"
    assert not mention.choices


def test_last_years_number_in_january_is_seen_by_the_weekday() -> None:
    december = datetime(2025, 12, 18, 9, tzinfo=ZoneInfo("America/New_York"))
    (mention,) = mentions("Thursday, January 8, 2025 at 10am PT", now=december)
    assert f"{mention.start:%Y-%m-%d}" == "2026-01-08"
    assert Doubt.WEEKDAY in mention.doubts
