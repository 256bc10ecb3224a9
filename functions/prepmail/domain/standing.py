"""How an interview stands, given all that was said about it. Pure and blind to the order of arrival.

The calendar's newest word is the ground. Mails follow by the time they were written: one fills in what the calendar
leaves open, and moves its time only when it says so and is newer; any other contradiction becomes a question. What the
person corrected comes last.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from prepmail.domain.reading import Choice, Evidence, Facts, Interviewer, PersonKind, Question
from prepmail.domain.state import State
from prepmail.domain.statements import Corrected, Says, Statement

TIME_FIELDS = ("start", "end", "tz")
_UNSAID = (None, (), "unknown")
_ENDS = {
    Says.CANCELS: State.CANCELLED,
    Says.PAUSES: State.PAUSED,
    Says.REJECTS: State.REJECTED,
    Says.OFFERS: State.OFFER,
    Says.HOLDS: State.ON_HOLD,
}
_NAMES = tuple(each.name for each in fields(Facts) if each.name != "evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What follows from all that was said. ``at`` is the time of the word that decided ``state``."""

    facts: Facts
    state: State
    questions: tuple[Question, ...] = ()
    at: datetime | None = None


def settle(statements: Iterable[Statement], corrected: Corrected | None = None) -> Standing:
    """Return how the interview stands."""
    said = tuple(statements)
    base, standing = _ground([each for each in said if each.from_calendar])
    mails = sorted((each for each in said if not each.from_calendar), key=lambda each: (each.version.dtstamp, each.uid))
    for each in mails:
        standing = _listen(standing, each, base)
    return _correct(standing, corrected) if corrected else standing


def _ground(calendar: Sequence[Statement]) -> tuple[Statement | None, Standing]:
    """Return the calendar's word that holds, and what follows from it. Cancelled is what has no live entry left."""
    live = [each for each in calendar if not each.cancelled]
    newest = max(live or calendar, key=_recency, default=None)
    if newest is None:
        return None, Standing(facts=Facts(), state=State.HELD)
    state = State.CONFIRMED if live else State.CANCELLED
    questions = newest.questions if live else ()
    standing = Standing(facts=newest.facts, state=state, questions=questions, at=newest.version.dtstamp)
    return (newest if live else None), standing


def _recency(statement: Statement) -> tuple[datetime, int, str]:
    return statement.version.dtstamp, statement.version.sequence, statement.uid


def _listen(standing: Standing, mail: Statement, base: Statement | None) -> Standing:
    """Return how things stand after one more mail. ``base`` is the calendar's live word."""
    newer = standing.at is None or mail.version.dtstamp > standing.at
    if mail.says in _ENDS:
        # What is called off stays called off. At the same moment the end is the safer reading.
        off = standing.state is State.CANCELLED and mail.says is not Says.PAUSES
        if off or (not newer and mail.version.dtstamp != standing.at):
            return standing
        facts = standing.facts if standing.facts.start else fill(standing.facts, mail.facts)
        if mail.says is not Says.REJECTS and mail.facts.slots:
            facts = replace(facts, slots=mail.facts.slots)
        return replace(standing, facts=facts, state=_ENDS[mail.says], at=_later(standing, mail), questions=())
    if mail.says is Says.PROPOSES:
        return _propose(standing, mail, newer=newer)
    if mail.facts.start is None or _may_mean(mail, standing.facts.start):
        # The same time again by mail brings nothing back that a newer word has ended.
        revived = newer and standing.state is not State.CONFIRMED and (mail.facts.start or mail.facts.deadline)
        facts = fill(standing.facts, mail.facts)
        if not revived:
            return replace(standing, facts=facts)
        return replace(standing, facts=facts, state=State.CONFIRMED, at=mail.version.dtstamp, questions=mail.questions)
    moves = mail.says is Says.MOVES and (newer or (base and mail.replaces == base.facts.start))
    if base is None or standing.state is not State.CONFIRMED or moves:
        if not newer and not moves:
            return replace(standing, facts=fill(standing.facts, mail.facts))
        facts = overlay(standing.facts, mail.facts)
        at = _later(standing, mail)
        return replace(standing, facts=facts, state=State.CONFIRMED, at=at, questions=mail.questions)
    facts = fill(standing.facts, mail.facts)
    if not newer and base.version.sequence:
        return replace(standing, facts=facts)
    return replace(standing, facts=facts, questions=(_disagree(standing.facts, mail.facts), *standing.questions))


def _later(standing: Standing, mail: Statement) -> datetime:
    written = mail.version.dtstamp
    return max(standing.at, written) if standing.at else written


def _may_mean(mail: Statement, start: datetime | None) -> bool:
    """Tell whether a mail names this start, be it only as one reading of its words."""
    readings = (choice.start for question in mail.questions for choice in question.choices)
    return mail.facts.start == start or (start is not None and start in readings)


def _propose(standing: Standing, mail: Statement, *, newer: bool) -> Standing:
    """Hold the offered times, unless a newer word has settled or ended it."""
    facts = fill(standing.facts, mail.facts)
    if not newer:
        return replace(standing, facts=replace(facts, slots=standing.facts.slots))
    offered = {name: getattr(mail.facts, name) for name in ("slots", "booking_url", "deadline")}
    facts = replace(facts, **offered, start=None, end=None, sessions=())
    return replace(standing, facts=facts, state=State.HELD, at=mail.version.dtstamp, questions=mail.questions)


def _disagree(used: Facts, other: Facts) -> Question:
    return Question(
        field="start",
        text="The calendar file and the mail give different times.",
        choices=tuple(
            Choice(label=label, start=each.start, end=each.end, tz=each.tz)
            for label, each in (("the time in the calendar file", used), ("the time in the mail", other))
        ),
        used=1,
    )


def _correct(standing: Standing, corrected: Corrected) -> Standing:
    """Put the person's own words in the place of what was said, as long as the sender says nothing new about it."""
    said, own = standing.facts, corrected.facts
    holding = {name for name in corrected.fields if getattr(said, name) == getattr(corrected.replaced, name)}
    if holding & set(TIME_FIELDS) and said.start != corrected.replaced.start:
        holding -= set(TIME_FIELDS)
    evidence = {**said.evidence, **{name: own.evidence[name] for name in holding if name in own.evidence}}
    values: dict[str, Any] = {name: getattr(own, name) for name in holding}
    state = standing.state
    if "start" in holding and own.start:
        values |= {"slots": (), "booking_url": None}
        if own.start != said.start:
            values["sessions"] = ()
        state = State.CONFIRMED if state in {State.HELD, State.PAUSED} else state
    if corrected.stopped and said.start == corrected.replaced.start:
        state = State.CANCELLED
    questions = tuple(
        each
        for each in standing.questions
        if each.field not in holding and not (each.field in TIME_FIELDS and holding & set(TIME_FIELDS))
    )
    return replace(standing, facts=replace(said, **values, evidence=evidence), state=state, questions=questions)


def fill(known: Facts, more: Facts) -> Facts:
    """Return the known facts with what they leave open taken from others. A time that is known is never touched."""
    names = [each for each in _NAMES if _is_unsaid(known, each) and not _is_unsaid(more, each)]
    if known.start or "start" not in names:
        names = [each for each in names if each not in {*TIME_FIELDS, "sessions"}]
    if known.start:
        names = [each for each in names if each not in {"slots", "booking_url", "deadline"}]
    filled = _taken(known, more, names)
    return replace(filled, interviewers=_introduce(filled.interviewers, more.interviewers))


def overlay(known: Facts, newer: Facts) -> Facts:
    """Return the facts with everything that a newer word names in the place of the old. An agreed time ends offers."""
    names = [each for each in _NAMES if not _is_unsaid(newer, each)]
    facts = _taken(known, newer, names)
    if newer.start is None:
        return facts
    return replace(facts, end=newer.end, sessions=newer.sessions, slots=(), booking_url=None, deadline=newer.deadline)


def _taken(known: Facts, other: Facts, names: list[str]) -> Facts:
    evidence: dict[str, Evidence] = dict(known.evidence)
    evidence.update((name, other.evidence[name]) for name in names if name in other.evidence)
    return replace(known, **{name: getattr(other, name) for name in names}, evidence=evidence)


def _is_unsaid(facts: Facts, name: str) -> bool:
    return getattr(facts, name) in _UNSAID


def _introduce(known: tuple[Interviewer, ...], others: tuple[Interviewer, ...]) -> tuple[Interviewer, ...]:
    """Return the people with what another source knows about the same ones."""
    return tuple(_introduced(each, next((one for one in others if is_same_person(each, one)), None)) for each in known)


def _introduced(known: Interviewer, other: Interviewer | None) -> Interviewer:
    if other is None:
        return known
    kind = other.kind if known.kind is PersonKind.UNKNOWN else known.kind
    return Interviewer(
        name=known.name or other.name, email=known.email or other.email, title=known.title or other.title, kind=kind
    )


def is_same_person(one: Interviewer, other: Interviewer) -> bool:
    """Tell whether two entries name one person: the same address, else the same name where an address is missing."""
    if one.email and other.email:
        return one.email.casefold() == other.email.casefold()
    return bool(one.name and other.name and one.name.casefold() == other.name.casefold())
