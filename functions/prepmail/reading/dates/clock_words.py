"""Words for times of the day in each language: noon, half past, in the afternoon, o'clock, an hour.

All words are folded (``fold.py``): lower case, without accents.
"""

from enum import StrEnum
from typing import Final

from prepmail.reading.dates.lexemes import word_set


class Half(StrEnum):
    """Which half of the day: before noon, after it, or a night that may be either."""

    AM = "am"
    PM = "pm"


NOON: Final = 12
MIDNIGHT: Final = 0
# Hours that have a name.
NAMED_HOURS: Final[dict[str, dict[str, int]]] = {
    "en": {"noon": NOON, "12 noon": NOON, "midday": NOON, "midnight": MIDNIGHT, "12 midnight": MIDNIGHT},
    "de": {"mittags": NOON, "12 uhr mittags": NOON, "mitternacht": MIDNIGHT},
    "fr": {"midi": NOON, "minuit": MIDNIGHT},
    "es": {"mediodia": NOON, "medianoche": MIDNIGHT},
    "it": {"mezzogiorno": NOON, "mezzanotte": MIDNIGHT},
    "nl": {"12 uur 's middags": NOON, "middernacht": MIDNIGHT},
    "pt": {"meio-dia": NOON, "meio dia": NOON, "meia-noite": MIDNIGHT, "meia noite": MIDNIGHT},
    "pl": {"w poludnie": NOON, "polnoc": MIDNIGHT, "o polnocy": MIDNIGHT},
    "sv": {"klockan tolv pa dagen": NOON, "midnatt": MIDNIGHT},
    "da": {"midnat": MIDNIGHT},
    "nb": {"midnatt": MIDNIGHT},
    "ja": {"正午": NOON},
    "zh": {"中午": NOON, "正午": NOON},
}

# After (or, in some languages, before) a time.
HALVES: Final[dict[str, dict[str, Half]]] = {
    "en": {
        "in the morning": Half.AM,
        "in the afternoon": Half.PM,
        "in the evening": Half.PM,
        "at night": Half.PM,
        "this morning": Half.AM,
        "this afternoon": Half.PM,
        "this evening": Half.PM,
        "tonight": Half.PM,
        "noon": Half.PM,
    },
    "de": {
        "morgens": Half.AM,
        "vormittags": Half.AM,
        "fruh": Half.AM,
        "am morgen": Half.AM,
        "am vormittag": Half.AM,
        "in der fruh": Half.AM,
        "in der fruhe": Half.AM,
        "nachmittags": Half.PM,
        "am nachmittag": Half.PM,
        "abends": Half.PM,
        "am abend": Half.PM,
        "vormittag": Half.AM,
        "nachmittag": Half.PM,
    },
    "fr": {
        "du matin": Half.AM,
        "de l'apres-midi": Half.PM,
        "de l'apres midi": Half.PM,
        "du soir": Half.PM,
    },
    "es": {
        "de la manana": Half.AM,
        "de la tarde": Half.PM,
        "de la noche": Half.PM,
        "por la manana": Half.AM,
        "por la tarde": Half.PM,
        "del mediodia": Half.PM,
    },
    "it": {
        "del mattino": Half.AM,
        "di mattina": Half.AM,
        "del pomeriggio": Half.PM,
        "di sera": Half.PM,
        "della sera": Half.PM,
        "pomeriggio": Half.PM,
    },
    "nl": {
        "'s ochtends": Half.AM,
        "'s morgens": Half.AM,
        "'s middags": Half.PM,
        "'s avonds": Half.PM,
        "in de ochtend": Half.AM,
        "in de middag": Half.PM,
    },
    "pt": {"da manha": Half.AM, "da tarde": Half.PM, "da noite": Half.PM},
    "pl": {"rano": Half.AM, "po poludniu": Half.PM, "wieczorem": Half.PM},
    "sv": {"pa formiddagen": Half.AM, "pa eftermiddagen": Half.PM, "fm": Half.AM, "em": Half.PM},
    "da": {"om formiddagen": Half.AM, "om eftermiddagen": Half.PM},
    "nb": {"om formiddagen": Half.AM, "pa formiddagen": Half.AM, "pa ettermiddagen": Half.PM},
    "ja": {"午前": Half.AM, "午後": Half.PM, "朝": Half.AM, "夕方": Half.PM},
    "zh": {"上午": Half.AM, "早上": Half.AM, "下午": Half.PM, "晚上": Half.PM, "中午": Half.PM},
}

# Right behind a weekday: "Thursday evening at 6:30".
DAY_PARTS: Final[dict[str, Half]] = {
    **dict.fromkeys(word_set("morning morgen vormittag matin mattina ochtend formiddag"), Half.AM),
    **dict.fromkeys(
        word_set(
            "afternoon evening night nachmittag abend soir pomeriggio sera middag avond wieczorem eftermiddag kvall "
            "aften "
            "ettermiddag kveld tarde noche noite arvo"
        ),
        Half.PM,
    ),
}
# Before a bare number that is an hour.
AT: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "at",
        "@",
        "at about",
        "around",
        "starting at",
        "start at",
        "starts at",
        "say",
        "about",
        "abt",
        "here for",
        "there for",
        "in for",
        "finishing by",
        "finishing at",
        "finishing around",
        "finished by",
        "finish by",
        "finish at",
        "done by",
        "ending at",
        "ending around",
        "wrapping up by",
        "wrapping up around",
        "wrapping up at",
        "wrapped up by",
        "wrap up by",
        "over by",
    ),
    "de": ("um", "gegen", "ab", "um ca"),
    "fr": ("a", "vers"),
    "es": ("a las", "a la", "desde las", "las", "sobre las", "hacia las"),
    "it": ("alle", "alle ore", "ore", "h", "dalle", "dalle ore", "verso le", "per le", "intorno alle"),
    "nl": ("om", "vanaf", "rond", "tegen"),
    "pt": ("as", "a partir das", "das", "pelas", "por volta das", "cerca das"),
    "pl": ("o", "o godz", "o godzinie", "godz", "godzina", "od", "od godz", "kolo", "okolo"),
    "sv": ("kl", "klockan", "fran kl"),
    "da": ("kl", "klokken", "klokka", "fra kl"),
    "nb": ("kl", "klokken", "klokka", "fra kl"),
}
# Before a range of bare numbers.
FROM: Final[dict[str, tuple[str, ...]]] = {
    "en": ("from", "between"),
    "de": ("von", "zwischen"),
    "fr": ("de", "entre"),
    "es": ("de", "entre las", "entre"),
    "it": ("dalle", "dalle ore", "tra le", "fra le"),
    "nl": ("van", "tussen"),
    "pt": ("das", "de", "entre as", "entre"),
    "pl": ("od", "miedzy"),
    "sv": ("fran", "mellan"),
    "da": ("fra", "mellem"),
    "nb": ("fra", "mellom"),
}
# Between the two ends of a range. "and" only after a word of FROM that says between.
TO: Final[dict[str, tuple[str, ...]]] = {
    "en": ("-", "--", "to", "until", "till", "til", "through", "thru"),
    "de": ("-", "--", "bis", "bis um"),
    "fr": ("-", "a", "jusqu'a"),
    "es": ("-", "a", "a las", "a la", "hasta las", "hasta la"),
    "it": ("-", "alle", "alle ore", "fino alle", "a"),
    "nl": ("-", "tot", "tot en met", "t/m"),
    "pt": ("-", "as", "a", "ate as"),
    "pl": ("-", "do", "do godz"),
    "sv": ("-", "till", "till kl", "--"),
    "da": ("-", "til", "til kl"),
    "nb": ("-", "til", "til kl"),
    "ja": ("-", "~", "から"),
    "zh": ("-", "~", "至", "到"),
}
AND: Final[dict[str, tuple[str, ...]]] = {
    "en": ("and", "&"),
    "de": ("und",),
    "fr": ("et",),
    "es": ("y", "y las", "y la"),
    "it": ("e", "e le"),
    "nl": ("en",),
    "pt": ("e", "e as"),
    "pl": ("a", "i"),
    "sv": ("och",),
    "da": ("og",),
    "nb": ("og",),
}
# After a number that is an hour. True where minutes may follow ("15 h 30").
HOUR_MARKS: Final[dict[str, dict[str, bool]]] = {
    "en": {"o'clock": False, "oclock": False, "hrs": False, "h": True, "uhr": True},
    "de": {"uhr": True, "h": True},
    "fr": {"h": True, "heures": True, "heure": True},
    "es": {"h": True, "hs": False, "hrs": False, "horas": False, "en punto": False},
    "it": {"h": True, "in punto": False},
    "nl": {"uur": False, "u": True, "h": True},
    "pt": {"h": True, "hs": False, "horas": False},
    "pl": {"h": True},
    "ja": {"時": True},
    "zh": {"点": True, "點": True, "时": True, "時": True},
}
MINUTE_MARKS: Final[frozenset[str]] = frozenset({"分", "min", "m"})
HALF_SIGNS: Final[frozenset[str]] = frozenset({"半"})
