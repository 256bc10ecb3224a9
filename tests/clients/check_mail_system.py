"""Mail comes in through a real Postfix and goes out through it into a Dovecot mailbox. `make clients` runs this."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path

import pytest

from local.control import control_clock
from local.folder import DataFolder
from local.outbox import OutboxMailer
from local.words import parse_move
from tests.clients.mail_system import MailSystem, find_free_port, run_mail_system, wait_until
from tests.local.invites import START, invite
from tests.local.test_inbound_domain import reply

PORT = find_free_port()
DOMAIN = "in.example.org"
PREP = f"prep@{DOMAIN}"
SAM, KIM, LEE, GONE = "sam@example.com", "kim@example.com", "lee@example.com", "gone@example.com"
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def mail() -> Iterator[MailSystem]:
    with run_mail_system((SAM, KIM, LEE), DOMAIN, PORT) as system:
        yield system


@contextmanager
def prepmail(data: Path, mail: MailSystem) -> Iterator[None]:
    """Let ``prepmail run`` take mail from Postfix and hand its own to it, until the end of the block."""
    options = ["--smtp-port", str(PORT), "--http-port", "0", "--relay", f"smtp://127.0.0.1:{mail.smtp_port}"]
    when = ["--start", "2031-03-05T12:00Z", "--zone", "Europe/Berlin", "--inbound-domain", DOMAIN]
    process = subprocess.Popen(  # noqa: S603  our own command
        [sys.executable, "-m", "local.cli", "run", "--data", str(data), *options, *when],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: [DataFolder(data).find_running()], lambda found: found != [None])
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def sent(data: Path) -> list[str]:
    """Return the kinds of the mails that Prepmail has handed to Postfix."""
    outbox = OutboxMailer(DataFolder(data).database, DataFolder(data).outbox)
    try:
        return [each.kind for each in outbox.list_sent()]
    finally:
        outbox.close()


def wait_until_delivered(mail: MailSystem) -> None:
    wait_until(mail.list_queue, lambda waiting: not waiting)


def parents(mail: EmailMessage) -> list[str]:
    return str(mail["References"]).split()


def test_a_forward_is_answered_once_and_every_mail_stays_in_its_thread(mail: MailSystem, tmp_path: Path) -> None:
    moved = invite("one", sender=SAM, sequence=1, start=START.replace(hour=15), message_id="<moved@example.com>")
    with prepmail(tmp_path / "var", mail):
        mail.submit(SAM, PREP, invite("one", sender=SAM, message_id="<first@example.com>"))
        (answer,) = mail.wait_for_mail(SAM, 1)
        mail.submit(SAM, PREP, moved)
        _, change = mail.wait_for_mail(SAM, 2)
        mail.submit(SAM, PREP, moved)
        wait_until_delivered(mail)

        assert len(mail.read_mailbox(SAM)) == 2
        assert control_clock(tmp_path / "var", to=parse_move("+12d"), reset=False) == 0
        kinds = sent(tmp_path / "var")
        timed = mail.wait_for_mail(SAM, len(kinds))[2:]

    assert len(mail.read_mailbox(SAM)) == len(kinds)
    assert timed
    assert answer["In-Reply-To"] == "<first@example.com>"
    assert change["In-Reply-To"] == "<moved@example.com>"
    assert "<first@example.com>" in parents(answer)
    assert "<moved@example.com>" in parents(change)
    for each in (answer, change, *timed):
        assert each["To"].addresses[0].addr_spec == SAM
        assert each["Return-Path"] == f"<{PREP}>"
        assert {"text/plain", "text/html"} <= {part.get_content_type() for part in each.walk()}
    for each in (answer, change):
        assert each["Auto-Submitted"] == "auto-replied"
        assert "text/calendar" in {part.get_content_type() for part in each.walk()}
    for each in timed:
        assert each["Auto-Submitted"] == "auto-generated"
        assert "<first@example.com>" in parents(each)
        assert str(each["List-Unsubscribe"]).startswith("<http")
        assert each["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_what_is_forwarded_while_prepmail_is_down_waits_and_is_answered_once(mail: MailSystem, tmp_path: Path) -> None:
    with prepmail(tmp_path / "var", mail):
        mail.submit(KIM, PREP, invite("k0", sender=KIM))
        mail.wait_for_mail(KIM, 1)
    for at in range(1, 4):
        mail.submit(KIM, PREP, invite(f"k{at}", sender=KIM, start=START.replace(day=19 + at)))
    waiting = wait_until(mail.list_queue, lambda found: len(found) == 3 and all(each["reason"] for each in found))
    assert {(each["sender"], each["recipient"]) for each in waiting} == {(KIM, PREP)}
    assert all("refused" in each["reason"] for each in waiting)
    assert len(mail.read_mailbox(KIM)) == 1

    with prepmail(tmp_path / "var", mail):
        wait_until(lambda: mail.retry_and_read(KIM), lambda found: len(found) >= 4)
        wait_until_delivered(mail)
    answered = [each["In-Reply-To"] for each in mail.read_mailbox(KIM)]
    assert sorted(answered) == [f"<k{at}-0-R@example.com>" for at in range(4)]


def test_a_reply_from_the_mailbox_finds_its_way_back_and_is_followed(mail: MailSystem, tmp_path: Path) -> None:
    with prepmail(tmp_path / "var", mail):
        mail.submit(LEE, PREP, invite("lee", sender=LEE))
        (answer,) = mail.wait_for_mail(LEE, 1)
        recipient, content = reply(answer, "It's on Thursday.", sender=LEE)
        mail.submit(LEE, recipient, content)
        _, receipt = mail.wait_for_mail(LEE, 2)
    assert recipient.endswith(f"@{DOMAIN}")
    assert receipt["In-Reply-To"] == "<reply@example.com>"
    assert sent(tmp_path / "var") == ["interview-received", "receipt"]
    text = receipt.get_body(("plain",))
    assert text is not None
    assert "20 March" in text.get_content()


def test_an_answer_that_cannot_be_delivered_comes_back_and_is_not_answered(mail: MailSystem, tmp_path: Path) -> None:
    with prepmail(tmp_path / "var", mail):
        mail.submit(GONE, PREP, invite("g", sender=GONE))
        log = wait_until(
            lambda: [line for line in mail.read_log().splitlines() if "from=<>" in line or f"to=<{GONE}>" in line],
            lambda found: len(found) > 1,
        )
        wait_until_delivered(mail)
    assert any("status=bounced" in each for each in log)
    assert "Taken, not kept" in mail.read_log()
    assert len(sent(tmp_path / "var")) == 1
