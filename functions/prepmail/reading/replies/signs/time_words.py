"""Say a day or a time that was found in words that the dates' grammar reads without the sentence around them."""

import re
from datetime import date

from prepmail.reading.dates.find import find_fragments
from prepmail.reading.dates.mentions import Fragment
from prepmail.reading.replies.clauses import tidy
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.near_days import bare_weekday, name_weekday, says_half
from prepmail.reading.replies.saying import Topic

# What a time is made of in English; in other languages it is written in figures.
_ENGLISH = re.compile(
    r"(?:[\d:.,–-]|\b(?:[ap]\.?m\.?|at|from|to|till|until|o'?clock|noon|midday|midnight|half|quarter|past|in"
    r"|the|morning|afternoon|evening|and|sharp"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|forty|twenty)\b|\s)+(?:[ap]m)?",
    re.IGNORECASE,
)
_EDGE = re.compile(
    r"^(?:(?:um|at|on|am|den|der|and|und|,)\s+)+|(?:\s+(?:um|at|on|am|den|der|the|and|und|,))+$", re.IGNORECASE
)
_DOTTED = re.compile(r"\d{1,2}\. ?\d{1,2}\.?(?: ?\d{2,4})?")
_DIGIT = re.compile(r"\d")


def part_words(each: Fragment, kind: Topic, frame: Frame) -> tuple[str, object]:
    """Return the words for the day or the time of a fragment, and what to compare them by."""
    day, hour = _parted(each, frame)
    if kind is Topic.DAY and each.day:
        alone = not _DIGIT.search(day)
        return day, (each.day.weekday() if alone else each.day)
    return hour, (each.start, each.end, each.tz)


def _parted(each: Fragment, frame: Frame) -> tuple[str, str]:
    """Return the words for the day and those for the time, in figures where the words cannot be told apart."""
    figures = (
        f"{each.start:%H:%M}{f' to {each.end:%H:%M}' if each.end else ''}{f' {each.tz}' if each.tz else ''}"
        if each.start
        else ""
    )
    if each.start is None or each.day is None:
        return (_day_words(each.quote, each.day, frame, whole=True) if each.day else ""), (
            _hour_words(each, each.quote, figures, frame) if each.start else ""
        )
    words = each.quote.split(" ")
    for cut in range(len(words) - 1, 0, -1):
        for one, two in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
            said = " ".join(two).removeprefix("at ")
            day, hour = find_fragments(" ".join(one), frame.reference), find_fragments(f"at {said}", frame.reference)
            if len(day) != 1 or len(hour) != 1:
                continue
            if (day[0].day, day[0].start) == (each.day, None) and (hour[0].day, hour[0].start) == (None, each.start):
                return _day_words(" ".join(one), each.day, frame), _hour_words(each, said, figures, frame)
    return name_weekday(each.quote, each.day, frame) or f"{each.day.day} {each.day:%B %Y}", figures


def _day_words(said: str, day: date | None, frame: Frame, *, whole: bool = False) -> str:
    """Return the English name of a weekday that is said alone, other days in their own words."""
    weekday = bare_weekday(said, frame)
    said = _EDGE.sub("", tidy(said))
    if day and _DOTTED.fullmatch(said):
        said = f"{day.day} {day:%B %Y}"
    return weekday if weekday and not (whole and says_half(said, frame)) else said


def _hour_words(each: Fragment, said: str, figures: str, frame: Frame) -> str:
    """Return the words of a time where English ones may have two readings, or the figures that others come to."""
    english = _ENGLISH.fullmatch(said) is not None or each.tz is not None
    if each.tz and not any(one.tz for one in find_fragments(f"at {said}", frame.reference)):
        # Its zone stands elsewhere in the sentence.
        return figures
    return said if english and "de" not in frame.languages else figures
