"""Words for parts of an hour and for its number in each language: "half past two", "halb drei", "quatorze heures".

All words are folded (``fold.py``): lower case, without accents.
"""

from collections.abc import Mapping
from typing import Final


def _parts(
    words: Mapping[str, int], *, past: tuple[str, ...] = (), to: tuple[str, ...] = (), half: tuple[str, ...] = ()
) -> dict[str, tuple[int, int]]:
    """Return "ten past" and "ten to" for each number of minutes, with ``half`` also "zehn vor halb" and its kin."""
    found = {f"{word} {each}": (minutes, 0) for word, minutes in words.items() for each in past}
    found |= {f"{word} {each}": (60 - minutes, -1) for word, minutes in words.items() for each in to}
    few = {word: minutes for word, minutes in words.items() if minutes in {5, 10}}
    for name in half:
        found |= {f"{word} {each} {name}": (30 + minutes, -1) for word, minutes in few.items() for each in past}
        found |= {f"{word} {each} {name}": (30 - minutes, -1) for word, minutes in few.items() for each in to}
    return found


# "half past two" (30, 0), "halb drei" (30, -1): minutes after the hour, and what to add to the hour.
BEFORE_HOUR: Final[dict[str, dict[str, tuple[int, int]]]] = {
    "en": {
        "half past": (30, 0),
        "half": (30, 0),
        "1/2 past": (30, 0),
        "quarter of": (45, -1),
        "a quarter of": (45, -1),
        **_parts(
            {
                "five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty-five": 25,
                "twenty five": 25,
            },
            past=("past", "after"),
            to=("to", "till", "til", "before"),
        ),
        **_parts({"5": 5, "10": 10, "15": 15, "20": 20, "25": 25, "1/4": 15}, past=("past",)),
    },
    "de": {
        "halb": (30, -1),
        "dreiviertel": (45, -1),
        "drei viertel": (45, -1),
        **_parts(
            {"funf": 5, "zehn": 10, "viertel": 15, "zwanzig": 20}, past=("nach",), to=("vor",), half=("halb",)
        ),
    },
    "nl": {
        "half": (30, -1),
        **_parts({"vijf": 5, "tien": 10, "kwart": 15, "twintig": 20}, past=("over",), to=("voor",), half=("half",)),
    },
    "sv": {
        "halv": (30, -1),
        **_parts({"fem": 5, "tio": 10, "kvart": 15, "tjugo": 20}, past=("over",), to=("i",), half=("halv",)),
    },
    "da": {
        "halv": (30, -1),
        **_parts({"fem": 5, "ti": 10, "kvart": 15, "kvarter": 15, "tyve": 20}, past=("over",), to=("i",)),
        **_parts({"fem minutter": 5, "ti minutter": 10}, past=("over",), to=("i",), half=("halv",)),
    },
    "nb": {
        "halv": (30, -1),
        **_parts({"fem": 5, "ti": 10, "kvart": 15}, past=("over",), to=("pa",), half=("halv",)),
    },
    "pl": {"wpol do": (30, -1), "kwadrans po": (15, 0), "za kwadrans": (45, -1), "za dziesiec": (50, -1)},
    "pt": {"quinze para as": (45, -1), "dez para as": (50, -1), "um quarto para as": (45, -1)},
}  # fmt: skip
AFTER_HOUR: Final[dict[str, dict[str, tuple[int, int]]]] = {
    "fr": {
        "heures et demie": (30, 0),
        "heures et quart": (15, 0),
        "heures moins le quart": (45, -1),
        "h et demie": (30, 0),
        "et demie": (30, 0),
        "et demi": (30, 0),
        "et quart": (15, 0),
        "moins le quart": (45, -1),
        "moins dix": (50, -1),
    },
    "es": {
        "y media": (30, 0),
        "y cuarto": (15, 0),
        "menos cuarto": (45, -1),
        "y diez": (10, 0),
        "y veinte": (20, 0),
        "menos diez": (50, -1),
    },
    "it": {
        "e mezza": (30, 0),
        "e mezzo": (30, 0),
        "e un quarto": (15, 0),
        "e 15": (15, 0),
        "e 30": (30, 0),
        "e 45": (45, 0),
        "meno un quarto": (45, -1),
        "e dieci": (10, 0),
        "e venti": (20, 0),
        "meno dieci": (50, -1),
    },
    "pt": {
        "e meia": (30, 0),
        "e quinze": (15, 0),
        "e 15": (15, 0),
        "e 30": (30, 0),
        "e 45": (45, 0),
        "e trinta": (30, 0),
    },
}

# Hours of two words: "dix-sept heures".
TWO_WORD_HOURS: Final[dict[str, dict[str, int]]] = {
    "fr": {"dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "dix sept": 17, "dix huit": 18},
    "ja": {"十一": 11, "十二": 12},
    "zh": {"十一": 11, "十二": 12, "两": 2, "兩": 2},
}
# Minutes in words behind a marked hour: "quinze heures trente".
MARKED_MINUTES: Final = {
    "cinq": 5, "dix": 10, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "quarante-cinq": 45,
    "cinquante": 50, "半": 30, "funfzehn": 15, "dreissig": 30, "dreißig": 30, "funfundvierzig": 45,
}  # fmt: skip

NUMBERS: Final[dict[str, tuple[str, ...]]] = {
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "de": (
        "eins", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf",
        "dreizehn", "vierzehn", "funfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig",
    ),
    "fr": (
        "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
        "quatorze", "quinze", "seize",
    ),
    "es": ("una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
    "it": (
        "una", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
        "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto",
        "diciannove", "venti",
    ),
    "nl": (
        "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien",
    ),
    "pt": (
        "uma", "duas", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "treze",
        "quatorze", "quinze", "dezesseis", "dezessete", "dezoito",
    ),
    "pl": (
        "pierwszej", "drugiej", "trzeciej", "czwartej", "piatej", "szostej", "siodmej", "osmej", "dziewiatej",
        "dziesiatej", "jedenastej", "dwunastej", "trzynastej", "czternastej", "pietnastej", "szesnastej",
        "siedemnastej", "osiemnastej", "dziewietnastej", "dwudziestej",
    ),
    "sv": ("ett", "tva", "tre", "fyra", "fem", "sex", "sju", "atta", "nio", "tio", "elva", "tolv"),
    "da": ("et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"),
    "nb": ("ett", "to", "tre", "fire", "fem", "seks", "sju", "atte", "ni", "ti", "elleve", "tolv"),
    "ja": ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"),
    "zh": ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"),
}  # fmt: skip
