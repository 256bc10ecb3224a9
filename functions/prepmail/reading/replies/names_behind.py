"""Join a sentence that says that somebody comes to the one behind it that says who: "There is one more. Raj Patel."."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from prepmail.reading.people.given_names import GIVEN_NAMES

_NAME: Final = r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’.-]*){0,3}"
_SOMEBODY = re.compile(
    r"\b(?:interviewers?|names?|persons?|people|panel|someone|somebody|colleague|boss|manager|replac\w+|instead"
    r"|substitut\w+|stand-in|successor|himself|herself|themselves|c[etof]o|director|founders?|owners?|another one"
    r"|one more|two (?:more|of them|others))\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?:another|second|third|additional|extra|further|one more|new|different) (?:name|person|interviewer"
    r"|colleague)\b",
    re.IGNORECASE,
)
# The names of other things, and whom they know already.
_OF_SOMETHING = re.compile(
    r"\b(?:compan\w+|employer|firm|role|job|title|place|address|street|link|city|zone|website|tool|agency)\b",
    re.IGNORECASE,
)
_NAMES_SOMEBODY = re.compile(rf"(?<=\w ){_NAME.replace('{0,3}', '{1,3}')}")
_HEADING = re.compile(
    r".{0,60}\b(?:interviewers?|people|panel|participants|attendees|names|them)\b.{0,30}:\s*", re.IGNORECASE
)
_ITEM = re.compile(rf"\s*(?:[-*•·]\s+|\d[.)]\s+)(?P<said>{_NAME}(?:,? \(?[^\n,.;:()]{{2,40}}\)?)?)\s*")
_WHO = re.compile(
    r"(?:(?i:it'?s|it is|that'?s|that is|she'?s|he'?s|she is|he is|they are|(?:his|her|their|the) names?(?: is|'s| are)"
    r"|called|namely|names?(?: is| are|:)?|i'?m meeting) )?(?i:called |named )?"
    rf"(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor|Miss)\.? )*(?P<name>{_NAME})(?:(?:, | and | & | \+ ){_NAME})*"
    r"(?:,? (?:who|the|their|her|his|from|an?) [^,;.!?]{2,60}| \([^()]{2,60}\))?"
)


def join_list(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines, the names below "Interviewers:" put behind it where each has a bullet."""
    held = ""
    for each in lines:
        item = _ITEM.fullmatch(each)
        if held and item:
            held = f"{held}{' ' if held.endswith(':') else ', '}{item['said']}"
            continue
        if held:
            yield held
        held = each.rstrip() if _HEADING.fullmatch(each) else ""
        if not held:
            yield each
    if held:
        yield held


def join_names(sentences: Iterable[str]) -> Iterator[str]:
    """Yield sentences, those that only name people put behind the one that speaks of somebody without a name."""
    held = ""
    for each in sentences:
        if held:
            if _names_people(each):
                yield f"{held.rstrip('?')}: {each}"
                held = ""
                continue
            yield held
            held = ""
        if _MORE.search(each) or (
            _SOMEBODY.search(each) and not (_OF_SOMETHING.search(each) or _NAMES_SOMEBODY.search(each))
        ):
            held = each
        else:
            yield each
    if held:
        yield held


def _names_people(sentence: str) -> bool:
    found = _WHO.fullmatch(sentence)
    if found is None:
        return False
    first = found["name"].split(" ")
    return first[0].casefold() in GIVEN_NAMES or (len(first) > 1 and all(each[:1].isupper() for each in first))
