"""Made-up people and interviews for the tests of the mails."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from prepmail.domain.account import Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person, Preferences
from prepmail.domain.reading import (
    Choice,
    Evidence,
    Facts,
    Format,
    Interviewer,
    Medium,
    PersonKind,
    Question,
    Round,
    Version,
)
from prepmail.domain.state import State
from prepmail.domain.step import MailKind, Section, Step, StepState
from prepmail.writing.links import Links
from prepmail.writing.mails import Mail, MailContext, render_mail
from prepmail.writing.templating import Templates

FOLDER = Path(__file__).parents[2] / "templates"
TEMPLATES = Templates(FOLDER)
NOW = datetime(2026, 11, 9, 10, 30, tzinfo=UTC)
START = datetime(2026, 11, 24, 14, tzinfo=UTC)
WHEN = "Tuesday 24 November 2026, 15:00–16:00 (Berlin time, UTC+1)"
PERSON = Person(
    person_id="5b" * 12, address="jo@example.org", created_at=NOW, preferences=Preferences(zone="Europe/Berlin")
)
LINKS = Links(
    page="https://prep.example.com/me/ttt",
    feed="https://prep.example.com/feed/fff.ics",
    work_feed="https://prep.example.com/feed/workfeed.ics",
    webcal="webcal://prep.example.com/feed/fff.ics",
    unsubscribe="https://prep.example.com/unsubscribe/" + "u" * 43,
    domain="in.example.com",
)
EVERYBODY = (
    Interviewer(name="Mia Kern", email="mia@example.com", title="Talent Partner", kind=PersonKind.HR),
    Interviewer(
        name="Ana Petrov", email="ana+hiring@example.com", title="Engineering Manager", kind=PersonKind.MANAGER
    ),
    Interviewer(name="Lu Wei", title="COO", kind=PersonKind.EXECUTIVE),
    Interviewer(name="Raj Mehta", email="raj@example.com", kind=PersonKind.PEER),
    Interviewer(name="Zoë Müller", email="zoe@example.com"),
)
FACTS = Facts(
    start=START,
    end=START + timedelta(hours=1),
    tz="Europe/Berlin",
    title="Interview",
    company="O'Neil & Söhne",
    role="Data Engineer",
    interviewers=EVERYBODY,
    format=Format.PANEL,
    medium=Medium.VIDEO,
    location="12 Example Street, Berlin",
    join_url="https://meet.example.com/abc?x=1&y=2",
    dial_in="+49 30 5550 123, PIN 42",
    round=Round.SECOND,
    evidence={
        "start": Evidence(source="DTSTART of invite.ics", quote="20261124T150000"),
        "company": Evidence(source="SUMMARY of invite.ics", quote="Interview at O'Neil & Söhne"),
    },
)
BARE = Facts(start=START, end=START + timedelta(hours=1), tz="Europe/Berlin")
QUESTION = Question(
    field="start",
    text="The invite says 15:00 and names no time zone. Is that your own time?",
    choices=(
        Choice(label="Berlin", start=START, tz="Europe/Berlin"),
        Choice(label="London", start=START + timedelta(hours=1), tz="Europe/London"),
    ),
    used=1,
)
ANSWERS = (
    MailKind.INTERVIEW_RECEIVED,
    MailKind.INTERVIEW_CHANGED,
    MailKind.INTERVIEW_CANCELLED,
    MailKind.INTERVIEW_PAUSED,
    MailKind.TIMES_OFFERED,
    MailKind.OUTCOME,
    MailKind.NOTHING_NEW,
    MailKind.QUESTION,
    MailKind.NOT_READABLE,
    MailKind.RECEIPT,
    MailKind.ASK_AGAIN,
)
OFFERS = (MailKind.TIMES_OFFERED, MailKind.NUDGE)
SLOTS = (
    Choice(label="Tuesday", start=START, end=START + timedelta(hours=1), tz="Europe/Berlin"),
    Choice(label="Thursday", start=START + timedelta(days=2), end=START + timedelta(days=2, hours=1)),
)
TIMED = tuple(each for each in MailKind if each not in ANSWERS)


def plan(*, in_answer: tuple[Section, ...] = ()) -> tuple[Step, ...]:
    def step(kind: MailKind, due: datetime, **more: Any) -> Step:
        return Step(step_id=f"{kind}-g1", kind=kind, generation=1, due=due, **more)

    after = (
        step(MailKind.THANK_YOU, START + timedelta(hours=3)),
        step(MailKind.FOLLOW_UP, START + timedelta(days=8)),
    )
    if in_answer:
        return (step(MailKind.EXPRESS, NOW, sections=in_answer, in_answer=True), *after)
    folded = (Section.STRATEGIZE, Section.PLAN)
    return (
        step(MailKind.EXPRESS, START - timedelta(days=3), sections=folded),
        step(MailKind.ASK, START - timedelta(days=1), sections=(Section.ASK,)),
        step(MailKind.BREATHE, START - timedelta(hours=2), sections=(Section.BREATHE,)),
        *after,
    )


def interview(facts: Facts = FACTS, **changed: Any) -> Interview:
    made = Interview(
        interview_id="5f0c",
        uid="u1@example.com",
        version=Version(sequence=0, dtstamp=NOW),
        facts=facts,
        noticed_at=NOW,
        changed_at=NOW,
        steps=plan(),
    )
    return replace(made, **changed)


def inbound(kind: MailKind, **changed: Any) -> Inbound:
    answer = Step(step_id="answer", kind=kind, generation=1, due=NOW)
    made = Inbound(key="k", received_at=NOW, answer=answer, subject="Fwd: Interview", expires_at=NOW)
    return replace(made, **changed)


def context(kind: MailKind, *interviews: Interview, **changed: Any) -> MailContext:
    """Return what a mail of this kind is written from when all is as usual."""
    sections = tuple(Section) if kind is MailKind.EXPRESS else ()
    step = Step(step_id="s", kind=kind, generation=1, due=NOW, sections=sections)
    made = MailContext(
        person=PERSON,
        links=LINKS,
        now=NOW,
        step=step,
        interviews=interviews,
        inbound=inbound(kind) if kind in ANSWERS else None,
    )
    return replace(made, **changed)


def usual(kind: MailKind, facts: Facts = FACTS) -> Interview:
    """Return an interview in the state in which this kind of mail is written about it."""
    if kind is MailKind.INTERVIEW_CHANGED:
        before = replace(facts, start=START - timedelta(days=1), end=None)
        return interview(facts, previous=before, generation=2, noticed_at=NOW - timedelta(days=2))
    if kind is MailKind.INTERVIEW_CANCELLED:
        return interview(facts, state=State.CANCELLED, generation=2, noticed_at=NOW - timedelta(days=2), steps=())
    if kind is MailKind.QUESTION:
        return interview(facts, questions=(QUESTION,))
    if kind is MailKind.INTERVIEW_PAUSED:
        return interview(facts, state=State.PAUSED, generation=2, noticed_at=NOW - timedelta(days=2), steps=())
    if kind is MailKind.OUTCOME:
        return interview(facts, state=State.REJECTED, generation=2, noticed_at=NOW - timedelta(days=2), steps=())
    if kind in OFFERS:
        offered = replace(facts, start=None, end=None, slots=SLOTS)
        return interview(offered, state=State.HELD, noticed_at=NOW - timedelta(days=2), steps=())
    return interview(facts)


def write(kind: MailKind, *interviews: Interview, **changed: Any) -> Mail:
    return render_mail(kind, context(kind, *(interviews or (usual(kind),)), **changed), TEMPLATES)


def flat(text: str) -> str:
    """Return a text body without its line breaks, as one reads it."""
    return " ".join(text.split())


class _Visible(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in {"style", "title"}
        self.tags.append(tag)
        self.links.extend(value for name, value in attrs if name == "href" and value)

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"style", "title"}

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def seen(body: str) -> str:
    """Return what a reader sees of an HTML body."""
    return flat(" ".join(_parsed(body).words))


def hrefs(body: str) -> list[str]:
    return _parsed(body).links


def tags(body: str) -> list[str]:
    return _parsed(body).tags


def _parsed(body: str) -> _Visible:
    visible = _Visible()
    visible.feed(body)
    return visible


def sent(state: Step, at: datetime) -> Step:
    return replace(state, state=StepState.SENT, sent_at=at)


ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-f]+|amp|lt|gt|quot|nbsp);", re.IGNORECASE)
