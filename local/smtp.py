"""Mail in: SMTP on the loopback address; whoever is told 250 has handed over a mail that a crash cannot lose."""

import asyncio
import logging
import socket
import sqlite3
from collections.abc import Callable

from aiosmtpd.smtp import SMTP, Envelope, Session

MOST_BYTES = 10 * 1024 * 1024
_TIMEOUT_SECONDS = 120.0
_NULL_SENDERS = frozenset({"", "<>"})

_LOG = logging.getLogger(__name__)

Accept = Callable[[str, tuple[str, ...], bytes], int]


class LongLineSMTP(SMTP):
    """Take mails with lines above 998 octets too: real programs send them, and the size is limited anyway."""

    line_length_limit = MOST_BYTES


class IncomingMail:
    """Hand each message over once, however many recipients its envelope names."""

    def __init__(self, accept: Accept) -> None:
        """Call ``accept(sender, recipients, content)``; it returns when the mail is on the disk."""
        self._accept = accept

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Keep the mail, then say so. A null sender's mail is a bounce or automatic: taken, and never answered."""
        sender = envelope.mail_from or ""
        if sender in _NULL_SENDERS:
            return "250 2.0.0 Taken, not kept: an automatic mail"
        content = envelope.original_content or b""
        try:
            number = await asyncio.to_thread(self._accept, sender, tuple(envelope.rcpt_tos), content)
        except (OSError, sqlite3.Error) as error:
            _LOG.error("a mail could not be kept: %s", type(error).__name__)
            return "451 4.3.0 Could not be kept, please try again later"
        return f"250 2.0.0 Kept as number {number}"

    async def handle_exception(self, error: Exception) -> str:
        """Ask the sender to try again when the conversation went wrong on our side."""
        _LOG.error("SMTP conversation failed: %s", type(error).__name__)
        return "451 4.3.0 Something went wrong here, please try again later"


async def serve_smtp(listener: socket.socket, accept: Accept) -> asyncio.Server:
    """Answer SMTP on a bound socket until the server is closed.

    SIZE is announced (RFC 1870); AUTH is not, because clients would ask for a password that nobody has.
    """
    logging.getLogger("mail.log").setLevel(logging.WARNING)  # below that it writes down addresses and lines of mail
    loop = asyncio.get_running_loop()
    handler = IncomingMail(accept)

    def connect() -> SMTP:
        return LongLineSMTP(
            handler,
            data_size_limit=MOST_BYTES,
            enable_SMTPUTF8=True,
            hostname="prepmail.localhost",
            ident="Prepmail",
            timeout=_TIMEOUT_SECONDS,
            auth_exclude_mechanism=("LOGIN", "PLAIN"),
            loop=loop,
        )

    return await loop.create_server(connect, sock=listener)
