"""The mails we write: for each kind what its templates are given, and the mail that comes out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from prepmail.domain.account import Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.domain.step import MailKind, Section, Step
from prepmail.writing.answers import Told, make_asked, tell
from prepmail.writing.card import Card, make_card
from prepmail.writing.content import Content, load_content
from prepmail.writing.links import Links
from prepmail.writing.message import Attachment, Mail
from prepmail.writing.sections import make_part
from prepmail.writing.templating import Templates
from prepmail.writing.thank_you import Draft, make_follow_up, make_thank_yous
from prepmail.writing.wording import clean, wrap_text

__all__ = ["Attachment", "Mail", "MailContext", "render_mail"]

_INTERVIEWS_LIMIT = 10
_CALENDAR_TYPE = "text/calendar; method=PUBLISH; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailContext:
    """Everything a mail may say. ``interviews`` are as they are now; a timed mail has exactly one.

    ``inbound`` is the mail that is answered, None for a timed one. ``invitation`` is the calendar file to attach.
    What a change replaced stands in ``Interview.previous``.
    """

    person: Person
    links: Links
    now: datetime
    step: Step
    interviews: tuple[Interview, ...] = ()
    inbound: Inbound | None = None
    invitation: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Values:
    """What one kind hands to its templates, and the files that travel along."""

    template: Mapping[str, object]
    files: tuple[Attachment, ...] = ()


def render_mail(kind: MailKind, context: MailContext, templates: Templates) -> Mail:
    """Return the mail of one kind. Pure: the same context gives the same mail.

    Raise ``ValueError`` for a timed mail without an interview: that is a fault of the caller.
    """
    content = load_content(templates.folder)
    values = _VALUES[kind](kind, context, content)
    given = {"links": context.links, "timed": context.inbound is None, "kind": kind.value, **values.template}
    subject = clean(templates.render(f"mail/{kind}/subject.txt", **given), 200)
    invitation: tuple[Attachment, ...] = ()
    if context.invitation:
        invitation = (Attachment(filename="interview.ics", content_type=_CALENDAR_TYPE, content=context.invitation),)
    return Mail(
        subject=subject,
        text=wrap_text(templates.render(f"mail/{kind}/body.txt", subject=subject, **given)),
        html=templates.render(f"mail/{kind}/body.html", subject=subject, **given),
        attachments=(*invitation, *values.files),
    )


def _told(kind: MailKind, context: MailContext, content: Content) -> tuple[Told, ...]:
    return tuple(
        tell(
            each,
            kind=kind,
            inbound=context.inbound,
            preferences=context.person.preferences,
            now=context.now,
            content=content,
        )
        for each in context.interviews[:_INTERVIEWS_LIMIT]
    )


def _answer(kind: MailKind, context: MailContext, content: Content) -> _Values:
    """Give the interviews a mail was about: received, changed, cancelled."""
    return _Values(template={"told": _told(kind, context, content), "attached": context.invitation is not None})


def _nothing_new(kind: MailKind, context: MailContext, content: Content) -> _Values:
    reason = (context.inbound.reason if context.inbound else None) or "duplicate"
    known = content.has("answers", "nothing_new", reason)
    why = content.text("answers", "nothing_new", reason if known else "duplicate")
    return _Values(template={"told": _told(kind, context, content), "why": why})


def _question(kind: MailKind, context: MailContext, content: Content) -> _Values:
    told = _told(kind, context, content)
    questions = context.inbound.questions if context.inbound else ()
    asked = make_asked(questions[0], context.person.preferences, None) if questions else None
    asked = asked or next((each.asked for each in told if each.asked), None)
    about = clean(context.inbound.subject) if context.inbound else ""
    return _Values(
        template={"told": told, "asked": asked, "about": about, "open": content.text("answers", "question", "open")}
    )


def _not_readable(kind: MailKind, context: MailContext, content: Content) -> _Values:  # noqa: ARG001 - one signature
    reason = (context.inbound.reason if context.inbound else None) or "unreadable"
    path = ("answers", "not_readable", reason if content.has("answers", "not_readable", reason) else "unreadable")
    programs = [(each.text("program"), each.text("how")) for each in content.tables("answers", "forward")]
    return _Values(
        template={
            "headline": content.text(*path, "headline"),
            "why": content.text(*path, "text"),
            "programs": programs if content.text(*path, "how_to") else [],
            "about": clean(context.inbound.subject) if context.inbound else "",
        }
    )


def _preparation(kind: MailKind, context: MailContext, content: Content) -> _Values:
    """Give exactly the sections of the step; in an express mail they are folded tight."""
    _, card = _one(context)
    sections = context.step.sections or (Section(kind.value),)
    tight = kind is MailKind.EXPRESS
    parts = [make_part(each, card, content, tight=tight) for each in sections]
    return _Values(template={"card": card, "parts": parts})


def _thank_you(kind: MailKind, context: MailContext, content: Content) -> _Values:  # noqa: ARG001 - one signature
    interview, card = _one(context)
    drafts = make_thank_yous(interview, card, context.person, content)
    debrief = {
        "heading": content.text("thank-you", "debrief", "heading"),
        "intro": content.text("thank-you", "debrief", "intro"),
        "items": content.lines("thank-you", "debrief", "items"),
    }
    return _Values(template={"card": card, "drafts": drafts, "debrief": debrief}, files=_files(drafts))


def _follow_up(kind: MailKind, context: MailContext, content: Content) -> _Values:  # noqa: ARG001 - one signature
    interview, card = _one(context)
    draft = make_follow_up(interview, card, context.person, content)
    return _Values(template={"card": card, "draft": draft}, files=_files((draft,)))


def _files(drafts: tuple[Draft, ...]) -> tuple[Attachment, ...]:
    return tuple(each.file for each in drafts)


def _one(context: MailContext) -> tuple[Interview, Card]:
    if len(context.interviews) != 1:
        raise ValueError("a timed mail is about one interview")
    interview = context.interviews[0]
    return interview, make_card(interview, preferences=context.person.preferences, now=context.now)


_VALUES: Mapping[MailKind, Callable[[MailKind, MailContext, Content], _Values]] = {
    MailKind.INTERVIEW_RECEIVED: _answer,
    MailKind.INTERVIEW_CHANGED: _answer,
    MailKind.INTERVIEW_CANCELLED: _answer,
    MailKind.NOTHING_NEW: _nothing_new,
    MailKind.QUESTION: _question,
    MailKind.NOT_READABLE: _not_readable,
    MailKind.STRATEGIZE: _preparation,
    MailKind.PLAN: _preparation,
    MailKind.ASK: _preparation,
    MailKind.BREATHE: _preparation,
    MailKind.EXPRESS: _preparation,
    MailKind.THANK_YOU: _thank_you,
    MailKind.FOLLOW_UP: _follow_up,
}
