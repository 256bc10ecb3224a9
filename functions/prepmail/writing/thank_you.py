"""Notes ready to send after an interview: one of its own for each interviewer, and the polite question a week later."""

import re
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from prepmail.domain.employers import is_same_name
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.domain.reading import Format, Interviewer, Medium, PersonKind
from prepmail.domain.zones import to_local
from prepmail.writing import wording
from prepmail.writing.card import Card, Someone, make_card
from prepmail.writing.clock import own_zone
from prepmail.writing.content import Content
from prepmail.writing.date_style import DateStyle
from prepmail.writing.message import Attachment, render_draft
from prepmail.writing.remembered import find_topic

_SLUG_LIMIT = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A note with the two ways to open it. ``address`` is empty when unknown; ``name`` is for whom, in words.

    ``hints`` are what to look at before it goes out.
    """

    name: str
    address: str
    subject: str
    body: str
    mailto: str
    file: Attachment
    hints: tuple[str, ...] = ()


def make_thank_yous(
    interviews: Sequence[Interview], person: Person, content: Content, *, now: datetime
) -> tuple[Draft, ...]:
    """Return one draft for each person met at each employer, no two alike.

    Where nobody is named, one to whoever arranged it.
    """
    drafts: list[Draft] = []
    for each in _by_employer(interviews):
        card = make_card(each, preferences=person.preferences, now=now, content=content)
        drafts.extend(_thank(each, card, person, content, first=len(drafts)))
    return tuple(drafts)


def make_follow_ups(
    interviews: Sequence[Interview], person: Person, content: Content, *, now: datetime
) -> tuple[Draft, ...]:
    """Return one question how things stand for each employer."""
    employers = _by_employer(interviews)
    return tuple(
        _follow_up(
            each, make_card(each, preferences=person.preferences, now=now, content=content), person, content, number
        )
        for number, each in enumerate(employers, 1 if len(employers) > 1 else 0)
    )


def _by_employer(interviews: Sequence[Interview]) -> list[Interview]:
    """Return one interview for each employer, with the people of all of them."""
    days: list[list[Interview]] = []
    for each in interviews:
        known = next((day for day in days if is_same_name(day[0].facts.company, each.facts.company)), None)
        if known is None:
            days.append([each])
        else:
            known.append(each)
    return [
        replace(
            day[0],
            facts=replace(
                day[0].facts, interviewers=tuple(one for each in day for one in _everybody(each)), sessions=()
            ),
        )
        for day in days
    ]


def _everybody(interview: Interview) -> tuple[Interviewer, ...]:
    sessions = (each.interviewers for each in interview.facts.sessions)
    return (*interview.facts.interviewers, *(one for group in sessions for one in group))


def _thank(interview: Interview, card: Card, person: Person, content: Content, *, first: int) -> list[Draft]:
    filled = _fill(interview, card, person, content)
    if not card.people:
        return [_to_nobody(interview, card, person, filled, first)]
    drafts = []
    turn = zlib.crc32(interview.interview_id.encode())
    alone = len(card.people) == 1
    for number, each in enumerate(card.people):
        topic = find_topic(interview.debrief, each.name, alone=alone, language=content.language)
        about = filled.filled(topic=topic, name=each.name)
        body = _compose(
            filled,
            _greeting(each.name, filled),
            _sentence(filled, turn + number, "openings"),
            _paragraph(filled, card, each.kind, turn + number),
            *((_sentence(about, turn + number, "remembered"),) if topic else ()),
            _sentence(filled, turn + number, "closings"),
        )
        drafts.append(
            _draft(
                person,
                (each.name, each.email),
                subject=filled.text("thank-you", "subjects", each.kind),
                body=body,
                stem=f"thank-you-{first + number + 1}",
                hints=_hints(about, each, topic),
            )
        )
    return drafts


def _hints(content: Content, someone: Someone, topic: str) -> tuple[str, ...]:
    """Return what to change: the one thing this kind of person would notice, and what we put in ourselves."""
    own = content.text("thank-you", "change", someone.kind)
    return (content.text("thank-you", "change", "topic"), own) if topic else (own,)


def _follow_up(interview: Interview, card: Card, person: Person, content: Content, number: int) -> Draft:
    """Return the question how things stand, to whoever arranged the interview or led it."""
    filled = _fill(interview, card, person, content)
    name, address = _contact(interview, card.people)
    body = _compose(
        filled,
        _greeting(name, filled),
        _sentence(filled, zlib.crc32(interview.interview_id.encode()), "follow_up", "bodies"),
    )
    subject = filled.text("thank-you", "follow_up", "subject")
    stem = f"follow-up-{number}" if number else "follow-up"
    to = (name or content.text("thank-you", "words", "nobody"), address)
    return _draft(person, to, subject=subject, body=body, stem=stem)


def _to_nobody(interview: Interview, card: Card, person: Person, content: Content, first: int) -> Draft:
    name, address = _contact(interview, ())
    turn = zlib.crc32(interview.interview_id.encode())
    pass_on = (content.text("thank-you", "nobody", "organizer"),) if name else ()
    body = _compose(
        content,
        _greeting(name, content),
        _sentence(content, turn, "openings"),
        _paragraph(content, card, PersonKind.UNKNOWN, turn),
        *pass_on,
        _sentence(content, turn, "closings"),
    )
    return _draft(
        person,
        (name or content.text("thank-you", "words", "nobody"), address),
        subject=content.text("thank-you", "subjects", PersonKind.UNKNOWN),
        body=body,
        stem=f"thank-you-{first + 1}" if first else "thank-you",
        hints=(content.text("thank-you", "change", PersonKind.UNKNOWN),),
    )


def _contact(interview: Interview, people: Sequence[Someone]) -> tuple[str, str]:
    """Return name and address of the one to ask: the organizer, else human resources, else the first interviewer."""
    organizer = interview.facts.organizer
    if organizer and wording.mail_address(organizer.email):
        return wording.clean(organizer.name, 80) or organizer.email or "", wording.mail_address(organizer.email)
    ranked = sorted(people, key=lambda each: (not each.email, each.kind is not PersonKind.HR))
    return (ranked[0].name, ranked[0].email) if ranked else ("", "")


def _fill(interview: Interview, card: Card, person: Person, content: Content) -> Content:
    """Tell the day as the other side lived it; their wall clock may be a day ahead."""
    weekday, day = "", ""
    if interview.facts.start:
        _, theirs = own_zone(interview.facts, person.preferences)
        local, style = to_local(interview.facts.start, theirs), _spoken(person, content)
        weekday, day = style.weekday(local), style.day_and_month(local)
    known = content.filled(weekday=weekday, day=day, role=card.role_name, company=card.company_name)

    def say(name: str, *, known_as: str) -> str:
        return known.text("thank-you", "words", name if known_as else f"{name}_unknown")

    return content.filled(
        on_day=say("on_day", known_as=weekday),
        on_date=say("on_date", known_as=weekday),
        on_date_inside=say("on_date_inside", known_as=weekday),
        on_day_noun=say("day_noun", known_as=weekday),
        on_short_day=known.text("thank-you", "words", "short_day") if weekday else "",
        position=say("position", known_as=card.role_name),
        at_company=known.text("thank-you", "words", "at_company") if card.company_name else "",
    )


def _spoken(person: Person, content: Content) -> DateStyle:
    """Return how the person writes dates, as far as that is in the language of the draft."""
    tag = person.preferences.language
    return DateStyle(language=tag if tag.partition("-")[0] == content.language else content.language)


def _paragraph(content: Content, card: Card, kind: PersonKind, turn: int) -> str:
    form: Format = card.facts.format
    medium: Medium = card.facts.medium
    return " ".join(
        (
            _sentence(content, turn, "kinds", kind),
            _sentence(content, turn, "formats", form),
            _sentence(content, turn, "mediums", medium),
        )
    )


def _greeting(name: str, content: Content) -> str:
    if not name:
        return content.text("thank-you", "nobody", "greeting")
    if wording.mail_address(name):
        return content.text("thank-you", "nobody", "nameless")
    return content.filled(name=name).text("thank-you", "greeting")


def _sentence(content: Content, turn: int, *path: str) -> str:
    choices = content.lines("thank-you", *path)
    return choices[turn % len(choices)]


def _compose(content: Content, *paragraphs: str) -> str:
    return "\n\n".join((*paragraphs, content.text("thank-you", "sign_off"))) + "\n"


def _draft(
    person: Person, to: tuple[str, str], *, subject: str, body: str, stem: str, hints: tuple[str, ...] = ()
) -> Draft:
    name, address = to
    slug = re.sub(r"[^a-z0-9]+", "-", unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower())
    stem = f"{stem}-{slug.strip('-')[:_SLUG_LIMIT].strip('-')}".strip("-")
    content = render_draft(sender=person.address, name=name, recipient=address, subject=subject, body=body)
    # As message/rfc822 Outlook would turn the file into a message of its own and lose X-Unsent on the way.
    file = Attachment(filename=f"{stem}.eml", content_type="application/octet-stream", content=content)
    mailto = wording.mailto(address, subject, body)
    return Draft(name=name, address=address, subject=subject, body=body, mailto=mailto, file=file, hints=hints)
