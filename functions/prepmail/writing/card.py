"""One interview as a mail shows it: when, where, with whom, and for what is unknown, what to find out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import is_deadline
from prepmail.domain.reading import Facts, Interviewer, Medium, PersonKind
from prepmail.writing import clock, wording
from prepmail.writing.clock import Clock
from prepmail.writing.content import Content
from prepmail.writing.date_style import DateStyle, style_of

_PEOPLE_LIMIT = 12
_SESSION_LIMIT = 20
_LABEL_LIMIT = 80


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

    ``label`` names it, ``labels`` are shorter and shorter ways to do so. ``company``, ``at_company`` and ``role``
    always read well inside a sentence (``the company``); ``company_name`` and ``role_name`` are empty when unknown.
    ``short`` is for subjects. ``hand_in`` is until when something is to be handed in where nobody is met,
    ``choose_by`` until when one of the ``offered`` times can be chosen. ``facts`` keeps the enums that choose the
    advice.
    """

    label: str
    labels: tuple[str, ...]
    company: str
    at_company: str
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
    names: str
    parts: tuple[Slot, ...]
    location: str
    map_url: str
    join_url: str
    dial_in: str
    tel_url: str
    hand_in: str
    choose_by: str
    choose_by_short: str
    offered: tuple[str, ...]
    booking_url: str
    facts: Facts = field(repr=False)

    @property
    def words(self) -> Mapping[str, str]:
        """Return what stands for the names in the braces of a text."""
        return {"company": self.company, "at_company": self.at_company, "role": self.role, "hand_in": self.hand_in}


def make_card(interview: Interview, *, preferences: Preferences, now: datetime, content: Content) -> Card:
    """Return the interview as it now is, told on the person's clock and the interview's own."""
    facts = interview.facts
    company, role = wording.clean(facts.company), wording.clean(facts.role)
    everybody = meet(facts)
    more = max(0, len(everybody) - _PEOPLE_LIMIT)
    location = wording.clean(facts.location, 200)
    join_url = wording.web_address(facts.join_url)
    mine, _ = clock.own_zone(facts, preferences)
    style, spoken = style_of(preferences), DateStyle(language=content.language)
    until = clock.span(facts.deadline, None, mine, style) if facts.deadline else ""
    target = facts.start or (facts.deadline if is_deadline(facts) else None)
    labels = _labels(company, role, facts, content)
    word = content.filled(company=company, role=role)
    return Card(
        label=labels[0],
        labels=labels,
        company=company or word.text("words", "card", "the_company"),
        at_company=word.text("words", "card", "at" if company else "at_the_company"),
        company_name=company,
        role=word.text("words", "card", "the_job_of" if role else "the_job"),
        role_name=role,
        when=clock.clocks(facts.start, facts.end, facts, preferences, style) if facts.start else (),
        short=_short(facts, preferences, now, content),
        relative=clock.relative(target, now, mine, spoken) if target else "",
        lasts=clock.lasting(facts.start, facts.end, spoken) if facts.start and facts.start > now else "",
        zone_unknown=facts.start is not None and mine is UTC,
        people=everybody[:_PEOPLE_LIMIT],
        more_people=more,
        names=_names(everybody[:_PEOPLE_LIMIT], more, content),
        parts=_slots(facts, preferences, content),
        location="" if location == join_url else location,
        map_url=wording.map_search(location) if location and facts.medium is Medium.ONSITE else "",
        join_url=join_url,
        dial_in=wording.clean(facts.dial_in, 200),
        tel_url=wording.telephone_address(facts.dial_in),
        hand_in=until if is_deadline(facts) else "",
        choose_by=until if facts.start is None and not is_deadline(facts) else "",
        choose_by_short=_choose_by(facts, preferences, now),
        offered=tuple(
            clock.span(each.start, each.end, mine, style) if each.start else wording.clean(each.label)
            for each in facts.slots[:_SESSION_LIMIT]
        ),
        booking_url=wording.web_address(facts.booking_url),
        facts=facts,
    )


def _short(facts: Facts, preferences: Preferences, now: datetime, content: Content) -> str:
    """Return when, for a subject. The clock is named where two are in play or the only one is UTC for want of any."""
    mine, theirs = clock.own_zone(facts, preferences)
    shown, style = theirs if facts.medium is Medium.ONSITE else mine, style_of(preferences)
    if facts.start:
        when = clock.short(facts.start, shown, now=now, style=style)
        two = clock.offset(facts.start, mine) != clock.offset(facts.start, theirs)
        named = style.place(shown) if two else "UTC" if mine is UTC else ""
        return f"{when} {named}".rstrip()
    if facts.deadline and is_deadline(facts):
        when = clock.short(facts.deadline, mine, now=now, style=style)
        return content.filled(when=when).text("words", "card", "due")
    return content.text("words", "card", "to_be_chosen" if facts.slots or facts.booking_url else "not_clear")


def _choose_by(facts: Facts, preferences: Preferences, now: datetime) -> str:
    if facts.deadline is None or facts.start or is_deadline(facts):
        return ""
    mine, _ = clock.own_zone(facts, preferences)
    return clock.short(facts.deadline, mine, now=now, style=style_of(preferences))


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


def _names(people: tuple[Someone, ...], more: int, content: Content) -> str:
    others = (content.filled(count=str(more)).text("words", "card", "more"),) if more else ()
    return wording.enumerate_words((*(each.label for each in people), *others), content.text("words", "card", "and"))


def _labels(company: str, role: str, facts: Facts, content: Content) -> tuple[str, ...]:
    """Return how to name the interview, the whole first, then what is left when there is less room."""
    word = content.filled(company=company, role=role)
    known = [each for each, there in (("role", role), ("company", company)) if there]
    of = "task" if is_deadline(facts) else "card"
    if company and role:
        keys = ["company_and_role", "company", "role"]
    elif known:
        keys = known
    else:
        title = wording.clean(facts.title, _LABEL_LIMIT)
        return (title or content.text("words", "card", "neither"),)
    labels = [wording.clean(word.text("words", of, each), _LABEL_LIMIT) for each in keys]
    return tuple(dict.fromkeys((*labels, *((company,) if company else ()))))


def _slots(facts: Facts, preferences: Preferences, content: Content) -> tuple[Slot, ...]:
    mine, _ = clock.own_zone(facts, preferences)
    last = content.text("words", "card", "and")
    slots = []
    for each in facts.sessions[:_SESSION_LIMIT]:
        names = [one.name for one in map(_someone, each.interviewers[:_PEOPLE_LIMIT]) if one.name]
        what = ", ".join(word for word in (wording.clean(each.title), wording.enumerate_words(names, last)) if word)
        whole = facts.start or each.start
        when = clock.within(each.start, each.end, mine, whole, style_of(preferences))
        slots.append(Slot(when=when, what=what))
    return tuple(slots)
