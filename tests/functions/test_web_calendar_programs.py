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
from prepmail.domain.interview import Status
from prepmail.ports import Commit
from prepmail.writing.tokens import FEED, PAGE, STOP, render_token, token_hashes
from tests.usecases.world import World, make_world
from tests.writing.feed_world import NOTICED, PERSON, START, interview

PROGRAMS = Path(sys.executable).parent


class Subscriber:
    """A machine whose owner lives in Berlin, with vdirsyncer and khal set up for one feed."""

    def __init__(self, folder: Path, url: str) -> None:
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
            "[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\n"
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

    def look(self) -> set[str]:
        """Fetch the feed and return what khal shows of it, a line an event."""
        self.run("vdirsyncer", "-c", f"{self.folder}/vdirsyncer", "sync", "--force-delete")
        shown = self.run(
            *("khal", "-c", f"{self.folder}/khal", "list", "--day-format", ""),
            *("--format", "{start-date} {start-time}-{end-time} {title} {status}", "2026-03-01", "60d"),
        )
        return {line.strip() for line in shown.splitlines() if line.strip()}


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
            token_hashes=token_hashes(world.app.secret, person),
        )
    )


def path(world: World, purpose: str) -> str:
    folder = {FEED: "feed", PAGE: "me", STOP: "unsubscribe"}[purpose]
    return f"/{folder}/{render_token(world.app.secret, purpose, PERSON)}" + (".ics" if purpose == FEED else "")


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

        gone = {"status": Status.CANCELLED, "generation": 3, "changed_at": NOTICED + timedelta(days=2), "steps": ()}
        keep(world, **gone)
        (line,) = subscriber.look()
        assert line == "2026-03-16 15:00-16:00 Cancelled interview: Acme, Data Engineer CANCELLED"

        world.now = NOTICED + timedelta(days=40)
        assert subscriber.look() == set()


def test_over_real_http_head_has_the_length_of_get_and_nothing_else(world: World) -> None:
    keep(world)
    with serve(world) as base, httpx.Client(base_url=base) as client:
        for name in (path(world, FEED), path(world, PAGE), "/", "/static/style.css"):
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
