"""What was said about one interview, each word kept by itself, so that the order of the post does not matter."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from prepmail.domain.reading import Facts, Question, Version


class Says(StrEnum):
    """What one mail says about an interview.

    PROPOSES offers times or asks for some, PAUSES takes the date away and names none.
    """

    INVITES = "invites"
    MOVES = "moves"
    CANCELS = "cancels"
    PAUSES = "pauses"
    PROPOSES = "proposes"
    REJECTS = "rejects"
    OFFERS = "offers"
    HOLDS = "holds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The newest word of one source: a calendar event by its UID, or one mail.

    An interview is one date of a series at most, so within it a UID has one statement. ``version`` orders words of one
    UID (RFC 5546, 2.1.5); between sources its DTSTAMP counts, for a mail when it was written. ``replaces`` is the old
    start that a mail names.
    """

    uid: str
    recurrence_id: str | None = None
    version: Version
    from_calendar: bool = True
    says: Says
    facts: Facts
    questions: tuple[Question, ...] = ()
    replaces: datetime | None = None

    @property
    def cancelled(self) -> bool:
        """Tell whether this word is a cancellation."""
        return self.says is Says.CANCELS


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """What the person set right: ``fields`` of ``facts`` hold in place of what was said, ``replaced``.

    Each holds until the sender says something else than what was replaced. ``stopped``: the person wants no more of it.
    """

    at: datetime
    fields: tuple[str, ...]
    facts: Facts
    replaced: Facts
    stopped: bool = False
