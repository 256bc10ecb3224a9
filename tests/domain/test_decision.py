"""What a mail changes, in whatever order the mails arrive."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from prepmail.domain.account import Account
from prepmail.domain.decision import Decision, decide
from prepmail.domain.interview import Status
from prepmail.domain.person import Person, Preferences
from prepmail.domain.reading import Action, Facts, Found, Method, Question, Reading, Version
from prepmail.domain.step import MailKind, StepState

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
START = datetime(2026, 3, 16, 13, tzinfo=UTC)
PERSON = Person(person_id="p", address="sam@example.com", created_at=NOW, preferences=Preferences(zone="Europe/Berlin"))


def event(
    sequence: int = 0,
    minute: int = 0,
    *,
    start: datetime | None = START,
    cancelled: bool = False,
    uid: str = "u1",
    recurrence_id: str | None = None,
    company: str = "Acme",
) -> Found:
    return Found(
        uid=uid,
        recurrence_id=recurrence_id,
        version=Version(sequence=sequence, dtstamp=NOW + timedelta(minutes=minute)),
        method=Method.CANCEL if cancelled else Method.REQUEST,
        cancelled=cancelled,
        facts=Facts(
            start=start, end=start + timedelta(hours=1) if start else None, tz="Europe/Berlin", company=company
        ),
        questions=() if start else (Question(field="start", text="At what time?"),),
    )


def mail(*found: Found, message_id: str = "<m1@example.com>") -> Reading:
    action = Action.CANCEL if any(each.cancelled for each in found) else Action.NEW
    return Reading(action=action, found=found, message_id=message_id)


def after(account: Account, decision: Decision) -> Account:
    held = {each.interview_id: each for each in account.interviews}
    held.update((each.interview_id, each) for each in decision.interviews)
    return replace(account, interviews=tuple(held[name] for name in sorted(held)))


def run(*readings: Reading, now: datetime = NOW) -> tuple[Account, list[MailKind]]:
    account, answers = Account(person=PERSON), []
    for each in readings:
        decision = decide(account, each, now=now)
        account = after(account, decision)
        answers.append(decision.answer)
    return account, answers


def test_a_first_invite_becomes_an_interview_with_a_plan() -> None:
    account, answers = run(mail(event()))
    (interview,) = account.interviews
    assert answers == [MailKind.INTERVIEW_RECEIVED]
    assert interview.status is Status.CONFIRMED
    assert interview.generation == 1
    assert interview.steps[0].kind is MailKind.STRATEGIZE
    assert interview.thread == ("<m1@example.com>",)


def test_the_same_invite_again_is_nothing_new() -> None:
    account, answers = run(mail(event()), mail(event(), message_id="<m2@example.com>"))
    assert answers[1] is MailKind.NOTHING_NEW
    assert len(account.interviews) == 1
    assert account.interviews[0].generation == 1


def test_a_moved_interview_keeps_its_identity_and_says_what_it_was() -> None:
    account, answers = run(mail(event()), mail(event(1, start=START + timedelta(days=1))))
    (interview,) = account.interviews
    assert answers[1] is MailKind.INTERVIEW_CHANGED
    assert interview.facts.start == START + timedelta(days=1)
    assert interview.previous is not None
    assert interview.previous.start == START
    assert interview.generation == 2
    assert {each.generation for each in interview.steps} == {2}


def test_an_older_invite_that_arrives_late_changes_nothing() -> None:
    account, answers = run(mail(event(1, start=START + timedelta(days=1))), mail(event(0)))
    assert answers[1] is MailKind.NOTHING_NEW
    assert account.interviews[0].facts.start == START + timedelta(days=1)


def test_a_new_revision_that_says_the_same_is_nothing_new_but_is_remembered() -> None:
    account, answers = run(mail(event(0)), mail(event(3, 5)))
    assert answers[1] is MailKind.NOTHING_NEW
    assert account.interviews[0].version.sequence == 3
    assert account.interviews[0].generation == 1


def test_a_cancellation_stops_every_mail() -> None:
    account, answers = run(mail(event()), mail(event(1, cancelled=True)))
    (interview,) = account.interviews
    assert answers[1] is MailKind.INTERVIEW_CANCELLED
    assert interview.status is Status.CANCELLED
    assert {each.state for each in interview.steps} == {StepState.SKIPPED}
    assert interview.generation == 2


def test_a_cancellation_that_arrives_before_its_invite_wins() -> None:
    account, answers = run(mail(event(1, cancelled=True)), mail(event(0)))
    assert answers == [MailKind.INTERVIEW_CANCELLED, MailKind.NOTHING_NEW]
    assert account.interviews[0].status is Status.CANCELLED
    assert not [each for each in account.interviews[0].steps if each.state is StepState.PLANNED]


def test_with_the_same_sequence_the_later_dtstamp_decides() -> None:
    for order in permutations((mail(event(0, 20, cancelled=True)), mail(event(0, 0)))):
        account, _ = run(*order)
        assert account.interviews[0].status is Status.CANCELLED


def test_two_times_in_one_revision_are_asked_about_and_the_earlier_counts_in_either_order() -> None:
    later = START + timedelta(hours=3)
    account, answers = run(mail(event()), mail(event(start=later), message_id="<m2@example.com>"))
    assert answers == [MailKind.INTERVIEW_RECEIVED, MailKind.QUESTION]
    turned, answers = run(mail(event(start=later)), mail(event(), message_id="<m2@example.com>"))
    assert answers == [MailKind.INTERVIEW_RECEIVED, MailKind.INTERVIEW_CHANGED]
    for each in (account, turned):
        (interview,) = each.interviews
        (question,) = interview.questions
        assert interview.facts.start == START
        assert [choice.start for choice in question.choices] == [START, later]
        assert question.used == 1


def test_the_same_contradiction_again_is_nothing_new() -> None:
    other = mail(event(start=START + timedelta(hours=3)), message_id="<m2@example.com>")
    account, answers = run(mail(event()), other, other, mail(event()))
    assert answers[2:] == [MailKind.NOTHING_NEW, MailKind.NOTHING_NEW]
    assert len(account.interviews[0].questions) == 1


def test_an_interview_set_up_again_after_a_cancellation_is_planned_again() -> None:
    account, answers = run(mail(event(0)), mail(event(1, cancelled=True)), mail(event(2, 30)))
    (interview,) = account.interviews
    assert answers[2] is MailKind.INTERVIEW_CHANGED
    assert interview.status is Status.CONFIRMED
    assert any(each.state is StepState.PLANNED for each in interview.steps)


@pytest.mark.parametrize(
    "readings",
    [
        (mail(event(0)), mail(event(1, 5, start=START + timedelta(days=2))), mail(event(2, 9, cancelled=True))),
        (mail(event(0)), mail(event(1, 5, cancelled=True)), mail(event(2, 9, start=START + timedelta(days=2)))),
        (
            mail(event(0)),
            mail(event(1, 4, recurrence_id="2026-03-23T13:00:00+00:00", start=START + timedelta(days=7, hours=1))),
            mail(event(2, 6, recurrence_id="2026-03-30T13:00:00+00:00", start=START + timedelta(14), cancelled=True)),
        ),
        (
            mail(event(0)),
            mail(event(1, 4, recurrence_id="2026-03-23T13:00:00+00:00", start=START + timedelta(days=7, hours=1))),
            mail(event(2, 6, cancelled=True)),
        ),
    ],
)
def test_the_end_state_does_not_depend_on_the_order_of_arrival(readings: tuple[Reading, ...]) -> None:
    ends = set()
    for order in permutations(readings):
        account, _ = run(*order)
        ends.add(
            frozenset(
                (each.uid, each.status, each.facts.start, each.version.sequence)
                for each in account.interviews
                if each.status is not Status.CANCELLED
            )
        )
    assert len(ends) == 1


def test_calling_off_a_series_calls_off_its_single_dates_too() -> None:
    single = event(0, 1, recurrence_id="2026-03-23T13:00:00+00:00", start=START + timedelta(days=7))
    account, _ = run(mail(event(0)), mail(single), mail(event(1, 5, cancelled=True)))
    assert {each.status for each in account.interviews} == {Status.CANCELLED}


def test_the_first_date_of_a_series_moved_alone_is_still_one_interview() -> None:
    moved = event(1, 5, recurrence_id=START.isoformat(), start=START + timedelta(hours=2))
    for order in permutations((mail(event(0)), mail(moved))):
        account, _ = run(*order)
        assert [each.facts.start for each in account.interviews] == [START + timedelta(hours=2)]


def test_an_event_without_a_readable_time_is_asked_about_and_not_planned() -> None:
    decision = decide(Account(person=PERSON), mail(event(start=None)), now=NOW)
    assert decision.answer is MailKind.QUESTION
    assert decision.interviews == ()
    assert decision.questions[0].field == "start"


def test_several_events_in_one_mail_are_several_interviews_and_one_answer() -> None:
    decision = decide(Account(person=PERSON), mail(event(), event(uid="u2", start=START + timedelta(days=1))), now=NOW)
    assert decision.answer is MailKind.INTERVIEW_RECEIVED
    assert len(decision.about) == 2


def test_the_same_event_twice_in_one_mail_is_one_interview() -> None:
    decision = decide(Account(person=PERSON), mail(event(), event()), now=NOW)
    assert decision.answer is MailKind.INTERVIEW_RECEIVED
    assert len(decision.interviews) == 1


def test_an_attendees_acceptance_is_not_an_invite() -> None:
    found = replace(event(), method=Method.REPLY)
    decision = decide(Account(person=PERSON), Reading(action=Action.NOT_AN_INTERVIEW, found=(found,)), now=NOW)
    assert (decision.answer, decision.reason) == (MailKind.NOT_READABLE, "reply-only")


def test_an_invite_in_the_past_gets_no_preparation() -> None:
    account, _ = run(mail(event()), now=START + timedelta(hours=3))
    assert not [each for each in account.interviews[0].steps if each.sections]
