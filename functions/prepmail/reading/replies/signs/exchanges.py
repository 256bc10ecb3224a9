"""Settle what two groups of people say of one another: "from Ana to Raj", "Raj for Ana", "Raj, not Ana"."""

import re
from collections.abc import Sequence
from typing import Final

from prepmail.domain.reading import Facts
from prepmail.reading.replies.people import is_called
from prepmail.reading.replies.signs.names import Named
from prepmail.reading.replies.signs.parts import Part, Parts
from prepmail.reading.replies.signs.shape import PeopleSigns

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
# "They swapped: Raj for Ana", "Raj is in for Ana".
_FOR = re.compile(r"\s+(?:(?:is |comes |has come )?in )?for\s+", re.IGNORECASE)
_SWAPS = re.compile(r"\b(?:swap|switch|chang|replac|substitut|exchang)\w*|\bin for\b", re.IGNORECASE)
# "Nina for Ana", with nothing before it.
_CLAUSE_BEGINS = re.compile(r"(?:^|[,;.:!(])\s*(?:(?:now|so|it'?s|and|please|then)\s+)*$", re.IGNORECASE)
_TWO: Final = 2
_AND_ONLY = re.compile(r"\b(?:and|und|plus|both|beide)\b|[&+]", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")


_TOGETHER = re.compile(
    r"\b(?:and|und|plus|with|mit|both|together|now|please|the two|of them|die beiden|alle beide|beide|zusammen|jetzt"
    r"|bitte)\b",
    re.IGNORECASE,
)


def exchange(parts: Parts, text: str, facts: Facts, signs: PeopleSigns) -> Parts:
    """Settle what two groups say of one another: "from Ana to Raj", "Raj, not Ana"."""
    found = list(parts)
    for at in range(1, len(found)):
        (one, first), (two, second) = found[at - 1], found[at]
        between = text[one[-1].end : two[0].start]
        ours, theirs = all(is_known(each, facts) for each in one), all(is_known(each, facts) for each in two)
        if theirs and first is Part.NONE and second is Part.BESIDES and not ours and _is_room(between, signs):
            # "Nina will be sitting next to Ana."
            found[at - 1] = (one, Part.MORE)
        elif (
            ours
            and not theirs
            and signs.swapped.fullmatch(between)
            and first in {Part.NONE, Part.GONE, Part.TOLD}
            and (between.strip() not in {"with", "for"} or first is Part.GONE or _SWAPS.search(text))
        ):
            found[at - 1], found[at] = (one, Part.GONE), (two, Part.COME)
        elif first is Part.NONE and second in {Part.ONLY, Part.MORE} and between.strip() == ",":
            found[at - 1] = (one, second)
        elif (
            theirs
            and not ours
            and first is Part.NONE
            and _FOR.fullmatch(between)
            and (_SWAPS.search(text) or _CLAUSE_BEGINS.search(text[: one[0].start]))
        ):
            found[at - 1], found[at] = (one, Part.COME), (two, Part.GONE)
        elif second is Part.GONE and theirs and not ours and first in {Part.NONE, Part.ONLY}:
            found[at - 1] = (one, Part.COME)
    gone = any(part is Part.GONE for _, part in found)
    if not gone and found and all(part is Part.NONE for _, part in found):
        named = [one for group, _ in found for one in group]
        alone = len(found) == 1
        bare = f"{text[: named[0].start]} {text[named[-1].end :]}" if alone else without(text, named)
        list_ = len(named) > _TWO or _AND_ONLY.search(text)
        whole = all(each.sure for each in named) or (list_ and any(is_known(each, facts) for each in named))
        if len(named) > 1 and whole and not _LETTER.search(_TOGETHER.sub("", bare)):
            return [(group, Part.ONLY) for group, _ in found]
    return found


def _is_room(words: str, signs: PeopleSigns) -> bool:
    """Tell whether words only say who will be in the room."""
    return all(each.casefold() in signs.room for each in _WORD.findall(words))


def is_known(each: Named, facts: Facts) -> bool:
    """Tell whether somebody is one of those we know."""
    return any(is_called(one, each.name) for one in facts.interviewers)


def without(text: str, names: Sequence[Named]) -> str:
    """Return a text with blanks in place of names."""
    for each in sorted(names, key=lambda one: -one.start):
        text = f"{text[: each.start]}{' ' * (each.end - each.start)}{text[each.end :]}"
    return text
