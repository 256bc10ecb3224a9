"""The person we write to: address, zone, quiet hours, and the keys of their links."""

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum


class MailState(StrEnum):
    """Whether mail may go to the address. UNCONFIRMED: nobody has said yet that it is theirs, and we keep none."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    UNCONFIRMED = "unconfirmed"


class MailLevel(StrEnum):
    """Which timed mails the person wants. Answers to their own mails always come."""

    ALL = "all"
    DAY_OF = "day-of"
    ANSWERS = "answers"


class HourCycle(StrEnum):
    """How hours are counted (the tokens of Unicode LDML, ``hc``)."""

    H23 = "h23"
    H12 = "h12"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What the person set, or what we assume until they do.

    ``zone`` is an IANA id, None until known (then the interview's own zone is shown).
    Quiet hours run from ``quiet_from`` to ``quiet_until`` on the person's wall clock and may pass midnight.
    ``language`` (BCP 47) and ``hour_cycle`` say how dates and hours are written. ``level`` says which timed mails go;
    until ``paused_until`` (UTC) none of them does. ``work_safe`` keeps the employer out of subjects.
    """

    zone: str | None = None
    quiet_from: time = time(21)
    quiet_until: time = time(7)
    language: str = "en-GB"
    hour_cycle: HourCycle = HourCycle.H23
    level: MailLevel = MailLevel.ALL
    paused_until: datetime | None = None
    work_safe: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """The preferences that a reply of the person took the place of, and when (UTC)."""

    at: datetime
    preferences: Preferences


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLink:
    """One of the two calendar links. Raising ``version`` makes a new one and kills the old; an ``on`` of False both."""

    version: int = 1
    on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Inflow:
    """How many mails came in since an instant (UTC)."""

    since: datetime | None = None
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One account.

    ``revision`` rises with every write and guards it; ``feed_revision`` rises when the content of the feed changes.

    ``token_version`` is part of every link's token: raising it kills the old links. ``feed`` and ``work_feed`` are the
    calendar with everything in it and the one that says nothing but when.

    ``addresses`` are others they write from. ``returned``: mail is suspended because it came back or was called spam,
    so that their next mail opens it again. ``inflow`` counts their mails. ``replaced`` is what UNDO can bring back.
    """

    person_id: str
    address: str
    created_at: datetime
    preferences: Preferences = field(default_factory=Preferences)
    mail_state: MailState = MailState.ACTIVE
    revision: int = 0
    feed_revision: int = 0
    token_version: int = 1
    feed: FeedLink = field(default_factory=FeedLink)
    work_feed: FeedLink = field(default_factory=FeedLink)
    addresses: tuple[str, ...] = ()
    returned: bool = False
    inflow: Inflow = field(default_factory=Inflow)
    replaced: Replaced | None = None

    @property
    def every_address(self) -> tuple[str, ...]:
        """Return the address mail goes to and all others they write from."""
        return tuple(dict.fromkeys((*((self.address,) if self.address else ()), *self.addresses)))
