"""Held, confirmed, paused, moved, cancelled, done, rejected, offer, on hold: what each does to the mails due."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations
from typing import Any

import pytest

from prepmail.domain.interview import Interview
from prepmail.domain.person import MailLevel
from prepmail.domain.questions import answer
from prepmail.domain.reading import Action, Found, Outcome, Reading, Round
from prepmail.domain.state import State
from prepmail.domain.step import MailKind, Section, StepState
from tests.life.sayings import DAY, HOUR, NOW, START, Life, entry, kinds, outcome, planned, prose, reading, slots

SOON = (START, START + 2 * HOUR, START + DAY)
AFTER = START + 3 * HOUR


def offered(*starts: datetime, **changed: Any) -> Reading:
    return reading(prose(None, slots=slots(*(starts or SOON)), **changed), action=Action.ASK_FOR_DATE)


def test_offered_times_are_held_and_reminded_of_once_before_they_lapse() -> None:
    life = Life()
    assert life.hear(offered(deadline=NOW + 4 * DAY)).answer is MailKind.TIMES_OFFERED
    assert life.stands() is State.HELD
    assert life.only.status == "TENTATIVE"
    assert kinds(life.only) == [MailKind.NUDGE]
    (nudge,) = planned(life.only)
    assert nudge.due == NOW + 3 * DAY
    assert nudge.expires == NOW + 4 * DAY
    assert [step.kind for _, step in life.send_until(NOW + 5 * DAY)] == [MailKind.NUDGE]
    life.hear(offered(deadline=NOW + 4 * DAY, uid="mail-2", location="Room 4"), after=-2 * DAY)
    assert kinds(life.only) == []


def test_a_booking_page_without_times_is_reminded_of_after_two_working_days() -> None:
    life = Life()
    life.hear(reading(prose(None, booking_url="https://book.example.com/x"), action=Action.ASK_FOR_DATE))
    (nudge,) = planned(life.only)
    assert nudge.due == NOW + 2 * DAY - HOUR


def test_the_confirmation_of_one_offered_time_locks_it() -> None:
    life = Life()
    life.hear(offered())
    decision = life.hear(entry(SOON[1], uid="u9@acme.example", written=NOW + HOUR))
    assert decision.answer is MailKind.INTERVIEW_RECEIVED
    assert life.stands() is State.CONFIRMED
    assert life.only.facts.start == SOON[1]
    assert life.only.facts.slots == ()
    assert MailKind.NUDGE not in kinds(life.only)


def test_new_times_for_a_settled_interview_are_asked_about_and_do_not_drop_it() -> None:
    life = Life()
    life.hear(entry())
    life.hear(offered(START + DAY, written=NOW + HOUR))
    assert life.answers[1] is MailKind.QUESTION
    assert sorted(each.state for each in life.live) == [State.CONFIRMED, State.HELD]


def test_paused_without_a_date_sends_nothing_and_a_new_date_goes_on() -> None:
    life = Life()
    life.hear(entry())
    life.send_until(NOW + 3 * DAY)
    delivered = {section for step in life.only.steps if step.state is StepState.SENT for section in step.sections}
    assert delivered
    decision = life.hear(reading(prose(None, written=NOW + 3 * DAY), action=Action.RESCHEDULE))
    assert decision.answer is MailKind.INTERVIEW_PAUSED
    assert life.stands() is State.PAUSED
    assert life.only.status == "CANCELLED"
    assert life.send_until(START + 20 * DAY) == []
    life.now = START + DAY
    life.hear(entry(START + 9 * DAY, sequence=1, written=START + DAY))
    assert life.stands() is State.CONFIRMED
    again = {section for step in planned(life.only) for section in step.sections}
    assert again == set(Section) - delivered


@pytest.mark.parametrize("order", list(permutations((entry(), entry(START + DAY, sequence=1, written=NOW + HOUR)))))
def test_a_rejection_ends_it_whatever_the_order_of_what_came_before(order: tuple[Found, ...]) -> None:
    life = Life()
    for each in order:
        life.hear(each)
    life.hear(outcome(Outcome.REJECTED, written=NOW + DAY))
    assert life.stands() is State.REJECTED
    assert planned(life.only) == []


def test_a_rejection_stops_everything_the_thank_you_too() -> None:
    life = Life()
    life.hear(entry())
    life.now = AFTER - HOUR
    decision = life.hear(outcome(Outcome.REJECTED, written=AFTER))
    assert decision.answer is MailKind.OUTCOME
    assert life.stands() is State.REJECTED
    assert life.only.status == "CONFIRMED"
    assert life.send_until(START + 60 * DAY) == []


def test_a_rejection_takes_a_date_to_come_off_the_calendar() -> None:
    life = Life()
    life.hear(entry())
    life.hear(outcome(Outcome.REJECTED, written=NOW + HOUR))
    assert life.only.status == "CANCELLED"


def test_an_older_file_does_not_bring_a_rejected_interview_back_but_a_newer_invite_does() -> None:
    life = Life()
    life.hear(entry())
    life.hear(outcome(Outcome.REJECTED, written=NOW + DAY))
    life.hear(entry(sequence=1, written=NOW + HOUR, location="Room 4"))
    assert life.stands() is State.REJECTED
    assert planned(life.only) == []
    decision = life.hear(entry(sequence=2, written=NOW + 2 * DAY))
    assert decision.answer is MailKind.INTERVIEW_CHANGED
    assert life.stands() is State.CONFIRMED


def test_an_offer_stops_preparation_and_the_follow_up_and_leaves_the_thanks() -> None:
    before = Life(now=AFTER)
    before.hear(entry())
    before.hear(outcome(Outcome.OFFER, written=AFTER))
    assert before.only.state is State.OFFER
    assert kinds(before.only) == [MailKind.THANK_YOU]
    ahead = Life()
    ahead.hear(entry())
    ahead.hear(outcome(Outcome.OFFER, written=NOW + HOUR))
    assert kinds(ahead.only) == []


def test_on_hold_waits_until_there_is_news() -> None:
    life = Life()
    life.hear(entry())
    life.hear(outcome(Outcome.ON_HOLD, written=NOW + HOUR))
    assert life.stands() is State.ON_HOLD
    assert life.only.status == "TENTATIVE"
    assert kinds(life.only) == []


def test_an_outcome_is_about_every_interview_for_that_job_there_and_no_other() -> None:
    life = Life()
    life.hear(entry())
    life.hear(entry(START + 9 * DAY, uid="u2", round=Round.FINAL))
    life.hear(entry(START + DAY, uid="u3", company="Umbrella"))
    life.hear(outcome(Outcome.REJECTED, written=NOW + HOUR, company="ACME Inc.", role="Data Engineer"))
    states = {each.facts.company: each.state for each in life.live}
    assert states == {"Acme": State.REJECTED, "Umbrella": State.CONFIRMED}


def test_an_outcome_of_a_stranger_is_answered_and_changes_nothing() -> None:
    life = Life()
    life.hear(entry())
    decision = life.hear(outcome(Outcome.REJECTED, company="Umbrella"))
    assert decision.answer is MailKind.OUTCOME
    assert decision.about == ()
    assert decision.reason == "rejected"
    assert life.stands() is State.CONFIRMED


def test_a_cancellation_after_the_start_makes_no_thank_you() -> None:
    life = Life()
    life.hear(entry())
    life.send_until(START)
    life.now = START + timedelta(minutes=10)
    life.hear(entry(sequence=1, written=START, cancelled=True))
    assert life.send_until(START + 60 * DAY) == []


def test_prose_that_calls_it_off_calls_it_off() -> None:
    life = Life()
    life.hear(entry())
    decision = life.hear(reading(prose(None, written=NOW + HOUR, cancelled=True), action=Action.CANCEL))
    assert decision.answer is MailKind.INTERVIEW_CANCELLED
    assert planned(life.only) == []


def test_a_stale_cancellation_says_that_a_newer_version_stands() -> None:
    life = Life()
    life.hear(entry(sequence=2))
    decision = life.hear(entry(sequence=1, cancelled=True))
    assert (decision.answer, decision.reason) == (MailKind.NOTHING_NEW, "older-cancellation")
    assert life.stands() is State.CONFIRMED


def test_a_deadline_is_counted_back_from_and_thanks_nobody() -> None:
    life = Life()
    life.hear(reading(prose(None, deadline=NOW + 9 * DAY), action=Action.DEADLINE))
    sections = [section for step in planned(life.only) for section in step.sections]
    assert sections == [Section.STRATEGIZE, Section.PLAN, Section.BREATHE]
    assert not {MailKind.THANK_YOU, MailKind.FOLLOW_UP} & set(kinds(life.only))
    assert all(step.due < NOW + 9 * DAY for step in planned(life.only))


def late() -> Life:
    life = Life(now=START + DAY)
    life.hear(entry(written=START - DAY))
    return life


def test_an_invite_for_a_time_that_has_passed_asks_whether_it_took_place_and_offers_the_thanks() -> None:
    life = late()
    assert [each.field for each in life.only.questions] == ["happened"]
    assert kinds(life.only)[0] is MailKind.THANK_YOU
    assert planned(life.only)[0].due - life.now < HOUR


def told(life: Life, number: int) -> Interview:
    decision = answer(life.account, life.only.interview_id, number, now=life.now)
    assert decision is not None
    life.store(*decision.interviews)
    return life.only


def test_that_it_took_place_keeps_the_thanks_and_that_it_did_not_drops_them() -> None:
    done = told(late(), 1)
    assert done.state is State.DONE
    assert kinds(done) == [MailKind.THANK_YOU, MailKind.FOLLOW_UP]
    off = told(late(), 2)
    assert off.state is State.CANCELLED
    assert kinds(off) == []
    assert off.questions == ()


def with_preferences(**changed: Any) -> Life:
    life = Life()
    person = life.account.person
    preferences = replace(person.preferences, **changed)
    life.account = replace(life.account, person=replace(person, preferences=preferences))
    life.hear(entry())
    return life


def test_who_wants_only_the_day_itself_gets_the_mail_of_the_day_and_the_thanks() -> None:
    assert kinds(with_preferences(level=MailLevel.DAY_OF).only) == [MailKind.BREATHE, MailKind.THANK_YOU]
    assert kinds(with_preferences(level=MailLevel.ANSWERS).only) == []


def test_a_pause_moves_the_preparation_behind_it() -> None:
    until = START - DAY
    life = with_preferences(paused_until=until)
    assert all(step.due >= until for step in planned(life.only))
    assert {section for step in planned(life.only) for section in step.sections} == set(Section)
    assert not any(step.in_answer for step in planned(life.only))
