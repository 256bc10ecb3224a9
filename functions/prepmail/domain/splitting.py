"""Take a mail out of the interview it was taken for: the interview as before, and a new one of what the mail said."""

from datetime import datetime

from prepmail.domain.account import Account
from prepmail.domain.history import list_statements, undo
from prepmail.domain.interview import Interview, interview_id
from prepmail.domain.standing import settle


def split(account: Account, interview: Interview, *, now: datetime) -> tuple[Interview, Interview] | None:
    """Return the interview without its last word, and the one that word is about.

    None where the last change was not one mail's word, or one that cannot stand alone.
    """
    if not interview.history:
        return None
    before = interview.history[-1].statements
    new = [each for each in list_statements(interview) if each not in before]
    if len(new) != 1 or any(each.uid == new[0].uid for each in before):
        return None
    word = new[0]
    name = interview_id(account.person.person_id, word.uid, word.recurrence_id)
    restored = undo(interview, now=now, preferences=account.person.preferences)
    if restored is None or account.find_interview(name) or not (word.facts.start or word.facts.slots):
        return None
    standing = settle((word,))
    fresh = Interview(
        interview_id=name,
        uid=word.uid,
        recurrence_id=word.recurrence_id,
        version=word.version,
        state=standing.state,
        facts=standing.facts,
        questions=standing.questions,
        noticed_at=now,
        changed_at=now,
        statements=(word,),
    )
    return restored, fresh
