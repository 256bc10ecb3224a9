"""A week is over and nobody confirmed: the waiting mail goes, and with the last one all that stood for its writer."""

from datetime import datetime, timedelta

from prepmail.app import App
from prepmail.domain.account import Inbound
from prepmail.domain.person import MailState
from prepmail.domain.receipts import Asks
from prepmail.ports import StepRef, Timer
from prepmail.reading.mail.headers import parse_headers
from prepmail.usecases.timing import timer_for
from prepmail.writing.tokens import address_key

WAITS = timedelta(days=7)
# The record outlives the mail it names, so that the mail can be found and removed.
REMEMBERED = WAITS + timedelta(days=2)
LAPSE = "lapse"


def is_waiting(inbound: Inbound, now: datetime) -> bool:
    """Tell whether a mail may still be confirmed."""
    return inbound.received_at <= now < inbound.received_at + WAITS


def set_lapse(app: App, person_id: str, inbound: Inbound) -> None:
    """Set the timer that removes a waiting mail."""
    app.timers.put(lapse_timer(person_id, inbound), now=app.clock())


def lapse_timer(person_id: str, inbound: Inbound) -> Timer:
    """Return the timer of a waiting mail."""
    ref = StepRef(person_id=person_id, step_id=LAPSE, generation=1, inbound_key=inbound.key)
    return timer_for(ref, due=inbound.received_at + WAITS)


def lapse_waiting(app: App, ref: StepRef) -> str:
    """Remove the mail a timer names unless it was confirmed; return ``lapsed``, ``confirmed`` or ``gone``."""
    now = app.clock()
    inbound = app.store.find_inbound(ref.person_id, ref.inbound_key or "")
    person = app.store.find_person(ref.person_id)
    if inbound is None or person is None:
        return "gone"
    if is_waiting(inbound, now):
        return "early"
    stranger = person.mail_state is MailState.UNCONFIRMED
    about = inbound.receipt.about if inbound.receipt and inbound.receipt.asks is Asks.LINK else None
    if not stranger and (about is None or about in person.addresses):
        return "confirmed"
    held = app.store.list_inbounds(ref.person_id) if stranger else (inbound,)
    lapsed = [each for each in held if not is_waiting(each, now)]
    keys = {key for each in lapsed if (key := _find_address_key(app, each))}
    for each in lapsed:
        app.archive.delete(each.archive_key or "")
    if stranger and len(lapsed) == len(held):
        app.store.forget(ref.person_id, address_keys=tuple(keys))
    return "lapsed"


def _find_address_key(app: App, inbound: Inbound) -> str | None:
    """Return the key that leads to whoever wrote a waiting mail; only the mail itself knows the address."""
    try:
        address = parse_headers(app.archive.get(inbound.archive_key or "")).sender
    except KeyError:
        return None
    return address_key(app.secret, address) if address else None
