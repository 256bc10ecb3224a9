"""Write a bare number that stands for an hour or a day so that it reads as one: "3 not 2", "the 18th, not 17"."""

import re
from typing import Final

from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.signs.ordinals import write_ordinals
from prepmail.reading.replies.signs.shape import TimeSigns

_WORDS: Final = {
    word: number
    for number, words in enumerate(
        (
            "one eins ein", "two zwei", "three drei", "four vier", "five fünf fuenf", "six sechs", "seven sieben",
            "eight acht", "nine neun", "ten zehn", "eleven elf", "twelve zwölf zwoelf",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_HALF_DAY: Final = 12
_MOST_HOURS: Final = 23
_MOST_DAYS: Final = 31
_FOUR_DIGITS = re.compile(
    r"(?<![\w:.+/-])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5][05])(?= ?(?:h|hrs|hours|uhr)?(?:$"
    r"|[\s,.!?]))(?! ?(?:euro|people))"
)
_FOUR_DIGITS_LEAD = re.compile(
    r"(?:to|at|is|it's|ends?|finish\w*|until|till?|time|now|um|auf|von|bis|from|start\w*|beginn\w*|uhrzeit|instead of"
    r"|statt|not)[: ]+$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"(?<!the )(?<![\w.:])(?<!ary )(?<!une )(?<!rch )(?<!ust )(?<!ber )(?<!ril )(?<!uly )(?<!may )(?<!mai "
    r")(?<!uar )\d{1,2}(?:st|nd|rd|th)(?!\w)"
    r"(?! ?(?:round|stage|interview|floor|person|street|avenue|time|one|option|message|mail|attempt))",
    re.IGNORECASE,
)
_DAYS: Final = {
    "Mo": "Montag", "Di": "Dienstag", "Mi": "Mittwoch", "Do": "Donnerstag", "Fr": "Freitag", "Sa": "Samstag",
    "So": "Sonntag",
}  # fmt: skip
_SHORT_DAY = re.compile(
    r"(?:(?<!\w)(?:Mo|Di|Mi|Do|Fr|Sa|So)|^(?:mo|di|mi|do|fr|sa|so))(?=\.?,? ?(?:$|\d|um \d|statt|nicht"
    r"|den \d))"
)
# "Am 19." is a day, "um 19" an hour.
_NUMBERED_DAY = re.compile(
    r"(?<!\w)(?P<before>(?:am|beim|der|den|dem|vom|zum) )(?P<day>[0-3]?\d)(?![\d:])(?:\.(?!\d| ?\d| ?(?:jan|feb"
    r"|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez|stock|runde|etage))"
    r"|(?=\s*(?:$|,|um|statt|nicht|ist|und|von|ab|verschoben|verlegt)))(?! ?uhr)",
    re.IGNORECASE,
)
# "Also 24.3": a month that its dot was lost of.
_DAY_MONTH = re.compile(
    r"(?<![\w.:])(?<!um )(?<!bis )(?<!ab )(?<!at )([0-3]?\d)\.([1-9]|0[1-46-9]|1[12])(?=$"
    r"|[\s,!;)])(?! ?(?:uhr|h\b|std|stunden|hours))"
)
_MONTHS: Final = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_RANGE = re.compile(
    r"(?P<lead>^\s*|\b(?:at|it's|is|now|um|von|from|time|uhrzeit|jetzt|ist|not|instead of|statt|nicht"
    r"|than|booked|has|have|free|offered|gave me)[: ]+)(?P<one>\d{1,2}) ?(?:-|–|bis"
    r"|to) ?(?P<two>\d{1,2})(?=\s*(?:$|[,!;]|on (?:the \d|mon|tue|wed|thu|fri|that)))",
    re.IGNORECASE,
)
_POINTED = re.compile(
    r"(?P<lead>\b(?:at|start\w*|ends?|ending|um|bis|from|to|is|it's|until|till|now|ab|beginn\w*|uhrzeit|time"
    r"|statt|instead of|jetzt|ist)[: ]+)(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?![\d.]\d|\d)",
    re.IGNORECASE,
)
# No month has these numbers: "14.30 not 14.00".
_QUARTERS = re.compile(
    r"(?<![\w.:])(?<!room )(?<!raum )(?<!floor )([01]?\d|2[0-3])\.(00|15|30|45)(?![\w.])(?! ?(?:euro|€|%))",
    re.IGNORECASE,
)
_O_CLOCK = re.compile(r"(?<=\d) ?o ?'?clock?\b", re.IGNORECASE)


def write_hours(text: str, frame: Frame, signs: TimeSigns) -> str:
    """Return a text whose bare numbers beside a sign of time are hours ("at 3"), or days where the known day is one."""
    text = write_ordinals(text)
    if "de" in frame.languages:
        text = _SHORT_DAY.sub(lambda found: _DAYS[found[0].title()], text)
    text = _DAY_MONTH.sub(lambda found: f"{int(found[1])} {_MONTHS[int(found[2])]}", text)
    text = _NUMBERED_DAY.sub(r"\g<before>the \g<day>th", text)
    text = _ORDINAL.sub(r"the \g<0>", _O_CLOCK.sub(" o'clock", text))
    text = _QUARTERS.sub(r"\g<1>:\g<2>", text)
    text = _FOUR_DIGITS.sub(_with_colon, _POINTED.sub(r"\g<lead>\g<hour>:\g<minute>", text))
    text = _RANGE.sub(_with_from, text)
    numbers = {
        number
        for words in (signs.at_number, signs.number_at)
        for found in words.finditer(text)
        if (number := _number(found["number"]))
    }
    days = _are_days(numbers, frame)

    def written(found: re.Match[str]) -> str:
        number = _number(found["number"])
        lead = found.groupdict().get("before") or ""
        fits = number <= (_MOST_DAYS if days else _MOST_HOURS)
        if not fits:
            return found[0]
        return (
            f"{lead} {_as_day(number) if days else _as_hour(number, lead)}".strip()
            if lead
            else (_as_day(number) if days else _as_hour(number, ""))
        )

    return signs.number_at.sub(written, signs.at_number.sub(written, text))


def _with_from(found: re.Match[str]) -> str:
    lead = "" if found["lead"].strip().casefold() in {"von", "from"} else found["lead"]
    return f"{lead}from {found['one']} to {found['two']}"


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _WORDS.get(word.casefold(), 0)


def _are_days(numbers: set[int], frame: Frame) -> bool:
    if frame.start is None:
        return False
    hours = {frame.start.hour, frame.start.hour % 12, frame.start.hour % 12 or 12}
    return any(each > _MOST_HOURS for each in numbers) or (frame.start.day in numbers and not numbers & hours)


def _as_hour(number: int, lead: str) -> str:
    said = f"{number} o'clock" if number <= _HALF_DAY else f"{number}:00"
    word = lead.casefold().rpartition(" ")[2]
    return said if word in {"at", "um", "bis", "till", "til", "until"} else f"at {said}"


def _as_day(number: int) -> str:
    return f"the {number}th"


def _with_colon(found: re.Match[str]) -> str:
    """Write "1530" as a time only behind a word that leads to one: 2026 is a year."""
    lead = found.string[max(0, found.start() - 16) : found.start()]
    return f"{found['hour']}:{found['minute']}" if _FOUR_DIGITS_LEAD.search(lead) else found[0]
