"""One interview as a mail shows it: when, where, with whom, and for what is unknown, what to find out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.reading import Facts, Format, Interviewer, Medium, PersonKind, Round
from prepmail.writing import clock, wording
from prepmail.writing.clock import Clock

_PEOPLE_LIMIT = 12
_SESSION_LIMIT = 20
_LABEL_LIMIT = 80
FORMATS = {
    Format.ONE_ON_ONE: "one-on-one, with one person",
    Format.PANEL: "panel, several people interview you together",
    Format.GROUP: "group, you are interviewed beside other applicants",
}
MEDIUMS = {Medium.VIDEO: "by video", Medium.PHONE: "by phone", Medium.ONSITE: "in person"}
ROUNDS = {
    Round.SCREEN: "a first screening",
    Round.FIRST: "the first round",
    Round.SECOND: "the second round",
    Round.FINAL: "the final round",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    """An interviewer fit to print: ``label`` is the name with the title, ``email`` empty when unknown."""

    name: str
    label: str
    title: str
    email: str
    kind: PersonKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One slot of a loop day: when on the person's clock, and what or with whom."""

    when: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a template prints of an interview. Text from outside is clean and bounded; unknown is empty.

    ``company`` and ``role`` always read well inside a sentence (``the company``); ``company_name`` and ``role_name``
    are empty when unknown. ``short`` is for subjects. ``facts`` keeps the enums that choose the advice.
    """

    label: str
    company: str
    company_name: str
    role: str
    role_name: str
    when: tuple[Clock, ...]
    short: str
    relative: str
    lasts: str
    zone_unknown: bool
    people: tuple[Someone, ...]
    more_people: int
    parts: tuple[Slot, ...]
    location: str
    map_url: str
    join_url: str
    dial_in: str
    tel_url: str
    facts: Facts = field(repr=False)

    @property
    def names(self) -> str:
        """Return the interviewers in one phrase, empty when nobody is named."""
        more = (f"{self.more_people} more",) if self.more_people else ()
        return wording.enumerate_words((*(each.label for each in self.people), *more))


def make_card(interview: Interview, *, preferences: Preferences, now: datetime) -> Card:
    """Return the interview as it now is, told on the person's clock and the interview's own."""
    facts = interview.facts
    company, role = wording.clean(facts.company), wording.clean(facts.role)
    everybody = meet(facts)
    location = wording.clean(facts.location, 200)
    join_url = wording.web_address(facts.join_url)
    mine, theirs = clock.own_zone(facts, preferences)
    shown = theirs if facts.medium is Medium.ONSITE else mine
    return Card(
        label=_label(company, role, facts),
        company=company or "the company",
        company_name=company,
        role=f"the job of {role}" if role else "the job",
        role_name=role,
        when=clock.clocks(facts.start, facts.end, facts, preferences) if facts.start else (),
        short=clock.short(facts.start, shown, now=now) if facts.start else "date not clear yet",
        relative=clock.relative(facts.start, now, mine) if facts.start else "",
        lasts=clock.lasting(facts.start, facts.end) if facts.start else "",
        zone_unknown=facts.start is not None and mine is UTC,
        people=everybody[:_PEOPLE_LIMIT],
        more_people=max(0, len(everybody) - _PEOPLE_LIMIT),
        parts=_slots(facts, preferences),
        location="" if location == join_url else location,
        map_url=wording.map_search(location) if location and facts.medium is Medium.ONSITE else "",
        join_url=join_url,
        dial_in=wording.clean(facts.dial_in, 200),
        tel_url=wording.telephone_address(facts.dial_in),
        facts=facts,
    )


def meet(facts: Facts) -> tuple[Someone, ...]:
    """Return everybody the person will meet, each once, those of the sessions too. Nameless ones are left out."""
    found: dict[str, Someone] = {}
    sessions = (each.interviewers for each in facts.sessions[:_SESSION_LIMIT])
    for each in (*facts.interviewers, *(one for group in sessions for one in group)):
        someone = _someone(each)
        if someone.name:
            found.setdefault((someone.email or someone.name).casefold(), someone)
    return tuple(found.values())


def _someone(interviewer: Interviewer) -> Someone:
    email = wording.mail_address(interviewer.email)
    title = wording.clean(interviewer.title, 80)
    name = wording.clean(interviewer.name, 80) or email
    label = f"{name} ({title})" if title else name
    return Someone(name=name, label=label, title=title, email=email, kind=interviewer.kind)


def _label(company: str, role: str, facts: Facts) -> str:
    if company and role:
        text = f"{role} interview at {company}"
    elif company:
        text = f"Interview at {company}"
    elif role:
        text = f"{role} interview"
    else:
        text = wording.clean(facts.title) or "Your interview"
    return wording.clean(text, _LABEL_LIMIT)


def _slots(facts: Facts, preferences: Preferences) -> tuple[Slot, ...]:
    mine, _ = clock.own_zone(facts, preferences)
    slots = []
    for each in facts.sessions[:_SESSION_LIMIT]:
        names = [one.name for one in map(_someone, each.interviewers[:_PEOPLE_LIMIT]) if one.name]
        what = ", ".join(word for word in (wording.clean(each.title), wording.enumerate_words(names)) if word)
        slots.append(Slot(when=clock.span(each.start, each.end, mine), what=what))
    return tuple(slots)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One fact: its value in words with where it was read, or with an empty value what to find out."""

    field: str
    label: str
    value: str
    source: str
    quote: str


def make_rows(card: Card) -> tuple[Row, ...]:
    """Return the facts of a card in the order a person asks for them, each with its evidence; unknown ones too."""
    rows = []
    for name, label, value in _FIELDS:
        evidence = card.facts.evidence.get(name)
        text = value(card)
        rows.append(
            Row(
                field=name,
                label=label,
                value=text,
                source=wording.clean(evidence.source, 80) if evidence and text else "",
                quote=wording.clean(evidence.quote) if evidence and text else "",
            )
        )
    return tuple(rows)


def _when(card: Card) -> str:
    return "; ".join(f"{each.text} {each.whose}".strip() for each in card.when)


_FIELDS: tuple[tuple[str, str, Callable[[Card], str]], ...] = (
    ("start", "When", _when),
    ("company", "Company", lambda card: card.company_name),
    ("role", "Job", lambda card: card.role_name),
    ("interviewers", "With", lambda card: card.names),
    ("format", "Form", lambda card: FORMATS.get(card.facts.format, "")),
    ("medium", "How", lambda card: MEDIUMS.get(card.facts.medium, "")),
    ("location", "Where", lambda card: card.location),
    ("join_url", "Link", lambda card: card.join_url),
    ("dial_in", "Dial-in", lambda card: card.dial_in),
    ("round", "Round", lambda card: ROUNDS.get(card.facts.round, "")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One fact that moved: in words before and after; an empty side was or is not stated."""

    label: str
    before: str
    after: str


def make_changes(before: Card, after: Card) -> tuple[Change, ...]:
    """Return every row whose words differ."""
    pairs = zip(make_rows(before), make_rows(after), strict=True)
    changes = [_change(old, new, before, after) for old, new in pairs if old.value != new.value]
    if before.label != after.label and not any(each.label in {"Company", "Job"} for each in changes):
        changes.append(Change(label="Title", before=before.label, after=after.label))
    if before.parts != after.parts:
        changes.append(Change(label="Parts of the day", before=_day(before), after=_day(after)))
    return tuple(changes)


def _change(old: Row, new: Row, before: Card, after: Card) -> Change:
    """Tell a move on the first clock alone, where that clock shows it; the card beside it has both."""
    if old.field == "start" and before.when and after.when and before.when[0].text != after.when[0].text:
        return Change(label=old.label, before=before.when[0].text, after=after.when[0].text)
    return Change(label=old.label, before=old.value, after=new.value)


def _day(card: Card) -> str:
    return "; ".join(f"{each.when} {each.what}".strip() for each in card.parts)
