"""Look over all times of a text once more: which are only told of, and which only end another one."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from prepmail.reading.dates.mentions import Mention, Reference, Role
from prepmail.reading.dates.roles import Cues

_LONGEST_TALK: Final = timedelta(hours=3)


def without_told(mentions: list[Mention], reference: Reference) -> list[Mention]:
    """Leave out times that passed before the text was written, where others lie ahead: they are told of."""
    since = reference.now - timedelta(days=1)

    def lies_ahead(mention: Mention) -> bool:
        return any(each >= since for each in (mention.start, *(each.start for each in mention.choices)) if each)

    open_roles = {Role.EVENT, Role.OFFERED}
    if not any(each.role in open_roles and lies_ahead(each) for each in mentions):
        return mentions
    return [each for each in mentions if each.role not in open_roles or lies_ahead(each)]


def join_until(mentions: list[Mention], cues: Cues) -> list[Mention]:
    """Take "she has until quarter to eleven" for the end of a time that it follows by at most three hours."""
    deadlines = [each for each in mentions if each.role is Role.DEADLINE]
    afterwards = {each.position for each in deadlines if cues.afterwards(each.position)}
    ends = {
        index: place
        for index, each in enumerate(mentions)
        if each.role is Role.DEADLINE
        for place, event in enumerate(mentions)
        if event.role is Role.EVENT and event.end is None and timedelta(0) < each.start - event.start <= _LONGEST_TALK
        if event.position < each.position and each.position not in afterwards
    }
    for index, place in ends.items():
        mentions[place] = replace(mentions[place], end=mentions[index].start)
    return [each for index, each in enumerate(mentions) if index not in ends]
