"""What employers say, as readings: calendar events, prose, decisions; and an account that hears them."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from prepmail.domain.account import Account
from prepmail.domain.agenda import arrange
from prepmail.domain.decision import Decision, decide
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person, Preferences
from prepmail.domain.reading import (
    Action,
    Choice,
    Facts,
    Found,
    Interviewer,
    Method,
    Origin,
    Outcome,
    Reading,
    Version,
)
from prepmail.domain.state import State
from prepmail.domain.step import MailKind, Step, StepState

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
START = datetime(2026, 3, 17, 13, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ANA = Interviewer(name="Ana Silva", email="ana@acme.example")
PERSON = Person(person_id="p", address="sam@example.com", created_at=NOW, preferences=Preferences(zone="Europe/Berlin"))


def facts(start: datetime | None = START, **changed: Any) -> Facts:
    made = Facts(
        start=start,
        end=start + HOUR if start else None,
        tz="Europe/Berlin",
        company="Acme",
        role="Data Engineer",
        interviewers=(ANA,),
    )
    return replace(made, **changed)


def entry(
    start: datetime | None = START,
    *,
    sequence: int = 0,
    written: datetime = NOW,
    uid: str = "u1@acme.example",
    cancelled: bool = False,
    **changed: Any,
) -> Found:
    """Make an event of a calendar file."""
    return Found(
        uid=uid,
        version=Version(sequence=sequence, dtstamp=written),
        method=Method.CANCEL if cancelled else Method.REQUEST,
        cancelled=cancelled,
        facts=facts(start, **changed),
    )


def prose(
    start: datetime | None = START,
    *,
    written: datetime = NOW,
    uid: str = "mail-1",
    cancelled: bool = False,
    replaces: datetime | None = None,
    **changed: Any,
) -> Found:
    """Make an event that a mail tells of in words."""
    return Found(
        uid=uid,
        version=Version(sequence=0, dtstamp=written),
        method=Method.CANCEL if cancelled else Method.REQUEST,
        cancelled=cancelled,
        facts=facts(start, **{"interviewers": (), **changed}),
        from_calendar=False,
        replaces=replaces,
    )


def slots(*starts: datetime) -> tuple[Choice, ...]:
    return tuple(Choice(label="", start=each, end=each + HOUR, tz="Europe/Berlin") for each in starts)


def reading(*found: Found, action: Action = Action.NEW, message: str = "<m1@example.com>", **changed: Any) -> Reading:
    return Reading(action=action, found=found, message_id=message, **changed)


def outcome(
    decided: Outcome, *, written: datetime | None = None, message: str = "<o@example.com>", **about: Any
) -> Reading:
    known = {"company": "Acme", **about}
    origin = Origin(sent=written)
    return Reading(action=Action.OUTCOME, outcome=decided, about=Facts(**known), message_id=message, origin=origin)


@dataclass
class Life:
    """An account that hears one reading after the other, without any machine around it."""

    account: Account = field(default_factory=lambda: Account(person=PERSON))
    now: datetime = NOW
    decisions: list[Decision] = field(default_factory=list)

    def hear(self, said: Reading | Found, *, after: timedelta = timedelta(minutes=1)) -> Decision:
        self.now += after
        heard = said if isinstance(said, Reading) else reading(said, message=f"<{len(self.decisions)}@example.com>")
        decision = decide(self.account, heard, now=self.now)
        self.decisions.append(decision)
        self.store(*decision.interviews)
        return decision

    def store(self, *interviews: Interview) -> None:
        held = {each.interview_id: each for each in self.account.interviews}
        held.update((each.interview_id, each) for each in interviews)
        self.account = replace(self.account, interviews=tuple(held[name] for name in sorted(held)))

    def change(self, interview: Interview | None) -> None:
        assert interview is not None
        self.store(*arrange(self.account, (interview,), now=self.now, answering=False))

    def send_until(self, instant: datetime) -> list[tuple[str, Step]]:
        """Let everything that falls due until then go out, in order."""
        gone: list[tuple[str, Step]] = []
        while True:
            due = [
                (step.due, each, step)
                for each in self.account.interviews
                for step in each.steps
                if step.state is StepState.PLANNED and not step.in_answer and step.due <= instant
            ]
            if not due:
                self.now = max(self.now, instant)
                return gone
            at, interview, step = min(due, key=lambda each: (each[0], each[1].interview_id))
            self.now = max(self.now, at)
            sent = replace(step, state=StepState.SENT, sent_at=at)
            steps = tuple(sent if each.step_id == step.step_id else each for each in interview.steps)
            self.store(replace(interview, steps=steps))
            gone.append((interview.interview_id, sent))

    @property
    def live(self) -> list[Interview]:
        return [each for each in self.account.interviews if not each.merged_into]

    @property
    def only(self) -> Interview:
        (interview,) = self.live
        return interview

    def stands(self) -> State:
        """Return how the only interview stands now."""
        return self.only.state

    @property
    def answers(self) -> list[MailKind]:
        return [each.answer for each in self.decisions]


def planned(interview: Interview) -> list[Step]:
    return [each for each in interview.steps if each.state is StepState.PLANNED]


def kinds(interview: Interview) -> list[MailKind]:
    return [each.kind for each in planned(interview)]
