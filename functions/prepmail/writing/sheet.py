"""One interview as the page shows it: when on every clock, the facts with their evidence, the plan, what is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from prepmail.domain.interview import Interview, Status
from prepmail.domain.person import Preferences
from prepmail.domain.plan import last_end
from prepmail.domain.reading import Question
from prepmail.writing import clock
from prepmail.writing.card import Card, make_card
from prepmail.writing.content import Content
from prepmail.writing.date_style import style_of
from prepmail.writing.rows import Row, make_rows
from prepmail.writing.timeline import Stop, Strip, make_stops, make_strip
from prepmail.writing.wording import clean, web_address

_MOST_QUESTIONS = 10
_MOST_CHOICES = 9
_MOST_SLOTS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A time on one clock. ``iso`` is for machines, ``whose`` is empty when there is only one clock."""

    day: str
    hours: str
    zone: str
    whose: str
    iso: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An open question; ``choices`` are its readings, the one used meanwhile marked.

    Only the ``first`` one can be answered: what the next one means may depend on it.
    """

    first: bool
    text: str
    choices: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything the page shows of one interview. ``slots`` are offered times, ``due`` is until when to hand in."""

    interview_id: str
    generation: int
    card: Card
    faces: tuple[Face, ...]
    facts: tuple[Row, ...]
    unknown: tuple[str, ...]
    stops: tuple[Stop, ...]
    strip: Strip | None
    questions: tuple[Asked, ...]
    slots: tuple[str, ...]
    booking_url: str
    due: str
    cancelled: bool
    begun: bool
    over: bool
    until: str


def make_sheet(
    interview: Interview,
    preferences: Preferences,
    now: datetime,
    content: Content,
    others: Sequence[Interview] = (),
) -> Sheet:
    """Return the interview as it stands now, told the way this person writes dates.

    ``others`` are all interviews of the account: a mail of theirs may be about this one too.
    """
    facts = interview.facts
    card = make_card(interview, preferences=preferences, now=now, content=content)
    rows = make_rows(card, content)
    style = style_of(preferences)
    mine, _ = clock.own_zone(facts, preferences)
    slots = tuple(clock.span(each.start, each.end, mine, style) for each in facts.slots[:_MOST_SLOTS] if each.start)
    return Sheet(
        interview_id=interview.interview_id,
        generation=interview.generation,
        card=card,
        faces=_make_faces(interview, preferences),
        facts=tuple(each for each in rows if each.value),
        unknown=tuple(each.label.lower() for each in rows if not each.value),
        stops=make_stops(interview, preferences, others),
        strip=make_strip(interview, preferences, now, others),
        questions=tuple(_make_asked(each, first=number == 0) for number, each in enumerate(_asked(interview))),
        slots=slots if facts.start is None else (),
        booking_url=web_address(facts.booking_url),
        due=clock.span(facts.deadline, None, mine, style) if facts.deadline else "",
        cancelled=interview.status is Status.CANCELLED,
        begun=facts.start is not None and facts.start <= now,
        over=is_over(interview, now),
        until=facts.start.isoformat() if facts.start and facts.start > now else "",
    )


def is_over(interview: Interview, now: datetime) -> bool:
    """Tell whether its last session has ended, or without any date its deadline and every offered time has passed."""
    facts = interview.facts
    if facts.start:
        return last_end(facts.start, facts) <= now
    ends = [facts.deadline, *(each.start for each in facts.slots[:_MOST_SLOTS])]
    known = [each for each in ends if each]
    return bool(known) and max(known) <= now


def _asked(interview: Interview) -> tuple[Question, ...]:
    return interview.questions[:_MOST_QUESTIONS]


def _make_faces(interview: Interview, preferences: Preferences) -> tuple[Face, ...]:
    """Return the person's clock, then the interview's where that shows another time."""
    facts, style = interview.facts, style_of(preferences)
    if facts.start is None:
        return ()
    mine, theirs = clock.own_zone(facts, preferences)
    both = len(clock.clocks(facts.start, facts.end, facts, preferences)) > 1
    zones = ((mine, "your time"), (theirs, "their time")) if both else ((mine, ""),)
    faces = []
    for zone, whose in zones:
        hours = clock.hour(facts.start, zone, style)
        if facts.end and facts.end > facts.start:
            same_day = clock.day(facts.start, zone) == clock.day(facts.end, zone)
            until = clock.hour(facts.end, zone, style)
            hours += f"–{until}" if same_day else f" to {clock.day(facts.end, zone, style)}, {until}"
        faces.append(
            Face(
                day=clock.day(facts.start, zone, style),
                hours=hours,
                zone=clock.zone_label(facts.start, zone),
                whose=whose,
                iso=facts.start.astimezone(zone).isoformat(),
            )
        )
    return tuple(faces)


def _make_asked(question: Question, *, first: bool) -> Asked:
    numbered = enumerate(question.choices[:_MOST_CHOICES], 1)
    choices = tuple((clean(each.label), at == question.used) for at, each in numbered)
    return Asked(first=first, text=clean(question.text, 400), choices=choices)
