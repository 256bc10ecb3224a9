"""The way out through a relay."""

import smtplib
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword, Session

from local.outbox import OutboxMailer
from local.relay import Relay, RelayMailer, parse_relay
from prepmail.errors import SendRefusedError
from prepmail.ports import Envelope
from tests.local.peers import Smarthost, relay_server, self_signed

MESSAGE = b"Subject: Tomorrow\r\nMessage-ID: <k1@prepmail.localhost>\r\n\r\nHello\n.\r\n"
ENVELOPE = Envelope(
    key="k1",
    recipient="sam@example.com",
    message=MESSAGE,
    kind="ask",
    interview_id="i1",
    sent_at=datetime(2031, 3, 5, tzinfo=UTC),
)


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[OutboxMailer]:
    outbox = OutboxMailer(tmp_path / "outbox.db", tmp_path / "outbox")
    yield outbox
    outbox.close()


@pytest.fixture
def smarthost() -> Smarthost:
    return Smarthost()


@pytest.fixture
def mailer(smarthost: Smarthost, outbox: OutboxMailer) -> Iterator[RelayMailer]:
    with relay_server(smarthost) as port:
        yield RelayMailer(outbox, parse_relay(f"smtp://127.0.0.1:{port}"), sender="prep@example.com")


def test_a_mail_goes_through_the_relay_and_into_the_outbox(
    mailer: RelayMailer, smarthost: Smarthost, outbox: OutboxMailer
) -> None:
    assert mailer.send(ENVELOPE) == "k1"
    assert smarthost.taken == [("prep@example.com", ["sam@example.com"], MESSAGE.replace(b"Hello\n", b"Hello\r\n"))]
    assert [each.kind for each in outbox.list_sent()] == ["ask"]


def test_the_same_key_goes_through_the_relay_once(mailer: RelayMailer, smarthost: Smarthost) -> None:
    assert mailer.send(ENVELOPE) == mailer.send(ENVELOPE)
    assert len(smarthost.taken) == 1


@pytest.mark.parametrize(
    ("rcpt", "data"), [("550 5.1.1 No such user", "250 OK"), ("250 OK", "554 5.7.1 We do not want this")]
)
def test_a_refusal_for_good_is_no_fault_to_retry(
    mailer: RelayMailer, smarthost: Smarthost, outbox: OutboxMailer, rcpt: str, data: str
) -> None:
    smarthost.rcpt_answer, smarthost.data_answer = rcpt, data
    with pytest.raises(SendRefusedError):
        mailer.send(ENVELOPE)
    assert outbox.list_sent() == ()


@pytest.mark.parametrize(("rcpt", "data"), [("450 4.2.1 Later", "250 OK"), ("250 OK", "451 4.3.0 Later")])
def test_a_refusal_for_now_escapes_and_is_retried(
    mailer: RelayMailer, smarthost: Smarthost, outbox: OutboxMailer, rcpt: str, data: str
) -> None:
    smarthost.rcpt_answer, smarthost.data_answer = rcpt, data
    with pytest.raises(smtplib.SMTPException):
        mailer.send(ENVELOPE)
    assert outbox.list_sent() == ()
    smarthost.rcpt_answer = smarthost.data_answer = "250 OK"
    assert mailer.send(ENVELOPE) == "k1"


def logins() -> tuple[list[LoginPassword], Any]:
    seen: list[LoginPassword] = []

    def accept(_server: SMTP, _session: Session, _envelope: object, _mechanism: str, data: LoginPassword) -> AuthResult:
        seen.append(data)
        return AuthResult(success=True)

    return seen, accept


def test_starttls_is_used_where_it_is_offered_and_the_password_travels_inside(
    smarthost: Smarthost, outbox: OutboxMailer, tmp_path: Path
) -> None:
    seen, accept = logins()
    with relay_server(smarthost, tls_context=self_signed(tmp_path), authenticator=accept, auth_required=True) as port:
        relay = parse_relay(f"smtp://me:p%40ss@127.0.0.1:{port}")
        RelayMailer(outbox, relay, sender="prep@example.com").send(ENVELOPE)
    assert seen == [LoginPassword(login=b"me", password=b"p@ss")]
    assert len(smarthost.taken) == 1


def test_a_certificate_that_nobody_vouches_for_gets_neither_password_nor_mail_beyond_this_machine(
    smarthost: Smarthost, outbox: OutboxMailer, tmp_path: Path
) -> None:
    seen, accept = logins()
    with relay_server(smarthost, tls_context=self_signed(tmp_path), authenticator=accept) as port:
        elsewhere = parse_relay(f"smtp://me:secret@0.0.0.0:{port}")
        with pytest.raises(ssl.SSLCertVerificationError):
            RelayMailer(outbox, elsewhere, sender="prep@example.com").send(ENVELOPE)
    assert (seen, smarthost.taken) == ([], [])


def test_a_password_is_not_sent_in_the_clear_beyond_this_machine(smarthost: Smarthost, outbox: OutboxMailer) -> None:
    seen, accept = logins()
    with relay_server(smarthost, authenticator=accept, auth_require_tls=False) as port:
        elsewhere = parse_relay(f"smtp://me:secret@0.0.0.0:{port}")
        with pytest.raises(smtplib.SMTPNotSupportedError):
            RelayMailer(outbox, elsewhere, sender="prep@example.com").send(ENVELOPE)
    assert (seen, smarthost.taken) == ([], [])


@pytest.mark.parametrize(
    ("url", "relay"),
    [
        ("smtp://mail.example.com", Relay(host="mail.example.com", port=25, tls=False, user=None, password=None)),
        (
            "smtp://me%40example.com:p%3Aw@mail.example.com",
            Relay(host="mail.example.com", port=587, tls=False, user="me@example.com", password="p:w"),
        ),
        ("smtps://a:b@[::1]:1465/", Relay(host="::1", port=1465, tls=True, user="a", password="b")),
        ("smtps://mail.example.com", Relay(host="mail.example.com", port=465, tls=True, user=None, password=None)),
    ],
)
def test_a_relay_is_named_by_a_url(url: str, relay: Relay) -> None:
    assert parse_relay(url) == relay


@pytest.mark.parametrize(
    "url", ["", "mail.example.com:25", "http://mail.example.com", "smtp://", "smtp://x:0x1", "smtp://[x"]
)
def test_anything_else_is_no_relay(url: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words of some are the standard library's
        parse_relay(url)
