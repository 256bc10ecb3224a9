"""A mail of ours came back or was called spam: stop writing to that address."""

from dataclasses import replace
from email.utils import parseaddr

from prepmail.app import App
from prepmail.domain.person import MailState
from prepmail.errors import ConflictError
from prepmail.ports import Commit
from prepmail.writing.tokens import address_key

_TRIES = 8


def record_feedback(app: App, address: str, *, lasting: bool) -> str:
    """Suspend mail to the person behind an address when the trouble lasts; return what was done.

    ``suspended``, ``already-<state>`` when the person is written to no more or not yet, ``passing`` (a full mailbox,
    nothing done), or ``unknown`` when nobody is written to at this address. Steps that are still planned are skipped
    when they fall due; the person's link resumes mail. The second time changes nothing.
    """
    if not lasting:
        return "passing"
    key = address_key(app.secret, parseaddr(address)[1] or address)
    for _ in range(_TRIES):
        owner = app.store.find_person_id(key)
        person = app.store.find_person(owner) if owner else None
        # An address of theirs that no mail goes to any more does not silence the one that it goes to.
        if person is None or address_key(app.secret, person.address) != key:
            return "unknown"
        if person.mail_state is not MailState.ACTIVE:
            return f"already-{person.mail_state}"
        try:
            app.store.commit(Commit(person=replace(person, mail_state=MailState.SUSPENDED, returned=True)))
        except ConflictError:
            continue
        return "suspended"
    raise ConflictError(key)
