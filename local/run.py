"""``prepmail run``: check what was asked for, start everything, say what to do next."""

import asyncio
import errno
import logging
import os
import secrets
import shlex
import socket
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from local.complaint import ComplaintError
from local.folder import DataFolder, FolderHeldError, Running
from local.host import INBOUND_DOMAIN, TRUST_LOCAL, Host
from local.relay import Relay, parse_relay
from local.server import bind, make_site, serve
from local.words import machine_zone
from prepmail.domain.zones import find_zone, zone_key

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
USUAL_DATA = Path("var")


def run(
    data: Path,
    *,
    smtp_port: int,
    http_port: int,
    start: datetime | None,
    zone: str | None,
    relay_url: str | None,
    sender: str | None,
    inbound_domain: str | None = None,
    trust: str = TRUST_LOCAL,
) -> int:
    """Run until Ctrl-C or SIGTERM; return 0. Raise ``ComplaintError`` when it cannot start."""
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    logging.getLogger("local").setLevel(logging.INFO)
    relay = _relay(relay_url)
    sender = sender or _sender_of(relay, inbound_domain)
    zone = machine_zone() if zone is None else zone
    folder = DataFolder(data)
    try:
        with (
            folder.hold(),
            _bind(smtp_port, "mail", "--smtp-port") as smtp,
            _bind(http_port, "web", "--http-port") as http,
        ):
            base_url = f"http://127.0.0.1:{http.getsockname()[1]}"
            host = Host(
                folder,
                base_url=base_url,
                templates=TEMPLATES,
                zone=zone,
                sender=sender,
                inbound_domain=inbound_domain or INBOUND_DOMAIN,
                relay=relay,
                trust=trust,
            )
            for caution in _cautions(relay, inbound_domain, trust):
                print(caution)
            _run_host(host, folder, start=start, zone=zone, smtp=smtp, http=http)
    except FolderHeldError:
        raise ComplaintError(
            f"another prepmail works on {str(data)!r}; stop it, or name another folder with --data"
        ) from None
    except OSError as error:
        raise ComplaintError(f"cannot use the data folder {str(data)!r}: {error.strerror}") from None
    return 0


def _run_host(
    host: Host, folder: DataFolder, *, start: datetime | None, zone: str, smtp: socket.socket, http: socket.socket
) -> None:
    running = Running(
        pid=os.getpid(),
        http_port=http.getsockname()[1],
        smtp_port=smtp.getsockname()[1],
        control=secrets.token_urlsafe(32),
    )
    site = make_site(host, control=running.control, zone=zone)
    try:
        host.start()
        if start:
            host.begin_at(start)
        folder.announce(running)
        _say_what_next(host, folder, running, zone)
        asyncio.run(serve(host, site, smtp=smtp, http=http))
    finally:
        folder.withdraw()
        host.stop()


def _say_what_next(host: Host, folder: DataFolder, running: Running, zone: str) -> None:
    option = "" if folder.root == USUAL_DATA else f" --data {shlex.quote(str(folder.root))}"
    where = find_zone(zone)
    now = host.clock().astimezone(where)
    shown = f"{now:%A %d %B %Y, %H:%M} ({zone_key(where) if where else 'UTC'})"
    whose = f"your zone is {zone}" if zone else "each interview's own zone counts until you name yours with --zone"
    print(
        f"Prepmail runs. It is {shown}; {whose}; everything is kept in {str(folder.root)!r}.",
        f"1. Hand in an invite: prepmail forward{option} FILE (.eml or .ics), or mail it to "
        f"prep@{host.app.settings.inbound_domain} "
        f"through 127.0.0.1:{running.smtp_port} (SMTP, no password).",
        f"2. Read what was sent: http://127.0.0.1:{running.http_port}/outbox; each mail links to your page and feed.",
        f"3. See what is known and planned: prepmail show{option}",
        f"4. See what comes: prepmail clock{option} --set +3d moves the clock. Ctrl-C stops; nothing is lost.",
        sep="\n",
        flush=True,
    )


def _relay(url: str | None) -> Relay | None:
    if url is None:
        return None
    try:
        return parse_relay(url)
    except ValueError as error:
        raise ComplaintError(f"--relay: {error}") from None


def _sender_of(relay: Relay | None, inbound_domain: str | None) -> str:
    """Return the address to send from: a relay elsewhere takes only those of the user or domain it knows."""
    if relay and relay.user and "@" in relay.user:
        return relay.user
    if relay and not relay.on_this_machine and not inbound_domain:
        raise ComplaintError("--relay: name the address it lets you send from with --sender")
    return f"prep@{inbound_domain or INBOUND_DOMAIN}"


def _cautions(relay: Relay | None, inbound_domain: str | None, trust: str) -> Iterator[str]:
    """Say what would otherwise be found out late: replies that go nowhere, or a From that anybody could write."""
    if relay and not relay.on_this_machine and not inbound_domain:
        yield "Replies to what is sent do not arrive here until you name your mail domain with --inbound-domain."
    if inbound_domain and inbound_domain != INBOUND_DOMAIN and trust == TRUST_LOCAL:
        yield (
            "Every mail that is handed over here is taken for its sender's own. If strangers can write to "
            f"{inbound_domain}, name the mail server that checks them with --trust."
        )


def _bind(port: int, what: str, option: str) -> socket.socket:
    try:
        return bind(port)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise ComplaintError(f"port {port} for {what} is in use; choose another with {option}") from None
        raise ComplaintError(f"port {port} for {what} cannot be used: {error.strerror}") from None
