"""Tell a time that sets the interview right from one that only stands in a sentence."""

import re
from typing import Final

from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.saying import TIMES, Saying, Topic
from prepmail.reading.replies.signs.shape import Signs

# A number that nobody read may be the other half of a time.
_NUMBER_LEFT = re.compile(
    r"\d(?![\d.,]*\s*(?:%|people|persons|interviewers|of them|others|leute|personen|interviewer|mal|times|x\b"
    r"|minutes? ago))"
)
_DAY_LEFT = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:half|quarter) past\b", re.IGNORECASE)
# Words that the finding of times wrote itself.
_WRITTEN: Final = frozenset({"from", "to", "at", "the", "becomes", "o'clock"})
_BREAK = re.compile(r"[,:;]")
_BESIDE_TIMES: Final = frozenset({"at", "on", "the", "um", "am", "o'clock", "please", "pls", "bitte"})
_FIRST_PERSON = re.compile(r"\b(?:i|i'm|i've|i'll|we|my|our|ich|wir|meine?[mnrs]?|unsere?[mnrs]?)\b", re.IGNORECASE)
_ARROW = re.compile(r"[-=]+>|→")
_WORD = re.compile(r"[^\W\d_][\w'-]*")


def is_zone_alone(each: Saying, frame: Frame) -> bool:
    """Tell the known time on another clock, made by a word about the person's own zone, from a time that was said."""
    return each.topic is Topic.TIME and frame.start is not None and str(each.value).startswith(f"{frame.start:%H:%M} ")


def is_correction(sayings: tuple[Saying, ...], text: str, rest: str, frame: Frame, signs: Signs) -> bool:
    """Tell whether a time is said of the interview: a word says so, or nothing but small words stands around it."""
    if not any(each.topic in TIMES and not is_zone_alone(each, frame) for each in sayings):
        return True
    if reads_half(rest, day=any(each.topic is Topic.DAY for each in sayings)):
        return False
    left = {each.casefold() for each in _WORD.findall(rest)}
    return (
        any(signs.positive.search(each) for each in (text, _ARROW.sub(" becomes ", text)))
        or left <= signs.talk | _WRITTEN
        or (_stands_apart(rest) and not _FIRST_PERSON.search(rest))
    )


def reads_half(rest: str, *, day: bool) -> bool:
    """Tell whether what is left of a text without its times has a number, or a day beside none that was read."""
    return _NUMBER_LEFT.search(rest) is not None or (not day and _DAY_LEFT.search(rest) is not None)


def _stands_apart(rest: str) -> bool:
    """Tell whether a time, left out already, was a clause of its own: "Silly me: Thursday, 11am"."""
    return any(_BESIDE_TIMES.issuperset(each.casefold().split()) for each in _BREAK.split(rest))
