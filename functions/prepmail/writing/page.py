"""The person's page and the small pages around it: what is next, what comes when, what was read and from where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlsplit

from prepmail.domain.account import Account
from prepmail.domain.interview import Interview, Status
from prepmail.domain.person import MailState, Preferences
from prepmail.domain.plan import last_end
from prepmail.domain.reading import Question
from prepmail.domain.step import MailKind, Step, StepState
from prepmail.writing import clock
from prepmail.writing.card import Card, Row, make_card, make_rows
from prepmail.writing.entry_text import describe_step, name_parts
from prepmail.writing.links import Links
from prepmail.writing.templating import Templates
from prepmail.writing.wording import clean

_MOST_EARLIER = 30
_MOST_UPCOMING = 30
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

_NAMES = {
    MailKind.STRATEGIZE: "Strategize",
    MailKind.PLAN: "Plan",
    MailKind.ASK: "Ask",
    MailKind.BREATHE: "Breathe",
    MailKind.EXPRESS: "Everything in one",
    MailKind.THANK_YOU: "Thank-you notes",
    MailKind.FOLLOW_UP: "Follow-up",
}
_STATES = {
    StepState.PLANNED: "Due",
    StepState.SENDING: "On its way",
    StepState.SENT: "Sent",
    StepState.SKIPPED: "Skipped",
    StepState.FAILED: "Not delivered",
}
_REASONS = {
    "cancelled": "the interview was cancelled",
    "expired": "its time had passed",
    "suspended": "mail to you is switched off",
    "refused": "your mail provider refused it",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A time on one clock. ``iso`` is for machines, ``whose`` is empty when there is only one clock."""

    day: str
    hours: str
    zone: str
    whose: str
    iso: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One mail on the timeline. ``state`` is the StepState's token, ``word`` says it, ``why`` is empty or a reason."""

    name: str
    about: str
    when: str
    iso: str
    state: str
    word: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An open question; ``choices`` are its readings, the one used meanwhile marked."""

    text: str
    choices: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything the page shows of one interview."""

    interview_id: str
    card: Card
    faces: tuple[Face, ...]
    facts: tuple[Row, ...]
    unknown: tuple[str, ...]
    stops: tuple[Stop, ...]
    questions: tuple[Asked, ...]
    cancelled: bool
    begun: bool


def render_page(account: Account, *, links: Links, now: datetime, templates: Templates) -> str:
    """Return the page at ``links.page`` as HTML."""
    coming, open_ends, earlier = _sort(account.interviews, now)
    make = {each.interview_id: _make_sheet(each, account.person.preferences, now) for each in account.interviews}
    sheets = [make[each.interview_id] for each in coming[:_MOST_UPCOMING]]
    return templates.render(
        "web/page.html",
        next=sheets[:1],
        later=sheets[1:],
        after=[make[each.interview_id] for each in open_ends],
        earlier=[make[each.interview_id] for each in earlier[:_MOST_EARLIER]],
        links=links,
        subscribe=_subscriptions(links),
        loopback=_is_loopback(links),
        address=f"prep@{links.domain}",
        suspended=account.person.mail_state is MailState.SUSPENDED,
    )


def render_unsubscribe(state: MailState, *, templates: Templates, done: bool) -> str:
    """Return the page of the unsubscribe link: a button each way; ``done`` when one has just been pressed."""
    return templates.render("web/unsubscribe.html", suspended=state is MailState.SUSPENDED, done=done)


def render_landing(*, templates: Templates, address: str) -> str:
    """Return the front page: what this is and how to begin."""
    return templates.render("web/landing.html", address=address)


def render_notice(name: str, *, templates: Templates) -> str:
    """Return a page that says one thing: ``not-found`` or ``fault``."""
    return templates.render("web/notice.html", notice=name)


@cache
def web_templates(folder: Path) -> Templates:
    """Return the templates of a folder, compiled once for the life of the process."""
    return Templates(folder)


def _sort(interviews: Sequence[Interview], now: datetime) -> tuple[list[Interview], list[Interview], list[Interview]]:
    """Return what is coming (those without a date last), what is over with mails still due, and the rest."""
    coming, open_ends, earlier = [], [], []
    for each in sorted(interviews, key=_order):
        if each.status is not Status.CANCELLED and not _is_over(each, now):
            coming.append(each)
        elif each.status is not Status.CANCELLED and any(step.state is StepState.PLANNED for step in each.steps):
            open_ends.append(each)
        else:
            earlier.append(each)
    return coming, open_ends, earlier[::-1]


def _order(interview: Interview) -> tuple[bool, datetime, str]:
    start = interview.facts.start
    return start is None, start or interview.noticed_at, interview.interview_id


def _is_over(interview: Interview, now: datetime) -> bool:
    start = interview.facts.start
    if start is None:
        return False
    return last_end(start, interview.facts) <= now


def _make_sheet(interview: Interview, preferences: Preferences, now: datetime) -> Sheet:
    card = make_card(interview, preferences=preferences, now=now)
    rows = make_rows(card)
    return Sheet(
        interview_id=interview.interview_id,
        card=card,
        faces=_make_faces(interview, preferences),
        facts=tuple(each for each in rows if each.value),
        unknown=tuple(each.label.lower() for each in rows if not each.value),
        stops=_make_stops(interview, preferences),
        questions=tuple(_make_asked(each) for each in interview.questions[:10]),
        cancelled=interview.status is Status.CANCELLED,
        begun=interview.facts.start is not None and interview.facts.start <= now,
    )


def _make_faces(interview: Interview, preferences: Preferences) -> tuple[Face, ...]:
    """Return the person's clock, then the interview's where that shows another time."""
    facts = interview.facts
    if facts.start is None:
        return ()
    mine, theirs = clock.own_zone(facts, preferences)
    both = len(clock.clocks(facts.start, facts.end, facts, preferences)) > 1
    zones = ((mine, "your time"), (theirs, "their time")) if both else ((mine, ""),)
    faces = []
    for zone, whose in zones:
        hours = clock.hour(facts.start, zone)
        if facts.end and facts.end > facts.start:
            same_day = clock.day(facts.start, zone) == clock.day(facts.end, zone)
            until = clock.hour(facts.end, zone)
            hours += f"–{until}" if same_day else f" to {clock.day(facts.end, zone)}, {until}"
        faces.append(
            Face(
                day=clock.day(facts.start, zone),
                hours=hours,
                zone=clock.zone_label(facts.start, zone),
                whose=whose,
                iso=facts.start.astimezone(zone).isoformat(),
            )
        )
    return tuple(faces)


def _make_stops(interview: Interview, preferences: Preferences) -> tuple[Stop, ...]:
    mine, _ = clock.own_zone(interview.facts, preferences)
    steps = sorted(interview.steps, key=lambda each: (each.sent_at or each.due, each.step_id))
    return tuple(
        Stop(
            name=name_parts(step).capitalize() or _NAMES.get(step.kind, "Mail"),
            about=describe_step(step.kind),
            when=f"{clock.day(step.sent_at or step.due, mine)}, {clock.hour(step.sent_at or step.due, mine)}",
            iso=(step.sent_at or step.due).astimezone(mine).isoformat(),
            state=step.state.value,
            word=_STATES[step.state],
            why=_reason(step),
        )
        for step in steps
    )


def _reason(step: Step) -> str:
    if step.state in {StepState.SKIPPED, StepState.FAILED}:
        return _REASONS.get(step.reason or "") or clean((step.reason or "").replace("-", " "))
    return "there was no better hour, so it comes with the answer to your mail" if step.in_answer else ""


def _make_asked(question: Question) -> Asked:
    choices = tuple((clean(each.label), number == question.used) for number, each in enumerate(question.choices[:9], 1))
    return Asked(text=clean(question.text, 400), choices=choices)


def _is_loopback(links: Links) -> bool:
    return urlsplit(links.feed).hostname in _LOOPBACK


def _subscriptions(links: Links) -> tuple[tuple[str, str], ...]:
    """Return a name and an address for each way to subscribe; none of a web calendar that could not reach us."""
    here = (("Calendar app on this device", links.webcal),)
    if _is_loopback(links):
        return here
    feed = quote(links.feed, safe="")
    return (
        *here,
        ("Google Calendar", f"https://calendar.google.com/calendar/r?cid={quote(links.webcal, safe='')}"),
        ("Outlook.com", f"https://outlook.live.com/calendar/0/addfromweb?url={feed}&name=Interviews"),
        ("Microsoft 365", f"https://outlook.office.com/calendar/0/addfromweb?url={feed}&name=Interviews"),
    )
