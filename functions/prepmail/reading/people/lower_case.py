"""Letters typed without capitals: the given names in them get theirs, so that all rules for names can read them."""

import re
from typing import Final

from prepmail.reading.people.given_name_tables import MORE_GIVEN_NAMES
from prepmail.reading.people.kinds import is_title

_TEXT: Final = 4_000
_SENTENCE = re.compile(r"(?:^|[.!?][ \n]|\n)[ \t>*-]{0,4}(?=([^\W\d_]))")
# One sentence is too little to tell a habit from a slip.
_LEAST: Final = 2
_SHARE: Final = 0.75
# In front of a job: "arjun mehrotra-klein, cto".
_FULL = re.compile(
    r"(?<![\w'’@./:&-])([a-zß-öø-ÿ]{3,20}) ([a-zß-öø-ÿ]{1,20}(?:['’-][a-zß-öø-ÿ]{2,20})?)"
    r"(?=, ([^,.;:\n()]{2,40})| \(([^()\n]{2,40})\))"
)
_WORD = re.compile(r"(?<![\w'’@./:&-])[a-zß-öø-ÿ][^\W\d_]{2,19}(?![\w@/&-]|\.\w)")


def with_capitals(text: str) -> str:
    """Return a text of the same length whose given names are capitalised, where most sentences begin without one.

    Only names that are no words besides are touched ("kelsey", not "will").
    """
    begun = [each[1] for each in _SENTENCE.finditer(text[:_TEXT])]
    small = sum(1 for each in begun if each.islower())
    if len(begun) < _LEAST or small < _SHARE * len(begun):
        return text
    text = _FULL.sub(_full, text)
    return _WORD.sub(lambda each: each[0].capitalize() if each[0] in MORE_GIVEN_NAMES else each[0], text)


def _full(each: re.Match[str]) -> str:
    """Return "Arjun Mehrotra-Klein" for the words before a job, as they are where the first is no given name."""
    if each[1] not in MORE_GIVEN_NAMES or not is_title((each[3] or each[4]).strip()):
        return each[0]
    return each[1].capitalize() + " " + re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), each[2])
