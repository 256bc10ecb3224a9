"""Timers for what is planned: one for the next mail of each interview, under a name that setting twice sets once.

A timer that fires sets the one of the mail after it. Where such a link breaks, `reconcile` finds the mail by the table.
"""

import hashlib
from datetime import datetime

from prepmail.app import App
from prepmail.domain.account import Account
from prepmail.domain.interview import Interview
from prepmail.domain.step import Step, StepState
from prepmail.ports import StepRef, Timer


def interview_step_ref(person_id: str, interview: Interview, step: Step) -> StepRef:
    """Return the ids a timer carries for a step of an interview."""
    return StepRef(
        person_id=person_id, step_id=step.step_id, generation=step.generation, interview_id=interview.interview_id
    )


def timer_for(ref: StepRef, *, due: datetime) -> Timer:
    """Return the timer of a mail: its name has 64 characters at most and nothing personal in it."""
    name = "\x00".join((ref.person_id, ref.interview_id or "", ref.inbound_key or "", ref.step_id))
    return Timer(name=f"{hashlib.sha256(name.encode()).hexdigest()[:40]}-g{ref.generation}", due=due, ref=ref)


def set_timer(app: App, person_id: str, *, before: Interview | None, after: Interview) -> None:
    """Set the timer of an interview's next mail and remove that of the mail which was next before the change.

    Removing is tidiness: a timer that fires for a step that is gone, settled or of an older generation does nothing.
    """
    wanted = _timer_of_first(person_id, after, _waiting(after))
    if wanted:
        app.timers.put(wanted, now=app.clock())
    unwanted = _timer_of_first(person_id, before, _waiting(before)) if before else None
    if unwanted and (wanted is None or unwanted.name != wanted.name):
        app.timers.delete(unwanted.name)


def set_following_timer(app: App, ref: StepRef, account: Account) -> None:
    """Set the timer of the mail that follows the one whose timer fired, whatever became of that.

    Only what is due later counts: two overdue mails that cannot be sent must not hand each other over for ever.
    """
    interview = account.find_interview(ref.interview_id or "")
    steps = interview.steps if interview else ()
    fired = next((each for each in steps if each.step_id == ref.step_id and each.generation == ref.generation), None)
    if interview is None or fired is None:
        return
    later = [each for each in _waiting(interview) if _order(each) > _order(fired)]
    following = _timer_of_first(ref.person_id, interview, later)
    if following:
        app.timers.put(following, now=app.clock())


def _waiting(interview: Interview) -> list[Step]:
    return [each for each in interview.steps if each.state is StepState.PLANNED and not each.in_answer]


def _order(step: Step) -> tuple[datetime, str]:
    return step.due, step.step_id


def _timer_of_first(person_id: str, interview: Interview, steps: list[Step]) -> Timer | None:
    first = min(steps, key=_order, default=None)
    return timer_for(interview_step_ref(person_id, interview, first), due=first.due) if first else None
