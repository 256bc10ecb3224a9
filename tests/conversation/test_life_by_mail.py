"""A person's whole life with us by mail alone, through SMTP, as their mail program sees it."""

import io
import smtplib
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from local.clock import Clock
from local.folder import DataFolder
from local.host import Host
from tests.conversation.letters import answer, letter, text_of
from tests.local.peers import smtp_of
from tests.usecases.world import NOON, SAM, TEMPLATES, invite

START = datetime(2026, 3, 16, 13, tzinfo=UTC)
SHARED = "prep@prepmail.localhost"


class Sam:
    """Sam's mail program: it sends by SMTP and reads what arrived."""

    def __init__(self, host: Host, port: int) -> None:
        self.host, self.port, self.seen = host, port, 0

    def send(self, message: EmailMessage | bytes) -> EmailMessage:
        """Send one mail and return the one answer to it."""
        content = message if isinstance(message, bytes) else message.as_bytes(policy=policy.SMTP)
        to = SHARED if isinstance(message, bytes) else str(message["To"])
        with smtplib.SMTP("127.0.0.1", self.port, timeout=20) as connection:
            connection.sendmail(SAM, [to], content)
        self.host.settle()
        (mail,) = self.receive()
        return mail

    def receive(self) -> list[EmailMessage]:
        new = self.host.outbox.list_sent(after=self.seen)
        self.seen = max([self.seen, *(each.number for each in new)])
        mails = [message_from_bytes(each.file.read_bytes(), policy=policy.default) for each in new]
        assert all(str(each["To"]) == SAM for each in mails)
        return [each for each in mails if isinstance(each, EmailMessage)]

    def wait(self, until: datetime) -> list[EmailMessage]:
        self.host.move_clock(until)
        return self.receive()


@pytest.fixture
def sam(tmp_path: Path) -> Iterator[Sam]:
    folder = DataFolder(tmp_path / "var")
    with folder.hold():
        clock = Clock(folder.database, real=lambda: NOON)
        host = Host(folder, base_url="http://127.0.0.1:8025", templates=TEMPLATES, zone="Europe/Berlin", clock=clock)
        with smtp_of(host) as port:
            yield Sam(host, port)
        host.stop()


def test_a_whole_life_by_mail(sam: Sam, tmp_path: Path) -> None:
    noted = sam.send(invite(start=START))
    assert "Monday 16 March 2026, 14:00" in text_of(noted)
    assert "u-" in text_of(noted)
    assert str(noted["Reply-To"]).startswith("r-")

    moved = sam.send(answer(noted, "Hi,\nit's Wednesday at 3pm.\nThanks, Sam"))
    assert "from: Monday 16 March 2026, 14:00" in text_of(moved)
    assert "to: Wednesday 18 March 2026, 15:00" in text_of(moved)

    panel = sam.send(answer(moved, "Panel with Ana and Raj Patel, and the company is Globex."))
    assert "to: Globex" in text_of(panel)
    assert "Ana Silva and Raj Patel" in text_of(panel)

    undone = sam.send(answer(panel, "UNDO"))
    assert "to: Acme" in text_of(undone)
    assert "Wednesday 18 March 2026, 15:00" in text_of(undone)

    paused = sam.send(letter("", subject="PAUSE until 10 March"))
    assert "Paused" in text_of(paused)
    assert sam.wait(datetime(2026, 3, 8, 12, tzinfo=UTC)) == []

    resumed = sam.send(letter("resume please"))
    assert "flows again" in text_of(resumed)

    mails = sam.wait(datetime(2026, 3, 18, 20, tzinfo=UTC))
    assert [str(each["Subject"]) for each in mails]
    thanks = mails[-1]
    assert "thank" in str(thanks["Subject"]).casefold()

    debrief = sam.send(
        answer(thanks, "Ana asked about my work on search ranking.\nThe office felt cold.\nThey will call by 25 March.")
    )
    assert "25 March 2026" in text_of(debrief)
    drafts = [
        str(each.get_content()) if each.get_content_type().startswith("text") else each.get_content().decode()
        for each in debrief.iter_attachments()
        if str(each.get_filename()).endswith(".eml")
    ]
    assert any("my work on search ranking" in " ".join(each.split()) for each in drafts)
    assert not any("cold" in each for each in drafts)

    asked = sam.wait(datetime(2026, 3, 25, 20, tzinfo=UTC))
    assert len(asked) == 1
    assert asked[0]["Date"].datetime.date() == datetime(2026, 3, 25, tzinfo=UTC).date()

    packed = sam.send(letter("export"))
    (attached,) = [each for each in packed.iter_attachments() if each.get_filename() == "prepmail.zip"]
    names = zipfile.ZipFile(io.BytesIO(attached.get_content())).namelist()
    assert {"prepmail.json", "interviews.ics"} <= set(names)
    assert any(each.startswith("sent/") for each in names)

    sure = sam.send(letter("delete my data"))
    assert "Reply YES" in text_of(sure)
    gone = sam.send(answer(sure, "Yes"))
    assert "1 interview" in text_of(gone)

    assert sam.host.store.list_person_ids() == ()
    assert sam.host.timers.names() == ()
    assert [each.kind for each in sam.host.outbox.list_sent()] == ["all-deleted"]
    assert sam.wait(datetime(2026, 4, 30, tzinfo=UTC)) == []
    left = [each for each in (tmp_path / "var").rglob("*") if each.is_file() and "outbox" not in each.parts]
    for each in left:
        assert b"Globex" not in each.read_bytes(), each.name
        assert b"search ranking" not in each.read_bytes(), each.name


def test_silence_before_and_after_is_not_broken_by_a_late_reply(sam: Sam) -> None:
    noted = sam.send(invite(start=START))
    sure = sam.send(answer(noted, "Delete all my data"))
    kept = sam.send(answer(sure, "no, keep it"))
    assert "Nothing is deleted" in text_of(kept)
    assert len(sam.host.store.list_person_ids()) == 1
    assert timedelta(days=7) < START - NOON
