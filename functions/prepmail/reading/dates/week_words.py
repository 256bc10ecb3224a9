"""Words that count weeks and months from a day: "Friday week", "KW 12", "of next month". All folded (``fold.py``)."""

from typing import Final

from prepmail.reading.dates.lexemes import word_set

# "a week on Friday", "a week from Friday": so many weeks after the coming one.
WEEK_FROM_WEEKDAY: Final[dict[str, dict[str, int]]] = {
    "en": {
        **dict.fromkeys(("a week on", "a week from", "one week from", "a week this"), 1),
        **dict.fromkeys(("a fortnight on", "a fortnight from", "two weeks on", "two weeks from"), 2),
        **dict.fromkeys(("2 weeks on", "2 weeks from", "a fortnight this"), 2),
    },
    "de": {"heute in einer woche": 1},
}
WEEK_AFTER_WEEKDAY: Final[dict[str, dict[str, int]]] = {
    "en": {"week": 1, "fortnight": 2},
    "de": {"in einer woche": 1, "in acht tagen": 1, "in zwei wochen": 2, "in 14 tagen": 2},
    "fr": {"en huit": 1, "en quinze": 2},
    "it": {"a otto": 1, "a quindici": 2},
    "nl": {"over een week": 1, "over twee weken": 2, "over 14 dagen": 2},
    "sv": {"om en vecka": 1, "om tva veckor": 2},
    "da": {"om en uge": 1, "om to uger": 2},
    "nb": {"om en uke": 1, "om to uker": 2},
}
# "Tuesday in KW 12", "torsdag i uke 12": the words before a week's number, as ISO 8601 counts weeks.
WEEK_NUMBERED: Final[dict[str, tuple[str, ...]]] = {
    "en": ("week", "wk", "week no"),
    "de": ("kw", "kalenderwoche", "woche"),
    "fr": ("semaine", "sem"),
    "es": ("semana",),
    "it": ("settimana",),
    "nl": ("week", "wk"),
    "pt": ("semana",),
    "pl": ("tydzien", "tygodniu", "tygodnia"),
    "sv": ("vecka", "v"),
    "da": ("uge",),
    "nb": ("uke",),
}
WEEK_LINKS: Final[frozenset[str]] = word_set(", ( . - in der i de la della da na w van of")
# "Thursday so, 23rd", "Thursday, that is the 23rd", "Donnerstag also, der 23.": between a day and what it is too.
ASIDES: Final = (
    "so", "then", "that is", "that's", "that would be", "which is", "which is a", "i.e.", "ie", "being", "a", "also",
    "das ist", "d.h.", "das ware", "donc", "soit", "c'est-a-dire", "dus", "dat is", "o sea", "es decir", "entonces",
    "quindi", "cioe", "ossia", "ou seja", "portanto", "czyli", "alltsa", "dvs", "altsa", "altså", "det vil si",
    "det vil sige",
)  # fmt: skip
# Behind a day of the month: the month of the letter, or the one after it.
MONTHS_AHEAD: Final[dict[str, int]] = {
    **dict.fromkeys(
        (
            "inst", "of this month", "this month", "d. m.", "d. mts.", "dieses monats", "courant", "ct.", "du mois",
            "de ce mois", "del corriente", "de este mes", "del presente mes", "c.m.", "corrente mese", "di questo mese",
            "del mese corrente", "deste mes", "do corrente", "do corrente mes", "b.m.", "bm", "biezacego miesiaca",
            "van deze maand", "dezer", "denne maned", "denna manad", "ds.", "d.m.",
        ),
        0,
    ),
    **dict.fromkeys(
        (
            "of next month", "next month", "nachsten monats", "du mois prochain", "del proximo mes",
            "del mes que viene", "del prossimo mese", "do proximo mes", "przyszlego miesiaca", "volgende maand",
            "van volgende maand", "nasta manad", "neste maned", "naeste maned", "næste maned",
        ),
        1,
    ),
}  # fmt: skip
# An ordinal number before these is no day: "Thursday, 2nd interview".
NO_DAYS: Final[frozenset[str]] = word_set(
    "floor interview round stage year call meeting street st avenue ave session half choice option candidate time "
    "chat conversation line level grade class team vp best person place quarter week job step attempt"
)
