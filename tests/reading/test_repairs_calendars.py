"""What senders and gateways break is repaired; what cannot be is left out, never the whole file."""

import pytest

from prepmail.domain.reading import Method
from tests.reading.samples import calendar, event, mail, part, read_all, read_one


def test_folded_lines_are_joined() -> None:
    found = read_one(calendar(event("SUMMARY:Interview with\n  Acme", "DESCRIPTION:a\n\tb")))
    assert found.facts.title == "Interview with Acme"


def test_a_folding_space_eaten_by_a_gateway_is_put_right() -> None:
    uid = "0400000082" * 7
    content = calendar(event(uid=f"{uid[:66]}\n{uid[66:]}"))
    assert read_one(content).uid == uid


def test_a_raw_line_break_inside_a_description_does_not_end_it() -> None:
    description = "DESCRIPTION:Dear Jordan,\nplease join here:\nhttps://zoom.us/j/987654321\nWhere: at home"
    found = read_one(calendar(event(description)))
    assert found.facts.join_url == "https://zoom.us/j/987654321"
    assert found.facts.location is None


@pytest.mark.parametrize("line_end", [b"\r", b"\n", b"\r\n", b"\r\r\n", b"\n\n"])
def test_any_line_end_will_do(line_end: bytes) -> None:
    content = calendar(event("SUMMARY:Interview")).replace(b"\r\n", line_end)
    assert read_one(content).facts.title == "Interview"


def test_missing_ends_are_supplied() -> None:
    content = (
        calendar(event(uid="1"), event(uid="2")).replace(b"END:VEVENT\r\n", b"").replace(b"END:VCALENDAR\r\n", b"")
    )
    assert [each.uid for each in read_all(content).found] == ["1", "2"]


def test_an_end_too_many_is_ignored() -> None:
    content = calendar("END:VALARM", event("END:VTODO", "SUMMARY:Interview"), "END:VEVENT")
    assert read_one(content).facts.title == "Interview"


def test_stray_lines_are_dropped() -> None:
    content = calendar(event(";;;", "X", "====", "SUMMARY:Interview"))
    assert read_one(content).facts.start is not None


def test_a_name_on_a_line_of_its_own_is_joined_with_its_value() -> None:
    content = calendar(event("SUMMARY\n :Interview")).replace(b"METHOD:", b"METHOD\r\n :")
    assert read_one(content).facts.title == "Interview"


def test_an_unknown_property_is_not_taken_for_the_rest_of_the_line_before() -> None:
    content = calendar("BEGIN:VEVENT\nFILENAME:invite\nUID:7\nDTSTART:20260414T120000Z\nEND:VEVENT")
    assert read_one(content).uid == "7"


def test_an_alarm_does_not_overwrite_the_event() -> None:
    alarm = "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Reminder\nSUMMARY:Alarm\nTRIGGER:-PT15M\nEND:VALARM"
    assert read_one(calendar(event(alarm, "SUMMARY:Interview"))).facts.title == "Interview"


def test_an_event_outside_any_calendar_is_read() -> None:
    assert read_one(event("SUMMARY:Interview").encode()).facts.title == "Interview"


def test_a_method_after_the_event_counts() -> None:
    content = calendar(event(), "METHOD:CANCEL", method=None)
    assert read_one(content).method is Method.CANCEL


def test_a_method_only_in_the_mail_counts() -> None:
    content = mail(part(calendar(event(), method=None), "text/calendar; method=cancel"))
    assert read_one(content).cancelled


def test_the_method_in_the_file_beats_the_one_in_the_mail() -> None:
    content = mail(part(calendar(event(), method="CANCEL"), "text/calendar; method=REQUEST"))
    assert read_one(content).method is Method.CANCEL


def test_without_a_method_it_is_published() -> None:
    assert read_one(calendar(event(), method=None)).method is Method.PUBLISH


def test_a_missing_uid_gets_the_same_name_each_time() -> None:
    content = calendar(event("SUMMARY:Interview")).replace(b"UID:one@example.com\r\n", b"")
    assert read_one(content).uid == read_one(content).uid
    assert read_one(content).uid != read_one(content.replace(b"Interview", b"Another")).uid


@pytest.mark.parametrize(("sequence", "read"), [("3", 3), ("", 0), ("-1", 0), ("x", 0), ("9" * 40, 2**31 - 1)])
def test_a_sequence_is_a_bounded_number(sequence: str, read: int) -> None:
    assert read_one(calendar(event(f"SEQUENCE:{sequence}"))).version.sequence == read


def test_a_tzid_with_a_colon_and_no_quotes_is_kept_whole() -> None:
    content = calendar(event(start="DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20260714T140000"))
    assert read_one(content).facts.tz == "America/New_York"


def test_a_quote_that_never_closes_costs_no_time() -> None:
    content = calendar(event('ATTENDEE;CN="Ana Silva:mailto:ana@acme.example'))
    assert read_one(content).facts.interviewers[0].email == "ana@acme.example"
