"""Which questions we have suggested before, so that nobody is asked the same thing twice."""

from collections.abc import Iterable

from prepmail.domain.employers import is_same_name
from prepmail.domain.interview import Interview


def find_given(interview: Interview, others: Iterable[Interview]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the ids that must not come again for an interview, and those that rather should not.

    The former were given for the same employer, in the same chain of rounds, or for somebody who is in this room too;
    the latter for any other interview of the person.
    """
    used: set[str] = set()
    worn: set[str] = set()
    for each in others:
        if each.interview_id != interview.interview_id:
            (used if _is_near(interview, each) else worn).update(each.questions_given)
    return frozenset(used), frozenset(worn - used)


def _is_near(one: Interview, other: Interview) -> bool:
    chained = one.follows == other.interview_id or other.follows == one.interview_id
    merged = other.merged_into == one.interview_id
    employer = is_same_name(one.facts.company, other.facts.company)
    return chained or merged or employer or bool(_faces(one) & _faces(other))


def _faces(interview: Interview) -> set[str]:
    facts = interview.facts
    people = (*facts.interviewers, *(each for session in facts.sessions for each in session.interviewers))
    return {(each.email or each.name or "").casefold() for each in people} - {""}
