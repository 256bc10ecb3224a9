"""Mail in by SMTP: what is said 250 to is kept, whatever the mail looks like."""

import smtplib
from collections.abc import Iterator
from threading import Thread

import pytest

from local.host import Host
from tests.local.invites import PREP, SAM, invite
from tests.local.peers import smtp_of


@pytest.fixture
def port(host: Host) -> Iterator[int]:
    with smtp_of(host) as port:
        yield port


def send(port: int, content: bytes, *, sender: str = SAM, to: tuple[str, ...] = (PREP,)) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=10) as connection:
        connection.sendmail(sender, to, content, ["SMTPUTF8"] if not sender.isascii() else [])


def test_a_mail_is_on_the_disk_before_it_is_accepted_and_answered_afterwards(host: Host, port: int) -> None:
    send(port, invite())
    kept = host.inbox.find_next(real_now=host.clock())
    assert kept is not None
    assert (kept.sender, kept.recipients) == (SAM, (PREP,))
    assert host.app.archive.get(kept.archive_key) == invite()
    host.settle()
    (answer,) = host.outbox.list_sent()
    assert (answer.recipient, answer.kind) == (SAM, "interview-received")


def test_a_mail_to_several_recipients_is_one_arrival_and_any_recipient_is_taken(host: Host, port: int) -> None:
    send(port, invite(), to=(PREP, "u-token@prepmail.localhost", "whoever@example.org"))
    host.settle()
    assert len(host.outbox.list_sent()) == 1


def test_a_line_longer_than_the_standard_allows_is_taken(host: Host, port: int) -> None:
    send(port, b"Subject: long\r\n\r\n" + b"x" * 100_000 + b"\r\n")
    kept = host.inbox.find_next(real_now=host.clock())
    assert kept is not None
    assert b"x" * 100_000 in host.app.archive.get(kept.archive_key)


def test_a_line_that_begins_with_a_dot_keeps_it(host: Host, port: int) -> None:
    send(port, b"Subject: dots\r\n\r\n.\r\n..two\r\n")
    kept = host.inbox.find_next(real_now=host.clock())
    assert kept is not None
    assert host.app.archive.get(kept.archive_key) == b"Subject: dots\r\n\r\n.\r\n..two\r\n"


def test_a_mail_above_ten_megabytes_is_refused_and_nothing_is_kept(host: Host, port: int) -> None:
    with pytest.raises(smtplib.SMTPResponseException) as refusal:
        send(port, b"Subject: big\r\n\r\n" + (b"x" * 98 + b"\r\n") * 120_000)
    assert refusal.value.smtp_code == 552
    assert host.inbox.is_new()


def test_a_mail_with_a_null_sender_is_taken_and_never_answered(host: Host, port: int) -> None:
    send(port, invite(), sender="")
    host.settle()
    assert host.outbox.list_sent() == ()


def test_an_address_beyond_ascii_is_taken(host: Host, port: int) -> None:
    send(port, invite(), sender="zoë@example.com")
    kept = host.inbox.find_next(real_now=host.clock())
    assert kept is not None
    assert kept.sender == "zoë@example.com"


def test_the_server_announces_its_size_and_asks_for_no_password(port: int) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=10) as connection:
        connection.ehlo()
        assert connection.esmtp_features["size"] == str(10 * 1024 * 1024)
        assert "auth" not in connection.esmtp_features
        assert "smtputf8" in connection.esmtp_features


def test_a_disk_that_fails_is_answered_with_try_again(host: Host, port: int) -> None:
    host.inbox.close()
    with pytest.raises(smtplib.SMTPDataError) as refusal:
        send(port, invite())
    assert refusal.value.smtp_code == 451


def test_a_conversation_that_breaks_off_leaves_nothing_behind(host: Host, port: int) -> None:
    connection = smtplib.SMTP("127.0.0.1", port, timeout=10)
    connection.ehlo()
    connection.mail(SAM)
    connection.rcpt(PREP)
    connection.putcmd("DATA")
    connection.getreply()
    connection.send(invite()[:200])
    connection.close()
    send(port, invite("two"))
    host.settle()
    assert len(host.outbox.list_sent()) == 1


def test_mails_that_arrive_at_the_same_time_are_all_kept(host: Host, port: int) -> None:
    threads = [Thread(target=send, args=(port, invite(f"uid{number}"))) for number in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    host.settle()
    assert len(host.outbox.list_sent()) == 8
