"""What a reply changes in an account, and the receipt for it. Pure: the same in gives the same out."""

from dataclasses import replace
from datetime import datetime

from prepmail.domain.account import Account
from prepmail.domain.agenda import arrange
from prepmail.domain.commands import FOLLOWS, NEEDS_INTERVIEW
from prepmail.domain.corrections import Correction, correct
from prepmail.domain.following import Followed, Work, prefer
from prepmail.domain.history import HAPPENED, SAME
from prepmail.domain.interview import Interview
from prepmail.domain.questions import answer, find_open
from prepmail.domain.receipts import Asks, Did, Receipt
from prepmail.domain.replies import Reply
from prepmail.domain.splitting import split

MOST_ASKED = 9
_MOST_REMARKS = 40
_TWO = 2


def needs_interview(reply: Reply) -> bool:
    """Tell whether a reply can only be followed for one certain interview."""
    said = reply.correction != Correction() or reply.question or reply.other or reply.debrief or reply.known
    answers = reply.choice is not None or reply.agrees is not None
    return bool(said or answers or any(each.verb in NEEDS_INTERVIEW for each in reply.commands))


def follow(account: Account, reply: Reply, interview: Interview | None, *, quote: str, now: datetime) -> Followed:
    """Return what a reply brings about. ``interview`` is the one it is about, ``quote`` the person's words."""
    work = Work(account=account, now=now, unclear=list(reply.unclear))
    _follow_zone(reply, work)
    for command in reply.commands:
        FOLLOWS[command.verb](work, command, interview)
    if interview is None and needs_interview(reply):
        work.tell(Did.NO_INTERVIEW)
    elif interview is not None:
        _follow_words(reply, interview, work, quote)
    return _followed(account, work)


def ask_which(account: Account, interviews: tuple[Interview, ...], reply: Reply, *, now: datetime) -> Followed:
    """Return the question which interview is meant; what needs none is done meanwhile."""
    work = Work(account=account, now=now, asks=Asks.WHICH)
    _follow_zone(reply, work)
    for command in reply.commands:
        if command.verb not in NEEDS_INTERVIEW:
            FOLLOWS[command.verb](work, command, None)
    work.about = [each.interview_id for each in interviews[:MOST_ASKED]]
    return _followed(account, work)


def _followed(before: Account, work: Work) -> Followed:
    planned: tuple[Interview, ...] = ()
    if work.touched:
        planned = arrange(
            replace(before, person=work.account.person), tuple(work.touched.values()), now=work.now, answering=False
        )
    asks = work.asks
    if asks is None and not work.done:
        asks = Asks.AGAIN
    receipt = Receipt(done=tuple(work.done), asks=asks, unclear=tuple(work.unclear))
    return Followed(
        person=work.account.person, interviews=planned, about=tuple(dict.fromkeys(work.about)), receipt=receipt
    )


def _follow_words(reply: Reply, interview: Interview, work: Work, quote: str) -> None:
    """Do what was said about one interview: first the answers, then the corrections, then what was told of it."""
    if reply.choice is not None or reply.agrees is not None:
        _answer(reply, interview, work)
    if reply.other:
        _take_apart(interview, work)
    if reply.correction != Correction():
        known = work.current(interview)
        preferences = work.account.person.preferences
        corrected = correct(known, reply.correction, now=work.now, preferences=preferences, quote=quote)
        if corrected.generation != known.generation:
            work.keep(corrected)
            work.tell(Did.CHANGED, corrected)
        else:
            work.tell(Did.UNCHANGED, known)
    elif reply.known:
        work.tell(Did.UNCHANGED, interview)
    if reply.question:
        known = work.current(interview)
        others = tuple(each for each in known.questions if each.field != reply.question.field)
        work.keep(
            replace(known, questions=(reply.question, *others), generation=known.generation + 1, changed_at=work.now)
        )
        work.asks = Asks.TIME
        work.about.append(known.interview_id)
    if reply.debrief:
        _note(reply, work.current(interview), work)


def _answer(reply: Reply, interview: Interview, work: Work) -> None:
    number = _number(reply, interview)
    decision = answer(work.account, interview.interview_id, number, now=work.now) if number else None
    if decision is None:
        work.tell(Did.NOTHING_ASKED, interview)
        return
    work.keep(*decision.interviews)
    about = work.account.find_interview(decision.about[0]) if decision.about else None
    work.tell(Did.ANSWERED, about or interview)


def _number(reply: Reply, interview: Interview) -> int | None:
    """Return which reading an answer chooses: yes is the one in use, no the other of two."""
    question = find_open(interview)
    if reply.choice is not None or question is None or reply.agrees is None:
        return reply.choice
    if question.field == HAPPENED:
        return 1 if reply.agrees else 2
    if question.field == SAME:
        return (1 if len(interview.same_as) == 1 else None) if reply.agrees else len(interview.same_as) + 1
    if reply.agrees:
        return question.used or (1 if len(question.choices) == 1 else None)
    return 3 - question.used if question.used and len(question.choices) == _TWO else None


def _take_apart(interview: Interview, work: Work) -> None:
    question = find_open(interview)
    if question and question.field == SAME:
        decision = answer(work.account, interview.interview_id, len(interview.same_as) + 1, now=work.now)
        if decision:
            work.keep(*decision.interviews)
            work.tell(Did.ANSWERED, interview)
            return
    parts = split(work.account, interview, now=work.now)
    if parts is None:
        work.tell(Did.NOT_SPLIT, interview)
        return
    work.keep(*parts)
    work.tell(Did.SPLIT, parts[1])
    work.about.append(parts[0].interview_id)


def _note(reply: Reply, known: Interview, work: Work) -> None:
    """Keep what was told; a promise moves the question how things stand to the day after it."""
    new = tuple(each for each in reply.debrief if each not in known.debrief)
    noted = replace(known, debrief=(*known.debrief, *new)[-_MOST_REMARKS:], promised=reply.promised or known.promised)
    if noted == known:
        work.tell(Did.UNCHANGED, known)
        return
    work.keep(replace(noted, generation=known.generation + 1, changed_at=work.now))
    work.tell(Did.NOTED, noted)
    if reply.promised and reply.promised != known.promised:
        work.tell(Did.PROMISED, noted, until=reply.promised)


def _follow_zone(reply: Reply, work: Work) -> None:
    if reply.zone is None:
        return
    prefer(work, zone=reply.zone)
    work.tell(Did.ZONE, detail=reply.zone)
