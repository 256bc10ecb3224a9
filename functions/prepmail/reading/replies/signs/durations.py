"""Write lengths of time in English as minutes: "an hour and a half", "1h30", "two full hours" are one kind of words."""

import re
from typing import Final

_ONES: Final = "one two three four five six seven eight nine".split()  # noqa: SIM905 - one word a line would be a page
_TEENS: Final = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()  # noqa: SIM905
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()  # noqa: SIM905
_SMALL: Final = {word: number for number, word in enumerate((*_ONES, *_TEENS), start=1)}
_ROUND: Final = {word: number for number, word in enumerate(_TENS, start=2)}
_WORDS: Final = (
    rf"(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES)}))?|{'|'.join(sorted(_SMALL, key=len, reverse=True))}"
)
_NUMBER: Final = rf"(?:\d{{1,3}}(?:[.,](?:25|5|75))?|{_WORDS})"
_HOURS: Final = r"(?:hours?|hrs?|h)"
_MINUTES: Final = r"(?:minutes?|mins?|minuets?)"
_WHOLE: Final = r"(?:full|whole|entire|solid|good|straight|complete|clear)"
_PARTS: Final = {
    "half": 30,
    "quarter": 15,
    "three quarters": 45,
    "½": 30,
    "¼": 15,
    "¾": 45,
    "1/2": 30,
    "1/4": 15,
    "3/4": 45,
}
_PART: Final = r"(?:three quarters|half|quarter)"
_SIGN: Final = r"(?:[½¼¾]|1/2|1/4|3/4)"
_START: Final = r"(?<![\w:.,/-])"
_END: Final = r"(?!\w)"

# "An hour and a half", "2 hours and a quarter", "hour and half".
_HOURS_AND_PART = re.compile(
    rf"{_START}(?:(?P<count>an?|{_NUMBER})[ -](?:{_WHOLE} )?)?{_HOURS} (?:and|n|&) (?:an? )?(?P<part>{_PART})"
    rf"{_END}(?! past| to )",
    re.IGNORECASE,
)
# "Two and a half hours".
_AND_PART_HOURS = re.compile(
    rf"{_START}(?P<count>{_NUMBER}) (?:and|&) (?:a )?(?P<part>{_PART})[ -]{_HOURS}{_END}", re.IGNORECASE
)
# "1½ hours", "1/2 hour".
_SIGNED = re.compile(
    rf"{_START}(?:(?P<count>\d) ?|an? )?(?P<part>{_SIGN}) ?-?(?:(?:of )?an )?{_HOURS}{_END}", re.IGNORECASE
)
# "Half an hour", "three quarters of an hour", "a half-hour".
_PART_OF_HOUR = re.compile(rf"{_START}(?:an? )?(?P<part>{_PART})(?: of)?(?: an)?[ -]?(?:hour|hr){_END}", re.IGNORECASE)
# "An hour and 20 minutes", "1h30", "1 hr 15 min".
_HOURS_AND_MINUTES = re.compile(
    rf"{_START}(?P<count>an?|{_NUMBER})[ -]?{_HOURS}(?:,? ?(?:and )?(?P<minutes>{_NUMBER})[ -]?{_MINUTES}"
    rf"|(?P<glued>[0-5][05])(?: ?m| ?{_MINUTES})?|(?: and|(?<=hour)|(?<=hours)) (?P<bare>[1-5][05]"
    rf"|{'|'.join(_TENS[:3])}|fifteen"
    rf"|ten)(?=\s*(?:$|[,.;!)]|long\b|not\b|instead\b|total\b|in total\b)))"
    r"(?![\w:.]\d|\w| ?[ap]\.?m)",
    re.IGNORECASE,
)
_WHOLE_HOURS = re.compile(rf"{_START}(?P<count>an?|{_NUMBER}) (?:{_WHOLE} ){_HOURS}{_END}", re.IGNORECASE)
_WORDED = re.compile(
    rf"{_START}(?P<count>{_WORDS})[ -](?P<unit>{_MINUTES}|{_HOURS}){_END}"
    r"(?! (?:shift|drive|flight|journey|trip|ride|walk|commute|nap|exam|lesson|class|queue|wait))",
    re.IGNORECASE,
)
_BARE_HOUR = re.compile(
    r"(?<!\w)(?P<lead>not|instead of|rather than|longer than|more than|less than) (?:the |just |only )?hour(?![\w'])",
    re.IGNORECASE,
)
# "At 16 hours", "fifteen hundred hours": so late, not so long.
_HOUR_OF_DAY = re.compile(
    r"(?<!\w)(?P<lead>(?:at|from|to|until|till|is|it's) )(?P<hour>0?[7-9]|1\d|2[0-3]) (?:hours|hrs)(?!\w)",
    re.IGNORECASE,
)
_HUNDRED = re.compile(
    rf"{_START}(?:(?P<hour>{_WORDS}) hundred|(?P<figures>[01]\d|2[0-3])(?P<minute>[0-5][05])) ?(?:hours|hrs)(?!\w)",
    re.IGNORECASE,
)
_EARLIEST: Final = 7
_LATEST: Final = 23


def write_durations(text: str) -> str:
    """Return a text with its lengths of hours and minutes in minutes; days, weeks and times of day stay. Linear."""
    text = _HOUR_OF_DAY.sub(r"\g<lead>\g<hour>:00", _HUNDRED.sub(_hundred, text))
    text = _BARE_HOUR.sub(r"\g<lead> 60 minutes", text)
    for words in (_HOURS_AND_PART, _AND_PART_HOURS, _SIGNED, _PART_OF_HOUR, _HOURS_AND_MINUTES, _WHOLE_HOURS):
        text = words.sub(_minutes, text)
    return _WORDED.sub(_worded, text)


def _minutes(found: re.Match[str]) -> str:
    said = found.groupdict()
    count = said.get("count")
    part = said.get("part")
    hours = _number(count) if count else (1.0 if found.re is _HOURS_AND_PART else 0.0)
    if found.re is _HOURS_AND_MINUTES and hours >= _EARLIEST and said.get("glued"):
        # "14h30" is a time of day.
        return found[0]
    rest = _PARTS[" ".join(part.casefold().split())] if part else 0
    more = said.get("minutes") or said.get("glued") or said.get("bare")
    return f"{round(hours * 60) + rest + (round(_number(more)) if more else 0)} minutes"


def _worded(found: re.Match[str]) -> str:
    number = round(_number(found["count"]))
    return f"{number * (1 if found['unit'].casefold().startswith('m') else 60)} minutes"


def _hundred(found: re.Match[str]) -> str:
    if found["figures"]:
        return f"{found['figures']}:{found['minute']}"
    hour = round(_number(found["hour"]))
    return f"{hour}:00" if hour <= _LATEST else found[0]


def _number(said: str) -> float:
    small = said.casefold()
    if small in {"a", "an"}:
        return 1
    if small[:1].isdecimal():
        return float(small.replace(",", "."))
    tens, _, ones = small.replace("-", " ").partition(" ")
    return _SMALL.get(small) or _ROUND.get(tens, 0) * 10 + _SMALL.get(ones, 0)
