"""Whole mails without a calendar file: what stands in them, who is right, and what is asked."""

import pytest

from prepmail.domain.reading import Action, Format, Medium, Method, Outcome
from prepmail.reading.report import render_reading
from tests.reading.prose_samples import SENT, forward, mail, read_mail

INVITE = """Hi Jo,

Your interview for the Backend Engineer role at Ferris is confirmed for Tuesday, March 10, 2026, 2:00 PM - 2:45 PM ET.
You will meet with Ana Silva (VP Engineering).
Join: https://zoom.us/j/81234567890

Best,
Kim"""


def test_an_invite_in_words_becomes_an_interview_with_evidence() -> None:
    reading = read_mail(forward(INVITE))
    (found,) = reading.found
    facts = found.facts
    assert reading.action is Action.NEW
    assert facts.start is not None
    assert facts.start.isoformat() == "2026-03-10T18:00:00+00:00"
    assert facts.end is not None
    assert facts.tz == "America/New_York"
    assert (facts.company, facts.role) == ("Ferris", "Backend Engineer")
    assert [each.name for each in facts.interviewers] == ["Ana Silva"]
    assert (facts.medium, facts.format) == (Medium.VIDEO, Format.ONE_ON_ONE)
    assert facts.join_url == "https://zoom.us/j/81234567890"
    assert found.questions == ()
    for name in ("start", "end", "tz", "company", "role", "interviewers", "medium", "format", "join_url"):
        assert facts.evidence[name].quote


def test_its_version_is_the_letters_date_and_its_uid_that_of_the_letter() -> None:
    first, again = read_mail(forward(INVITE)).found[0], read_mail(forward(INVITE, above="again, please")).found[0]
    assert first.uid == again.uid
    assert first.uid.startswith("prose-")
    assert not first.from_calendar
    assert first.version.sequence == 0
    assert first.version.dtstamp == SENT
    other = read_mail(forward(INVITE, subject="Another one")).found[0]
    assert other.uid != first.uid


def test_the_report_shows_no_uid_for_what_was_read_in_words() -> None:
    entry = render_reading(read_mail(forward(INVITE)))["interviews"][0]
    assert entry["uid"] is None
    assert entry["start"] == "2026-03-10T14:00:00-04:00"


def test_offered_times_are_slots_and_no_interviews() -> None:
    text = "Would any of these work?\n\n- Mon 9 March 10:00 GMT\n- Tue 10 March 14:00 GMT\n\nIt is for your interview."
    reading = read_mail(forward(text))
    (found,) = reading.found
    assert reading.action is Action.ASK_FOR_DATE
    assert found.facts.start is None
    assert [each.start.isoformat() for each in found.facts.slots if each.start] == [
        "2026-03-09T10:00:00+00:00",
        "2026-03-10T14:00:00+00:00",
    ]


def test_a_booking_link_is_kept() -> None:
    text = "We'd like to interview you. Please pick a time here: https://calendly.com/ferris/30min"
    (found,) = read_mail(forward(text)).found
    assert found.facts.booking_url == "https://calendly.com/ferris/30min"
    assert found.facts.start is None


def test_a_cancellation_in_words_names_the_date_that_falls_away() -> None:
    reading = read_mail(forward("We have to cancel your interview on Tuesday, March 10 at 2pm ET."))
    (found,) = reading.found
    assert reading.action is Action.CANCEL
    assert (found.cancelled, found.method) == (True, Method.CANCEL)
    assert found.facts.start is not None
    assert found.questions == ()


def test_a_move_names_the_old_start() -> None:
    text = "Your interview has been moved from Tuesday, March 10, 2pm ET to Wednesday, March 11, 3pm ET."
    (found,) = read_mail(forward(text)).found
    assert found.facts.start is not None
    assert found.facts.start.isoformat() == "2026-03-11T19:00:00+00:00"
    assert found.replaces is not None
    assert found.replaces.isoformat() == "2026-03-10T18:00:00+00:00"


def test_a_rejection_says_about_what() -> None:
    text = "Thank you for applying for the Backend Engineer role at Ferris. Unfortunately you have not been selected."
    reading = read_mail(forward(text))
    assert (reading.action, reading.outcome, reading.found) == (Action.OUTCOME, Outcome.REJECTED, ())
    assert reading.about is not None
    assert (reading.about.company, reading.about.role) == ("Ferris", "Backend Engineer")
    report = render_reading(reading)
    assert (report["outcome"], report["company"], report["interviews"]) == ("rejected", "Ferris", [])


@pytest.mark.parametrize(
    ("words", "deadline"),
    [
        ("return it by Monday, March 16, 5pm ET", "2026-03-16T21:00:00+00:00"),
        ("return it by Monday, March 16", "2026-03-17T03:59:00+00:00"),
        ("return it within 48 hours", "2026-03-07T14:00:00+00:00"),
    ],
)
def test_a_task_has_a_deadline_and_no_start(words: str, deadline: str) -> None:
    reading = read_mail(forward(f"Please complete the attached take-home exercise and {words}."))
    (found,) = reading.found
    assert reading.action is Action.DEADLINE
    assert found.facts.start is None
    assert found.facts.deadline is not None
    assert found.facts.deadline.isoformat() == deadline
    assert found.facts.evidence["deadline"].quote


def test_a_loop_day_is_one_interview_with_sessions_and_no_breaks() -> None:
    text = """Here is your schedule for your onsite interview on Tuesday, March 10, 2026 (all times ET):

9:00 AM - 9:45 AM  System design with Ana Silva
9:45 AM - 10:00 AM  Break
10:00 AM - 10:45 AM  Coding with Raj Patel
12:00 PM - 1:00 PM  Lunch
1:00 PM - 1:30 PM  Wrap-up with Lou Tan"""
    (found,) = read_mail(forward(text)).found
    facts = found.facts
    assert [[person.name for person in each.interviewers] for each in facts.sessions] == [
        ["Ana Silva"],
        ["Raj Patel"],
        ["Lou Tan"],
    ]
    assert (facts.start, facts.end) == (facts.sessions[0].start, facts.sessions[-1].end)
    assert facts.sessions[0].title == "System design"
    assert [each.name for each in facts.interviewers] == ["Ana Silva", "Raj Patel", "Lou Tan"]
    entries = render_reading(read_mail(forward(text)))["interviews"]
    assert [entry["start"][11:16] for entry in entries] == ["09:00", "10:00", "13:00"]
    assert [entry["interviewers"][0]["name"] for entry in entries] == ["Ana Silva", "Raj Patel", "Lou Tan"]
    assert {entry["format"] for entry in entries} == {"one-on-one"}


def test_two_days_are_two_interviews() -> None:
    text = """Your interviews at Ferris are confirmed:

Tuesday, March 10, 2026, 2:00 PM ET
Thursday, March 12, 2026, 10:00 AM ET"""
    found = read_mail(forward(text)).found
    assert len({each.uid for each in found}) == 2
    assert [each.facts.start.isoformat() for each in found if each.facts.start] == [
        "2026-03-10T18:00:00+00:00",
        "2026-03-12T14:00:00+00:00",
    ]


def test_when_to_be_there_is_no_session() -> None:
    text = "Your interview is on Tuesday, March 10, 2026 at 10:00 AM ET. Please arrive at 9:45 AM for registration."
    (found,) = read_mail(forward(text)).found
    assert found.facts.start is not None
    assert found.facts.start.isoformat() == "2026-03-10T14:00:00+00:00"
    assert found.facts.sessions == ()


def test_a_time_without_a_zone_is_asked_about_once() -> None:
    (found,) = read_mail(forward("Your interview is on Tuesday, March 10, 2026 at 2:00 PM."), zone="Europe/Paris").found
    (question,) = found.questions
    assert question.field == "start"
    assert question.used == 1
    assert question.choices[0].start == found.facts.start
    assert "time zone" in question.text


def test_two_readings_of_a_date_are_numbered() -> None:
    (found,) = read_mail(forward("Your interview is on Tuesday, March 11, 2026 at 10:00 AM ET.")).found
    (question,) = found.questions
    assert question.used is not None
    assert question.choices[question.used - 1].start == found.facts.start
    assert len({each.start for each in question.choices}) == 2


def test_the_persons_correction_counts_and_is_asked_about() -> None:
    reading = read_mail(forward(INVITE, above="they just called, it's actually at 3pm not 2pm"))
    (found,) = reading.found
    assert reading.note == "they just called, it's actually at 3pm not 2pm"
    assert found.facts.start is not None
    assert found.facts.start.isoformat() == "2026-03-10T19:00:00+00:00"
    assert found.facts.end is not None
    assert found.facts.end.isoformat() == "2026-03-10T19:45:00+00:00"
    (question,) = found.questions
    assert [each.start.isoformat() for each in question.choices if each.start] == [
        "2026-03-10T19:00:00+00:00",
        "2026-03-10T18:00:00+00:00",
    ]
    assert question.used == 1


def test_words_above_that_name_no_other_time_ask_nothing() -> None:
    (found,) = read_mail(forward(INVITE, above="fyi, please add")).found
    assert found.questions == ()


def test_the_person_may_say_when_and_the_mail_with_whom() -> None:
    content = forward(
        "We'd love to talk to you about the Backend Engineer role at Ferris.",
        above="Interview is on Tuesday, March 10, 2026 at 2pm ET, they phoned me.",
    )
    (found,) = read_mail(content).found
    assert found.facts.start is not None
    assert found.facts.start.isoformat() == "2026-03-10T18:00:00+00:00"
    assert found.facts.company == "Ferris"


def test_the_employers_letter_is_the_origin() -> None:
    origin = read_mail(forward(INVITE)).origin
    assert origin is not None
    assert origin.sender is not None
    assert (origin.sender.name, origin.sender.email) == ("Kim Ode", "kim.ode@ferris.example")
    assert origin.sent == SENT
    assert origin.subject == "Interview"


def test_what_a_person_writes_after_the_interview_is_a_note() -> None:
    content = bytes(mail("It went well! They will decide next week.", subject="Re: How did it go at Ferris?"))
    assert read_mail(content).action is Action.REPLY_NOTE


def test_a_letter_full_of_times_reads_fast_and_small() -> None:
    lines = [f"Tuesday, March {day}, 2026 at {hour}:00 PM ET" for day in range(1, 29) for hour in range(1, 12)]
    reading = read_mail(forward("Your interviews are confirmed:\n" + "\n".join(lines)))
    assert len(reading.found) <= 31
