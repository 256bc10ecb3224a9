"""What the answer to one of our questions changes: a time, same or another, whether it took place."""

from dataclasses import replace
from datetime import datetime

from prepmail.domain.account import Account
from prepmail.domain.agenda import arrange
from prepmail.domain.corrections import Correction, correct, stop
from prepmail.domain.decision import Decision
from prepmail.domain.history import HAPPENED, SAME
from prepmail.domain.interview import Interview
from prepmail.domain.merging import merge, stand_alone
from prepmail.domain.reading import Question
from prepmail.domain.standing import TIME_FIELDS
from prepmail.domain.state import Event, State
from prepmail.domain.step import MailKind

_YES = 1

_Decided = tuple[tuple[Interview, ...], MailKind]


def find_open(interview: Interview) -> Question | None:
    """Return the question that a number answers: the one that was asked first."""
    return next(iter(interview.questions), None)


def answer(
    account: Account, interview_id: str, number: int, *, now: datetime, answering: bool = True
) -> Decision | None:
    """Return what choosing a reading (1-based) of an interview's open question changes; None where there is none such.

    The answer to an answered question is None, so that a mail handled twice changes nothing the second time.
    ``answering``: a mail will tell of it, so that what no hour is left for may travel there.
    """
    interview = account.find_interview(interview_id)
    question = find_open(interview) if interview and not interview.merged_into else None
    if interview is None or question is None or not 0 < number <= len(question.choices):
        return None
    if question.field == SAME:
        decided = _same_or_other(account, interview, number, now=now)
    elif question.field == HAPPENED:
        decided = _happened(account, interview, took_place=number == _YES, now=now)
    else:
        decided = _chosen(account, interview, question, number, now=now)
    if decided is None:
        return None
    changed, kind = decided
    planned = arrange(account, changed, now=now, answering=answering)
    return Decision(interviews=planned, about=(changed[0].interview_id,), answer=kind)


def _same_or_other(account: Account, interview: Interview, number: int, *, now: datetime) -> _Decided | None:
    if number > len(interview.same_as):
        return (stand_alone(interview, now=now),), MailKind.INTERVIEW_RECEIVED
    target = account.find_interview(interview.same_as[number - 1])
    if target is None or target.merged_into:
        return None
    return merge(target, interview, now=now), MailKind.INTERVIEW_CHANGED


def _happened(account: Account, interview: Interview, *, took_place: bool, now: datetime) -> _Decided:
    asked = replace(interview, questions=tuple(each for each in interview.questions if each.field != HAPPENED))
    if took_place:
        done = replace(asked, state=State.DONE, generation=asked.generation + 1, changed_at=now)
        return (done,), MailKind.INTERVIEW_RECEIVED
    return (stop(asked, now=now, preferences=account.person.preferences),), MailKind.INTERVIEW_CANCELLED


def _chosen(
    account: Account, interview: Interview, question: Question, number: int, *, now: datetime
) -> _Decided | None:
    choice = question.choices[number - 1]
    if question.field not in TIME_FIELDS or choice.start is None:
        return None
    changed = correct(
        interview,
        Correction(start=choice.start, end=choice.end, tz=choice.tz),
        now=now,
        preferences=account.person.preferences,
        event=Event.ANSWERED,
        quote=str(number),
    )
    return (changed,), MailKind.INTERVIEW_CHANGED
