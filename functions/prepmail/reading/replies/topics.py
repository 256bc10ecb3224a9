"""The one name or hour that a person says is wrong, so that a bare "it's Globex" tells how it is."""

import re

from prepmail.reading.replies.clauses import without_leads
from prepmail.reading.replies.facts import read_fact
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.saying import Saying
from prepmail.reading.replies.time_clauses import read_time

_NAMED = r"company|employer|role|job title|title|time|hour"
_WRONG = re.compile(
    rf"\bwrong (?P<one>{_NAMED})\b|\b(?P<other>{_NAMED})(?: name)? (?:is|was) (?:wrong|incorrect|not right)\b"
    rf"|\bgot the (?P<third>{_NAMED}) wrong\b"
)
_IT_IS = re.compile(
    r"(?:it's|it is|it's actually|should be|it should be) (?P<name>(?-i:[^\W\d_a-z]).{0,80})", re.IGNORECASE
)
_IT_IS_HOUR = re.compile(r"(?:it's|it is|should be|it should be) (?P<hour>\d{1,2})", re.IGNORECASE)


def find_topic(text: str) -> str:
    """Return the one name that somebody says is wrong: "it's Globex" then tells how it is."""
    found = {each["one"] or each["other"] or each["third"] for each in _WRONG.finditer(text.casefold())}
    return found.pop() if len(found) == 1 else ""


def read_named(clause: str, frame: Frame) -> tuple[Saying, ...] | None:
    """Return the name behind "it's" where the person said which one of ours is wrong; a name begins with a capital."""
    if frame.topic in {"time", "hour"}:
        hour = _IT_IS_HOUR.fullmatch(without_leads(clause))
        return read_time(f"at {hour['hour']}", frame) if hour else None
    found = _IT_IS.fullmatch(without_leads(clause)) if frame.topic else None
    return (read_fact(f"the {frame.topic} is {found['name']}", frame.facts) or None) if found else None
