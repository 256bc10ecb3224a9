"""Clauses that say a day, a time, a shift, a length or an end, and nothing else."""

import re
from collections.abc import Sequence
from typing import Final

from prepmail.reading.dates.find import find_fragments
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.dates.mentions import Fragment, Reference
from prepmail.reading.replies.clauses import plain, tidy
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.saying import Saying, Topic

_FILLERS: Final = word_set(
    "it it's its is now be will should to at on in the a an of for from actually really then "
    "instead rather interview call meeting appointment chat conversation slot date day time new correct "
    "right moved move pushed push postponed rescheduled reschedule shifted changed change brought forward "
    "back set starts start starting begins begin beginning takes place happens happening they've they "
    "have has been got get we meet this that's that same hour as before everything else stays and so "
    "just only but please local until till sharp o'clock scheduled confirmed agreed they he she recruiter "
    "company again up there's there here's put which means say said says told "
)
_NOT = re.compile(r"\b(?:not|instead of|rather than|isn't|no longer)(?: (?:on|at|the|from))*\s*$", re.IGNORECASE)
# "It was Monday" may be a complaint; "it was moved to Monday" is news.
_WAS_MOVED = re.compile(
    r"\b(?:was|had been|got) (?:moved|pushed|rescheduled|postponed|changed|shifted|brought|set|put)\b"
)
_NOT_LEFT = re.compile(r"\b(?:not|but|instead of|rather than|no longer)\b", re.IGNORECASE)
_COUNT = r"(?P<count>\d{1,3}|an?|one|two|three|four|half an)"
_UNIT = r"(?P<unit>h|hrs?|hours?|min|mins|minutes?|days?|weeks?)"
_SHIFT = re.compile(
    rf"(?:(?:it|the (?:interview|call|meeting))(?:'s| is| starts| begins| will be| was moved| has moved| moved|"
    rf" will start)? |starts |begins |moved |they moved it |it's been moved |it was moved |pushed |postponed "
    rf"|delayed )?"
    rf"(?:by |exactly |just |only |to )*{_COUNT} ?{_UNIT} (?P<way>earlier|later|before|back|forward|sooner)(?:,?"
    rf" (?:at )?the same (?:time|hour)|,? same (?:time|hour))?"
)
_DELAYED = re.compile(
    rf"(?:it(?:'s| is| was| has been| got| gets)(?: been)? |they (?:have )?)?(?P<way>delayed|postponed|pushed back"
    rf"|moved back)(?: it)? by {_COUNT}"
    rf" ?{_UNIT}"
)
_LENGTH = re.compile(
    rf"(?:it|the (?:interview|call|meeting)|that)?(?:'s| is| will| should| only| takes| lasts)*(?: ?(?:take|takes"
    rf"|last|lasts|be|only|just|about|for|run|runs|takes only))* {_COUNT} ?(?P<unit>h|hrs?|hours?|min|mins"
    rf"|minutes?)(?P<half> and a half)?(?: long| only| instead)?"
)
_LENGTH_WORD = re.compile(r"\b(?:take|takes|last|lasts|long|for|run|runs)\b")
_UNTIL = re.compile(
    r"(?:(?:it|the (?:interview|call|meeting|conversation))?(?:'s| is| will| should| goes| runs| lasts| go| run|"
    r" last| be| end| ends| finishes| finish| now| only)* ?(?:until|till|to|up to|at)|(?:it |the (?:interview|call"
    r"|meeting) )?ends?(?: at)?)"
)
_ENDS = re.compile(r"\b(?:until|till|ends?|finish(?:es)?|runs?|go|goes|up to)\b")
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_SHIFTED_BACK: Final = frozenset({"earlier", "before", "sooner", "forward"})


def read_time(clause: str, frame: Frame) -> tuple[Saying, ...]:
    """Return the day, time, shift, length or end that a whole clause says; nothing where any word is left over."""
    if "?" in clause:
        return ()
    said = plain(clause)
    if found := _SHIFT.fullmatch(said) or _DELAYED.fullmatch(said):
        minutes = _minutes(found["count"], found["unit"])
        sign = -1 if found["way"] in _SHIFTED_BACK else 1
        return (Saying(topic=Topic.SHIFT, value=sign * minutes),) if minutes else ()
    if (found := _LENGTH.fullmatch(f" {said}") or _LENGTH.fullmatch(said)) and _LENGTH_WORD.search(said):
        minutes = _minutes(found["count"], found["unit"]) + (30 if found["half"] else 0)
        return (Saying(topic=Topic.LENGTH, value=minutes),) if minutes else ()
    found_fragments = [each for each in find_fragments(clause, frame.reference) if each.day or each.start]
    kept = [each for each in found_fragments if not _NOT.search(clause[: each.position])]
    if not kept or len(kept) > 2:  # noqa: PLR2004 - a day and a time
        return ()
    rest = _without(clause, found_fragments)
    alone = len(found_fragments) == 1 and kept[0].start is not None and kept[0].day is None
    if alone and _UNTIL.fullmatch(plain(rest)) and _ENDS.search(said):
        return (Saying(topic=Topic.END, value=kept[0].quote),)
    left = _NOT_LEFT.sub(" ", rest).casefold() if len(kept) < len(found_fragments) else plain(rest)
    left = _WAS_MOVED.sub(" moved ", left)
    words = left.replace(",", " ").split()
    if not {tidy(each) for each in words if tidy(each)} <= _FILLERS:
        return ()
    return tuple(_sayings(kept, frame.reference))


def _sayings(fragments: Sequence[Fragment], reference: Reference) -> list[Saying]:
    found: list[Saying] = []
    for each in fragments:
        if each.day and each.start:
            parts = _parted(each, reference)
            if parts is None:
                return []
            found += [Saying(topic=Topic.DAY, value=parts[0]), Saying(topic=Topic.TIME, value=parts[1])]
        else:
            found.append(Saying(topic=Topic.DAY if each.day else Topic.TIME, value=each.quote))
    return found


def _parted(fragment: Fragment, reference: Reference) -> tuple[str, str] | None:
    """Return the words for the day and those for the time of one fragment, None where they cannot be told apart.

    The words for the day must mean that very day by themselves: of "Monday the 23rd at 9" not "Monday" alone.
    """
    words = fragment.quote.split(" ")
    for cut in range(len(words) - 1, 0, -1):
        for one, two in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
            said = " ".join(two).removeprefix("at ")
            day, time = find_fragments(" ".join(one), reference), find_fragments(f"at {said}", reference)
            if len(day) != 1 or len(time) != 1:
                continue
            if (day[0].day, day[0].start) == (fragment.day, None) and (time[0].day, time[0].start) == (
                None,
                fragment.start,
            ):
                return tidy(" ".join(one)), said
    return None


def _without(clause: str, fragments: Sequence[Fragment]) -> str:
    rest = clause
    for each in sorted(fragments, key=lambda one: -one.position):
        rest = f"{rest[: each.position]} {rest[each.position + each.length :]}"
    return rest


def _minutes(count: str, unit: str) -> int:
    if count == "half an":
        return 30 if unit.startswith("h") else 0
    number = _COUNTS.get(count) or int(count)
    size = {"h": 60, "m": 1, "d": 24 * 60, "w": 7 * 24 * 60}[unit[0]]
    return number * size
