"""Who is in the room after a correction: those we know with all we know of them, others by the name that was said."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from prepmail.domain.reading import Facts, Interviewer
from prepmail.reading.replies.people_names import without_honorific, without_title
from prepmail.reading.replies.saying import Saying, Topic, names_of

MOST_PEOPLE: Final = 12
_ONE_WITH_TITLE = re.compile(r"(?P<name>[^()]+?) ?(?:\((?P<title>[^()]{1,60})\))?")


def merge_people(
    facts: Facts, *, only: Collection[str], more: Collection[str], gone: Collection[str]
) -> tuple[Interviewer, ...] | None:
    """Return who is in the room after a correction, those we know with all we know; None where nothing changes."""
    if not (only or more or gone):
        return None
    stays = [each for each in facts.interviewers if not any(is_called(each, name) for name in (*gone, *only))]
    if len(gone) == len(only) < len(facts.interviewers) and stays:
        # "Julia is ill. Tom takes over": he comes for her, not for the others.
        only, more = (), (*only, *more)
    kept = [_introduce(each, facts) for each in _once(only)] if only else list(facts.interviewers)
    kept = [each for each in kept if not any(is_called(each, name) for name in gone)]
    for name in _once(more):
        if not any(is_called(each, name) for each in kept):
            kept.append(_introduce(name, facts))
    people = tuple(kept[:MOST_PEOPLE])
    return people if people != facts.interviewers else None


def _once(names: Collection[str]) -> list[str]:
    """Return names without those that another of them has in full: "Eve" beside "Eve Brandt"."""
    words = [each.casefold().split() for each in names]
    return [
        each
        for each in dict.fromkeys(names)
        if not any(len(other) > 1 and other[0] == each.casefold() for other in words)
    ]


def room_after(facts: Facts, sayings: Sequence[Saying]) -> tuple[Interviewer, ...] | None:
    """Return who is in the room after all that was said; None where nothing changes."""
    return merge_people(
        facts,
        only=names_of(sayings, Topic.PEOPLE),
        more=names_of(sayings, Topic.MORE_PEOPLE),
        gone=names_of(sayings, Topic.NOT_PEOPLE),
    )


def _introduce(said: str, facts: Facts) -> Interviewer:
    said = without_honorific(said)
    known = next((each for each in facts.interviewers if is_called(each, said)), None)
    if known:
        return known
    found = _ONE_WITH_TITLE.fullmatch(said)
    return Interviewer(name=found["name"], title=found["title"]) if found else Interviewer(name=said)


def is_called(person: Interviewer, said: str) -> bool:
    """Tell whether somebody is meant by a full name or by the first name alone."""
    own = (person.name or "").casefold().split()
    words = without_title(said.partition("(")[0].casefold()).split()
    return bool(own and words) and (own == words or (len(words) == 1 and words[0] in {own[0], own[-1]}))


def names_company(names: str, facts: Facts) -> bool:
    """Tell whether "with Acme" names the employer we hold, or something that can only be one."""
    company = (facts.company or "").casefold()
    return (
        bool(company and company in names.casefold())
        or re.search(r"\b(?:GmbH|Inc|Ltd|LLC|AG|SE|Corp|Labs|Bank|Group|University)\b", names) is not None
    )
