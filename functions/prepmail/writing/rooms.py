"""The interviews of one timed mail: each with its card and the parts of the preparation that it delivers."""

from dataclasses import dataclass
from datetime import datetime

from prepmail.domain.account import Inbound
from prepmail.domain.asked import find_given
from prepmail.domain.clashes import Clash
from prepmail.domain.employers import is_same_name
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.domain.step import MailKind, Section, Step
from prepmail.writing.card import Card, make_card
from prepmail.writing.content import Content
from prepmail.writing.links import Links
from prepmail.writing.message import Attachment
from prepmail.writing.part import Part
from prepmail.writing.sections import Before, make_part


@dataclass(frozen=True, slots=True, kw_only=True)
class MailContext:
    """Everything a mail may say. ``interviews`` are as they are now; of a timed mail the first is whose step it is.

    ``earlier`` is the round before that one, ``clashes`` what gets in the way, ``known`` every interview of the
    person, ``files`` what the person asked for. ``inbound`` is the mail it answers, None for a timed one.
    ``invitation`` is the calendar file to attach. What a change replaced stands in ``Interview.previous``.
    """

    person: Person
    links: Links
    now: datetime
    step: Step
    interviews: tuple[Interview, ...] = ()
    inbound: Inbound | None = None
    invitation: bytes | None = None
    earlier: Interview | None = None
    clashes: tuple[Clash, ...] = ()
    known: tuple[Interview, ...] = ()
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One interview of a mail. ``parts`` are empty where an earlier room of the same day there has them already."""

    interview_id: str
    card: Card
    parts: tuple[Part, ...]

    @property
    def questions(self) -> tuple[str, ...]:
        """Return the ids of the questions it suggests to ask."""
        return tuple(one for each in self.parts for one in each.questions)


def make_rooms(context: MailContext, content: Content) -> tuple[Room, ...]:
    """Return the interviews of a timed mail, the one whose step it is first.

    Raise ``ValueError`` for a timed mail without an interview: that is a fault of the caller.
    """
    if not context.interviews:
        raise ValueError("a timed mail is about an interview")
    covered = {each.interview_id: each.sections for each in context.step.also}
    first = context.interviews[0]
    rooms = [_make_room(first, _own_sections(context.step), context, content, frozenset())]
    for each in context.interviews[1:]:
        sections = covered.get(each.interview_id, ())
        if is_same_name(each.facts.company, first.facts.company):
            sections = tuple(one for one in sections if one not in context.step.sections)
        before = frozenset(one for room in rooms for one in room.questions)
        rooms.append(_make_room(each, sections, context, content, before))
    return tuple(rooms)


def _own_sections(step: Step) -> tuple[Section, ...]:
    if step.sections:
        return step.sections
    return (Section(step.kind.value),) if step.kind.value in set(Section) else ()


def _make_room(
    interview: Interview,
    sections: tuple[Section, ...],
    context: MailContext,
    content: Content,
    here: frozenset[str],
) -> Room:
    card = make_card(interview, preferences=context.person.preferences, now=context.now, content=content)
    tight = context.step.kind is MailKind.EXPRESS
    used, worn = find_given(interview, context.known)
    earlier = context.earlier if interview is context.interviews[0] else None
    told = Before(earlier=earlier, used=used | here, worn=worn)
    seed = interview.interview_id
    parts = tuple(make_part(each, card, content, seed=seed, tight=tight, before=told) for each in sections)
    return Room(interview_id=seed, card=card, parts=parts)
