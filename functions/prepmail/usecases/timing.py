"""Timers for what is planned: one name per step and generation, so that setting one twice sets one."""

import hashlib
from datetime import datetime

from prepmail.app import App
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


def set_timers(app: App, person_id: str, *, before: Interview | None, after: Interview) -> None:
    """Set a timer for every planned step and remove those of steps that are planned no more.

    Removing is tidiness: a timer that fires for a step that is gone, settled or of an older generation does nothing.
    """
    now = app.clock()
    wanted = {each.name: each for each in _timers(person_id, after)}
    for timer in wanted.values():
        app.timers.put(timer, now=now)
    for timer in _timers(person_id, before) if before else ():
        if timer.name not in wanted:
            app.timers.delete(timer.name)


def _timers(person_id: str, interview: Interview) -> list[Timer]:
    return [
        timer_for(interview_step_ref(person_id, interview, step), due=step.due)
        for step in interview.steps
        if step.state is StepState.PLANNED and not step.in_answer
    ]
