"""What a mail says in words: the letters heard, the one that counts, and its facts put together."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from prepmail.domain.reading import (
    Action,
    Choice,
    Evidence,
    Facts,
    Found,
    Interviewer,
    Method,
    Origin,
    Outcome,
    Question,
    Session,
    Version,
)
from prepmail.reading.calendar.people import clean_name
from prepmail.reading.dates.mentions import Doubt, Mention
from prepmail.reading.mail.forward import strip_prefixes
from prepmail.reading.mail.layers import Layer
from prepmail.reading.prose.certainty import ask_if_unsure
from prepmail.reading.prose.clock_evidence import is_season_clear, is_zone_clear, letters_around
from prepmail.reading.prose.corrections import correct_by_note
from prepmail.reading.prose.due import find_due
from prepmail.reading.prose.facts import Circumstances, find_circumstances
from prepmail.reading.prose.likely import weigh_both
from prepmail.reading.prose.sessions import read_sessions, split_days, without_edges
from prepmail.reading.prose.voices import Conversation, Voice, hear
from prepmail.reading.questions import ask_about

_WITH_EVENT: Final = frozenset({Action.NEW, Action.RESCHEDULE, Action.CANCEL, Action.ASK_FOR_DATE, Action.DEADLINE})
_MAX_SLOTS: Final = 20
_MAX_NOTE: Final = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """What the letters of a mail say. ``circumstances`` fill what a calendar file leaves open."""

    action: Action
    found: tuple[Found, ...] = ()
    about: Facts | None = None
    outcome: Outcome | None = None
    note: str | None = None
    origin: Origin | None = None
    conversation: Conversation
    circumstances: Circumstances


def read_prose(
    layers: Sequence[Layer], *, now: datetime, person: Collection[str] = (), zone: str | None = None
) -> Prose:
    """Return what the letters of a mail say, the outermost first.

    ``now`` (aware) stands in for a missing Date; ``person`` holds the person's own addresses in lower case, ``zone`` is
    their IANA id. Never raises.
    """
    talk = weigh_both(hear(layers, now=now, zone=zone))
    note = talk.note.text.strip()[:_MAX_NOTE] or None if talk.note else None
    action = talk.main.intent.action if talk.main else Action.NOT_AN_INTERVIEW
    around = find_circumstances(talk, action, person=person)
    found = _build(talk, talk.main, action, around, zone=zone) if talk.main and action in _WITH_EVENT else ()
    if talk.note and found:
        found = correct_by_note(found, talk.note, now=now, zone=zone)
    about = None
    if not found and action is not Action.NOT_AN_INTERVIEW:
        about = Facts(
            company=around.company,
            role=around.role,
            evidence={name: each for name, each in around.evidence.items() if name in {"company", "role"}},
        )
    return Prose(
        action=action,
        found=found,
        about=about,
        outcome=talk.main.intent.outcome if talk.main else None,
        note=note,
        origin=_origin(talk, person, layers),
        conversation=talk,
        circumstances=around,
    )


def _build(
    talk: Conversation, main: Voice, action: Action, around: Circumstances, *, zone: str | None
) -> tuple[Found, ...]:
    """Return an event for each day that is set; without one a single event without a date."""
    intent = main.intent
    cancelled = action is Action.CANCEL
    old = [*intent.old, *_held_before(talk, action)]
    dates = intent.dates or (tuple(old[:1]) if cancelled else ())
    days = split_days([each for each in dates if not _is_past(each, dates, main.sent)])
    replaces = old[0].start if old and not cancelled and action is Action.RESCHEDULE else None
    if not days:
        facts = around.facts(
            slots=_slots(intent.offered), booking_url=main.place.booking_url, tz=_zone_of(intent.offered)
        )
        facts = _with_deadline(facts, main, zone=zone, task=action is Action.DEADLINE)
        questions = _slot_questions(intent.offered, around, main) if not cancelled else ()
        return (_found(main, 0, facts, questions, cancelled=cancelled, replaces=replaces),)
    return tuple(
        _found(
            main,
            ordinal,
            *_day(without_edges(day, main.layer.text), main, around, talk, cancelled=cancelled, several=len(days) > 1),
            cancelled=cancelled,
            replaces=None if ordinal else replaces,
        )
        for ordinal, day in enumerate(days)
    )


def _day(
    day: Sequence[Mention], main: Voice, around: Circumstances, talk: Conversation, *, cancelled: bool, several: bool
) -> tuple[Facts, tuple[Question, ...]]:
    """Return the facts of one day and the question about its start."""
    sessions: tuple[Session, ...] = ()
    if len(day) > 1 or several:
        sessions = read_sessions(day, main.layer.text, banned=around.banned)
    first = next((each for each in day if not sessions or each.start == sessions[0].start), day[0])
    ends = [each.end for each in (sessions or day) if each.end]
    if len(sessions) == 1:
        only = sessions[0]
        around = replace(around, interviewers=only.interviewers or around.interviewers)
        sessions = ()
    source = "text of the mail" if first.position >= 0 else "subject of the mail"
    evidence = Evidence(source=source, quote=" ".join(first.quote.split())[:200])
    facts = around.facts(
        start=first.start, end=max(ends) if ends else None, tz=first.tz, sessions=sessions, start_evidence=evidence
    )
    question = None
    if not cancelled or len(first.choices) > 1:
        settled = first.tz is not None and (
            around.location is not None or is_zone_clear(first, main, around=letters_around(talk))
        )
        question = None if is_season_clear(first, main) else ask_about(first, sure_of_zone=settled)
    if question is None and not cancelled:
        question = ask_if_unsure(first, main, several=several, zone_clear=settled, sessions=sessions)
    return facts, (question,) if question else ()


def _found(
    main: Voice,
    ordinal: int,
    facts: Facts,
    questions: tuple[Question, ...] = (),
    *,
    cancelled: bool = False,
    replaces: datetime | None = None,
) -> Found:
    letter = main.layer.letter
    said = (
        letter.sender.email if letter.sender else "",
        main.sent.astimezone(UTC).isoformat(),
        strip_prefixes(letter.subject) or "",
        str(ordinal),
    )
    name = hashlib.sha256("\x00".join(said).encode("utf-8", "replace")).hexdigest()[:40]
    return Found(
        uid=f"prose-{name}",
        version=Version(sequence=0, dtstamp=main.sent.astimezone(UTC)),
        method=Method.CANCEL if cancelled else Method.REQUEST,
        cancelled=cancelled,
        facts=facts,
        questions=questions,
        from_calendar=False,
        replaces=replaces,
    )


def _held_before(talk: Conversation, action: Action) -> tuple[Mention, ...]:
    """Return the time that a letter below set or took back, which this one moves or cancels."""
    if action not in {Action.RESCHEDULE, Action.CANCEL}:
        return ()
    new = {each.start for each in talk.main.intent.dates} if talk.main else set()
    known = (each.intent.dates or each.intent.old for each in talk.below)
    return next((each for each in known if each and each[0].start not in new), ())


def _is_past(mention: Mention, dates: Sequence[Mention], sent: datetime) -> bool:
    """Leave out a meeting that has been ("great to talk on Monday at 3"), where a coming one is named too."""
    return mention.start < sent.astimezone(UTC) and any(each.start >= sent.astimezone(UTC) for each in dates)


def _slots(offered: Sequence[Mention]) -> tuple[Choice, ...]:
    once = {each.start: each for each in sorted(offered, key=lambda each: each.start)}
    return tuple(
        Choice(label=" ".join(each.quote.split())[:100], start=each.start, end=each.end, tz=each.tz)
        for each in list(once.values())[:_MAX_SLOTS]
    )


def _zone_of(offered: Sequence[Mention]) -> str | None:
    zones = {each.tz for each in offered}
    return next(iter(zones)) if len(zones) == 1 else None


def _slot_questions(offered: Sequence[Mention], around: Circumstances, main: Voice) -> tuple[Question, ...]:
    """Return one question for a doubt that all slots share, as a missing zone."""
    offered = [
        each
        for each in offered
        if each.doubts != {Doubt.NO_ZONE} or (around.location is None and not is_zone_clear(each, main))
    ]
    for each in offered:
        question = ask_about(each, sure_of_zone=around.location is not None or is_zone_clear(each, main))
        if question:
            return (replace(question, field="slots"),)
    return ()


def _with_deadline(facts: Facts, main: Voice, *, zone: str | None, task: bool) -> Facts:
    due = find_due(main, zone=zone, task=task)
    if due is None:
        return facts
    evidence = Evidence(source="text of the mail", quote=" ".join(due.quote.split())[:200])
    return replace(facts, deadline=due.start, tz=facts.tz or due.tz, evidence={**facts.evidence, "deadline": evidence})


def _origin(talk: Conversation, person: Collection[str], layers: Sequence[Layer]) -> Origin | None:
    """Return the employer's letter: the one that counts, or below it the next that the person did not write."""
    if talk.main is None:
        return None
    own = {each.lower() for each in person}
    if talk.note and talk.note.letter.sender:
        own.add(talk.note.letter.sender.email)
    voices = [talk.main, *talk.below]
    foreign = [each for each in voices if each.layer.letter.sender and each.layer.letter.sender.email not in own]
    if not foreign:
        return None
    letter = foreign[0].layer.letter
    sender = letter.sender
    name, title = clean_name(sender.name) if sender and sender.name else (None, None)
    outer = layers[0].letter
    ids = (*letter.references, letter.message_id) if letter.message_id else (*letter.references, *outer.references)
    return Origin(
        sender=Interviewer(name=name, email=sender.email or None, title=title) if sender else None,
        sent=foreign[0].sent.astimezone(UTC),
        subject=strip_prefixes(letter.subject),
        thread=tuple(dict.fromkeys(each for each in ids if each)),
    )
