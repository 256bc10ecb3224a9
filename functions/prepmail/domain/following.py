"""An account while one reply is followed: what was touched, done, asked, and not understood so far."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from prepmail.domain.account import Account
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person, Preferences, Replaced
from prepmail.domain.plan import ends_at, is_over
from prepmail.domain.receipts import Asks, Did, Done, Receipt
from prepmail.domain.state import State
from prepmail.domain.step import StepState

_ENDED = frozenset({State.CANCELLED, State.REJECTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """What to write, and what to tell. ``about`` are the interviews the answer shows. ``deletes``: all of it goes."""

    person: Person
    interviews: tuple[Interview, ...] = ()
    about: tuple[str, ...] = ()
    receipt: Receipt
    deletes: bool = False


@dataclass(slots=True, kw_only=True)
class Work:
    """The account while one reply is followed."""

    account: Account
    now: datetime
    touched: dict[str, Interview] = field(default_factory=dict)
    done: list[Done] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    about: list[str] = field(default_factory=list)
    asks: Asks | None = None

    def keep(self, *interviews: Interview) -> None:
        """Hold interviews as they now are."""
        for each in interviews:
            self.touched[each.interview_id] = each
        held = {each.interview_id: each for each in self.account.interviews} | self.touched
        self.account = replace(self.account, interviews=tuple(held.values()))

    def tell(self, did: Did, interview: Interview | None = None, **more: object) -> None:
        """Note one thing done, and that the answer shows the interview."""
        name = interview.interview_id if interview else None
        self.done.append(Done(did=did, interview_id=name, **more))  # type: ignore[arg-type]  # until and detail
        if name:
            self.about.append(name)

    def current(self, interview: Interview) -> Interview:
        """Return an interview as it now is."""
        return self.account.find_interview(interview.interview_id) or interview


def list_live(account: Account, now: datetime) -> tuple[Interview, ...]:
    """Return the interviews that are still to come, the next first."""
    live = [
        each
        for each in account.interviews
        if not each.merged_into and each.state not in _ENDED and not is_over(each, now)
    ]
    return tuple(
        sorted(live, key=lambda each: (each.facts.start or each.facts.deadline or each.noticed_at, each.interview_id))
    )


def find_last_over(account: Account, now: datetime) -> Interview | None:
    """Return the interview that ended last."""
    over = [each for each in account.interviews if not each.merged_into and is_over(each, now)]
    return max(over, key=lambda each: (ends_at(each.facts) or now, each.interview_id), default=None)


def prefer(work: Work, **changed: object) -> None:
    """Set preferences, remember the old ones, and plan every interview anew that something may still be due for."""
    old = work.account.person.preferences
    preferences = replace(old, **changed)  # type: ignore[arg-type]  # their own names
    if preferences != old:
        _set_preferences(work, preferences, Replaced(at=work.now, preferences=old))


def restore_preferences(work: Work, replaced: Replaced) -> None:
    """Set the preferences as they were before the last reply that changed them."""
    _set_preferences(work, replaced.preferences, None)


def _set_preferences(work: Work, preferences: Preferences, replaced: Replaced | None) -> None:
    person = replace(work.account.person, preferences=preferences, replaced=replaced)
    work.account = replace(work.account, person=person)
    due = [
        each
        for each in work.account.interviews
        if not each.merged_into
        and (any(step.state is StepState.PLANNED for step in each.steps) or each in list_live(work.account, work.now))
    ]
    work.keep(*(replace(each, generation=each.generation + 1, changed_at=work.now) for each in due))
