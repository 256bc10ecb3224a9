"""Letters typed without capitals: the given names in them get theirs, so that all rules for names can read them."""

import re
from typing import Final

from prepmail.reading.people.given_name_tables import MORE_GIVEN_NAMES

_TEXT: Final = 4_000
_SENTENCE = re.compile(r"(?:^|[.!?][ \n]|\n)[ \t>*-]{0,4}(?=([^\W\d_]))")
# One sentence is too little to tell a habit from a slip.
_LEAST: Final = 2
_SHARE: Final = 0.75
_WORD = re.compile(r"(?<![\w'’@./:&-])[a-zß-öø-ÿ][^\W\d_]{2,19}(?![\w@/&-]|\.\w)")


def with_capitals(text: str) -> str:
    """Return a text of the same length whose given names are capitalised, where most sentences begin without one.

    Only names that are no words besides are touched ("kelsey", not "will").
    """
    begun = [each[1] for each in _SENTENCE.finditer(text[:_TEXT])]
    small = sum(1 for each in begun if each.islower())
    if len(begun) < _LEAST or small < _SHARE * len(begun):
        return text
    return _WORD.sub(lambda each: each[0].capitalize() if each[0] in MORE_GIVEN_NAMES else each[0], text)
