"""A timer fired: send its mail if it is still right, plan anew if it comes much too late, else do nothing."""

from dataclasses import replace
from datetime import datetime, timedelta

from prepmail.app import App
from prepmail.domain.account import Account
from prepmail.domain.agenda import arrange
from prepmail.domain.interview import Interview
from prepmail.domain.plan import SILENT
from prepmail.domain.step import StepState
from prepmail.errors import ConflictError
from prepmail.ports import Commit, StepRef
from prepmail.usecases.deliver import LeasedError, deliver
from prepmail.usecases.lapse_waiting import LAPSE, lapse_waiting
from prepmail.usecases.timing import set_following_timer, set_timer

__all__ = ["LeasedError", "send_step"]

# A mail this late may fall into quiet hours or onto the next one: the rest of the plan is made anew.
_LATE = timedelta(hours=1)
_TRIES = 8


def send_step(app: App, ref: StepRef) -> str:
    """Handle one firing; return ``sent``, ``planned-anew`` or why nothing was done (see ``deliver``).

    Firing twice, late, early or for an older generation does nothing wrong. Raise ``LeasedError`` while another
    function is sending the same mail.
    """
    if ref.step_id == LAPSE:
        return lapse_waiting(app, ref)
    account = app.store.find_account(ref.person_id)
    if ref.interview_id and _plan_anew(app, ref, account):
        return "planned-anew"
    try:
        return deliver(app, ref, account)
    finally:
        # A mail that cannot be sent does not silence those after it.
        if account:
            set_following_timer(app, ref, account)


def _plan_anew(app: App, ref: StepRef, account: Account | None) -> bool:
    """Plan what remains from now when this mail is overdue or the person wants a pause; tell whether that was done."""
    for _ in range(_TRIES):
        now = app.clock()
        interview = account.find_interview(ref.interview_id or "") if account else None
        if account is None or interview is None or not _overdue(account, interview, ref, now):
            return False
        raised = replace(interview, generation=interview.generation + 1, changed_at=now)
        planned = arrange(account, (raised,), now=now, answering=False)
        person = replace(account.person, feed_revision=account.person.feed_revision + 1)
        try:
            app.store.commit(Commit(person=person, interviews=planned))
        except ConflictError:
            account = app.store.find_account(ref.person_id)
            continue
        for each in planned:
            set_timer(app, ref.person_id, before=account.find_interview(each.interview_id), after=each)
        return True
    raise ConflictError(ref.step_id)


def _overdue(account: Account, interview: Interview, ref: StepRef, now: datetime) -> bool:
    paused = account.person.preferences.paused_until
    step = next((each for each in interview.steps if each.step_id == ref.step_id), None)
    return (
        step is not None
        and step.generation == ref.generation
        and step.state is StepState.PLANNED
        and interview.state not in SILENT
        and (now - step.due > _LATE or (paused is not None and step.due <= now < paused))
        and not (step.expires and now >= step.expires)
    )
