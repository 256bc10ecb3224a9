"""What a reading changes in an account, and which mail answers it. Pure: the same input gives the same decision.

Each event is matched to an interview by UID and RECURRENCE-ID (RFC 5546, 2.1.5), put in order by its version, and the
plan is made anew. Arrival order does not matter: a cancellation of something never seen is kept, so that the older
invite that arrives after it is known to be stale.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import datetime

from prepmail.domain.account import Account
from prepmail.domain.interview import Interview, Status, interview_id
from prepmail.domain.itip import Order, compare
from prepmail.domain.plan import plan_steps, skip_planned
from prepmail.domain.reading import Action, Choice, Facts, Found, Method, Question, Reading
from prepmail.domain.step import MailKind

# Methods that say something about an interview; the others are answers of attendees or proposals (RFC 5546, 1.4).
_INFORMING = frozenset({Method.PUBLISH, Method.REQUEST, Method.ADD, Method.CANCEL})
_UNSEEN = frozenset({"evidence", "sessions"})
_THREAD_LIMIT = 10
# When one mail says several things, the one the person must not miss names the answer.
_PRECEDENCE = (
    MailKind.INTERVIEW_CHANGED,
    MailKind.INTERVIEW_RECEIVED,
    MailKind.INTERVIEW_CANCELLED,
    MailKind.QUESTION,
    MailKind.NOTHING_NEW,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What to write and how to answer. ``interviews`` are those to store; ``about`` names those the answer shows."""

    interviews: tuple[Interview, ...]
    about: tuple[str, ...]
    answer: MailKind
    questions: tuple[Question, ...] = ()
    reason: str | None = None


def decide(account: Account, reading: Reading, *, now: datetime) -> Decision:
    """Return what this reading changes. Never raises; a reading that is no interview is answered as not readable."""
    told = tuple(each for each in reading.found if each.method in _INFORMING)
    if not told:
        reason = "reply-only" if reading.action is Action.NOT_AN_INTERVIEW else "not-an-interview"
        if reading.action is Action.ASK_FOR_DATE:
            reason = "proposal-only"
        return Decision(interviews=(), about=(), answer=MailKind.NOT_READABLE, reason=reason)
    held = {each.interview_id: each for each in account.interviews}
    changed: dict[str, Interview] = {}
    answers: list[MailKind] = []
    about: list[str] = []
    questions: list[Question] = []
    for found in told:
        answer, result = _apply(found, held, account=account, thread=reading.message_id, now=now)
        answers.append(answer)
        questions.extend(found.questions)
        if result:
            about.extend(each.interview_id for each in result)
            changed.update((each.interview_id, each) for each in result)
            held.update((each.interview_id, each) for each in result)
    answer = min(answers, key=_PRECEDENCE.index)
    return Decision(
        interviews=tuple(changed.values()),
        about=tuple(dict.fromkeys(about)),
        answer=answer,
        questions=tuple(dict.fromkeys(questions)),
    )


def _apply(
    found: Found, held: dict[str, Interview], *, account: Account, thread: str | None, now: datetime
) -> tuple[MailKind, tuple[Interview, ...]]:
    """Return the answer one event deserves, and the interviews it concerns as they now are."""
    same_uid = [each for each in held.values() if each.uid == found.uid]
    known = _match(found, same_uid, account.person.person_id)
    if found.cancelled:
        return _cancel(found, known, same_uid, account=account, thread=thread, now=now)
    if _series_cancelled_since(found, same_uid):
        return MailKind.NOTHING_NEW, tuple(each for each in (known,) if each)
    if found.facts.start is None:
        return MailKind.QUESTION, tuple(each for each in (known,) if each)
    if known is None:
        fresh = _new(found, account, status=Status.CONFIRMED, thread=thread, now=now)
        return MailKind.INTERVIEW_RECEIVED, (_planned(fresh, account, now),)
    order = compare(known.version, known.status is Status.CANCELLED, found.version, incoming_cancelled=False)
    if order is Order.DUPLICATE and _contradicts(found, known):
        return _both_asked(found, known, account=account, thread=thread, now=now)
    if order is not Order.NEWER:
        return MailKind.NOTHING_NEW, (_threaded(known, thread),)
    seen = known.status is Status.CANCELLED or _differs(known.facts, found.facts)
    if not seen:
        same = replace(known, version=found.version, facts=found.facts, questions=found.questions)
        return MailKind.NOTHING_NEW, (_threaded(same, thread),)
    moved = replace(
        known,
        version=found.version,
        recurrence_id=found.recurrence_id or known.recurrence_id,
        status=Status.CONFIRMED,
        generation=known.generation + 1,
        facts=found.facts,
        previous=known.facts,
        questions=found.questions,
        changed_at=now,
    )
    return MailKind.INTERVIEW_CHANGED, (_planned(_threaded(moved, thread), account, now),)


def _contradicts(found: Found, known: Interview) -> bool:
    """Tell whether a file with the revision we hold names another start that was not asked about yet."""
    asked = {choice.start for question in known.questions for choice in question.choices}
    return found.facts.start != known.facts.start and found.facts.start not in asked


def _both_asked(
    found: Found, known: Interview, *, account: Account, thread: str | None, now: datetime
) -> tuple[MailKind, tuple[Interview, ...]]:
    """Ask which of two files of one revision holds: nothing in them decides (RFC 5546, 2.1.5).

    The earlier start counts meanwhile, whichever came first: too early is the safer mistake.
    """
    both = sorted((known.facts, found.facts), key=lambda each: each.start or known.changed_at)
    choices = tuple(
        Choice(label=text, start=each.start, end=each.end, tz=each.tz)
        for text, each in zip(("the earlier time", "the later time"), both, strict=True)
    )
    question = Question(field="start", text="Two invites of the same date disagree.", choices=choices, used=1)
    questions = (question, *(each for each in known.questions if each.field != "start"))
    asked = replace(known, questions=questions)
    if both[0] is known.facts:
        return MailKind.QUESTION, (_threaded(asked, thread),)
    moved = replace(asked, generation=known.generation + 1, facts=found.facts, previous=known.facts, changed_at=now)
    return MailKind.INTERVIEW_CHANGED, (_planned(_threaded(moved, thread), account, now),)


def _cancel(
    found: Found,
    known: Interview | None,
    same_uid: Iterable[Interview],
    *,
    account: Account,
    thread: str | None,
    now: datetime,
) -> tuple[MailKind, tuple[Interview, ...]]:
    """Cancel one interview, or with no RECURRENCE-ID every one of that UID (RFC 5546, 3.2.5)."""
    if known is None:
        kept = _new(found, account, status=Status.CANCELLED, thread=thread, now=now)
        others = same_uid if found.recurrence_id is None else ()
        fallen = tuple(_cancelled(each, found, thread, now) for each in others if _beats(found, each))
        return MailKind.INTERVIEW_CANCELLED, (kept, *fallen)
    targets = [known, *(each for each in same_uid if found.recurrence_id is None and each is not known)]
    fallen = tuple(_cancelled(each, found, thread, now) for each in targets if _beats(found, each))
    if fallen:
        return MailKind.INTERVIEW_CANCELLED, fallen
    return MailKind.NOTHING_NEW, (_threaded(known, thread),)


def _beats(found: Found, known: Interview) -> bool:
    cancelled = known.status is Status.CANCELLED
    return compare(known.version, cancelled, found.version, found.cancelled) is Order.NEWER


def _cancelled(known: Interview, found: Found, thread: str | None, now: datetime) -> Interview:
    if known.status is Status.CANCELLED:  # a newer word about what is cancelled already: only the version moves on
        return _threaded(replace(known, version=found.version), thread)
    return _threaded(
        replace(
            known,
            version=found.version,
            status=Status.CANCELLED,
            generation=known.generation + 1,
            previous=known.facts,
            changed_at=now,
            steps=skip_planned(known.steps, reason="cancelled"),
        ),
        thread,
    )


def _match(found: Found, same_uid: Iterable[Interview], person_id: str) -> Interview | None:
    """Find the interview an event is about. One instance of a series and the series' first date are one interview."""
    name = interview_id(person_id, found.uid, found.recurrence_id)
    for each in same_uid:
        if each.interview_id == name or (found.recurrence_id and each.recurrence_id == found.recurrence_id):
            return each
    start = found.facts.start
    for each in same_uid:
        if found.recurrence_id is None and start and each.recurrence_id == start.isoformat():
            return each
        first = each.facts.start if each.recurrence_id is None and each.status is not Status.CANCELLED else None
        if found.recurrence_id and first and first.isoformat() == found.recurrence_id:
            return each
    return None


def _series_cancelled_since(found: Found, same_uid: Iterable[Interview]) -> bool:
    """Tell whether the whole series was called off by a newer word than this one instance."""
    return found.recurrence_id is not None and any(
        each.recurrence_id is None and each.status is Status.CANCELLED and not _beats(found, each) for each in same_uid
    )


def _new(found: Found, account: Account, *, status: Status, thread: str | None, now: datetime) -> Interview:
    return Interview(
        interview_id=interview_id(account.person.person_id, found.uid, found.recurrence_id),
        uid=found.uid,
        recurrence_id=found.recurrence_id,
        version=found.version,
        status=status,
        facts=found.facts,
        questions=found.questions,
        noticed_at=now,
        changed_at=now,
        thread=(thread,) if thread else (),
    )


def _planned(interview: Interview, account: Account, now: datetime) -> Interview:
    return replace(interview, steps=plan_steps(interview, now=now, preferences=account.person.preferences))


def _threaded(interview: Interview, thread: str | None) -> Interview:
    if not thread or thread in interview.thread:
        return interview
    return replace(interview, thread=(*interview.thread, thread)[-_THREAD_LIMIT:])


def _differs(old: Facts, new: Facts) -> bool:
    """Tell whether a person would see a difference; evidence alone is none."""
    return any(getattr(old, each.name) != getattr(new, each.name) for each in fields(Facts) if each.name not in _UNSEEN)


def changed_fields(old: Facts, new: Facts) -> tuple[str, ...]:
    """Return the names of the facts that differ, in the order of ``Facts``."""
    names = (each.name for each in fields(Facts) if each.name not in _UNSEEN)
    return tuple(name for name in names if getattr(old, name) != getattr(new, name))
