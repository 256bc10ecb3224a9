"""Choose the signs of the language that a person writes in."""

import re
from functools import cache
from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.replies.languages import tongues
from prepmail.reading.replies.signs.shape import Signs

_WORD = re.compile(r"[^\W\d_]+")
_SHORT_DAY = re.compile(
    r"(?:(?<!\w)(?:Mo|Di|Mi|Do|Fr|Sa|So)|^(?:mo|di|mi|do|fr|sa|so))\.?,? ?\d|\bam (?:Mo|Di|Mi|Do|Fr|Sa|So)\b"
    r"|\d\.? ?[Mm]aerz\b"
)
_SURE: Final = 3
_SHORT: Final = 2
_MOST: Final = 4_000
_ENGLISH: Final = word_set(
    "the it it's is at on with not and to my they me i of for by from be was will please sorry now"
    " this that are have has instead you we time interview name can could yes no new"
)


def signs_of(text: str) -> tuple[Signs, ...]:
    """Return the signs of the language that most of the words are in; of several, the likelier first, where unsure."""
    english, *others = (_signs(tag) for tag in ("en", *(each.tag for each in tongues())))
    words = [each.casefold() for each in _WORD.findall(text[:_MOST])]
    ours = sum(each in _ENGLISH for each in words)
    for tongue, signs in zip(tongues(), others, strict=True):
        theirs = signs.talk - english.talk
        count = sum(
            tongue.spoken.fullmatch(each) is not None or (len(each) > _SHORT and each in theirs) for each in words
        )
        count += 2 * (_SHORT_DAY.search(text[:_MOST]) is not None)
        if count > ours:
            return (signs,) if count >= _SURE * max(ours, 1) else (signs, english)
        if ours >= _SURE * max(count, 1):
            return (english,)
    return english, *others


@cache
def _signs(tag: str) -> Signs:
    """Return the signs of one language; each is made by the first reply in it."""
    if tag == "de":
        from prepmail.reading.replies.signs.german import GERMAN  # noqa: PLC0415  see above

        return GERMAN
    from prepmail.reading.replies.signs.english import ENGLISH  # noqa: PLC0415  see above

    return ENGLISH
