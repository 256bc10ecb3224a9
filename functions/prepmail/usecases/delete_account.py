"""Forget a person: mails, feeds, timers, then the account itself. The second time there is nothing left to do."""

from dataclasses import dataclass

from prepmail.app import App
from prepmail.usecases.lapse_waiting import lapse_timer
from prepmail.usecases.mails_of import list_mails
from prepmail.usecases.timing import timer_for
from prepmail.writing.feed_state import feed_keys
from prepmail.writing.tokens import address_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    """What was there and is gone: how many interviews and handled mails."""

    interviews: int
    mails: int


def delete_account(app: App, person_id: str) -> Deleted:
    """Delete everything of a person at once.

    The account goes last: whatever a crash leaves behind can still be found through it, and deleted by doing it again.
    A timer that fires all the same finds nobody.
    """
    account = app.store.find_account(person_id)
    if account is None:
        return Deleted(interviews=0, mails=0)
    inbounds = app.store.list_inbounds(person_id)
    for ref, step in list_mails(account, inbounds):
        app.timers.delete(timer_for(ref, due=step.due).name)
    for inbound in inbounds:
        app.timers.delete(lapse_timer(person_id, inbound).name)
        if inbound.archive_key:
            app.archive.delete(inbound.archive_key)
    for key in feed_keys(person_id):
        app.archive.delete(key)
    app.mailer.forget(account.person.address)
    app.store.forget(
        person_id, address_keys=tuple(address_key(app.secret, each) for each in account.person.every_address)
    )
    return Deleted(interviews=len(account.interviews), mails=len(inbounds))
