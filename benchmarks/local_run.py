"""Measure the local run: how fast mails are taken and answered, against a disk that only has to keep their bytes.

The ratio holds on any machine; the mails a second are those of this one.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from local.clock import Clock
from local.demo import render_sample
from local.folder import DataFolder
from local.forward import RECIPIENT, render_forward
from local.host import Host
from local.run import TEMPLATES
from prepmail.domain.zones import find_zone

MAILS = 60
START = datetime(2031, 3, 19, 13, tzinfo=UTC)
NOW = START - timedelta(days=14)


def mails() -> list[tuple[str, bytes]]:
    """Return one invite each of many made-up people."""
    zone = find_zone("Europe/Berlin")
    assert zone is not None
    sample = render_sample(START, NOW, zone)
    people = [f"person{number}@example.com" for number in range(MAILS)]
    return [(each, render_forward("invite.ics", sample, sender=each, recipient=RECIPIENT)) for each in people]


@contextmanager
def a_host(root: Path) -> Iterator[Host]:
    """Open a host whose clock stands still."""
    folder = DataFolder(root / "var")
    with folder.hold():
        clock = Clock(folder.database, real=lambda: NOW)
        host = Host(folder, base_url="http://127.0.0.1:8025", templates=TEMPLATES, zone="Europe/Berlin", clock=clock)
        yield host
        host.stop()


def keep_only(root: Path, content: list[tuple[str, bytes]]) -> float:
    """Return the seconds it takes to put the mails on the disk, one after another, and nothing else."""
    begun = perf_counter()
    for number, (_, each) in enumerate(content):
        with (root / str(number)).open("wb") as file:
            file.write(each)
            file.flush()
            os.fsync(file.fileno())
    return perf_counter() - begun


def main() -> int:
    """Print three lines; return 1 when a mail was lost or sent twice."""
    content = mails()
    with TemporaryDirectory() as name:
        plain = keep_only(Path(name), content)
    with TemporaryDirectory() as name, a_host(Path(name)) as host:
        begun = perf_counter()
        for sender, each in content:
            host.accept(sender, (RECIPIENT,), each)
        accepted = perf_counter() - begun
        begun = perf_counter()
        host.settle()
        answered = perf_counter() - begun
        answers = len(host.outbox.list_sent())
        begun = perf_counter()
        sent = len(host.move_clock(START + timedelta(days=21)))
        lived = perf_counter() - begun
    print(f"accept: {MAILS / accepted:,.0f} mails a second, {accepted / plain:.1f} times a bare write to the disk")
    print(f"answer: {MAILS / answered:,.0f} mails a second, {answered / plain:.1f} times a bare write to the disk")
    print(f"timers: {sent / lived:,.0f} mails a second, {lived / sent / (answered / MAILS):.1f} times an answer")
    return int(answers != MAILS or sent != 6 * MAILS)


if __name__ == "__main__":
    sys.exit(main())
