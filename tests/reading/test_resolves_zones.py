"""One name, one clock, whoever wrote it; what nobody can know stays unknown."""

import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from prepmail.reading.calendar.contentlines import parse_components
from prepmail.reading.zones.timezones import Confidence, ZoneSource, resolve_tz
from prepmail.reading.zones.vtimezone import VTimezone, parse_vtimezone
from tests.reading.samples import EU_RULES, US_RULES, calendar, custom_zone, event, read_one

JULY = datetime(2026, 7, 14, 10)  # noqa: DTZ001 - wall clock times are the subject here
JANUARY = datetime(2026, 1, 14, 10)  # noqa: DTZ001


def vtimezone(text: str) -> VTimezone:
    component = parse_components("BEGIN:VCALENDAR\n" + text)[0].components[0]
    zone = parse_vtimezone(component)
    assert zone is not None
    return zone


def iana(name: str) -> str | None:
    resolved = resolve_tz(name, at=JULY)
    return resolved.iana if resolved else None


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ('"Europe/Berlin"', "Europe/Berlin"),
        ("US/Pacific", "America/Los_Angeles"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Europe/Amsterdam", "Europe/Amsterdam"),
        ("/mozilla.org/20050126_1/America/Argentina/Ushuaia", "America/Argentina/Ushuaia"),
        ("/tzurl.org/2020b/Asia/Istanbul", "Europe/Istanbul"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Rome", "Europe/Rome"),
        ("posix/Europe/Vaduz", "Europe/Vaduz"),
        ("America_New_York", "America/New_York"),
        ("America-Chicago", "America/Chicago"),
        ("IANA-db:Asia/Seoul--custom", "Asia/Seoul"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("GMT Standard Time", "Europe/London"),
        ("Greenwich Standard Time", "Atlantic/Reykjavik"),
        ("British Columbia Standard Time", "America/Vancouver"),
        ("tzone://Microsoft/Utc", "Etc/UTC"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("Pacific Time (US and Canada)", "America/Los_Angeles"),
        ("(GMT-07:00) Arizona", "America/Phoenix"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"),
        ("(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris", "Europe/Paris"),
        ("(GMT+01.00) Sarajevo/Warsaw/Zagreb", "Europe/Warsaw"),
        ("(UTC-03:00) Brasília", "America/Sao_Paulo"),
        ("Central European Summer Time", "Europe/Berlin"),
        ("Mitteleuropäische Zeit", "Europe/Berlin"),
        ("Екатеринбург", "Asia/Yekaterinburg"),
        ("Chamorro (UTC+10)", "Pacific/Saipan"),
        ("CET", "Europe/Brussels"),
        ("MEZ", "Europe/Berlin"),
        ("ET", "America/New_York"),
        ("JST", "Asia/Tokyo"),
        ("UTC", "Etc/UTC"),
        ("UTC+11", "Etc/GMT-11"),
    ],
)
def test_a_clear_name_is_resolved(name: str, zone: str) -> None:
    resolved = resolve_tz(name, at=JULY)
    assert resolved is not None
    assert (resolved.iana, resolved.confidence) == (zone, Confidence.HIGH)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "   ",
        "Customized Time Zone",
        "tzone://Microsoft/Custom",
        "Unknown",
        "America/New_Yrok",
        "Europe/Germany",
        "foo",
    ],
)
def test_a_name_that_says_nothing_stays_unknown(name: str) -> None:
    assert resolve_tz(name, at=JULY) is None


def test_no_name_at_all_stays_unknown() -> None:
    assert resolve_tz(None, at=JULY) is None


@pytest.mark.parametrize("name", ["CST", "IST", "PST", "BRT", "FLE", "Romance", "(GMT+01:00)", "GMT -0500 / GMT -0400"])
def test_half_a_name_is_not_trusted(name: str) -> None:
    resolved = resolve_tz(name, at=JULY)
    assert resolved is not None
    assert resolved.confidence is Confidence.LOW


def test_the_zone_name_beats_the_offset_in_outlooks_caption() -> None:
    resolved = resolve_tz("(UTC-05:00) Eastern Time (US & Canada)", at=JULY)
    assert resolved is not None
    assert resolved.zone.utcoffset(JULY) == timedelta(hours=-4)


def test_an_abbreviation_is_clear_on_days_when_its_readings_agree() -> None:
    winter = resolve_tz("EST", at=JANUARY)
    summer = resolve_tz("EST", at=JULY)
    assert winter is not None
    assert summer is not None
    assert (winter.confidence, summer.confidence) == (Confidence.HIGH, Confidence.LOW)


def test_the_files_own_rules_settle_half_a_name() -> None:
    rules = vtimezone(custom_zone("Romance", "+0100", "+0200"))
    resolved = resolve_tz("Romance", at=JULY, vtimezone=rules)
    assert resolved is not None
    assert (resolved.iana, resolved.confidence) == ("Europe/Paris", Confidence.HIGH)


def test_a_custom_zone_is_read_by_its_rules_and_shown_in_a_zone_with_the_same() -> None:
    rules = vtimezone(custom_zone("Customized Time Zone", "-0600", "-0500", US_RULES))
    resolved = resolve_tz("Customized Time Zone", at=JULY, vtimezone=rules)
    assert resolved is not None
    assert (resolved.iana, resolved.source) == ("America/Chicago", ZoneSource.VTIMEZONE)
    assert resolved.zone.utcoffset(JULY) == timedelta(hours=-5)


def test_rules_that_no_place_has_give_the_instant_and_no_zone() -> None:
    rules = vtimezone(custom_zone("Here", "+0117", "+0217"))
    resolved = resolve_tz("Here", at=JULY, vtimezone=rules)
    assert resolved is not None
    assert resolved.iana is None
    assert resolved.zone.utcoffset(JULY) == timedelta(hours=2, minutes=17)


@pytest.mark.parametrize(
    ("rules", "winter", "summer", "local", "hours"),
    [
        (EU_RULES, "+0100", "+0200", "2026-03-29T01:59", 1),
        (EU_RULES, "+0100", "+0200", "2026-03-29T02:30", 1),
        (EU_RULES, "+0100", "+0200", "2026-03-29T03:00", 2),
        (EU_RULES, "+0100", "+0200", "2026-10-25T02:30", 2),
        (EU_RULES, "+0100", "+0200", "2026-10-25T03:00", 1),
        (US_RULES, "-0500", "-0400", "2026-03-08T01:59", -5),
        (US_RULES, "-0500", "-0400", "2026-03-08T03:00", -4),
        (US_RULES, "-0500", "-0400", "2026-12-31T23:59", -5),
        (US_RULES, "-0500", "-0400", "2027-01-01T00:00", -5),
    ],
)
def test_the_files_own_rules_change_at_the_right_hour(
    rules: dict[str, str], winter: str, summer: str, local: str, hours: int
) -> None:
    zone = vtimezone(custom_zone("Own", winter, summer, rules))
    assert zone.utcoffset(datetime.fromisoformat(local)) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("rule", "local", "hours"),
    [
        ("RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU", "2026-03-08T12:00", 1),
        ("RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU", "2026-03-07T12:00", 0),
        ("RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1", "2026-03-31T12:00", 1),
        ("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1SU;UNTIL=20200101T000000Z", "2026-07-01T12:00", 0),
        ("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1SU;COUNT=1", "2026-07-01T12:00", 0),
        ("RDATE:20260601T000000,20260701T000000", "2026-06-15T12:00", 1),
        ("RRULE:FREQ=SECONDLY", "2026-06-15T12:00", 0),
    ],
)
def test_rules_are_understood_in_all_the_ways_they_are_written(rule: str, local: str, hours: int) -> None:
    zone = vtimezone(
        f"BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:DAYLIGHT\nDTSTART:20100301T020000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\n{rule}\n"
        "END:DAYLIGHT\nBEGIN:STANDARD\nDTSTART:20101001T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0000\n"
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU\nEND:STANDARD\nEND:VTIMEZONE"
    )
    assert zone.utcoffset(datetime.fromisoformat(local)) == timedelta(hours=hours)


def test_two_senders_who_share_a_zone_name_are_never_mixed_up() -> None:
    """Exchange calls every custom zone the same; a cache by name would move the second meeting by hours."""
    start = "DTSTART;TZID=Customized Time Zone:20260714T140000"
    berlin = calendar(custom_zone("Customized Time Zone", "+0100", "+0200"), event(start=start))
    chicago = calendar(custom_zone("Customized Time Zone", "-0600", "-0500", US_RULES), event(start=start))
    for order in ((berlin, chicago, berlin), (chicago, berlin, chicago)):
        for content in order:
            expected = 12 if content is berlin else 19
            found = read_one(content).facts.start
            assert found is not None
            assert found.hour == expected


def test_a_zone_from_one_file_is_unknown_in_the_next() -> None:
    start = "DTSTART;TZID=Customized Time Zone:20260714T140000"
    read_one(calendar(custom_zone("Customized Time Zone", "+0100", "+0200"), event(start=start)))
    assert read_one(calendar(event(start=start))).facts.start is None


def test_the_generated_tables_are_current() -> None:
    root = Path(__file__).parents[2]
    script = root / "tools" / "generate_zone_tables.py"
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False, cwd=root
    )
    assert done.returncode == 0, done.stderr
