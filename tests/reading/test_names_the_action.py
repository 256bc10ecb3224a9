"""What a mail asks for, and how the answer looks as JSON."""

import json

import pytest

from prepmail.domain.reading import Action
from prepmail.reading.report import render_reading
from tests.reading.samples import calendar, event, mail, part, read_all


def test_an_invite_is_new() -> None:
    assert read_all(calendar(event("SUMMARY:Interview"))).action is Action.NEW


@pytest.mark.parametrize(
    "content",
    [
        calendar(event(), method="CANCEL"),
        calendar(event("STATUS:CANCELLED")),
        calendar(event("SUMMARY:Canceled: Interview")),
        calendar(event("STATUS:CANCELLED", start="DTSTART;VALUE=DATE:20260414")),
    ],
)
def test_a_cancelled_event_is_a_cancellation_without_questions(content: bytes) -> None:
    reading = read_all(content)
    assert reading.action is Action.CANCEL
    assert reading.found[0].cancelled
    assert reading.found[0].questions == ()


@pytest.mark.parametrize("method", ["REPLY", "REFRESH", "DECLINECOUNTER"])
def test_somebodys_answer_is_not_an_interview(method: str) -> None:
    assert read_all(calendar(event("SUMMARY:Accepted: Interview"), method=method)).action is Action.NOT_AN_INTERVIEW


def test_a_counter_proposal_is_shown_and_never_taken_as_the_date() -> None:
    reading = read_all(calendar(event("DURATION:PT1H"), method="COUNTER"))
    assert reading.action is Action.ASK_FOR_DATE
    found = reading.found[0]
    assert found.facts.start is None
    assert "start" not in found.facts.evidence
    assert found.questions[0].used is None
    assert found.questions[0].choices[0].start is not None


@pytest.mark.parametrize("words", ["Updated invitation: Interview", "Rescheduled: Interview", "Interview (new time)"])
def test_words_that_say_moved_are_a_reschedule(words: str) -> None:
    assert read_all(calendar(event(f"SUMMARY:{words}"))).action is Action.RESCHEDULE
    by_mail = mail(part(calendar(event("SUMMARY:Interview"))), headers=(f"Subject: {words}",))
    assert read_all(by_mail).action is Action.RESCHEDULE


def test_one_of_two_without_a_date_does_not_hide_the_other() -> None:
    content = calendar(event(uid="1"), event(uid="2", start="DTSTART;VALUE=DATE:20260414"))
    assert read_all(content).action is Action.NEW


def test_the_report_has_the_agreed_keys_and_local_times() -> None:
    content = calendar(
        event(
            "DURATION:PT1H",
            "SUMMARY:Interview with Globex",
            "ATTENDEE;CN=Ana Silva (CTO):mailto:ana@globex.example",
            start="DTSTART;TZID=Europe/Berlin:20260414T140000",
        )
    )
    report = json.loads(json.dumps(render_reading(read_all(content))))
    entry = report["interviews"][0]
    assert report["action"] == "new"
    assert report["questions"] == []
    assert entry["start"] == "2026-04-14T14:00:00+02:00"
    assert entry["end"] == "2026-04-14T15:00:00+02:00"
    assert entry["tz"] == "Europe/Berlin"
    assert entry["company"] == "Globex"
    assert entry["role"] is None
    assert entry["medium"] == "unknown"
    assert entry["interviewers"] == [
        {"name": "Ana Silva", "email": "ana@globex.example", "title": "CTO", "kind": "executive"}
    ]
    assert entry["evidence"]["start"] == {
        "source": "DTSTART of the calendar file",
        "quote": "20260414T140000 Europe/Berlin",
    }
    assert set(entry) >= {"uid", "sequence", "format", "location", "join_url", "dial_in", "round", "sessions"}


def test_the_report_shows_times_without_a_zone_in_the_persons_own() -> None:
    report = render_reading(read_all(calendar(event())), zone="Asia/Tokyo")
    assert report["interviews"][0]["start"] == "2026-04-14T21:00:00+09:00"
    assert render_reading(read_all(calendar(event())))["interviews"][0]["start"] == "2026-04-14T12:00:00+00:00"


def test_the_report_carries_the_question_with_its_choices() -> None:
    content = calendar(event(start="DTSTART;TZID=America/New_York:20260414T140000Z"))
    question = render_reading(read_all(content))["questions"][0]
    assert question["used"] == 1
    assert [each["start"] for each in question["choices"]] == ["2026-04-14T10:00:00-04:00", "2026-04-14T14:00:00-04:00"]


def test_every_fact_has_evidence_of_at_most_200_characters() -> None:
    content = calendar(
        event("SUMMARY:Interview with Acme " + "x" * 900, "LOCATION:" + "Room 1 " * 100, "DURATION:PT1H")
    )
    facts = read_all(content).found[0].facts
    for field in ("start", "end", "title", "location"):
        assert getattr(facts, field) is not None
        assert 0 < len(facts.evidence[field].quote) <= 200
