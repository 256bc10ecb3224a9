"""What a calendar program reads from the feed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from prepmail.domain.account import Account
from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.reading import Choice, Question
from prepmail.domain.state import State
from prepmail.domain.step import Covered, MailKind, Section
from prepmail.writing.feed import render_feed, render_invitation
from tests.writing.feed_world import NOTICED, NOW, PERSON, START, account, interview, links, loop_day, step


def feed(value: Account | Interview, *, now: datetime = NOW) -> bytes:
    value = account(value) if isinstance(value, Interview) else value
    return render_feed(value, links=links(value.person), now=now)


def events(content: bytes) -> dict[str, Any]:
    return {str(each["UID"]): each for each in Calendar.from_ical(content).walk("VEVENT")}


def one(content: bytes) -> Any:
    return events(content)["i1@in.example.com"]


def test_every_line_is_as_rfc_5545_wants_it() -> None:
    content = feed(interview(company="Émile & Söhne, «Łódź» — " * 4))

    assert content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")
    opened: list[str] = []
    unfolded = content.decode().replace("\r\n ", "")
    for raw in content.split(b"\r\n"):
        assert len(raw) <= 75
        raw.decode()
    for line in unfolded.split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        assert name
        assert line.isprintable()
        if name == "BEGIN":
            opened.append(value)
        elif name == "END":
            assert opened.pop() == value
    assert opened == []


def test_the_calendar_says_what_it_is_and_how_often_to_look() -> None:
    text = feed(interview()).decode().replace("\r\n ", "")

    for line in (
        "NAME:Interviews",
        "X-WR-CALNAME:Interviews",
        "COLOR:teal",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        f"SOURCE;VALUE=URI:{links().feed}",
        "VERSION:2.0",
    ):
        assert f"\r\n{line}\r\n" in text
    assert "METHOD:" not in text


def test_an_interview_is_shown_in_its_own_zone_with_everything_needed_to_get_in() -> None:
    event = one(feed(interview(location="Room 5, Main Street 1")))

    assert event["DTSTART"].params["TZID"] == "America/New_York"
    assert event.start == START
    assert event.end == START + timedelta(hours=1)
    assert event["SUMMARY"] == "Interview: Acme, Data Engineer"
    assert event["LOCATION"] == "Room 5, Main Street 1"
    assert event["URL"] == "https://meet.example.com/abc-defg?pwd=1,2;3"
    assert event["STATUS"] == "CONFIRMED"
    assert event["TRANSP"] == "OPAQUE"
    for words in (
        "Monday 16 March 2026, 15:00–16:00 (Berlin time, UTC+1)",
        "Monday 16 March 2026, 10:00–11:00 (New York time, UTC−4)",
        "With: Ana Silva (Head of Data) and Raj Patel (Data Engineer)",
        "panel, second round",
        "Prepare: plan for Acme",
        links().page,
    ):
        assert words in event["DESCRIPTION"]
    assert "DTSTART of invite.ics" not in event["DESCRIPTION"]


def test_link_and_telephone_are_conference_addresses() -> None:
    text = feed(interview()).decode().replace("\r\n ", "")

    assert "CONFERENCE;FEATURE=AUDIO,VIDEO;LABEL=Join;VALUE=URI:https://meet.example.com/abc-defg?pwd=1,2;3" in text
    assert "CONFERENCE;FEATURE=PHONE;LABEL=Dial in;VALUE=URI:tel:+14125550123" in text


def test_an_alarm_rings_an_hour_before_and_never_for_a_cancelled_one() -> None:
    (alarm,) = one(feed(interview())).walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(hours=-1)
    assert alarm["ACTION"] == "DISPLAY"

    assert one(feed(interview(state=State.CANCELLED))).walk("VALARM") == []


def test_steps_are_short_entries_in_the_persons_zone() -> None:
    found = events(feed(interview()))

    step_event = found["i1-plan@in.example.com"]
    assert step_event["SUMMARY"] == "Prepare: plan for Acme"
    assert step_event["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert step_event.end - step_event.start == timedelta(minutes=15)
    assert step_event["TRANSP"] == "TRANSPARENT"
    assert found["i1-thank-you@in.example.com"]["SUMMARY"] == "Thank-you notes: Acme"


def test_skipped_steps_disappear_and_sent_ones_stay() -> None:
    found = events(feed(interview()))

    assert "i1-follow-up@in.example.com" not in found
    assert "i1-strategize@in.example.com" in found


def test_a_step_that_travelled_in_the_answer_has_no_entry() -> None:
    carried = replace(step(MailKind.ASK, START - timedelta(hours=3)), in_answer=True)

    assert set(events(feed(interview(steps=(carried,))))) == {"i1@in.example.com"}


def test_a_second_step_of_a_kind_is_an_entry_of_its_own() -> None:
    first = replace(
        step(MailKind.EXPRESS, START - timedelta(days=2)), step_id="a", sections=(Section.STRATEGIZE, Section.PLAN)
    )
    second = replace(
        step(MailKind.EXPRESS, START - timedelta(days=1)), step_id="b", sections=(Section.ASK, Section.BREATHE)
    )

    found = events(feed(interview(steps=(second, first))))

    assert found["i1-express@in.example.com"].start == START - timedelta(days=2)
    assert found["i1-express@in.example.com"]["SUMMARY"] == "Prepare: strategize and plan for Acme"
    assert found["i1-express-2@in.example.com"]["SUMMARY"] == "Prepare: ask and breathe for Acme"


def test_a_step_about_several_interviews_says_so() -> None:
    shared = replace(step(MailKind.STRATEGIZE, START - timedelta(days=2)), also=(Covered(interview_id="i2"),))

    found = events(feed(interview(steps=(shared,))))

    assert found["i1-strategize@in.example.com"]["SUMMARY"] == "Prepare: strategize for Acme and 1 more"


def test_a_moved_interview_keeps_its_uid_and_raises_its_sequence() -> None:
    before = one(feed(interview()))
    moved_at = NOTICED + timedelta(days=1)
    after = one(feed(interview(start=START + timedelta(days=1), generation=2, changed_at=moved_at)))

    assert (before["UID"], before["SEQUENCE"]) == ("i1@in.example.com", 1)
    assert (after["UID"], after["SEQUENCE"]) == ("i1@in.example.com", 2)
    assert after["DTSTAMP"].dt == after["LAST-MODIFIED"].dt == moved_at
    assert after.start == START + timedelta(days=1)


def test_a_cancelled_interview_stays_thirty_days_as_cancelled_and_is_then_forgotten() -> None:
    cancelled = interview(state=State.CANCELLED, generation=2, changed_at=NOW)

    shown = one(feed(cancelled, now=NOW + timedelta(days=30)))
    assert (shown["STATUS"], shown["TRANSP"]) == ("CANCELLED", "TRANSPARENT")
    assert shown["SUMMARY"] == "Cancelled interview: Acme, Data Engineer"
    assert events(feed(cancelled, now=NOW + timedelta(days=31))) == {}


def test_a_cancelled_interview_has_no_preparation_left_but_what_was_sent() -> None:
    found = events(feed(interview(state=State.CANCELLED, changed_at=NOW)))

    assert set(found) == {"i1@in.example.com", "i1-strategize@in.example.com"}


def test_an_open_question_about_the_time_is_visible_in_the_title() -> None:
    asked = Question(field="start", text="3 April or 4 March?", choices=(Choice(label="3 April"),), used=1)
    event = one(feed(replace(interview(), questions=(asked,))))

    assert event["SUMMARY"] == "Interview: Acme, Data Engineer (check the time)"
    assert event["STATUS"] == "TENTATIVE"
    assert "To check: 3 April or 4 March?" in event["DESCRIPTION"]


def test_the_same_day_gives_the_same_bytes_whatever_the_hour_and_the_order() -> None:
    one_, two = interview("i1"), interview("i2", start=START + timedelta(days=3))
    morning = feed(account(one_, two), now=datetime(2026, 3, 9, 6, tzinfo=UTC))
    evening = feed(account(two, one_), now=datetime(2026, 3, 9, 22, 59, tzinfo=UTC))

    assert morning == evening


def test_each_zone_is_defined_once_before_it_is_used() -> None:
    text = feed(account(interview("i1"), interview("i2", start=START + timedelta(days=200)))).decode()

    for zone in ("America/New_York", "Europe/Berlin"):
        assert text.count(f"TZID:{zone}\r\n") == 1
    assert text.rindex("END:VTIMEZONE") < text.index("BEGIN:VEVENT")


def test_the_second_of_two_equal_hours_is_given_in_utc() -> None:
    second = datetime(2026, 11, 1, 6, 30, tzinfo=UTC)
    assert second.astimezone(ZoneInfo("America/New_York")).fold == 1

    event = one(feed(interview(start=second)))

    assert event.start == second
    assert "TZID" not in event["DTSTART"].params


def test_without_any_zone_the_time_is_utc() -> None:
    person = replace(PERSON, preferences=Preferences())
    content = feed(account(interview(tz=None), person=person))

    assert b"DTSTART:20260316T140000Z" in content
    assert b"VTIMEZONE" not in content


def test_an_unknown_end_holds_an_hour_and_says_so() -> None:
    event = one(feed(interview(end=None)))

    assert event.end - event.start == timedelta(hours=1)
    assert "gives no end" in event["DESCRIPTION"]


@pytest.mark.parametrize("start", [None, datetime(9999, 12, 31, tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC)])
def test_an_interview_without_a_sensible_date_is_no_entry(start: datetime | None) -> None:
    value = interview(start=start, end=None, steps=())

    assert events(feed(value)) == {}
    assert render_invitation(value, person=PERSON, links=links(), now=NOW) is None


def test_hostile_text_cannot_add_lines_and_is_cut() -> None:
    evil = "Acme\r\nEND:VEVENT\nATTACH:http://evil.example.org\x00\u202e\u2028" + "x" * 10_000
    content = feed(
        interview(
            company=evil, role=evil, location=evil, title=evil, dial_in=evil, join_url=f"https://x.example/{evil}"
        )
    )
    text = content.decode().replace("\r\n ", "")

    assert len(content) < 10_000
    assert not any(line.startswith(("ATTACH", "URL")) for line in text.split("\r\n"))
    assert "\u202e" not in text
    assert len(events(content)) == 6


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "https://", "http://a b.example"])
def test_only_web_addresses_become_links(address: str) -> None:
    event = one(feed(interview(join_url=address)))

    assert "URL" not in event


def test_a_day_of_several_sessions_is_listed() -> None:
    event = one(feed(interview(sessions=loop_day())))

    assert "15:00 System design, Ana Silva (Head of Data)" in event["DESCRIPTION"]
    assert "15:30 Team, Raj Patel (Data Engineer)" in event["DESCRIPTION"]


def test_the_file_in_a_mail_is_the_same_event_as_in_the_feed() -> None:
    value = interview(generation=4)
    content = render_invitation(value, person=PERSON, links=links(), now=NOW)
    assert content is not None

    assert b"\r\nMETHOD:PUBLISH\r\n" in content
    assert b"ORGANIZER;CN=Prepmail:mailto:prep@in.example.com" in content
    (attached,) = events(content).values()
    published = one(feed(value))
    for name in ("UID", "SEQUENCE", "DTSTAMP", "SUMMARY", "DTSTART", "DTEND", "STATUS"):
        assert attached[name] == published[name]


def test_the_file_of_a_cancelled_interview_says_so() -> None:
    content = render_invitation(interview(state=State.CANCELLED, generation=2), person=PERSON, links=links(), now=NOW)

    assert content is not None
    assert b"\r\nSTATUS:CANCELLED\r\n" in content
    assert b"\r\nSEQUENCE:2\r\n" in content
