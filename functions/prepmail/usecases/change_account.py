"""Change an account by hand: read, decide, write once, set the timers; again when somebody else wrote first."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from prepmail.app import App
from prepmail.domain.account import Account
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.errors import ConflictError
from prepmail.ports import Commit
from prepmail.usecases.timing import set_timer

_TRIES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What to write: the person as they shall be, and the interviews that are different now."""

    person: Person
    interviews: tuple[Interview, ...] = ()


def change_account(app: App, person_id: str, decide: Callable[[Account, datetime], Changed | None]) -> bool:
    """Write what ``decide`` makes of the account as it is now; tell whether there was anything to write.

    None, or nothing different, writes nothing: so the same form posted twice changes nothing the second time.
    """
    for _ in range(_TRIES):
        account = app.store.find_account(person_id)
        changed = decide(account, app.clock()) if account else None
        if account is None or changed is None or (changed.person == account.person and not changed.interviews):
            return False
        person = replace(changed.person, feed_revision=account.person.feed_revision + 1)
        try:
            app.store.commit(Commit(person=person, interviews=changed.interviews))
        except ConflictError:
            continue
        for each in changed.interviews:
            set_timer(app, person_id, before=account.find_interview(each.interview_id), after=each)
        return True
    raise ConflictError(person_id)
