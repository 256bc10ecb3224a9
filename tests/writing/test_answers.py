from dataclasses import replace
from datetime import timedelta

import pytest

from prepmail.domain.reading import Evidence, Interviewer, Medium, Question, Session
from prepmail.domain.state import State
from prepmail.domain.step import Covered, MailKind, Section, StepState
from tests.writing.mail_world import (
    BARE,
    FACTS,
    NOW,
    QUESTION,
    START,
    flat,
    inbound,
    interview,
    plan,
    seen,
    usual,
    write,
)

RECEIVED = MailKind.INTERVIEW_RECEIVED
CHANGED = MailKind.INTERVIEW_CHANGED


def test_the_answer_quotes_where_each_fact_was_read() -> None:
    mail = write(RECEIVED)
    assert "read in the calendar file invite.ics: “2026-11-24 15:00”" in flat(mail.text)
    assert "read in the calendar file invite.ics: “Interview at O'Neil & Söhne”" in seen(mail.html)


def test_a_long_quote_is_cut() -> None:
    evidence = {"company": Evidence(source="DESCRIPTION", quote="word " * 200)}
    mail = write(RECEIVED, interview(replace(FACTS, evidence=evidence)))
    assert "word…" in flat(mail.text)
    assert mail.text.count("word") < 30


def test_the_answer_lists_the_plan_with_dates() -> None:
    for words in (flat(write(RECEIVED).text), seen(write(RECEIVED).html)):
        assert "Saturday 21 November 2026, 15:00" in words
        assert "In one mail: strategize and plan" in words
        assert "Tuesday 24 November 2026, 13:00" in words
        assert "Wednesday 2 December 2026, 15:00" in words


def test_what_was_sent_or_skipped_is_no_longer_promised() -> None:
    states = (StepState.SENT, StepState.SKIPPED, StepState.PLANNED, StepState.PLANNED, StepState.FAILED)
    steps = tuple(replace(each, state=state) for each, state in zip(plan(), states, strict=True))
    text = flat(write(RECEIVED, interview(steps=steps)).text)
    assert "strategize and plan" not in text
    assert "Ask: questions" not in text
    assert "Breathe: when" in text
    assert "A polite question" not in text


def test_unknown_facts_become_things_to_find_out() -> None:
    text = flat(write(RECEIVED, interview(BARE)).text)
    for label in ("Company:", "Job:", "With:", "Format:", "How:"):
        assert label in text.split("Still to find out")[1]
    assert "Ask who will be there and what they do." in text


@pytest.mark.parametrize(
    ("medium", "field", "words"),
    [
        (Medium.ONSITE, "location", "the address is not stated"),
        (Medium.VIDEO, "join_url", "not in the invitation. Ask for it"),
        (Medium.PHONE, "dial_in", "Ask who rings whom"),
    ],
)
def test_only_the_place_that_the_medium_needs_is_missed(medium: Medium, field: str, words: str) -> None:
    bare = replace(FACTS, medium=medium, location=None, join_url=None, dial_in=None)
    assert words in flat(write(RECEIVED, interview(bare)).text)
    whole = replace(FACTS, medium=medium, **{field: getattr(FACTS, field)})
    assert words not in flat(write(RECEIVED, interview(whole)).text)


def test_a_question_has_numbered_readings_and_names_the_one_in_use() -> None:
    mail = write(RECEIVED, interview(questions=(QUESTION,)))
    assert mail.subject.startswith("Noted, one question: ")
    text = flat(mail.text)
    assert "1. Tuesday 24 November 2026, 15:00 (Berlin time, UTC+1)" in text
    assert "2. Tuesday 24 November 2026, 15:00 (London time, UTC+0)" in text
    assert "Until you tell us, we go by reading 1." in text
    assert "we go by reading 1" in seen(mail.html)


def test_the_question_mail_asks_one_thing_even_before_there_is_an_interview() -> None:
    mail = write(MailKind.QUESTION, interviews=(), inbound=inbound(MailKind.QUESTION, questions=(QUESTION, QUESTION)))
    assert flat(mail.text).count("One question:") == 1
    assert "Reply with the number." in flat(mail.text)
    assert mail.subject == "One question: Fwd: Interview"


def test_an_open_question_asks_for_day_time_and_city() -> None:
    asked = Question(field="start", text="The invite is for the whole day. At what time does it start?")
    mail = write(MailKind.QUESTION, interviews=(), inbound=inbound(MailKind.QUESTION, questions=(asked,)))
    for words in (flat(mail.text), seen(mail.html)):
        assert "with the day, the time and the city" in words
        assert "number" not in words


def test_sections_without_an_hour_of_their_own_travel_in_the_answer_in_full() -> None:
    for kind in (RECEIVED, CHANGED, MailKind.NOTHING_NEW):
        mail = write(kind, replace(usual(kind), steps=plan(in_answer=(Section.ASK, Section.BREATHE))))
        for words in (flat(mail.text), seen(mail.html)):
            assert "Knows the process, the terms and who stays." in words
            assert "Breathe out slowly three times" in words
            assert "Be able to say what the job is" not in words


def test_sections_that_travelled_once_do_not_travel_again() -> None:
    carried = tuple(replace(each, state=StepState.SENT) for each in plan(in_answer=tuple(Section)))
    text = flat(write(MailKind.NOTHING_NEW, interview(steps=carried)).text)
    assert "Breathe out slowly" not in text


def test_a_change_names_every_fact_that_moved_from_and_to() -> None:
    before = replace(
        FACTS,
        start=START - timedelta(days=1),
        end=None,
        company="Acme",
        location=None,
        join_url="https://meet.example.com/old",
        interviewers=(Interviewer(name="Kim Lee"),),
    )
    mail = write(CHANGED, replace(usual(CHANGED), previous=before))
    assert mail.subject.startswith("Moved: Data Engineer interview at O'Neil & Söhne, now Tue 24 Nov, 15:00")
    for words in (flat(mail.text), seen(mail.html)):
        assert "from Monday 23 November 2026, 15:00" in words.replace("from:", "from")
        assert "from Acme to O'Neil & Söhne" in words.replace("from:", "from").replace("to:", "to")
        assert "from not stated to 12 Example Street, Berlin" in words.replace("from:", "from").replace("to:", "to")
        assert "https://meet.example.com/old" in words
        assert "Kim Lee" in words
        assert "Tuesday 24 November 2026, 15:00–16:00" in words


def test_a_change_of_place_alone_is_not_called_a_move() -> None:
    mail = write(CHANGED, replace(usual(CHANGED), previous=replace(FACTS, location="Elsewhere")))
    assert mail.subject.startswith("Changed: ")
    changes = flat(mail.text).split("What changed:")[1].split("When:")[0]
    assert changes.strip() == "- Where from: Elsewhere to: 12 Example Street, Berlin"


def test_a_move_on_short_notice_warns_of_slow_calendars() -> None:
    slow = "may show the old state for some hours"
    soon = replace(FACTS, start=NOW + timedelta(hours=23), end=None)
    later = replace(FACTS, start=NOW + timedelta(hours=25), end=None)
    far = replace(FACTS, start=NOW + timedelta(days=9), end=None)
    for old, new, warned in ((soon, far, True), (far, soon, True), (far, later, False)):
        changed = replace(usual(CHANGED), previous=old, facts=new)
        assert (slow in flat(write(CHANGED, changed).text)) is warned
        assert (slow in seen(write(CHANGED, changed).html)) is warned


def test_a_cancellation_is_clear_and_ends_everything() -> None:
    mail = write(MailKind.INTERVIEW_CANCELLED)
    assert mail.subject.startswith("Cancelled: ")
    for words in (flat(mail.text), seen(mail.html)):
        assert "has been called off" in words
        assert "Nothing more will come from us about it" in words
        assert "stands as cancelled" in words
        assert "What you will get from us" not in words


def test_a_cancellation_of_something_never_seen_says_so() -> None:
    unheard = interview(state=State.CANCELLED, steps=())
    assert "This is the first we hear of it" in flat(write(MailKind.INTERVIEW_CANCELLED, unheard).text)


def test_one_mail_about_several_interviews_tells_each_by_what_happened_to_it() -> None:
    moved = usual(CHANGED)
    new = interview(replace(FACTS, company="Beta"), interview_id="b")
    off = interview(replace(FACTS, company="Gamma"), interview_id="c", state=State.CANCELLED, generation=2)
    old = interview(replace(FACTS, company="Delta"), interview_id="d", changed_at=NOW - timedelta(days=1))
    text = flat(write(CHANGED, moved, new, off, old).text)
    titles = [text.index(f"Data Engineer interview at {name}") for name in ("O'Neil", "Beta", "Gamma", "Delta")]
    one, two, three, four = (text[a:b] for a, b in zip(titles, [*titles[1:], len(text)], strict=True))
    assert "What changed" in one
    assert "What changed" not in two
    assert "has been called off" in three
    assert "Nothing changed here." in four


def test_nothing_new_still_says_how_it_stands() -> None:
    mail = write(MailKind.NOTHING_NEW)
    assert "We have this invitation already" in mail.text
    assert "Tuesday 24 November 2026, 15:00–16:00" in flat(mail.text)
    older = write(MailKind.NOTHING_NEW, inbound=inbound(MailKind.NOTHING_NEW, reason="older"), interviews=())
    assert "older version" in flat(older.text)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("no-calendar", "Forward as attachment"),
        ("broken-calendar", "damaged"),
        ("no-event", "no appointment"),
        ("too-large", "10 MB"),
        ("too-deep", "new, empty mail"),
        ("too-many-parts", "200 parts"),
        ("empty", "empty when it reached us"),
        ("reply-only", "accepted or declined"),
        ("not-an-interview", "no interview"),
        ("proposal-only", "nothing is settled"),
        ("something-new", "we do not guess"),
        (None, "we do not guess"),
    ],
)
def test_what_could_not_be_read_says_why_and_what_to_do(reason: str | None, words: str) -> None:
    kind = MailKind.NOT_READABLE
    mail = write(kind, interviews=(), inbound=inbound(kind, reason=reason))
    for body in (flat(mail.text), seen(mail.html)):
        assert words in body
        assert "orward" in body or "Please send" in body or "Please save" in body
        assert "“Fwd: Interview”" in body or '"Fwd: Interview"' in body


def test_the_ways_to_forward_name_the_usual_programs() -> None:
    kind = MailKind.NOT_READABLE
    text = flat(write(kind, interviews=(), inbound=inbound(kind, reason="no-calendar")).text)
    for program in ("Gmail", "Outlook", "Apple Mail"):
        assert f"- {program}" in text


def test_a_loop_day_lists_its_sessions_and_everybody_in_them() -> None:
    sessions = (
        Session(start=START, end=START + timedelta(minutes=30), title="Coding", interviewers=(FACTS.interviewers[0],)),
        Session(start=START + timedelta(hours=1), title="Talk", interviewers=(Interviewer(name="Kim Lee"),)),
    )
    facts = replace(FACTS, sessions=sessions)
    text = flat(write(RECEIVED, interview(facts)).text)
    assert "- 15:00–15:30 (Berlin time): Coding, Mia Kern" in text
    assert "- 16:00 (Berlin time): Talk, Kim Lee" in text
    assert "Zoë Müller and Kim Lee" in text


def test_the_invitation_travels_as_a_calendar_file() -> None:
    mail = write(RECEIVED, invitation=b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    (file,) = mail.attachments
    assert file.filename == "interview.ics"
    assert file.content_type == "text/calendar; method=PUBLISH; charset=utf-8"
    assert "interview.ics" in mail.text
    assert "interview.ics" not in write(RECEIVED).text


def test_a_mail_that_travels_in_another_interviews_mail_is_promised_too() -> None:
    steps = tuple(replace(each, state=StepState.SKIPPED) for each in plan())
    folded = interview(interview_id="6a1d", steps=steps)
    also = Covered(interview_id="6a1d", sections=(Section.BREATHE,))
    carrier = interview(
        steps=tuple(replace(each, also=(also,)) if each.kind is MailKind.BREATHE else each for each in plan())
    )
    alone = flat(write(RECEIVED, folded).text)
    together = flat(write(RECEIVED, folded, known=(carrier, folded)).text)
    assert "Breathe: when" not in alone
    assert "Tuesday 24 November 2026, 13:00: Breathe: when, where and with whom, on one screen" in together


def test_a_task_asks_for_no_room_and_no_hour() -> None:
    facts = replace(BARE, start=None, end=None, deadline=START)
    text = flat(write(RECEIVED, interview(facts)).text)
    assert "Ask for the day" not in text
    assert "Ask who will be there" not in text
    assert "a last look before you hand it in" in text
