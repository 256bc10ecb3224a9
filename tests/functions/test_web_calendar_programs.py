"""Real calendar programs subscribe: vdirsyncer fetches over HTTP, khal shows what it understood."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette

from local.web import web_route
from prepmail.domain.reading import Choice
from prepmail.domain.state import State
from prepmail.ports import Commit
from prepmail.writing.tokens import FEED, PAGE, STOP, WORK_FEED, render_token
from tests.usecases.world import World, make_world
from tests.writing.feed_world import NOTICED, PERSON, START, interview

PROGRAMS = Path(sys.executable).parent


class Subscriber:
    """A machine whose owner lives somewhere, by default in Berlin, with vdirsyncer and khal set up for one feed."""

    def __init__(self, folder: Path, url: str, zone: str = "Europe/Berlin") -> None:
        self.folder = folder
        (folder / "calendar").mkdir(parents=True)
        (folder / "vdirsyncer").write_text(
            f'[general]\nstatus_path = "{folder}/status/"\n'
            '[pair feed]\na = "here"\nb = "there"\ncollections = null\nconflict_resolution = "b wins"\n'
            f'[storage here]\ntype = "filesystem"\npath = "{folder}/calendar"\nfileext = ".ics"\n'
            f'[storage there]\ntype = "http"\nurl = "{url}"\n'
        )
        (folder / "khal").write_text(
            f"[calendars]\n[[interviews]]\npath = {folder}/calendar\nreadonly = True\n"
            f"[locale]\nlocal_timezone = {zone}\ndefault_timezone = {zone}\n"
            "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            f"[sqlite]\npath = {folder}/khal.db\n"
        )
        self.run("vdirsyncer", "-c", f"{folder}/vdirsyncer", "discover")

    def run(self, program: str, *arguments: str) -> str:
        environment = {"HOME": str(self.folder), "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
        return subprocess.run(  # noqa: S603  our own arguments
            [PROGRAMS / program, *arguments], check=True, capture_output=True, text=True, env=environment, timeout=60
        ).stdout

    def look(self) -> list[str]:
        """Fetch the feed and return what khal shows of it, a line an event, in order."""
        self.run("vdirsyncer", "-c", f"{self.folder}/vdirsyncer", "sync", "--force-delete")
        shown = self.run(
            *("khal", "-c", f"{self.folder}/khal", "list", "--day-format", ""),
            *("--format", "{start-date} {start-time}-{end-time} {title} {status}", "2026-03-01", "60d"),
        )
        return [line.strip() for line in shown.splitlines() if line.strip()]


@contextmanager
def serve(world: World) -> Iterator[str]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        config = uvicorn.Config(
            Starlette(routes=[web_route(world.app)]), log_level="critical", lifespan="off", ws="none"
        )
        server = uvicorn.Server(config)
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_world(tmp_path)
    yield made
    made.store.close()
    made.timers.close()
    made.outbox.close()


def keep(world: World, **changes: Any) -> None:
    person = world.store.find_person(PERSON.person_id) or replace(PERSON, revision=0)
    world.store.commit(
        Commit(
            person=replace(person, feed_revision=person.feed_revision + 1),
            interviews=(interview(**changes),),
        )
    )


def path(world: World, purpose: str) -> str:
    folder = {FEED: "feed", WORK_FEED: "feed", PAGE: "me", STOP: "unsubscribe"}[purpose]
    return f"/{folder}/{render_token(world.app.secret, purpose, PERSON)}" + (
        ".ics" if purpose in {FEED, WORK_FEED} else ""
    )


def test_khal_sees_an_interview_come_move_and_be_called_off(world: World, tmp_path: Path) -> None:
    keep(world)
    with serve(world) as base:
        subscriber = Subscriber(tmp_path / "client", base + path(world, FEED))

        # New York has summer time already, Berlin not yet: five hours apart instead of six.
        assert datetime(2026, 3, 16, 14, tzinfo=UTC) == START
        shown = subscriber.look()
        assert "2026-03-16 15:00-16:00 Interview: Acme, Data Engineer CONFIRMED" in shown
        assert "2026-03-16 13:00-13:15 Prepare: breathe before Acme CONFIRMED" in shown
        assert "2026-03-03 08:00-08:15 Prepare: strategize for Acme CONFIRMED" in shown

        keep(world, start=START + timedelta(days=14), generation=2, changed_at=NOTICED + timedelta(days=1))
        shown = subscriber.look()
        assert "2026-03-30 16:00-17:00 Interview: Acme, Data Engineer CONFIRMED" in shown
        assert not any(line.startswith("2026-03-16") for line in shown)

        gone = {"state": State.CANCELLED, "generation": 3, "changed_at": NOTICED + timedelta(days=2), "steps": ()}
        keep(world, **gone)
        (line,) = subscriber.look()
        assert line == "2026-03-16 15:00-16:00 Cancelled interview: Acme, Data Engineer CANCELLED"

        world.now = NOTICED + timedelta(days=40)
        assert subscriber.look() == []


def test_ten_polls_show_every_entry_once_whatever_changes_between_them(world: World, tmp_path: Path) -> None:
    keep(world)
    with serve(world) as base:
        subscriber = Subscriber(tmp_path / "client", base + path(world, FEED))
        for poll in range(10):
            if poll % 3 == 2:
                moved = START + timedelta(days=poll)
                keep(world, start=moved, generation=poll, changed_at=NOTICED + timedelta(hours=poll))
            shown = subscriber.look()
            assert sorted(shown) == sorted(set(shown))
            assert len([line for line in shown if "Interview: Acme" in line]) == 1
            assert len(list((subscriber.folder / "calendar").iterdir())) == 6
    assert "2026-03-24 15:00-16:00 Interview: Acme, Data Engineer CONFIRMED" in shown


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        ("Europe/Berlin", "2026-03-27 16:00-17:00", "2026-03-30 17:00-18:00"),
        ("America/New_York", "2026-03-27 11:00-12:00", "2026-03-30 11:00-12:00"),
        ("Asia/Kolkata", "2026-03-27 20:30-21:30", "2026-03-30 20:30-21:30"),
        ("Australia/Lord_Howe", "2026-03-28 02:00-03:00", "2026-03-31 02:00-03:00"),
    ],
)
def test_each_zone_sees_its_own_hour_on_both_sides_of_a_clock_change(
    world: World, tmp_path: Path, zone: str, before: str, after: str
) -> None:
    keep(world, name="i1", start=datetime(2026, 3, 27, 15, tzinfo=UTC), steps=())
    keep(world, name="i2", start=datetime(2026, 3, 30, 15, tzinfo=UTC), steps=())
    with serve(world) as base:
        shown = Subscriber(tmp_path / "client", base + path(world, FEED), zone).look()
    assert shown == [f"{each} Interview: Acme, Data Engineer CONFIRMED" for each in (before, after)]


def test_khal_sees_held_times_and_nothing_but_hours_in_the_work_safe_calendar(world: World, tmp_path: Path) -> None:
    slots = (Choice(label="one", start=START), Choice(label="two", start=START + timedelta(days=1)))
    keep(world, name="i1", start=None, end=None, slots=slots, steps=())
    with serve(world) as base:
        full = Subscriber(tmp_path / "full", base + path(world, FEED)).look()
        work = Subscriber(tmp_path / "work", base + path(world, WORK_FEED)).look()
    hours = ("2026-03-16 15:00-16:00", "2026-03-17 15:00-16:00")
    assert full == [f"{each} Held: Acme, Data Engineer TENTATIVE" for each in hours]
    assert work == [f"{each} Held: Appointment TENTATIVE" for each in hours]


def test_over_real_http_head_has_the_length_of_get_and_nothing_else(world: World) -> None:
    keep(world)
    with serve(world) as base, httpx.Client(base_url=base) as client:
        for name in (path(world, FEED), path(world, PAGE), "/"):
            got = client.get(name, headers={"accept-encoding": "identity"})
            head = client.head(name, headers={"accept-encoding": "identity"})
            assert got.status_code == head.status_code == 200
            assert head.headers["content-length"] == str(len(got.content))
            assert head.content == b""


def test_over_real_http_the_second_look_costs_no_body(world: World) -> None:
    keep(world)
    with serve(world) as base, httpx.Client(base_url=base) as client:
        first = client.get(path(world, FEED))
        again = client.get(path(world, FEED), headers={"if-none-match": first.headers["etag"]})

        assert first.headers["content-encoding"] == "gzip"
        assert first.text.startswith("BEGIN:VCALENDAR")
        assert (again.status_code, again.content) == (304, b"")


def test_over_real_http_a_browser_can_stop_and_resume_mail(world: World) -> None:
    keep(world)
    with serve(world) as base, httpx.Client(base_url=base) as client:
        stopped = client.post(path(world, STOP), data={"List-Unsubscribe": "One-Click"})
        resumed = client.post(path(world, STOP), data={"mail": "resume"})

        assert "No more mail comes to you" in stopped.text
        assert "Mail is on again" in resumed.text
