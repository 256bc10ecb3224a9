"""Made-up interviews for the tests of the plan."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from prepmail.domain.interview import Interview
from prepmail.domain.reading import Facts, Session, Version
from prepmail.domain.state import State
from prepmail.domain.step import Step

HOUR = timedelta(hours=1)


def local(text: str, zone: str = "Europe/Berlin") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def an_interview(
    start: datetime | None,
    *,
    noticed_at: datetime,
    end: datetime | None = None,
    sessions: tuple[Session, ...] = (),
    zone: str = "Europe/Berlin",
    steps: tuple[Step, ...] = (),
    generation: int = 1,
    state: State = State.CONFIRMED,
) -> Interview:
    return Interview(
        interview_id="9f2c",
        uid="interview-1@example.com",
        version=Version(sequence=0, dtstamp=noticed_at),
        state=state,
        generation=generation,
        facts=Facts(start=start, end=end, tz=zone, sessions=sessions),
        noticed_at=noticed_at,
        changed_at=noticed_at,
        steps=steps,
    )


def on_the_clock(instant: datetime, zone: str = "Europe/Berlin") -> str:
    return f"{instant.astimezone(ZoneInfo(zone)):%a %d %b %H:%M}"
