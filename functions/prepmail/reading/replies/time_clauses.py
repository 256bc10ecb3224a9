"""Clauses that say a day, a time, a shift, a length or an end, and nothing else."""

import re
from collections.abc import Sequence
from typing import Final

from prepmail.reading.dates.find import find_fragments
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.dates.mentions import Fragment, Reference
from prepmail.reading.replies.asides import without_asides
from prepmail.reading.replies.clauses import plain, tidy, without_leads
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.saying import Saying, Topic

_FILLERS: Final = word_set(
    "it it's its is now be will should to at on in the a an of for from actually really then "
    "instead rather interview call meeting appointment chat conversation slot date day time new correct "
    "right moved move pushed push postponed rescheduled reschedule shifted changed change brought "
    "back set starts start starting begins begin beginning takes place happens happening they've they "
    "have has been got get we meet this that's that same hour everything else stays and so "
    "just only but please local until till sharp o'clock scheduled confirmed agreed they he she recruiter "
    "already when my company again up there's there here's put which means say said says told "
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
    rf"(?:by |exactly |just |only |to |(?:moved|pushed|rescheduled|put) to |is |about )*{_COUNT} ?{_UNIT}"
    rf" (?P<way>earlier|later|before|sooner)(?:,?"
    rf" (?:at )?the same (?:time|hour)|,? same (?:time|hour)| than (?:(?:you|we|i|the (?:mail|email)) (?:said"
    rf"|wrote|say"
    rf"|have"
    rf"|had|thought)|planned|before|expected))?"
)
_DELAYED = re.compile(
    rf"(?:it(?:'s| is| was| has been| got| gets)(?: been)? |they (?:have )?)?(?P<way>delayed|postponed|pushed back"
    rf"|brought forward)(?: it)?(?: by)? {_COUNT}"
    rf" ?{_UNIT}"
)
_LENGTH = re.compile(
    rf"(?:it|the (?:interview|call|meeting)|that)?(?:'s| is| will| should| only| takes| lasts)*(?: ?(?:take|takes"
    rf"|last|lasts|be|only|just|about|for|of|run|runs|takes only))* {_COUNT} ?(?P<unit>h|hrs?|hours?|min|mins"
    rf"|minutes?)(?P<half> and a half)?(?: long| only| instead)?"
)
_LENGTH_WORD = re.compile(
    r"\b(?:take|takes|last|lasts|long|for|of|run|runs|only)\b|^(?:it's|the (?:interview|call|meeting) is) "
)
_UNTIL = re.compile(
    r"(?:(?:it|the (?:interview|call|meeting|conversation))?(?:'s| is| will| should| goes| runs| lasts| go| run|"
    r" last| be| end| ends| finishes| finish| now| only)* ?(?:until|till|to|up to|at)|(?:it |the (?:interview|call"
    r"|meeting) )?ends?(?: at)?)"
)
_ENDS = re.compile(r"\b(?:until|till|ends?|finish(?:es)?|runs?|go|goes|up to)\b")
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_SHIFTED_BACK: Final = frozenset({"earlier", "before", "sooner", "brought forward"})
_AS_BEFORE = re.compile(r",? (?:at )?(?:the )?same (?:time|hour)(?: as before)?| as before", re.IGNORECASE)
_NOT_HOUR = re.compile(
    r",? (?:and )?(?:not|instead of|rather than) (?:at )?(?P<hour>\d{1,2})(?:[:.]00)?(?: ?[ap]m)?$", re.IGNORECASE
)
_NOT_HOUR_BUT = re.compile(
    r"^(?:it's |it is )?not (?:at )?(?P<hour>\d{1,2})(?:[:.]00)?(?: ?[ap]m)?,? (?:but |it's |it is |at )*(?=\d)",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"^(?:i (?:meant|mean)|make (?:it|that)|they (?:asked|told|want|wanted|need) (?:me|us) to (?:come|start"
    r"|be there|join|arrive|dial in)"
    r"|i (?:have|need) to (?:be there|start|join|dial in)|the right (?:time|day|date) is) (?:to say )?",
    re.IGNORECASE,
)
# "Next week" from today or from the interview? Neither is safe.
_FROM_NOW = re.compile(r"\bweeks?\b|\bdays\b|\b(?:this|coming|last) (?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
_NUMBER_ALONE = re.compile(r"(?:the )?\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)
_OLD_AND_NEW = re.compile(
    r"(?:(?:it|you|the (?:mail|page|calendar|invite)) (?:says?|said|wrote|ha[sd]|have|shows?) "
    r"|from )?(?P<old>.{1,40}?)"
    r"(?:,? but (?=it's|it is|should|the )|,? (?:is|was) wrong,? (?:it's |it is |it |should be )*| ?(?:->|=>"
    r"|→) ?)(?P<new>.{1,80})",
    re.IGNORECASE,
)
_BARE_WEEKDAY = re.compile(r"^[^\d]*(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?)?$")
# India, Ireland and Israel; Arabia and the Atlantic; the Gulf and South Georgia; Samoa both ways.
_FAR_ZONES = re.compile(r"\b(?:IST|AST|GST|SST|WST)\b", re.IGNORECASE)
_ROUGH = re.compile(r"\dish\b|\b(?:ish|roughly|ca\.?|approx\w*)\b", re.IGNORECASE)
_CITY_TIME = re.compile(r"\b(?P<city>[a-z]+(?: [a-z]+){0,2}) time\b")


def read_time(clause: str, frame: Frame) -> tuple[Saying, ...]:
    """Return the day, time, shift, length or end that a whole clause says; nothing where any word is left over."""
    if "?" in clause or _ROUGH.search(clause) or _names_far_zones(clause, frame):
        return ()
    clause = _MEANT.sub("", without_leads(clause))
    clause = _without_old(without_asides(clause, frame), frame)
    clause = _without_old_hour(_AS_BEFORE.sub("", _with_city(clause, frame)), frame)
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
    if any(_FROM_NOW.search(each.quote) for each in kept) or _NUMBER_ALONE.fullmatch(clause):
        return ()
    if not kept or len(kept) > 2:  # noqa: PLR2004 - a day and a time
        return ()
    rest = _without(clause, found_fragments)
    alone = len(kept) == 1 and kept[0].start is not None and kept[0].day is None
    ends = plain(_NOT_LEFT.sub(" ", rest)) if len(kept) < len(found_fragments) else plain(rest)
    if alone and (_UNTIL.fullmatch(ends) or _UNTIL.fullmatch(f" {ends}")) and _ENDS.search(said):
        return (Saying(topic=Topic.END, value=kept[0].quote),)
    left = plain(_NOT_LEFT.sub(" ", rest)) if len(kept) < len(found_fragments) else plain(rest)
    left = _WAS_MOVED.sub(" moved ", left)
    words = left.replace(",", " ").split()
    if not {tidy(each) for each in words if tidy(each)} <= _FILLERS:
        return ()
    return tuple(_sayings(kept, frame.reference))


def _names_far_zones(clause: str, frame: Frame) -> bool:
    """Tell whether a time is said in letters that mean zones hours apart, and not those of the interview's own zone."""
    found = _FAR_ZONES.search(clause)
    own = frame.start.tzname() if frame.start else None
    return found is not None and found[0].upper() != own


def _without_old(clause: str, frame: Frame) -> str:
    """Return "it is 15:00" of "it says 14:00 but it is 15:00" where the first is what we hold."""
    found = _OLD_AND_NEW.fullmatch(clause)
    old = [each for each in find_fragments(found["old"], frame.reference) if each.day or each.start] if found else []
    if found is None or not old or frame.start is None:
        return clause
    held = frame.start
    same = all(
        (each.start is None or each.start == held.time().replace(tzinfo=None))
        and (
            each.day is None
            or (each.day == held.date() or (_BARE_WEEKDAY.search(each.quote) and each.day.weekday() == held.weekday()))
        )
        for each in old
    )
    return found["new"] if same else clause


def _without_old_hour(clause: str, frame: Frame) -> str:
    """Return "it's at 3" of "it's at 3 not 2" where two o'clock is what we hold."""
    for words, written in ((_NOT_HOUR, ""), (_NOT_HOUR_BUT, "at ")):
        found = words.search(clause)
        if found and frame.start and int(found["hour"]) % 12 == frame.start.hour % 12 and not frame.start.minute:
            return words.sub(written, clause)
    return clause


def _with_city(clause: str, frame: Frame) -> str:
    """Return "10am new york time" with the city's capitals, "3pm my time" with the zone that is meant."""
    for words, zone in (("my time", frame.zone), ("their time", frame.tz)):
        if zone and clause.casefold().endswith(f" {words}"):
            return f"{clause[: -len(words)]}{zone}"
    found = _CITY_TIME.search(clause)
    names = found["city"].split(" ") if found else []
    for at in range(len(names)):
        city = " ".join(names[at:]).title()
        if any(each.tz for each in find_fragments(f"10:00 {city} time", frame.reference)):
            return clause.replace(f"{' '.join(names[at:])} time", f"{city} time")
    return clause


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
