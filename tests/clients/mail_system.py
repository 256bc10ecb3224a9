"""A mail system as a person has one: Postfix queues and delivers, Dovecot shows the mailbox by IMAP; all on loopback.

Both keep everything in one temporary folder and start from settings written here. Postfix starts only as root.
"""

import imaplib
import json
import os
import pwd
import shutil
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
PASSWORD = "made-up"
_MAIL_OWNER = "nobody"
_WAIT = 30.0

_MAIN = """compatibility_level = 3.6
queue_directory = {root}/queue
data_directory = {root}/state
maillog_file = {root}/postfix.log
maillog_file_prefixes = {root}
myhostname = mail.example.com
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
disable_dns_lookups = yes
mynetworks = 127.0.0.0/8
relay_domains = {inbound_domain}
transport_maps = texthash:{root}/transport
virtual_mailbox_domains = example.com
virtual_mailbox_maps = texthash:{root}/mailboxes
virtual_mailbox_base = {root}/mail
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
smtpd_reject_unlisted_recipient = no
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
transport_retry_time = 1s
smtp_destination_concurrency_failed_cohort_limit = 0
alias_maps =
alias_database =
"""
_MASTER = """127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
pickup unix n - n 60 1 pickup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
flush unix n - n 1000? 0 flush
postlog unix-dgram n - n - 1 postlogd
"""
_DOVECOT = """protocols = imap
listen = 127.0.0.1
base_dir = {root}/dovecot
log_path = {root}/dovecot.log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:{root}/mail/%u
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={root}/mail/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


class MailSystem:
    """A mail system and its ports: ``smtp_port`` takes mail from whoever is on this machine."""

    def __init__(self, root: Path, smtp_port: int, imap_port: int) -> None:
        self.root, self.smtp_port, self.imap_port = root, smtp_port, imap_port

    def submit(self, sender: str, recipient: str, content: bytes) -> None:
        """Send a mail as a person's program does; return once Postfix has taken it."""
        with smtplib.SMTP("127.0.0.1", self.smtp_port, timeout=10) as connection:
            connection.sendmail(sender, [recipient], content)

    def read_mailbox(self, address: str) -> list[EmailMessage]:
        """Return the mails of a mailbox by IMAP, in the order in which they came."""
        with imaplib.IMAP4("127.0.0.1", self.imap_port, timeout=10) as connection:
            connection.login(address, PASSWORD)
            connection.select("INBOX", readonly=True)
            _, (numbers,) = connection.search(None, "ALL")
            found = [connection.fetch(each, "(RFC822)")[1][0] for each in numbers.decode().split()]
        return [message_from_bytes(each[1], policy=policy.default) for each in found if isinstance(each, tuple)]

    def wait_for_mail(self, address: str, count: int) -> list[EmailMessage]:
        """Return the mailbox once it holds so many mails."""
        return wait_until(lambda: self.read_mailbox(address), lambda found: len(found) >= count)

    def list_queue(self) -> list[dict[str, str]]:
        """Return sender, recipient and the reason of the last delay of every mail that waits."""
        listed = self.run("postqueue", "-j").splitlines()
        return [
            {"sender": each["sender"], "recipient": to["address"], "reason": to.get("delay_reason", "")}
            for each in map(json.loads, listed)
            for to in each["recipients"]
        ]

    def retry_and_read(self, address: str) -> list[EmailMessage]:
        """Let Postfix try at once what waits, as an operator would; return the mailbox a second later."""
        self.run("postqueue", "-f")
        time.sleep(1)
        return self.read_mailbox(address)

    def read_log(self) -> str:
        """Return what Postfix wrote down so far."""
        return (self.root / "postfix.log").read_text(errors="replace")

    def run(self, program: str, *arguments: str) -> str:
        """Call a program of Postfix with our settings and return what it prints."""
        command = [program, "-c", str(self.root / "postfix"), *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=30).stdout  # noqa: S603


def wait_until(look: Callable[[], list[T]], enough: Callable[[list[T]], bool]) -> list[T]:
    """Look again and again until it is enough, for half a minute at most."""
    deadline = time.monotonic() + _WAIT
    while not enough(found := look()):
        if time.monotonic() > deadline:
            raise TimeoutError(found)
        time.sleep(0.1)
    return found


def find_free_port() -> int:
    """Return a port of the loopback address that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port


@contextmanager
def run_mail_system(addresses: tuple[str, ...], inbound_domain: str, prepmail_port: int) -> Iterator[MailSystem]:
    """Run Postfix and Dovecot with a mailbox for each address; what is for Prepmail's domain goes to its port."""
    for program in ("postfix", "dovecot"):
        if shutil.which(program) is None:
            raise FileNotFoundError(f"{program} is not installed; on Debian: apt install postfix dovecot-imapd")
    root = Path(tempfile.mkdtemp(prefix="prepmail-mail-"))
    try:
        root.chmod(0o755)  # Postfix and the mailboxes' owner are other users than root
        system = MailSystem(root, find_free_port(), find_free_port())
        _write(
            root,
            addresses,
            inbound_domain,
            smtp_port=system.smtp_port,
            imap_port=system.imap_port,
            prepmail_port=prepmail_port,
        )
        system.run("postfix", "start")
        subprocess.run(["dovecot", "-c", root / "dovecot.conf"], check=True, timeout=30)  # noqa: S603, S607
        yield system
    finally:
        for command in (
            ["postfix", "-c", str(root / "postfix"), "stop"],
            ["doveadm", "-c", str(root / "dovecot.conf"), "stop"],
        ):
            with suppress(OSError):
                subprocess.run(command, check=False, capture_output=True, timeout=30)  # noqa: S603
        shutil.rmtree(root)


def _write(
    root: Path, addresses: tuple[str, ...], inbound_domain: str, *, smtp_port: int, imap_port: int, prepmail_port: int
) -> None:
    owner = pwd.getpwnam(_MAIL_OWNER)
    for name in ("postfix", "queue", "state", "mail", "dovecot"):
        (root / name).mkdir()
    os.chown(root / "mail", owner.pw_uid, owner.pw_gid)
    shutil.chown(root / "state", "postfix")
    values = {
        "root": root,
        "uid": owner.pw_uid,
        "gid": owner.pw_gid,
        "password": PASSWORD,
        "inbound_domain": inbound_domain,
    }
    files = {
        "postfix/main.cf": _MAIN.format(**values),
        "postfix/master.cf": _MASTER.format(port=smtp_port),
        "transport": f"{inbound_domain} smtp:[127.0.0.1]:{prepmail_port}\n",
        "mailboxes": "".join(f"{each} {each}/\n" for each in addresses),
        "dovecot.conf": _DOVECOT.format(port=imap_port, **values),
    }
    for name, content in files.items():
        (root / name).write_text(content)
