"""What every mailer promises, on one machine and on AWS."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from prepmail.ports import Envelope
from tests.contracts import aws_ports, local_ports

NOW = datetime(2030, 3, 4, 9, 30, tzinfo=UTC)
MESSAGE = (
    b"From: Prepmail <prep@in.example.com>\r\nTo: sam@example.com\r\nSubject: Tomorrow\r\n"
    b"Message-ID: <key-1@in.example.com>\r\n\r\nGood luck.\r\n"
)


@pytest.fixture(params=[local_ports, aws_ports], ids=["local", "aws"])
def mailer(request: pytest.FixtureRequest) -> Iterator[Any]:
    with request.param.make_mailer() as made:
        yield made


def envelope(key: str = "key-1") -> Envelope:
    return Envelope(
        key=key, recipient="sam@example.com", message=MESSAGE, kind="breathe", interview_id="i1", sent_at=NOW
    )


def test_a_mail_leaves_as_it_was_rendered_and_gets_an_id(mailer: Any) -> None:
    assert mailer.port.send(envelope())
    (sent,) = mailer.sent()
    assert sent.replace(b"\r\n", b"\n") == MESSAGE.replace(b"\r\n", b"\n")


def test_two_mails_leave_in_order_and_their_ids_tell_them_apart(mailer: Any) -> None:
    other = MESSAGE.replace(b"key-1", b"key-2")
    first = mailer.port.send(envelope("key-1"))
    second = mailer.port.send(
        Envelope(key="key-2", recipient="kim@example.com", message=other, kind="ask", interview_id=None, sent_at=NOW)
    )
    assert first != second
    assert [b"key-2" in each for each in mailer.sent()] == [False, True]


def test_what_was_sent_to_an_address_can_be_forgotten(mailer: Any) -> None:
    mailer.port.send(envelope())
    for _ in range(2):
        mailer.port.forget("sam@example.com")
        mailer.port.forget("nobody@example.com")
