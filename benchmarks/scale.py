"""Simulate a year of many people's mail, minute by minute, against the limits and prices of AWS.

The plans are those of our planner for made-up interviews in the zones where people live; the load of a minute is what
they add up to. Prices and limits are AWS's list of 2026-10 (us-east-1, no free tier) and stand in one table below.
"""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import plan_steps
from prepmail.domain.reading import Facts, Version

PEOPLE = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)
INTERVIEWS_A_MONTH = 3
MAILS_IN = 1.5  # an interview: the invite, and every second one is moved or cancelled
POLLS_A_DAY = 26  # two calendar programs a person
SAMPLES = 3_000
WEEK = 7 * 1440
# How busy each month is beside the year's mean: people look for work in January and September.
SEASON = (1.25, 1.1, 1.1, 1.05, 1.0, 0.95, 0.8, 0.8, 1.2, 1.1, 0.95, 0.7)
ZONES = {
    "America/New_York": 0.20,
    "America/Chicago": 0.11,
    "America/Los_Angeles": 0.12,
    "Europe/London": 0.10,
    "Europe/Berlin": 0.15,
    "Asia/Kolkata": 0.17,
    "Asia/Singapore": 0.09,
    "Australia/Sydney": 0.06,
}
# What an account has before it asks for more.
SES_RATE = 14  # mails a second
SCHEDULER_RATE = 1_000  # firings a second
SCHEDULES = 10_000_000
LAMBDA_CONCURRENCY = 1_000
SEND_SECONDS = 0.4
# Dollars, and of what.
PRICES = {
    "SES in": 0.10 / 1_000,
    "SES out": 0.16 / 1_000,
    "Scheduler": 1.00 / 1_000_000,
    "Lambda second at 512 MB": 0.0000133334 / 2,
    "Lambda call": 0.20 / 1_000_000,
    "DynamoDB write": 0.625 / 1_000_000,
    "DynamoDB read": 0.125 / 1_000_000,
    "S3 put": 5.00 / 1_000_000,
    "S3 get": 0.40 / 1_000_000,
    "SQS": 0.40 / 1_000_000,
    "SNS": 0.50 / 1_000_000,
    "HTTP API": 1.00 / 1_000_000,
    "log GB": 0.50,
}


@dataclass(frozen=True)
class Profile:
    """What one interview adds: mails by the minute of the UTC week, and for how many days a timer of it is set.

    It has one at a time, for its next mail, so they are the days until its last.
    """

    mails: list[float]
    mails_each: float
    timer_days: float


def make_profile() -> Profile:
    """Plan made-up interviews, spread over working hours and zones."""
    chance = random.Random(7)  # noqa: S311  the same numbers each time
    mails, count, waited = [0.0] * WEEK, 0, timedelta()
    for number in range(SAMPLES):
        zone = chance.choices(list(ZONES), list(ZONES.values()))[0]
        start = _working_time(chance, zone)
        notice = timedelta(hours=chance.choices((3, 20, 44, 90, 160, 300), (5, 15, 20, 25, 25, 10))[0])
        now = start - notice
        interview = Interview(
            interview_id=str(number),
            uid=f"{number}@example.com",
            version=Version(sequence=0, dtstamp=now),
            facts=Facts(start=start, end=start + timedelta(hours=1), tz=zone),
            noticed_at=now,
            changed_at=now,
        )
        steps = plan_steps(interview, now=now, preferences=Preferences(zone=zone))
        timed = [step.due for step in steps if not step.in_answer]
        for due in timed:
            mails[_minute(due)] += 1 / SAMPLES
        count += len(timed)
        waited += max(timed, default=now) - now
        mails[_minute(now)] += MAILS_IN / SAMPLES  # the answers
    each = count / SAMPLES
    return Profile(mails=mails, mails_each=each, timer_days=waited / SAMPLES / timedelta(days=1))


def _working_time(chance: random.Random, zone: str) -> datetime:
    """Return the start of an interview: a working day of one week, on the hour or half of it."""
    monday = datetime(2026, 5, 4, tzinfo=ZoneInfo(zone))
    return (monday + timedelta(days=chance.randrange(5), minutes=30 * chance.randrange(18, 34))).astimezone(UTC)


def _minute(instant: datetime) -> int:
    utc = instant.astimezone(UTC)
    return utc.weekday() * 1440 + utc.hour * 60 + utc.minute


@dataclass(frozen=True)
class Year:
    """A year at one rate of sending: how deep the queue got, and how long mails waited in it."""

    peak_a_minute: float
    deepest: float
    waited_99: float  # minutes, for 99 of 100 mails
    waited_most: float


def live_a_year(profile: Profile, people: int, rate: float) -> Year:
    """Let a year pass: what falls due joins the queue, what the rate allows leaves it, first in first out."""
    a_week = people * INTERVIEWS_A_MONTH * 12 / 52
    waits: dict[int, float] = {}
    depth = deepest = peak = 0.0
    leaves = rate * 60
    for month, busy in enumerate(SEASON):
        for due in _minutes_of(profile, month):
            mails = due * a_week * busy
            peak = max(peak, mails)
            depth = max(0.0, depth + mails - leaves)
            deepest = max(deepest, depth)
            wait = int(depth / leaves)
            waits[wait] = waits.get(wait, 0.0) + mails
    total, most = sum(waits.values()), max(waits)
    running = accumulate(waits[each] for each in sorted(waits))
    waited_99 = next(each for each, sofar in zip(sorted(waits), running, strict=True) if sofar >= 0.99 * total)
    return Year(peak_a_minute=peak, deepest=deepest, waited_99=waited_99, waited_most=most)


def _minutes_of(profile: Profile, month: int) -> Iterator[float]:
    days = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    first = sum(days[:month]) * 1440
    return (profile.mails[each % WEEK] for each in range(first, first + days[month] * 1440))


def find_rate(profile: Profile, people: int, minutes: float) -> float:
    """Return the mails a second at which 99 of 100 mails leave within some minutes, to a twentieth."""
    low, high = 0.001, people / 10
    while high / low > 1.05:  # noqa: PLR2004
        middle = (low * high) ** 0.5
        good = live_a_year(profile, people, middle).waited_99 <= minutes
        low, high = (low, middle) if good else (middle, high)
    return high


def costs(profile: Profile) -> dict[str, float]:
    """Return what a thousand people cost in a month, in dollars."""
    interviews = 1_000 * INTERVIEWS_A_MONTH
    arrivals, timers = interviews * MAILS_IN, interviews * profile.mails_each
    sent, polls = arrivals + timers, 1_000 * POLLS_A_DAY * 30
    price = PRICES
    return {
        "SES, mails in": arrivals * price["SES in"],
        "SES, mails out": sent * price["SES out"],
        "Scheduler": timers * price["Scheduler"],
        "Lambda, mails in (1 GB, 0.9 s)": arrivals * (1.8 * price["Lambda second at 512 MB"] + price["Lambda call"]),
        "Lambda, mails out": timers * (SEND_SECONDS * price["Lambda second at 512 MB"] + price["Lambda call"]),
        "Lambda, mails told of": sent * (0.1 * price["Lambda second at 512 MB"] + price["Lambda call"]),
        "DynamoDB": sent * (24 * price["DynamoDB write"] + 12 * price["DynamoDB read"]),
        "S3": (arrivals + sent) * price["S3 put"] + arrivals * price["S3 get"],
        "SQS and SNS": (4 * (arrivals + sent) + 3 * timers) * price["SQS"] + (arrivals + sent) * price["SNS"],
        "feed: HTTP API": polls * price["HTTP API"],
        "feed: Lambda (25 ms)": polls * (0.025 * price["Lambda second at 512 MB"] + price["Lambda call"]),
        "feed: DynamoDB": polls * price["DynamoDB read"],
        "logs": (arrivals * 4e-6 + sent * 4e-6 + polls * 0.3e-6) * price["log GB"],
    }


def main() -> int:
    """Print the tables of docs/scaling.md."""
    profile = make_profile()
    print(f"an interview: {profile.mails_each:.1f} timed mails, a timer is set for {profile.timer_days:.1f} days")
    print("people        mails a day  busiest minute  p99 at 14/s  rate for p99 of 15 min  timers set  sending at once")
    for people in PEOPLE:
        year = live_a_year(profile, people, SES_RATE)
        rate = find_rate(profile, people, 15)
        a_day = people * INTERVIEWS_A_MONTH * 12 / 365
        mails = a_day * (profile.mails_each + MAILS_IN)
        timers = a_day * profile.timer_days
        late = f"{year.waited_99:,.0f} min" if year.waited_99 < WEEK else "never"
        print(
            f"{people:>11,}  {mails:>13,.0f}  {year.peak_a_minute:>14,.0f}  {late:>11}  {rate:>19,.1f}/s  "
            f"{timers:>11,.0f}  {rate * SEND_SECONDS:>15,.0f}"
        )
    by_hour = [sum(profile.mails[1440 + hour * 60 : 1500 + hour * 60]) for hour in range(24)]
    print(
        "a Tuesday, share of the week's mails by UTC hour:",
        " ".join(f"{each * 100 / sum(profile.mails):.1f}" for each in by_hour),
    )
    table = costs(profile)
    for name, dollars in table.items():
        print(f"{name:<32} ${dollars:.2f}")
    print(f"{'1,000 people a month':<32} ${sum(table.values()):.2f}")
    print(f"by default: SES {SES_RATE}/s, Scheduler {SCHEDULER_RATE}/s and {SCHEDULES:,}, Lambda {LAMBDA_CONCURRENCY}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
