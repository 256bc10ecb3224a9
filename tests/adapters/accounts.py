"""Made-up people and interviews to store."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from prepmail.domain.account import Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.domain.reading import Facts, Version
from prepmail.domain.step import MailKind, Step, StepState

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def person(person_id: str = "sam") -> Person:
    return Person(person_id=person_id, address=f"{person_id}@example.com", created_at=NOON)


def interview(name: str = "i1", *steps: Step, company: str = "Acme") -> Interview:
    return Interview(
        interview_id=name,
        uid=f"{name}@example.org",
        version=Version(sequence=0, dtstamp=NOON),
        facts=Facts(start=NOON + timedelta(days=9), tz="Europe/Berlin", company=company),
        noticed_at=NOON,
        changed_at=NOON,
        steps=steps,
    )


def step(step_id: str = "s1", *, due: datetime = NOON, state: StepState = StepState.PLANNED) -> Step:
    lease = NOON + timedelta(minutes=2) if state is StepState.SENDING else None
    return Step(step_id=step_id, kind=MailKind.PLAN, generation=1, due=due, state=state, lease_until=lease)


def inbound(key: str = "m1", *, state: StepState = StepState.PLANNED) -> Inbound:
    answer = replace(step("answer", state=state), kind=MailKind.INTERVIEW_RECEIVED)
    return Inbound(key=key, received_at=NOON, answer=answer, expires_at=NOON + timedelta(days=90))
