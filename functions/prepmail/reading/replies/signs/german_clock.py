"""German ways to say a time, an end, a day and a clock, written in figures and in the order of words of the signs."""

import re
from collections.abc import Callable
from typing import Final

from prepmail.reading.replies.signs.german_dates import DATE_FRAMES, MONTH

_HOURS: Final = {
    word: number
    for number, words in enumerate(
        (
            "eins ein eis", "zwei zwoi zwöi zwo", "drei drü dreie", "vier vieri viere", "fünf füfi fünfe",
            "sechs sechsi sechse", "sieben sibni siebene", "acht achti achte", "neun nüni neune",
            "zehn zähni zäh zehne", "elf elfi elfe", "zwölf zwölfi zwölfe",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_HOUR: Final = "|".join(sorted(_HOURS, key=len, reverse=True))
_HALF_DAY: Final = 12
_NOON: Final = 6
_PARTS: Final = {"halb": -30, "halbi": -30, "viertel": -45, "dreiviertel": -15, "": 0}
_STEPS: Final = {"fünf": 5, "zehn": 10, "viertel": 15, "zwanzig": 20, "5": 5, "10": 10, "15": 15, "20": 20}
_PLACE: Final = r"(?P<place>(?-i:[A-ZÄÖÜ])[\wäöüß]+(?: (?-i:[A-ZÄÖÜ])[\wäöüß]+)?)"


def _clock(found: re.Match[str]) -> str:
    """Write "zehn vor acht" and "fünf vor halb neun" in figures."""
    step, half, hour = found["step"], (found["half"] or "").casefold(), found["hour"].casefold()
    number = int(hour) if hour.isdecimal() else _HOURS[_spelled(hour)]
    if not (step or half) or number > _HALF_DAY * 2:
        return found[0]
    away = _PARTS[half]
    if step:
        minutes = _STEPS[_spelled(step.casefold())]
        away += minutes if found["way"].casefold() in {"nach", "ab"} else -minutes
    # The hour before one is twelve.
    hours, minutes = divmod((number * 60 + away) % (24 * 60), 60)
    return f"{hours or _HALF_DAY}:{minutes:02} Uhr"


def _at_hour(found: re.Match[str]) -> str:
    return f"{found['lead']} um {_HOURS[_spelled(found['hour'].casefold())]} Uhr".strip()


def _half_day(found: re.Match[str]) -> str:
    """Write "nachmittags um fünf" and "acht Uhr am Abend" in figures of 24 hours."""
    half = (found["first"] or found["last"]).casefold()
    said = (found["hour"] or found["hours"]).casefold()
    number = int(said) if said.isdecimal() else _HOURS[_spelled(said)]
    minutes = (found["minute"] or found["minutes"] or ":00")[1:]
    late = "abend" in half or "nachmittag" in half or ("mittag" in half and "vor" not in half and number < _NOON)
    if late and number < _HALF_DAY:
        number += _HALF_DAY
    early = "morgen" in half or "vormittag" in half
    return f"um {number}:{minutes} Uhr{' morgens' if early and number < _HALF_DAY else ''}"


def _spelled(word: str) -> str:
    return word.replace("ue", "ü").replace("oe", "ö").replace("ae", "ä")


Written = str | Callable[[re.Match[str]], str]
_CLOCK: Final = r"(?=\d{1,2}(?::\d\d| uhr|\.\d\d))"
_AND_SO: Final = r"(?: (?:ist|dann|also|schon|erst|wird|sind wir|jetzt|nun|bereits|wird's))*"

_TIMES: Final = (
    (rf"(?:um )?(?:punkt|schlag|exakt|pünktlich)(?: um)? (?=(?:{_HOUR}|halb|\d{{1,2}})\b)", "um "),
    (
        (
            rf"(?<!von )(?:(?P<step>{'|'.join(_STEPS)})(?: min(?:uten)?)? (?P<way>vor|nach) )?"
            rf"(?:(?P<half>halbi?|viertel|dreiviertel) )?(?P<hour>{_HOUR}|\d{{1,2}})(?![.:]\d)(?: uhr)?"
            r"(?! (?:stunden?|minuten|tage|wochen|monate|jahre))"
        ),
        _clock,
    ),
    (
        (
            rf"(?P<lead>)(?:am|uf|ufs|umme|um) (?!ein\b)(?P<hour>{_HOUR})(?: uhr)?"
            r"(?! (?:tag\w*|mal|stunde\w*|minute\w*|woche\w*|jahr\w*|monat\w*|viertel|halbe\w*|uhr))"
        ),
        _at_hour,
    ),
    (
        rf"(?P<lead>bis) (?!ein\b)(?P<hour>{_HOUR})(?: uhr)?(?=$|[,.;!]| (?:geht|dauert|und|statt|nicht)\b)",
        _at_hour,
    ),
    (
        (
            rf"(?P<date>\d{{1,2}}\.(?: ?\d{{1,2}}\.)?(?:\d{{4}}|\d\d)?|\w+tag|mittwoch|\d{{1,2}}\. {MONTH}), "
            r"(?=\d{1,2}(?::\d\d|\.(?!0[1-46-9]|1[12])\d\d(?!\.)| uhr))"
        ),
        r"\g<date> um ",
    ),
    (r"von (?P<one>\d{1,2}) auf (?P<two>\d{1,2}(?::\d\d)?) uhr", r"statt um \g<one> Uhr jetzt um \g<two> Uhr"),
    (
        (
            rf"(?P<first>abends?|nachmittags?|morgens|vormittags?|mittags?|am (?:späten |frühen )?(?:abend|nachmittag"
            rf"|vormittag"
            rf"|morgen)),? (?:erst |schon |so |dann |jetzt )?(?:um |ab )(?P<hour>{_HOUR}"
            rf"|\d{{1,2}})(?P<minute>:\d\d)?(?: uhr)?"
            rf"|(?:um )?(?P<hours>\d{{1,2}})(?P<minutes>:\d\d)? uhr,? (?P<last>abends|nachmittags|am (?:späten "
            rf"|frühen )?(?:abend"
            r"|nachmittag|vormittag|morgen)|mittags)"
        ),
        _half_day,
    ),
    ("ein uhr", "1 Uhr"),
    (r"(?P<hour>(?:um )?(?:12|zwölf)(?: uhr)?) mittags?", r"\g<hour>"),
    (r"mittags?(?= um (?:\d|eins|zwölf|halb|zwei))", ""),
    (r"(?P<hour>\d{1,2}(?::\d\d)? uhr) (?:in der frühe?|frühs?)", r"\g<hour> morgens"),
)
_ENDS: Final = (
    (rf"(?:das )?ende(?: stimmt| ist| passt)?(?: nicht| falsch)[:,] {_CLOCK}", "es endet um "),
    (
        (
            r"(?:ist|sind wir|wird es|bin ich|wird"
            r"|sind)(?: \w+){0,2}? um (?P<at>\d{1,2}(?:[:.]\d\d)?(?: uhr)?)(?: schon)?"
            r" (?:vorbei|zu ende|fertig|durch|rum|herum|aus|schluss)"
        ),
        r"endet um \g<at>",
    ),
    (
        (
            r"um (?P<at>\d{1,2}(?::\d\d)?(?: uhr)?) (?:sind wir|ist es|ist das|bin ich|ist|wird es)(?: dann| schon"
            r"| auch){0,2}"
            r" (?:durch|fertig|vorbei|zu ende|schluss|aus|rum|herum)"
        ),
        r"und endet um \g<at>",
    ),
    (
        rf"(?:ende|schluss|aus|fertig|vorbei|zu ende|feierabend){_AND_SO}(?: um| gegen|:) {_CLOCK}",
        "es endet um ",
    ),
    (rf"(?:ende|schluss){_AND_SO} {_CLOCK}", "bis "),
)
_DAYS: Final = (
    (
        (
            rf"aus (?P<old>(?:dem )?(?:\d{{1,2}}\.|\d{{1,2}}(?::\d\d)?(?: uhr)?|\w+tag|mittwoch)) (?:wird|wurde) "
            rf"(?P<new>(?:der )?(?:\d{{1,2}}\.|\d{{1,2}}(?::\d\d)?(?: uhr)?|(?:{_HOUR})(?: uhr)?|\w+tag|mittwoch))"
        ),
        r"statt \g<old> jetzt \g<new>",
    ),
    (
        rf"aus (?P<old>{_HOUR})(?: uhr)? (?:wird|wurde) (?P<new>\d{{1,2}}(?::\d\d)?|{_HOUR})(?: uhr)?",
        r"statt um \g<old> jetzt um \g<new>",
    ),
    (
        r"nicht (?:mehr )?(?:der )?(?P<one>\d{1,2})\.?,? sondern (?:der )?(?P<two>\d{1,2})\.(?! ?\d)",
        r"nicht am \g<one>., sondern am \g<two>.",
    ),
    (
        rf"(?P<one>\d{{1,2}})\.? (?P<month>{MONTH}),? (?:und )?nicht (?P<two>\d{{1,2}})\.(?! ?\d)",
        r"\g<one>. \g<month>, nicht am \g<two>.",
    ),
    (rf"statt (?P<one>\d{{1,2}})\.(?! ?\d| ?{MONTH})", r"statt am \g<one>."),
)
_CLOCKS: Final = (
    (
        (
            rf"(?P<at>\d{{1,2}}(?::\d\d)?(?: uhr)?) (?:bezieht sich auf|bezog sich auf|gilt für|galt für|meint"
            rf"|meinte) (?:die )?"
            rf"{_PLACE}(?: zeit)?(?=[,.]|$)"
        ),
        r"es ist jetzt \g<at> \g<place> Zeit",
    ),
    (rf"(?:zeit|uhrzeit|ortszeit) (?:von|aus) {_PLACE}", r"\g<place> Zeit"),
    (rf"(?:in |nach |zur )?(?:der )?ortszeit (?:in |von )?{_PLACE}", r"\g<place> Zeit"),
)
_THEIR_CLOCK: Final = (
    (
        (
            r"bei (?:ihr|ihm|denen|ihnen)(?: drüben| dort| da)? (?:ist es|ist das|wäre es|wäre das|wären das|sind es"
            r"|sind das)"
            r"(?: dann| ja)? (?P<at>\d{1,2}(?::\d\d)?(?: uhr)?(?: morgens)?)"
        ),
        r"um \g<at> dortige Zeit",
    ),
    (
        (
            r"(?P<at>\d{1,2}(?::\d\d)? uhr(?: morgens| früh)?),? (?:nach |in )?(?:dortiger|ihrer eigenen|ihre eigene"
            r"|deren eigener)"
            r" (?:orts)?zeit"
        ),
        r"\g<at> dortige Zeit",
    ),
    (
        (
            r"(?P<at>\d{1,2}(?::\d\d)? uhr(?: morgens| früh)?),? (?:bei (?:ihr|ihm|denen|ihnen)(?: drüben| dort| da)?"
            r"|dort drüben"
            r"|drüben)(?! (?:im|in der|in ihrem|in deren|vor|zu))"
        ),
        r"\g<at> deren Uhr",
    ),
)

CLOCK_FRAMES: Final[tuple[tuple[str, Written], ...]] = (*DATE_FRAMES, *_TIMES, *_THEIR_CLOCK, *_ENDS, *_DAYS, *_CLOCKS)
