"""Every change can be taken back, and what the person sets right holds."""

from dataclasses import replace
from typing import Any

from prepmail.domain.corrections import Correction, correct, stop
from prepmail.domain.history import HISTORY_LIMIT, undo
from prepmail.domain.reading import Action, Interviewer, Medium
from prepmail.domain.state import Event, State
from prepmail.domain.step import StepState
from prepmail.records import render_record
from tests.life.sayings import DAY, HOUR, NOW, PERSON, START, Life, entry, kinds, planned, prose, reading

PREFERENCES = PERSON.preferences


def taken_back(life: Life) -> None:
    life.change(undo(life.only, now=life.now, preferences=PREFERENCES))


def test_undo_restores_facts_state_and_plan_under_a_higher_generation() -> None:
    life = Life()
    life.hear(entry())
    before = life.only
    life.hear(entry(sequence=1, written=NOW + HOUR, cancelled=True))
    assert planned(life.only) == []
    taken_back(life)
    assert life.stands() is State.CONFIRMED
    assert life.only.facts == before.facts
    assert life.only.generation == 3
    assert [(each.kind, each.due) for each in planned(life.only)] == [(each.kind, each.due) for each in planned(before)]
    assert undo(life.only, now=NOW, preferences=PREFERENCES) is None


def test_what_was_sent_is_never_sent_again_after_an_undo() -> None:
    life = Life()
    life.hear(entry())
    life.hear(entry(START + 3 * DAY, sequence=1, written=NOW + HOUR))
    sent = [section for _, step in life.send_until(START - 2 * DAY) for section in step.sections]
    taken_back(life)
    assert life.only.facts.start == START
    later = [section for _, step in life.send_until(START + 30 * DAY) for section in step.sections]
    assert sorted(sent + later) == sorted(set(sent + later))
    assert len(sent + later) == 4
    assert {each.state for each in life.only.steps} <= {StepState.SENT}


def test_a_cancellation_forwarded_again_after_its_undo_counts() -> None:
    life = Life()
    life.hear(entry())
    cancelled = entry(sequence=1, written=NOW + HOUR, cancelled=True)
    life.hear(cancelled)
    taken_back(life)
    life.hear(cancelled)
    assert life.stands() is State.CANCELLED


def test_the_history_is_bounded_and_names_what_happened() -> None:
    life = Life()
    life.hear(entry())
    for number in range(1, 15):
        life.hear(entry(START + number * DAY, sequence=number, written=NOW + number * HOUR))
    assert len(life.only.history) == HISTORY_LIMIT
    assert {each.event for each in life.only.history} == {Event.MOVED}
    for _ in range(HISTORY_LIMIT):
        taken_back(life)
    assert life.only.facts.start == START + (14 - HISTORY_LIMIT) * DAY


def test_a_correction_holds_against_files_that_say_nothing_new_about_it() -> None:
    life = Life()
    life.hear(entry())
    corrected = Correction(start=START + HOUR, medium=Medium.ONSITE)
    life.change(correct(life.only, corrected, now=life.now, preferences=PREFERENCES, quote="it is at 3pm, on site"))
    assert life.only.facts.start == START + HOUR
    assert life.only.facts.end == START + 2 * HOUR
    assert life.only.facts.evidence["start"].source == "you"
    assert life.only.history[-1].event is Event.CORRECTED
    life.hear(entry(sequence=1, written=NOW + HOUR, location="Room 4"))
    assert (life.only.facts.start, life.only.facts.location) == (START + HOUR, "Room 4")
    life.hear(entry(START + 2 * DAY, sequence=2, written=NOW + DAY))
    assert life.only.facts.start == START + 2 * DAY
    assert life.only.facts.medium is Medium.ONSITE


def test_the_same_correction_twice_changes_nothing_the_second_time() -> None:
    life = Life()
    life.hear(entry())
    corrected = Correction(company="Acme Robotics")
    life.change(correct(life.only, corrected, now=life.now, preferences=PREFERENCES))
    generation = life.only.generation
    again = correct(life.only, corrected, now=life.now, preferences=PREFERENCES)
    assert again.generation == generation


def test_stopped_by_the_person_it_stays_silent_until_the_sender_sets_another_time() -> None:
    life = Life()
    life.hear(entry())
    life.change(stop(life.only, now=life.now, preferences=PREFERENCES))
    assert life.stands() is State.CANCELLED
    life.hear(entry(sequence=1, written=NOW + HOUR, location="Room 4"))
    assert life.stands() is State.CANCELLED
    life.hear(entry(START + DAY, sequence=2, written=NOW + 2 * HOUR))
    assert life.stands() is State.CONFIRMED
    assert kinds(life.only)


def test_a_record_of_before_has_a_history_from_now_on() -> None:
    life = Life()
    life.hear(entry())
    life.store(replace(life.only, statements=()))
    life.hear(entry(START + DAY, sequence=1, written=NOW + HOUR))
    taken_back(life)
    assert life.only.facts.start == START


def test_a_record_stays_within_what_a_store_takes() -> None:
    crowd = tuple(
        Interviewer(name=f"{number}{'n' * 150}", email=f"{'a' * 60}{number}@example.com") for number in range(30)
    )
    life = Life()
    for number in range(12):
        heavy: Any = {"interviewers": crowd, "location": "l" * 3000, "title": "t" * 300}
        life.hear(entry(START, sequence=number, written=NOW + number * HOUR, uid=f"u{number % 5}", **heavy))
        life.hear(
            reading(prose(START + number * DAY, uid=f"m{number}", replaces=START, **heavy), action=Action.RESCHEDULE)
        )
    assert max(len(render_record(each)) for each in life.account.interviews) < 400 * 1024
    assert all(each.history for each in life.live)
