"""The words around a time say what it is; what is no appointment is no mention."""

import pytest

from prepmail.reading.dates.mentions import Role
from tests.reading.dates.said import fragments, mentions, read


def roles(text: str) -> list[Role]:
    return [each.role for each in mentions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your interview originally scheduled for Feb 26 at 2pm has been moved to Mar 2 at 3:30pm.", ["old", "event"]),
        ("We need to move your interview from Thursday, March 5 at 2pm to Friday, March 6 at 3pm.", ["old", "event"]),
        ("Rescheduled to March 5 at 3:00 PM. It was previously on March 3 at 10:00 AM.", ["event", "old"]),
        ("New time: Thursday, March 5, 3pm (was Tuesday March 3, 10am)", ["event", "old"]),
        ("Original time: March 3 2pm\nNew time: March 4 3pm", ["old", "event"]),
        ("Meeting moved: Tue Mar 3 10:00 → Thu Mar 5 15:00", ["old", "event"]),
        ("The interview scheduled for March 3 at 10am is now March 5 at 11am.", ["old", "event"]),
        ("We have to reschedule tomorrow's 2pm call. Can you do Friday 2/27 at 11am?", ["old", "offered"]),
        ("We want to reschedule your interview to March 5 at 3pm.", ["event"]),
        ("Instead of Tuesday at 2pm, could we do Wednesday at 3pm?", ["old", "offered"]),
        ("Which works?\n1. March 3, 10:00 AM\n2. March 4, 2:00 PM", ["offered", "offered"]),
        ("Are you available Monday 3/2 at 1pm or Tuesday 3/3 at 2pm?", ["offered", "offered"]),
        ("Option 1: Tue Mar 3 at 10 AM\nOption 2: Wed Mar 4 at 2 PM", ["offered", "offered"]),
        ("Complete the assessment by Friday, March 6 at 5:00 PM.", ["deadline"]),
        ("You have until 11:59pm PT on March 8 to submit it.", ["deadline"]),
        ("Let me know by Friday if Tuesday March 3 at 10am is fine.", ["deadline", "event"]),
        ("Office hours: Mon-Fri 9:00 AM - 5:00 PM ET", ["hours"]),
        ("We are open Monday to Friday from 9am to 5pm. Your interview is Thursday at 1pm.", ["hours", "event"]),
        ("Your interview on Tuesday, March 3 at 2:00 PM has been cancelled.", ["event"]),
    ],
)
def test_a_time_has_the_role_its_words_give_it(text: str, expected: list[str]) -> None:
    assert roles(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We spoke on Feb 20 at 3pm.",
        "You applied on Feb 2 at 10:02 AM.",
        "Sent: Tuesday, February 24, 2026 9:00 AM",
        "On Mon, Feb 16, 2026 at 9:12 AM Jane Roe <jane@acme.example> wrote:\n> Does Feb 20 at 3pm work?",
        "From: Jo <jo@acme.example>\nDate: Fri, Feb 20, 2026 at 4:41 PM\nSubject: Hello",
        "Call 1-800-555-0199 or +44 20 7946 0958, meeting ID 912 3456 7890, passcode 031426",
        "Req 2026-0312, Suite 1030, 1200 12th Ave, $120,000 - $140,000, © 2026 Acme",
        "https://acme.example/2026/03/05/10:30 room 1030",
        "It takes 45 minutes; arrive 10 minutes early.",
        "24/7 support",
        "We will get back to you by Friday.",
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert mentions(text) == ()


def test_lunch_and_arrival_beside_an_interview_are_no_interviews() -> None:
    text = "Your interview is on March 12. Please arrive at 9:45am; it begins at 10:00am, followed by lunch at 12 noon."
    assert read(text) == ["2026-03-12 10:00 America/New_York"]


def test_a_length_of_something_else_is_not_the_interviews() -> None:
    text = "Four people for 45 min each, starting at 1:00 pm on Tuesday 3/3. Arrive 10 minutes early."
    assert [each.end for each in mentions(text)] == [None]


@pytest.mark.parametrize("text", ["See you Monday!", "it's actually 3pm", "my time zone is Berlin", "the 14th"])
def test_half_a_date_is_no_mention_but_a_fragment(text: str) -> None:
    assert mentions(text) == ()
    assert len(fragments(text)) == 1


def test_a_correction_is_read_in_its_pieces() -> None:
    (wednesday,) = fragments("It's Wednesday")
    assert str(wednesday.day) == "2026-02-25"
    (both,) = fragments("2pm CET")
    assert (str(both.start), both.tz, both.day) == ("14:00:00", "Europe/Berlin", None)
    (zone,) = fragments("my time zone is Berlin")
    assert zone.tz == "Europe/Berlin"
    (spanning,) = fragments("actually it is 14:30-15:15")
    assert (str(spanning.start), str(spanning.end)) == ("14:30:00", "15:15:00")
    (day,) = fragments("moved to Thursday same time")
    assert str(day.day) == "2026-02-26"
