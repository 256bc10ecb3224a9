"""Names of people without what they are called with: "Dr. Maria Lopez" is Maria Lopez."""

import re

_HONORIFIC = re.compile(
    r"^(?:(?:(?:Dr|Prof|Mr|Ms|Mrs|Miss)\.?|Mx|Frau|Herr) )+(?=(?!(?:Dr|Prof|Mr|Ms|Mrs|Miss|Frau|Herr)\b)\S+ \S)"
)
_ADDRESSED = re.compile(r"^(?:(?:dr|prof|mr|ms|mrs|miss|frau|herr)\.? )+(?=\S)")


def without_honorific(name: str) -> str:
    """Return "Maria Lopez" of "Dr. Maria Lopez"; "Dr. Lopez" stays, since there is no other way to call her."""
    return _HONORIFIC.sub("", name)


def without_title(name: str) -> str:
    """Return a name in small letters without "mr" and the like before it."""
    return _ADDRESSED.sub("", name)
