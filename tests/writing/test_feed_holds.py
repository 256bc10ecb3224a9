"""Times that were offered, deadlines, and the calendar that colleagues may see."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from icalendar import Calendar

from prepmail.domain.interview import Interview
from prepmail.domain.reading import Choice
from prepmail.domain.state import State
from prepmail.domain.step import MailKind
from prepmail.writing.feed import render_feed, render_invitation
from prepmail.writing.feed_state import Detail
from tests.writing.feed_world import NOW, PERSON, START, account, interview, links, step

SLOTS = (
    Choice(label="Monday 3 pm", start=START, end=START + timedelta(minutes=45), tz="America/New_York"),
    Choice(label="some other day"),
    Choice(label="Tuesday 3 pm", start=START + timedelta(days=1)),
)


def held(**changes: Any) -> Interview:
    booking = "https://book.example.com/acme?x=1"
    return interview(start=None, steps=(), end=None, slots=SLOTS, booking_url=booking, **changes)


def feed(*interviews: Interview, now: datetime = NOW, detail: Detail = Detail.FULL) -> str:
    return render_feed(account(*interviews), links=links(), now=now, detail=detail).decode().replace("\r\n ", "")


def events(text: str) -> dict[str, Any]:
    return {str(each["UID"]): each for each in Calendar.from_ical(text).walk("VEVENT")}


def test_each_time_that_was_offered_is_held_tentatively() -> None:
    found = events(feed(held()))

    assert set(found) == {"i1-slot1@in.example.com", "i1-slot3@in.example.com"}
    first, last = found.values()
    assert (first.start, first.end) == (START, START + timedelta(minutes=45))
    assert last.end - last.start == timedelta(hours=1)
    for each in (first, last):
        assert (each["STATUS"], each["TRANSP"]) == ("TENTATIVE", "OPAQUE")
        assert each["SUMMARY"] == "Held: Acme, Data Engineer"
        assert "Choose at: https://book.example.com/acme?x=1" in each["DESCRIPTION"]
    assert "Also offered:\n- Tuesday 17 March 2026, 15:00" in first["DESCRIPTION"]
    assert first["DTSTART"].params["TZID"] == "America/New_York"


def test_held_times_give_way_to_the_one_that_was_agreed() -> None:
    found = events(feed(interview(slots=SLOTS, steps=())))

    assert set(found) == {"i1@in.example.com"}


def test_held_times_of_an_offer_that_fell_away_are_called_off_for_thirty_days() -> None:
    gone = held(state=State.CANCELLED, changed_at=NOW)

    found = events(feed(gone))
    assert {str(each["STATUS"]) for each in found.values()} == {"CANCELLED"}
    assert {str(each["SUMMARY"]) for each in found.values()} == {"Fell away: Acme, Data Engineer"}
    assert events(feed(gone, now=NOW + timedelta(days=31))) == {}


def test_an_offer_has_no_file_to_attach() -> None:
    assert render_invitation(held(), person=PERSON, links=links(), now=NOW) is None


def test_a_deadline_is_the_half_hour_before_it_with_an_alarm_the_day_before() -> None:
    due = interview(start=None, end=None, deadline=START, steps=(step(MailKind.PLAN, START - timedelta(days=1)),))

    found = events(feed(due))
    entry = found["i1@in.example.com"]
    assert (entry.start, entry.end) == (START - timedelta(minutes=30), START)
    assert entry["SUMMARY"] == "Due: Acme, Data Engineer"
    assert "Hand in until Monday 16 March 2026, 15:00 (Berlin time, UTC+1)." in entry["DESCRIPTION"]
    (alarm,) = entry.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(days=-1)
    assert "i1-plan@in.example.com" in found


def test_the_work_safe_calendar_says_when_and_nothing_else() -> None:
    shown = replace(interview("i1", location="Acme House, Main Street 1"), questions=())
    text = feed(shown, held(), interview("i3", state=State.CANCELLED, changed_at=NOW), detail=Detail.WORK_SAFE)

    for word in ("Acme", "Data Engineer", "nterview", "Ana", "Raj", "Main Street", "meet.example", "book.example"):
        assert word not in text
    for name in ("DESCRIPTION", "LOCATION", "URL", "CONFERENCE", "ATTENDEE", "ORGANIZER"):
        assert not [line for line in text.split("\r\n") if line.startswith(name) and not line.endswith("Appointment")]
    assert links().page not in text
    assert links().feed not in text
    assert f"SOURCE;VALUE=URI:{links().work_feed}" in text


def test_the_work_safe_calendar_blocks_the_same_hours() -> None:
    full, work = events(feed(interview())), events(feed(interview(), detail=Detail.WORK_SAFE))

    assert set(full) == set(work)
    for uid, each in full.items():
        for name in ("DTSTART", "DTEND", "STATUS", "TRANSP", "SEQUENCE"):
            assert work[uid][name] == each[name]
    assert {str(each["SUMMARY"]) for each in work.values()} == {"Appointment", "Reminder"}
