"""The plan of one interview as a line in time: what was sent, is due, fell away, and where the interview stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from prepmail.domain.interview import Interview, Status
from prepmail.domain.person import Preferences
from prepmail.domain.shared import list_shared
from prepmail.domain.step import MailKind, Step, StepState
from prepmail.writing import clock
from prepmail.writing.date_style import style_of
from prepmail.writing.entry_text import describe_step, name_employer, name_parts
from prepmail.writing.wording import clean, enumerate_words

WIDTH, HEIGHT = 640, 84
_MARGIN = 40
# As wide as a date below a mark; closer ones are moved apart.
_GAP = 62

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
_SHOWN_OF_OTHERS = frozenset({StepState.PLANNED, StepState.SENDING, StepState.SENT})
_REASONS = {
    "cancelled": "the interview was cancelled",
    "expired": "its time had passed",
    "suspended": "mail to you is switched off",
    "paused": "mail was paused",
    "refused": "your mail provider refused it",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One mail on the timeline, of the interview that ``interview_id`` names.

    ``state`` is the StepState's token, ``word`` says it, ``why`` is empty or a reason. ``folded`` has several parts of
    the preparation in one mail. ``preview`` is whether it can be shown what the mail will say. ``together`` names the
    other interviews of a mail about several.
    """

    interview_id: str
    step_id: str
    name: str
    about: str
    when: str
    iso: str
    state: str
    word: str
    why: str
    folded: bool
    preview: bool
    together: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One sign on the line at ``x``: a mail's state, ``start`` for the interview itself, or ``now``."""

    x: int
    sign: str
    folded: bool
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The line to draw, ``words`` for who cannot see it."""

    width: int
    height: int
    marks: tuple[Mark, ...]
    now: int
    words: str


def name_step(step: Step) -> str:
    """Return what a person calls this mail: ``Plan``, or ``Ask and breathe`` for one folded from both."""
    return name_parts(step).capitalize() or _NAMES.get(step.kind, "Mail")


def make_stops(interview: Interview, preferences: Preferences, others: Sequence[Interview] = ()) -> tuple[Stop, ...]:
    """Return every mail of the plan by its time, those too that are mails of others and about this one as well."""
    mine, _ = clock.own_zone(interview.facts, preferences)
    style = style_of(preferences)
    gone = interview.status is Status.CANCELLED
    stops = []
    for owner, step in _in_order(interview, others):
        at = _when(step)
        stops.append(
            Stop(
                interview_id=owner,
                step_id=step.step_id,
                name=name_step(step),
                about=describe_step(step.kind),
                when=f"{clock.day(at, mine, style)}, {clock.hour(at, mine, style)}",
                iso=at.astimezone(mine).isoformat(),
                state=step.state.value,
                word=_STATES[step.state],
                why=_reason(step),
                folded=len(step.sections) > 1,
                preview=step.state is StepState.PLANNED and not step.in_answer and not gone,
                together=_name_others(interview, owner, step, others),
            )
        )
    return tuple(stops)


def make_strip(
    interview: Interview, preferences: Preferences, now: datetime, others: Sequence[Interview] = ()
) -> Strip | None:
    """Return the line with a mark for each mail and the interview; None where there is nothing to show."""
    start = interview.facts.start
    steps = [step for _, step in _in_order(interview, others)]
    if start is None or not steps:
        return None
    mine, _ = clock.own_zone(interview.facts, preferences)
    style = style_of(preferences)
    signs = [(_when(each), each.state.value, len(each.sections) > 1) for each in steps]
    signs.append((start, "start", False))
    signs.sort(key=lambda each: (each[0], each[1] == "start"))
    instants = [each[0] for each in signs]
    places = _spread(instants)
    marks, shown = [], ""
    for (instant, sign, folded), x in zip(signs, places, strict=True):
        label = style.short_day(instant.astimezone(mine))
        marks.append(Mark(x=x, sign=sign, folded=folded, label="" if label == shown else label))
        shown = label
    return Strip(
        width=WIDTH, height=HEIGHT, marks=tuple(marks), now=_place_of(now, instants, places), words=_words(steps)
    )


def _in_order(interview: Interview, others: Iterable[Interview]) -> list[tuple[str, Step]]:
    """Return every mail about an interview with the id of the interview whose mail it is; of a shared one its part."""
    own = [(interview.interview_id, each) for each in interview.steps]
    shared = [(owner, step) for owner, step in list_shared(interview, others) if step.state in _SHOWN_OF_OTHERS]
    return sorted((*own, *shared), key=lambda each: (_when(each[1]), each[1].step_id))


def _name_others(interview: Interview, owner: str, step: Step, others: Iterable[Interview]) -> str:
    about = {owner, *(each.interview_id for each in step.also)} - {interview.interview_id}
    employer = name_employer(interview.facts)
    names = [
        known if (known := name_employer(each.facts)) != employer else clean(each.facts.role) or "another interview"
        for each in others
        if each.interview_id in about
    ]
    return enumerate_words(names)


def _when(step: Step) -> datetime:
    return step.sent_at or step.due


def _spread(instants: list[datetime]) -> list[int]:
    """Place instants along the line in proportion, but never closer than a date is wide."""
    first, length = instants[0], (instants[-1] - instants[0]).total_seconds() or 1.0
    room = WIDTH - 2 * _MARGIN
    gap = min(_GAP, room / max(1, len(instants) - 1))
    places: list[float] = []
    for number, instant in enumerate(instants):
        wish = room * (instant - first).total_seconds() / length
        latest = room - gap * (len(instants) - 1 - number)
        places.append(min(max(wish, places[-1] + gap if places else 0.0), latest))
    return [round(_MARGIN + each) for each in places]


def _place_of(now: datetime, instants: list[datetime], places: list[int]) -> int:
    """Return where now is on the line: between the marks it lies between, at an end when beyond."""
    if now <= instants[0]:
        return places[0] - _MARGIN // 2
    for (left, begin), (right, end) in zip(
        zip(instants, places, strict=True), zip(instants[1:], places[1:], strict=True), strict=False
    ):
        if left <= now < right:
            return round(begin + (end - begin) * ((now - left) / (right - left)))
    return places[-1] + _MARGIN // 2


def _words(steps: list[Step]) -> str:
    counts = {word: sum(_STATES[each.state] == word for each in steps) for word in dict.fromkeys(_STATES.values())}
    told = ", ".join(f"{count} {word.lower()}" for word, count in counts.items() if count)
    return f"The plan as a line in time: {told}. The list below says the same."


def _reason(step: Step) -> str:
    if step.state in {StepState.SKIPPED, StepState.FAILED}:
        return _REASONS.get(step.reason or "") or clean((step.reason or "").replace("-", " "))
    return "there was no better hour, so it comes with the answer to your mail" if step.in_answer else ""
