"""Thunderbird subscribes to the feed as a person's does. `make clients` runs this; it needs thunderbird and xvfb."""

import base64
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from prepmail.domain.interview import Interview
from prepmail.domain.state import State
from prepmail.ports import Commit
from prepmail.writing.tokens import FEED, render_token
from tests.clients.marionette import run_thunderbird
from tests.functions.test_web_calendar_programs import serve
from tests.usecases.world import World, make_world
from tests.writing.feed_world import NOTICED, NOW, PERSON, START, interview

TITLE = "Interview: Acme, Data Engineer"


def keep(world: World, *interviews: Interview) -> None:
    person = world.store.find_person(PERSON.person_id) or replace(PERSON, revision=0)
    world.store.commit(Commit(person=replace(person, feed_revision=person.feed_revision + 1), interviews=interviews))


@pytest.mark.timeout(300)
def test_thunderbird_sees_an_interview_come_move_and_be_called_off_and_never_twice(tmp_path: Path) -> None:
    world = make_world(tmp_path)
    world.now = NOW
    keep(world, interview(), interview("i2", start=START + timedelta(days=14), company="Globex", steps=()))
    with serve(world) as base:
        feed = f"{base}/feed/{render_token(world.app.secret, FEED, PERSON)}.ics"
        with run_thunderbird(tmp_path / "home", feed, "Europe/Berlin") as program:
            found = program.wait_for(TITLE, "20260316T150000")
            assert [each[2] for each in found if "Globex" in each[1]] == ["20260330T160000"]
            for _ in range(10):
                again = program.look(again=True)
                assert len({each[0] for each in again}) == len(again)
            if picture := os.environ.get("PICTURE"):
                Path(picture).write_bytes(base64.b64decode(program.take_picture("20260316")))

            moved = interview(start=START + timedelta(days=1), generation=2, changed_at=NOTICED + timedelta(days=1))
            keep(world, moved)
            found = program.wait_for(TITLE, "20260317T150000")
            assert len([each for each in found if each[1] == TITLE]) == 1

            gone = replace(moved, state=State.CANCELLED, generation=3, changed_at=world.now, steps=())
            keep(world, gone)
            found = program.wait_for("Cancelled interview: Acme, Data Engineer", "20260317T150000")
            assert [each[3] for each in found if "Acme" in each[1]] == ["CANCELLED"]
    for each in (world.store, world.timers, world.outbox):
        each.close()
