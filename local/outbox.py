"""The way out that stays on the machine: every mail a file in a folder, and a list of them (``ports.Mailer``)."""

import email.header
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.message import Message
from email.parser import BytesHeaderParser
from hashlib import sha256
from pathlib import Path

from local.archive import write_file
from local.database import Database, parse_instant, render_instant
from prepmail.ports import Envelope

_SCHEMA = """
CREATE TABLE IF NOT EXISTS outbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, recipient TEXT NOT NULL, subject TEXT NOT NULL,
    kind TEXT NOT NULL, interview TEXT, sent_at TEXT NOT NULL, file TEXT NOT NULL, message_id TEXT NOT NULL);
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMail:
    """One mail that left: its number in the order of sending, the list's columns, and its file."""

    number: int
    recipient: str
    subject: str
    kind: str
    interview: str | None
    sent_at: datetime
    file: Path
    message_id: str


class OutboxMailer:
    """Write each mail once: its file is named by the envelope's key, so a crash before the list repeats the file."""

    def __init__(self, path: Path, folder: Path) -> None:
        """Open or create the list and make the folder; nobody else on the machine may look into it."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder
        self._database = Database(path, _SCHEMA)

    def send(self, envelope: Envelope) -> str:
        """Write the mail and return the local part of its Message-ID; the same key again writes nothing."""
        known = self.find_message_id(envelope.key)
        if known is not None:
            return known
        message = BytesHeaderParser().parsebytes(envelope.message)
        file = self._folder / f"{sha256(envelope.key.encode()).hexdigest()[:32]}.eml"
        write_file(file, envelope.message)
        message_id = _local_part(message) or envelope.key
        values = (
            envelope.key,
            envelope.recipient,
            _plain(str(message.get("Subject", ""))),
            str(envelope.kind),
            envelope.interview_id,
            render_instant(envelope.sent_at),
            file.name,
            message_id,
        )
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO outbox (key, recipient, subject, kind, interview, sent_at, file, message_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
        return message_id

    def forget(self, recipient: str) -> None:
        """Remove the mails to an address, their files first."""
        with self._database.read() as connection:
            query = "SELECT number, file FROM outbox WHERE recipient = ? COLLATE NOCASE"
            rows = connection.execute(query, (recipient,)).fetchall()
        for each in rows:
            (self._folder / each["file"]).unlink(missing_ok=True)
            with self._database.write() as connection:
                connection.execute("DELETE FROM outbox WHERE number = ?", (each["number"],))

    def find_message_id(self, key: str) -> str | None:
        """Return the Message-ID's local part of the mail sent under a key, or None."""
        with self._database.read() as connection:
            row = connection.execute("SELECT message_id FROM outbox WHERE key = ?", (key,)).fetchone()
        return str(row["message_id"]) if row else None

    def list_sent(self, *, after: int = 0) -> tuple[SentMail, ...]:
        """Return the mails with a number above ``after``, in the order of sending."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT * FROM outbox WHERE number > ? ORDER BY number", (after,)).fetchall()
        return tuple(self._sent(each) for each in rows)

    def find_sent(self, number: int) -> SentMail | None:
        """Return one mail by its number, or None."""
        with self._database.read() as connection:
            row = connection.execute("SELECT * FROM outbox WHERE number = ?", (number,)).fetchone()
        return self._sent(row) if row else None

    def last_number(self) -> int:
        """Return the number of the latest mail, 0 when there is none."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT coalesce(max(number), 0) FROM outbox").fetchone()[0])

    def close(self) -> None:
        """Close the list."""
        self._database.close()

    def _sent(self, row: sqlite3.Row) -> SentMail:
        return SentMail(
            number=row["number"],
            recipient=row["recipient"],
            subject=row["subject"],
            kind=row["kind"],
            interview=row["interview"],
            sent_at=parse_instant(row["sent_at"]),
            file=self._folder / row["file"],
            message_id=row["message_id"],
        )


def _local_part(message: Message) -> str | None:
    return str(message.get("Message-ID", "")).strip().strip("<>").rpartition("@")[0] or None


def _plain(subject: str) -> str:
    """Return a subject as a person reads it: encoded words decoded, folds undone (RFC 2047; RFC 5322, 2.2.3)."""
    try:
        decoded = str(email.header.make_header(email.header.decode_header(subject)))
    except (HeaderParseError, LookupError, UnicodeDecodeError):
        decoded = subject
    return " ".join(decoded.split())
