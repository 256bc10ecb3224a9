"""Take the last change of an interview back."""

from datetime import datetime

from prepmail.app import App
from prepmail.domain.account import Account
from prepmail.domain.agenda import arrange
from prepmail.domain.history import undo
from prepmail.errors import NotUsableError
from prepmail.usecases.change_account import Changed, change_account


def undo_change(app: App, person_id: str, interview_id: str, *, generation: int) -> bool:
    """Restore what the last change replaced, with plan and feed; tell whether there was one.

    Raise ``NotUsableError`` when the interview is no longer at the ``generation`` the person looked at: what is taken
    back must be what they saw, and a form posted twice must not take back two changes.
    """

    def decide(account: Account, now: datetime) -> Changed | None:
        interview = account.find_interview(interview_id)
        if interview is None or interview.merged_into:
            return None
        if interview.generation != generation:
            raise NotUsableError("changed-meanwhile")
        restored = undo(interview, now=now, preferences=account.person.preferences)
        if restored is None:
            return None
        return Changed(person=account.person, interviews=arrange(account, (restored,), now=now, answering=False))

    return change_account(app, person_id, decide)
