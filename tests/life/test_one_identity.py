"""The same interview by another UID, by prose, by thread, in any order: one interview, or one question."""

from dataclasses import replace
from itertools import permutations

import pytest

from prepmail.domain.history import undo
from prepmail.domain.interview import Interview
from prepmail.domain.matching import ASK, MERGE, Clue, find_match, weigh
from prepmail.domain.questions import answer, find_open
from prepmail.domain.reading import Action, Choice, Found, Origin, Question, Reading, Round
from prepmail.domain.state import State
from prepmail.domain.statements import Says
from prepmail.domain.step import MailKind
from tests.life.sayings import ANA, DAY, HOUR, NOW, PERSON, START, Life, entry, facts, kinds, prose, reading

MOVED = START + 2 * DAY


def test_the_same_prose_twice_is_one_interview() -> None:
    life = Life()
    life.hear(prose())
    life.hear(prose())
    assert life.answers == [MailKind.INTERVIEW_RECEIVED, MailKind.NOTHING_NEW]
    assert life.only.facts.start == START


@pytest.mark.parametrize(
    "order",
    list(
        permutations(
            (entry(interviewers=()), prose(location="1 Example Street"), prose(uid="mail-2", written=NOW + HOUR))
        )
    ),
)
def test_prose_and_calendar_in_any_order_are_one_interview(order: tuple[Found, ...]) -> None:
    life = Life()
    for each in order:
        life.hear(each)
    assert life.only.facts.start == START
    assert life.only.facts.location == "1 Example Street"
    assert life.only.questions == ()


@pytest.mark.parametrize("order", list(permutations((entry(), prose(START + HOUR, written=NOW + HOUR)))))
def test_prose_that_contradicts_the_calendar_is_asked_about_and_moves_nothing(order: tuple[Found, ...]) -> None:
    life = Life()
    for each in order:
        life.hear(each)
    (question,) = life.only.questions
    assert life.only.facts.start == START
    assert [each.start for each in question.choices] == [START, START + HOUR]
    assert question.used == 1


@pytest.mark.parametrize(
    "order",
    list(
        permutations(
            (
                entry(),
                prose(MOVED, written=NOW + HOUR, replaces=START),
                entry(sequence=1, written=NOW + 2 * HOUR, location="Room 4", start=MOVED),
            )
        )
    ),
)
def test_prose_that_says_it_was_moved_moves_it_and_the_calendar_may_follow(order: tuple[Found, ...]) -> None:
    life = Life()
    for each in order:
        life.hear(each)
    assert life.only.facts.start == MOVED
    assert life.only.facts.location == "Room 4"
    assert life.only.questions == ()


def test_a_move_by_prose_stays_when_the_old_calendar_file_is_sent_once_more() -> None:
    life = Life()
    life.hear(entry())
    life.hear(prose(MOVED, written=NOW + HOUR, replaces=START))
    life.hear(entry(written=NOW + DAY, location="Room 4"))
    assert life.only.facts.start == MOVED


def test_moved_in_the_same_thread_is_the_same_interview() -> None:
    life = Life()
    life.hear(reading(entry(company=None, role=None), origin=Origin(thread=("<r1@acme.example>",))))
    said = prose(MOVED, written=NOW + HOUR, company=None, role=None)
    life.hear(reading(said, action=Action.RESCHEDULE, message="<m2@example.com>", references=("<r1@acme.example>",)))
    assert life.answers[1] is MailKind.INTERVIEW_CHANGED
    assert life.only.facts.start == MOVED
    assert "it is in the same mail thread" in life.only.reasons


def test_moved_without_a_thread_is_the_only_interview_with_that_employer() -> None:
    life = Life()
    life.hear(entry())
    life.hear(reading(prose(MOVED, written=NOW + HOUR, role=None), action=Action.RESCHEDULE))
    assert life.only.facts.start == MOVED


def test_with_two_interviews_there_a_move_is_asked_about() -> None:
    life = Life()
    life.hear(entry())
    life.hear(entry(START + 7 * DAY, uid="u2@acme.example", round=Round.FINAL))
    life.hear(reading(prose(MOVED, written=NOW + HOUR), action=Action.RESCHEDULE))
    assert life.answers[2] is MailKind.QUESTION
    asked = next(each for each in life.live if each.same_as)
    assert len(asked.same_as) == 2


def test_another_uid_at_the_same_time_is_the_same_interview() -> None:
    life = Life()
    life.hear(entry())
    life.hear(entry(uid="greenhouse-77", location="Room 4"))
    assert len(life.live) == 1
    life.hear(entry(uid="u1@acme.example", sequence=1, written=NOW + HOUR, cancelled=True))
    assert life.stands() is State.CONFIRMED
    life.hear(entry(uid="greenhouse-77", sequence=1, written=NOW + HOUR, cancelled=True))
    assert life.stands() is State.CANCELLED


def test_another_uid_at_another_time_is_asked_about_once() -> None:
    life = Life()
    life.hear(entry())
    decision = life.hear(entry(MOVED, uid="u2@acme.example", written=NOW + HOUR))
    assert decision.answer is MailKind.QUESTION
    fresh = next(each for each in life.live if each.same_as)
    question = find_open(fresh)
    assert question is not None
    assert question.field == "same"
    assert len(question.choices) == 2
    assert fresh.status == "TENTATIVE"
    assert kinds(fresh) == [MailKind.BREATHE]
    again = life.hear(entry(MOVED, uid="u2@acme.example", written=NOW + HOUR))
    assert again.answer is MailKind.NOTHING_NEW


def test_the_answer_that_it_is_the_same_makes_one_interview_of_two() -> None:
    life = asked()
    decision = answer(life.account, fresh(life).interview_id, 1, now=life.now)
    assert decision is not None
    life.store(*decision.interviews)
    assert decision.answer is MailKind.INTERVIEW_CHANGED
    assert life.only.facts.start == MOVED
    assert life.only.uid == "u1@acme.example"
    (gone,) = [each for each in life.account.interviews if each.merged_into]
    assert gone.status == "CANCELLED"
    assert kinds(gone) == []
    late = life.hear(entry(MOVED + HOUR, uid="u2@acme.example", sequence=1, written=NOW + 3 * HOUR))
    assert late.answer is MailKind.INTERVIEW_CHANGED
    assert life.only.facts.start == MOVED + HOUR


def test_a_merge_can_be_taken_back_and_both_stand_again() -> None:
    life = asked()
    decision = answer(life.account, fresh(life).interview_id, 1, now=life.now)
    assert decision is not None
    life.store(*decision.interviews)
    life.change(undo(life.only, now=life.now, preferences=PERSON.preferences))
    assert sorted(each.facts.start for each in life.live if each.facts.start) == [START, MOVED]
    assert all(each.state is State.CONFIRMED and kinds(each) for each in life.live)


def test_the_answer_that_it_is_another_one_keeps_both_whole() -> None:
    life = asked()
    decision = answer(life.account, fresh(life).interview_id, 2, now=life.now)
    assert decision is not None
    life.store(*decision.interviews)
    assert len(life.live) == 2
    assert all(len(kinds(each)) > 2 for each in life.live)
    assert answer(life.account, decision.about[0], 1, now=life.now) is None


def test_a_number_that_was_not_offered_changes_nothing() -> None:
    life = asked()
    assert answer(life.account, fresh(life).interview_id, 3, now=life.now) is None
    assert answer(life.account, fresh(life).interview_id, 0, now=life.now) is None
    assert answer(life.account, "nobody", 1, now=life.now) is None


@pytest.mark.parametrize("order", [(0, 1, 2), (0, 2, 1)])
def test_a_cancellation_and_a_new_entry_for_the_same_people_is_a_move(order: tuple[int, ...]) -> None:
    said = (
        entry(),
        entry(sequence=1, written=NOW + HOUR, cancelled=True),
        entry(MOVED, uid="calendly-2", written=NOW + HOUR),
    )
    life = Life()
    for number in order:
        life.hear(said[number])
    assert life.only.facts.start == MOVED
    assert life.stands() is State.CONFIRMED
    assert life.answers[-1] is MailKind.INTERVIEW_CHANGED


def test_another_employer_at_the_same_time_is_another_interview() -> None:
    life = Life()
    life.hear(entry())
    life.hear(prose(company="Umbrella", uid="mail-2"))
    assert len(life.live) == 2
    assert not any(each.same_as for each in life.live)


def test_the_second_round_after_the_first_is_another_interview_that_follows_it() -> None:
    life = Life()
    life.hear(entry())
    life.now = START + 3 * DAY
    life.hear(entry(START + 10 * DAY, uid="u2@acme.example", written=START + 3 * DAY))
    first, second = sorted(life.live, key=lambda each: each.facts.start or NOW)
    assert second.follows == first.interview_id
    assert not second.same_as


def test_a_time_answer_holds_until_the_sender_says_something_new() -> None:
    life = Life()
    life.hear(entry())
    life.hear(entry(START + HOUR))
    decision = answer(life.account, life.only.interview_id, 2, now=life.now)
    assert decision is not None
    life.store(*decision.interviews)
    assert life.only.facts.start == START + HOUR
    assert life.only.questions == ()
    life.hear(entry(sequence=1, written=NOW + HOUR, location="Room 4"))
    assert life.only.facts.start == START + HOUR
    life.hear(entry(MOVED, sequence=2, written=NOW + 2 * HOUR))
    assert life.only.facts.start == MOVED


def test_the_signs_are_told_in_words() -> None:
    life = Life()
    life.hear(entry())
    clue = Clue(says=Says.INVITES, facts=facts(), people=(ANA,))
    words = [each.words for each in weigh(clue, life.only, now=NOW)]
    assert words == [
        "it is the same employer",
        "it is the same job",
        "the same people are in it",
        "it is at the same time",
    ]
    (best,) = find_match(clue, life.account.interviews, now=NOW).candidates
    assert best.score >= MERGE > ASK


def test_a_zone_question_of_prose_is_no_contradiction_when_one_reading_fits() -> None:
    life = Life()
    life.hear(entry())
    choices = (Choice(label="", start=START + HOUR), Choice(label="", start=START))
    doubt = Question(field="tz", text="Whose clock?", choices=choices, used=1)
    life.hear(replace(prose(START + HOUR, written=NOW + HOUR), questions=(doubt,)))
    assert life.only.facts.start == START
    assert life.only.questions == ()


def asked() -> Life:
    life = Life()
    life.hear(entry())
    life.hear(entry(MOVED, uid="u2@acme.example", written=NOW + HOUR))
    return life


def fresh(life: Life) -> Interview:
    return next(each for each in life.live if each.same_as)


def test_readings_of_no_interest_are_still_answered() -> None:
    life = Life()
    assert life.hear(Reading(action=Action.NOT_AN_INTERVIEW)).answer is MailKind.NOT_READABLE
