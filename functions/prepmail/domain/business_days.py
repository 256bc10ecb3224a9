"""Days on which offices answer: Monday to Friday. Public holidays differ by place and are not counted out."""

from datetime import date, timedelta

_SATURDAY = 5


def business_days_after(day: date, count: int) -> date:
    """Return the ``count``-th business day after a day, which itself is not counted."""
    while count:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            count -= 1
    return day
