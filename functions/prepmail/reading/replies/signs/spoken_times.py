"""Write English times that stand in few words as the times they are: "three fifteen", "Thursday, 11", "ends as noted".

What is read here is only how a time is said; whether it is one of the interview is judged elsewhere.
"""

import re
from datetime import date, timedelta
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.replies.frame import Frame

_HOURS: Final = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), start=1
    )
}
_LATE_HOURS: Final = {
    word: number
    for number, word in enumerate(
        ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"), start=13
    )
}
_TEENS: Final = {"ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "oh five": 5}
_NUMBER: Final = "|".join(_HOURS)
_LATE: Final = "|".join(_LATE_HOURS)
_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_CLOCK: Final = r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?| o'?clock)?|noon|midday)"
_THINGS: Final = (
    r"(?! ?(?:min|hour|hrs?\b|people|persons?|euros?|pounds|dollars|percent|hundred|thousand|years?|days?|weeks?"
    r"|times|of|or|per)|-)"
)

# "At three fifteen", "till one forty", "one thirty" as all that is said.
_MINUTES_SPOKEN = re.compile(
    rf"(?P<lead>^|(?<=, )|(?<!\w)(?:at|to|till|til|until|from|by|for|it's|is|now|not|make it|starts?|starting"
    rf"|begins?|ends?|ending|finish(?:es)?|said|says|say|gave me|offered|agreed on) )(?P<hour>{_NUMBER}|{_LATE})"
    rf" (?P<tens>fifteen|thirty|forty|twenty|ten|fifty|oh five)"
    rf"(?:[ -](?P<five>five))?(?!\w){_THINGS}(?=\s*(?:$|[,.;!?)]|(?:to|till|til|until|in|on|not|instead|sharp"
    rf"|please|now"
    r"|so|and|but|for|with|this|that|is|it|rather|already|exactly|as|because|[ap]\.?m)\b))",
    re.IGNORECASE,
)
# "For two and a half" is as long; "at two and a half" is so late.
_LONG_AND_HALF = re.compile(
    r"(?<!\w)(?<!scheduled )(?<!booked )(?<!set )(?<!planned )(?<!down )(?P<lead>(?:for|lasts?|last|takes?|need|needs"
    r"|allow|plan|more like|rather|total of|length is|duration is)(?: (?:about|around|at least|up to|some|a good))?"
    r" )(?P<count>[1-5]|one|two|three|four) and (?:a )?half(?!\w)(?! ?(?:an? )?(?:h|hrs?|hours?|past|min\w*|years?"
    r"|days?|weeks?|months?)\b)",
    re.IGNORECASE,
)
# "Finishes as noted", "same end", "the end doesn't move".
_END_KEPT = re.compile(
    r"(?<!\w)(?:(?:it |we )?(?:still )?(?:ends?|ending|finish(?:es|ing)?|is over|stops?)(?: time)?(?: still)? (?:as"
    r" (?:noted|planned|before|agreed|it (?:is|was)|you (?:have|wrote|noted)(?: it)?|scheduled|arranged|written)|(?:at"
    r" )?the same time(?: as (?:before|planned|noted))?|when (?:it was|planned|you (?:say|said|have it)))"
    r"|(?:the )?(?:end(?:ing)?|finish)(?: time)? (?:(?:stays|remains|is|holds)(?: (?:the same|unchanged|as (?:it is|it"
    r" was|noted|planned|before)|put|fixed|where it (?:is|was)))?|unchanged|(?:does not|doesn'?t|won'?t) (?:change"
    r"|move)|as (?:noted|planned|before))(?! at| on| \d| the| now| not| wrong| moved| (?:half|quarter|one|two"
    r"|three|four"
    r"|five|six)\b)"
    r"|(?:with )?(?:the )?same (?:end(?:ing)?|finish)(?: time)?)(?=\s*(?:$|[,.;!)(]|and|but|so|though)(?!\w))",
    re.IGNORECASE,
)
_STARTS: Final = re.compile(
    rf"\b(?:start\w*|begin\w*|later|earlier|sooner)\b|\d[:.]\d\d|\d ?[ap]m\b|\bat (?:\d|{_NUMBER})|\bo'?clock\b"
    r"|\b(?:half|quarter) (?:past|to)\b|\b(?:noon|midday)\b",
    re.IGNORECASE,
)
# "Thursday, 11": an hour behind a day, unless a day of that name has this number.
_DAY_THEN_HOUR = re.compile(
    rf"(?<!\w)(?P<day>{_WEEKDAY})(?P<between>,|:| -| –) (?P<number>\d{{1,2}}|{_NUMBER})(?=\s*(?:$|[;!)]|\.(?!\d)"
    rf"|, (?!\d)))",
    re.IGNORECASE,
)
_NOT_BUT = re.compile(
    rf"(?P<lead>^|[,.;] )not (?:at )?(?P<one>\d{{1,2}}|{_NUMBER}),? (?:at |it's )?(?P<two>\d{{1,2}}|{_NUMBER})"
    r"(?=\s*(?:$|[.;!]))",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"^(?P<number>{_NUMBER})(?:,? (?:please|pls|then|now|sharp|instead|it is))*[.!]*$", re.IGNORECASE)
_FOUR_ALONE = re.compile(
    rf"(?P<lead>^|\b{_WEEKDAY},? (?:at )?|\d(?:st|nd|rd|th),? (?:at )?)(?P<hour>[01]\d|2[1-3])(?P<minute>[0-5][05])"
    r"(?: ?(?:h|hrs|hours))?(?=[.!]*$)",
    re.IGNORECASE,
)
_ON_THAT_DAY = re.compile(
    rf"(?P<time>(?<![\w:.]){_CLOCK}(?: [a-z]+(?: [a-z]+)? time)?),? (?:on )?that (?:same |very )?day"
    r"(?=\s*(?:$|[,.;!)]))",
    re.IGNORECASE,
)
_BARE_RANGE = re.compile(
    r"(?P<lead>^\s*|\b(?:it's|is|now|from|time) )(?P<one>\d{1,2}) ?(?:-|–|to|till?|until|through)"
    r" ?(?P<two>\d{1,2}[:.][0-5]\d)(?=\s*(?:$|[,!;]|same|not|on|this|instead|please))",
    re.IGNORECASE,
)
# "From ten to eleven" is no "ten to eleven".
_FROM_WORDS = re.compile(
    rf"(?P<lead>(?<!\w)from )(?P<number>{_NUMBER})(?= (?:to|till?|until) (?:\d{{1,2}}|{_NUMBER}|half|quarter"
    rf"|noon)(?!\w| past))",
    re.IGNORECASE,
)
_OWN_WORD = re.compile(r"\b(?:i|i'm|i've|i'll|my|we|we're|our)\b", re.IGNORECASE)
_SHARP = re.compile(
    rf"(?<!\w)(?:at )?(?<![:.\d])(?P<number>\d{{1,2}}|{_NUMBER}) (?:sharp|on the dot|on the nose)(?!\w)", re.IGNORECASE
)
# "3 pm is Dublin time, not German time" names one clock.
_NOT_CLOCK = re.compile(r",? (?:and )?not (?:in |on )?[A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})? time(?=\s*(?:$|[.,;!)]))")
# No letter of a name or of a title.
_DOTTED_HALF = re.compile(r"(?<![A-Za-z.])(?P<half>[ap])\. ?m(?!\w)\.?", re.IGNORECASE)
_FORTNIGHT = re.compile(r"(?<!\w)(?:a|one) fortnight (?=(?:later|earlier|after|sooner)(?!\w))", re.IGNORECASE)
_LEAST: Final = 7
_MOST: Final = 18
_NOON: Final = 12
_AROUND: Final = 21


def write_spoken(text: str, frame: Frame) -> str:
    """Return an English sentence with its times in figures and its lengths as lengths; days stay days. Linear."""
    text = _NOT_CLOCK.sub(lambda found: "" if " time" in found.string[: found.start()] else found[0], text)
    text = _FORTNIGHT.sub("two weeks ", _DOTTED_HALF.sub(r"\g<half>m", text))
    text = _LONG_AND_HALF.sub(r"\g<lead>\g<count> and a half hours", text)
    text = _MINUTES_SPOKEN.sub(_in_figures, text)
    text = _FOUR_ALONE.sub(r"\g<lead>\g<hour>:\g<minute>", text)
    text = _BARE_RANGE.sub(r"\g<lead>from \g<one> o'clock to \g<two>", text).replace("from from ", "from ")
    text = _FROM_WORDS.sub(lambda found: f"{found['lead']}{_at(_number(found['number']))[3:]}", text)
    text = _NOT_BUT.sub(r"\g<lead>not \g<one> but \g<two>", text)
    text = _DAY_THEN_HOUR.sub(lambda found: _day_and_hour(found, frame), text)
    if not _OWN_WORD.search(text):
        text = _ON_THAT_DAY.sub(r"\g<time>", text)
    text = _SHARP.sub(lambda found: _at(_number(found["number"])), text)
    alone = _ALONE.match(text)
    if alone and _LEAST <= _number(alone["number"]) <= _MOST:
        return _at(_number(alone["number"]))
    return _with_end(text, frame)


def _in_figures(found: re.Match[str]) -> str:
    minutes = _TEENS[found["tens"].casefold()] + (5 if found["five"] else 0)
    lead = found["lead"] or "at "
    return f"{lead}{(_HOURS | _LATE_HOURS)[found['hour'].casefold()]}:{minutes:02}"


def _day_and_hour(found: re.Match[str], frame: Frame) -> str:
    number = _number(found["number"])
    if frame.start is None or not 0 < number <= _MOST or _is_date(found["day"], number, frame.start.date()):
        return found[0]
    return f"{found['day']} {_at(number)}"


def _is_date(weekday: str, number: int, base: date) -> bool:
    """Tell whether a day of this name has this number anywhere near."""
    days = (base + timedelta(days=away) for away in range(-_AROUND, _AROUND + 1))
    return any(each.day == number and f"{each:%A}".casefold() == weekday.casefold() for each in days)


def _with_end(text: str, frame: Frame) -> str:
    """Write the end that is said to stay as the hour it is, where another start is told beside it."""
    end = frame.facts.end
    kept = _END_KEPT.search(text)
    if end is None or kept is None:
        return text
    rest = f"{text[: kept.start()]} {text[kept.end() :]}"
    zone = find_zone(frame.tz)
    if not _STARTS.search(rest) or zone is None:
        return text
    return f"{text[: kept.start()]}ends at {end.astimezone(zone):%H:%M}{text[kept.end() :]}"


def _number(said: str) -> int:
    return int(said) if said.isdecimal() else _HOURS[said.casefold()]


def _at(number: int) -> str:
    return f"at {number} o'clock" if number <= _NOON else f"at {number}:00"
