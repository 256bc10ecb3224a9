"""A zone as people name it, and the one instant that they say in two zones."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from prepmail.reading.dates.find import find_mentions
from prepmail.reading.dates.mentions import Doubt, Reference
from tests.reading.dates.said import mentions, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu 5 March 2026, 2pm London time", "14:00 Europe/London"),
        ("5 March 2026, 14:00 Uhr (Berlin)", "14:00 Europe/Berlin"),
        ("Donnerstag, 5. März 2026, 10 Uhr Berliner Zeit", "10:00 Europe/Berlin"),
        ("jeudi 5 mars 2026 à 10h (heure de Paris)", "10:00 Europe/Paris"),
        ("5 March 2026 16:00 Dubai time", "16:00 Asia/Dubai"),
        ("5 March 2026 11:00 (Asia/Kolkata)", "11:00 Asia/Kolkata"),
        ("5 March 2026 2:00 PM CST (Beijing)", "14:00 Asia/Shanghai"),
        ("5 March 2026 15:30 SAST", "15:30 Africa/Johannesburg"),
        ("5 March 2026 11am Central", "11:00 America/Chicago"),
        ("5 March 2026 at 2pm ET", "14:00 America/New_York"),
        ("5 March 2026 at 2pm EST/EDT", "14:00 America/New_York"),
        ("5 March 2026 at 2pm est", "14:00 America/New_York"),
        ("5 March 2026 2:00 – 3:00pm\nTime zone: America/Chicago", "14:00-15:00 America/Chicago"),
        ("All times are in CET.\n5 March 2026, 10:00", "10:00 Europe/Berlin"),
        ("Please come to our Oslo office on 5 March 2026 at 13.00.", "13:00 Europe/Oslo"),
        ("5 March 2026, 10am\nLocation: 200 Clarendon St, Boston, MA", "10:00 America/New_York"),
        ("3月5日14:00-15:00 北京时间", "14:00-15:00 Asia/Shanghai"),
    ],
)
def test_a_zone_is_understood_as_it_is_said(text: str, expected: str) -> None:
    (mention,) = mentions(text, "America/Denver")
    assert read(text, "America/Denver") == [f"2026-03-05 {expected}"]
    assert mention.tz_said
    assert Doubt.NO_ZONE not in mention.doubts


def test_the_name_of_outlooks_caption_beats_its_offset_in_summer() -> None:
    text = "When: Friday, July 10, 2026 2:00 PM-3:00 PM (UTC-05:00) Eastern Time (US & Canada)."
    (mention,) = mentions(text)
    assert mention.start == datetime(2026, 7, 10, 14, tzinfo=ZoneInfo("America/New_York"))


@pytest.mark.parametrize(
    "text",
    [
        "March 4: 9 AM PT / 12 PM ET / 5 PM GMT",
        "9am PST (12pm EST) on March 4",
        "Wednesday March 4 9:00 AM–9:45 AM Pacific/12:00 PM–12:45 PM Eastern",
        "9 AM PT on March 4, 2026 (4 am Thursday Sydney)",
    ],
)
def test_one_instant_said_in_several_zones_is_one_mention_in_the_first(text: str) -> None:
    (mention,) = mentions(text)
    assert mention.start == datetime(2026, 3, 4, 9, tzinfo=ZoneInfo("America/Los_Angeles"))
    assert mention.tz == "America/Los_Angeles"


def test_two_zones_that_do_not_agree_are_a_question() -> None:
    (mention,) = mentions("March 5 at 2pm CT (4pm ET)")
    assert Doubt.ZONE_AMBIGUOUS in mention.doubts
    assert [each.start for each in mention.choices] == [
        datetime(2026, 3, 5, 14, tzinfo=ZoneInfo("America/Chicago")),
        datetime(2026, 3, 5, 16, tzinfo=ZoneInfo("America/New_York")),
    ]


@pytest.mark.parametrize(
    ("zone", "expected"),
    [("Asia/Kolkata", "Asia/Kolkata"), ("Europe/Dublin", "Europe/Dublin"), ("Europe/London", "Europe/Dublin")],
)
def test_letters_with_several_meanings_are_those_near_the_person(zone: str, expected: str) -> None:
    (mention,) = mentions("5 March 2026 at 16:00 IST", zone)
    assert mention.tz == expected
    assert not mention.choices


def test_letters_with_several_meanings_and_nobody_near_are_a_question() -> None:
    (mention,) = mentions("5 March 2026 at 16:00 IST")
    assert Doubt.ZONE_AMBIGUOUS in mention.doubts
    assert [each.tz for each in mention.choices] == ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]


@pytest.mark.parametrize(
    ("letters", "zone"), [("EST", "America/New_York"), ("PST", "America/Los_Angeles"), ("CET", "Europe/Berlin")]
)
def test_winter_letters_in_july_mean_the_region_and_say_so(letters: str, zone: str) -> None:
    (mention,) = mentions(f"July 15, 2026, 2:00 PM {letters}", zone)
    assert mention.start == datetime(2026, 7, 15, 14, tzinfo=ZoneInfo(zone))
    assert Doubt.ZONE_LOOSE in mention.doubts
    assert len(mention.choices) == 2


def test_a_time_without_a_zone_is_the_persons_own_and_says_so() -> None:
    (mention,) = mentions("5 March 2026 at 16:00", "Europe/Paris")
    assert mention.tz == "Europe/Paris"
    assert not mention.tz_said
    assert mention.doubts == {Doubt.NO_ZONE}


def test_the_writers_own_offset_serves_where_the_persons_zone_is_unknown() -> None:
    now = datetime.fromisoformat("2026-02-24T10:15:00-05:00")
    assert read("March 5 at 2pm", None, now=now, language="en") == ["2026-03-05 14:00 America/New_York"]
    german = datetime.fromisoformat("2026-02-24T10:15:00+01:00")
    assert read("am 5. März um 14 Uhr", None, now=german, language="de") == ["2026-03-05 14:00 Europe/Berlin"]


def written_at(offset: float) -> datetime:
    return datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(hours=offset)))


def test_est_is_australian_where_the_writers_clock_is() -> None:
    (mention,) = find_mentions("Thurs 12/3 at 10am EST", Reference(now=written_at(11)))
    assert mention.start == datetime(2026, 3, 12, 10, tzinfo=ZoneInfo("Australia/Sydney"))
    assert not mention.choices


@pytest.mark.parametrize(
    "text",
    [
        "Video call on 12 March at 2pm. Asha from our Pune office will join.",
        "Video call on 12 March at 2pm with Lena, who is based in our Berlin office.",
    ],
)
def test_where_somebody_else_sits_is_no_zone(text: str) -> None:
    (mention,) = find_mentions(text, Reference(now=written_at(-5)))
    assert mention.start == datetime(2026, 3, 12, 14, tzinfo=ZoneInfo("America/New_York"))


def test_a_far_place_in_the_letter_about_a_video_call_leaves_two_clocks() -> None:
    text = "Video call on 12 March at 2pm. Our main works stand in Austin, TX 78701."
    (mention,) = find_mentions(text, Reference(now=written_at(-5)))
    assert Doubt.PLACE in mention.doubts
    assert {each.tz for each in mention.choices} == {"America/New_York", "America/Chicago"}


def test_a_place_that_people_go_to_tells_the_clock() -> None:
    text = "Come to the works on 12 March at 2pm: 9 Mill Rd, Austin, TX 78701."
    (mention,) = find_mentions(text, Reference(now=written_at(-5)))
    assert mention.start == datetime(2026, 3, 12, 14, tzinfo=ZoneInfo("America/Chicago"))
    assert not mention.choices


@pytest.mark.parametrize(
    "text",
    [
        "Jueves 12 de marzo, 10:30 hora de Bogotá (16:30 en Madrid)",
        "Thursday, March 12 at 15:30 London / 10:30 Bogota",
    ],
)
def test_a_second_clock_is_read_by_its_city_in_any_language(text: str) -> None:
    (mention,) = find_mentions(text, Reference(now=written_at(1)))
    assert mention.start == datetime(2026, 3, 12, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize("offset", [10, 9.5, -9, -10])
def test_a_bare_time_is_on_the_clock_of_its_writer(offset: float) -> None:
    (mention,) = find_mentions("on 5 March at 2pm", Reference(now=written_at(offset)))
    assert mention.start == datetime(2026, 3, 5, 14, tzinfo=timezone(timedelta(hours=offset)))
    assert mention.tz is not None
