"""From the invite to the follow-up, as the person sees it: through the local ports, with the clock moved."""

import email
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from zoneinfo import ZoneInfo

from prepmail.domain.interview import Status
from prepmail.domain.person import MailState
from prepmail.domain.step import StepState
from prepmail.ports import Commit
from prepmail.usecases.receive_mail import Verdicts
from prepmail.usecases.reconcile import reconcile
from prepmail.usecases.send_step import send_step
from tests.usecases.world import NOON, SAM, World, invite, let_confirm

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 3, 16, 13, tzinfo=UTC)
WEEKS_LATER = START + timedelta(days=30)


def read_mail(world: World, number: int) -> EmailMessage:
    return email.message_from_bytes(world.sent[number].file.read_bytes(), policy=policy.default)


def verdicts(**changed: str) -> Verdicts:
    passed = dict.fromkeys(("spf", "dkim", "dmarc", "spam", "virus"), "PASS")
    return Verdicts(**(passed | {"from_domain": "example.com"} | changed))


def test_with_two_weeks_the_whole_sequence_comes_in_order(world: World) -> None:
    assert world.forward(invite()) == "answered-interview-received"
    world.move(WEEKS_LATER)
    assert world.kinds == ["interview-received", "strategize", "plan", "ask", "breathe", "thank-you", "follow-up"]
    locals_ = [each.sent_at.astimezone(BERLIN) for each in world.sent]
    assert locals_ == sorted(locals_)
    assert all(7 <= each.hour < 21 for each in locals_)
    assert world.sent[4].sent_at < START < world.sent[5].sent_at


def test_the_answer_is_threaded_under_the_persons_mail_and_carries_the_event(world: World) -> None:
    world.forward(invite())
    answer = read_mail(world, 0)
    assert answer["In-Reply-To"] == "<m1@example.com>"
    assert answer["To"] == SAM
    assert answer["Auto-Submitted"] == "auto-replied"
    assert answer["Message-ID"]
    calendars = [part for part in answer.walk() if part.get_content_type() == "text/calendar"]
    assert len(calendars) == 1
    text = answer.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "14:00" in text
    assert "Monday" in text


def test_the_same_mail_again_gets_no_second_answer(world: World) -> None:
    world.forward(invite())
    assert world.forward(invite()) == "repeated"
    world.move(WEEKS_LATER)
    assert len(world.kinds) == len(set(world.kinds))


def test_another_forward_of_the_same_invite_is_answered_as_nothing_new(world: World) -> None:
    world.forward(invite())
    assert world.forward(invite(message_id="<m2@example.com>")) == "answered-nothing-new"
    world.move(WEEKS_LATER)
    assert world.kinds.count("strategize") == 1


def test_a_moved_interview_is_prepared_for_at_its_new_time_only(world: World) -> None:
    world.forward(invite())
    world.move(NOON + timedelta(days=2))
    moved = START + timedelta(days=7)
    outcome = world.forward(invite(start=moved, sequence=1, message_id="<m2@example.com>"))
    assert outcome == "answered-interview-changed"
    world.move(WEEKS_LATER)
    assert world.kinds == [
        "interview-received",
        "strategize",
        "interview-changed",
        "plan",
        "ask",
        "breathe",
        "thank-you",
        "follow-up",
    ]
    breathe = world.sent[world.kinds.index("breathe")]
    assert breathe.sent_at.date() == moved.date()


def test_after_a_cancellation_nothing_more_is_sent(world: World) -> None:
    world.forward(invite())
    world.forward(invite(method="CANCEL", sequence=1, message_id="<m2@example.com>"))
    world.move(WEEKS_LATER)
    assert world.kinds == ["interview-received", "interview-cancelled"]
    assert world.interview.status is Status.CANCELLED


def test_a_leftover_timer_of_a_cancelled_interview_does_nothing(world: World) -> None:
    world.forward(invite())
    leftover = [(timer.number, timer.ref) for timer in world.timers.due_refs(WEEKS_LATER, real_now=NOON, limit=99)]
    world.forward(invite(method="CANCEL", sequence=1, message_id="<m2@example.com>"))
    world.now = START - timedelta(days=3)
    outcomes = {send_step(world.app, ref) for _, ref in leftover}
    assert outcomes == {"already-skipped"}
    assert world.kinds == ["interview-received", "interview-cancelled"]


def test_a_timer_that_fires_twice_sends_once(world: World) -> None:
    world.forward(invite())
    world.now = world.timers.find_next_due(NOON) or NOON
    (first, *_) = world.timers.due_refs(world.now, real_now=NOON)
    assert [send_step(world.app, first.ref), send_step(world.app, first.ref)] == ["sent", "already-sent"]


def test_a_step_that_is_hours_late_is_planned_anew_and_not_sent_at_night(world: World) -> None:
    world.forward(invite())
    night = datetime(2026, 3, 16, 2, tzinfo=BERLIN).astimezone(UTC)
    world.now = night
    assert set(world.fire()) <= {"planned-anew", "stale", "gone"}
    assert world.kinds == ["interview-received"]
    world.move(WEEKS_LATER)
    sections = [section for step in world.interview.steps for section in step.sections if step.state is StepState.SENT]
    assert sorted(sections) == sorted(set(sections))
    assert len(sections) == 4
    assert all(7 <= each.sent_at.astimezone(BERLIN).hour < 21 for each in world.sent)


def test_late_notice_at_night_puts_everything_into_the_answer(world: World) -> None:
    world.now = datetime(2026, 3, 2, 23, tzinfo=BERLIN).astimezone(UTC)
    early = datetime(2026, 3, 3, 6, 30, tzinfo=BERLIN).astimezone(UTC)
    world.forward(invite(start=early))
    world.move(early)
    assert world.kinds == ["interview-received"]
    assert {step.state for step in world.interview.steps if step.sections} == {StepState.SENT}


def test_a_mail_without_a_calendar_gets_an_answer_that_says_what_to_do(world: World) -> None:
    plain = b"From: sam@example.com\r\nSubject: Fwd: hello\r\nMessage-ID: <m@example.com>\r\n\r\nTuesday at 3?\r\n"
    assert world.forward(plain) == "answered-not-readable"
    assert "attachment" in read_mail(world, 0).get_body(("plain",)).get_content()  # type: ignore[union-attr]


def test_an_automatic_reply_is_never_answered(world: World) -> None:
    away = b"From: sam@example.com\r\nAuto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nI am away.\r\n"
    assert world.forward(away) == "dropped-automatic"
    assert world.forward(away, sender="") == "dropped-untrusted"
    assert world.sent == ()


def test_our_own_mail_that_comes_back_is_dropped(world: World) -> None:
    world.forward(invite())
    assert world.forward(world.sent[0].file.read_bytes()) == "dropped-own"


def test_on_the_shared_address_only_an_aligned_dmarc_pass_counts(world: World) -> None:
    let_confirm(world.app)
    assert world.forward(invite(), verdicts=verdicts(dmarc="FAIL")) == "dropped-untrusted"
    assert world.forward(invite(), verdicts=verdicts(dmarc="GRAY")) == "dropped-untrusted"
    assert world.forward(invite(), verdicts=verdicts(virus="FAIL")) == "dropped-unsafe"
    assert world.forward(invite(), sender="bounce@elsewhere.example", verdicts=verdicts()).startswith("answered")
    assert [each.recipient for each in world.sent] == [SAM]


def test_a_suspended_address_gets_no_step(world: World) -> None:
    world.forward(invite())
    world.store.commit(Commit(person=replace(world.account.person, mail_state=MailState.SUSPENDED)))
    world.move(WEEKS_LATER)
    assert world.kinds == ["interview-received"]


def test_reconcile_heals_timers_that_were_lost(world: World) -> None:
    world.forward(invite())
    for name in world.timers.names():
        world.timers.delete(name)
    world.now = NOON + timedelta(days=1)
    assert reconcile(world.app)["overdue"] == 1
    world.move(world.now + timedelta(hours=24))
    assert world.kinds == ["interview-received", "strategize"]
