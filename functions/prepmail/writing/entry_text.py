"""The words of a calendar entry: title and description of an interview and of a step."""

from collections.abc import Iterable, Sequence
from itertools import islice

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.reading import Choice, Facts, Format, Interviewer, Round
from prepmail.domain.step import MailKind, Section, Step
from prepmail.domain.zones import person_zone
from prepmail.writing import clock
from prepmail.writing.date_style import style_of
from prepmail.writing.links import Links
from prepmail.writing.wording import clean, enumerate_words, web_address

_NAME = 80
_LINE = 300
_MOST = 20

_STEP_TITLES = {
    MailKind.STRATEGIZE: "Prepare: strategize for {}",
    MailKind.PLAN: "Prepare: plan for {}",
    MailKind.ASK: "Prepare: your questions for {}",
    MailKind.BREATHE: "Prepare: breathe before {}",
    MailKind.EXPRESS: "Prepare for {}, all in one",
    MailKind.THANK_YOU: "Thank-you notes: {}",
    MailKind.FOLLOW_UP: "Follow up: {}",
}
_STEP_TEXTS = {
    MailKind.STRATEGIZE: "The job, the people you will meet, the company, and what matters to you.",
    MailKind.PLAN: "How this kind of interview goes, a mock interview, and the practical things to check.",
    MailKind.ASK: "Questions for each person in the room, and red flags to listen for.",
    MailKind.BREATHE: "When, where and with whom once more. Then breathe, and be yourself.",
    MailKind.EXPRESS: "The time is short, so several parts come in one mail.",
    MailKind.THANK_YOU: "A note for each person you met, ready to be made yours and sent.",
    MailKind.FOLLOW_UP: "No news yet? A polite nudge is ready to be sent. If you have heard, let it go.",
}
_FORMATS = {Format.ONE_ON_ONE: "one-on-one", Format.PANEL: "panel", Format.GROUP: "group"}
_ROUNDS = {
    Round.SCREEN: "first call",
    Round.FIRST: "first round",
    Round.SECOND: "second round",
    Round.FINAL: "final round",
}


def name_employer(facts: Facts) -> str:
    """Return the best short name for whom the interview is with."""
    return clean(facts.company, _NAME) or clean(facts.title, _NAME) or "your interview"


def title_interview(facts: Facts, *, cancelled: bool = False, time_open: bool = False) -> str:
    """Return ``Interview: Acme, Data Engineer``.

    Cancelled, or an open question about the time, stands in the title: many calendars show nothing else.
    """
    told = _employment(facts)
    if cancelled:
        return f"Cancelled interview: {told}" if told else f"Cancelled: {clean(facts.title, _NAME * 2) or 'Interview'}"
    title = f"Interview: {told}" if told else clean(facts.title, _NAME * 2) or "Interview"
    return f"{title} (check the time)" if time_open else title


def _employment(facts: Facts) -> str:
    return ", ".join(each for each in (clean(facts.company, _NAME), clean(facts.role, _NAME)) if each)


def _told(facts: Facts) -> str:
    return _employment(facts) or clean(facts.title, _NAME * 2) or "interview"


def title_slot(facts: Facts, *, cancelled: bool = False) -> str:
    """Return ``Held: Acme, Data Engineer``: a time that was offered and not agreed."""
    return f"{'Fell away' if cancelled else 'Held'}: {_told(facts)}"


def title_deadline(facts: Facts, *, cancelled: bool = False) -> str:
    """Return ``Due: Acme, Data Engineer``: until when something must be handed in."""
    return f"{'No longer due' if cancelled else 'Due'}: {_told(facts)}"


def title_step(step: Step, employer: str) -> str:
    """Return the title of a step's entry; a mail about several interviews says so."""
    if step.also:
        employer = f"{employer} and {len(step.also)} more"
    if parts := name_parts(step):
        return f"Prepare: {parts} for {employer}"
    return _STEP_TITLES.get(step.kind, "Prepare for {}").format(employer)


def name_parts(step: Step) -> str:
    """Return ``ask and breathe`` for a mail that is folded from some parts of the preparation, else nothing."""
    folded = step.kind is MailKind.EXPRESS and 0 < len(step.sections) < len(Section)
    return enumerate_words([each.value for each in step.sections]) if folded else ""


def describe_step(kind: MailKind) -> str:
    """Return what a step is about, in a sentence."""
    return _STEP_TEXTS.get(kind, "")


def describe_format(facts: Facts) -> str:
    """Return ``panel, second round``, as far as known."""
    return ", ".join(each for each in (_FORMATS.get(facts.format), _ROUNDS.get(facts.round)) if each)


def describe_interviewer(interviewer: Interviewer) -> str:
    """Return ``Ana Diaz (Head of Data)``; the address stands in for a name that is unknown."""
    name = clean(interviewer.name, _NAME) or clean(interviewer.email, _NAME) or "Somebody"
    title = clean(interviewer.title, _NAME)
    return f"{name} ({title})" if title else name


def render_interview_text(interview: Interview, entries: Sequence[Step], preferences: Preferences, links: Links) -> str:
    """Return the description of an interview: when on every clock that matters, with whom, how to get in, the plan."""
    facts = interview.facts
    lines: list[str] = []
    if facts.start:
        clocks = clock.clocks(facts.start, facts.end, facts, preferences, style_of(preferences))
        lines.extend(f"{each.text}, {each.whose}" if each.whose else each.text for each in clocks)
        if facts.end is None or facts.end <= facts.start:
            lines.append("The invitation gives no end, so an hour is held.")
    lines.extend(_labelled(facts))
    lines.extend(_sessions(facts, preferences))
    lines.extend(f"To check: {clean(each.text, _LINE)}" for each in interview.questions[:5])
    plan = [_planned(each, facts, preferences) for each in entries]
    if plan:
        lines.extend(("", "Your preparation:", *plan))
    lines.extend(("", f"Everything in one place: {links.page}"))
    return "\n".join(lines)


def render_slot_text(interview: Interview, others: Sequence[Choice], preferences: Preferences, links: Links) -> str:
    """Return the description of a held time: that it is an offer, the other ones, and where to choose."""
    facts = interview.facts
    lines = ["One of the times that were offered. It is held until you agree on one and forward the confirmation."]
    lines.extend(_labelled(facts))
    if booking := web_address(facts.booking_url):
        lines.append(f"Choose at: {booking}")
    zone = person_zone(preferences, facts)
    offered = [f"- {clock.span(each.start, each.end, zone, style_of(preferences))}" for each in others if each.start]
    if offered:
        lines.extend(("", "Also offered:", *offered))
    lines.extend(("", f"Everything in one place: {links.page}"))
    return "\n".join(lines)


def render_deadline_text(interview: Interview, preferences: Preferences, links: Links) -> str:
    """Return the description of a deadline: until when on the person's clock, what for, and where."""
    facts = interview.facts
    lines = []
    if facts.deadline:
        until = clock.span(facts.deadline, None, person_zone(preferences, facts), style_of(preferences))
        lines.append(f"Hand in until {until}.")
    lines.extend(_labelled(facts))
    lines.extend(("", f"Everything in one place: {links.page}"))
    return "\n".join(lines)


def render_step_text(step: Step, links: Links) -> str:
    """Return the description of a step's entry: the same before and after the mail went out."""
    told = "The mail for this comes at the time of this entry."
    return "\n".join((describe_step(step.kind), told, "", f"Everything in one place: {links.page}"))


def _labelled(facts: Facts) -> Iterable[str]:
    people = [describe_interviewer(each) for each in facts.interviewers[:_MOST]]
    labelled = (
        ("With", enumerate_words(people)),
        ("Format", describe_format(facts)),
        ("Where", clean(facts.location, _LINE)),
        ("Join", web_address(facts.join_url)),
        ("Dial in", clean(facts.dial_in, _LINE)),
    )
    return (f"{label}: {text}" for label, text in labelled if text)


def _sessions(facts: Facts, preferences: Preferences) -> Iterable[str]:
    zone = person_zone(preferences, facts)
    for each in islice(facts.sessions, _MOST):
        people = enumerate_words([describe_interviewer(who) for who in each.interviewers[:5]])
        told = ", ".join(part for part in (clean(each.title, _NAME), people) if part)
        yield f"{clock.hour(each.start, zone, style_of(preferences))} {told}".rstrip()


def _planned(step: Step, facts: Facts, preferences: Preferences) -> str:
    zone = person_zone(preferences, facts)
    style = style_of(preferences)
    when = f"{clock.day(step.due, zone, style)}, {clock.hour(step.due, zone, style)}"
    return f"- {when}: {title_step(step, name_employer(facts))}"
