"""The mails of all interviews of a person together: what days share, what is folded, and at most three a day.

Each interview is planned by itself (``plan``), then:

1. Interviews of one employer on one day are one plan: the first carries the preparation, the last the thank-you notes.
2. Two last-minute mails on one day become one, at the hour of the earlier.
3. A day with more than three timed mails lets a follow-up wait, folds two of preparation, or of thanks, into one, and
   lets preparation that is not the last wait for the next morning.

Nothing is dropped: where nothing can be folded the day keeps its fourth mail.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from prepmail.domain.account import Account
from prepmail.domain.employers import group_days
from prepmail.domain.folding import fold_days
from prepmail.domain.interview import Interview
from prepmail.domain.merging import list_parted
from prepmail.domain.person import Preferences
from prepmail.domain.plan import GONE_OUT, Share, name_steps, plan_steps, send_alone
from prepmail.domain.state import State
from prepmail.domain.step import MailKind, Section, StepState

# What one commit can take beside the mail itself; nobody has as many interviews ahead of them.
_MOST_CHANGED = 40
_OVERDUE = timedelta(hours=1)
_AFTERWARDS = frozenset({MailKind.THANK_YOU, MailKind.FOLLOW_UP})


def arrange(
    account: Account, changed: Iterable[Interview], *, now: datetime, answering: bool = True
) -> tuple[Interview, ...]:
    """Return what to store when some interviews of an account have become these, all plans made anew.

    The ``generation`` of those that changed was raised already. What no hour is left for travels in the answer that is
    being written, unless none is (``answering``). Other interviews are returned only where their mails change, a
    generation on.
    """
    new = {each.interview_id: each for each in changed}
    before = {each.interview_id: each for each in account.interviews}
    for each in [one for name, one in new.items() if name in before]:
        parted = list_parted(before[each.interview_id], each, account.interviews, now=now)
        new |= {one.interview_id: one for one in parted}
    preferences = account.person.preferences
    shares = _share(tuple((before | new).values()), preferences)
    shared = _list_shared(account.interviews) | shares.regrouped
    planned: dict[str, Interview] = {}
    for name, each in (before | new).items():
        if name in new or name in shared or _is_overdue(each, now):
            steps = plan_steps(each, now=now, preferences=preferences, share=shares.of[name])
            if not answering or name not in new:
                steps = send_alone(steps, each, now=now, preferences=preferences)
            planned[name] = replace(each, steps=steps)
        elif any(step.state is StepState.PLANNED for step in each.steps):
            planned[name] = each
    arranged = fold_days(account, planned)
    others = [
        _raised(each, before[name], now)
        for name, each in arranged.items()
        if name not in new and _mails(each) != _mails(before[name])
    ]
    return (*(arranged[name] for name in new), *others[:_MOST_CHANGED])


def _list_shared(interviews: tuple[Interview, ...]) -> frozenset[str]:
    """Return the interviews that have a planned mail in common with another one."""
    shared: set[str] = set()
    for each in interviews:
        for step in each.steps:
            if step.state is StepState.PLANNED and step.also:
                shared |= {each.interview_id, *(one.interview_id for one in step.also)}
    return frozenset(shared)


def _is_overdue(interview: Interview, now: datetime) -> bool:
    return any(step.state is StepState.PLANNED and step.due < now - _OVERDUE for step in interview.steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shares:
    of: Mapping[str, Share]
    regrouped: frozenset[str]


def _share(interviews: tuple[Interview, ...], preferences: Preferences) -> _Shares:
    """Find out what went out about each interview in another one's mail, and which carry the mails of their day."""
    shares = {each.interview_id: _covered(each.interview_id, interviews) for each in interviews}
    regrouped: set[str] = set()
    for group in group_days(interviews, preferences):
        delivered = frozenset[Section]()
        for each in group:
            own = (section for step in each.steps if step.state in GONE_OUT for section in step.sections)
            delivered |= shares[each.interview_id].delivered | frozenset(own)
        unthanked = [each.interview_id for each in group if not _is_thanked(each, shares[each.interview_id])]
        for number, each in enumerate(group):
            name, last = each.interview_id, number == len(group) - 1
            regrouped.add(name)
            shares[name] = replace(
                shares[name],
                delivered=delivered,
                prepares=number == 0,
                thanks=last,
                with_preparation=tuple(one.interview_id for one in group[1:]) if number == 0 else (),
                with_thanks=tuple(one for one in unthanked if one != name) if last else (),
            )
    for each in interviews:
        # An invitation to the next round is the news that the follow-up would have asked for.
        if each.follows in shares and each.state is not State.CANCELLED and not each.same_as:
            known = shares[each.follows]
            shares[each.follows] = replace(known, done=known.done | {MailKind.FOLLOW_UP})
            regrouped.add(each.follows)
    return _Shares(of=shares, regrouped=frozenset(regrouped))


def _covered(interview_id: str, interviews: tuple[Interview, ...]) -> Share:
    delivered: set[Section] = set()
    done: set[MailKind] = set()
    sent: list[datetime] = []
    merged = [each for each in interviews if each.merged_into == interview_id]
    for step in (step for each in merged for step in each.steps if step.state in GONE_OUT):
        delivered.update(step.sections)
        done.update({step.kind} & _AFTERWARDS)
    for step in (step for each in interviews for step in each.steps if step.state in GONE_OUT):
        for one in step.also:
            if one.interview_id == interview_id:
                delivered.update(one.sections)
                done.update({step.kind} & _AFTERWARDS)
                if one.sections:
                    sent.append(step.sent_at or step.due)
    return Share(delivered=frozenset(delivered), done=frozenset(done), last_sent=max(sent, default=None))


def _is_thanked(interview: Interview, share: Share) -> bool:
    own = any(step.kind is MailKind.THANK_YOU and step.state in GONE_OUT for step in interview.steps)
    return own or MailKind.THANK_YOU in share.done


def _raised(interview: Interview, before: Interview, now: datetime) -> Interview:
    """Return an interview that nobody spoke of, whose mails another one's change has moved."""
    generation = before.generation + 1
    settled = tuple(step for step in interview.steps if step.state is not StepState.PLANNED)
    planned = [step for step in interview.steps if step.state is StepState.PLANNED]
    steps = (*settled, *name_steps(planned, settled, generation))
    return replace(interview, steps=steps, generation=generation, changed_at=now)


def _mails(interview: Interview) -> list[tuple[object, ...]]:
    return [
        (step.kind, step.due, step.sections, step.in_answer, step.also, step.state, step.expires)
        for step in interview.steps
        if step.state in {StepState.PLANNED, StepState.SKIPPED}
    ]
