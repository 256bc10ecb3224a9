"""Write days of the month that stand in words in figures: "the eighteenth", "achtzehnter März", "am achtzehnten"."""

import re
from typing import Final

_ENGLISH_NAMES: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)
_GERMAN_NAMES: Final = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt"
    " siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst"
    " fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst"
    " einunddreißigst"
)
_ENGLISH: Final = {word: number for number, word in enumerate(_ENGLISH_NAMES.split(), start=1)}
_GERMAN: Final = {word: number for number, word in enumerate(_GERMAN_NAMES.split(), start=1)}
_MONTH: Final = (
    r"(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|märz|april|may|mai|june|juni|july|juli|august|september|october"
    r"|oktober|november|december|dezember)"
)
_SMALL: Final = "|".join(_ENGLISH)
_STEMS: Final = "|".join(sorted(_GERMAN, key=len, reverse=True))
# The first to the third are said of rounds and choices; they are days only beside a month.
_WORD = re.compile(
    rf"(?<!\w)(?P<the>the )?(?:(?P<tens>twenty|thirty)[- ])?(?P<ones>{_SMALL}|thirtieth)(?!\w)(?P<of> of)?"
    rf"(?P<month>(?= {_MONTH}\b))?(?! (?:round|stage|interview|floor|person|one|option|time|street|avenue|attempt))",
    re.IGNORECASE,
)
_WORT = re.compile(rf"(?<!\w)(?P<stem>{_STEMS})e[nrm](?!\w)(?P<month>(?= {_MONTH}\b))?", re.IGNORECASE)
_GERMAN_DAY = re.compile(
    r"(?<!\w)(?:am|den|der|dem|vom|zum|statt|nicht|sondern)(?: (?:am|den|der|dem))? $", re.IGNORECASE
)
_LEAST: Final = 4
_LEAST_GERMAN: Final = 13


def write_ordinals(text: str) -> str:
    """Return a text with the days that stand in words in figures; other numbers in words stay."""
    return _WORT.sub(_german, _WORD.sub(_english, text))


def _english(found: re.Match[str]) -> str:
    ones = found["ones"].casefold()
    number = _ENGLISH.get(ones, 30) + {"twenty": 20, "thirty": 30}.get((found["tens"] or "").casefold(), 0)
    is_month = found["month"] is not None
    if number > 31 or not (is_month or (number >= _LEAST and (found["the"] or number > _LEAST_GERMAN))):  # noqa: PLR2004
        return found[0]
    return f"{'' if is_month else 'the '}{number}{_SUFFIX.get(number, 'th')}{found['of'] or ''}"


def _german(found: re.Match[str]) -> str:
    number = _GERMAN[found["stem"].casefold()]
    if found["month"] is not None:
        return f"{number}."
    lead = _GERMAN_DAY.search(found.string[max(0, found.start() - 16) : found.start()])
    return f"the {number}th" if number >= _LEAST_GERMAN and lead else found[0]


_SUFFIX: Final = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
