"""What was read from one mail or file: values only, no rules.

``Reading`` is the whole answer of ``prepmail.reading.read``; ``Found`` is one event of it; ``Facts`` is what
the person cares about. Every instant is aware and in UTC; ``tz`` says in which zone to show it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Action(StrEnum):
    """What the mail as a whole asks for (docs/glossary.md)."""

    NEW = "new"
    RESCHEDULE = "reschedule"
    CANCEL = "cancel"
    ASK_FOR_DATE = "ask-for-date"
    REPLY_NOTE = "reply-note"
    OUTCOME = "outcome"
    DEADLINE = "deadline"
    COMMAND = "command"
    NOT_AN_INTERVIEW = "not-an-interview"


class Outcome(StrEnum):
    """What an employer decided."""

    REJECTED = "rejected"
    OFFER = "offer"
    ON_HOLD = "on-hold"


class Method(StrEnum):
    """The iTIP method of one event (RFC 5546, 1.4). A file without METHOD reads as PUBLISH."""

    PUBLISH = "PUBLISH"
    REQUEST = "REQUEST"
    REPLY = "REPLY"
    ADD = "ADD"
    CANCEL = "CANCEL"
    REFRESH = "REFRESH"
    COUNTER = "COUNTER"
    DECLINECOUNTER = "DECLINECOUNTER"


class Format(StrEnum):
    """How many sit on which side of the table."""

    ONE_ON_ONE = "one-on-one"
    PANEL = "panel"
    GROUP = "group"
    UNKNOWN = "unknown"


class Medium(StrEnum):
    """How the two sides meet."""

    VIDEO = "video"
    PHONE = "phone"
    ONSITE = "onsite"
    UNKNOWN = "unknown"


class Round(StrEnum):
    """Which conversation with this employer it is."""

    SCREEN = "screen"
    FIRST = "first"
    SECOND = "second"
    FINAL = "final"
    UNKNOWN = "unknown"


class PersonKind(StrEnum):
    """What an interviewer decides about; picks the questions to ask."""

    HR = "hr"
    MANAGER = "manager"
    EXECUTIVE = "executive"
    PEER = "peer"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a fact comes from: the source in words (``DTSTART of invite.ics``) and the quoted text."""

    source: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Interviewer:
    """One person on the other side. Unknown parts are ``None``."""

    name: str | None = None
    email: str | None = None
    title: str | None = None
    kind: PersonKind = PersonKind.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One numbered reading of a question: its words, and the instant and zone it would mean."""

    label: str
    start: datetime | None = None
    end: datetime | None = None
    tz: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question with numbered readings.

    ``field`` is the fact in doubt, ``used`` the 1-based reading that counts meanwhile.
    """

    field: str
    text: str
    choices: tuple[Choice, ...] = ()
    used: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One slot of a loop day. Instants in UTC. What is None is as in the whole day's ``Facts``."""

    start: datetime
    end: datetime | None = None
    title: str | None = None
    interviewers: tuple[Interviewer, ...] = ()
    format: Format = Format.UNKNOWN
    location: str | None = None
    join_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the person cares about. Instants in UTC, ``tz`` an IANA id or None, unknown is None or UNKNOWN.

    ``slots`` are the times offered to choose from, ``booking_url`` the page to choose on; ``start`` is None until one
    is agreed. ``deadline`` is until when something must be handed in (take-home, one-way video) or chosen.
    ``evidence`` maps a field's name to where it was read; a fact without evidence is not a fact.
    """

    start: datetime | None = None
    end: datetime | None = None
    tz: str | None = None
    title: str | None = None
    company: str | None = None
    role: str | None = None
    interviewers: tuple[Interviewer, ...] = ()
    organizer: Interviewer | None = None
    format: Format = Format.UNKNOWN
    medium: Medium = Medium.UNKNOWN
    location: str | None = None
    join_url: str | None = None
    dial_in: str | None = None
    round: Round = Round.UNKNOWN
    sessions: tuple[Session, ...] = ()
    slots: tuple[Choice, ...] = ()
    booking_url: str | None = None
    deadline: datetime | None = None
    evidence: Mapping[str, Evidence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The sender's revision of an event: the higher SEQUENCE wins, DTSTAMP breaks the tie (RFC 5546, 2.1.5)."""

    sequence: int
    dtstamp: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One event as read: its identity (UID and RECURRENCE-ID), revision, method and facts.

    ``recurrence_id`` is the RECURRENCE-ID as an ISO instant in UTC (or the bare date), None for a whole series.
    ``cancelled`` is METHOD:CANCEL or STATUS:CANCELLED. ``replaces`` is the old start that prose names ("moved from
    Tuesday 2 pm"). Where ``from_calendar`` is False the event was read from prose: ``uid`` is made of the mail it
    stands in, so that the same mail gives the same one, but it names no event of the sender's calendar.
    """

    uid: str
    recurrence_id: str | None = None
    version: Version
    method: Method
    cancelled: bool
    facts: Facts
    questions: tuple[Question, ...] = ()
    from_calendar: bool = True
    replaces: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The employer's own mail inside the forward: who wrote it and when (UTC), and the thread it belongs to.

    ``thread`` holds its Message-ID, In-Reply-To and References where the forward kept them, the oldest first.
    """

    sender: Interviewer | None = None
    sent: datetime | None = None
    subject: str | None = None
    thread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """A value that a second reader proposes, and the words of the letter that it goes by."""

    value: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What a second reader proposes. ``when`` counts by its quote alone: our own grammar says what it means."""

    company: Suggested | None = None
    role: Suggested | None = None
    when: Suggested | None = None
    people: tuple[Suggested, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one mail or file says. ``message_id`` and ``references`` thread our answer under it.

    ``about`` says what a mail without an event is about (the company and role of a rejection), ``outcome`` what it
    tells. ``note`` is what the person wrote above the forward. ``origin`` is the employer's mail inside it.
    """

    action: Action
    found: tuple[Found, ...] = ()
    about: Facts | None = None
    outcome: Outcome | None = None
    note: str | None = None
    origin: Origin | None = None
    subject: str | None = None
    message_id: str | None = None
    references: tuple[str, ...] = ()
