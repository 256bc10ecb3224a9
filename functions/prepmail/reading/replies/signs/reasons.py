"""Tell why something is said from what is: "because Ana is in Rome", "so it's at 3"."""

import re
from collections.abc import Iterator

from prepmail.reading.replies.signs.shape import Signs

# Something of a day or a time, read or not.
HALF_READ = re.compile(
    r"\d(?:st|nd|rd|th)\b|\d[:.]\d\d|\d ?[ap]m\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon"
    r"|diens|donners|frei|sams|sonn)tag\b|\bmittwoch\b|\d ?uhr\b",
    re.IGNORECASE,
)
# A reason ends where something else is said: "since she is in Rome it's 10 there".
_REASON_ENDS = re.compile(
    r"[,;]|:(?!\d)|(?<!\d)\.|\bso\b|\bdeshalb\b|(?<=\w )(?<!because )(?<!since )(?<!cos )(?<!cause )(?<!as )(?<!said"
    r" )(?<!says )"
    r"(?<!that )(?<!thought )(?<!think )(?<!know )(?<!knew )(?<!if )(?<!when )(?<!where )(?<!told me )(?<!hoped )"
    r"(?<!assumed )(?<!believed )(?<!wrote )(?<!of )(?<!to )(?=(?:it'?s|it is|it'?ll be|it will be|we'?re|we are"
    r"|we'?ll|we"
    r" will)(?: (?:now|on|at|doing|meeting|do|meet|be|start|starting|moved|to|by|the))* (?:\d|noon|half|quarter|mon"
    r"|tues"
    r"|wednes|thurs|fri|satur|sun))",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w'-]*")


def conclusion(text: str, signs: Signs) -> str:
    """Return what stands behind the last "so it's", empty where there is none or it hangs on an "if"."""
    found = list(signs.therefore.finditer(text))
    return text[found[-1].end() :] if found and not signs.condition.search(text) else ""


def without_reasons(text: str, signs: Signs) -> Iterator[str]:
    """Yield the text without its clauses that only say why, then all of it."""
    found = signs.reason.search(text)
    if found:
        end = _REASON_ENDS.search(text, found.end())
        kept = f"{text[: found.start()]} {text[end.start() :] if end else ''}"
        dropped = text[found.start() : end.start() if end else None]
        # A time told in the reason alone would be lost without a word.
        if _WORD.search(kept) and not (HALF_READ.search(dropped) and not HALF_READ.search(kept)):
            yield kept
    yield text
