"""Everything of one person, as read and written in one go."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.domain.reading import Question
from prepmail.domain.receipts import Receipt
from prepmail.domain.step import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One mail of the person that was handled, and the answer to it.

    ``key`` names the mail (person and Message-ID), so that its second delivery finds this record. ``interview_ids``
    are those the mail is about; ``reason`` picks the words of a not-readable or nothing-new answer, ``receipt`` says
    what a reply brought about. ``message_id`` and ``references`` thread the answer. ``archive_key`` is where its bytes
    are while they are kept. ``expires_at`` is when the record may be forgotten (UTC).
    """

    key: str
    received_at: datetime
    answer: Step
    message_id: str | None = None
    references: tuple[str, ...] = ()
    subject: str | None = None
    archive_key: str | None = None
    interview_ids: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    reason: str | None = None
    receipt: Receipt | None = None
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person with all their interviews, read consistently."""

    person: Person
    interviews: tuple[Interview, ...] = ()

    def find_interview(self, interview_id: str) -> Interview | None:
        """Return the interview with this id, or None."""
        return next((each for each in self.interviews if each.interview_id == interview_id), None)

    def after(self, person: Person, interviews: Iterable[Interview]) -> "Account":
        """Return the account as it is read once these were committed: interviews by their id."""
        held = {each.interview_id: each for each in (*self.interviews, *interviews)}
        return Account(person=person, interviews=tuple(held[each] for each in sorted(held)))
