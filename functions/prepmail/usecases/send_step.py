"""A timer fired: send its mail if it is still right, plan anew if it comes much too late, else do nothing."""

from dataclasses import replace
from datetime import datetime, timedelta

from prepmail.app import App
from prepmail.domain.interview import Interview, Status
from prepmail.domain.plan import plan_steps
from prepmail.domain.step import Step, StepState
from prepmail.errors import ConflictError
from prepmail.ports import Commit, StepRef
from prepmail.usecases.deliver import LeasedError, deliver
from prepmail.usecases.timing import set_timers

__all__ = ["LeasedError", "send_step"]

# A preparation mail this late may fall into quiet hours or onto the next one: the rest of the plan is made anew.
_LATE = timedelta(hours=1)
_TRIES = 8


def send_step(app: App, ref: StepRef) -> str:
    """Handle one firing; return ``sent``, ``planned-anew`` or why nothing was done (see ``deliver``).

    Firing twice, late, early or for an older generation does nothing wrong. Raise ``LeasedError`` while another
    function is sending the same mail.
    """
    if ref.interview_id and _plan_anew(app, ref):
        return "planned-anew"
    return deliver(app, ref)


def _plan_anew(app: App, ref: StepRef) -> bool:
    """Plan the interview's remaining steps from now when this one is overdue; tell whether that was done."""
    for _ in range(_TRIES):
        now = app.clock()
        account = app.store.find_account(ref.person_id)
        interview = account.find_interview(ref.interview_id or "") if account else None
        if account is None or interview is None or not _overdue(interview, ref, now):
            return False
        raised = replace(interview, generation=interview.generation + 1, changed_at=now)
        steps = plan_steps(raised, now=now, preferences=account.person.preferences)
        after = replace(raised, steps=tuple(_alone(each, raised, now) for each in steps))
        person = replace(account.person, feed_revision=account.person.feed_revision + 1)
        try:
            app.store.commit(Commit(person=person, interviews=(after,)))
        except ConflictError:
            continue
        set_timers(app, ref.person_id, before=interview, after=after)
        return True
    raise ConflictError(ref.step_id)


def _overdue(interview: Interview, ref: StepRef, now: datetime) -> bool:
    step = next((each for each in interview.steps if each.step_id == ref.step_id), None)
    return (
        step is not None
        and step.generation == ref.generation
        and step.state is StepState.PLANNED
        and bool(step.sections)
        and interview.status is not Status.CANCELLED
        and now - step.due > _LATE
        and not (step.expires and now >= step.expires)
    )


def _alone(step: Step, interview: Interview, now: datetime) -> Step:
    """Give sections that were to travel in an answer a mail of their own: here no answer is on its way."""
    if not step.in_answer or step.state is not StepState.PLANNED:
        return step
    return replace(step, in_answer=False, due=now, expires=interview.facts.start)
