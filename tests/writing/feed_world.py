"""Made-up people and interviews for the tests of feed and page."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from prepmail.domain.account import Account
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person, Preferences
from prepmail.domain.reading import (
    Evidence,
    Facts,
    Format,
    Interviewer,
    Medium,
    PersonKind,
    Round,
    Session,
    Version,
)
from prepmail.domain.state import State
from prepmail.domain.step import MailKind, Step, StepState
from prepmail.settings import Settings
from prepmail.writing.links import Links, person_links

SECRET = bytes(range(32))
NOTICED = datetime(2026, 3, 2, 11, tzinfo=UTC)
NOW = datetime(2026, 3, 9, 9, 30, tzinfo=UTC)
START = datetime(2026, 3, 16, 14, tzinfo=UTC)
SETTINGS = Settings(
    base_url="https://prep.example.com",
    inbound_domain="in.example.com",
    sender="prep@in.example.com",
    templates_dir="templates",
)
PERSON = Person(
    person_id="5a" * 12,
    address="sam@example.com",
    created_at=NOTICED,
    preferences=Preferences(zone="Europe/Berlin"),
    revision=1,
)


def links(person: Person = PERSON) -> Links:
    return person_links(SETTINGS, SECRET, person)


def step(kind: MailKind, due: datetime, state: StepState = StepState.PLANNED, reason: str | None = None) -> Step:
    return Step(
        step_id=kind.value,
        kind=kind,
        generation=1,
        due=due,
        state=state,
        sent_at=due if state is StepState.SENT else None,
        reason=reason,
    )


def plan(start: datetime = START) -> tuple[Step, ...]:
    return (
        step(MailKind.STRATEGIZE, start - timedelta(days=13, hours=7), StepState.SENT),
        step(MailKind.PLAN, start - timedelta(days=3, hours=6)),
        step(MailKind.ASK, start - timedelta(days=1, hours=6)),
        step(MailKind.BREATHE, start - timedelta(hours=2)),
        step(MailKind.THANK_YOU, start + timedelta(hours=3)),
        step(MailKind.FOLLOW_UP, start + timedelta(days=8), StepState.SKIPPED, "expired"),
    )


def facts(start: datetime | None = START) -> Facts:
    return Facts(
        start=start,
        end=start + timedelta(hours=1) if start else None,
        tz="America/New_York",
        title="Interview with Acme",
        company="Acme",
        role="Data Engineer",
        interviewers=(
            Interviewer(name="Ana Silva", email="ana@acme.example.com", title="Head of Data", kind=PersonKind.MANAGER),
            Interviewer(name="Raj Patel", title="Data Engineer", kind=PersonKind.PEER),
        ),
        format=Format.PANEL,
        medium=Medium.VIDEO,
        join_url="https://meet.example.com/abc-defg?pwd=1,2;3",
        dial_in="+1 412 555 0123, code 77",
        round=Round.SECOND,
        evidence={
            "start": Evidence(source="DTSTART of invite.ics", quote="20260316T100000 America/New_York"),
            "company": Evidence(source="subject", quote="Interview with Acme"),
        },
    )


def interview(
    name: str = "i1",
    *,
    start: datetime | None = START,
    state: State = State.CONFIRMED,
    generation: int = 1,
    changed_at: datetime = NOTICED,
    steps: tuple[Step, ...] | None = None,
    **changes: object,
) -> Interview:
    plain = Interview(
        interview_id=name,
        uid=f"{name}@recruiting.example.org",
        version=Version(sequence=0, dtstamp=NOTICED),
        state=state,
        generation=generation,
        facts=replace(facts(start), **changes),  # type: ignore[arg-type]
        noticed_at=NOTICED,
        changed_at=changed_at,
    )
    return replace(plain, steps=plan(start or START) if steps is None else steps)


def account(*interviews: Interview, person: Person = PERSON) -> Account:
    return Account(person=person, interviews=interviews)


def loop_day() -> tuple[Session, ...]:
    ana, raj = facts().interviewers
    return (
        Session(start=START, end=START + timedelta(minutes=30), title="System design", interviewers=(ana,)),
        Session(start=START + timedelta(minutes=30), title="Team", interviewers=(raj,)),
    )
