"""Names of people as they stand in a clause: their shape, and what is said around them that is no part of them."""

import re

WORD = r"(?:[^\W\d_a-z][\w'’-]*\.?|van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|al|ter|zu)"
_NAME = (
    rf"(?-i:(?!(?:I|It|We|They|The|My|You|He|She|Not|No|And|But|Monday|Tuesday|Wednesday|Thursday|Friday"
    rf"|Saturday|Sunday|Panel|Group|Zoom|Teams|Berlin)\b)[^\W\d_a-z][\w'’-]*\.?(?: {WORD}){{0,4}})"
)
_TITLE = r"(?: ?\([^()]{1,60}\))?"
_ONE = rf"(?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?{_NAME}{_TITLE}"
_LIST = rf"{_ONE}(?:(?:, and |, & |, | and | & | plus | \+ |/){_ONE}){{0,11}}"
NAMES = rf"(?P<names>{_LIST})"
_SPELLING = re.compile(
    r"[, ]+(?:(?:spelled |spelt |written )?with (?:an? |one |two |double )*\w{1,2}(?:'s|s)?|double \w|(?:one|two"
    r"|single) \w(?:'s|s)?|not \w+"
    r" with \w+)$",
    re.IGNORECASE,
)
_HONORIFIC = re.compile(
    r"^(?:(?:(?:Dr|Prof|Mr|Ms|Mrs|Miss)\.?|Mx|Frau|Herr) )+(?=(?!(?:Dr|Prof|Mr|Ms|Mrs|Miss|Frau|Herr)\b)\S+ \S)"
)
_ADDRESSED = re.compile(r"^(?:(?:dr|prof|mr|ms|mrs|miss|frau|herr)\.? )+(?=\S)")
_RELATION = re.compile(
    r"\b(?:her|his|their|the|my (?:future|new)|a|our) (?:(?:direct|new|own|team|senior|line) )*(?:boss|manager"
    r"|colleague|teammate|team-mate"
    r"|co-worker|coworker|peer|lead|report|deputy|assistant|supervisor) (?=[^\W\d_a-z])"
)
_ADDRESS = re.compile(r" ?[(<][^()<>\s@]{1,64}@[^()<>\s@]{1,120}[)>]")
_COUNTED = re.compile(
    r"^(?:there (?:are|will be) |we are |it's )?(?:\d|two|three|four|five) (?:people|persons|interviewers|of"
    r" them)(?: now| there| in total)?[,:] (?:namely )?(?=\S)",
    re.IGNORECASE,
)


def bare_names(said: str) -> str:
    """Return a clause without how a name is spelled, what somebody is to another, an address, and how many they are."""
    return _COUNTED.sub("with ", _SPELLING.sub("", _ADDRESS.sub("", _RELATION.sub("", said))))


def without_honorific(name: str) -> str:
    """Return "Maria Lopez" of "Dr. Maria Lopez"; "Dr. Lopez" stays, since there is no other way to call her."""
    return _HONORIFIC.sub("", name)


def without_title(name: str) -> str:
    """Return a name in small letters without "mr" and the like before it."""
    return _ADDRESSED.sub("", name)
