"""Stop all mail to a person, or let it flow again, by the link in every mail."""

from dataclasses import replace

from prepmail.app import App
from prepmail.domain.person import MailState
from prepmail.errors import ConflictError
from prepmail.ports import Commit
from prepmail.usecases.find_by_token import find_by_token
from prepmail.writing.tokens import STOP

_TRIES = 8


def find_mail_state(app: App, token: str) -> MailState | None:
    """Return whether mail flows to the person of an unsubscribe link; None for a dead link. Changes nothing."""
    person = find_by_token(app, STOP, token)
    return person.mail_state if person else None


def set_mail_state(app: App, token: str, state: MailState) -> MailState | None:
    """Suspend or resume mail and return the state; None for a dead link. The second time changes nothing."""
    for _ in range(_TRIES):
        person = find_by_token(app, STOP, token)
        if person is None:
            return None
        if person.mail_state is state:
            return state
        try:
            app.store.commit(Commit(person=replace(person, mail_state=state, returned=False)))
        except ConflictError:
            continue
        return state
    raise ConflictError(STOP)
