"""Notes ready to send after an interview: one of its own for each interviewer, and the polite question a week later."""

import re
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.domain.reading import Format, Medium, PersonKind
from prepmail.domain.zones import to_local
from prepmail.writing import wording
from prepmail.writing.card import Card, Someone
from prepmail.writing.clock import MONTHS, WEEKDAYS, own_zone
from prepmail.writing.content import Content
from prepmail.writing.message import Attachment, render_draft

_SIGN_OFF = "Kind regards"
_NOBODY = "the hiring team"
_SLUG_LIMIT = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A note with the two ways to open it. ``address`` is empty when unknown; ``name`` is for whom, in words."""

    name: str
    address: str
    subject: str
    body: str
    mailto: str
    file: Attachment


def make_thank_yous(interview: Interview, card: Card, person: Person, content: Content) -> tuple[Draft, ...]:
    """Return one draft for each interviewer, no two alike. When nobody is named, one to whoever arranged it."""
    filled = _fill(interview, card, person, content)
    if not card.people:
        return (_to_nobody(interview, card, person, filled),)
    drafts = []
    turn = zlib.crc32(interview.interview_id.encode())
    for number, each in enumerate(card.people):
        body = _compose(
            _greeting(each.name, filled),
            _sentence(filled, turn + number, "openings"),
            _paragraph(filled, card, each.kind, turn + number),
            _sentence(filled, turn + number, "closings"),
        )
        subject = filled.text("thank-you", "subjects", each.kind)
        drafts.append(
            _draft(person, (each.name, each.email), subject=subject, body=body, stem=f"thank-you-{number + 1}")
        )
    return tuple(drafts)


def make_follow_up(interview: Interview, card: Card, person: Person, content: Content) -> Draft:
    """Return the question how things stand, to whoever arranged the interview or led it."""
    filled = _fill(interview, card, person, content)
    name, address = _contact(interview, card.people)
    body = _compose(
        _greeting(name, filled), _sentence(filled, zlib.crc32(interview.interview_id.encode()), "follow_up", "bodies")
    )
    subject = filled.text("thank-you", "follow_up", "subject")
    return _draft(person, (name or _NOBODY, address), subject=subject, body=body, stem="follow-up")


def _to_nobody(interview: Interview, card: Card, person: Person, content: Content) -> Draft:
    name, address = _contact(interview, ())
    turn = zlib.crc32(interview.interview_id.encode())
    pass_on = (content.text("thank-you", "nobody", "organizer"),) if name else ()
    body = _compose(
        _greeting(name, content),
        _sentence(content, turn, "openings"),
        _paragraph(content, card, PersonKind.UNKNOWN, turn),
        *pass_on,
        _sentence(content, turn, "closings"),
    )
    subject = content.text("thank-you", "subjects", PersonKind.UNKNOWN)
    return _draft(person, (name or _NOBODY, address), subject=subject, body=body, stem="thank-you")


def _contact(interview: Interview, people: Sequence[Someone]) -> tuple[str, str]:
    """Return name and address of the one to ask: the organizer, else human resources, else the first interviewer."""
    organizer = interview.facts.organizer
    if organizer and wording.mail_address(organizer.email):
        return wording.clean(organizer.name, 80) or organizer.email or "", wording.mail_address(organizer.email)
    ranked = sorted(people, key=lambda each: (not each.email, each.kind is not PersonKind.HR))
    return (ranked[0].name, ranked[0].email) if ranked else ("", "")


def _fill(interview: Interview, card: Card, person: Person, content: Content) -> Content:
    """Tell the day as the other side lived it; their wall clock may be a day ahead."""
    weekday, date = "", ""
    if interview.facts.start:
        _, theirs = own_zone(interview.facts, person.preferences)
        local = to_local(interview.facts.start, theirs)
        weekday = WEEKDAYS[local.weekday()]
        date = f"{weekday} {local.day} {MONTHS[local.month - 1]}"
    return content.filled(
        on_day=f"on {weekday}" if weekday else "recently",
        on_date=f"on {date}" if date else "with you",
        on_day_noun=weekday or "the interview",
        on_short_day=f" on {weekday}" if weekday else "",
        position=f"the position of {card.role_name}" if card.role_name else "the position",
        at_company=f" at {card.company_name}" if card.company_name else "",
    )


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
    return content.text("thank-you", "nobody", "nameless") if wording.mail_address(name) else f"Dear {name},"


def _sentence(content: Content, turn: int, *path: str) -> str:
    choices = content.lines("thank-you", *path)
    return choices[turn % len(choices)]


def _compose(*paragraphs: str) -> str:
    return "\n\n".join((*paragraphs, _SIGN_OFF)) + "\n"


def _draft(person: Person, to: tuple[str, str], *, subject: str, body: str, stem: str) -> Draft:
    name, address = to
    slug = re.sub(r"[^a-z0-9]+", "-", unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower())
    stem = f"{stem}-{slug.strip('-')[:_SLUG_LIMIT].strip('-')}".strip("-")
    content = render_draft(sender=person.address, name=name, recipient=address, subject=subject, body=body)
    # As message/rfc822 Outlook would turn the file into a message of its own and lose X-Unsent on the way.
    file = Attachment(filename=f"{stem}.eml", content_type="application/octet-stream", content=content)
    return Draft(
        name=name, address=address, subject=subject, body=body, mailto=wording.mailto(address, subject, body), file=file
    )
