from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepmail.domain.business_days import business_days_after


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        pytest.param(date(2026, 5, 4), 6, date(2026, 5, 12), id="from a Monday"),
        pytest.param(date(2026, 5, 8), 6, date(2026, 5, 18), id="from a Friday"),
        pytest.param(date(2026, 5, 9), 6, date(2026, 5, 18), id="from a Saturday"),
        pytest.param(date(2026, 5, 8), 1, date(2026, 5, 11), id="the next one after a Friday"),
        pytest.param(date(2028, 2, 28), 2, date(2028, 3, 1), id="over 29 February"),
        pytest.param(date(2026, 12, 30), 2, date(2027, 1, 1), id="over the year's end"),
    ],
)
def test_business_days_are_counted_from_the_day_after(day: date, count: int, expected: date) -> None:
    assert business_days_after(day, count) == expected


@given(day=st.dates(date(2020, 1, 1), date(2035, 1, 1)), count=st.integers(1, 15))
def test_a_business_day_is_never_on_a_weekend(day: date, count: int) -> None:
    assert business_days_after(day, count).isoweekday() <= 5
