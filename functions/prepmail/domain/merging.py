"""Two interviews that may be one: how that is asked, and how they become one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from prepmail.domain.history import SAME, add_statement, list_statements, restate
from prepmail.domain.interview import Interview
from prepmail.domain.plan import skip_planned
from prepmail.domain.reading import Choice, Question
from prepmail.domain.standing import settle
from prepmail.domain.state import Event, State

_THREAD_LIMIT = 16


def ask_whether_same(fresh: Interview, candidates: Sequence[Interview]) -> Interview:
    """Return the new interview with the question whether it is one of these, moved, or another one.

    Until that is answered both stand, and of the new one only the mail of the day goes out.
    """
    choices = tuple(
        Choice(label="Yes, this one has moved", start=each.facts.start, end=each.facts.end, tz=each.facts.tz)
        for each in candidates
    )
    question = Question(
        field=SAME,
        text="Is this an interview you already have, at a new time, or another one?",
        choices=(*choices, Choice(label="Another one")),
    )
    names = tuple(each.interview_id for each in candidates)
    return replace(fresh, same_as=names, questions=(question, *fresh.questions))


def merge(target: Interview, other: Interview, *, now: datetime) -> tuple[Interview, Interview]:
    """Return the interview with all that was said about the other one, and the other one as merged into it."""
    statements = list_statements(target)
    for each in list_statements(other):
        statements = add_statement(statements, each)
    thread = tuple(dict.fromkeys((*target.thread, *other.thread)))[-_THREAD_LIMIT:]
    joined = replace(target, thread=thread, noticed_at=min(target.noticed_at, other.noticed_at))
    whole = restate(
        joined,
        statements,
        now=now,
        corrected=target.corrected or other.corrected,
        event=Event.MERGED,
        other=other.interview_id,
    )
    merged = replace(
        other,
        merged_into=target.interview_id,
        state=State.CANCELLED,
        same_as=(),
        questions=(),
        generation=other.generation + 1,
        changed_at=now,
        steps=skip_planned(other.steps, reason="merged"),
    )
    return whole, merged


def list_parted(before: Interview, after: Interview, others: Iterable[Interview], *, now: datetime) -> list[Interview]:
    """Return the interviews that were merged into one whose merging is taken back, alive again."""
    if len(after.history) >= len(before.history):
        return []
    lost = {each.uid for each in list_statements(before)} - {each.uid for each in list_statements(after)}
    parted = [each for each in others if each.merged_into == before.interview_id and each.uid in lost]
    return [_part(each, now) for each in parted]


def _part(other: Interview, now: datetime) -> Interview:
    standing = settle(list_statements(other), other.corrected)
    return replace(
        other,
        merged_into=None,
        state=standing.state,
        questions=standing.questions,
        generation=other.generation + 1,
        changed_at=now,
    )


def stand_alone(interview: Interview, *, now: datetime) -> Interview:
    """Return the interview with that question answered: it is another one."""
    questions = tuple(each for each in interview.questions if each.field != SAME)
    return replace(interview, same_as=(), questions=questions, generation=interview.generation + 1, changed_at=now)
