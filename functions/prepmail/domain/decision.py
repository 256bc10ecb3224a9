"""What a reading changes in an account, and which mail answers it. Pure: the same input gives the same decision.

An event of a calendar is matched by UID and RECURRENCE-ID (RFC 5546, 2.1.5) and put in order by its version; whatever
names no UID of ours is matched by what it says (``matching``), and asked about when that is not enough. Arrival order
does not matter: a cancellation of something never seen is kept, so that the older invite that arrives after it is known
to be stale.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from prepmail.domain.account import Account
from prepmail.domain.agenda import arrange
from prepmail.domain.entries import (
    add_word,
    ask_which,
    beats,
    contradicts,
    find_word,
    match_entry,
    series_cancelled_since,
    why_not_cancelled,
)
from prepmail.domain.history import changed_fields, list_statements, restate
from prepmail.domain.interview import Interview
from prepmail.domain.itip import Order, compare
from prepmail.domain.matching import Clue, Verdict, find_all, find_match
from prepmail.domain.merging import ask_whether_same, merge
from prepmail.domain.noticing import make_clue, notice, people_of, thread_of, to_statement
from prepmail.domain.reading import Action, Facts, Found, Method, Outcome, Question, Reading, Version
from prepmail.domain.standing import TIME_FIELDS
from prepmail.domain.state import State
from prepmail.domain.statements import Says, Statement
from prepmail.domain.step import MailKind

__all__ = ["Decision", "changed_fields", "decide"]

# Methods that say something about an interview; the others are answers of attendees or proposals (RFC 5546, 1.4).
_INFORMING = frozenset({Method.PUBLISH, Method.REQUEST, Method.ADD, Method.CANCEL})
_THREAD_LIMIT = 16
_DECIDES = {Outcome.REJECTED: Says.REJECTS, Outcome.OFFER: Says.OFFERS, Outcome.ON_HOLD: Says.HOLDS}
_ANSWERS = {
    State.CANCELLED: MailKind.INTERVIEW_CANCELLED,
    State.PAUSED: MailKind.INTERVIEW_PAUSED,
    State.HELD: MailKind.TIMES_OFFERED,
    State.REJECTED: MailKind.OUTCOME,
    State.OFFER: MailKind.OUTCOME,
    State.ON_HOLD: MailKind.OUTCOME,
}
# When one mail says several things, the one the person must not miss names the answer.
_PRECEDENCE = (
    MailKind.INTERVIEW_CHANGED,
    MailKind.INTERVIEW_RECEIVED,
    MailKind.INTERVIEW_PAUSED,
    MailKind.TIMES_OFFERED,
    MailKind.INTERVIEW_CANCELLED,
    MailKind.OUTCOME,
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


@dataclass(slots=True, kw_only=True)
class _Work:
    """The account while one reading is gone through. ``held`` are all interviews as they now are."""

    account: Account
    reading: Reading
    now: datetime
    held: dict[str, Interview]
    touched: dict[str, Interview] = field(default_factory=dict)
    answers: list[MailKind] = field(default_factory=list)
    about: list[str] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)

    def tell(self, answer: MailKind, *interviews: Interview, reason: str | None = None) -> None:
        """Note what to answer about some interviews, and keep them as they now are."""
        self.answers.append(answer)
        self.about.extend(each.interview_id for each in interviews)
        self.reasons.extend([reason] if reason else [])
        self.keep(*interviews)

    def keep(self, *interviews: Interview) -> None:
        """Keep interviews as they now are, with the thread of the mail."""
        for each in interviews:
            threaded = _threaded(each, self.reading)
            self.held[each.interview_id] = self.touched[each.interview_id] = threaded


def decide(account: Account, reading: Reading, *, now: datetime) -> Decision:
    """Return what this reading changes. Never raises; a reading that is no interview is answered as not readable."""
    work = _Work(
        account=account, reading=reading, now=now, held={each.interview_id: each for each in account.interviews}
    )
    none = reading.action is Action.NOT_AN_INTERVIEW
    told = () if none else tuple(each for each in reading.found if each.method in _INFORMING)
    if reading.outcome and not told:
        _conclude(work, reading.outcome)
    elif not told:
        answered = none and any(each.method not in _INFORMING for each in reading.found)
        reason = "reply-only" if answered else "not-an-interview"
        if reading.action is Action.ASK_FOR_DATE:
            reason = "proposal-only"
        return Decision(interviews=(), about=(), answer=MailKind.NOT_READABLE, reason=reason)
    for each in told:
        found = _as_offered(each, work.held.values())
        _apply(found, work)
        work.questions.extend(found.questions)
    _settle_open_questions(work)
    return _decided(work)


def _decided(work: _Work) -> Decision:
    before = {each.interview_id: each for each in work.account.interviews}
    raised = [
        each for name, each in work.touched.items() if name not in before or before[name].generation != each.generation
    ]
    quiet = {name: each for name, each in work.touched.items() if each not in raised}
    account = replace(work.account, interviews=tuple(quiet.get(name, each) for name, each in before.items()))
    stored = quiet | {each.interview_id: each for each in arrange(account, raised, now=work.now)}
    answer = min(work.answers, key=_PRECEDENCE.index)
    about = tuple(dict.fromkeys(work.about))
    return Decision(
        interviews=tuple(stored.values()),
        about=about,
        answer=answer,
        questions=tuple(dict.fromkeys(work.questions)),
        reason=next(iter(work.reasons), None) if answer in {MailKind.NOTHING_NEW, MailKind.OUTCOME} else None,
    )


def _apply(found: Found, work: _Work) -> None:
    """Take one event of the reading into the account."""
    statement = to_statement(found, work.reading)
    same_uid = [each for each in work.held.values() if not each.merged_into and find_word(each, found.uid)]
    known = match_entry(found, same_uid, work.account.person.person_id)
    if found.cancelled and found.from_calendar and not same_uid and (told := _find_told(found, statement, work)):
        _hear(statement, told, work)
    elif found.cancelled and found.from_calendar:
        _cancel(found, statement, known, same_uid, work)
    elif series_cancelled_since(found, same_uid):
        work.tell(MailKind.NOTHING_NEW, *([known] if known else []), reason="older")
    elif found.facts.start is None and found.from_calendar:
        work.tell(MailKind.QUESTION, *([known] if known else []))
    elif known:
        _hear(statement, replace(known, recurrence_id=found.recurrence_id or known.recurrence_id), work)
    else:
        _place(found, statement, work)


def _as_offered(found: Found, held: Iterable[Interview]) -> Found:
    """Return the event without the doubt about its clock where its time is, to the minute, one that was offered."""
    offered = {slot.start for each in held if each.state is State.HELD for slot in each.facts.slots}
    if found.facts.start not in offered:
        return found
    return replace(found, questions=tuple(each for each in found.questions if not _is_doubt(each)))


def _is_doubt(question: Question) -> bool:
    """Tell whether a question asks only to be told that the one reading is right."""
    return question.field == "start" and len(question.choices) == 1


def _find_told(found: Found, statement: Statement, work: _Work) -> Interview | None:
    """Find the interview that only mails have told of and that this calendar entry calls off."""
    told = [each for each in work.held.values() if not any(one.from_calendar for one in list_statements(each))]
    match = find_match(make_clue(found, statement, work.reading), told, now=work.now)
    return match.candidates[0].interview if match.verdict is Verdict.MERGE else None


def _place(found: Found, statement: Statement, work: _Work) -> None:
    """Find out which interview an event without a UID of ours is about: a known one, a new one, or ask."""
    others = [each for name, each in work.held.items() if name not in work.touched]
    match = find_match(make_clue(found, statement, work.reading), others, now=work.now)
    if match.verdict is Verdict.MERGE:
        best = match.candidates[0]
        _hear(statement, replace(best.interview, reasons=best.reasons), work)
        return
    fresh = _notice(found, statement, work)
    if match.verdict is Verdict.ASK:
        asked = ask_whether_same(fresh, [each.interview for each in match.candidates])
        work.questions.append(asked.questions[0])
        work.tell(MailKind.QUESTION, replace(asked, reasons=match.candidates[0].reasons))
        return
    work.tell(_ANSWERS.get(fresh.state, MailKind.INTERVIEW_RECEIVED), fresh)


def _notice(found: Found, statement: Statement, work: _Work) -> Interview:
    return notice(found, statement, person_id=work.account.person.person_id, others=work.held.values(), now=work.now)


def _hear(statement: Statement, known: Interview, work: _Work) -> None:
    """Take a word about a known interview in, and note what it changed."""
    held = find_word(known, statement.uid)
    order = Order.NEWER
    if held:
        order = compare(held.version, held.cancelled, statement.version, statement.cancelled)
    if held and order is not Order.NEWER:
        if order is Order.DUPLICATE and contradicts(statement, held):
            statement = ask_which(statement, held)
        else:
            work.tell(MailKind.NOTHING_NEW, known, reason="older" if order is Order.STALE else None)
            return
    after = restate(known, add_word(list_statements(known), statement), now=work.now, corrected=known.corrected)
    work.tell(_name_answer(known, after), after)


def _name_answer(before: Interview, after: Interview) -> MailKind:
    if after.generation == before.generation:
        return MailKind.NOTHING_NEW
    if after.state is not before.state:
        if after.state in _ANSWERS:
            return _ANSWERS[after.state]
        first_date = before.facts.start is None or before.state is State.HELD
        return MailKind.INTERVIEW_RECEIVED if first_date else MailKind.INTERVIEW_CHANGED
    if changed_fields(before.facts, after.facts) or before.facts.sessions != after.facts.sessions:
        return _ANSWERS.get(after.state, MailKind.INTERVIEW_CHANGED)
    return MailKind.QUESTION if after.questions else MailKind.NOTHING_NEW


def _cancel(
    found: Found, statement: Statement, known: Interview | None, same_uid: Iterable[Interview], work: _Work
) -> None:
    """Cancel one interview, or with no RECURRENCE-ID every one of that UID (RFC 5546, 3.2.5)."""
    whole = found.recurrence_id is None
    targets = [*([known] if known else []), *(each for each in same_uid if whole and each is not known)]
    fallen = [each for each in targets if beats(found, each)]
    if known is None:
        work.tell(MailKind.INTERVIEW_CANCELLED, _notice(found, statement, work))
    elif not fallen:
        work.tell(MailKind.NOTHING_NEW, known, reason=why_not_cancelled(found, known))
        return
    for each in fallen:
        held = find_word(each, found.uid)
        own = replace(statement, recurrence_id=held.recurrence_id if held else None)
        if each is not known:
            own = replace(own, facts=Facts())
        after = restate(each, add_word(list_statements(each), own), now=work.now, corrected=each.corrected)
        if after.state is State.CANCELLED and each.facts.start:
            # A calendar that was never told of a move calls off its own old time: name the one the person knows.
            known_time = {name: getattr(each.facts, name) for name in TIME_FIELDS}
            after = replace(after, facts=replace(after.facts, **known_time))
        # One of several entries of an interview may go while another stays.
        work.tell(MailKind.INTERVIEW_CANCELLED if after.state is State.CANCELLED else _name_answer(each, after), after)


def _conclude(work: _Work, outcome: Outcome) -> None:
    """Take in what an employer decided, for every interview there that it may be about."""
    reading = work.reading
    facts = reading.about or Facts()
    clue = Clue(says=_DECIDES[outcome], facts=facts, thread=thread_of(reading), people=people_of(reading))
    written = (reading.origin.sent if reading.origin else None) or work.now
    statement = Statement(
        uid=f"outcome:{outcome}",
        version=Version(sequence=0, dtstamp=written),
        from_calendar=False,
        says=_DECIDES[outcome],
        facts=Facts(),
    )
    concerned = find_all(clue, work.held.values())
    for each in concerned:
        if each.state is not State.CANCELLED:
            _hear(statement, each, work)
    if not work.answers:
        work.tell(MailKind.OUTCOME, *concerned, reason=str(outcome))


def _settle_open_questions(work: _Work) -> None:
    """Where the interview that another may be the same as is called off meanwhile, it was moved: nothing to ask."""
    for each in list(work.held.values()):
        asked_about = [work.held[name] for name in each.same_as if name in work.held]
        gone = [one for one in asked_about if one.state is State.CANCELLED and one.interview_id in work.touched]
        if len(asked_about) == 1 and gone and not each.merged_into and each.state is State.CONFIRMED:
            target, merged = merge(gone[0], each, now=work.now)
            work.tell(MailKind.INTERVIEW_CHANGED, target)
            work.keep(merged)


def _threaded(interview: Interview, reading: Reading) -> Interview:
    """Remember the employer's thread and the person's mail; the person's comes last, our mails reply to it."""
    heard = (*(reading.origin.thread if reading.origin else ()), *([reading.message_id] if reading.message_id else []))
    new = tuple(dict.fromkeys(each for each in heard if each not in interview.thread))
    return replace(interview, thread=(*interview.thread, *new)[-_THREAD_LIMIT:]) if new else interview
