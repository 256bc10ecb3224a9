"""A stranger wrote: keep the mail for a week, unread, and ask once whether the address is theirs.

Until somebody confirms there is nothing but the mail itself and keyed hashes: no address, no subject, no Message-ID.
"""

import hashlib
from dataclasses import replace
from datetime import datetime

from prepmail.app import App
from prepmail.domain.account import Inbound
from prepmail.domain.person import MailState, Person
from prepmail.domain.step import MailKind, Step, StepState
from prepmail.errors import ConflictError, SendRefusedError
from prepmail.ports import Commit, Envelope
from prepmail.usecases.arrival import Arrival
from prepmail.usecases.assume_preferences import assume_preferences
from prepmail.usecases.lapse_waiting import REMEMBERED, is_waiting, set_lapse
from prepmail.writing.aliases import render_reply_alias
from prepmail.writing.links import person_links
from prepmail.writing.message import render_message
from prepmail.writing.notices import render_confirmation
from prepmail.writing.templating import Templates
from prepmail.writing.tokens import CONFIRM, address_key, person_id, render_token

MOST_WAITING = 10
_TRIES = 8


def ask_to_confirm(
    app: App, arrival: Arrival, address: str, mail_key: str, *, message_id: str | None, content: bytes
) -> str:
    """Let a stranger's mail wait and ask once a week at most; return ``asked-to-confirm``, ``waiting`` or why not.

    ``content`` only tells the language to ask in. The same mail again asks again only when a crash came before the
    question left.
    """
    owner = person_id(app.secret, address)
    key = waiting_key(mail_key)
    for _ in range(_TRIES):
        now = app.clock()
        person = app.store.find_person(owner) or _stranger(app, owner, content, now)
        if person.mail_state is not MailState.UNCONFIRMED:
            return "dropped-untrusted"
        waiting = [each for each in app.store.list_inbounds(owner) if is_waiting(each, now)]
        held = next((each for each in waiting if each.key == key), None)
        if held and held.answer.state is not StepState.SENDING:
            return "repeated"
        if held is None and len(waiting) >= MOST_WAITING:
            app.archive.delete(arrival.archive_key)
            return "dropped-too-many"
        asked = any(each.answer.state is not StepState.SKIPPED for each in waiting if each.key != key)
        inbound = _waiting(key, arrival.archive_key, now, StepState.SKIPPED if asked else StepState.SENDING)
        try:
            person = app.store.commit(
                Commit(person=person, inbounds=(inbound,), address_keys=(address_key(app.secret, address),))
            )
        except ConflictError:
            continue
        set_lapse(app, owner, inbound)
        if asked:
            return "waiting"
        return _ask(app, person, address, inbound, message_id)
    raise ConflictError(owner)


def waiting_key(mail_key: str) -> str:
    """Name a mail while it waits; once it is read it has a record of its own name."""
    return hashlib.sha256(f"waiting\x00{mail_key}".encode()).hexdigest()


def _stranger(app: App, owner: str, content: bytes, now: datetime) -> Person:
    return Person(
        person_id=owner,
        address="",
        created_at=now,
        preferences=assume_preferences(app, content),
        mail_state=MailState.UNCONFIRMED,
    )


def _waiting(key: str, archive_key: str, now: datetime, state: StepState) -> Inbound:
    # ``in_answer`` keeps it out of what is due: nobody but us, here, knows the address.
    answer = Step(step_id=CONFIRM, kind=MailKind.ASK_AGAIN, generation=1, due=now, state=state, in_answer=True)
    return Inbound(key=key, received_at=now, archive_key=archive_key, answer=answer, expires_at=now + REMEMBERED)


def _ask(app: App, person: Person, address: str, inbound: Inbound, message_id: str | None) -> str:
    now = app.clock()
    page = f"{app.settings.base_url}/confirm/{render_token(app.secret, CONFIRM, person)}"
    alias = render_reply_alias(app.secret, person, interview_id=None, inbound_key=None)
    name = hashlib.sha256(f"confirm\x00{inbound.key}".encode()).hexdigest()[:40]
    outcome, state = "asked-to-confirm", StepState.SENT
    try:
        message = render_message(
            render_confirmation(
                address=address,
                page=page,
                preferences=person.preferences,
                templates=Templates(app.settings.templates),
            ),
            sender=app.settings.sender,
            recipient=address,
            reply_to=f"{alias}@{app.settings.inbound_domain}",
            message_id=f"<{name}@{app.settings.inbound_domain}>",
            in_reply_to=message_id,
            references=(message_id,) if message_id else (),
            date=now,
            answer=True,
            links=person_links(app.settings, app.secret, person),
        )
        app.mailer.send(
            Envelope(
                key=name, recipient=address, message=message, kind="confirm-address", interview_id=None, sent_at=now
            )
        )
    except SendRefusedError:
        outcome, state = "refused", StepState.FAILED
    settled = replace(inbound, answer=replace(inbound.answer, state=state))
    for _ in range(_TRIES):
        current = app.store.find_person(person.person_id)
        if current is None or current.mail_state is not MailState.UNCONFIRMED:
            return outcome
        try:
            app.store.commit(Commit(person=current, inbounds=(settled,)))
        except ConflictError:
            continue
        return outcome
    raise ConflictError(person.person_id)
