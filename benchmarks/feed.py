"""What a poll of the feed costs, as ratios to a constant within one run: in the function, and over HTTP on loopback.

The constant in the function is a small file of ours through the same event handler; over HTTP it is a bare route of
the same server that returns four bytes.
"""

import re
import resource
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from statistics import median
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
CONNECTIONS, LOAD_ROUNDS, LOAD_SECONDS = 8, 5, 1.0
SMALL, LARGE = 4, 170
_LENGTH = re.compile(rb"(?i)content-length: (\d+)")
_ETAG = re.compile(rb"(?i)etag: (\S+)")


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
def serve(world: World) -> Iterator[tuple[int, int]]:
    """Serve the function and a bare constant from a process of its own; yield its port and its id."""

    async def constant(_request: Request) -> PlainTextResponse:
        return PlainTextResponse("here")

    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        site = Starlette(routes=[Route("/constant", constant), web_route(world.app)])
        server = uvicorn.Server(uvicorn.Config(site, log_level="critical", lifespan="off", ws="none"))
        process = get_context("fork").Process(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        process.start()
        try:
            yield listener.getsockname()[1], process.pid or 0
        finally:
            process.terminate()
            process.join()


class Connection:
    """One kept connection that asks the same thing again and again."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self, path: str, headers: str = "") -> tuple[bytes, bytes]:
        """Return the head and the body of the answer."""
        self._socket.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}\r\n".encode())
        head, body = b"", b""
        while b"\r\n\r\n" not in head:
            head += self._socket.recv(1 << 16)
        head, _, body = head.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        while length and len(body) < int(length[1]):
            body += self._socket.recv(1 << 16)
        return head, body

    def keep_asking(self, path: str, headers: str, until: float) -> list[float]:
        """Ask until an instant of ``perf_counter``; return how long each answer took."""
        spent = []
        while (start := time.perf_counter()) < until:
            self.ask(path, headers)
            spent.append(time.perf_counter() - start)
        return spent

    def close(self) -> None:
        """Hang up."""
        self._socket.close()


def measure_load(world: World, path: str) -> None:
    """Print a line for each way to ask over several connections at once, and how the server's memory fared."""
    with serve(world) as (port, pid), ThreadPoolExecutor(CONNECTIONS) as pool:
        connections = [Connection(port) for _ in range(CONNECTIONS)]
        head, _ = connections[0].ask(path, "Accept-Encoding: gzip\r\n")
        etag = _ETAG.search(head)
        assert etag is not None
        cases = {
            "constant": ("/constant", ""),
            "not modified": (path, f"If-None-Match: {etag[1].decode()}\r\n"),
            "full, gzip": (path, "Accept-Encoding: gzip\r\n"),
        }
        assert connections[0].ask(*cases["not modified"])[0].startswith(b"HTTP/1.1 304")
        spent: dict[str, list[float]] = {name: [] for name in cases}
        sizes = []
        for _ in range(LOAD_ROUNDS):
            for name, case in cases.items():
                until = time.perf_counter() + LOAD_SECONDS
                for each in pool.map(lambda one, case=case, until=until: one.keep_asking(*case, until), connections):
                    spent[name] += each
            sizes.append(resident(pid))
        for each in connections:
            each.close()
    rates = {name: len(each) / (LOAD_ROUNDS * LOAD_SECONDS) for name, each in spent.items()}
    for name, each in spent.items():
        p99 = sorted(each)[int(len(each) * 0.99)]
        print(
            f"  {name:20}{rates[name]:9.0f} a second {rates['constant'] / rates[name]:8.2f} times a constant"
            f"   p99 {p99 * 1000:8.2f} ms"
        )
    asked = sum(map(len, spent.values()))
    print(f"  {asked} answers; the server held {sizes[0]:.1f} MB after the first round, {sizes[-1]:.1f} after the last")


def resident(pid: int) -> float:
    """Return how much memory a process holds, in MB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


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
            print(f" over HTTP on loopback, {CONNECTIONS} connections")
            measure_load(world, path)
            for each in (world.store, world.timers, world.outbox):
                each.close()


if __name__ == "__main__":
    main()
