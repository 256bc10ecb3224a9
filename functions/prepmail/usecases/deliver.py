"""Send one mail exactly once, as far as the world allows: claim, render from what is true now, send, settle.

The claim and the settling are guarded commits. Between them the mail leaves; a crash there is repeated after the
lease, under the same envelope key, which the outbox knows again and SES does not. An answer is claimed by the very
commit that writes down that it is owed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from prepmail.app import App
from prepmail.domain.account import Account, Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.person import MailLevel, MailState
from prepmail.domain.plan import SILENT
from prepmail.domain.state import State
from prepmail.domain.step import MailKind, Section, Step, StepState
from prepmail.errors import ConflictError, SendRefusedError
from prepmail.ports import Commit, Envelope, SentCopy, StepRef
from prepmail.usecases.compose_mail import Outgoing, attaches_everything, compose_mail, find_outgoing

_TRIES = 8
_NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})
# What stops a mail that waits: it turns SKIPPED for that reason.
_STOPS = frozenset({"expired", "suspended", "unwanted", *(each.value for each in SILENT)})
_COPY_KEPT = timedelta(days=30)
_MOST_COPY_BYTES = 300 * 1024


class LeasedError(Exception):
    """Say that somebody else is sending this mail right now; ``until`` is when their lease lapses (UTC)."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until.isoformat())
        self.until = until


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claim:
    """A mail that is ours to send, and the account with the claim in it, as it was written."""

    outgoing: Outgoing
    written: Account


def claim_answer(app: App, account: Account, inbound: Inbound) -> Inbound:
    """Return the record of a mail with its answer claimed, unchanged when the answer must not go now.

    It is ours to send by ``deliver_claimed`` once the record is committed, and to nobody else while the lease lasts.
    """
    now = app.clock()
    if _refusal(inbound.answer, account, _answer_ref(account.person.person_id, inbound), now):
        return inbound
    return replace(inbound, answer=_claimed(inbound.answer, now + app.lease))


def deliver_claimed(app: App, account: Account, inbound: Inbound) -> str:
    """Send the answer that a commit claimed; return what ``deliver`` does. ``account`` is as it was committed."""
    ref = _answer_ref(account.person.person_id, inbound)
    outgoing = find_outgoing(account, ref, inbound)
    if outgoing is None or inbound.answer.state is not StepState.SENDING:
        return deliver(app, ref)
    return _send(app, _Claim(outgoing=outgoing, written=account))


def deliver_answer(app: App, owner: str, inbound: Inbound) -> str:
    """Send the answer to a mail unless it was sent; return ``sent`` or why not."""
    return deliver(app, _answer_ref(owner, inbound))


def deliver(app: App, ref: StepRef, account: Account | None = None) -> str:
    """Send the mail a reference names; return ``sent``, or why not. ``account`` is what the caller read just now.

    The reasons: ``gone``, ``stale``, ``early``, ``in-answer``, ``already-<state>``, ``expired``, ``suspended``,
    ``unwanted``, ``paused``, ``cancelled``, ``rejected``, ``refused``. Raise ``LeasedError`` while somebody else is at
    it.
    """
    claim = _claim(app, ref, account)
    return claim if isinstance(claim, str) else _send(app, claim)


def _send(app: App, claim: _Claim) -> str:
    envelope, given = compose_mail(app, claim.outgoing)
    try:
        message_id = app.mailer.send(envelope)
    except SendRefusedError:
        _settle(app, claim, lambda step: replace(step, state=StepState.FAILED, lease_until=None, reason="refused"))
        return "refused"
    sent_at = app.clock()
    _settle(
        app,
        claim,
        lambda step: replace(
            step, state=StepState.SENT, lease_until=None, sent_at=sent_at, message_id=message_id, reason=None
        ),
        given,
        _copies(envelope, claim.outgoing),
    )
    return "sent"


def _copies(envelope: Envelope, outgoing: Outgoing) -> tuple[SentCopy, ...]:
    """Keep what was sent for the person to take with them, but not what they took: it would hold itself."""
    if attaches_everything(outgoing.inbound) or len(envelope.message) > _MOST_COPY_BYTES:
        return ()
    expires_at = envelope.sent_at + _COPY_KEPT
    return (SentCopy(key=envelope.key, content=envelope.message, expires_at=expires_at),)


def _claim(app: App, ref: StepRef, account: Account | None) -> "_Claim | str":
    for _ in range(_TRIES):
        now = app.clock()
        outgoing = _find(app, ref, account)
        # What the caller read counts for the first try only.
        account = None
        if outgoing is None:
            return "gone"
        step = outgoing.step
        refusal = _refusal(step, outgoing.account, ref, now)
        if refusal in _STOPS:
            mark = replace(step, state=StepState.SKIPPED, reason=refusal, lease_until=None)
        elif refusal:
            return refusal
        else:
            mark = _claimed(step, now + app.lease)
        try:
            written = _write(app, outgoing, mark)
        except ConflictError:
            continue
        return refusal or _Claim(outgoing=replace(outgoing, step=mark), written=written)
    raise ConflictError(ref.step_id)


def _claimed(step: Step, until: datetime) -> Step:
    return replace(step, state=StepState.SENDING, lease_until=until, attempts=step.attempts + 1)


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
    return _reason_not_to_write(step, account, ref)


def _reason_not_to_write(step: Step, account: Account, ref: StepRef) -> str | None:
    """Say why a mail is not wanted. Who forwards something is answered, also when they have stopped the others."""
    if ref.inbound_key is not None:
        # An address that mail came back from stays silent until they write from it.
        return "suspended" if account.person.returned and account.person.mail_state is MailState.SUSPENDED else None
    interview = account.find_interview(ref.interview_id or "")
    if interview and interview.state in SILENT:
        return interview.state.value
    if account.person.mail_state is MailState.SUSPENDED:
        return "suspended"
    level = account.person.preferences.level
    of_the_day = Section.BREATHE in step.sections or step.kind is MailKind.THANK_YOU
    wanted = level is MailLevel.ALL or (level is MailLevel.DAY_OF and of_the_day)
    return None if wanted else "unwanted"


def _answer_ref(owner: str, inbound: Inbound) -> StepRef:
    answer = inbound.answer
    return StepRef(person_id=owner, step_id=answer.step_id, generation=answer.generation, inbound_key=inbound.key)


def _find(app: App, ref: StepRef, account: Account | None = None) -> Outgoing | None:
    """Return the mail as it is now. Where both are read, the account comes first: what is newer then is refused."""
    account = account or app.store.find_account(ref.person_id)
    if account is None:
        return None
    inbound = app.store.find_inbound(ref.person_id, ref.inbound_key) if ref.inbound_key is not None else None
    return find_outgoing(account, ref, inbound)


def _write(app: App, outgoing: Outgoing, step: Step, copies: tuple[SentCopy, ...] = ()) -> Account:
    """Commit one step's new state and return the account with it. What travelled in an answer is settled with it."""
    account, inbound = outgoing.account, outgoing.inbound
    person = account.person
    if step.state in (StepState.SKIPPED, StepState.FAILED):
        person = replace(person, feed_revision=person.feed_revision + 1)
    interviews: tuple[Interview, ...] = ()
    if inbound and step.sent_at:
        carried = [account.find_interview(each) for each in inbound.interview_ids]
        interviews = tuple(_settle_carried(each, step) for each in carried if each)
    elif inbound is None:
        interviews = _with_step(outgoing, step)
    inbounds = (replace(inbound, answer=step),) if inbound else ()
    person = app.store.commit(Commit(person=person, interviews=interviews, inbounds=inbounds, copies=copies))
    return account.after(person, interviews)


def _with_step(outgoing: Outgoing, step: Step) -> tuple[Interview, ...]:
    interview = outgoing.account.find_interview(outgoing.ref.interview_id or "")
    if interview is None:
        return ()
    steps = tuple(step if each.step_id == step.step_id else each for each in interview.steps)
    written = replace(interview, steps=steps)
    if step.kind is not MailKind.THANK_YOU or not step.sent_at:
        return (written,)
    others = (outgoing.account.find_interview(each.interview_id) for each in step.also)
    return tuple(_done(each) for each in (written, *others) if each)


def _done(interview: Interview) -> Interview:
    """Return an interview that took place, as far as anybody knows, once its thank-you is out."""
    return replace(interview, state=State.DONE) if interview.state is State.CONFIRMED else interview


def _settle_carried(interview: Interview, answer: Step) -> Interview:
    steps = (
        replace(each, state=StepState.SENT, sent_at=answer.sent_at)
        if each.in_answer and each.state is StepState.PLANNED
        else each
        for each in interview.steps
    )
    return replace(interview, steps=tuple(steps))


def _settle(
    app: App,
    claim: _Claim,
    change: Callable[[Step], Step],
    given: Mapping[str, tuple[str, ...]] = _NOTHING,
    copies: tuple[SentCopy, ...] = (),
) -> None:
    """Write down that the mail has left and which questions it gave, whatever else was written meanwhile."""
    ref = claim.outgoing.ref
    outgoing: Outgoing | None = replace(claim.outgoing, account=claim.written)
    for _ in range(_TRIES):
        if outgoing is None:
            return
        told = replace(outgoing, account=_remember(outgoing.account, given))
        try:
            _write(app, told, change(outgoing.step), copies)
        except ConflictError:
            outgoing = _find(app, ref)
            continue
        return
    raise ConflictError(ref.step_id)


def _remember(account: Account, given: Mapping[str, tuple[str, ...]]) -> Account:
    """Return the account as if each interview knew which questions were given for it."""
    return replace(
        account,
        interviews=tuple(
            replace(each, questions_given=tuple(dict.fromkeys((*each.questions_given, *given[each.interview_id]))))
            if each.interview_id in given
            else each
            for each in account.interviews
        ),
    )
