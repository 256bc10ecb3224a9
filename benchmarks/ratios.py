"""Every number that has a limit, in one table: what is measured, what it may be, and whether it is.

Ratios are of two things measured in turns within this run. What is over its limit and stands in ``EXPLAINED`` may be so
much over; the reasons are in docs/scaling.md. Anything else over its limit is a failure.
"""

import io
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path
from statistics import median

from icalendar import Calendar

import web
from benchmarks import calls, imports, mails, memory
from benchmarks.feed import Connection, keep, render_event, serve
from local.preview import Sample, write_sample
from prepmail.reading.read import read
from prepmail.writing.tokens import FEED, render_token
from tests.usecases.world import make_world

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests/corpus/mails/eml"
BUILT = ROOT / ".aws-sam/build/ReceiveMailFunction"
NOW = datetime(2026, 3, 2, 11, tzinfo=UTC)
ROUNDS = 25
MOST_CALLS = {"an invite arrives": 8, "a new time arrives": 8, "a cancellation arrives": 8, "a mail is due": 4}
EXPLAINED = {
    "start of receive_mail": 3.1,
    "read a calendar mail": 3.3,
    "answer 304 to a calendar": 5,
    "a mail is due": 5,
}
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Row:
    """One number, in ``unit``, and the most that it may be."""

    name: str
    found: float
    limit: float
    unit: str

    @property
    def verdict(self) -> str:
        """Say whether it is within its limit."""
        if self.found <= self.limit:
            return "yes"
        return "no, explained" if self.found <= EXPLAINED.get(self.name, 0) else "NO"


def ratio(
    act: Callable[[], object], floor: Callable[[], object], *, clock: Callable[[], float] = time.process_time
) -> float:
    """Return how many times as long something takes as something else, by the medians of turns."""
    spent: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for one, into in zip((act, floor), spent, strict=True):
            begun = clock()
            for _ in range(3):
                one()
            into.append(clock() - begun)
    return median(spent[0]) / median(spent[1])


def list_starts() -> Iterator[Row]:
    """Yield the start of each function, against boto3, a client and a logger."""
    _, found = imports.measure()
    yield from (Row(f"start of {name}", each, imports.LIMITS[name], "×") for name, each in found.items())


def list_readings() -> Iterator[Row]:
    """Yield the reading of our mails with a calendar, against email and icalendar parsing the same ones."""
    contents = [each.read_bytes() for each in sorted(CORPUS.glob("*.eml"))]
    contents = [each for each in contents if b"text/calendar" in each]

    def ours() -> None:
        for each in contents:
            read(each, now=NOW, person={"sam@example.com"})

    def floor() -> None:
        for each in contents:
            for part in message_from_bytes(each, policy=policy.default).walk():
                if part.get_content_type() == "text/calendar":
                    for event in Calendar.from_ical(part.get_content()).walk("VEVENT"):
                        event.decoded("DTSTART")
                elif part.get_content_maintype() == "text":
                    part.get_content()

    yield Row("read a calendar mail", ratio(ours, floor), 2.0, "×")


def list_renderings() -> Iterator[Row]:
    """Yield the slowest of the mails, against a bare loop of jinja2 that prints as much."""
    found = []
    for kind in mails.KINDS:
        sample = Sample(mail=kind)
        theirs = mails.bare(write_sample(sample).html)
        found.append(mails.measure(lambda sample=sample: write_sample(sample)) / mails.measure(theirs))  # type: ignore[misc]
    yield Row("write a mail, the slowest kind", max(found), mails.LIMIT_RATIO, "×")


def list_answers() -> Iterator[Row]:
    """Yield a poll of an unchanged feed over HTTP, against a constant of four bytes from the same bare server."""
    with tempfile.TemporaryDirectory() as folder:
        world = make_world(Path(folder))
        path = f"/feed/{render_token(world.app.secret, FEED, keep(world, 4))}.ics"
        known = f"If-None-Match: {web.handle(render_event(path), world.app)['headers']['ETag']}\r\n"
        with serve(world) as (port, _):
            connection = Connection(port)
            assert connection.ask(path, known)[0].startswith(b"HTTP/1.1 304")
            found = ratio(
                lambda: [connection.ask(path, known) for _ in range(50)],
                lambda: [connection.ask("/constant") for _ in range(50)],
                clock=time.perf_counter,
            )
            connection.close()
        for each in (world.store, world.timers, world.outbox):
            each.close()
    yield Row("answer 304 to a calendar", found, 1.5, "×")


def list_calls() -> Iterator[Row]:
    """Yield the calls to AWS of each operation, those that set or remove a timer included."""
    counted = calls.count_calls()
    yield from (Row(name, len(counted[name]), limit, "calls") for name, limit in MOST_CALLS.items())
    yield Row("a calendar asks again", len(counted["a calendar asks again"]), 1, "calls")


def list_memory() -> Iterator[Row]:
    """Yield the peak of memory for a big mail. It comes first: a new process inherits the peak of who started it."""
    yield Row("memory for a mail of 10 MB", memory.peak(memory.TEN), memory.MOST_MEGABYTES, "MB")


def list_sizes() -> Iterator[Row]:
    """Yield the size of what `make build` made, where it was run."""
    if not BUILT.is_dir():
        return
    files = [each for each in BUILT.rglob("*") if each.is_file()]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in files:
            archive.write(each, each.relative_to(BUILT))
    yield Row("package", sum(each.stat().st_size for each in files) / MEGABYTE, 250, "MB")
    yield Row("package, zipped", len(packed.getvalue()) / MEGABYTE, 50, "MB")


def main() -> int:
    """Print the table; return 1 when a limit is passed that nothing explains."""
    lists = (list_memory, list_starts, list_readings, list_renderings, list_answers, list_calls, list_sizes)
    rows = [each for listed in lists for each in listed()]
    print(f"{'':<32}{'measured':>10}{'at most':>10}  {'':<6}  met")
    for each in rows:
        print(f"{each.name:<32}{each.found:>10.4g}{each.limit:>10.4g}  {each.unit:<6}  {each.verdict}")
    if not BUILT.is_dir():
        print("the package is measured once `make build` has been run")
    return int(any(each.verdict == "NO" for each in rows))


if __name__ == "__main__":
    sys.exit(main())
