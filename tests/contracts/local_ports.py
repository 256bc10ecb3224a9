"""The ports on one machine for the contract tests: SQLite and folders in a directory that goes away afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from local.archive import FolderArchive
from local.outbox import OutboxMailer
from local.sqlite import SqliteStore
from local.timers import SqliteTimers
from prepmail.ports import StepRef


@dataclass(frozen=True)
class Port:
    """An adapter under test."""

    port: Any


@dataclass(frozen=True)
class TimersPort:
    """The timers under test, with what the host would do."""

    port: SqliteTimers

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.port.names()))

    def fire_due(self, now: datetime) -> list[StepRef]:
        """Hand over and settle what is due, in order."""
        due = self.port.due_refs(now, real_now=now)
        for each in due:
            self.port.settle(each.number)
        return [each.ref for each in due]


@dataclass(frozen=True)
class MailerPort:
    """The mailer under test, with what it wrote."""

    port: OutboxMailer

    def sent(self) -> list[bytes]:
        return [each.file.read_bytes() for each in self.port.list_sent()]


@contextmanager
def make_store() -> Iterator[Port]:
    with TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "prepmail.db")
        yield Port(store)
        store.close()


@contextmanager
def make_archive() -> Iterator[Port]:
    with TemporaryDirectory() as folder:
        yield Port(FolderArchive(Path(folder) / "mail"))


@contextmanager
def make_timers() -> Iterator[TimersPort]:
    with TemporaryDirectory() as folder:
        timers = SqliteTimers(Path(folder) / "prepmail.db")
        yield TimersPort(port=timers)
        timers.close()


@contextmanager
def make_mailer() -> Iterator[MailerPort]:
    with TemporaryDirectory() as folder:
        mailer = OutboxMailer(Path(folder) / "prepmail.db", Path(folder) / "outbox")
        yield MailerPort(port=mailer)
        mailer.close()
