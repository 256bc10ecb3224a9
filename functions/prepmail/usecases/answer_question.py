"""The person chooses one of the readings that an open question offers, on the page."""

from datetime import datetime

from prepmail.app import App
from prepmail.domain.account import Account
from prepmail.domain.questions import answer
from prepmail.errors import NotUsableError
from prepmail.usecases.change_account import Changed, change_account


def answer_question(app: App, person_id: str, interview_id: str, choice: int, *, generation: int) -> bool:
    """Settle the first open question of an interview by a reading (from 1); tell whether that changed anything.

    Raise ``NotUsableError`` when the interview is no longer as the person saw it: another question may be first now.
    """

    def decide(account: Account, now: datetime) -> Changed | None:
        interview = account.find_interview(interview_id)
        if interview and interview.generation != generation:
            raise NotUsableError("changed-meanwhile")
        decision = answer(account, interview_id, choice, now=now, answering=False)
        return Changed(person=account.person, interviews=decision.interviews) if decision else None

    return change_account(app, person_id, decide)
