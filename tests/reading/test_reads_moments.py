"""A time is the instant its sender meant, or a question."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from prepmail.domain.reading import Action
from tests.reading.samples import US_RULES, calendar, custom_zone, event, read_all, read_one


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_a_time_in_utc_is_that_instant() -> None:
    facts = read_one(calendar(event())).facts
    assert facts.start == utc("2026-04-14T12:00")
    assert facts.evidence["start"].quote == "20260414T120000Z"


def test_a_time_in_a_zone_is_read_by_the_zones_own_clock() -> None:
    facts = read_one(calendar(event(start="DTSTART;TZID=Europe/Berlin:20260414T140000"))).facts
    assert facts.start == utc("2026-04-14T12:00")
    assert facts.tz == "Europe/Berlin"


def test_the_zone_rules_are_those_of_this_year() -> None:
    facts = read_one(calendar(event(start="DTSTART;TZID=America/Vancouver:20261215T100000"))).facts
    assert facts.start == utc("2026-12-15T17:00")
    assert str(datetime(2026, 12, 15, tzinfo=ZoneInfo("America/Vancouver")).strftime("%z")) == "-0700"


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("DTEND:20260414T124500Z", "12:45"),
        ("DTEND;TZID=Europe/Berlin:20260414T144500", "12:45"),
        ("DURATION:PT45M", "12:45"),
        ("DURATION:PT1H30M", "13:30"),
        ("DURATION:P0DT45M", "12:45"),
    ],
)
def test_the_end_comes_from_dtend_or_duration(line: str, end: str) -> None:
    facts = read_one(calendar(event(line))).facts
    assert facts.end == utc(f"2026-04-14T{end}")


@pytest.mark.parametrize(
    "line",
    ["DTEND:20260414T110000Z", "DTEND:20260414T120000Z", "DURATION:-PT1H", "DURATION:soon", "DTEND:20270414T120000Z"],
)
def test_an_end_that_cannot_be_is_no_end(line: str) -> None:
    facts = read_one(calendar(event(line))).facts
    assert facts.start is not None
    assert facts.end is None
    assert "end" not in facts.evidence


def test_a_recurring_event_is_its_first_instance() -> None:
    facts = read_one(calendar(event("RRULE:FREQ=WEEKLY;COUNT=10"))).facts
    assert facts.start == utc("2026-04-14T12:00")


def test_an_instance_is_named_by_its_recurrence_id_in_utc() -> None:
    moved = event("RECURRENCE-ID;TZID=Europe/Berlin:20260421T140000", start="DTSTART:20260422T120000Z")
    found = read_all(calendar(event("RRULE:FREQ=WEEKLY"), moved)).found
    assert [each.recurrence_id for each in found] == [None, "2026-04-21T12:00:00+00:00"]
    assert found[1].facts.start == utc("2026-04-22T12:00")


def test_an_instance_of_an_all_day_series_is_named_by_its_date() -> None:
    assert read_one(calendar(event("RECURRENCE-ID;VALUE=DATE:20260421"))).recurrence_id == "2026-04-21"


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART;VALUE=DATE:20260414",),
        ("DTSTART:20260414",),
        ("DTSTART;TZID=Europe/Berlin:20260414T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"),
    ],
)
def test_an_all_day_event_has_no_start_but_a_question(lines: tuple[str, ...]) -> None:
    reading = read_all(calendar(event(*lines[1:], start=lines[0])))
    found = reading.found[0]
    assert reading.action is Action.ASK_FOR_DATE
    assert found.facts.start is None
    assert "Tuesday 14 April 2026" in found.questions[0].text


def test_a_floating_time_is_asked_about_and_never_taken_as_utc() -> None:
    reading = read_all(calendar(event(start="DTSTART:20260414T140000")))
    assert reading.action is Action.ASK_FOR_DATE
    assert reading.found[0].facts.start is None
    assert "Tuesday 14 April 2026, 14:00" in reading.found[0].questions[0].text


def test_a_floating_time_is_read_in_the_persons_zone_and_still_asked_about() -> None:
    reading = read_all(calendar(event("DURATION:PT1H", start="DTSTART:20260414T140000")), zone="America/New_York")
    found = reading.found[0]
    assert reading.action is Action.NEW
    assert found.facts.start == utc("2026-04-14T18:00")
    assert found.facts.tz == "America/New_York"
    assert found.questions[0].used == 1
    assert found.questions[0].choices[0].end == utc("2026-04-14T19:00")


def test_the_calendars_default_zone_is_offered_for_a_floating_time_but_not_used() -> None:
    content = calendar("X-WR-TIMEZONE:Europe/Paris", event(start="DTSTART:20260414T140000"))
    found = read_one(content)
    assert found.facts.start is None
    assert found.questions[0].choices[0].start == utc("2026-04-14T12:00")


def test_an_unknown_zone_is_asked_about() -> None:
    found = read_one(calendar(event(start="DTSTART;TZID=Customized Time Zone:20260414T140000")))
    assert found.facts.start is None
    assert "Customized Time Zone" in found.questions[0].text


def test_utc_and_a_zone_at_once_are_two_readings_and_the_earlier_is_used() -> None:
    found = read_one(calendar(event(start="DTSTART;TZID=America/New_York:20260414T140000Z")))
    assert [each.start for each in found.questions[0].choices] == [utc("2026-04-14T14:00"), utc("2026-04-14T18:00")]
    assert found.questions[0].used == 1
    assert found.facts.start == utc("2026-04-14T14:00")


def test_utc_with_a_zone_that_is_utc_is_no_question() -> None:
    found = read_one(calendar(event(start="DTSTART;TZID=Etc/UTC:20260414T140000Z")))
    assert found.questions == ()


def test_an_ambiguous_abbreviation_is_asked_about_with_its_readings() -> None:
    found = read_one(calendar(event(start="DTSTART;TZID=CST:20260714T140000")))
    assert [each.tz for each in found.questions[0].choices] == ["America/Chicago", "Asia/Shanghai", "America/Havana"]
    assert found.facts.start is None


def test_the_persons_own_zone_settles_an_ambiguous_abbreviation() -> None:
    found = read_one(calendar(event(start="DTSTART;TZID=CST:20260714T140000")), zone="Asia/Shanghai")
    assert found.questions == ()
    assert found.facts.start == utc("2026-07-14T06:00")


def test_a_windows_name_and_rules_that_disagree_are_two_readings() -> None:
    zone = custom_zone("Tokyo Standard Time", "+0800", "+0800")
    found = read_one(calendar(zone, event(start="DTSTART;TZID=Tokyo Standard Time:20260714T140000")))
    assert len(found.questions[0].choices) == 2
    assert found.facts.start == utc("2026-07-14T05:00")


def test_an_iana_id_beats_the_files_own_rules() -> None:
    zone = custom_zone("America/New_York", "-0600", "-0500", US_RULES)
    found = read_one(calendar(zone, event(start="DTSTART;TZID=America/New_York:20260714T140000")))
    assert found.facts.start == utc("2026-07-14T18:00")
    assert found.questions == ()


def test_a_skipped_time_is_read_an_hour_later_and_asked_about() -> None:
    found = read_one(calendar(event(start="DTSTART;TZID=America/New_York:20260308T023000")))
    assert found.facts.start == utc("2026-03-08T07:30")
    assert "skip" in found.questions[0].text


def test_a_repeated_time_is_its_first_occurrence_and_both_are_offered() -> None:
    found = read_one(calendar(event(start="DTSTART;TZID=America/New_York:20261101T013000")))
    assert found.facts.start == utc("2026-11-01T05:30")
    assert [each.start for each in found.questions[0].choices] == [utc("2026-11-01T05:30"), utc("2026-11-01T06:30")]


@pytest.mark.parametrize(
    "value", ["20260230T140000Z", "tomorrow", "", "99991231T235959Z", "00010101T000000Z", "20260414T256000Z"]
)
def test_a_start_that_is_no_date_is_asked_about(value: str) -> None:
    reading = read_all(calendar(event(start=f"DTSTART:{value}")))
    assert reading.action is Action.ASK_FOR_DATE
    assert "could not be read" in reading.found[0].questions[0].text


@pytest.mark.parametrize(
    ("value", "start"),
    [
        ("20260414T1200Z", "2026-04-14T12:00"),
        ("2026-04-14T12:00:00Z", "2026-04-14T12:00"),
        ("20260414T140000+0200", "2026-04-14T12:00"),
        ("20260413T240000Z", "2026-04-14T00:00"),
        ("20260414T120060Z", "2026-04-14T12:00:59"),
    ],
)
def test_dates_written_nearly_right_are_read(value: str, start: str) -> None:
    assert read_one(calendar(event(start=f"DTSTART:{value}"))).facts.start == utc(start)
