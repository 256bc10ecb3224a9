"""ical.js, which Thunderbird and many web calendars are built on, reads the feed. `make clients` runs this."""

import json
import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from prepmail.domain.interview import Interview
from prepmail.domain.reading import Choice
from prepmail.domain.state import State
from prepmail.writing.feed import render_feed, render_invitation
from prepmail.writing.feed_state import Detail
from tests.writing.feed_world import NOW, PERSON, START, account, interview, links

READER = Path(__file__).with_name("read_calendar.cjs")
ZONES = ("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca", "UTC")


def read(content: bytes) -> dict[str, Any]:
    """Return what ical.js makes of a calendar; NODE_PATH says where it is."""
    done = subprocess.run(["node", READER], input=content, capture_output=True, check=True, env=os.environ, timeout=60)  # noqa: S603, S607
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def feed(*interviews: Interview, detail: Detail = Detail.FULL) -> dict[str, Any]:
    return read(render_feed(account(*interviews), links=links(), now=NOW, detail=detail))


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_every_instant_is_the_one_that_was_meant_in_every_zone_all_year_round() -> None:
    starts = [
        datetime(2026, 1, 5, 14, 30, tzinfo=UTC) + timedelta(days=9 * each, hours=each % 24) for each in range(48)
    ]
    for zone in ZONES:
        shown = [interview(f"i{at}", start=start, tz=zone, steps=()) for at, start in enumerate(starts)]
        found = {each["uid"]: each for each in feed(*shown)["events"]}
        assert {uid: instant(each["start"]) for uid, each in found.items()} == {
            f"i{at}@in.example.com": start for at, start in enumerate(starts)
        }


def test_names_states_and_words_arrive() -> None:
    slots = (Choice(label="one", start=START), Choice(label="two", start=START + timedelta(days=1)))
    read_back = feed(
        interview("i1", company="Émile; Söhne, \\ «Łódź»", location="Room 5,\nMain Street 1"),
        interview("i2", state=State.CANCELLED, changed_at=NOW, generation=3),
        interview("i3", start=None, end=None, slots=slots, steps=()),
    )
    found = {each["uid"]: each for each in read_back["events"]}
    assert read_back["name"] == "Interviews"
    assert found["i1@in.example.com"]["summary"] == "Interview: Émile; Söhne, \\ «Łódź», Data Engineer"
    assert found["i1@in.example.com"]["location"] == "Room 5, Main Street 1"
    assert found["i1@in.example.com"]["alarms"] == 1
    assert (found["i2@in.example.com"]["status"], found["i2@in.example.com"]["sequence"]) == ("CANCELLED", 3)
    assert found["i3-slot2@in.example.com"]["status"] == "TENTATIVE"


def test_the_attached_file_is_the_event_of_the_feed() -> None:
    attached = render_invitation(interview(), person=PERSON, links=links(), now=NOW)
    assert attached is not None
    (event,) = read(attached)["events"]
    assert event in feed(interview())["events"]


def test_the_work_safe_calendar_is_readable_too() -> None:
    names = {each["summary"] for each in feed(interview(), detail=Detail.WORK_SAFE)["events"]}
    assert names == {"Appointment", "Reminder"}
