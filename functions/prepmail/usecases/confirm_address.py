"""Somebody confirms that an address is theirs: make the account, and read at once what was waiting."""

from collections.abc import Callable
from dataclasses import replace

from prepmail.app import App
from prepmail.domain.person import MailState, Person
from prepmail.errors import ConflictError
from prepmail.ports import Commit
from prepmail.reading.mail.headers import parse_headers
from prepmail.usecases.arrival import Arrival
from prepmail.usecases.find_by_token import find_by_token
from prepmail.usecases.lapse_waiting import is_waiting
from prepmail.writing.tokens import CONFIRM, person_id

_TRIES = 8

Receive = Callable[[App, Arrival], str]


def find_confirmation(app: App, token: str) -> bool | None:
    """Tell whether the address of a link is confirmed already; None for a dead link. Changes nothing."""
    person = find_by_token(app, CONFIRM, token)
    return None if person is None else person.mail_state is not MailState.UNCONFIRMED


def confirm_by_token(app: App, token: str, receive: Receive) -> bool | None:
    """Confirm the address of a link and read what waited; None for a dead link. The second time changes nothing."""
    person = find_by_token(app, CONFIRM, token)
    if person is None:
        return None
    return confirm_address(app, person, receive) or (person.mail_state is not MailState.UNCONFIRMED or None)


def confirm_address(app: App, person: Person, receive: Receive) -> bool | None:
    """Make the account active and hand over each waiting mail; None where nothing waits.

    The address itself was never stored: it is read from the waiting mails and must lead to this very account.
    """
    now = app.clock()
    waiting = [
        each
        for each in app.store.list_inbounds(person.person_id)
        if is_waiting(each, now) and each.answer.step_id == CONFIRM and each.archive_key
    ]
    held = [
        (each.archive_key, address) for each in waiting if (address := _find_address(app, person, each.archive_key))
    ]
    if not held:
        return None
    if person.mail_state is MailState.UNCONFIRMED:
        _activate(app, person.person_id, held[0][1])
    for key, address in held:
        if key:
            recipients = (f"prep@{app.settings.inbound_domain}",)
            receive(app, Arrival(archive_key=key, envelope_sender=address, recipients=recipients, verdicts=None))
    return True


def _activate(app: App, owner: str, address: str) -> None:
    for _ in range(_TRIES):
        person = app.store.find_person(owner)
        if person is None or person.mail_state is not MailState.UNCONFIRMED:
            return
        try:
            app.store.commit(Commit(person=replace(person, address=address, mail_state=MailState.ACTIVE)))
        except ConflictError:
            continue
        return
    raise ConflictError(owner)


def _find_address(app: App, person: Person, archive_key: str | None) -> str | None:
    """Return From of a waiting mail; the server's verdict on it was asked for when it came in."""
    try:
        address = parse_headers(app.archive.get(archive_key or "")).sender
    except KeyError:
        return None
    return address if address and person_id(app.secret, address) == person.person_id else None
