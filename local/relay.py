"""The way out through somebody's mail server: SMTP by a URL, and a copy in the outbox (``ports.Mailer``)."""

import ipaddress
import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from local.outbox import OutboxMailer
from prepmail.errors import SendRefusedError
from prepmail.ports import Envelope

_TIMEOUT_SECONDS = 30.0
_REFUSED_FOR_GOOD = range(500, 600)
_BARE_NEWLINE = re.compile(rb"\r?\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """A mail server that takes our mail: ``tls`` from the first byte on, or by STARTTLS when it offers that."""

    host: str
    port: int
    tls: bool
    user: str | None
    password: str | None

    @property
    def on_this_machine(self) -> bool:
        """Tell whether nobody in between could read along."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost" or self.host.endswith(".localhost")


def parse_relay(url: str) -> Relay:
    """Return the server that ``smtp://[user:password@]host[:port]`` or ``smtps://…`` names; raise ``ValueError``.

    Without a port: 25, 587 with a user (RFC 6409), 465 for ``smtps`` (RFC 8314).
    """
    parts = urlsplit(url)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.path not in ("", "/") or parts.query:
        raise ValueError("expected smtp://[user:password@]host[:port] or smtps://[user:password@]host[:port]")
    tls = parts.scheme == "smtps"
    usual = 465 if tls else 587 if parts.username else 25
    return Relay(
        host=parts.hostname,
        port=parts.port or usual,
        tls=tls,
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password or "") if parts.username else None,
    )


class RelayMailer:
    """Hand each mail to the relay once, then note it in the outbox.

    A crash between the two hands it over again, with the same Message-ID, by which most servers know it again.
    """

    def __init__(self, outbox: OutboxMailer, relay: Relay, *, sender: str) -> None:
        """Use ``sender`` as the envelope's sender."""
        self._outbox = outbox
        self._relay = relay
        self._sender = sender

    def send(self, envelope: Envelope) -> str:
        """Relay the mail and return its Message-ID's local part.

        Raise ``SendRefusedError`` when it is refused for good. What is about the connection, the login or our own
        sender is no fault of the mail: it escapes and is retried.
        """
        known = self._outbox.find_message_id(envelope.key)
        if known is not None:
            return known
        options = () if envelope.recipient.isascii() else ("SMTPUTF8",)
        with self._connect() as connection:
            try:
                connection.sendmail(
                    self._sender, [envelope.recipient], _BARE_NEWLINE.sub(b"\r\n", envelope.message), options
                )
            except smtplib.SMTPRecipientsRefused as refused:
                if all(code in _REFUSED_FOR_GOOD for code, _ in refused.recipients.values()):
                    raise SendRefusedError from refused
                raise
            except smtplib.SMTPDataError as refused:
                if refused.smtp_code in _REFUSED_FOR_GOOD:
                    raise SendRefusedError from refused
                raise
            except smtplib.SMTPNotSupportedError as refused:  # an address beyond ASCII, and a server without SMTPUTF8
                raise SendRefusedError from refused
        return self._outbox.send(envelope)

    def forget(self, recipient: str) -> None:
        """Remove the mails to an address from the outbox."""
        self._outbox.forget(recipient)

    @contextmanager
    def _connect(self) -> Iterator[smtplib.SMTP]:
        relay = self._relay
        context = ssl.create_default_context()
        if relay.on_this_machine:  # its certificate is for another name, and there is no wire to tap
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        connection: smtplib.SMTP
        if relay.tls:
            connection = smtplib.SMTP_SSL(relay.host, relay.port, timeout=_TIMEOUT_SECONDS, context=context)
        else:
            connection = smtplib.SMTP(relay.host, relay.port, timeout=_TIMEOUT_SECONDS)
        try:
            self._introduce(connection, context)
            yield connection
        finally:
            with suppress(OSError):  # the mail is taken already: a rude goodbye must not send it again
                connection.quit()
            connection.close()

    def _introduce(self, connection: smtplib.SMTP, context: ssl.SSLContext) -> None:
        """Turn on TLS where it is offered, and log in where a user was given, never in the clear over a wire."""
        relay = self._relay
        connection.ehlo_or_helo_if_needed()
        secret = relay.tls or relay.on_this_machine
        if not relay.tls and connection.has_extn("starttls"):
            connection.starttls(context=context)
            connection.ehlo()
            secret = True
        if relay.user is not None:
            if not secret:
                raise smtplib.SMTPNotSupportedError("no STARTTLS: the password is not sent in the clear")
            connection.login(relay.user, relay.password or "")
