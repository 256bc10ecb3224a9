"""Send one mail exactly once, as far as the world allows: claim, render from what is true now, send, settle.

The claim and the settling are guarded commits. Between them the mail leaves; a crash there is repeated after the
lease, under the same envelope key, which the outbox knows again and SES does not.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from prepmail.app import App
from prepmail.domain.account import Account, Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.person import MailState
from prepmail.domain.step import Step, StepState
from prepmail.errors import ConflictError, SendRefusedError
from prepmail.ports import Commit, Envelope, StepRef
from prepmail.writing.feed import render_invitation
from prepmail.writing.links import Links, person_links
from prepmail.writing.mails import MailContext, render_mail
from prepmail.writing.message import render_message
from prepmail.writing.templating import Templates

_TRIES = 8


class LeasedError(Exception):
    """Say that somebody else is sending this mail right now; ``until`` is when their lease lapses (UTC)."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until.isoformat())
        self.until = until


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claimed:
    """A mail that is ours to send, with the state it is rendered from."""

    account: Account
    step: Step
    interviews: tuple[Interview, ...]
    inbound: Inbound | None


def deliver_answer(app: App, owner: str, inbound: Inbound) -> str:
    """Send the answer to a mail unless it was sent; return ``sent`` or why not."""
    ref = StepRef(
        person_id=owner,
        step_id=inbound.answer.step_id,
        generation=inbound.answer.generation,
        inbound_key=inbound.key,
    )
    return deliver(app, ref)


def deliver(app: App, ref: StepRef) -> str:
    """Send the mail a reference names; return ``sent``, or why not.

    The reasons: ``gone``, ``stale``, ``early``, ``in-answer``, ``already-<state>``, ``expired``, ``suspended``,
    ``refused``. Raise ``LeasedError`` while somebody else is at it.
    """
    claimed = _claim(app, ref)
    if isinstance(claimed, str):
        return claimed
    try:
        message_id = app.mailer.send(_render(app, ref, claimed))
    except SendRefusedError:
        _settle(app, ref, lambda step: replace(step, state=StepState.FAILED, lease_until=None, reason="refused"))
        return "refused"
    sent_at = app.clock()
    _settle(
        app,
        ref,
        lambda step: replace(
            step, state=StepState.SENT, lease_until=None, sent_at=sent_at, message_id=message_id, reason=None
        ),
    )
    return "sent"


def _claim(app: App, ref: StepRef) -> "_Claimed | str":
    for _ in range(_TRIES):
        now = app.clock()
        account = app.store.find_account(ref.person_id)
        found = _find(app, account, ref)
        if account is None or found is None:
            return "gone"
        step, inbound, interviews = found
        refusal = _refusal(step, account, ref, now)
        if refusal in ("expired", "suspended"):
            mark = replace(step, state=StepState.SKIPPED, reason=refusal, lease_until=None)
        elif refusal:
            return refusal
        else:
            mark = replace(step, state=StepState.SENDING, lease_until=now + app.lease, attempts=step.attempts + 1)
        try:
            _write(app, account, ref, mark, inbound)
        except ConflictError:
            continue
        return refusal or _Claimed(account=account, step=mark, interviews=interviews, inbound=inbound)
    raise ConflictError(ref.step_id)


def _refusal(step: Step, account: Account, ref: StepRef, now: datetime) -> str | None:
    """Say why a mail must not go now, None when it may. The state as it is now decides, never the timer."""
    if step.generation != ref.generation:
        return "stale"
    if step.state is StepState.SENDING and step.lease_until and step.lease_until > now:
        raise LeasedError(step.lease_until)
    if step.state not in (StepState.PLANNED, StepState.SENDING):
        return f"already-{step.state}"
    if step.in_answer:
        return "in-answer"
    if step.due > now + timedelta(minutes=1):
        return "early"
    if step.expires and now >= step.expires:
        return "expired"
    if account.person.mail_state is MailState.SUSPENDED:
        return "suspended"
    return None


def _find(app: App, account: Account | None, ref: StepRef) -> tuple[Step, Inbound | None, tuple[Interview, ...]] | None:
    if account is None:
        return None
    if ref.inbound_key is not None:
        inbound = app.store.find_inbound(ref.person_id, ref.inbound_key)
        if inbound is None:
            return None
        about = (account.find_interview(each) for each in inbound.interview_ids)
        return inbound.answer, inbound, tuple(each for each in about if each)
    interview = account.find_interview(ref.interview_id or "")
    if interview is None:
        return None
    step = next((each for each in interview.steps if each.step_id == ref.step_id), None)
    return (step, None, (interview,)) if step else None


def _write(app: App, account: Account, ref: StepRef, step: Step, inbound: Inbound | None) -> None:
    """Commit one step's new state. What travelled in an answer is settled with it."""
    person = account.person
    if step.state in (StepState.SKIPPED, StepState.FAILED):
        person = replace(person, feed_revision=person.feed_revision + 1)
    if inbound:
        carried = [account.find_interview(each) for each in inbound.interview_ids]
        interviews = tuple(_settle_carried(each, step) for each in carried if each) if step.sent_at else ()
        app.store.commit(Commit(person=person, inbounds=(replace(inbound, answer=step),), interviews=interviews))
        return
    interview = account.find_interview(ref.interview_id or "")
    if interview:
        steps = tuple(step if each.step_id == step.step_id else each for each in interview.steps)
        app.store.commit(Commit(person=person, interviews=(replace(interview, steps=steps),)))


def _settle_carried(interview: Interview, answer: Step) -> Interview:
    steps = (
        replace(each, state=StepState.SENT, sent_at=answer.sent_at)
        if each.in_answer and each.state is StepState.PLANNED
        else each
        for each in interview.steps
    )
    return replace(interview, steps=tuple(steps))


def _settle(app: App, ref: StepRef, change: Callable[[Step], Step]) -> None:
    """Write down that the mail has left, whatever else was written meanwhile."""
    for _ in range(_TRIES):
        account = app.store.find_account(ref.person_id)
        found = _find(app, account, ref)
        if account is None or found is None:
            return
        step, inbound, _ = found
        try:
            _write(app, account, ref, change(step), inbound)
        except ConflictError:
            continue
        return
    raise ConflictError(ref.step_id)


def _render(app: App, ref: StepRef, claimed: _Claimed) -> Envelope:
    now = app.clock()
    person, step, inbound = claimed.account.person, claimed.step, claimed.inbound
    links = person_links(app.settings, app.secret, person)
    context = MailContext(
        person=person,
        links=links,
        now=now,
        step=step,
        interviews=claimed.interviews,
        inbound=inbound,
        invitation=_invitation(claimed, links, now),
    )
    mail = render_mail(step.kind, context, Templates(app.settings.templates))
    key = envelope_key(ref)
    thread, references = _thread(claimed)
    message = render_message(
        mail,
        sender=app.settings.sender,
        recipient=person.address,
        reply_to=f"prep@{app.settings.inbound_domain}",
        message_id=f"<{key}@{app.settings.inbound_domain}>",
        in_reply_to=thread,
        references=references,
        date=now,
        answer=inbound is not None,
        links=links,
    )
    return Envelope(
        key=key,
        recipient=person.address,
        message=message,
        kind=step.kind,
        interview_id=claimed.interviews[0].interview_id if claimed.interviews else None,
        sent_at=now,
    )


def envelope_key(ref: StepRef) -> str:
    """Name a mail the same at every try: nothing personal, usable as a file name and a Message-ID."""
    name = "\x00".join((ref.person_id, ref.interview_id or "", ref.inbound_key or "", ref.step_id))
    return hashlib.sha256(name.encode()).hexdigest()[:40]


def _invitation(claimed: _Claimed, links: Links, now: datetime) -> bytes | None:
    """Attach the calendar file to answers about one interview; the steps of the plan point at the feed instead."""
    if claimed.inbound is None or len(claimed.interviews) != 1:
        return None
    return render_invitation(claimed.interviews[0], person=claimed.account.person, links=links, now=now)


def _thread(claimed: _Claimed) -> tuple[str | None, tuple[str, ...]]:
    """Return what our mail replies to: the mail it answers, or the person's latest about the interview."""
    if claimed.inbound:
        parent = claimed.inbound.message_id
        return parent, (*claimed.inbound.references, *((parent,) if parent else ()))
    thread = claimed.interviews[0].thread
    return (thread[-1] if thread else None), thread
