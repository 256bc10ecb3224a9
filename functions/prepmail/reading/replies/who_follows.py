"""Find who comes for those who go when one sentence tells the one and another the other."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from prepmail.domain.reading import Facts
from prepmail.reading.replies.people import is_called
from prepmail.reading.replies.saying import Topic, names_of
from prepmail.reading.replies.signs.read import Heard

_NAME = r"[^\W\d_a-zäöüß][\w'’-]+"
_NAMES = re.compile(rf"\b(?:Mr|Ms|Mrs|Dr|Prof|Miss|Frau|Herrn?)\.? {_NAME}|{_NAME} {_NAME}")
_COMES = frozenset({Topic.PEOPLE, Topic.MORE_PEOPLE})
_PEOPLE = _COMES | {Topic.NOT_PEOPLE}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and what was heard in it."""

    text: str
    heard: Heard


def settle_exits(said: Sequence[Sentence], facts: Facts, listen: Callable[[str], Heard]) -> list[Sentence]:
    """Return sentences with those that only empty the room heard once more, together with one that was not understood.

    Where nobody is found to come, and something was not understood, nobody goes either: that is asked about.
    """
    sayings = [each for one in said for each in one.heard.sayings]
    gone = names_of(sayings, Topic.NOT_PEOPLE)
    empties = bool(gone) and all(any(is_called(each, name) for name in gone) for each in facts.interviewers)
    if not empties or any(each.topic in _COMES for each in sayings):
        return list(said)
    leaves = next(one for one in said if names_of(one.heard.sayings, Topic.NOT_PEOPLE))
    others = [one for one in said if one is not leaves and (one.heard.unclear or _NAMES.search(one.text))]
    for one in others:
        first, second = sorted((leaves, one), key=said.index)
        both = listen(f"{first.text}. {second.text}")
        if both.sayings and any(each.topic in _COMES for each in both.sayings):
            return [replace(each, heard=both) if each is leaves else each for each in said if each is not one]
    if not others:
        return list(said)
    asked = Heard(unclear=True, refused=True)
    return [
        replace(each, heard=asked) if any(one.topic in _PEOPLE for one in each.heard.sayings) else each for each in said
    ]
