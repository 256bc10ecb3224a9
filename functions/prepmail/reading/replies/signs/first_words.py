"""Tell by what stands around a word that it is a name, or none, where its capital says nothing of it."""

import re
from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.replies.signs.nobody import NOBODY
from prepmail.reading.replies.signs.shape import Signs

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SHORTEST: Final = 2
# What only somebody does: it makes the first word of a sentence a name.
_ACTS = re.compile(
    r"(?: (?:is |will |'ll )?(?:also |now |just )?(?:joins?|joining|sits? in|sitting in|comes along|coming along"
    r"|takes over"
    r"|taking over|interviews? me|interviewing me|(?:do(?:es|ing)? )?(?:it|this) instead|steps? in|fills? in|stands? in"
    r"|covers? for|subs? for|replaces?|replacing|meets me|instead of)(?!\w)|(?:and|&) (?:not|no longer) )|[.,] not ",
    re.IGNORECASE,
)
_GROUPS: Final = word_set(
    "legal marketing finance engineering sales product support design operations security everyone everybody nobody"
    " someone somebody anyone management leadership procurement accounting it talent recruiting people hiring staff"
    " logistics production research quality compliance payroll reception one none neither"
)
_LISTS = re.compile(r"(?:^|[,;:(&/+]|\b(?:and|with|by|are|is|plus|or|both|add|mr|ms|dr|herr|frau)) ?$", re.IGNORECASE)
_CALLED = re.compile(
    r"\b(?:whose name is|someone called|somebody called|someone named|somebody named|colleague called"
    r"|colleague named|person called|person named) $",
    re.IGNORECASE,
)
_MISTER = re.compile(r"\b(?:mr|mrs|ms|mister|missus)\.? $", re.IGNORECASE)
# "The Lisbon people" are nobody by name.
_CROWD = re.compile(
    r" (?:people|team|office|folks|crew|branch|lot|side|guys|process|group|time|leute|büro|team)\b", re.IGNORECASE
)


def starts_sentence(text: str, position: int) -> bool:
    """Tell whether a word begins a sentence, so that its capital says nothing."""
    before = text[:position].rstrip()
    return not before or before[-1] in ".!?:\n"


def is_initial(text: str, first: re.Match[str], signs: Signs) -> bool:
    """Tell whether a letter is the first of a given name: "J. Peralta", where a list or a clause begins."""
    following = _WORD.match(text, first.end() + 2)
    return (
        first[0].isupper()
        and text[first.end() : first.end() + 2] == ". "
        and following is not None
        and following[0][:1].isupper()
        and following[0].casefold() not in signs.talk | NOBODY
        and _LISTS.search(text[: first.start()]) is not None
    )


def is_called_so(text: str, first: re.Match[str], signs: Signs) -> bool:
    """Tell whether a small word is said to be a name: "her deputy whose name is …"."""
    return (
        first[0].isalpha()
        and first[0].casefold() not in signs.talk | NOBODY
        and _CALLED.search(text[max(0, first.start() - 24) : first.start()]) is not None
    )


def is_small_mister(text: str, word: re.Match[str], signs: Signs) -> bool:
    """Tell whether a small word behind "mr" is a name: "mr lehmann"."""
    return (
        word[0].isalpha()
        and len(word[0]) > _SHORTEST
        and word[0] not in signs.talk | NOBODY
        and _MISTER.search(text[max(0, word.start() - 10) : word.start()]) is not None
    )


def acts_alone(text: str, first: re.Match[str]) -> bool:
    """Tell whether only somebody does what stands behind the first word of a sentence: "Nadja joins"."""
    return _ACTS.match(text, first.end()) is not None and first[0].casefold() not in _GROUPS


def is_crowd(text: str, end: int) -> bool:
    """Tell whether the word that ends there only says which people: "the Lisbon people"."""
    return _CROWD.match(text, end) is not None
