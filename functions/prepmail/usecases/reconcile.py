"""Heal what a lost timer left: hand every overdue mail to the timers again."""

from datetime import timedelta

from prepmail.app import App
from prepmail.usecases.timing import timer_for

_OVERDUE = timedelta(minutes=10)


def reconcile(app: App) -> dict[str, int]:
    """Set a timer that fires at once for each mail that was due ten minutes ago and neither left nor fell away.

    A mail that is on its way meanwhile is refused by its claim, so one too many does no harm.
    """
    now = app.clock()
    overdue = app.store.list_due(now - _OVERDUE)
    for ref in overdue:
        app.timers.put(timer_for(ref, due=now), now=now)
    return {"overdue": len(overdue)}
