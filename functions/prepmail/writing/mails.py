"""The mails we write: for each kind what its templates are given, and the mail that comes out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from prepmail.domain.receipts import Did
from prepmail.domain.step import MailKind
from prepmail.writing.answers import Told, make_asked, tell
from prepmail.writing.content import Content, find_language, load_content
from prepmail.writing.message import Attachment, Mail
from prepmail.writing.notes import describe_clash
from prepmail.writing.receipts import make_receipt
from prepmail.writing.rooms import MailContext, make_rooms
from prepmail.writing.subjects import Subjects
from prepmail.writing.templating import Templates
from prepmail.writing.thank_you import Draft, make_follow_ups, make_thank_yous
from prepmail.writing.wording import clean, wrap_text

__all__ = ["Attachment", "Mail", "MailContext", "render_mail"]

_INTERVIEWS_LIMIT = 10
_DEBRIEF_LIMIT = 8
_CALENDAR_TYPE = "text/calendar; method=PUBLISH; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Values:
    """What one kind hands to its templates, the files that travel along, and which questions it suggests."""

    template: Mapping[str, object]
    files: tuple[Attachment, ...] = ()
    questions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def render_mail(kind: MailKind, context: MailContext, templates: Templates) -> Mail:
    """Return the mail of one kind. Pure: the same context gives the same mail.

    Raise ``ValueError`` for a timed mail without an interview: that is a fault of the caller.
    """
    preferences = context.person.preferences
    content = load_content(templates.folder, find_language(templates.folder, preferences.language))
    templates = templates.in_language(content.language)
    values = _VALUES[kind](kind, context, content)
    subjects = Subjects(content=content, discreet=preferences.work_safe)
    given = {"links": context.links, "timed": context.inbound is None, "kind": kind.value, **values.template}
    given["s"] = subjects
    subject = subjects.plain(templates.render(f"mail/{kind}/subject.txt", **given))
    invitation: tuple[Attachment, ...] = ()
    if context.invitation:
        invitation = (Attachment(filename="interview.ics", content_type=_CALENDAR_TYPE, content=context.invitation),)
    return Mail(
        subject=subject,
        text=wrap_text(templates.render(f"mail/{kind}/body.txt", subject=subject, **given)),
        html=templates.render(f"mail/{kind}/body.html", subject=subject, **given),
        attachments=(*invitation, *values.files),
        questions=values.questions,
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
            clashes=context.clashes,
            known=context.known,
        )
        for each in context.interviews[:_INTERVIEWS_LIMIT]
    )


def _answer(kind: MailKind, context: MailContext, content: Content) -> _Values:
    """Give the interviews a mail was about: received, changed, cancelled."""
    # The address for their mail filter is told once, with the first answer: who knows it may hand in.
    alias = context.links.alias if context.person.feed_revision <= 1 else ""
    told = _told(kind, context, content)
    values = {"told": told, "attached": context.invitation is not None, "alias": alias}
    return _Values(template=values, questions=_given(told, context))


def _given(told: tuple[Told, ...], context: MailContext) -> Mapping[str, tuple[str, ...]]:
    """Return the questions in the parts of the preparation that travel in an answer, by interview."""
    pairs = zip(context.interviews, told, strict=False)
    given = {each.interview_id: tuple(q for part in one.parts for q in part.questions) for each, one in pairs}
    return {name: ids for name, ids in given.items() if ids}


def _nothing_new(kind: MailKind, context: MailContext, content: Content) -> _Values:
    reason = (context.inbound.reason if context.inbound else None) or "duplicate"
    known = content.has("answers", "nothing_new", reason)
    why = content.text("answers", "nothing_new", reason if known else "duplicate")
    told = _told(kind, context, content)
    return _Values(template={"told": told, "why": why}, questions=_given(told, context))


def _question(kind: MailKind, context: MailContext, content: Content) -> _Values:
    told = _told(kind, context, content)
    questions = context.inbound.questions if context.inbound else ()
    asked = next((each.asked for each in told if each.asked), None)
    if asked is None and questions:
        asked = make_asked(questions[0], context.person.preferences, None, content)
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


def _outcome(kind: MailKind, context: MailContext, content: Content) -> _Values:
    """Give what the employer decided, and the interviews it is about; there may be none we know of."""
    told = _told(kind, context, content)
    said = (context.inbound.reason if context.inbound else None) or (told[0].happened if told else "")
    path = ("answers", "outcome", said if content.has("answers", "outcome", said) else "other")
    filled = content.filled(company=told[0].card.company if told else content.text("words", "card", "the_company"))
    return _Values(
        template={
            "told": told,
            "headline": filled.text(*path, "headline"),
            "texts": filled.lines(*path, "texts"),
            "unknown": "" if told else filled.text("answers", "outcome_unknown"),
        }
    )


def _receipt(kind: MailKind, context: MailContext, content: Content) -> _Values:
    receipt = context.inbound.receipt if context.inbound else None
    noted = receipt is not None and any(each.did is Did.NOTED for each in receipt.done)
    drafts = make_thank_yous(context.interviews, context.person, content, now=context.now) if noted else ()
    values = make_receipt(context, _told(kind, context, content), content)
    return _Values(template=values, files=(*context.files, *_files(drafts)))


def _nudge(kind: MailKind, context: MailContext, content: Content) -> _Values:  # noqa: ARG001 - one signature
    return _Values(template={"card": make_rooms(context, content)[0].card})


def _preparation(kind: MailKind, context: MailContext, content: Content) -> _Values:
    """Give exactly the sections of the step; in an express mail they are folded tight."""
    rooms = make_rooms(context, content)
    warnings = [
        describe_clash(each, each.interview.interview_id, preferences=context.person.preferences, content=content)
        for each in context.clashes
    ]
    full = kind in {MailKind.BREATHE, MailKind.EXPRESS}
    values = {"card": rooms[0].card, "rooms": rooms, "full": full, "warnings": warnings}
    return _Values(template=values, questions={each.interview_id: each.questions for each in rooms if each.questions})


def _thank_you(kind: MailKind, context: MailContext, content: Content) -> _Values:  # noqa: ARG001 - one signature
    rooms = make_rooms(context, content)
    drafts = make_thank_yous(context.interviews, context.person, content, now=context.now)
    debrief = {
        "heading": content.text("thank-you", "debrief", "heading"),
        "intro": content.text("thank-you", "debrief", "intro"),
        "items": content.lines("thank-you", "debrief", "items"),
        "known": [clean(one, 300) for each in context.interviews for one in each.debrief[:_DEBRIEF_LIMIT]],
        "known_heading": content.text("thank-you", "debrief", "known_heading"),
        "known_text": content.text("thank-you", "debrief", "known"),
    }
    values = {"card": rooms[0].card, "rooms": rooms, "drafts": drafts, "debrief": debrief}
    return _Values(template=values, files=_files(drafts))


def _follow_up(kind: MailKind, context: MailContext, content: Content) -> _Values:  # noqa: ARG001 - one signature
    rooms = make_rooms(context, content)
    drafts = make_follow_ups(context.interviews, context.person, content, now=context.now)
    return _Values(template={"card": rooms[0].card, "rooms": rooms, "drafts": drafts}, files=_files(drafts))


def _files(drafts: tuple[Draft, ...]) -> tuple[Attachment, ...]:
    return tuple(each.file for each in drafts)


_VALUES: Mapping[MailKind, Callable[[MailKind, MailContext, Content], _Values]] = {
    MailKind.INTERVIEW_RECEIVED: _answer,
    MailKind.INTERVIEW_CHANGED: _answer,
    MailKind.INTERVIEW_CANCELLED: _answer,
    MailKind.INTERVIEW_PAUSED: _answer,
    MailKind.TIMES_OFFERED: _answer,
    MailKind.OUTCOME: _outcome,
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
    MailKind.NUDGE: _nudge,
    MailKind.RECEIPT: _receipt,
    MailKind.ASK_AGAIN: _receipt,
}
