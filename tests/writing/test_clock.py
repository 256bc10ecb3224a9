from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from prepmail.domain.person import Preferences
from prepmail.domain.reading import Facts, Medium
from prepmail.writing import clock

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 11, 24, 14, tzinfo=UTC)


def test_a_span_has_weekday_date_hours_and_zone() -> None:
    assert (
        clock.span(START, START + timedelta(hours=1), BERLIN)
        == "Tuesday 24 November 2026, 15:00–16:00 (Berlin time, UTC+1)"
    )
    assert clock.span(START, None, BERLIN) == "Tuesday 24 November 2026, 15:00 (Berlin time, UTC+1)"
    assert clock.span(START, START, BERLIN) == clock.span(START, None, BERLIN)


def test_an_end_on_another_day_is_written_with_its_day() -> None:
    assert (
        clock.span(START, START + timedelta(hours=10), BERLIN)
        == "Tuesday 24 November 2026, 15:00 – Wednesday 25 November 2026, 01:00 (Berlin time, UTC+1)"
    )


def test_an_hour_that_comes_twice_is_told_apart_by_its_offset() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert clock.span(first, None, BERLIN) == "Sunday 25 October 2026, 02:30 (Berlin time, UTC+2)"
    assert clock.span(first + timedelta(hours=1), None, BERLIN).endswith("02:30 (Berlin time, UTC+1)")
    assert clock.span(first, first + timedelta(hours=1), BERLIN).endswith("02:30–02:30 (Berlin time, UTC+2 → UTC+1)")


@pytest.mark.parametrize(
    ("zone", "label"),
    [
        ("Asia/Kolkata", "Kolkata time, UTC+5:30"),
        ("America/St_Johns", "St. John’s time, UTC−3:30"),
        ("Asia/Kathmandu", "Kathmandu time, UTC+5:45"),
        ("UTC", "UTC"),
    ],
)
def test_odd_offsets_are_written_to_the_minute(zone: str, label: str) -> None:
    assert clock.zone_label(START, ZoneInfo(zone)) == label


def test_utc_itself_is_named_once() -> None:
    assert clock.span(START, None, UTC) == "Tuesday 24 November 2026, 14:00 (UTC)"


@pytest.mark.parametrize(
    ("away", "words"),
    [
        (timedelta(seconds=20), "now"),
        (timedelta(minutes=45), "in 45 minutes"),
        (timedelta(minutes=60), "in 1 hour"),
        (timedelta(hours=3, minutes=10), "in 3 hours"),
        (timedelta(hours=14), "tomorrow"),
        (timedelta(days=3), "in 3 days"),
        (-timedelta(hours=2), "2 hours ago"),
        (-timedelta(days=1), "yesterday"),
        (-timedelta(days=6), "6 days ago"),
    ],
)
def test_how_far_away_it_is_counts_days_on_the_wall_calendar(away: timedelta, words: str) -> None:
    noon = datetime(2026, 11, 20, 11, tzinfo=UTC)
    assert clock.relative(noon + away, noon, BERLIN) == words


def test_minutes_past_midnight_are_minutes_and_not_tomorrow() -> None:
    night = datetime(2026, 11, 20, 22, 30, tzinfo=UTC)
    assert clock.relative(night + timedelta(minutes=60), night, BERLIN) == "in 1 hour"


def test_a_subject_names_the_year_only_when_it_is_another() -> None:
    assert clock.short(START, BERLIN, now=START) == "Tue 24 Nov, 15:00"
    before = datetime(2025, 12, 30, tzinfo=UTC)
    assert clock.short(START, BERLIN, now=before) == "Tue 24 Nov 2026, 15:00"


def test_one_clock_is_enough_where_both_show_the_same() -> None:
    facts = Facts(start=START, tz="Europe/Paris")
    assert [each.whose for each in clock.clocks(START, None, facts, Preferences(zone="Europe/Berlin"))] == [""]
    assert [each.whose for each in clock.clocks(START, None, facts, Preferences())] == [""]


def test_two_clocks_are_told_by_the_offset_of_that_very_day() -> None:
    facts = Facts(tz="America/New_York")
    march = datetime(2026, 3, 16, 14, tzinfo=UTC)
    shown = clock.clocks(march, None, facts, Preferences(zone="America/Bogota"))
    assert [each.zone for each in shown] == ["Bogota time, UTC−5", "New York time, UTC−4"]
    winter = clock.clocks(START, None, facts, Preferences(zone="America/Bogota"))
    assert len(winter) == 1


def test_the_place_has_the_first_word_only_when_the_meeting_is_there() -> None:
    facts = Facts(tz="Europe/Berlin", medium=Medium.ONSITE)
    preferences = Preferences(zone="Asia/Tokyo")
    assert "Berlin time" in clock.clocks(START, None, facts, preferences)[0].text
    assert "Tokyo time" in clock.clocks(START, None, replace(facts, medium=Medium.PHONE), preferences)[0].text


def test_how_long_it_takes_is_told_in_words() -> None:
    assert clock.lasting(START, START + timedelta(minutes=90)) == "1 hour 30 minutes"
    assert clock.lasting(START, START + timedelta(days=1, hours=2)) == "1 day 2 hours"
    assert clock.lasting(START, None) == ""


def test_a_part_of_a_day_names_the_day_only_when_it_is_another() -> None:
    assert clock.within(START, START + timedelta(hours=1), BERLIN, START) == "15:00–16:00 (Berlin time)"
    later = START + timedelta(days=1)
    assert clock.within(later, None, BERLIN, START) == clock.span(later, None, BERLIN)
