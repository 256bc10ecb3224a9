"""What the use cases need from the outside, as Protocols. Each is implemented on AWS and on one machine.

Every effect may happen twice: ``put`` is idempotent by its key, ``commit`` is all-or-nothing and guarded, ``send``
takes a key that lets the outside recognise a repetition where it can.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from prepmail.domain.account import Account, Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.domain.reading import Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class SentCopy:
    """A mail that has left, as it left, by the key of its envelope; forgotten after ``expires_at`` (UTC)."""

    key: str
    content: bytes
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Commit:
    """What one decision writes, all or nothing.

    ``person`` carries the revision that was read; it is stored with that revision plus one. Revision 0 is a person
    that must not exist yet. ``address_keys`` find the person later.
    """

    person: Person
    interviews: tuple[Interview, ...] = ()
    inbounds: tuple[Inbound, ...] = ()
    address_keys: tuple[str, ...] = ()
    copies: tuple[SentCopy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRef:
    """Which mail a timer is for: ids only, nothing personal.

    ``inbound_key`` is set for an answer, ``interview_id`` for a step of a plan.
    """

    person_id: str
    step_id: str
    generation: int
    interview_id: str | None = None
    inbound_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """A one-time schedule: ``name`` (1 to 64 of ``[0-9a-zA-Z-_.]``), ``due`` in UTC, and what to hand over then."""

    name: str
    due: datetime
    ref: StepRef


class Store(Protocol):
    """Accounts, with one guarded write."""

    def find_person_id(self, address_key: str) -> str | None:
        """Return the person an address belongs to, or None."""

    def find_person(self, person_id: str) -> Person | None:
        """Return the person alone (one small read), or None."""

    def find_account(self, person_id: str) -> Account | None:
        """Return the person with all interviews, consistent with the latest commit, or None."""

    def find_inbound(self, person_id: str, key: str) -> Inbound | None:
        """Return the record of a handled mail, or None."""

    def list_inbounds(self, person_id: str) -> tuple[Inbound, ...]:
        """Return the handled mails of a person, oldest first."""

    def list_copies(self, person_id: str) -> dict[str, bytes]:
        """Return the mails that were sent to a person and are kept, by the key of their envelope."""

    def commit(self, commit: Commit) -> Person:
        """Write all or nothing; return the person with its new revision.

        Raise ``ConflictError`` when the stored revision is another than ``commit.person.revision`` (at revision 0: when
        the person exists already).
        """

    def list_due(self, before: datetime, limit: int = 100) -> tuple[StepRef, ...]:
        """Return steps and answers that were due before an instant and have not gone, earliest first.

        Those are the PLANNED ones with a mail of their own (not ``in_answer``), and SENDING ones whose lease has lapsed
        by then. May lag behind the latest commit.
        """

    def forget(self, person_id: str, *, address_keys: tuple[str, ...]) -> None:
        """Remove everything kept of a person, and the keys that lead to them; nobody of that id is fine.

        What somebody writes meanwhile is removed too, or refused since the person is gone.
        """

    def list_person_ids(self) -> tuple[str, ...]:
        """Return every person's id, for show and export on one machine."""


class Archive(Protocol):
    """Raw mails and files, by key."""

    def put(self, key: str, content: bytes) -> None:
        """Keep the bytes under the key; the same key again changes nothing."""

    def get(self, key: str) -> bytes:
        """Return the bytes; raise ``KeyError`` when there are none."""

    def delete(self, key: str) -> None:
        """Forget the bytes; a missing key is fine."""


class Timers(Protocol):
    """One-time schedules. They fire at least once, up to a minute late, and never know whether they still matter."""

    def put(self, timer: Timer, *, now: datetime) -> None:
        """Set a timer; the same name again changes nothing. One due in the past or within seconds fires at once."""

    def delete(self, name: str) -> None:
        """Remove a timer; a missing one is fine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """A rendered mail on its way out.

    ``key`` is the same at every try of the same mail; ``kind`` and ``interview_id`` are for lists and tags, never
    personal. ``first_try`` says that nobody can have sent it before.
    """

    key: str
    recipient: str
    message: bytes
    kind: str
    interview_id: str | None
    sent_at: datetime
    first_try: bool = False


class Mailer(Protocol):
    """The way out."""

    def send(self, envelope: Envelope) -> str:
        """Hand the message over and return the local part of the Message-ID it will carry.

        Raise ``SendRefusedError`` when it is refused for good; throttling and faults escape, since they are retried.
        """

    def forget(self, recipient: str) -> None:
        """Remove what is kept of the mails that were sent to an address; nothing kept is fine."""


class SecondReader(Protocol):
    """Somebody else to ask about a letter that the rules are unsure of. Off unless a deployment turns it on."""

    def suggest(self, text: str) -> Suggestion | None:
        """Return what the text seems to say, or None where there is no answer in time. Never raises for a failure."""
