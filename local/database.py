"""One SQLite file, opened so that what was committed survives a power cut and a kill -9.

Write-ahead log with ``synchronous=FULL``: every commit is on the disk when it returns, and readers never wait.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

WAIT_SECONDS = 20.0


class Database:
    """A connection that threads share, one at a time; processes share the file."""

    def __init__(self, path: Path, schema: str = "") -> None:
        """Open or create the file and make the tables of ``schema`` that are missing."""
        self._lock = RLock()
        self._connection = sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        # What is deleted is overwritten: somebody asked for it to be gone.
        self._connection.execute("PRAGMA secure_delete=ON")
        if schema:
            self._connection.executescript(schema)

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """Hold one write transaction: committed at the end, undone when anything is raised."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Hold one read transaction: every query in it sees the same commit."""
        with self._lock:
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                self._connection.execute("ROLLBACK")

    def fold_log(self) -> None:
        """Write the log into the file and empty it, so that nothing deleted stays readable in it."""
        with self._lock:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; the last one to close it folds the log back in."""
        with self._lock:
            self._connection.close()


def render_instant(instant: datetime) -> str:
    """Return an instant as UTC text of fixed width, so that text order is time order."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def parse_instant(text: str) -> datetime:
    """Return the instant that ``render_instant`` wrote."""
    return datetime.fromisoformat(text)
