"""One machine's Prepmail: the App on SQLite, and one worker that handles mails and timers one after another.

The worker is what queues and schedules are on AWS: a failure is retried with back-off, never lost, and in the end
given up visibly. Whatever a crash interrupts is done again, and everything it does may happen twice.
"""

import logging
import traceback
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event, RLock, Thread
from types import TracebackType
from typing import Self

from local.archive import FolderArchive
from local.clock import Clock, real_time
from local.folder import DataFolder
from local.inbox import Delivery, Inbox
from local.outbox import OutboxMailer, SentMail
from local.relay import Relay, RelayMailer
from local.sqlite import SqliteStore
from local.timers import DueTimer, SqliteTimers
from prepmail.app import App
from prepmail.errors import PrepmailError
from prepmail.reading.mail.authentication import read_authentication
from prepmail.settings import Settings
from prepmail.usecases.receive_mail import Arrival, Verdicts, receive_mail
from prepmail.usecases.reconcile import reconcile
from prepmail.usecases.send_step import LeasedError, send_step

INBOUND_DOMAIN = "prepmail.localhost"
TRUST_LOCAL = "local"
RETENTION = timedelta(days=30)
_RECONCILE_EVERY = timedelta(hours=1)
_LONGEST_SLEEP = 1.0

_LOG = logging.getLogger(__name__)


class Attempt:
    """Do one thing of the queue and keep the error it ended with: what failed is retried, the worker goes on."""

    def __init__(self) -> None:
        self.error: Exception | None = None

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> bool:
        """Keep a fault; let an interrupt through."""
        self.error = error if isinstance(error, Exception) else None
        return self.error is not None


class Host:
    """Everything between the mail that came in and the mail that goes out. ``clock`` may be given to stand still."""

    def __init__(
        self,
        folder: DataFolder,
        *,
        base_url: str,
        templates: Path,
        zone: str = "",
        sender: str = f"prep@{INBOUND_DOMAIN}",
        inbound_domain: str = INBOUND_DOMAIN,
        relay: Relay | None = None,
        clock: Clock | None = None,
        trust: str = TRUST_LOCAL,
    ) -> None:
        """Open the files of the folder, which must be held (``DataFolder.hold``) by this process.

        ``inbound_domain`` is where the addresses in our Reply-To are, which lead here.
        ``trust`` is ``TRUST_LOCAL``, or the name by which the person's own mail server states its verdicts.
        """
        self.clock = clock or Clock(folder.database)
        self.outbox = OutboxMailer(folder.database, folder.outbox)
        self.timers = SqliteTimers(folder.database)
        self.store = SqliteStore(folder.database)
        archive = FolderArchive(folder.archive)
        self.inbox = Inbox(folder.database, archive)
        self.app = App(
            settings=Settings(
                base_url=base_url,
                inbound_domain=inbound_domain,
                sender=sender,
                templates_dir=str(templates),
                default_zone=zone,
            ),
            store=self.store,
            archive=archive,
            timers=self.timers,
            mailer=RelayMailer(self.outbox, relay, sender=sender) if relay else self.outbox,
            clock=self.clock,
            secret=folder.secret(),
            lease=timedelta(0),
        )
        self._trust = trust
        self._turn = RLock()
        self._wake = Event()
        self._stopping = Event()
        self._worker = Thread(target=self._work, name="worker", daemon=True)
        self._reconciled_at: datetime | None = None

    def accept(self, sender: str, recipients: tuple[str, ...], content: bytes) -> int:
        """Take a mail and return its number; it is on the disk then, and handled by the worker soon after."""
        number = self.inbox.accept(sender, recipients, content, real_now=real_time())
        self._wake.set()
        return number

    def start(self) -> None:
        """Begin to work, first on what a crash or a stop left behind."""
        self.inbox.revive()
        self._worker.start()

    def interrupt(self) -> None:
        """Begin nothing more; a clock that is being moved stays where it is."""
        self._stopping.set()
        self._wake.set()

    def stop(self) -> None:
        """Stop at once: finish what is in hand, leave the rest for the next start, close the files."""
        self.interrupt()
        if self._worker.is_alive():
            self._worker.join(timeout=5)
        if not self._worker.is_alive():
            for each in (self.clock, self.outbox, self.timers, self.store, self.inbox):
                each.close()

    def settle(self) -> None:
        """Handle everything that is due now, in the calling thread."""
        with self._turn:
            while not self._stopping.is_set() and self._step():
                pass

    def move_clock(self, to: datetime) -> tuple[SentMail, ...]:
        """Move the clock forward and return what was sent meanwhile.

        Whatever falls due in between fires in its order, and the clock stands at each due instant while it does. Raise
        ``ValueError`` for an instant in the past.
        """
        with self._turn:
            if to < self.clock():
                raise ValueError("the clock only moves forward")
            last = self.outbox.last_number()
            self.clock.stand_at(self.clock())
            self.settle()
            while (due := self.timers.find_next_due(self.clock())) and due <= to and not self._stopping.is_set():
                self.clock.stand_at(due)
                self.settle()
            if not self._stopping.is_set():
                self.clock.stand_at(to)
                self._reconciled_at = None
                self.settle()
            self.clock.run()
            return self.outbox.list_sent(after=last)

    def begin_at(self, start: datetime) -> None:
        """Move the clock to an instant: to any before the first mail came in, later only forward."""
        with self._turn:
            if self.inbox.is_new():
                self.clock.stand_at(start)
                self.clock.run()
            elif start > self.clock():
                self.move_clock(start)

    def reset_clock(self) -> tuple[SentMail, ...]:
        """Show the machine's own time again and return what was sent on the way; what was sent ahead of it stays."""
        with self._turn:
            sent = self.move_clock(real_time()) if self.clock() < real_time() else ()
            self.clock.reset()
            self._reconciled_at = None
        self._wake.set()
        return sent

    def _work(self) -> None:
        while not self._stopping.is_set():
            attempt = Attempt()
            busy = False
            with attempt, self._turn:
                busy = self._step()
            if attempt.error:
                _LOG.error("the worker stumbled: %s", _describe(attempt.error))
            if not busy:
                self._wake.wait(_LONGEST_SLEEP)
                self._wake.clear()

    def _step(self) -> bool:
        """Do the next thing; tell whether there was one."""
        now = self.clock()
        if self._reconciled_at is None or abs(now - self._reconciled_at) >= _RECONCILE_EVERY:
            self._reconcile(now)
            return True
        delivery = self.inbox.find_next(real_now=real_time())
        if delivery:
            self._receive(delivery)
            return True
        timers = self.timers.due_refs(now, real_now=real_time(), limit=1)
        for timer in timers:
            self._fire(timer, now)
        return bool(timers)

    def _receive(self, delivery: Delivery) -> None:
        attempt = Attempt()
        with attempt:
            arrival = Arrival(
                archive_key=delivery.archive_key,
                envelope_sender=delivery.sender,
                recipients=delivery.recipients,
                verdicts=self._judge(delivery),
            )
            outcome = receive_mail(self.app, arrival)
            self.inbox.settle(delivery.number, outcome)
            _LOG.info("mail %d: %s", delivery.number, outcome)
        if attempt.error:
            self._put_back(delivery, attempt.error)

    def _judge(self, delivery: Delivery) -> Verdicts | None:
        """Return what the person's own mail server found out, None where the loopback interface is trusted."""
        if self._trust == TRUST_LOCAL:
            return None
        try:
            content = self.app.archive.get(delivery.archive_key)
        except KeyError:  # handled and removed before a crash; ``receive_mail`` says so
            content = b""
        found = read_authentication(content, self._trust)
        return Verdicts(
            spf="GRAY", dkim="GRAY", dmarc=found.dmarc, spam="GRAY", virus="GRAY", from_domain=found.from_domain
        )

    def _put_back(self, delivery: Delivery, error: Exception) -> None:
        kind = type(error).__name__
        _LOG.error("mail %d failed: %s", delivery.number, _describe(error))
        if isinstance(error, PrepmailError):
            self.inbox.give_up(delivery.number, kind)
        else:
            self.inbox.retry(delivery, real_now=real_time(), error=kind)

    def _fire(self, timer: DueTimer, now: datetime) -> None:
        attempt = Attempt()
        with attempt:
            outcome = send_step(self.app, timer.ref)
            self.timers.settle(timer.number)
            _LOG.info("timer %d: %s", timer.number, outcome)
        if isinstance(attempt.error, LeasedError):
            self.timers.postpone(timer.number, max(attempt.error.until, now + timedelta(seconds=1)))
        elif attempt.error:
            kind = type(attempt.error).__name__
            _LOG.error("timer %d failed: %s", timer.number, _describe(attempt.error))
            self.timers.retry(timer, real_now=real_time(), error=kind)

    def _reconcile(self, now: datetime) -> None:
        """Find what has no timer, and forget what need not be kept any longer."""
        self._reconciled_at = now
        reconcile(self.app)
        self.store.forget_expired(now)
        self.inbox.forget_older(real_time() - RETENTION)


def _describe(error: Exception) -> str:
    """Return the kind and place of an error, without its words: they may quote a mail."""
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = "".join(f" at {Path(each.filename).name}:{each.lineno}" for each in last)
    return f"{type(error).__name__}{place}"
