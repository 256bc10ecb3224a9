"""What the person types into the form is compared with what is known: only what differs is a correction."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from prepmail.domain.corrections import Correction
from prepmail.domain.person import MailLevel, Preferences
from prepmail.domain.reading import Format, PersonKind
from prepmail.domain.step import StepState
from prepmail.errors import NotUsableError
from prepmail.ports import Commit
from prepmail.reading.forms.fields import Form
from prepmail.reading.forms.page import FactsForm, parse_facts_form
from prepmail.usecases.change_settings import change_settings
from prepmail.usecases.correct_facts import correct_facts, to_correction
from prepmail.usecases.undo_change import undo_change
from prepmail.writing.content import load_content
from prepmail.writing.facts_form import make_prefill
from tests.usecases.world import World, make_world
from tests.writing.feed_world import NOW, PERSON, START, interview

PREFERENCES = PERSON.preferences
CONTENT = load_content(Path(__file__).parents[2] / "templates")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_world(tmp_path)
    made.now = NOW
    made.store.commit(Commit(person=replace(PERSON, revision=0), interviews=(interview(),)))
    yield made
    made.store.close()
    made.timers.close()
    made.outbox.close()


def untouched(**changes: Any) -> FactsForm:
    """Return the form as it comes back when nothing was typed, but for these fields."""
    shown = make_prefill(interview(), PREFERENCES, CONTENT)
    names = ("generation", "day", "begins", "ends", "zone", "company", "role", "location", "join_url", "dial_in")
    fields = {name: str(getattr(shown, name)) for name in (*names, "interviewers", "format", "medium", "round")}
    return replace(parse_facts_form(Form(fields=fields)), **changes)


def corrected(**changes: Any) -> Correction:
    return to_correction(interview(), untouched(**changes), PREFERENCES)


def test_a_form_that_was_only_looked_at_corrects_nothing() -> None:
    assert corrected() == Correction()
    nobody = replace(interview(), facts=replace(interview().facts, tz=None, end=None, interviewers=()))
    shown = make_prefill(nobody, PREFERENCES, CONTENT)
    form = FactsForm(generation=1, day=date.fromisoformat(shown.day), begins=time.fromisoformat(shown.begins))
    assert to_correction(nobody, form, PREFERENCES) == Correction()


def test_a_moved_beginning_keeps_the_length() -> None:
    moved = corrected(begins=time(12))
    assert moved.start == START + timedelta(hours=2)
    assert moved.end == START + timedelta(hours=3)


def test_a_new_end_stands_as_it_was_typed() -> None:
    longer = corrected(ends=time(12, 30))
    assert (longer.start, longer.end) == (START, START + timedelta(hours=2, minutes=30))
    with pytest.raises(NotUsableError, match="ends-before"):
        corrected(ends=time(9))


def test_another_zone_means_the_same_hour_on_another_clock() -> None:
    moved = corrected(zone="Europe/Berlin")
    assert moved.tz == "Europe/Berlin"
    assert moved.start == START - timedelta(hours=5)
    assert moved.end == START - timedelta(hours=4)


def test_an_hour_that_clocks_skip_is_refused_and_one_they_show_twice_is_the_first() -> None:
    with pytest.raises(NotUsableError, match="no-such-hour"):
        corrected(day=date(2026, 3, 8), begins=time(2, 30))
    twice = corrected(day=date(2026, 11, 1), begins=time(1, 30))
    assert twice.start == datetime.fromisoformat("2026-11-01T05:30:00+00:00")


def test_only_the_words_that_differ_are_corrected() -> None:
    assert corrected(company="Blue Harbour", format=Format.GROUP) == Correction(
        company="Blue Harbour", format=Format.GROUP
    )


def test_who_is_known_keeps_what_the_form_cannot_say() -> None:
    form = parse_facts_form(
        Form(fields={"generation": "1", "interviewers": "Ana Silva, Director, ana@acme.example.com\nKim Hall"})
    )
    people = to_correction(interview(), form, PREFERENCES).interviewers
    assert people is not None
    assert [(each.name, each.title, each.kind) for each in people] == [
        ("Ana Silva", "Director", PersonKind.MANAGER),
        ("Kim Hall", None, PersonKind.UNKNOWN),
    ]


def test_a_correction_moves_plan_timers_and_feed_and_undo_moves_them_back(world: World) -> None:
    before = world.account
    assert correct_facts(world.app, PERSON.person_id, "i1", untouched(day=date(2026, 3, 20)))
    moved = world.interview
    assert moved.facts.start == START + timedelta(days=4)
    assert moved.generation == 2
    assert world.account.person.feed_revision == before.person.feed_revision + 1
    timers = world.timers.names()
    planned = [each for each in moved.steps if each.state is StepState.PLANNED]
    (timer,) = world.timers.due_refs(START + timedelta(days=99), real_now=world.now)
    assert (timer.ref.generation, timer.due) == (2, min(each.due for each in planned))

    assert undo_change(world.app, PERSON.person_id, "i1", generation=2)
    assert world.interview.facts == before.interviews[0].facts
    assert not set(world.timers.names()) & set(timers)


def test_settings_move_the_plan_and_the_same_settings_again_write_nothing(world: World) -> None:
    wanted = Preferences(zone="America/New_York", level=MailLevel.DAY_OF)
    assert change_settings(world.app, PERSON.person_id, wanted)
    once = world.account
    assert once.person.preferences == wanted
    kinds = {each.kind.value for each in world.interview.steps if each.state is StepState.PLANNED}
    assert "breathe" in kinds
    assert "plan" not in kinds
    assert not change_settings(world.app, PERSON.person_id, wanted)
    assert world.account == once


def test_nobody_can_be_corrected(world: World) -> None:
    assert not correct_facts(world.app, "00" * 12, "i1", untouched())
    assert not correct_facts(world.app, PERSON.person_id, "none", untouched())
