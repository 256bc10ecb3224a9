"""A host in a folder that goes away, whose clock stands still until it is moved."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

import pytest

from local.clock import Clock
from local.folder import DataFolder
from local.host import Host
from tests.local.invites import NOTICE, START

TEMPLATES = Path(__file__).parents[2] / "templates"
NOW = START - NOTICE


class Open(Protocol):
    """Open the folder as a process does at its start, at a time."""

    def __call__(self, now: datetime = NOW) -> Host: ...


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "var")


@pytest.fixture
def open_host(folder: DataFolder) -> Iterator[Open]:
    """Whatever was opened is closed in the end."""
    opened: list[Host] = []

    def open_one(now: datetime = NOW) -> Host:
        clock = Clock(folder.database, real=lambda: now)
        host = Host(folder, base_url="http://127.0.0.1:8025", templates=TEMPLATES, zone="Europe/Berlin", clock=clock)
        opened.append(host)
        return host

    with folder.hold():
        yield open_one
        for each in opened:
            each.stop()


@pytest.fixture
def host(open_host: Open) -> Host:
    return open_host()
