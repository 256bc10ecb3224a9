"""A domain of one's own, whose mail one's own mail server hands over: replies to what was sent arrive."""

import email
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import SMTP, default
from pathlib import Path

from local.clock import Clock
from local.folder import DataFolder
from local.host import Host
from local.relay import parse_relay
from tests.local.conftest import NOW, TEMPLATES
from tests.local.invites import SAM, START, invite
from tests.local.peers import Smarthost, relay_server

DOMAIN = "in.example.org"
ROOT = Path(__file__).parents[2]


@contextmanager
def at_own_domain(folder: DataFolder, port: int) -> Iterator[Host]:
    """Open a host that sends through a relay and is written to at its own domain."""
    with folder.hold():
        host = Host(
            folder,
            base_url="http://127.0.0.1:8025",
            templates=TEMPLATES,
            zone="Europe/Berlin",
            sender=f"prep@{DOMAIN}",
            inbound_domain=DOMAIN,
            relay=parse_relay(f"smtp://127.0.0.1:{port}"),
            clock=Clock(folder.database, real=lambda: NOW),
        )
        yield host
        host.stop()


def reply(to: EmailMessage, words: str, sender: str = SAM) -> tuple[str, bytes]:
    """Return the recipient and the bytes of an answer to a mail, as a mail program makes it."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, to["Reply-To"], f"Re: {to['Subject']}"
    message["Message-ID"], message["In-Reply-To"] = "<reply@example.com>", to["Message-ID"]
    message.set_content(words)
    return str(to["Reply-To"].addresses[0].addr_spec), message.as_bytes()


def test_every_address_that_leads_back_is_at_the_domain_and_a_reply_to_it_is_followed(folder: DataFolder) -> None:
    smarthost = Smarthost()
    with relay_server(smarthost) as port, at_own_domain(folder, port) as host:
        host.accept(SAM, (f"prep@{DOMAIN}",), invite())
        host.move_clock(START.replace(day=18, hour=6))
        mails = [email.message_from_bytes(each, policy=default) for _, _, each in smarthost.taken]
        for each in mails:
            assert each["Reply-To"].addresses[0].domain == DOMAIN
            assert str(each["Message-ID"]).endswith(f"@{DOMAIN}>")
            assert "prepmail.localhost" not in each.as_string()
        timed = [each for each in mails if each["List-Unsubscribe"]]
        assert timed
        assert all(f"@{DOMAIN}?subject=UNSUBSCRIBE>" in str(each["List-Unsubscribe"]) for each in timed)

        recipient, content = reply(mails[0], "It's on Thursday.")
        host.accept(SAM, (recipient,), content)
        host.settle()
        (owner,) = host.store.list_person_ids()
        account = host.store.find_account(owner)
        assert account is not None
        (interview,) = account.interviews
        assert interview.facts.start == START.replace(day=20)


def start(data: Path, *options: str) -> list[str]:
    """Start a process on a folder and return the lines it says before it is stopped."""
    ports = ("--smtp-port", "0", "--http-port", "0")
    command = [sys.executable, "-m", "local.cli", "run", "--data", str(data), *ports, *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  our own
        lines: list[str] = []
        for line in process.stdout or ():
            lines.append(line)
            if line.startswith("4."):
                process.terminate()
    return lines


def test_it_names_the_domain_and_warns_of_what_would_be_found_out_late(tmp_path: Path) -> None:
    deaf = start(tmp_path / "a", "--relay", "smtp://me%40example.com:x@mail.example.com")
    assert "--inbound-domain" in deaf[0]
    open_to_all = start(tmp_path / "b", "--inbound-domain", "In.Example.org")
    assert "--trust" in open_to_all[0]
    assert any("prep@in.example.org" in each for each in open_to_all)
    whole = start(tmp_path / "c", "--relay", "smtp://mail.example.com", "--inbound-domain", DOMAIN, "--trust", "mx")
    assert len(whole) == len(deaf) - 1
