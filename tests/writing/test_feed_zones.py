"""A zone as written into the feed means the same as the zone itself, at every hour around every change."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Timezone

from prepmail.writing.vtimezone import build_timezone


def offset_at(component: Timezone, instant: datetime) -> timedelta:
    """Read the component as RFC 5545, 3.6.5 says: the latest onset counts, on the wall clock before it."""
    onsets: list[tuple[datetime, timedelta]] = []
    parts: list[Any] = list(component.subcomponents)
    for part in parts:
        moments = [part["DTSTART"].dt]
        if "RDATE" in part:
            rows = part["RDATE"] if isinstance(part["RDATE"], list) else [part["RDATE"]]
            moments.extend(each.dt for row in rows for each in row.dts)
        onsets.extend((each - part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td) for each in moments)
    return max(each for each in onsets if each[0] <= instant.replace(tzinfo=None))[1]


@pytest.mark.parametrize(
    "key",
    [
        "Europe/Berlin",
        "Europe/Dublin",
        "America/New_York",
        "America/St_Johns",
        "America/Sao_Paulo",
        "Africa/Casablanca",
        "Africa/Cairo",
        "Asia/Kolkata",
        "Asia/Jerusalem",
        "Asia/Gaza",
        "Australia/Lord_Howe",
        "Australia/Sydney",
        "Pacific/Chatham",
        "Pacific/Kiritimati",
        "America/Santiago",
        "Antarctica/Troll",
    ],
)
def test_a_written_zone_agrees_with_the_real_one(key: str) -> None:
    zone = ZoneInfo(key)
    component = build_timezone(key, 2025, 2027)
    first, last = datetime(2025, 1, 1, tzinfo=UTC), datetime(2027, 12, 31, tzinfo=UTC)
    instants = {first + timedelta(days=each) for each in range((last - first).days)}
    for day in sorted(instants):
        if day.astimezone(zone).utcoffset() != (day + timedelta(days=1)).astimezone(zone).utcoffset():
            instants.update(day + timedelta(minutes=each) for each in range(0, 24 * 60, 30))
            instants.update(day + timedelta(minutes=each, seconds=-1) for each in range(30, 24 * 60, 30))

    wrong = [each for each in sorted(instants) if offset_at(component, each) != each.astimezone(zone).utcoffset()]

    assert wrong == []
    assert len(component.subcomponents) <= 8


def test_building_a_zone_again_costs_nothing() -> None:
    assert build_timezone("Europe/Berlin", 2025, 2027) is build_timezone("Europe/Berlin", 2025, 2027)
