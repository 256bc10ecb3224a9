"""A mail has arrived: read it, decide what changed, write it down once, set the timers, answer.

The decision and the answer that is owed are one commit; timers and the answer follow and may be repeated. A second
delivery finds the record of the first and only finishes what a crash left undone.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from prepmail.app import App
from prepmail.domain.account import Account, Inbound
from prepmail.domain.decision import Decision, decide
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person, Preferences
from prepmail.domain.step import MailKind, Step
from prepmail.errors import ConflictError, NotReadableError
from prepmail.ports import Commit
from prepmail.reading.headers import Headers, inbound_key, parse_headers
from prepmail.reading.read import read
from prepmail.usecases.deliver import deliver_answer
from prepmail.usecases.timing import set_timers
from prepmail.writing.tokens import address_key, person_id, token_hashes

_REMEMBERED = timedelta(days=90)
_TRIES = 8
# One commit takes 100 records; no interview day comes near this.
_MOST_EVENTS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """What the receiving server found out: each ``PASS``, ``FAIL``, ``GRAY`` or ``PROCESSING_FAILED``."""

    spf: str
    dkim: str
    dmarc: str
    spam: str
    virus: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One delivered mail: ``archive_key`` is where its bytes are, ``recipients`` are the envelope's, never those of To.

    ``verdicts`` is None where the transport itself is trusted (one machine, loopback): then ``envelope_sender`` is the
    person.
    """

    archive_key: str
    envelope_sender: str
    recipients: tuple[str, ...]
    verdicts: Verdicts | None


def receive_mail(app: App, arrival: Arrival) -> str:
    """Handle one delivery and return what became of it, as a token for metrics.

    ``answered-<kind>``, ``repeated`` (handled before), or ``dropped-<why>``: those get no answer at all, since an
    answer to a forged or automatic mail would reach somebody who never wrote.
    """
    if arrival.verdicts and "FAIL" in (arrival.verdicts.virus, arrival.verdicts.spam):
        return "dropped-unsafe"
    content = app.archive.get(arrival.archive_key)
    headers = parse_headers(content)
    if headers.own:
        return "dropped-own"
    address = _trusted_address(arrival, headers)
    if address is None:
        return "dropped-untrusted"
    key = address_key(app.secret, address)
    owner = app.store.find_person_id(key) or person_id(app.secret, address)
    mail_key = inbound_key(owner, headers, content)
    for _ in range(_TRIES):
        done = app.store.find_inbound(owner, mail_key)
        if done:
            _finish(app, owner, done)
            return "repeated"
        try:
            inbound = _handle(app, owner, address, key, mail_key, headers, content)
        except ConflictError:
            continue
        if inbound is None:
            return "dropped-automatic"
        _finish(app, owner, inbound)
        return f"answered-{inbound.answer.kind}"
    raise ConflictError(owner)


def _trusted_address(arrival: Arrival, headers: Headers) -> str | None:
    """Return whose mail it is: From when DMARC passed for it, the envelope's sender where the transport is trusted."""
    if arrival.verdicts is None:
        sender = arrival.envelope_sender.strip().strip("<>")
        return sender if "@" in sender else None
    return headers.sender if arrival.verdicts.dmarc == "PASS" else None


def _handle(  # noqa: PLR0917  one caller, all of it known there
    app: App, owner: str, address: str, key: str, mail_key: str, headers: Headers, content: bytes
) -> Inbound | None:
    """Read, decide and commit; return the record with the answer that is owed, None when none is."""
    now = app.clock()
    account = app.store.find_account(owner) or Account(person=_new_person(app, owner, address, now))
    decision = _decide(account, content, now)
    if decision.answer is MailKind.NOT_READABLE and headers.automatic:
        return None
    inbound = Inbound(
        key=mail_key,
        received_at=now,
        message_id=headers.message_id,
        references=headers.references,
        subject=headers.subject,
        interview_ids=decision.about,
        questions=decision.questions,
        reason=decision.reason,
        answer=Step(step_id="answer", kind=decision.answer, generation=1, due=now),
        expires_at=now + _REMEMBERED,
    )
    before = {each.interview_id: each for each in account.interviews}
    app.store.commit(
        Commit(
            person=replace(account.person, feed_revision=account.person.feed_revision + bool(decision.interviews)),
            interviews=decision.interviews,
            inbounds=(inbound,),
            address_keys=(key,),
            token_hashes=token_hashes(app.secret, account.person),
        )
    )
    for each in decision.interviews:
        set_timers(app, owner, before=before.get(each.interview_id), after=each)
    return inbound


def _decide(account: Account, content: bytes, now: datetime) -> Decision:
    person = account.person
    try:
        reading = read(content, now=now, person={person.address}, zone=person.preferences.zone)
    except NotReadableError as unreadable:
        return Decision(interviews=(), about=(), answer=MailKind.NOT_READABLE, reason=unreadable.reason)
    if len(reading.found) > _MOST_EVENTS:
        return Decision(interviews=(), about=(), answer=MailKind.NOT_READABLE, reason="too-large")
    return decide(account, reading, now=now)


def _new_person(app: App, owner: str, address: str, now: datetime) -> Person:
    return Person(
        person_id=owner,
        address=address,
        created_at=now,
        preferences=Preferences(zone=app.settings.default_zone or None),
    )


def _finish(app: App, owner: str, inbound: Inbound) -> None:
    """Set the timers of the interviews a mail was about and send its answer, as far as that is still to do."""
    account = app.store.find_account(owner)
    found: list[Interview | None] = [account.find_interview(each) for each in inbound.interview_ids] if account else []
    for each in found:
        if each:
            set_timers(app, owner, before=None, after=each)
    deliver_answer(app, owner, inbound)
