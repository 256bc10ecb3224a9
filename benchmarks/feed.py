"""What a poll of the feed costs, as ratios to a constant within one run: in the function, and over HTTP on loopback.

The constant in the function is a small file of ours through the same event handler; over HTTP it is a bare route of
the same server that returns four bytes.
"""

import http.client
import resource
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from threading import Thread
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "functions")]

import web  # noqa: E402  the path is set just above
from local.web import web_route  # noqa: E402
from prepmail.domain.person import Person  # noqa: E402
from prepmail.ports import Commit  # noqa: E402
from prepmail.writing.tokens import FEED, render_token  # noqa: E402
from tests.usecases.world import World, make_world  # noqa: E402
from tests.writing.feed_world import PERSON, START, interview, plan  # noqa: E402

ROUNDS, SLICE_SECONDS = 15, 0.1
SMALL, LARGE = 4, 170


def measure(cases: dict[str, Callable[[], object]]) -> None:
    """Run the cases in turns, so that each has the same neighbours, and print a line for each.

    The rate is of the median; the ratio is to the median of the constant.
    """
    spent: dict[str, list[float]] = {name: [] for name in cases}
    for act in cases.values():
        act()
    for _ in range(ROUNDS):
        for name, act in cases.items():
            begin = start = time.perf_counter()
            while start - begin < SLICE_SECONDS:
                act()
                end = time.perf_counter()
                spent[name].append(end - start)
                start = end
    constant = median(spent["constant"])
    for name, each in spent.items():
        typical, p99 = median(each), sorted(each)[int(len(each) * 0.99)]
        print(
            f"  {name:20}{1 / typical:9.0f} a second {typical / constant:8.2f} times a constant"
            f"   p99 {p99 * 1000:8.2f} ms"
        )


def render_event(path: str, **headers: str) -> dict[str, Any]:
    """Return a GET as an HTTP API event."""
    http_part = {"method": "GET", "path": path}
    return {"rawPath": path, "headers": headers, "requestContext": {"http": http_part, "stage": "$default"}}


def keep(world: World, count: int) -> Person:
    """Store so many interviews, and let the feed have changed."""
    person = world.store.find_person(PERSON.person_id) or replace(PERSON, revision=0)
    starts = [START + timedelta(hours=5 * each) for each in range(count)]
    for first in range(0, count, 50):
        person = world.store.commit(
            Commit(
                person=replace(person, feed_revision=person.feed_revision + 1),
                interviews=tuple(
                    interview(f"i{at}", start=starts[at], steps=plan(starts[at]))
                    for at in range(first, min(first + 50, count))
                ),
            )
        )
    return person


def measure_function(world: World, path: str) -> None:
    """Print a line for each way to ask the function."""
    full = web.handle(render_event(path, **{"accept-encoding": "gzip"}), world.app)
    known = render_event(path, **{"if-none-match": full["headers"]["ETag"]})
    assert web.handle(known, world.app)["statusCode"] == 304  # noqa: PLR2004  not modified
    etag = full["headers"]["ETag"]

    def changed() -> None:
        person = world.store.find_person(PERSON.person_id)
        assert person is not None
        world.store.commit(Commit(person=replace(person, feed_revision=person.feed_revision + 1)))
        web.handle(render_event(path, **{"if-none-match": etag}), world.app)

    cases: dict[str, Callable[[], object]] = {
        "constant": lambda: web.handle(render_event("/static/page-x.js"), world.app),
        "not modified": lambda: web.handle(known, world.app),
        "full, gzip": lambda: web.handle(render_event(path, **{"accept-encoding": "gzip"}), world.app),
        "full, plain": lambda: web.handle(render_event(path), world.app),
    }
    measure(cases)
    measure({"constant": cases["constant"], "first after change": changed})


@contextmanager
def serve(world: World) -> Iterator[int]:
    """Serve the function and a bare constant on a free port."""

    async def constant(_request: Request) -> PlainTextResponse:
        return PlainTextResponse("here")

    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        site = Starlette(routes=[Route("/constant", constant), web_route(world.app)])
        server = uvicorn.Server(uvicorn.Config(site, log_level="critical", lifespan="off", ws="none"))
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join()


def measure_http(world: World, path: str) -> None:
    """Print a line for each way to ask over one kept connection, and how much memory the asking took."""
    with serve(world) as port:
        connection = http.client.HTTPConnection("127.0.0.1", port)

        def ask(address: str, **headers: str) -> http.client.HTTPResponse:
            connection.request("GET", address, headers={name.replace("_", "-"): each for name, each in headers.items()})
            answer = connection.getresponse()
            answer.read()
            return answer

        etag = ask(path, Accept_Encoding="gzip").headers["ETag"]
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        measure(
            {
                "constant": lambda: ask("/constant"),
                "not modified": lambda: ask(path, If_None_Match=etag),
                "full, gzip": lambda: ask(path, Accept_Encoding="gzip"),
            }
        )
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        print(f"  the peak of memory grew by {grown / 1024:.1f} MB meanwhile")
        connection.close()


def main() -> None:
    """Print both tables for a usual feed and for one of a thousand entries."""
    for count in (SMALL, LARGE):
        with tempfile.TemporaryDirectory() as folder:
            world = make_world(Path(folder))
            world.now = datetime(2026, 3, 9, 9, tzinfo=UTC)
            path = f"/feed/{render_token(world.app.secret, FEED, keep(world, count))}.ics"
            plain = web.handle(render_event(path), world.app)["body"]
            packed = web.handle(render_event(path, **{"accept-encoding": "gzip"}), world.app)["body"]
            entries = plain.count("BEGIN:VEVENT")
            print(f"{entries} entries, {len(plain)} bytes, {len(packed) * 3 // 4} under gzip")
            print(" in the function")
            measure_function(world, path)
            print(" over HTTP on loopback")
            measure_http(world, path)
            for each in (world.store, world.timers, world.outbox):
                each.close()


if __name__ == "__main__":
    main()
