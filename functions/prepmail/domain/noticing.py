"""What a mail says, as words about an interview: a statement, the clues whose it is, a new interview."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from prepmail.domain.employers import is_same_name
from prepmail.domain.history import HAPPENED
from prepmail.domain.interview import Interview, interview_id
from prepmail.domain.matching import Clue
from prepmail.domain.plan import ends_at, is_over
from prepmail.domain.reading import Action, Choice, Found, Interviewer, Question, Reading
from prepmail.domain.standing import settle
from prepmail.domain.state import State
from prepmail.domain.statements import Says, Statement


def make_clue(found: Found, statement: Statement, reading: Reading) -> Clue:
    """Return what can tell which interview an event is about."""
    return Clue(
        says=statement.says,
        facts=found.facts,
        from_calendar=found.from_calendar,
        thread=thread_of(reading),
        people=people_of(reading),
        replaces=found.replaces,
        readings=frozenset(choice.start for each in found.questions for choice in each.choices if choice.start),
        written=found.version.dtstamp,
    )


def notice(
    found: Found, statement: Statement, *, person_id: str, others: Iterable[Interview], now: datetime
) -> Interview:
    """Return an interview that was never heard of, linked to the round before it, planned by the caller."""
    standing = settle((statement,))
    fresh = Interview(
        interview_id=interview_id(person_id, found.uid, found.recurrence_id),
        uid=found.uid,
        recurrence_id=found.recurrence_id,
        version=found.version,
        state=standing.state,
        facts=standing.facts,
        questions=standing.questions,
        noticed_at=now,
        changed_at=now,
        statements=(statement,),
    )
    fresh = replace(fresh, follows=_find_round_before(fresh, others, now))
    if fresh.state is State.CONFIRMED and fresh.facts.start and is_over(fresh, now):
        choices = (Choice(label="Yes, it took place"), Choice(label="No, it did not"))
        asked = Question(field=HAPPENED, text="This time has passed. Did the interview take place?", choices=choices)
        fresh = replace(fresh, questions=(asked, *fresh.questions))
    return fresh


def _find_round_before(fresh: Interview, others: Iterable[Interview], now: datetime) -> str | None:
    """Return the latest interview with the same employer that was over when this one begins."""
    begins = fresh.facts.start or fresh.facts.deadline or now
    before = [
        (end, each.interview_id)
        for each in others
        if (end := ends_at(each.facts))
        and each.state in {State.CONFIRMED, State.DONE, State.OFFER, State.ON_HOLD}
        and not each.merged_into
        and is_same_name(each.facts.company, fresh.facts.company)
        and end <= begins
        and end.date() < begins.date()
    ]
    return max(before)[1] if before else None


def to_statement(found: Found, reading: Reading) -> Statement:
    """Return an event as a word about an interview."""
    facts = found.facts
    says = Says.INVITES
    if found.cancelled:
        says = Says.CANCELS
    elif found.from_calendar:
        says = Says.INVITES
    elif facts.start:
        says = Says.MOVES if found.replaces or reading.action is Action.RESCHEDULE else Says.INVITES
    elif facts.slots or facts.booking_url:
        says = Says.PROPOSES
    elif reading.action is Action.RESCHEDULE:
        says = Says.PAUSES
    elif facts.deadline is None:
        says = Says.PROPOSES
    return Statement(
        uid=found.uid,
        recurrence_id=found.recurrence_id,
        version=found.version,
        from_calendar=found.from_calendar,
        says=says,
        facts=facts,
        questions=found.questions,
        replaces=found.replaces,
    )


def thread_of(reading: Reading) -> frozenset[str]:
    """Return the Message-IDs that a mail refers to, or that the employer's mail in it does."""
    return frozenset((*reading.references, *(reading.origin.thread if reading.origin else ())))


def people_of(reading: Reading) -> tuple[Interviewer, ...]:
    """Return who wrote the employer's mail."""
    sender = reading.origin.sender if reading.origin else None
    return (sender,) if sender else ()
