"""Change how and when a person is written to; what is planned moves along."""

from dataclasses import replace
from datetime import datetime

from prepmail.app import App
from prepmail.domain.account import Account
from prepmail.domain.agenda import arrange
from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import is_over
from prepmail.domain.step import StepState
from prepmail.usecases.change_account import Changed, change_account


def change_settings(app: App, person_id: str, wanted: Preferences) -> bool:
    """Set the preferences, all but the pause, and plan every open interview anew; tell whether any was different."""

    def decide(account: Account, now: datetime) -> Changed | None:
        return _with(account, replace(wanted, paused_until=account.person.preferences.paused_until), now)

    return change_account(app, person_id, decide)


def pause_mail(app: App, person_id: str, until: datetime | None) -> bool:
    """Let no timed mail go before an instant (UTC), None to let it come again; tell whether that is a change."""

    def decide(account: Account, now: datetime) -> Changed | None:
        return _with(account, replace(account.person.preferences, paused_until=until), now)

    return change_account(app, person_id, decide)


def _with(account: Account, preferences: Preferences, now: datetime) -> Changed | None:
    if preferences == account.person.preferences:
        return None
    # UNDO by mail must not bring back what was set here since.
    person = replace(account.person, preferences=preferences, replaced=None)
    raised = tuple(
        replace(each, generation=each.generation + 1, changed_at=now)
        for each in account.interviews
        if _is_open(each, now)
    )
    planned = arrange(replace(account, person=person), raised, now=now, answering=False)
    return Changed(person=person, interviews=planned)


def _is_open(interview: Interview, now: datetime) -> bool:
    """Tell whether anything may still be due: what is over with nothing planned stays as it is."""
    planned = any(each.state is StepState.PLANNED for each in interview.steps)
    dated = interview.facts.start or interview.facts.deadline or interview.facts.slots
    return planned or (bool(dated) and not interview.merged_into and not is_over(interview, now))
