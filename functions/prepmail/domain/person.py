"""The person we write to: address, zone, quiet hours, and the keys of their links."""

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum


class MailState(StrEnum):
    """Whether mail may go to the address."""

    ACTIVE = "active"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What the person set, or what we assume until they do.

    ``zone`` is an IANA id, None until known (then the interview's own zone is shown).
    Quiet hours run from ``quiet_from`` to ``quiet_until`` on the person's wall clock and may pass midnight.
    """

    zone: str | None = None
    quiet_from: time = time(21)
    quiet_until: time = time(7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One account.

    ``revision`` rises with every write and guards it; ``feed_revision`` rises when the content of the feed changes.

    ``token_version`` is part of every link's token: raising it kills the old links.
    """

    person_id: str
    address: str
    created_at: datetime
    preferences: Preferences = field(default_factory=Preferences)
    mail_state: MailState = MailState.ACTIVE
    revision: int = 0
    feed_revision: int = 0
    token_version: int = 1
