from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepmail.domain.quiet_hours import Hours, at_wall_clock
from tests.domain.interviews import local

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = Hours(zone=BERLIN, closed=((time(21), time(7)),))


def hours(begin: str, until: str, zone: str = "Europe/Berlin") -> Hours:
    return Hours(zone=ZoneInfo(zone), closed=((time.fromisoformat(begin), time.fromisoformat(until)),))


@pytest.mark.parametrize(
    ("clock", "open_then"),
    [("20:59", True), ("21:00", False), ("00:00", False), ("06:59", False), ("07:00", True), ("12:00", True)],
)
def test_a_span_that_passes_midnight_is_closed_from_its_start_and_open_at_its_end(clock: str, open_then: bool) -> None:  # noqa: FBT001 - a column of the table
    assert NIGHT.allow(local(f"2026-05-04 {clock}")) is open_then


def test_a_span_within_the_day_is_closed_only_then() -> None:
    siesta = hours("12:30", "14:00")
    assert siesta.first_from(local("2026-05-04 13:10")) == local("2026-05-04 14:00")
    assert siesta.last_until(local("2026-05-04 13:10")) == local("2026-05-04 12:25")
    assert siesta.allow(local("2026-05-04 23:30"))


def test_equal_ends_mean_no_quiet_hours_at_all() -> None:
    assert hours("22:00", "22:00").allow(local("2026-05-04 22:00"))


def test_the_next_and_the_last_open_instant_lie_on_either_side_of_the_night() -> None:
    for midnight in (local("2026-05-04 23:00"), local("2026-05-05 02:00")):
        assert NIGHT.first_from(midnight) == local("2026-05-05 07:00")
        assert NIGHT.last_until(midnight) == local("2026-05-04 20:55")


def test_an_open_instant_is_its_own_answer() -> None:
    noon = local("2026-05-04 12:00")
    assert NIGHT.first_from(noon) == NIGHT.last_until(noon) == noon


def test_hours_open_for_two_minutes_a_day_are_still_found() -> None:
    narrow = hours("07:02", "07:00")
    assert narrow.first_from(local("2026-05-04 12:00")) == local("2026-05-05 07:00")
    assert narrow.last_until(local("2026-05-04 12:00")) == local("2026-05-04 07:01")


def test_hours_that_a_second_span_would_close_for_good_stay_as_they_are() -> None:
    night_shift = hours("07:30", "20:30")
    assert night_shift.narrowed(time(20), time(8)) == night_shift
    assert NIGHT.narrowed(time(20), time(8)).first_from(local("2026-05-04 20:30")) == local("2026-05-05 08:00")


def test_quiet_until_a_time_that_is_skipped_in_spring_ends_with_the_change() -> None:
    early = hours("22:00", "02:30")
    assert early.first_from(local("2026-03-29 00:30")) == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert early.last_until(datetime(2026, 3, 29, 0, 59, tzinfo=UTC)) == local("2026-03-28 21:55")


def test_quiet_until_a_time_that_comes_twice_in_autumn_is_quiet_again_in_the_second_hour() -> None:
    early = hours("22:00", "02:30")
    assert early.first_from(local("2026-10-25 01:00")) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert early.first_from(datetime(2026, 10, 25, 1, 5, tzinfo=UTC)) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "clock", "zone", "instants"),
    [
        pytest.param("2026-05-04", "09:00", "Asia/Kolkata", ["2026-05-04T03:30"], id="once"),
        pytest.param("2026-10-25", "02:30", "Europe/Berlin", ["2026-10-25T00:30", "2026-10-25T01:30"], id="twice"),
        pytest.param("2026-03-29", "02:30", "Europe/Berlin", ["2026-03-29T01:00"], id="skipped"),
        pytest.param("2026-10-04", "02:10", "Australia/Lord_Howe", ["2026-10-03T15:30"], id="skipped by half an hour"),
        pytest.param("2011-12-30", "09:00", "Pacific/Apia", ["2011-12-30T10:00"], id="a whole day skipped"),
        pytest.param("2028-02-29", "09:00", "America/New_York", ["2028-02-29T14:00"], id="29 February"),
    ],
)
def test_a_wall_clock_time_is_found_once_twice_or_at_the_change(
    day: str, clock: str, zone: str, instants: list[str]
) -> None:
    found = at_wall_clock(date.fromisoformat(day), time.fromisoformat(clock), ZoneInfo(zone))
    assert found == tuple(datetime.fromisoformat(each).replace(tzinfo=UTC) for each in instants)


clocks = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
zones = st.sampled_from(
    ["Europe/Berlin", "Australia/Lord_Howe", "Pacific/Chatham", "America/Sao_Paulo", "Asia/Kolkata"]
)
instants = st.datetimes(datetime(2025, 12, 1), datetime(2028, 4, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis wants them naive
near_a_change = st.integers(-3000, 3000).map(
    lambda minutes: datetime(2026, 3, 29, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@given(begin=clocks, until=clocks, zone=zones, instant=instants | near_a_change)
def test_what_is_found_is_open_on_the_right_side_and_near(
    begin: time, until: time, zone: str, instant: datetime
) -> None:
    some = Hours(zone=ZoneInfo(zone), closed=((begin, until),))
    after, before = some.first_from(instant), some.last_until(instant)
    assert some.allow(after)
    assert instant <= after <= instant + timedelta(days=2)
    assert before is not None
    assert some.allow(before)
    assert instant - timedelta(days=2) <= before <= instant
