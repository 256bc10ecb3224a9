"""One interview as we keep it: whose, which, when, and what was and will be mailed about it."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from prepmail.domain.reading import Facts, Question, Version
from prepmail.domain.step import Step


class Status(StrEnum):
    """STATUS of the VEVENT we publish (RFC 5545, 3.8.1.11)."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One interview of one person.

    Identity is the sender's UID with RECURRENCE-ID; ``version`` is the sender's revision we hold.
    ``generation`` is ours: it rises with every accepted change of facts or plan, is the SEQUENCE we publish, and makes
    older timers stale. ``noticed_at`` is when we first heard of it, ``changed_at`` when ``generation`` last rose
    (DTSTAMP and LAST-MODIFIED of what we publish). ``thread`` holds the Message-IDs of the person's mails about it,
    oldest first. ``previous`` are the facts that the last change replaced.
    """

    interview_id: str
    uid: str
    recurrence_id: str | None = None
    version: Version
    status: Status = Status.CONFIRMED
    generation: int = 1
    facts: Facts
    previous: Facts | None = None
    questions: tuple[Question, ...] = ()
    noticed_at: datetime
    changed_at: datetime
    thread: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()


def interview_id(person_id: str, uid: str, recurrence_id: str | None) -> str:
    """Name an interview by what never changes about it, so that a mail handled twice makes one interview."""
    name = "\x00".join((person_id, uid, recurrence_id or ""))
    return hashlib.sha256(name.encode()).hexdigest()[:24]
