"""The other end of the line: an SMTP server of ours on a free port, and one that answers what it is told to."""

import asyncio
import ssl
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from local.host import Host
from local.server import bind
from local.smtp import serve_smtp


@contextmanager
def smtp_of(host: Host) -> Iterator[int]:
    """Serve a host's SMTP and yield its port."""
    listener = bind(0)
    port = int(listener.getsockname()[1])
    with _loop() as run:
        server = run(serve_smtp(listener, host.accept))
        try:
            yield port
        finally:
            run(_close(server))


async def _close(server: asyncio.Server) -> None:
    # On the loop's own thread: asyncio's servers are not thread-safe, and a connection may be ending just then.
    server.close()


@contextmanager
def _loop() -> Iterator[Callable[[Coroutine[Any, Any, Any]], Any]]:
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever)
    thread.start()

    async def finish() -> None:
        others = [each for each in asyncio.all_tasks() if each is not asyncio.current_task()]
        for each in others:
            each.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await loop.shutdown_default_executor()

    try:
        yield lambda work: asyncio.run_coroutine_threadsafe(work, loop).result(10)
    finally:
        asyncio.run_coroutine_threadsafe(finish(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


class Smarthost:
    """A relay that answers each recipient and each message as it is told."""

    def __init__(self) -> None:
        self.rcpt_answer = "250 OK"
        self.data_answer = "250 OK"
        self.taken: list[tuple[str, list[str], bytes]] = []

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.rcpt_answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.rcpt_answer

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.data_answer.startswith("250"):
            self.taken.append(
                (envelope.mail_from or "", list(envelope.rcpt_tos), bytes(envelope.original_content or b""))
            )
        return self.data_answer


@contextmanager
def relay_server(smarthost: Smarthost, port: int = 0, **options: Any) -> Iterator[int]:
    """Run a relay and yield its port; ``options`` are those of aiosmtpd."""
    if port == 0:
        with bind(0) as free:
            port = int(free.getsockname()[1])
    controller = Controller(smarthost, hostname="127.0.0.1", port=port, **options)
    controller.start()
    try:
        yield port
    finally:
        controller.stop()


def self_signed(folder: Path) -> ssl.SSLContext:
    """Return a server's side of TLS, with a certificate that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "relay.example.com")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem = serialization.Encoding.PEM
    both = folder / "relay.pem"
    both.write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain) + certificate.public_bytes(pem))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(both)
    return context
