"""Mails that came in and wait to be handled: on the disk before the sender is told so."""

import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from local.archive import FolderArchive
from local.database import Database, parse_instant, render_instant
from local.timers import MOST_ATTEMPTS, wait_after

_SCHEMA = """
CREATE TABLE IF NOT EXISTS inbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT, archive_key TEXT NOT NULL, sender TEXT NOT NULL, recipients TEXT NOT NULL,
    received_at TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
    retry_at TEXT NOT NULL DEFAULT '', outcome TEXT NOT NULL DEFAULT '');
CREATE INDEX IF NOT EXISTS inbox_state ON inbox (state, number);
"""


class InboxState(StrEnum):
    """WAITING until handled; DEAD after too many failures."""

    WAITING = "waiting"
    DONE = "done"
    DEAD = "dead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One mail as the envelope said it. ``outcome`` is what became of it, or the kind of the last error."""

    number: int
    archive_key: str
    sender: str
    recipients: tuple[str, ...]
    received_at: datetime
    attempts: int
    outcome: str


class Inbox:
    """Keep deliveries in the order of arrival. ``real_now`` is the machine's own time, as for retries of timers."""

    def __init__(self, path: Path, archive: FolderArchive) -> None:
        """Open or create the list."""
        self._archive = archive
        self._database = Database(path, _SCHEMA)

    def accept(self, sender: str, recipients: tuple[str, ...], content: bytes, *, real_now: datetime) -> int:
        """Take a mail; its bytes and its place in the queue are on the disk when this returns."""
        key = f"mail/{secrets.token_hex(16)}"
        self._archive.put(key, content)
        values = (key, sender, json.dumps(recipients), render_instant(real_now), InboxState.WAITING)
        with self._database.write() as connection:
            cursor = connection.execute(
                "INSERT INTO inbox (archive_key, sender, recipients, received_at, state) VALUES (?, ?, ?, ?, ?)", values
            )
        return int(cursor.lastrowid or 0)

    def find_next(self, *, real_now: datetime) -> Delivery | None:
        """Return the first delivery that waits and need not wait longer, or None."""
        query = "SELECT * FROM inbox WHERE state = ? AND retry_at <= ? ORDER BY number LIMIT 1"
        found = self._list(query, InboxState.WAITING, render_instant(real_now))
        return found[0] if found else None

    def settle(self, number: int, outcome: str) -> None:
        """Mark a delivery as handled; whose it was is the account's business from then on."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE inbox SET state = ?, outcome = ?, sender = '', recipients = '[]' WHERE number = ?",
                (InboxState.DONE, outcome, number),
            )

    def give_up(self, number: int, error: str) -> None:
        """Mark a delivery as dead: kept and shown, handled again after a restart."""
        self._mark(number, InboxState.DEAD, error)

    def retry(self, delivery: Delivery, *, real_now: datetime, error: str) -> bool:
        """Let a delivery that failed wait; give it up after too many failures. Return whether it lives."""
        attempts = delivery.attempts + 1
        if attempts >= MOST_ATTEMPTS:
            self.give_up(delivery.number, error)
            return False
        values = (attempts, render_instant(real_now + wait_after(attempts)), error, delivery.number)
        with self._database.write() as connection:
            connection.execute("UPDATE inbox SET attempts = ?, retry_at = ?, outcome = ? WHERE number = ?", values)
        return True

    def revive(self) -> None:
        """Let everything that waits be handled at once, and give what is dead one more try."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE inbox SET state = ?, attempts = ? WHERE state = ?",
                (InboxState.WAITING, MOST_ATTEMPTS - 1, InboxState.DEAD),
            )
            connection.execute("UPDATE inbox SET retry_at = '' WHERE state = ?", (InboxState.WAITING,))

    def list_dead(self) -> tuple[Delivery, ...]:
        """Return the deliveries that could not be handled."""
        return self._list("SELECT * FROM inbox WHERE state = ? ORDER BY number", InboxState.DEAD)

    def is_new(self) -> bool:
        """Tell whether no mail ever came in."""
        with self._database.read() as connection:
            return connection.execute("SELECT 1 FROM sqlite_sequence WHERE name = 'inbox'").fetchone() is None

    def forget_older(self, before: datetime) -> None:
        """Forget handled deliveries that came in before an instant of the machine's own time, and their bytes."""
        query = "SELECT * FROM inbox WHERE state = ? AND received_at < ?"
        for each in self._list(query, InboxState.DONE, render_instant(before)):
            self._archive.delete(each.archive_key)
            with self._database.write() as connection:
                connection.execute("DELETE FROM inbox WHERE number = ?", (each.number,))

    def close(self) -> None:
        """Close the list."""
        self._database.close()

    def _mark(self, number: int, state: InboxState, outcome: str) -> None:
        with self._database.write() as connection:
            connection.execute("UPDATE inbox SET state = ?, outcome = ? WHERE number = ?", (state, outcome, number))

    def _list(self, query: str, *values: str) -> tuple[Delivery, ...]:
        with self._database.read() as connection:
            rows = connection.execute(query, values).fetchall()
        return tuple(
            Delivery(
                number=each["number"],
                archive_key=each["archive_key"],
                sender=each["sender"],
                recipients=tuple(json.loads(each["recipients"])),
                received_at=parse_instant(each["received_at"]),
                attempts=each["attempts"],
                outcome=each["outcome"],
            )
            for each in rows
        )
