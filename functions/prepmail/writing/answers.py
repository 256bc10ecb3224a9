"""What an answer tells about each interview: the facts with their evidence, what moved, the question, the plan."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from prepmail.domain.account import Inbound
from prepmail.domain.interview import Interview, Status
from prepmail.domain.person import Preferences
from prepmail.domain.reading import Medium, Question
from prepmail.domain.step import MailKind, Step, StepState
from prepmail.domain.zones import find_zone, person_zone, zone_key
from prepmail.writing import clock, wording
from prepmail.writing.card import Card, Change, Row, make_card, make_changes, make_rows
from prepmail.writing.content import Content
from prepmail.writing.sections import Part, make_part

_CHOICES_LIMIT = 9
# Calendar programs fetch a subscribed feed every few hours, some only once a day.
_FEED_LAG = timedelta(hours=24)
_NEEDED_FOR = {"location": Medium.ONSITE, "join_url": Medium.VIDEO, "dial_in": Medium.PHONE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question: its words, the numbered readings, and in words which of them counts until it is answered."""

    text: str
    choices: tuple[str, ...]
    used: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One line of the plan."""

    when: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One interview in an answer. ``happened`` is ``new``, ``changed``, ``cancelled`` or ``same``.

    ``parts`` are the sections that no allowed hour is left for, in full. ``slow_calendars``: a subscribed calendar may
    not show the change in time. ``prepared``: some preparation has been sent. ``unheard``: the first we heard of the
    interview is that it is off.
    """

    card: Card
    before: Card | None
    happened: str
    rows: tuple[Row, ...]
    missing: tuple[Planned, ...]
    changes: tuple[Change, ...]
    asked: Asked | None
    plan_zone: str
    plan: tuple[Planned, ...]
    parts: tuple[Part, ...]
    slow_calendars: bool
    prepared: bool
    unheard: bool
    over: bool


def tell(
    interview: Interview,
    *,
    kind: MailKind,
    inbound: Inbound | None,
    preferences: Preferences,
    now: datetime,
    content: Content,
) -> Told:
    """Return what to say about one interview in the answer to one mail."""
    card = make_card(interview, preferences=preferences, now=now)
    before = None
    if interview.previous:
        before = make_card(replace(interview, facts=interview.previous), preferences=preferences, now=now)
    happened = _happened(interview, kind, inbound)
    rows = make_rows(card)
    carried = [each for each in interview.steps if each.in_answer and each.state is StepState.PLANNED]
    sections = [section for each in carried for section in each.sections]
    start = interview.facts.start
    return Told(
        card=card,
        before=before,
        happened=happened,
        rows=tuple(each for each in rows if each.value),
        missing=tuple(_missing(rows, card, content)),
        changes=make_changes(before, card) if before and happened == "changed" else (),
        asked=_asked(interview.questions[0], preferences, interview) if interview.questions else None,
        plan_zone=zone_key(person_zone(preferences, interview.facts)),
        plan=tuple(_planned(each, interview, preferences, content) for each in _coming(interview.steps)),
        parts=tuple(make_part(section, card, content, tight=False) for section in sections),
        slow_calendars=happened in {"changed", "cancelled"} and _is_close(interview),
        prepared=any(each.sections and each.state is StepState.SENT for each in interview.steps),
        unheard=happened == "cancelled" and interview.generation == 1,
        over=start is not None and (interview.facts.end or start) <= now,
    )


def make_asked(question: Question, preferences: Preferences, interview: Interview | None) -> Asked:
    """Return a question; a reading that has an instant is told as that instant in its own zone."""
    fallback = interview.facts if interview else None
    choices = []
    for each in question.choices[:_CHOICES_LIMIT]:
        label = wording.clean(each.label)
        if each.start:
            label = clock.span(each.start, each.end, find_zone(each.tz) or person_zone(preferences, fallback))
        choices.append(label)
    used = f"reading {question.used}" if question.used and 0 < question.used <= len(choices) else ""
    return Asked(text=wording.clean(question.text, 300), choices=tuple(choices), used=used)


def _asked(question: Question, preferences: Preferences, interview: Interview) -> Asked:
    return make_asked(question, preferences, interview)


def _happened(interview: Interview, kind: MailKind, inbound: Inbound | None) -> str:
    """Say what one mail did to one interview: a mail about several may have moved one and named another again."""
    if interview.status is Status.CANCELLED:
        return "cancelled"
    if kind in {MailKind.NOTHING_NEW, MailKind.QUESTION}:
        return "same"
    received = inbound.received_at if inbound else interview.changed_at
    if interview.changed_at < received:
        return "same"
    return "changed" if interview.previous and interview.noticed_at < received else _named_after(kind, interview)


def _named_after(kind: MailKind, interview: Interview) -> str:
    return "changed" if kind is MailKind.INTERVIEW_CHANGED and interview.previous else "new"


def _missing(rows: tuple[Row, ...], card: Card, content: Content) -> list[Planned]:
    found = []
    for each in rows:
        key = each.field
        if key in _NEEDED_FOR:
            if card.facts.medium is not _NEEDED_FOR[key]:
                continue
            key = f"{key}_{card.facts.medium}"
        if not each.value and content.has("answers", "find_out", key):
            found.append(Planned(when=each.label, what=content.text("answers", "find_out", key)))
    return found


def _coming(steps: tuple[Step, ...]) -> list[Step]:
    return sorted(
        (each for each in steps if each.state is StepState.PLANNED and not each.in_answer), key=lambda each: each.due
    )


def _planned(step: Step, interview: Interview, preferences: Preferences, content: Content) -> Planned:
    zone = person_zone(preferences, interview.facts)
    names = wording.enumerate_words([content.text("answers", "sections", each) for each in step.sections])
    what = content.filled(sections=names).text("answers", "steps", step.kind)
    return Planned(when=f"{clock.day(step.due, zone)}, {clock.hour(step.due, zone)}", what=what)


def _is_close(interview: Interview) -> bool:
    starts = (interview.facts.start, interview.previous.start if interview.previous else None)
    return any(abs(each - interview.changed_at) <= _FEED_LAG for each in starts if each)
