"""``prepmail preview``: any mail about a made-up interview, as a person would get it. Nothing is stored or sent."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from local.run import TEMPLATES
from prepmail.domain.account import Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.person import HourCycle, Person, Preferences
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
from prepmail.domain.receipts import Asks, Did, Done, Receipt
from prepmail.domain.state import State
from prepmail.domain.step import MailKind, Section, Step
from prepmail.writing.links import Links
from prepmail.writing.mails import Mail, MailContext, render_mail
from prepmail.writing.message import render_message
from prepmail.writing.templating import Templates

_ZONE = ZoneInfo("Europe/Berlin")
_START = datetime(2031, 3, 18, 14, tzinfo=_ZONE)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_ADDRESS = "you@example.com"
_LINKS = Links(
    page="https://prep.example.com/me/your-page",
    feed="https://prep.example.com/feed/your-feed.ics",
    work_feed="https://prep.example.com/feed/your-other-feed.ics",
    webcal="webcal://prep.example.com/feed/your-feed.ics",
    unsubscribe="https://prep.example.com/unsubscribe/your-link",
    domain="in.example.com",
)
PEOPLE = {
    PersonKind.HR: Interviewer(name="Mia Kern", email="mia@example.org", title="Talent Partner", kind=PersonKind.HR),
    PersonKind.MANAGER: Interviewer(
        name="Ana Petrov", email="ana@example.org", title="Engineering Manager", kind=PersonKind.MANAGER
    ),
    PersonKind.EXECUTIVE: Interviewer(name="Lu Wei", title="COO", kind=PersonKind.EXECUTIVE),
    PersonKind.PEER: Interviewer(
        name="Raj Mehta", email="raj@example.org", title="Data Engineer", kind=PersonKind.PEER
    ),
    PersonKind.UNKNOWN: Interviewer(name="Zoë Müller"),
}
_WAYS = {
    Medium.ONSITE: {"location": "12 Example Street, Berlin"},
    Medium.VIDEO: {"join_url": "https://meet.example.org/data-engineer"},
    Medium.PHONE: {"dial_in": "+49 30 5550 123, PIN 42"},
    Medium.UNKNOWN: {},
}
# How long before the beginning a mail comes, roughly as the plan would have it.
_BEFORE = {
    MailKind.STRATEGIZE: 13 * _DAY,
    MailKind.PLAN: 3 * _DAY,
    MailKind.ASK: _DAY,
    MailKind.BREATHE: 2 * _HOUR,
    MailKind.EXPRESS: 5 * _HOUR,
    MailKind.THANK_YOU: -3 * _HOUR,
    MailKind.FOLLOW_UP: -8 * _DAY,
}
_TIMED = (*_BEFORE, MailKind.NUDGE)
# Answers that bring the interview's calendar file.
_ATTACHED = frozenset({MailKind.INTERVIEW_RECEIVED, MailKind.INTERVIEW_CHANGED, MailKind.INTERVIEW_CANCELLED})
_STATES = {
    MailKind.INTERVIEW_CANCELLED: State.CANCELLED,
    MailKind.INTERVIEW_PAUSED: State.PAUSED,
    MailKind.OUTCOME: State.OFFER,
    MailKind.TIMES_OFFERED: State.HELD,
    MailKind.NUDGE: State.HELD,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """Which mail, about what kind of interview, for whom. ``sparse`` is an invitation that says only when."""

    mail: MailKind
    form: Format = Format.PANEL
    medium: Medium = Medium.VIDEO
    kinds: tuple[PersonKind, ...] = (PersonKind.HR, PersonKind.MANAGER)
    stage: Round = Round.SECOND
    sparse: bool = False
    language: str = "en-GB"
    hour_cycle: HourCycle = HourCycle.H23
    zone: str = "America/New_York"
    work_safe: bool = False


def preview(sample: Sample, *, form: str) -> int:
    """Print a mail as ``text``, ``html`` or whole as ``eml``; return 0."""
    mail = write_sample(sample)
    if form == "html":
        print(mail.html)
    elif form == "eml":
        print(_render_eml(sample, mail).decode("ascii"))
    else:
        print(f"{mail.subject}\n{'=' * len(mail.subject)}\n\n{mail.text}", end="")
        for each in mail.attachments:
            print(f"[{each.filename}]")
    return 0


def write_sample(sample: Sample) -> Mail:
    """Return the mail of a sample."""
    now = _START - _BEFORE.get(sample.mail, 14 * _DAY)
    preferences = Preferences(
        zone=sample.zone, language=sample.language, hour_cycle=sample.hour_cycle, work_safe=sample.work_safe
    )
    person = Person(person_id="0" * 24, address=_ADDRESS, created_at=now, preferences=preferences)
    made = _make_interview(sample, now)
    timed = sample.mail in _TIMED
    step = Step(
        step_id="preview",
        kind=sample.mail,
        generation=1,
        due=now,
        sections=tuple(Section) if sample.mail is MailKind.EXPRESS else (),
    )
    context = MailContext(
        person=person,
        links=_LINKS,
        now=now,
        step=step,
        interviews=() if sample.mail is MailKind.NOT_READABLE else (made,),
        inbound=None if timed else _make_inbound(sample, step, now),
        invitation=_make_invitation(made, person, now) if sample.mail in _ATTACHED else None,
    )
    return render_mail(sample.mail, context, Templates(TEMPLATES))


def _make_interview(sample: Sample, now: datetime) -> Interview:
    facts = _make_facts(sample)
    previous: Facts | None = None
    questions: tuple[Question, ...] = ()
    if sample.mail in {MailKind.TIMES_OFFERED, MailKind.NUDGE}:
        slots = tuple(Choice(label="", start=_START + day * _DAY, tz=_ZONE.key) for day in range(3))
        facts = replace(facts, start=None, end=None, slots=slots, deadline=_START - 2 * _DAY)
    if sample.mail is MailKind.INTERVIEW_CHANGED:
        previous = replace(facts, start=_START - _DAY, end=_START - _DAY + _HOUR)
    if sample.mail is MailKind.QUESTION:
        choices = tuple(Choice(label=zone, start=_START, tz=zone) for zone in (_ZONE.key, "Europe/London"))
        text = "The mail says “2 pm” and names no time zone. Is that Berlin time?"
        questions = (Question(field="start", text=text, choices=choices, used=1),)
    state = _STATES.get(sample.mail, State.CONFIRMED)
    known_before = previous is not None or state is not State.CONFIRMED
    return Interview(
        interview_id="preview",
        uid="preview@example.org",
        version=Version(sequence=0, dtstamp=now),
        state=state,
        generation=2 if known_before else 1,
        facts=facts,
        previous=previous,
        questions=questions,
        noticed_at=now - 2 * _DAY if known_before else now,
        changed_at=now,
        steps=_make_plan() if state is State.CONFIRMED else (),
    )


def _make_invitation(interview: Interview, person: Person, now: datetime) -> bytes | None:
    """Return the calendar file of an answer; imported here because the other mails need no calendar."""
    from prepmail.writing.feed import render_invitation  # noqa: PLC0415 - see above

    return render_invitation(interview, person=person, links=_LINKS, now=now)


def _make_plan() -> tuple[Step, ...]:
    return tuple(
        Step(
            step_id=kind.value,
            kind=kind,
            generation=1,
            due=_START - before,
            sections=(Section(kind.value),) if kind.value in set(Section) else (),
        )
        for kind, before in _BEFORE.items()
        if kind is not MailKind.EXPRESS
    )


def _make_facts(sample: Sample) -> Facts:
    facts = Facts(start=_START, end=_START + _HOUR, tz=_ZONE.key, format=sample.form, medium=sample.medium)
    if sample.sparse:
        return facts
    way = _WAYS[sample.medium]
    return replace(
        facts,
        company="Example Robotics",
        role="Data Engineer",
        interviewers=tuple(PEOPLE[each] for each in sample.kinds),
        organizer=PEOPLE[PersonKind.HR],
        round=sample.stage,
        location=way.get("location"),
        join_url=way.get("join_url"),
        dial_in=way.get("dial_in"),
        evidence={
            "start": Evidence(source="DTSTART of invite.ics", quote="20310318T140000 Europe/Berlin"),
            "company": Evidence(source="subject of the mail", quote="Your interview with Example Robotics"),
            "role": Evidence(source="text of the mail", quote="the role of Data Engineer"),
        },
    )


def _make_inbound(sample: Sample, step: Step, now: datetime) -> Inbound:
    receipts = {
        MailKind.RECEIPT: Receipt(done=(Done(did=Did.STATUS),)),
        MailKind.ASK_AGAIN: Receipt(asks=Asks.AGAIN, unclear=("could it be the other one",)),
    }
    return Inbound(
        key="preview",
        received_at=now,
        answer=step,
        subject="Fwd: Your interview with Example Robotics",
        expires_at=now,
        receipt=receipts.get(sample.mail),
    )


def _render_eml(sample: Sample, mail: Mail) -> bytes:
    return render_message(
        mail,
        sender="prep@in.example.com",
        recipient=_ADDRESS,
        reply_to="prep@in.example.com",
        message_id="<preview@in.example.com>",
        in_reply_to=None,
        references=(),
        date=_START,
        answer=sample.mail not in _TIMED,
        links=_LINKS,
    )
