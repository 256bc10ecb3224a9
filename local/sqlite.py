"""The accounts in one SQLite file: ``ports.Store`` with the guarantees and the limits that it has on AWS."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from local.database import Database, render_instant
from prepmail.domain.account import Account, Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.domain.step import Step, StepState
from prepmail.errors import ConflictError
from prepmail.ports import Commit, StepRef
from prepmail.records import parse_record, render_record

MOST_RECORDS = 100
MOST_RECORD_BYTES = 400 * 1024
MOST_COMMIT_BYTES = 4 * 1024 * 1024

_SCHEMA = """
CREATE TABLE IF NOT EXISTS person (
    person_id TEXT PRIMARY KEY, revision INTEGER NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS interview (
    person_id TEXT NOT NULL, interview_id TEXT NOT NULL, record TEXT NOT NULL,
    PRIMARY KEY (person_id, interview_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS inbound (
    person_id TEXT NOT NULL, key TEXT NOT NULL, received_at TEXT NOT NULL, expires_at TEXT NOT NULL,
    record TEXT NOT NULL, PRIMARY KEY (person_id, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS copy (
    person_id TEXT NOT NULL, key TEXT NOT NULL, expires_at TEXT NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (person_id, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS address (address_key TEXT PRIMARY KEY, person_id TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS due (
    person_id TEXT NOT NULL, owner TEXT NOT NULL, step_id TEXT NOT NULL, wake TEXT NOT NULL, ref TEXT NOT NULL,
    PRIMARY KEY (person_id, owner, step_id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS due_wake ON due (wake);
"""


class SqliteStore:
    """Keep accounts as JSON records, with ``due`` as an index of the mails that still have to go.

    A commit has the limits of a DynamoDB transaction, so that what works here works there. Threads may share one store.
    """

    def __init__(self, path: Path) -> None:
        """Open or create the file."""
        self._database = Database(path, _SCHEMA)

    def find_person_id(self, address_key: str) -> str | None:
        """Return the person an address belongs to, or None."""
        return self._find_text("SELECT person_id FROM address WHERE address_key = ?", address_key)

    def find_person(self, person_id: str) -> Person | None:
        """Return the person alone, or None."""
        record = self._find_text("SELECT record FROM person WHERE person_id = ?", person_id)
        return parse_record(record, Person) if record else None

    def find_account(self, person_id: str) -> Account | None:
        """Return the person with all interviews as of one commit, or None."""
        with self._database.read() as connection:
            person = connection.execute("SELECT record FROM person WHERE person_id = ?", (person_id,)).fetchone()
            interviews = connection.execute(
                "SELECT record FROM interview WHERE person_id = ? ORDER BY interview_id", (person_id,)
            ).fetchall()
        if person is None:
            return None
        return Account(
            person=parse_record(person["record"], Person),
            interviews=tuple(parse_record(each["record"], Interview) for each in interviews),
        )

    def find_inbound(self, person_id: str, key: str) -> Inbound | None:
        """Return the record of a handled mail, or None."""
        record = self._find_text("SELECT record FROM inbound WHERE person_id = ? AND key = ?", person_id, key)
        return parse_record(record, Inbound) if record else None

    def list_inbounds(self, person_id: str) -> tuple[Inbound, ...]:
        """Return the handled mails of a person, oldest first."""
        query = "SELECT record FROM inbound WHERE person_id = ? ORDER BY received_at, key"
        with self._database.read() as connection:
            rows = connection.execute(query, (person_id,)).fetchall()
        return tuple(parse_record(each["record"], Inbound) for each in rows)

    def list_copies(self, person_id: str) -> dict[str, bytes]:
        """Return the mails that were sent to a person and are kept, by the key of their envelope."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT key, content FROM copy WHERE person_id = ?", (person_id,)).fetchall()
        return {each["key"]: each["content"] for each in rows}

    def list_due(self, before: datetime, limit: int = 100) -> tuple[StepRef, ...]:
        """Return the steps and answers that should have gone before an instant, earliest first; never lags here."""
        query = "SELECT ref FROM due WHERE wake < ? ORDER BY wake, person_id, owner, step_id LIMIT ?"
        with self._database.read() as connection:
            rows = connection.execute(query, (render_instant(before), limit)).fetchall()
        return tuple(parse_record(each["ref"], StepRef) for each in rows)

    def list_person_ids(self) -> tuple[str, ...]:
        """Return every person's id."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT person_id FROM person ORDER BY person_id").fetchall()
        return tuple(each["person_id"] for each in rows)

    def commit(self, commit: Commit) -> Person:
        """Write all or nothing and return the person with its new revision.

        Raise ``ConflictError`` when the stored revision is another than the one that was read, or an address is
        somebody else's already. Raise ``ValueError`` for more than 100 records, 4 MB together or 400 KB in one.
        """
        person = replace(commit.person, revision=commit.person.revision + 1)
        records = tuple(render_record(each) for each in (person, *commit.interviews, *commit.inbounds))
        _check_limits(commit, records)
        with self._database.write() as connection:
            _guard(connection, commit.person)
            _write_person(connection, person, commit)
            for interview, record in zip(commit.interviews, records[1:], strict=False):
                _write_interview(connection, person.person_id, interview, record)
            for inbound, record in zip(commit.inbounds, records[1 + len(commit.interviews) :], strict=True):
                _write_inbound(connection, person.person_id, inbound, record)
            for copy in commit.copies:
                row = (person.person_id, copy.key, render_instant(copy.expires_at), copy.content)
                connection.execute("INSERT OR REPLACE INTO copy VALUES (?, ?, ?, ?)", row)
        return person

    def forget(self, person_id: str, *, address_keys: tuple[str, ...]) -> None:
        """Remove everything kept of a person, and the keys that lead to them."""
        with self._database.write() as connection:
            for table in ("person", "interview", "inbound", "copy", "due", "address"):
                connection.execute(f"DELETE FROM {table} WHERE person_id = ?", (person_id,))  # noqa: S608 - our own names
            for key in address_keys:
                connection.execute("DELETE FROM address WHERE address_key = ?", (key,))
        self._database.fold_log()

    def forget_expired(self, now: datetime) -> int:
        """Forget what has passed its ``expires_at``, as DynamoDB's TTL does; return how many handled mails went."""
        expired = "SELECT person_id, 'inbound:' || key FROM inbound WHERE expires_at < ?"
        with self._database.write() as connection:
            connection.execute("DELETE FROM copy WHERE expires_at < ?", (render_instant(now),))
            connection.execute(f"DELETE FROM due WHERE (person_id, owner) IN ({expired})", (render_instant(now),))  # noqa: S608 - a constant
            return connection.execute("DELETE FROM inbound WHERE expires_at < ?", (render_instant(now),)).rowcount

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _find_text(self, query: str, *values: str) -> str | None:
        with self._database.read() as connection:
            row = connection.execute(query, values).fetchone()
        return str(row[0]) if row else None


def _check_limits(commit: Commit, records: tuple[str, ...]) -> None:
    count = len(records) + len(commit.address_keys) + len(commit.copies)
    if count > MOST_RECORDS:
        raise ValueError(f"{count} records in one commit, at most {MOST_RECORDS} are possible")
    sizes = [*(len(each.encode()) for each in records), *(len(each.content) for each in commit.copies)]
    if max(sizes) > MOST_RECORD_BYTES:
        raise ValueError(f"a record of {max(sizes)} bytes, at most {MOST_RECORD_BYTES} are possible")
    if sum(sizes) > MOST_COMMIT_BYTES:
        raise ValueError(f"{sum(sizes)} bytes in one commit, at most {MOST_COMMIT_BYTES} are possible")


def _guard(connection: sqlite3.Connection, person: Person) -> None:
    row = connection.execute("SELECT revision FROM person WHERE person_id = ?", (person.person_id,)).fetchone()
    if (row["revision"] if row else 0) != person.revision:
        raise ConflictError("the person was written by somebody else meanwhile")


def _write_person(connection: sqlite3.Connection, person: Person, commit: Commit) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO person VALUES (?, ?, ?)", (person.person_id, person.revision, render_record(person))
    )
    for key in commit.address_keys:
        _claim(connection, "address", {"address_key": key}, person.person_id)


def _claim(connection: sqlite3.Connection, table: str, name: dict[str, str], person_id: str) -> None:
    """Let a name lead to a person; raise ``ConflictError`` when it leads to another one."""
    where = " AND ".join(f"{column} = ?" for column in name)
    values = tuple(name.values())
    row = connection.execute(f"SELECT person_id FROM {table} WHERE {where}", values).fetchone()  # noqa: S608 - our own names
    if row is None:
        marks = ", ".join("?" for _ in (*values, person_id))
        connection.execute(f"INSERT INTO {table} VALUES ({marks})", (*values, person_id))  # noqa: S608 - our own names
    elif row["person_id"] != person_id:
        raise ConflictError("the name leads to somebody else")


def _write_interview(connection: sqlite3.Connection, person_id: str, interview: Interview, record: str) -> None:
    owner = interview.interview_id
    connection.execute("INSERT OR REPLACE INTO interview VALUES (?, ?, ?)", (person_id, owner, record))
    refs = [
        (step, StepRef(person_id=person_id, step_id=step.step_id, generation=step.generation, interview_id=owner))
        for step in interview.steps
    ]
    _write_due(connection, person_id, f"interview:{owner}", refs)


def _write_inbound(connection: sqlite3.Connection, person_id: str, inbound: Inbound, record: str) -> None:
    instants = (render_instant(inbound.received_at), render_instant(inbound.expires_at))
    connection.execute(
        "INSERT OR REPLACE INTO inbound VALUES (?, ?, ?, ?, ?)", (person_id, inbound.key, *instants, record)
    )
    step = inbound.answer
    ref = StepRef(person_id=person_id, step_id=step.step_id, generation=step.generation, inbound_key=inbound.key)
    _write_due(connection, person_id, f"inbound:{inbound.key}", [(step, ref)])


def _write_due(connection: sqlite3.Connection, person_id: str, owner: str, refs: list[tuple[Step, StepRef]]) -> None:
    connection.execute("DELETE FROM due WHERE person_id = ? AND owner = ?", (person_id, owner))
    connection.executemany("INSERT INTO due VALUES (?, ?, ?, ?, ?)", _due_rows(person_id, owner, refs))


def _due_rows(person_id: str, owner: str, refs: list[tuple[Step, StepRef]]) -> Iterator[tuple[str, str, str, str, str]]:
    for step, ref in refs:
        if step.state is StepState.PLANNED and not step.in_answer:
            wake = step.due
        elif step.state is StepState.SENDING:
            wake = step.lease_until or step.due
        else:
            continue
        yield person_id, owner, step.step_id, render_instant(wake), render_record(ref)
