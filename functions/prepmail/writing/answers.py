"""What an answer tells about each interview: the facts with their evidence, what moved, the question, the plan."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from prepmail.domain.account import Inbound
from prepmail.domain.asked import find_given
from prepmail.domain.clashes import Clash
from prepmail.domain.history import OWN_QUESTIONS
from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import is_deadline
from prepmail.domain.reading import Medium, Question
from prepmail.domain.shared import list_shared
from prepmail.domain.state import State
from prepmail.domain.step import MailKind, Step, StepState
from prepmail.domain.zones import find_zone, person_zone
from prepmail.writing import clock, wording
from prepmail.writing.card import Card, make_card
from prepmail.writing.content import Content
from prepmail.writing.date_style import style_of
from prepmail.writing.notes import make_notes
from prepmail.writing.part import Part
from prepmail.writing.retold import retell, retell_choice
from prepmail.writing.rows import Change, Row, make_changes, make_rows
from prepmail.writing.sections import Before, make_part

_CHOICES_LIMIT = 9
# Calendar programs fetch a subscribed feed every few hours, some only once a day.
_FEED_LAG = timedelta(hours=24)
_STANDS = frozenset({State.CANCELLED, State.PAUSED, State.HELD, State.REJECTED, State.OFFER, State.ON_HOLD})
_OF_A_MEETING = frozenset({"start", "interviewers", "format", "medium"})
_NEEDED_FOR = {"location": Medium.ONSITE, "join_url": Medium.VIDEO, "dial_in": Medium.PHONE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question: its words, the numbered readings, and in words which of them counts until it is answered.

    ``hint`` says what to write when none of them is right.
    """

    text: str
    choices: tuple[str, ...]
    used: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One line of the plan."""

    when: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One interview in an answer.

    ``happened`` is ``new``, ``changed``, ``same``, or the state it came to: ``cancelled``, ``paused``, ``held``,
    ``rejected``, ``offer``, ``on-hold``. ``notes`` are sentences beside the facts.

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
    notes: tuple[str, ...]
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
    clashes: tuple[Clash, ...] = (),
    known: tuple[Interview, ...] = (),
) -> Told:
    """Return what to say about one interview in the answer to one mail."""
    card = make_card(interview, preferences=preferences, now=now, content=content)
    before = None
    if interview.previous:
        before = make_card(
            replace(interview, facts=interview.previous), preferences=preferences, now=now, content=content
        )
    happened = _happened(interview, kind, inbound)
    rows = make_rows(card, content)
    carried = [each for each in interview.steps if each.in_answer and each.state is StepState.PLANNED]
    sections = [section for each in carried for section in each.sections]
    start = interview.facts.start
    used, worn = find_given(interview, known)
    earlier = next((each for each in known if each.interview_id == interview.follows), None)
    before_this = Before(earlier=earlier, used=used, worn=worn)
    return Told(
        card=card,
        before=before,
        happened=happened,
        rows=tuple(each for each in rows if each.value),
        missing=tuple(_missing(rows, card, content)),
        changes=make_changes(before, card, content) if before and happened == "changed" else (),
        asked=make_asked(interview.questions[0], preferences, interview, content) if interview.questions else None,
        notes=make_notes(interview, clashes=clashes, preferences=preferences, content=content),
        plan_zone=clock.place_label(person_zone(preferences, interview.facts), style_of(preferences)),
        plan=tuple(_planned(each, interview, preferences, content) for each in _coming(interview, known)),
        parts=tuple(
            make_part(each, card, content, seed=interview.interview_id, tight=False, before=before_this)
            for each in sections
        ),
        slow_calendars=happened in {"changed", "cancelled", "paused"} and _is_close(interview),
        prepared=any(each.sections and each.state is StepState.SENT for each in interview.steps),
        unheard=happened == "cancelled" and interview.generation == 1,
        over=start is not None and (interview.facts.end or start) <= now,
    )


def make_asked(question: Question, preferences: Preferences, interview: Interview | None, content: Content) -> Asked:
    """Return a question; a reading that has an instant is told as that instant in its own zone."""
    fallback, style = interview.facts if interview else None, style_of(preferences)
    choices = []
    for each in question.choices[:_CHOICES_LIMIT]:
        zone = find_zone(each.tz) or person_zone(preferences, fallback)
        told = clock.span(each.start, each.end, zone, style) if each.start else ""
        choices.append(retell_choice(wording.clean(each.label), told, content))
    used = ""
    if question.used and 0 < question.used <= len(choices):
        used = content.filled(number=str(question.used)).text("answers", "question", "used")
    hint = "number" if question.field in OWN_QUESTIONS else "time" if choices else "open"
    return Asked(
        text=retell("questions", wording.clean(question.text, 300), content, style),
        choices=tuple(choices),
        used=used,
        hint=content.text("answers", "question", hint),
    )


def _happened(interview: Interview, kind: MailKind, inbound: Inbound | None) -> str:
    """Say what one mail did to one interview: a mail about several may have moved one and named another again."""
    if interview.state in _STANDS and not (interview.state is State.HELD and kind is MailKind.QUESTION):
        return interview.state.value
    if kind in {MailKind.NOTHING_NEW, MailKind.QUESTION}:
        return "same"
    received = inbound.received_at if inbound else interview.changed_at
    if interview.changed_at < received:
        return "same"
    if interview.previous and interview.previous.start is None:
        return "new"
    return "changed" if interview.previous and interview.noticed_at < received else _named_after(kind, interview)


def _named_after(kind: MailKind, interview: Interview) -> str:
    return "changed" if kind is MailKind.INTERVIEW_CHANGED and interview.previous else "new"


def _missing(rows: tuple[Row, ...], card: Card, content: Content) -> list[Planned]:
    found = []
    task = is_deadline(card.facts)
    for each in rows:
        key = each.field
        if key in _NEEDED_FOR:
            if card.facts.medium is not _NEEDED_FOR[key]:
                continue
            key = f"{key}_{card.facts.medium}"
        if task and each.field in _OF_A_MEETING:
            continue
        if not each.value and content.has("answers", "find_out", key):
            found.append(Planned(when=each.label, what=content.text("answers", "find_out", key)))
    return found


def _coming(interview: Interview, known: tuple[Interview, ...]) -> list[Step]:
    """Return the mails still to come, also those that travel in a mail about another interview."""
    steps = (*interview.steps, *(step for _, step in list_shared(interview, known)))
    return sorted(
        (each for each in steps if each.state is StepState.PLANNED and not each.in_answer), key=lambda each: each.due
    )


def _planned(step: Step, interview: Interview, preferences: Preferences, content: Content) -> Planned:
    zone = person_zone(preferences, interview.facts)
    last = content.text("words", "card", "and")
    names = wording.enumerate_words([content.text("answers", "sections", each) for each in step.sections], last)
    way = content.text("plan", "way", interview.facts.medium)
    task = is_deadline(interview.facts) and content.has("answers", "task_steps", step.kind)
    what = content.filled(sections=names, way=way).text("answers", "task_steps" if task else "steps", step.kind)
    style = style_of(preferences)
    return Planned(when=f"{clock.day(step.due, zone, style)}, {clock.hour(step.due, zone, style)}", what=what)


def _is_close(interview: Interview) -> bool:
    starts = (interview.facts.start, interview.previous.start if interview.previous else None)
    return any(abs(each - interview.changed_at) <= _FEED_LAG for each in starts if each)
