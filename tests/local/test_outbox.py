"""The outbox: exactly one file and one line a mail."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from local.outbox import OutboxMailer
from prepmail.ports import Envelope

NOW = datetime(2031, 3, 5, 12, tzinfo=UTC)
MESSAGE = (
    b"From: prep@prepmail.localhost\r\nTo: sam@example.com\r\nMessage-ID: <k1@prepmail.localhost>\r\n"
    b"Subject: =?utf-8?q?Tomorrow=3A_Z=C3=BCrich?=\r\n\r\nHello\r\n"
)


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[OutboxMailer]:
    outbox = OutboxMailer(tmp_path / "outbox.db", tmp_path / "outbox")
    yield outbox
    outbox.close()


def envelope(key: str = "k1", message: bytes = MESSAGE) -> Envelope:
    return Envelope(key=key, recipient="sam@example.com", message=message, kind="ask", interview_id="i1", sent_at=NOW)


def test_a_mail_is_listed_as_a_person_reads_it(outbox: OutboxMailer, tmp_path: Path) -> None:
    assert outbox.send(envelope()) == "k1"
    (sent,) = outbox.list_sent()
    assert (sent.recipient, sent.subject, sent.kind, sent.interview, sent.sent_at) == (
        "sam@example.com",
        "Tomorrow: Zürich",
        "ask",
        "i1",
        NOW,
    )
    assert sent.file.parent == tmp_path / "outbox"
    assert sent.file.read_bytes() == MESSAGE


def test_the_same_key_again_returns_the_same_id_and_writes_nothing(outbox: OutboxMailer, tmp_path: Path) -> None:
    first = outbox.send(envelope())
    (file,) = (tmp_path / "outbox").iterdir()
    written = file.stat().st_mtime_ns
    assert outbox.send(envelope(message=MESSAGE.replace(b"Hello", b"Other"))) == first
    assert len(outbox.list_sent()) == 1
    (again,) = (tmp_path / "outbox").iterdir()
    assert (again, again.stat().st_mtime_ns) == (file, written)


def test_a_crash_between_the_file_and_the_list_makes_one_file_in_the_end(outbox: OutboxMailer, tmp_path: Path) -> None:
    outbox.send(envelope())
    before = {each.name for each in (tmp_path / "outbox").iterdir()}
    other = OutboxMailer(tmp_path / "new.db", tmp_path / "outbox")
    other.send(envelope())
    assert {each.name for each in (tmp_path / "outbox").iterdir()} == before
    other.close()


@pytest.mark.parametrize("key", ["../../etc/passwd", "a/b", "." * 300, "ü\n"])
def test_no_key_leads_out_of_the_folder(outbox: OutboxMailer, tmp_path: Path, key: str) -> None:
    outbox.send(envelope(key))
    assert outbox.list_sent()[0].file.resolve().parent == (tmp_path / "outbox").resolve()


def test_a_broken_subject_is_listed_all_the_same(outbox: OutboxMailer) -> None:
    outbox.send(envelope(message=b"Subject: =?nonsense?b?!!?= caf\xe9\r\n\r\n"))
    assert "caf" in outbox.list_sent()[0].subject
