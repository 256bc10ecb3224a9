"""What a person says in a reply to us: commands, answers, corrections, a debrief. Values only."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from prepmail.domain.corrections import Correction
from prepmail.domain.reading import Question


class Verb(StrEnum):
    """What can be asked of us by mail."""

    STATUS = "status"
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    UNSUBSCRIBE = "unsubscribe"
    NEW_LINK = "new-link"
    EXPORT = "export"
    DELETE = "delete"
    UNDO = "undo"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command. ``until`` is the day a PAUSE lasts to, on the person's calendar; None where none is said."""

    verb: Verb
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Everything understood from a person's own words, and what was not.

    ``choice`` is the number of a reading (from 1), ``agrees`` a plain yes or no. ``correction`` holds only what is
    certain; ``question`` asks about a time that has several readings. ``zone`` is the person's own (IANA id). ``other``
    says that the last mail was about another interview, ``known`` that they told us what we hold already. ``debrief``
    are the sentences about an interview that is over, ``promised`` when the employer said they would answer (UTC).
    ``unclear`` are their words that say nothing to us.
    """

    commands: tuple[Command, ...] = ()
    choice: int | None = None
    agrees: bool | None = None
    correction: Correction = field(default_factory=Correction)
    question: Question | None = None
    zone: str | None = None
    other: bool = False
    known: bool = False
    debrief: tuple[str, ...] = ()
    promised: datetime | None = None
    unclear: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing at all was understood."""
        return self == Reply(unclear=self.unclear)
