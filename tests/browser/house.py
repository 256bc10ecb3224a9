"""A whole Prepmail on free ports of this machine, whose clock stands still until it is moved."""

import smtplib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import uvicorn

from local.clock import Clock
from local.folder import DataFolder
from local.host import Host
from local.server import bind, make_site
from prepmail.domain.account import Account
from prepmail.domain.interview import Interview
from prepmail.writing.links import Links, person_links
from tests.local.peers import smtp_of

TEMPLATES = Path(__file__).parents[2] / "templates"
NOW = datetime(2031, 3, 5, 13, tzinfo=UTC)
SAM = "sam@example.com"
PREP = "prep@prepmail.localhost"
ZONE = "Europe/Berlin"


class House:
    """One machine with everything running on it."""

    def __init__(self, host: Host, folder: DataFolder, smtp_port: int, base: str) -> None:
        self.host, self.folder, self.base = host, folder, base
        self._smtp_port = smtp_port

    def forward(self, content: bytes) -> None:
        """Hand a mail in over SMTP, as a mail program does, and let it be handled."""
        with smtplib.SMTP("127.0.0.1", self._smtp_port, timeout=5) as connection:
            connection.sendmail(SAM, [PREP], content)
        self.host.settle()

    @property
    def account(self) -> Account:
        (person_id,) = self.host.store.list_person_ids()
        account = self.host.store.find_account(person_id)
        assert account is not None
        return account

    @property
    def interview(self) -> Interview:
        (interview,) = self.account.interviews
        return interview

    @property
    def links(self) -> Links:
        return person_links(self.host.app.settings, self.host.app.secret, self.account.person)


@contextmanager
def open_house(root: Path) -> Iterator[House]:
    """Serve SMTP, page, feed and outbox until the end of the block."""
    folder = DataFolder(root / "var")
    with folder.hold(), bind(0) as listener:
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        clock = Clock(folder.database, real=lambda: NOW)
        host = Host(folder, base_url=base, templates=TEMPLATES, zone=ZONE, clock=clock)
        site = make_site(host, control="control-token", zone=ZONE)
        server = uvicorn.Server(uvicorn.Config(site, log_level="critical", lifespan="off", ws="none"))
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        with smtp_of(host) as smtp_port:
            thread.start()
            while not server.started:
                time.sleep(0.01)
            try:
                yield House(host, folder, smtp_port, base)
            finally:
                server.should_exit = True
                server.force_exit = True
                thread.join()
                host.stop()
