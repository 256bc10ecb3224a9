"""One-time timers in a SQLite file: ``ports.Timers``, plus what the host needs to fire them.

Due is told by the movable clock; how long to wait after a failure by the machine's own, because a relay that is down
does not come back faster when the clock is moved.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from local.database import Database, parse_instant, render_instant
from prepmail.ports import StepRef, Timer
from prepmail.records import parse_record, render_record

MOST_ATTEMPTS = 12
LONGEST_WAIT = timedelta(minutes=15)

_SCHEMA = """
CREATE TABLE IF NOT EXISTS timer (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, due TEXT NOT NULL, ref TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, retry_at TEXT NOT NULL DEFAULT '');
CREATE INDEX IF NOT EXISTS timer_due ON timer (due, id);
CREATE TABLE IF NOT EXISTS dead_timer (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, due TEXT NOT NULL, ref TEXT NOT NULL, died_at TEXT NOT NULL,
    error TEXT NOT NULL);
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTimer:
    """One timer that should fire, under the number that ``settle`` and ``retry`` know it by."""

    number: int
    due: datetime
    ref: StepRef
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadTimer:
    """One timer that was given up after too many failures: what for, when, and the kind of the last error."""

    ref: StepRef
    due: datetime
    died_at: datetime
    error: str


def wait_after(attempts: int) -> timedelta:
    """Return how long to wait after failed attempts: a second, doubled each time, a quarter of an hour at most."""
    return min(timedelta(seconds=2 ** max(0, attempts - 1)), LONGEST_WAIT)


class SqliteTimers:
    """Keep timers until they were handled. A fired one stays until ``settle``, so that a crash fires it again."""

    def __init__(self, path: Path) -> None:
        """Open or create the file."""
        self._database = Database(path, _SCHEMA)

    def put(self, timer: Timer, *, now: datetime) -> None:  # noqa: ARG002 - a due instant of the past simply is due here
        """Set a timer; the same name again changes nothing, unless that one was given up: then it gets a new life."""
        values = (timer.name, render_instant(timer.due), render_record(timer.ref))
        with self._database.write() as connection:
            connection.execute("INSERT OR IGNORE INTO timer (name, due, ref) VALUES (?, ?, ?)", values)
            connection.execute("DELETE FROM dead_timer WHERE name = ?", (timer.name,))

    def delete(self, name: str) -> None:
        """Remove a timer; a missing one is fine."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM timer WHERE name = ?", (name,))

    def names(self) -> tuple[str, ...]:
        """Return the names of all timers that are set, earliest first."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT name FROM timer ORDER BY due, id").fetchall()
        return tuple(each["name"] for each in rows)

    def due_refs(self, now: datetime, *, real_now: datetime, limit: int = 100) -> tuple[DueTimer, ...]:
        """Return what is due at ``now`` and not waiting after a failure at ``real_now``, earliest first."""
        query = "SELECT * FROM timer WHERE due <= ? AND retry_at <= ? ORDER BY due, id LIMIT ?"
        values = (render_instant(now), render_instant(real_now), limit)
        with self._database.read() as connection:
            rows = connection.execute(query, values).fetchall()
        return tuple(
            DueTimer(
                number=each["id"],
                due=parse_instant(each["due"]),
                ref=parse_record(each["ref"], StepRef),
                attempts=each["attempts"],
            )
            for each in rows
        )

    def find_next_due(self, after: datetime) -> datetime | None:
        """Return the due instant of the first timer after an instant, or None."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT min(due) AS due FROM timer WHERE due > ?", (render_instant(after),)
            ).fetchone()
        return parse_instant(row["due"]) if row["due"] else None

    def settle(self, number: int) -> None:
        """Remove a timer that was handled; one set anew under the same name meanwhile stays."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM timer WHERE id = ?", (number,))

    def postpone(self, number: int, until: datetime) -> None:
        """Let a timer fire again at a later instant of the movable clock; no attempt is counted."""
        with self._database.write() as connection:
            connection.execute("UPDATE timer SET due = max(due, ?) WHERE id = ?", (render_instant(until), number))

    def retry(self, timer: DueTimer, *, real_now: datetime, error: str) -> bool:
        """Let a timer that failed wait and fire again; give it up after too many failures. Return whether it lives."""
        attempts = timer.attempts + 1
        with self._database.write() as connection:
            if attempts < MOST_ATTEMPTS:
                retry_at = render_instant(real_now + wait_after(attempts))
                values = (attempts, retry_at, timer.number)
                connection.execute("UPDATE timer SET attempts = ?, retry_at = ? WHERE id = ?", values)
                return True
            connection.execute(
                "INSERT INTO dead_timer SELECT id, name, due, ref, ?, ? FROM timer WHERE id = ?",
                (render_instant(real_now), error, timer.number),
            )
            connection.execute("DELETE FROM timer WHERE id = ?", (timer.number,))
        return False

    def list_dead(self) -> tuple[DeadTimer, ...]:
        """Return the timers that were given up, latest last."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT * FROM dead_timer ORDER BY died_at, id").fetchall()
        return tuple(
            DeadTimer(
                ref=parse_record(each["ref"], StepRef),
                due=parse_instant(each["due"]),
                died_at=parse_instant(each["died_at"]),
                error=each["error"],
            )
            for each in rows
        )

    def close(self) -> None:
        """Close the file."""
        self._database.close()
