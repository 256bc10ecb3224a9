"""One mail that is due, sent or skipped: a step of the plan, or the answer to a mail."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MailKind(StrEnum):
    """Every mail we send; also the name of its folder in ``templates/mail``."""

    INTERVIEW_RECEIVED = "interview-received"
    INTERVIEW_CHANGED = "interview-changed"
    INTERVIEW_CANCELLED = "interview-cancelled"
    INTERVIEW_PAUSED = "interview-paused"
    TIMES_OFFERED = "times-offered"
    OUTCOME = "outcome"
    NOTHING_NEW = "nothing-new"
    QUESTION = "question"
    NOT_READABLE = "not-readable"
    STRATEGIZE = "strategize"
    PLAN = "plan"
    ASK = "ask"
    BREATHE = "breathe"
    EXPRESS = "express"
    THANK_YOU = "thank-you"
    FOLLOW_UP = "follow-up"
    NUDGE = "nudge"
    RECEIPT = "receipt"
    ASK_AGAIN = "ask-again"


class Section(StrEnum):
    """A part of the preparation that is delivered exactly once, in this order."""

    STRATEGIZE = "strategize"
    PLAN = "plan"
    ASK = "ask"
    BREATHE = "breathe"


class StepState(StrEnum):
    """PLANNED → SENDING → SENT; SKIPPED when it fell away, FAILED when the mail service refused it for good."""

    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """Another interview that a mail is about too, and what it delivers of its preparation."""

    interview_id: str
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One mail of one interview, or one answer.

    ``due`` is when it should go, ``expires`` after when it is useless (both UTC). ``sections`` are what a preparation
    mail delivers; a folded mail (EXPRESS) has several. ``generation`` is the interview's when the step was planned: a
    timer that carries another one is stale. ``lease_until`` is set while SENDING. ``in_answer`` marks sections that no
    allowed hour was left for: they travel in the answer itself. ``also`` are the other interviews of a mail that serves
    several. ``reason`` says why it was skipped or failed.
    """

    step_id: str
    kind: MailKind
    generation: int
    due: datetime
    expires: datetime | None = None
    sections: tuple[Section, ...] = ()
    state: StepState = StepState.PLANNED
    in_answer: bool = False
    also: tuple[Covered, ...] = ()
    lease_until: datetime | None = None
    attempts: int = 0
    sent_at: datetime | None = None
    reason: str | None = None
    message_id: str | None = None
