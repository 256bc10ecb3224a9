"""Which interview a calendar entry is about by its UID, and which of two words of one UID holds."""

from collections.abc import Iterable
from dataclasses import replace

from prepmail.domain.history import add_statement, list_statements
from prepmail.domain.interview import Interview, interview_id
from prepmail.domain.itip import Order, compare
from prepmail.domain.reading import Choice, Found, Question
from prepmail.domain.standing import fill
from prepmail.domain.state import State
from prepmail.domain.statements import Statement


def contradicts(statement: Statement, held: Statement) -> bool:
    """Tell whether a file with the revision we hold names another start that was not asked about yet."""
    asked = {choice.start for question in held.questions for choice in question.choices}
    return statement.facts.start != held.facts.start and statement.facts.start not in asked


def ask_which(statement: Statement, held: Statement) -> Statement:
    """Ask which of two files of one revision holds: nothing in them decides (RFC 5546, 2.1.5).

    The earlier start counts meanwhile, whichever came first: too early is the safer mistake.
    """
    both = sorted((held.facts, statement.facts), key=lambda each: each.start or held.version.dtstamp)
    choices = tuple(
        Choice(label=text, start=each.start, end=each.end, tz=each.tz)
        for text, each in zip(("the earlier time", "the later time"), both, strict=True)
    )
    question = Question(field="start", text="Two invites of the same date disagree.", choices=choices, used=1)
    others = (each for each in held.questions if each.field != "start")
    return replace(held, facts=both[0], questions=(question, *others))


def why_not_cancelled(found: Found, known: Interview) -> str | None:
    """Return the reason to give when a cancellation changes nothing."""
    held = find_word(known, found.uid)
    if held is None:
        return None
    order = compare(held.version, held.cancelled, found.version, incoming_cancelled=True)
    return "older-cancellation" if order is Order.STALE and known.state is not State.CANCELLED else None


def beats(found: Found, known: Interview) -> bool:
    """Tell whether an event is a newer word than the one an interview has of that UID."""
    held = find_word(known, found.uid)
    return held is None or compare(held.version, held.cancelled, found.version, found.cancelled) is Order.NEWER


def add_word(statements: tuple[Statement, ...], new: Statement) -> tuple[Statement, ...]:
    """Return the statements with a newer word; what a cancellation leaves out is as it was."""
    held = next((each for each in statements if each.uid == new.uid), None)
    if new.cancelled and held:
        facts = fill(new.facts, held.facts) if new.facts.start else held.facts
        new = replace(new, facts=facts)
    return add_statement(statements, new)


def find_word(interview: Interview, uid: str) -> Statement | None:
    """Return the newest word that an interview has of a UID, or None."""
    return next((each for each in list_statements(interview) if each.uid == uid), None)


def match_entry(found: Found, same_uid: Iterable[Interview], person_id: str) -> Interview | None:
    """Find the interview an event is about. One instance of a series and the series' first date are one interview."""
    name = interview_id(person_id, found.uid, found.recurrence_id)
    words = [(each, word) for each in same_uid if (word := find_word(each, found.uid))]
    for each, word in words:
        if each.interview_id == name or word.recurrence_id == found.recurrence_id:
            return each
    start = found.facts.start
    for each, word in words:
        if found.recurrence_id is None and start and word.recurrence_id == start.isoformat():
            return each
        first = word.facts.start if word.recurrence_id is None and not word.cancelled else None
        if found.recurrence_id and first and first.isoformat() == found.recurrence_id:
            return each
    return None


def series_cancelled_since(found: Found, same_uid: Iterable[Interview]) -> bool:
    """Tell whether the whole series was called off by a newer word than this one instance."""
    words = [word for each in same_uid if (word := find_word(each, found.uid))]
    return found.recurrence_id is not None and any(
        word.recurrence_id is None
        and word.cancelled
        and compare(word.version, True, found.version, found.cancelled) is not Order.NEWER  # noqa: FBT003 - a cancellation
        for word in words
    )
