"""Words for days that are named from today on, in each language: tomorrow, next Thursday, in two weeks.

All words are folded (``fold.py``): lower case, without accents.
"""

from enum import StrEnum
from typing import Final

from prepmail.reading.dates.lexemes import word_set


class Which(StrEnum):
    """Which of the Thursdays a word beside "Thursday" means."""

    COMING = "coming"
    NEXT = "next"
    WEEK = "next week"
    THIS = "this"
    LAST = "last"
    THAT = "that"
    FOLLOWING = "following"


# More names of weekdays and months than CLDR has: short ones with other letters, other cases, adverbs.
MORE_WEEKDAYS: Final[dict[str, dict[str, int]]] = {
    "en": {"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    "de": {"sonnabend": 5, "montags": 0, "dienstags": 1, "mittwochs": 2, "donnerstags": 3, "freitags": 4},
    "pt": {
        "segunda": 0,
        "terca": 1,
        "quarta": 2,
        "quinta": 3,
        "sexta": 4,
        "segunda feira": 0,
        "terca feira": 1,
        "quarta feira": 2,
        "quinta feira": 3,
        "sexta feira": 4,
    },
    "pl": {
        "poniedzialku": 0,
        "wtorku": 1,
        "srody": 2,
        "czwartku": 3,
        "piatku": 4,
        "srode": 2,
        "sobote": 5,
        "niedziele": 6,
        "pn": 0,
        "pon": 0,
        "wt": 1,
        "sr": 2,
        "czw": 3,
        "pt": 4,
    },
    "nl": {"maa": 0, "din": 1, "woe": 2, "don": 3, "vrij": 4},
    "sv": {"tis": 1, "tors": 3, "mandagen": 0, "tisdagen": 1, "onsdagen": 2, "torsdagen": 3, "fredagen": 4},
    "da": {"mandagen": 0, "tirsdagen": 1, "onsdagen": 2, "torsdagen": 3, "fredagen": 4, "tirs": 1, "tors": 3},
    "nb": {"tirs": 1, "tors": 3},
    "ja": {
        "月曜日": 0,
        "火曜日": 1,
        "水曜日": 2,
        "木曜日": 3,
        "金曜日": 4,
        "土曜日": 5,
        "日曜日": 6,
        "月曜": 0,
        "火曜": 1,
        "水曜": 2,
        "木曜": 3,
        "金曜": 4,
        "土曜": 5,
        "日曜": 6,
    },
    "zh": {
        f"{week}{day}": number
        for week in ("星期", "周", "週", "礼拜")
        for number, days in enumerate(("一", "二", "三", "四", "五", "六", "日天"))
        for day in days
    },
}
MORE_MONTHS: Final[dict[str, dict[str, int]]] = {
    "en": {"sept": 9},
    "de": {"mrz": 3, "janner": 1, "mar": 3},
    "fr": {"jan": 1, "fev": 2, "jul": 7},
    "es": {"sept": 9, "setiembre": 9},
    "it": {"sett": 9},
    "sv": {"mar": 3, "jun": 6, "jul": 7},
    "pl": {"stycz": 1, "paz": 10},
}


# "next Thursday": the word before the day.
BEFORE_WEEKDAY: Final[dict[str, dict[str, Which]]] = {
    "en": {
        "next": Which.NEXT,
        "next week": Which.WEEK,
        "next week on": Which.WEEK,
        "this": Which.THIS,
        "this week": Which.THIS,
        "this coming": Which.COMING,
        "this upcoming": Which.COMING,
        "coming": Which.COMING,
        "upcoming": Which.COMING,
        "last": Which.LAST,
        "past": Which.LAST,
        "that": Which.THAT,
        "the following": Which.FOLLOWING,
    },
    "de": {
        "kommenden": Which.COMING,
        "kommender": Which.COMING,
        "diesen": Which.THIS,
        "dieser": Which.THIS,
        "nachsten": Which.NEXT,
        "nachster": Which.NEXT,
        "nachste woche": Which.WEEK,
        "nachste woche am": Which.WEEK,
        "kommende woche": Which.WEEK,
        "kommende woche am": Which.WEEK,
        "letzten": Which.LAST,
        "vergangenen": Which.LAST,
        "darauffolgenden": Which.FOLLOWING,
    },
    "fr": {
        "ce": Which.THIS,
        "le prochain": Which.COMING,
        "la semaine prochaine": Which.WEEK,
        "semaine prochaine": Which.WEEK,
        "cette semaine": Which.THIS,
    },
    "es": {
        "este": Which.THIS,
        "proximo": Which.COMING,
        "el proximo": Which.COMING,
        "pasado": Which.LAST,
        "la proxima semana": Which.WEEK,
        "la semana proxima": Which.WEEK,
        "la semana que viene": Which.WEEK,
        "esta semana": Which.THIS,
    },
    "it": {
        "questo": Which.THIS,
        "prossimo": Which.COMING,
        "prossima": Which.COMING,
        "scorso": Which.LAST,
        "la prossima settimana": Which.WEEK,
        "la settimana prossima": Which.WEEK,
        "settimana prossima": Which.WEEK,
        "questa settimana": Which.THIS,
    },
    "nl": {
        "aanstaande": Which.COMING,
        "komende": Which.COMING,
        "deze": Which.THIS,
        "volgende": Which.NEXT,
        "volgende week": Which.WEEK,
        "volgende week op": Which.WEEK,
        "afgelopen": Which.LAST,
        "vorige": Which.LAST,
    },
    "pt": {
        "proxima": Which.COMING,
        "proximo": Which.COMING,
        "nesta": Which.THIS,
        "neste": Which.THIS,
        "esta": Which.THIS,
        "na proxima semana": Which.WEEK,
        "na semana que vem": Which.WEEK,
        "semana que vem": Which.WEEK,
        "esta semana": Which.THIS,
    },
    "pl": {
        "w przyszlym tygodniu": Which.WEEK,
        "w przyszlym tygodniu w": Which.WEEK,
        "w przyszlym tygodniu we": Which.WEEK,
        "w tym tygodniu": Which.THIS,
        "w tym tygodniu w": Which.THIS,
        "najblizszy": Which.COMING,
        "najblizsza": Which.COMING,
        "najblizsze": Which.COMING,
        "przyszly": Which.NEXT,
        "przyszla": Which.NEXT,
        "ten": Which.THIS,
        "ta": Which.THIS,
    },
    "sv": {
        "pa": Which.COMING,
        "kommande": Which.COMING,
        "nasta": Which.NEXT,
        "nasta vecka": Which.WEEK,
        "nasta vecka pa": Which.WEEK,
        "i": Which.LAST,
        "forra": Which.LAST,
    },
    "da": {
        "pa": Which.COMING,
        "kommende": Which.COMING,
        "naeste": Which.NEXT,
        "næste": Which.NEXT,
        "næste uge": Which.WEEK,
        "næste uge pa": Which.WEEK,
        "i næste uge": Which.WEEK,
        "i næste uge pa": Which.WEEK,
        "i": Which.LAST,
    },
    "nb": {"pa": Which.COMING, "kommende": Which.COMING, "neste": Which.NEXT, "neste uke": Which.WEEK},
    "ja": {"来週の": Which.WEEK, "今週の": Which.THIS, "来週": Which.WEEK, "今週": Which.THIS},
    "zh": {"下": Which.WEEK, "下个": Which.WEEK, "本": Which.THIS, "这": Which.THIS, "這": Which.THIS},
}
# "jeudi prochain", "Thursday next week", "Friday week": the words after the day, and how many weeks they add.
AFTER_WEEKDAY: Final[dict[str, dict[str, Which]]] = {
    "en": {
        "next week": Which.WEEK,
        "of next week": Which.WEEK,
        "this week": Which.THIS,
        "of this week": Which.THIS,
        "last week": Which.LAST,
        "next": Which.NEXT,
        "coming": Which.COMING,
    },
    "de": {"nachste woche": Which.WEEK, "nachster woche": Which.WEEK, "kommender woche": Which.WEEK},
    "fr": {
        "prochain": Which.COMING,
        "de la semaine prochaine": Which.WEEK,
        "la semaine prochaine": Which.WEEK,
        "dernier": Which.LAST,
    },
    "es": {
        "que viene": Which.COMING,
        "proximo": Which.COMING,
        "de la proxima semana": Which.WEEK,
        "de la semana proxima": Which.WEEK,
        "de la semana que viene": Which.WEEK,
        "pasado": Which.LAST,
    },
    "it": {
        "prossimo": Which.COMING,
        "prossima": Which.COMING,
        "della prossima settimana": Which.WEEK,
        "della settimana prossima": Which.WEEK,
        "della settimana entrante": Which.WEEK,
        "scorso": Which.LAST,
    },
    "nl": {"volgende week": Which.WEEK, "deze week": Which.THIS, "aanstaande": Which.COMING, "a s": Which.COMING},
    "pt": {"que vem": Which.COMING, "da proxima semana": Which.WEEK, "da semana que vem": Which.WEEK},
    "pl": {"w przyszlym tygodniu": Which.WEEK, "przyszlego tygodnia": Which.WEEK},
    "sv": {"nasta vecka": Which.WEEK},
    "da": {"i næste uge": Which.WEEK, "næste uge": Which.WEEK},
    "nb": {"neste uke": Which.WEEK, "i neste uke": Which.WEEK},
}


# What may stand between a weekday, a day and a month: "Donnerstag, den 26. Februar", "3 de marzo", "the 3rd of March".
LINKS: Final[frozenset[str]] = word_set("the of de del di den der dem el le la il o d dia dnia em do dzien am on")
ORDINALS: Final[frozenset[str]] = word_set("st nd rd th er º e de ste te eme ere")
# A day of the month without a month: the words before it.
BEFORE_DAY: Final[dict[str, tuple[str, ...]]] = {
    "en": ("the",),
    "de": ("am", "den", "dem", "zum"),
    "fr": ("le", "au"),
    "es": ("el", "el dia", "al"),
    "it": ("il", "il giorno", "al"),
    "nl": ("de", "op de", "op"),
    "pt": ("dia", "o dia", "no dia", "para o dia"),
    "sv": ("den",),
    "da": ("den", "d"),
    "nb": ("den",),
    "pl": ("dnia",),
}
