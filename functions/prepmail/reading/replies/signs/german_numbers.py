"""German numbers in words that tell an hour, a day or two lengths, written in figures."""

import re
from collections.abc import Callable
from typing import Final

_UNITS: Final = [
    "null",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
]
_HOURS: Final = {
    **{word: number for number, word in enumerate(_UNITS) if number > 12},  # noqa: PLR2004 - the others are read as words
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
    "zwanzig": 20,
    "einundzwanzig": 21,
}
_MINUTES: Final = {
    "fünf": 5, "zehn": 10, "fünfzehn": 15, "zwanzig": 20, "fünfundzwanzig": 25, "dreißig": 30, "dreissig": 30,
    "fünfunddreißig": 35, "vierzig": 40, "fünfundvierzig": 45, "fünfzig": 50, "fünfundfünfzig": 55,
}  # fmt: skip
_TEENS: Final = [
    "zehnt",
    "elft",
    "zwölft",
    "dreizehnt",
    "vierzehnt",
    "fünfzehnt",
    "sechzehnt",
    "siebzehnt",
    "achtzehnt",
    "neunzehnt",
]
_ONES: Final = ("", "einund", "zweiund", "dreiund", "vierund", "fünfund", "sechsund", "siebenund", "achtund", "neunund")
_SMALL: Final = ["erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt"]
_DAYS: Final = {
    **{word: number for number, word in enumerate(_SMALL, start=1)},
    **{word: number for number, word in enumerate(_TEENS, start=10)},
    **{f"{one}zwanzigst": 20 + number for number, one in enumerate(_ONES)},
    **{f"{one}dreißigst": 30 + number for number, one in enumerate(_ONES[:2])},
}
_MONTHS: Final = [
    "januar",
    "jänner",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
]
_LATE: Final = "|".join(sorted((word for word, day in _DAYS.items() if day > 9), key=len, reverse=True))  # noqa: PLR2004
_ANY: Final = "|".join(sorted(_DAYS, key=len, reverse=True))
_HOUR_WORDS = re.compile(
    rf"\b(?P<hour>{'|'.join(sorted(_HOURS, key=len, reverse=True))}|\d{{1,2}}) uhr"
    rf"(?: (?P<minute>{'|'.join(sorted(_MINUTES, key=len, reverse=True))})(?! (?:nach|vor|minuten|stunden|leute)))?\b",
    re.IGNORECASE,
)
_DAY_WORDS = re.compile(
    rf"\b(?P<lead>der|den|dem|am|vom|zum|beim) (?:(?P<any>{_ANY})(?:e[nr]?)? (?P<month>{'|'.join(_MONTHS)})"
    rf"|(?P<late>{_LATE})e[nr]?(?! (?:runde|gespräch|stock|etage|mal|tag|person)))\b",
    re.IGNORECASE,
)
_COUNT: Final = r"(?:\d{1,3}|eine[rn]?|zwei|drei|vier|fünf|zehn|fünfzehn|zwanzig|dreißig|vierzig|anderthalb)"
_UNIT: Final = r"(?:stunden?|minuten?|min|std)"
_TWO_LENGTHS = re.compile(
    rf"\b(?P<new>{_COUNT})(?:,? (?:statt|anstatt|und nicht|nicht|anstelle von)(?: nur| bloß)? )(?P<old>{_COUNT})"
    rf" (?P<unit>{_UNIT})\b(?! (?:früher|später|eher))",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    rf"\bum (?P<sign>minus|plus) (?P<span>{_COUNT} ?{_UNIT})\b",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    rf"\b(?:um )?(?:genau )?(?P<span>(?:\d{{1,3}}|eine[rnm]?|ein|zwei|drei|vier|fünf|sechs|sieben|zehn|fünfzehn"
    rf"|zwanzig|dreißig|(?:eine )?halbe|(?:eine )?viertel|anderthalb) ?(?:tage?n?|wochen?|{_UNIT})) vor(?=$|[,;.!]"
    rf"| und )",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"\b(?P<lead>von|ab) (?P<one>\d{1,2}(?:[:.]\d\d)?) ?(?:uhr )?bis (?:max\.? |maximal |spätestens |ca\.? )?"
    r"(?P<two>\d{1,2}(?:[:.]\d\d)?)(?! ?uhr)(?=$|[\s,;.!](?!\d| ?(?:tage|minuten|stunden|leute|personen)))",
    re.IGNORECASE,
)
_BARE_RANGE = re.compile(
    r"(?<![\w:.+/-])(?P<lead>)(?P<one>\d{1,2}(?:[:.]\d\d)?) ?(?:uhr )?(?:bis|-"
    r"|–) ?(?P<two>\d{1,2}[:.]\d\d)(?![\d.:/-]| ?uhr)",
    re.IGNORECASE,
)
_HOUR_MINUTE = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3]) uhr (?P<minute>[0-5]\d)(?![\d:.]| ?(?:uhr|minuten|min))", re.IGNORECASE
)
_AFTER_OLD = re.compile(
    rf"\b(?P<span>(?:(?:eine )?(?:halbe|viertel|dreiviertel) ?|{_COUNT} ){_UNIT}) (?P<way>nach|vor) (?:der|dem)"
    r" (?:alten|bisherigen|ursprünglichen|geplanten|vereinbarten) (?:zeit|uhrzeit|termin|beginn)\b",
    re.IGNORECASE,
)
_ZONE = re.compile(r"\b(?P<place>[A-ZÄÖÜ][\wäöüß]+(?: [A-ZÄÖÜ][\wäöüß]+)?)-(?:Orts)?[Zz]eit\b")
# Letters that no table of cities has.
_OFF_COAST = re.compile(r"\b(?:LA|L\.A\.|SF)[- ](?:Orts)?[Zz]eit\b")
_CLOCK_FIRST = re.compile(
    r"\b(?P<place>[A-ZÄÖÜ][\wäöüß]+(?: [A-ZÄÖÜ][\wäöüß]+)?) (?:Orts)?Zeit[,:]? "
    r"(?P<at>(?:um )?\d{1,2}(?:[:.]\d\d)? [Uu]hr)"
    r"(?P<half> morgens| früh| abends)?(?: dort)?"
)
_STATT = re.compile(r"(?<!am )(?<!der )(?<!den )\b(?P<one>\d{1,2})\. (?=statt (?:am |dem )?\d{1,2}\.)")
_LIMIT = re.compile(r"\bbis (?:max\.?|maximal|längstens|allerspätestens) (?=\d|halb|viertel)", re.IGNORECASE)
_LENGTH_FROM = re.compile(
    rf"^(?P<span>(?:{_COUNT}|(?:eine )?halbe|(?:eine )?dreiviertel) {_UNIT}),? (?=ab (?:\d|halb|viertel))",
    re.IGNORECASE,
)
_HOUR_AND = re.compile(
    r"\b(?P<hours>eine[r]?|1|zwei|2) (?:std\.?|stunden?)(?: und)? (?P<minutes>\d{1,2}|zehn|fünfzehn|zwanzig|dreißig)"
    r" min(?:uten?)?\b\.?",
    re.IGNORECASE,
)
Written = str | Callable[[re.Match[str]], str]


def _hour(found: re.Match[str]) -> str:
    said = found["hour"].casefold()
    minute = found["minute"]
    if minute is None:
        return f"{_HOURS[said]} Uhr" if said in _HOURS else found[0]
    return f"{_HOURS.get(said) or said}:{_MINUTES[minute.casefold()]:02} Uhr"


def _day(found: re.Match[str]) -> str:
    month = f" {found['month']}" if found["month"] else ""
    return f"{found['lead']} {_DAYS[(found['any'] or found['late']).casefold()]}.{month}"


def _whole(said: str) -> str:
    return said.replace(".", ":") if ":" in said or "." in said else f"{said}:00"


def _span(found: re.Match[str]) -> str:
    return f"{found['lead']} {_whole(found['one'])} bis {_whole(found['two'])} Uhr".strip()


def _length(found: re.Match[str]) -> str:
    hours = 2 if found["hours"].casefold() in {"2", "zwei"} else 1
    said = found["minutes"].casefold()
    return f"{hours * 60 + (int(said) if said.isdecimal() else _MINUTES[said])} Minuten"


def _unit(found: re.Match[str]) -> str:
    unit = found["unit"]
    return f"{found['new']} {unit}"


_FRAMES: Final[tuple[tuple[re.Pattern[str], Written], ...]] = (
    (_LIMIT, "bis "),
    (_HOUR_AND, _length),
    (_HOUR_WORDS, _hour),
    (_DAY_WORDS, _day),
    (_TWO_LENGTHS, _unit),
    (_SIGNED, lambda found: f"{found['span']} {'früher' if found['sign'].casefold() == 'minus' else 'später'}"),
    (_FORWARD, r"\g<span> früher"),
    (_RANGE, _span),
    (_BARE_RANGE, _span),
    (_HOUR_MINUTE, r"\g<hour>:\g<minute> Uhr"),
    (_AFTER_OLD, lambda found: f"{found['span']} {'später' if found['way'].casefold() == 'nach' else 'früher'}"),
    (_OFF_COAST, "Pacific Zeit"),
    (_ZONE, r"\g<place> Zeit"),
    (_CLOCK_FIRST, lambda found: f"{found['at']}{found['half'] or ''} {found['place']} Zeit"),
    (_STATT, r"am \g<one>. "),
    (_LENGTH_FROM, r"es dauert \g<span> und beginnt "),
)


def write_numbers(text: str) -> str:
    """Return a German sentence with the numbers of its hours, days and stretches in figures. Linear in its length."""
    for words, written in _FRAMES:
        text = words.sub(written, text)
    return text
