"""A mail has arrived: read it, decide what changed, write it down once, set the timers, answer.

The decision and the answer that is owed, claimed already, are one commit; timers and the answer follow and may be
repeated. A second delivery finds the record of the first and only finishes what a crash left undone.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from prepmail.app import App
from prepmail.domain.account import Account, Inbound
from prepmail.domain.decision import Decision, decide
from prepmail.domain.flood import Pace, count_in, reopen
from prepmail.domain.person import Person
from prepmail.domain.step import MailKind, Step, StepState
from prepmail.domain.trust import Treatment
from prepmail.errors import ConflictError, NotReadableError
from prepmail.ports import Commit
from prepmail.reading.mail.headers import Headers, inbound_key, parse_headers
from prepmail.usecases.admit_mail import admit_mail, read_linked
from prepmail.usecases.arrival import Arrival, Verdicts
from prepmail.usecases.assume_preferences import assume_preferences
from prepmail.usecases.deliver import claim_answer, deliver_answer, deliver_claimed
from prepmail.usecases.follow_reply import answer_at_pace, ask_again, find_linked, follow_reply, to_decision
from prepmail.usecases.identify_sender import Sender, identify_sender
from prepmail.usecases.read_mail import read_mail
from prepmail.usecases.say_goodbye import say_goodbye
from prepmail.usecases.timing import set_timer
from prepmail.writing.tokens import address_key

__all__ = ["GONE", "Arrival", "Verdicts", "receive_mail"]

GONE = "gone"

_REMEMBERED = timedelta(days=90)
_TRIES = 8
# One commit takes 100 records; no interview day comes near this.
_MOST_EVENTS = 50


def receive_mail(app: App, arrival: Arrival) -> str:
    """Handle one delivery and return what became of it, as a token for metrics.

    ``answered-<kind>``, ``repeated`` (handled before), or ``dropped-<why>``: those get no answer at all, since an
    answer to a forged or automatic mail would reach somebody who never wrote. ``gone``: there are no bytes, since
    they were removed when the mail was done with or their time was up, and this is a late repetition.
    """
    if arrival.verdicts and "FAIL" in (arrival.verdicts.virus, arrival.verdicts.spam):
        return "dropped-unsafe"
    try:
        content = app.archive.get(arrival.archive_key)
    except KeyError:
        return GONE
    headers = parse_headers(content)
    sender = identify_sender(app, arrival, headers)
    outcome = admit_mail(app, arrival, headers, content, sender, receive=receive_mail)
    if outcome:
        return outcome
    owner = sender.person_id
    mail_key = inbound_key(owner, headers, content)
    # What told whose mail it is counts for the first try; whoever wrote since then makes the commit fail.
    account = sender.account if sender.account and sender.account.person.person_id == owner else None
    for _ in range(_TRIES):
        account = account or app.store.find_account(owner)
        done = app.store.find_inbound(owner, mail_key)
        if done:
            _finish(app, owner, done)
            return "repeated"
        try:
            handled = _handle(app, arrival, sender, headers, content, known=account)
        except ConflictError:
            account = None
            continue
        if isinstance(handled, str):
            return handled
        written, inbound = handled
        deliver_claimed(app, written, inbound)
        _finish_linking(app, owner, inbound)
        return f"answered-{inbound.answer.kind}"
    raise ConflictError(owner)


def _handle(
    app: App, arrival: Arrival, sender: Sender, headers: Headers, content: bytes, *, known: Account | None
) -> tuple[Account, Inbound] | str:
    """Read, decide and commit; return what is written, with the answer claimed, or what became of it without one."""
    now = app.clock()
    owner = sender.person_id
    account = known or Account(person=_new_person(app, owner, sender.address, content, now))
    person, pace = count_in(account.person, now)
    if pace is Pace.REFUSE:
        return "dropped-flood"
    trusted = sender.treatment is Treatment.FOLLOW
    account = replace(account, person=reopen(person) if trusted else person)
    talk = trusted and not sender.automatic
    followed = follow_reply(app, account, content, headers, sender.topic, now=now) if talk else None
    if followed and followed.deletes:
        return say_goodbye(app, account.person, archive_key=arrival.archive_key, message_id=headers.message_id)
    decision = to_decision(followed) if followed else _decide(app, account, content, now)
    if talk and decision.reason in {"no-calendar", "not-an-interview"}:
        followed = ask_again(app, account, headers, sender.topic)
        decision = to_decision(followed) if followed else decision
    if decision.answer is MailKind.NOT_READABLE and (sender.automatic or not trusted):
        return "dropped-automatic"
    inbound = Inbound(
        key=inbound_key(owner, headers, content),
        received_at=now,
        message_id=headers.message_id,
        references=headers.references,
        subject=headers.subject,
        archive_key=arrival.archive_key,
        interview_ids=decision.about,
        questions=decision.questions,
        reason=decision.reason,
        receipt=followed.receipt if followed else None,
        answer=Step(step_id="answer", kind=decision.answer, generation=1, due=now),
        expires_at=now + _REMEMBERED,
    )
    person = followed.person if followed else account.person
    person = replace(person, feed_revision=person.feed_revision + bool(decision.interviews))
    before = {each.interview_id: each for each in account.interviews}
    inbound = claim_answer(app, replace(account, person=person), answer_at_pace(inbound, pace))
    person = app.store.commit(
        Commit(
            person=person,
            interviews=decision.interviews,
            inbounds=(inbound,),
            address_keys=_address_keys(app, sender, inbound),
        )
    )
    for each in decision.interviews:
        set_timer(app, owner, before=before.get(each.interview_id), after=each)
    return account.after(person, decision.interviews), inbound


def _address_keys(app: App, sender: Sender, inbound: Inbound) -> tuple[str, ...]:
    """Return the addresses that lead to the person from now on: the proven one, and one that was linked just now."""
    linked = find_linked(inbound)
    proven = sender.address if sender.treatment is Treatment.FOLLOW else ""
    return tuple(address_key(app.secret, each) for each in dict.fromkeys((proven, linked)) if each)


def _finish_linking(app: App, owner: str, inbound: Inbound) -> None:
    linked = find_linked(inbound)
    if linked:
        read_linked(app, owner, linked, receive_mail)


def _decide(app: App, account: Account, content: bytes, now: datetime) -> Decision:
    person = account.person
    try:
        reading = read_mail(app, content, now=now, person=person.every_address, zone=person.preferences.zone)
    except NotReadableError as unreadable:
        return Decision(interviews=(), about=(), answer=MailKind.NOT_READABLE, reason=unreadable.reason)
    if len(reading.found) > _MOST_EVENTS:
        return Decision(interviews=(), about=(), answer=MailKind.NOT_READABLE, reason="too-large")
    return decide(account, reading, now=now)


def _new_person(app: App, owner: str, address: str, content: bytes, now: datetime) -> Person:
    return Person(
        person_id=owner,
        address=address,
        created_at=now,
        preferences=assume_preferences(app, content),
    )


def _finish(app: App, owner: str, inbound: Inbound) -> None:
    """Set the timers that the commit owed and send the answer, as far as that is still to do."""
    if inbound.answer.state is not StepState.SENT:
        account = app.store.find_account(owner)
        for each in account.interviews if account else ():
            set_timer(app, owner, before=None, after=each)
    deliver_answer(app, owner, inbound)
    _finish_linking(app, owner, inbound)
