"""How an interview changes: by what was said, with all it replaced kept, so that every change can be taken back."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import datetime

from prepmail.domain.interview import Change, Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import plan_steps
from prepmail.domain.reading import Facts, Version
from prepmail.domain.standing import settle
from prepmail.domain.state import Event, State
from prepmail.domain.statements import Corrected, Says, Statement

HISTORY_LIMIT = 8
MAILS_LIMIT = 4
SOURCES_LIMIT = 4
# In characters, roughly: an interview is one record of 400 KB at most, and the last change is always kept.
_HEAVIEST = 150_000
# Asked by us, not by anything that was said: they stay open until they are answered.
SAME, HAPPENED = "same", "happened"
OWN_QUESTIONS = frozenset({SAME, HAPPENED})
_UNSEEN = frozenset({"evidence", "sessions"})
_ENTERED = {
    State.CANCELLED: Event.CANCELLED,
    State.PAUSED: Event.PAUSED,
    State.HELD: Event.HELD,
    State.REJECTED: Event.REJECTED,
    State.OFFER: Event.OFFER,
    State.ON_HOLD: Event.ON_HOLD,
}


def list_statements(interview: Interview) -> tuple[Statement, ...]:
    """Return what was said about an interview; of one stored before we kept that, what it must have been."""
    if interview.statements:
        return interview.statements
    return (
        Statement(
            uid=interview.uid,
            recurrence_id=interview.recurrence_id,
            version=interview.version,
            says=Says.CANCELS if interview.state is State.CANCELLED else Says.INVITES,
            facts=interview.facts,
            questions=interview.questions,
        ),
    )


def add_statement(statements: Iterable[Statement], new: Statement) -> tuple[Statement, ...]:
    """Return the statements with the newest word of one source in the place of its older one; the oldest may go."""
    others = [each for each in statements if each.uid != new.uid]
    mails = sorted((each for each in (*others, new) if not each.from_calendar), key=lambda each: each.version.dtstamp)
    entries = [each for each in (*others, new) if each.from_calendar]
    return (*entries[-SOURCES_LIMIT:], *mails[-MAILS_LIMIT:])


def restate(
    interview: Interview,
    statements: tuple[Statement, ...],
    *,
    now: datetime,
    corrected: Corrected | None = None,
    event: Event | None = None,
    other: str | None = None,
) -> Interview:
    """Return the interview as these words make it. What a person would see change raises ``generation``.

    The plan is not made anew: the caller does that, for the whole account (``prepmail.domain.agenda``).
    """
    standing = settle(statements, corrected)
    state = standing.state
    if interview.state is State.DONE and state is State.CONFIRMED and standing.facts.start == interview.facts.start:
        state = State.DONE
    said = replace(interview, statements=statements, corrected=corrected, version=_own_version(interview, statements))
    asked = tuple(each for each in interview.questions if each.field in OWN_QUESTIONS)
    questions = (*asked, *standing.questions)
    same = state is interview.state and questions == interview.questions
    if same and not differs(interview.facts, standing.facts):
        return replace(said, facts=standing.facts)
    changed = replace(
        said,
        facts=standing.facts,
        state=state,
        questions=questions,
        generation=interview.generation + 1,
        previous=interview.facts,
        changed_at=now,
    )
    return _remembering(changed, interview, event or name_event(interview, changed), now, other)


def name_event(before: Interview, after: Interview) -> Event:
    """Return what happened between two states of one interview."""
    if after.state is not before.state:
        if after.state in _ENTERED:
            return _ENTERED[after.state]
        return Event.LOCKED if before.state in {State.HELD, State.PAUSED} else Event.REVIVED
    return Event.MOVED if after.facts.start != before.facts.start else Event.UPDATED


def undo(interview: Interview, *, now: datetime, preferences: Preferences) -> Interview | None:
    """Return the interview as it was before its last change, None when there is none to take back.

    Facts, state and plan are as they were, under a higher generation. What was sent stays sent.
    """
    if not interview.history:
        return None
    last = interview.history[-1]
    restored = replace(
        interview,
        facts=last.facts,
        state=last.state,
        questions=last.questions,
        version=last.version,
        statements=last.statements,
        corrected=last.corrected,
        same_as=last.same_as,
        previous=interview.facts,
        history=interview.history[:-1],
        generation=interview.generation + 1,
        changed_at=now,
    )
    return replace(restored, steps=plan_steps(restored, now=now, preferences=preferences))


def differs(old: Facts, new: Facts) -> bool:
    """Tell whether a person would see a difference; evidence alone is none."""
    return bool(changed_fields(old, new)) or old.sessions != new.sessions


def changed_fields(old: Facts, new: Facts) -> tuple[str, ...]:
    """Return the names of the facts that differ, in the order of ``Facts``."""
    names = (each.name for each in fields(Facts) if each.name not in _UNSEEN)
    return tuple(name for name in names if getattr(old, name) != getattr(new, name))


def _own_version(interview: Interview, statements: tuple[Statement, ...]) -> Version:
    return next((each.version for each in statements if each.uid == interview.uid), interview.version)


def _remembering(
    changed: Interview, before: Interview, event: Event, now: datetime, other: str | None = None
) -> Interview:
    change = Change(
        at=now,
        event=event,
        state=before.state,
        facts=before.facts,
        questions=before.questions,
        version=before.version,
        statements=list_statements(before),
        corrected=before.corrected,
        same_as=before.same_as,
        other=other,
    )
    return replace(changed, history=_bounded((*before.history, change)))


def _bounded(history: tuple[Change, ...]) -> tuple[Change, ...]:
    """Return the latest changes, fewer where they are heavy."""
    kept: list[Change] = []
    weight = 0
    for each in reversed(history[-HISTORY_LIMIT:]):
        weight += len(repr(each))
        if kept and weight > _HEAVIEST:
            break
        kept.insert(0, each)
    return tuple(kept)
