"""A whole app on the local ports, with a clock that stands still until it is moved and a fuse that cuts the power."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from local.archive import FolderArchive
from local.outbox import OutboxMailer, SentMail
from local.sqlite import SqliteStore
from local.timers import SqliteTimers
from prepmail.app import App
from prepmail.domain.account import Account
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person, Preferences
from prepmail.ports import Commit
from prepmail.settings import Settings
from prepmail.usecases.receive_mail import Arrival, Verdicts, receive_mail
from prepmail.usecases.send_step import send_step
from prepmail.writing.tokens import address_key, person_id

TEMPLATES = Path(__file__).parents[2] / "templates"
NOON = datetime(2026, 3, 2, 11, tzinfo=UTC)
SAM = "sam@example.com"


class PowerCutError(Exception):
    """Stand for a process that dies: nobody may catch it."""


@dataclass
class Fuse:
    """Count effects and cut the power before or after the one with this number; without power nothing has effects."""

    blow_at: int | None = None
    after: bool = False
    count: int = 0
    effects: list[str] = field(default_factory=list)

    def run(self, name: str, effect: Callable[[], Any]) -> Any:
        self.count += 1
        self.effects.append(name)
        if self.blow_at and self.count > self.blow_at:
            raise PowerCutError(name)
        if self.count == self.blow_at and not self.after:
            raise PowerCutError(name)
        result = effect()
        if self.count == self.blow_at:
            raise PowerCutError(name)
        return result


class Fused:
    """A port whose effects go through the fuse; everything else passes straight."""

    def __init__(self, port: Any, fuse: Fuse, effects: frozenset[str]) -> None:
        self._port, self._fuse, self._effects = port, fuse, effects

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._port, name)
        if name not in self._effects:
            return value
        return lambda *args, **kwargs: self._fuse.run(name, lambda: value(*args, **kwargs))


@dataclass
class World:
    """One machine with one person on it."""

    app: App
    fuse: Fuse
    store: SqliteStore
    timers: SqliteTimers
    outbox: OutboxMailer
    archive: FolderArchive
    now: datetime = NOON

    def forward(self, content: bytes, *, sender: str = SAM, verdicts: Verdicts | None = None) -> str:
        key = f"raw/{abs(hash(content))}"
        self.archive.put(key, content)
        return receive_mail(
            self.app,
            Arrival(
                archive_key=key, envelope_sender=sender, recipients=("prep@prepmail.localhost",), verdicts=verdicts
            ),
        )

    def fire(self) -> list[str]:
        """Hand over every timer that is due, as the host does."""
        outcomes = []
        for timer in self.timers.due_refs(self.now, real_now=self.now):
            outcomes.append(send_step(self.app, timer.ref))
            self.timers.settle(timer.number)
        return outcomes

    def move(self, to: datetime) -> None:
        """Let time pass, stopping wherever something falls due."""
        self.fire()
        while (due := self.timers.find_next_due(self.now)) and due <= to:
            self.now = due
            self.fire()
        self.now = max(self.now, to)

    @property
    def sent(self) -> tuple[SentMail, ...]:
        return self.outbox.list_sent()

    @property
    def kinds(self) -> list[str]:
        return [each.kind for each in self.sent]

    @property
    def account(self) -> Account:
        (person_id,) = self.store.list_person_ids()
        account = self.store.find_account(person_id)
        assert account is not None
        return account

    @property
    def interview(self) -> Interview:
        (interview,) = self.account.interviews
        return interview

    def cut_power_at(self, number: int, *, after: bool) -> None:
        self.fuse.count, self.fuse.blow_at, self.fuse.after = 0, number, after
        self.fuse.effects.clear()

    def restore_power(self) -> None:
        self.fuse.blow_at = None


def make_world(folder: Path) -> World:
    fuse = Fuse()
    path = folder / "prepmail.sqlite"
    store, timers = SqliteStore(path), SqliteTimers(path)
    outbox, archive = OutboxMailer(path, folder / "outbox"), FolderArchive(folder / "archive")
    settings = Settings(
        base_url="http://127.0.0.1:8025",
        inbound_domain="prepmail.localhost",
        sender="prep@prepmail.localhost",
        templates_dir=str(TEMPLATES),
        default_zone="Europe/Berlin",
    )
    fused_store: Any = Fused(store, fuse, frozenset({"commit"}))
    fused_timers: Any = Fused(timers, fuse, frozenset({"put", "delete"}))
    fused_mailer: Any = Fused(outbox, fuse, frozenset({"send"}))
    world: World
    app = App(
        settings=settings,
        store=fused_store,
        archive=archive,
        timers=fused_timers,
        mailer=fused_mailer,
        clock=lambda: world.now,
        secret=bytes(range(32)),
    )
    world = World(app=app, fuse=fuse, store=store, timers=timers, outbox=outbox, archive=archive)
    return world


def let_confirm(app: App, address: str = SAM) -> Person:
    """Let somebody have confirmed their address, some time ago."""
    person = Person(
        person_id=person_id(app.secret, address),
        address=address,
        created_at=app.clock(),
        preferences=Preferences(zone=app.settings.default_zone or None),
    )
    return app.store.commit(Commit(person=person, address_keys=(address_key(app.secret, address),)))


def invite(
    *,
    start: datetime = datetime(2026, 3, 16, 13, tzinfo=UTC),
    sequence: int = 0,
    stamp: datetime = NOON - timedelta(hours=1),
    method: str = "REQUEST",
    uid: str = "invite-1@recruiting.example.org",
    message_id: str | None = "<m1@example.com>",
    headers: str = "",
) -> bytes:
    """Make a forward with a calendar part, as a mail client would send it."""
    end = start + timedelta(hours=1)
    status = "CANCELLED" if method == "CANCEL" else "CONFIRMED"
    identity = f"Message-ID: {message_id}\r\n" if message_id else ""
    return (
        f"From: Sam Doe <{SAM}>\r\nTo: prep@prepmail.localhost\r\nSubject: Fwd: Interview with Acme\r\n"
        f"Date: Mon, 02 Mar 2026 11:00:00 +0000\r\n{identity}{headers}MIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n"
        f"--b\r\nContent-Type: text/calendar; method={method}; charset=utf-8\r\n\r\n"
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\n"
        f"UID:{uid}\r\nSEQUENCE:{sequence}\r\nDTSTAMP:{stamp:%Y%m%dT%H%M%SZ}\r\n"
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}\r\nDTEND:{end:%Y%m%dT%H%M%SZ}\r\nSTATUS:{status}\r\n"
        "SUMMARY:Interview with Acme for the Data Engineer position\r\n"
        "ORGANIZER;CN=Rita Cruz:mailto:rita@acme.example\r\n"
        "ATTENDEE;CN=Ana Silva:mailto:ana@acme.example\r\n"
        f"ATTENDEE;CN=Sam Doe:mailto:{SAM}\r\n"
        "LOCATION:https://meet.example.org/abc\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n--b--\r\n"
    ).encode()
