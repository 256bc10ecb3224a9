"""A calendar file and the words around it: who is believed, what is filled in, what is asked."""

import time

import pytest

from prepmail.domain.account import Account
from prepmail.domain.decision import decide
from prepmail.domain.person import Person
from prepmail.domain.reading import Action, Format, Reading, Round
from prepmail.domain.step import MailKind
from prepmail.reading.report import render_reading
from tests.reading.prose_samples import SENT, forward, mail, read_mail
from tests.reading.samples import calendar, event

START = "DTSTART;TZID=America/New_York:20260310T140000"
END = "DTEND;TZID=America/New_York:20260310T150000"


def with_calendar(text: str, file: bytes, *, subject: str = "Interview") -> bytes:
    message = mail(text, subject=subject)
    method = "CANCEL" if b"METHOD:CANCEL" in file else "REQUEST"
    message.add_attachment(file, maintype="text", subtype="calendar", params={"method": method}, filename="invite.ics")
    return bytes(message)


def forwarded(text: str, *lines: str, method: str = "REQUEST") -> Reading:
    body = forward(text).decode().partition("\n\n")[2]
    return read_mail(with_calendar(body, calendar(event(*lines, start=START), method=method), subject="Fwd: Interview"))


def test_the_words_fill_what_the_file_leaves_open() -> None:
    reading = forwarded(
        "Your interview for the Backend Engineer role at Ferris is on Tuesday, March 10 at 2:00 PM ET.\n"
        "This is the final round. You will meet with Ana Silva (VP Engineering).",
        END,
        "SUMMARY:Interview",
    )
    (found,) = reading.found
    assert found.from_calendar
    assert found.facts.start is not None
    assert found.facts.evidence["start"].source == "DTSTART of invite.ics"
    assert (found.facts.company, found.facts.role) == ("Ferris", "Backend Engineer")
    assert [(each.name, each.title) for each in found.facts.interviewers] == [("Ana Silva", "VP Engineering")]
    assert (found.facts.round, found.facts.format) == (Round.FINAL, Format.ONE_ON_ONE)
    assert found.questions == ()


def test_an_invited_person_gets_the_title_that_the_words_give() -> None:
    reading = forwarded(
        "You will meet with Ana Silva (VP Engineering) for your interview.",
        "SUMMARY:Interview",
        "ATTENDEE;CN=Ana Silva:mailto:ana@ferris.example",
    )
    assert reading.found[0].facts.interviewers[0].title == "VP Engineering"
    assert reading.found[0].facts.interviewers[0].email == "ana@ferris.example"


def test_a_contradiction_is_a_question_and_the_file_counts_meanwhile() -> None:
    reading = forwarded("Your interview is on Tuesday, March 10 at 4:00 PM ET.", "SUMMARY:Interview")
    (found,) = reading.found
    (question,) = found.questions
    assert [each.start.isoformat() for each in question.choices if each.start] == [
        "2026-03-10T18:00:00+00:00",
        "2026-03-10T20:00:00+00:00",
    ]
    assert question.used == 1
    assert found.facts.start == question.choices[0].start


@pytest.mark.parametrize(
    "words",
    [
        "Your interview is on Tuesday, March 10 at 2:00 PM ET.",
        "Your interview is on Tuesday, March 10 at 11:00 AM PT.",
        "Your interview is on Tuesday, March 10 at 2:00 PM.",
        "Your interview is on March 10 from 2:00 PM to 2:30 PM ET with Ana, then from 2:30 PM to 3:00 PM ET with Raj.",
    ],
)
def test_the_same_time_in_other_words_is_no_contradiction(words: str) -> None:
    assert forwarded(words, END, "SUMMARY:Interview").found[0].questions == ()


def test_a_cancelling_file_wins_over_the_words() -> None:
    reading = forwarded("Looking forward to Tuesday, March 10 at 2pm ET!", "SUMMARY:Interview", method="CANCEL")
    assert reading.action is Action.CANCEL
    assert reading.found[0].cancelled


def test_cancelling_words_over_a_living_file_are_asked_about() -> None:
    reading = forwarded("We have to cancel your interview on Tuesday.", "SUMMARY:Interview")
    (found,) = reading.found
    assert not found.cancelled
    assert "cancelled" in found.questions[0].text
    assert found.questions[0].used == 1


def test_an_all_day_file_takes_its_hour_from_the_words() -> None:
    body = forward("Your interview is on Tuesday, March 10, 2026 at 2:00 PM ET.").decode().partition("\n\n")[2]
    file = calendar(event("SUMMARY:Interview", start="DTSTART;VALUE=DATE:20260310"))
    (found,) = read_mail(with_calendar(body, file)).found
    assert found.facts.start is not None
    assert found.facts.start.isoformat() == "2026-03-10T18:00:00+00:00"
    assert found.questions == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("You're registered for our free webinar: Ace Your Next Interview. Save your seat.", "Ace your next interview"),
        ("Are you free for lunch on Tuesday, March 10 at 2pm? The noodle place.", "Lunch"),
        ("This is a reminder of your dental check-up.", "Dentist"),
        ("", "Weekly team meeting"),
    ],
)
def test_a_calendar_file_that_is_plainly_no_interview_makes_none(text: str, title: str) -> None:
    reading = forwarded(text, f"SUMMARY:{title}")
    assert reading.action is Action.NOT_AN_INTERVIEW
    assert render_reading(reading)["interviews"] == []
    person = Person(person_id="p", address="jo@example.org", created_at=SENT)
    decision = decide(Account(person=person), reading, now=SENT)
    assert (decision.interviews, decision.answer) == ((), MailKind.NOT_READABLE)
    assert decision.reason == "not-an-interview"


def test_a_plain_meeting_that_was_forwarded_counts_as_an_interview() -> None:
    assert forwarded("", "SUMMARY:Jo and Kim").action is Action.NEW


def test_the_lunch_of_an_interview_day_is_an_interview() -> None:
    assert forwarded("Your interview starts with a lunch.", "SUMMARY:Interview lunch").action is Action.NEW


EVENT_DATA = """<html><body><p>Hi Jo, your interview with Ferris is confirmed.</p>
<script type="application/ld+json">{"@context": "http://schema.org", "@type": "Event", "name": "Interview with Ferris",
"startDate": "2026-03-10T14:00:00-04:00", "endDate": "2026-03-10T15:00:00-04:00"}</script></body></html>"""


def test_the_data_of_a_page_is_read_where_there_is_no_calendar_file() -> None:
    message = mail("Hi Jo, your interview with Ferris is confirmed.", subject="Interview with Ferris")
    message.add_alternative(EVENT_DATA, subtype="html")
    (found,) = read_mail(bytes(message)).found
    assert found.facts.start is not None
    assert found.facts.start.isoformat() == "2026-03-10T18:00:00+00:00"
    assert not found.from_calendar
    assert found.facts.company == "Ferris"


@pytest.mark.parametrize(
    "piece",
    [
        "if you need to ",
        "would any of these ",
        "we have to cancel ",
        "unfortunately ",
        "leider können wir ",
        "your interview is moved to ",
        "? ",
        "Tuesday, March 10 at 2pm or ",
        "interview ",
        "9:00 AM - 9:45 AM\t",
        "\n> a",
        "面接の日程",
    ],
)
def test_a_hostile_text_twice_as_long_takes_about_twice_as_long(piece: str) -> None:
    def cost(size: int) -> float:
        content = bytes(mail(piece * (size // len(piece.encode())), subject="Interview " * 40))
        read_mail(content)
        began = time.process_time()
        read_mail(content)
        return time.process_time() - began

    short = cost(50_000)
    # Four times would be a square; the rest is for a busy machine.
    assert cost(100_000) < 3 * short + 0.3
