"""Render a mail that is to leave from what is true now: its words, its thread, its envelope. Changes nothing."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from prepmail.app import App
from prepmail.domain.account import Account, Inbound
from prepmail.domain.clashes import Clash, find_clashes
from prepmail.domain.interview import Interview
from prepmail.domain.plan import SILENT
from prepmail.domain.receipts import Did
from prepmail.domain.step import Step
from prepmail.ports import Envelope, StepRef
from prepmail.writing.aliases import render_reply_alias
from prepmail.writing.links import Links, person_links
from prepmail.writing.mails import Mail, MailContext, render_mail
from prepmail.writing.message import Attachment, render_message
from prepmail.writing.templating import Templates


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A mail that is to leave, with the state it is rendered from. ``inbound`` is the mail it answers, if it does."""

    ref: StepRef
    account: Account
    step: Step
    interviews: tuple[Interview, ...]
    inbound: Inbound | None


def find_outgoing(account: Account, ref: StepRef, inbound: Inbound | None) -> Outgoing | None:
    """Return the mail that a reference names, None when it is gone. ``inbound`` is the record of that key."""
    if ref.inbound_key is not None:
        if inbound is None:
            return None
        about = (account.find_interview(each) for each in inbound.interview_ids)
        interviews = tuple(each for each in about if each)
        return Outgoing(ref=ref, account=account, step=inbound.answer, interviews=interviews, inbound=inbound)
    interview = account.find_interview(ref.interview_id or "")
    if interview is None:
        return None
    step = next((each for each in interview.steps if each.step_id == ref.step_id), None)
    if step is None:
        return None
    others = (account.find_interview(each.interview_id) for each in step.also)
    interviews = (interview, *(each for each in others if each and each.state not in SILENT))
    return Outgoing(ref=ref, account=account, step=step, interviews=interviews, inbound=None)


def preview_step(app: App, account: Account, interview: Interview, step: Step) -> Mail:
    """Return a mail that is still to come as it will be if nothing changes until its hour. Claims and sends nothing."""
    ref = StepRef(
        person_id=account.person.person_id,
        step_id=step.step_id,
        generation=step.generation,
        interview_id=interview.interview_id,
    )
    found = find_outgoing(account, ref, None)
    outgoing = Outgoing(
        ref=ref, account=account, step=step, interviews=found.interviews if found else (interview,), inbound=None
    )
    return _render_mail(app, outgoing, max(step.due, app.clock()))


def compose_mail(app: App, outgoing: Outgoing) -> tuple[Envelope, Mapping[str, tuple[str, ...]]]:
    """Return the mail in its envelope, and which questions it gives for which interview."""
    now = app.clock()
    person, step, inbound = outgoing.account.person, outgoing.step, outgoing.inbound
    links = person_links(app.settings, app.secret, person)
    mail = _render_mail(app, outgoing, now)
    key = envelope_key(outgoing.ref)
    thread, references = _thread(outgoing)
    message = render_message(
        mail,
        sender=app.settings.sender,
        recipient=person.address,
        reply_to=f"{_reply_alias(app, outgoing)}@{app.settings.inbound_domain}",
        message_id=f"<{key}@{app.settings.inbound_domain}>",
        in_reply_to=thread,
        references=references,
        date=now,
        answer=inbound is not None,
        links=links,
    )
    envelope = Envelope(
        key=key,
        recipient=person.address,
        message=message,
        kind=step.kind,
        interview_id=outgoing.interviews[0].interview_id if outgoing.interviews else None,
        sent_at=now,
        first_try=step.attempts == 1,
    )
    return envelope, mail.questions


def envelope_key(ref: StepRef) -> str:
    """Name a mail the same at every try: nothing personal, usable as a file name and a Message-ID."""
    name = "\x00".join((ref.person_id, ref.interview_id or "", ref.inbound_key or "", ref.step_id))
    return hashlib.sha256(name.encode()).hexdigest()[:40]


def _render_mail(app: App, outgoing: Outgoing, now: datetime) -> Mail:
    links = person_links(app.settings, app.secret, outgoing.account.person)
    context = MailContext(
        person=outgoing.account.person,
        links=links,
        now=now,
        step=outgoing.step,
        interviews=outgoing.interviews,
        inbound=outgoing.inbound,
        invitation=_invitation(outgoing, links, now),
        earlier=_round_before(outgoing),
        clashes=_clashes(outgoing),
        known=outgoing.account.interviews,
        files=_files(app, outgoing),
    )
    return render_mail(outgoing.step.kind, context, Templates(app.settings.templates))


def _reply_alias(app: App, outgoing: Outgoing) -> str:
    """Return the local part to reply to: it names the interview, or the mail that this one answers or asks about."""
    inbound = outgoing.inbound
    asks = inbound.receipt and inbound.receipt.asks if inbound else None
    single = len(outgoing.interviews) == 1 and not asks
    return render_reply_alias(
        app.secret,
        outgoing.account.person,
        interview_id=outgoing.interviews[0].interview_id if single or inbound is None else None,
        inbound_key=inbound.key if inbound else None,
    )


def attaches_everything(inbound: Inbound | None) -> bool:
    """Tell whether an answer brings the person all that is kept of them, since they asked for it."""
    receipt = inbound.receipt if inbound else None
    return receipt is not None and any(each.did is Did.EXPORTED for each in receipt.done)


def _files(app: App, outgoing: Outgoing) -> tuple[Attachment, ...]:
    if not attaches_everything(outgoing.inbound):
        return ()
    from prepmail.usecases.export_account import export_account  # noqa: PLC0415 - it reads what this module names

    content = export_account(app, outgoing.account.person.person_id)
    if content is None:
        return ()
    return (Attachment(filename="prepmail.zip", content_type="application/zip", content=content),)


def _round_before(outgoing: Outgoing) -> Interview | None:
    follows = outgoing.interviews[0].follows if outgoing.interviews else None
    return outgoing.account.find_interview(follows) if follows else None


def _clashes(outgoing: Outgoing) -> tuple[Clash, ...]:
    """Return what gets in the way of the interviews of a mail, each pair once."""
    found: dict[frozenset[str], Clash] = {}
    for interview in outgoing.interviews:
        for each in find_clashes(interview, outgoing.account.interviews):
            found.setdefault(frozenset({each.interview.interview_id, each.other.interview_id}), each)
    return tuple(found.values())


def _invitation(outgoing: Outgoing, links: Links, now: datetime) -> bytes | None:
    """Attach the calendar file to answers about one interview; the steps of the plan point at the feed instead."""
    if outgoing.inbound is None or len(outgoing.interviews) != 1:
        return None
    from prepmail.writing.feed import render_invitation  # noqa: PLC0415 - a mail of the plan needs no calendar

    return render_invitation(outgoing.interviews[0], person=outgoing.account.person, links=links, now=now)


def _thread(outgoing: Outgoing) -> tuple[str | None, tuple[str, ...]]:
    """Return what our mail replies to: the mail it answers, or the person's latest about the interview."""
    if outgoing.inbound:
        parent = outgoing.inbound.message_id
        return parent, (*outgoing.inbound.references, *((parent,) if parent else ()))
    thread = outgoing.interviews[0].thread
    return (thread[-1] if thread else None), thread
