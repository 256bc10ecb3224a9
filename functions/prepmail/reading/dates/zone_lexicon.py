"""The names of zones and cities, ready to be looked up in a text. Made when first asked for."""

from functools import cache
from typing import Final

from prepmail.reading.dates.lexemes import Phrases, word_set
from prepmail.reading.zones.tables import CITIES, DISPLAY_NAMES, WINDOWS
from prepmail.reading.zones.words import AMBIGUOUS, CAPTIONS, CLEAR_ABBREVIATIONS, COUNTRY_TIMES, TOWNS

ABBREVIATIONS: Final = frozenset({*CLEAR_ABBREVIATIONS, *AMBIGUOUS, "gmt"} - {"z", "zulu"})
# Cities that are as often somebody's first name, or a word.
ALSO_NAMES: Final = word_set(
    "austin sydney madison jackson jordan florence savannah charlotte dallas houston brooklyn paris london victoria "
    "lima nome santiago adelaide darwin kristiansand moncton regina marengo winamac vincennes knox easter chatham "
    "vienna milan lagos juba kiel bath most nice reading boise merida belem tijuana monticello"
)
TIME_WORDS: Final = word_set("time zeit tid tijd zone zeitzone ortszeit timezone")
STANDING: Final = word_set(
    "times timezone timezones zeitzone zeiten uhrzeiten heures fuseau zona fuso tijdzone tijden strefa strefie tidszon "
    "tidszone tider horarios orari everything"
)
_BEFORE_CITY: Final = (
    "heure de",
    "heure d'",
    "heure locale de",
    "heure de la",
    "hora de",
    "hora de la",
    "hora del",
    "hora da",
    "hora do",
    "hora local de",
    "horario de",
    "horario local de",
    "ora di",
    "ora locale di",
    "time in",
    "tijd in",
    "zeit in",
    "tid i",
    "czasu",
)
_SIGNS: Final = {
    "北京时间": "Asia/Shanghai",
    "中国时间": "Asia/Shanghai",
    "日本時間": "Asia/Tokyo",
    "日本標準時": "Asia/Tokyo",
    "日本标准时间": "Asia/Tokyo",
    "中国标准时间": "Asia/Shanghai",
    "中国標準時": "Asia/Shanghai",
    "北京標準時": "Asia/Shanghai",
    "協定世界時": "Etc/UTC",
    "协调世界时间": "Etc/UTC",
    "東京時間": "Asia/Tokyo",
    "東部時間": "America/New_York",
    "太平洋時間": "America/Los_Angeles",
    "美东时间": "America/New_York",
    "美西时间": "America/Los_Angeles",
}
REGIONS: Final = frozenset({"eastern", "central", "mountain", "pacific"})


class Names:
    """Names of a kind, and the words they start with. Made when first asked for."""

    def __init__(self, *tables: dict[str, str]) -> None:
        self._tables = tables
        self._made: tuple[frozenset[str], frozenset[str]] | None = None

    def __call__(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the names, normalised, and their first words."""
        if self._made is None:
            names = frozenset(name for table in self._tables for name in table)
            self._made = names, frozenset(name.split(" ", 1)[0] for name in names)
        return self._made


NAMES: Final = Names({"greenwich mean time": "gmt"}, CAPTIONS, COUNTRY_TIMES, DISPLAY_NAMES, WINDOWS)
CITY_NAMES: Final = Names(CITIES, TOWNS)


@cache
def zone_starts() -> frozenset[str]:
    """Return the first words of everything that may be a zone."""
    areas = word_set("africa america antarctica arctic asia atlantic australia europe indian pacific etc us z zulu utc")
    before = frozenset(each.split()[0] for each in _BEFORE_CITY)
    return NAMES()[1] | CITY_NAMES()[1] | ABBREVIATIONS | REGIONS | areas | before


@cache
def zone_signs() -> Phrases[str]:
    """Return the zones that are named in Chinese and Japanese."""
    return Phrases(_SIGNS.items())


@cache
def before_city() -> Phrases[bool]:
    """Return the words that a city whose clock is meant stands behind."""
    return Phrases((phrase, True) for phrase in _BEFORE_CITY)
