"""One interview as we keep it: whose, which, when, how it stands, and what was and will be mailed about it."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from prepmail.domain.reading import Facts, Question, Version
from prepmail.domain.state import Event, State
from prepmail.domain.statements import Corrected, Statement
from prepmail.domain.step import Step


class Status(StrEnum):
    """STATUS of the VEVENT we publish (RFC 5545, 3.8.1.11)."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One accepted change: what happened when (UTC), and all that it replaced.

    ``other`` is the interview that a merge took in.
    """

    at: datetime
    event: Event
    state: State
    facts: Facts
    questions: tuple[Question, ...] = ()
    version: Version
    statements: tuple[Statement, ...] = ()
    corrected: Corrected | None = None
    same_as: tuple[str, ...] = ()
    other: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One interview of one person.

    Identity is the sender's UID with RECURRENCE-ID; ``version`` is the sender's revision we hold. ``statements`` are
    what was said about it, by whatever UID or mail; ``facts``, ``state`` and ``questions`` follow from them and from
    what the person ``corrected``. ``generation`` is ours: it rises with every accepted change of facts or plan, is the
    SEQUENCE we publish, and makes older timers stale. ``noticed_at`` is when we first heard of it, ``changed_at`` when
    ``generation`` last rose (DTSTAMP and LAST-MODIFIED of what we publish). ``thread`` holds the Message-IDs of the
    mails about it, oldest first. ``previous`` are the facts that the last change replaced, ``history`` what every
    change replaced, newest last.

    ``same_as`` names the interviews it may be the same as while that is asked; ``merged_into`` the one it turned out to
    be. ``follows`` is the round before it with the same employer; ``debrief`` what the person told after this one,
    ``promised`` until when the employer said they would answer (UTC).
    ``reasons`` say in words why the last mail was taken to be about it. ``questions_given`` are the ids of the
    questions that our mails about it suggested to ask.
    """

    interview_id: str
    uid: str
    recurrence_id: str | None = None
    version: Version
    state: State = State.CONFIRMED
    generation: int = 1
    facts: Facts
    previous: Facts | None = None
    questions: tuple[Question, ...] = ()
    noticed_at: datetime
    changed_at: datetime
    thread: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    statements: tuple[Statement, ...] = ()
    corrected: Corrected | None = None
    history: tuple[Change, ...] = ()
    same_as: tuple[str, ...] = ()
    merged_into: str | None = None
    follows: str | None = None
    debrief: tuple[str, ...] = ()
    promised: datetime | None = None
    reasons: tuple[str, ...] = ()
    questions_given: tuple[str, ...] = ()

    @property
    def status(self) -> Status:
        """Return the STATUS to publish. A rejection takes a date that was still to come off the calendar."""
        if self.state in {State.PAUSED, State.CANCELLED}:
            return Status.CANCELLED
        if self.state is State.REJECTED:
            start = self.facts.start
            return Status.CONFIRMED if start and start <= self.changed_at else Status.CANCELLED
        tentative = self.same_as or self.state in {State.HELD, State.ON_HOLD}
        return Status.TENTATIVE if tentative else Status.CONFIRMED


def interview_id(person_id: str, uid: str, recurrence_id: str | None) -> str:
    """Name an interview by what never changes about it, so that a mail handled twice makes one interview."""
    name = "\x00".join((person_id, uid, recurrence_id or ""))
    return hashlib.sha256(name.encode()).hexdigest()[:24]
