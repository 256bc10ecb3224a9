"""The clock of one machine: real time plus an offset that survives a restart and can be moved."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from local.database import Database

_SCHEMA = "CREATE TABLE IF NOT EXISTS clock (one INTEGER PRIMARY KEY CHECK (one = 1), offset_us INTEGER NOT NULL);"
_MICROSECOND = timedelta(microseconds=1)


def real_time() -> datetime:
    """Return the aware UTC instant of the machine's own clock."""
    return datetime.now(UTC)


class Clock:
    """Call it for now. While it stands (``stand_at``) it returns one instant; ``run`` lets it go on from there."""

    def __init__(self, path: Path, *, real: Callable[[], datetime] = real_time) -> None:
        """Open or create the file and go on with the offset kept there."""
        self._database = Database(path, _SCHEMA)
        self._real = real
        self._standing: datetime | None = None
        with self._database.read() as connection:
            row = connection.execute("SELECT offset_us FROM clock").fetchone()
        self._offset = row["offset_us"] * _MICROSECOND if row else timedelta(0)

    def __call__(self) -> datetime:
        """Return the aware UTC instant that counts as now."""
        return self._standing or self._real() + self._offset

    @property
    def offset(self) -> timedelta:
        """Return how far it is ahead of the machine's own clock."""
        return self._offset

    def stand_at(self, instant: datetime) -> None:
        """Show one instant until told otherwise; after a crash it goes on from there."""
        self._keep(instant - self._real())
        self._standing = instant.astimezone(UTC)

    def run(self) -> None:
        """Let it go on from the instant it stands at."""
        if self._standing is not None:
            self._keep(self._standing - self._real())
            self._standing = None

    def reset(self) -> None:
        """Show the machine's own time again."""
        self._keep(timedelta(0))
        self._standing = None

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _keep(self, offset: timedelta) -> None:
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO clock VALUES (1, ?)", (offset // _MICROSECOND,))
        self._offset = offset
