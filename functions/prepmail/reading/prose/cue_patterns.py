"""Regular expressions made of the cue tables: each is compiled when it is first asked for, and once."""

import re
from functools import cache


@cache
def within(cues: str) -> re.Pattern[str]:
    """Return the pattern that finds one of the cues between word edges, in any case."""
    return re.compile(rf"(?<!\w)(?:{cues})(?!\w)", re.IGNORECASE)


@cache
def whole(cues: str) -> re.Pattern[str]:
    """Return the pattern that a text matches which says one of the cues and nothing more."""
    return re.compile(rf"\W*(?:{cues})\W*$", re.IGNORECASE)


@cache
def before_name(cues: str) -> re.Pattern[str]:
    """Return the pattern that ends exactly where the name behind one of the cues begins."""
    return re.compile(rf"(?<!\w)(?:{cues})[ \u00a0]{{0,2}}:?[ \u00a0]{{1,2}}", re.IGNORECASE)


@cache
def ending(cues: str) -> re.Pattern[str]:
    """Return the pattern of a text that ends in one of the cues, white space aside."""
    return re.compile(rf"(?<!\w)(?:{cues})\s{{0,2}}$", re.IGNORECASE)
