"""The clock of the place where people meet: "our Oslo office", "Boston, MA", "LS1 5HD"."""

import re
from datetime import datetime, timedelta
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.zones.tables import CITIES
from prepmail.reading.zones.words import TOWNS, normalise_name

_CITY: Final = r"([A-Z\u00c0-\u00de][\w\u00c0-\u017f'.-]{2,20}(?: [A-Z\u00c0-\u00de][\w\u00c0-\u017f'-]{2,20}){0,2})"
_OFFICE = re.compile(rf"{_CITY}(?:-?| )(?:[Oo]ffices?|HQ|[Hh]eadquarters|[Bb]\u00fcro|[Cc]ampus|[Kk]ontor|kantoor)\b")
_AT_OFFICE = re.compile(
    rf"\b(?:office|offices|headquarters|HQ|campus|B\u00fcro|bureaux?|oficinas?|ufficio|sede|kantoor|biurze|kontor|escrit\u00f3rio)"
    rf" (?:in|at|\u00e0|de|en|di|a|te|w|i|em|of|,) ?{_CITY}"
)
_STATE = re.compile(
    r"\b(?P<town>[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,2}), "
    r"(?P<state>A[LKZR]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|KS|KY|LA|"
    r"M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|"
    r"S[CD]|TN|TX|UT|V[AT]|W[AIVY])(?P<code> \d{5}\b)?(?=[\s,.;)]|$)"
)
# Letters that mean a state only in an address, or in a letter from America: "bring your CV, ID and a pen".
_ALSO_WORDS: Final = word_set("al ca co dc de hi id in la ma md me ms mt oh ok or pa va")
_AMERICAN: Final = (timedelta(hours=-10), timedelta(hours=-4))
_AUSTRALIA = re.compile(r"\b(NSW|VIC|QLD|TAS|ACT|SA|WA|NT),? (?:Australia|\d{4}\b)")
_CANADA = re.compile(r"\b(ON|QC|BC|AB|MB|SK|NS|NB|NL|PE),? (?:Canada|[A-Z]\d[A-Z] ?\d[A-Z]\d\b)")
_EIRCODE = re.compile(r"\b[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4}\b")
_UK_POSTCODE = re.compile(r"\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b")
_CODE_AND_CITY = re.compile(rf"\b(?:[A-Z]{{1,2}}-)?(?!(?:19|20)\d\d )\d{{4,5}} {_CITY}")
# "Storgata 12, Oslo", "12 Harbour Street, Cork"
_STREET_AND_CITY = re.compile(
    rf"\b[A-Z\u00c0-\u00de][\w\u00c0-\u017f'.-]{{2,30}}(?: [\w\u00c0-\u017f'.-]{{1,20}}){{0,3}},? \d{{1,4}} ?[A-Za-z]?,"
    rf" {_CITY}|"
    r"\b\d{1,4}[A-Za-z]? (?:[A-Z][\w'.-]{1,20} ){1,3}(?:St|Street|Rd|Road|Lane|Ave|Avenue|Quay|Square|Place|Drive|Way|"
    rf"Row|Terrace|Boulevard|Blvd)\.?, {_CITY}"
)
_LABELLED = re.compile(
    r"^[ \t*-]{0,4}(?:where|location|address|place|venue|ort|adresse|lieu|lugar|ubicaci\u00f3n|direcci\u00f3n|"
    r"luogo|indirizzo|locatie|adres|"
    r"local|endere\u00e7o|miejsce|plats|sted)\s?:([^\n]{1,200})$",
    re.IGNORECASE | re.MULTILINE,
)
_EASTERN: Final = "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV"
_CENTRAL: Final = "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI"
_MOUNTAIN: Final = "CO ID MT NM UT WY"
_STATES: Final[dict[str, str]] = {
    **dict.fromkeys(_EASTERN.split(), "America/New_York"),
    **dict.fromkeys(_CENTRAL.split(), "America/Chicago"),
    **dict.fromkeys(_MOUNTAIN.split(), "America/Denver"),
    **dict.fromkeys(("CA", "NV", "OR", "WA"), "America/Los_Angeles"),
    "AK": "America/Anchorage",
    "AZ": "America/Phoenix",
    "HI": "Pacific/Honolulu",
}
_REGIONS: Final = {
    "NSW": "Australia/Sydney",
    "ACT": "Australia/Sydney",
    "VIC": "Australia/Melbourne",
    "QLD": "Australia/Brisbane",
    "TAS": "Australia/Hobart",
    "SA": "Australia/Adelaide",
    "WA": "Australia/Perth",
    "NT": "Australia/Darwin",
    "ON": "America/Toronto",
    "QC": "America/Toronto",
    "BC": "America/Vancouver",
    "AB": "America/Edmonton",
    "MB": "America/Winnipeg",
    "SK": "America/Regina",
    "NS": "America/Halifax",
    "NB": "America/Moncton",
    "NL": "America/St_Johns",
    "PE": "America/Halifax",
}
# Towns that share their name with one on another clock: which is meant, the writer's clock tells.
_NAMESAKES: Final = {
    "athens": ("Europe/Athens", "America/New_York"),
    "birmingham": ("Europe/London", "America/Chicago"),
    "boston": ("America/New_York", "Europe/London"),
    "cambridge": ("Europe/London", "America/New_York"),
    "cartagena": ("America/Bogota", "Europe/Madrid"),
    "cordoba": ("America/Argentina/Cordoba", "Europe/Madrid"),
    "dublin": ("Europe/Dublin", "America/New_York"),
    "granada": ("Europe/Madrid", "America/Managua"),
    "guadalajara": ("America/Mexico_City", "Europe/Madrid"),
    "halifax": ("America/Halifax", "Europe/London"),
    "hamilton": ("America/Toronto", "Europe/London", "Pacific/Auckland"),
    "la paz": ("America/La_Paz", "America/Mazatlan"),
    "leon": ("Europe/Madrid", "America/Mexico_City"),
    "london": ("Europe/London", "America/Toronto"),
    "manchester": ("Europe/London", "America/New_York"),
    "melbourne": ("Australia/Melbourne", "America/New_York"),
    "merida": ("America/Merida", "Europe/Madrid"),
    "naples": ("Europe/Rome", "America/New_York"),
    "newcastle": ("Europe/London", "Australia/Sydney", "Africa/Johannesburg"),
    "perth": ("Australia/Perth", "Europe/London"),
    "portland": ("America/Los_Angeles", "America/New_York"),
    "richmond": ("America/New_York", "Europe/London", "America/Vancouver"),
    "san jose": ("America/Los_Angeles", "America/Costa_Rica"),
    "santa fe": ("America/Denver", "America/Argentina/Cordoba"),
    "santiago": ("America/Santiago", "Europe/Madrid"),
    "toledo": ("Europe/Madrid", "America/New_York"),
    "trinidad": ("America/Port_of_Spain", "America/La_Paz"),
    "trujillo": ("America/Lima", "Europe/Madrid"),
    "valencia": ("Europe/Madrid", "America/Caracas"),
    "vancouver": ("America/Vancouver", "America/Los_Angeles"),
    "victoria": ("America/Vancouver", "Australia/Melbourne", "Europe/London"),
    "vienna": ("Europe/Vienna", "America/New_York"),
    "wellington": ("Pacific/Auckland", "Europe/London"),
}
_MOST: Final = 40
_SAMPLE: Final = 8_000
_BEFORE: Final = 40
# "Priya from our Pune office will join": where somebody else sits.
_SOMEBODYS = re.compile(
    r"\b(?:from|works|working|based|sits|joins?|joining|located|aus|arbeitet|depuis|desde|dal|lavora|vanuit|werkt|z|"
    r"fran|fra|bas\u00e9e?s?|dials?|dialling|dialing)(?: (?:in|at|out of|from|\u00e0|en|der|dem|our|the|de|la|het|ons|"
    r"unserer|unserem|notre|nuestra)){0,3}\s*$",
    re.IGNORECASE,
)
_AFAR = re.compile(
    r"https?://\S{0,80}(?:zoom|teams|meet|webex|whereby)|\b(?:zoom|microsoft teams|teams|google meet|webex|skype|"
    r"video(?:call|chat|konferenz|gespr\u00e4ch|llamada|chiamata|conferenza|konferens)?|videollamada|visio\w*|phone|"
    r"telephone|telefon\w*|t\u00e9l\u00e9phone|tel\u00e9fono|telefono|remote(?:ly)?|virtual(?:ly)?|online)\b",
    re.IGNORECASE,
)


def find_place_zone(text: str, *, clock: datetime | None = None) -> str | None:
    """Return the zone of the one place that a text says people meet at; None without one, or with several zones.

    ``clock`` is the moment of writing on the writer's clock: it tells towns of one name apart.
    """
    found: set[str] = set()
    for pattern in (_OFFICE, _AT_OFFICE, _CODE_AND_CITY, _STREET_AND_CITY):
        for match in _first(pattern, text):
            if pattern is _CODE_AND_CITY or not _SOMEBODYS.search(text, max(0, match.start() - _BEFORE), match.start()):
                city = next(filter(None, match.groups()))
                found.update(zone for zone in (_zone_of(city, clock),) if zone)
    found |= _addresses(text, clock)
    return found.pop() if len(found) == 1 else None


def is_visited(text: str) -> bool:
    """Say whether people meet at the place that a text names: nothing says that they talk from afar."""
    return _AFAR.search(text[:_SAMPLE]) is None


def is_addressed(text: str) -> bool:
    """Say whether a text gives a code that only one country's addresses have, or an office: more than a town's name."""
    coded = any(_is_firm(match) for match in _first(_STATE, text))
    firm = (_AUSTRALIA, _CANADA, _EIRCODE, _UK_POSTCODE, _OFFICE, _AT_OFFICE)
    return coded or any(each.search(text) for each in firm)


def _addresses(text: str, clock: datetime | None) -> set[str]:
    found: set[str] = set()
    offset = clock.utcoffset() if clock else None
    american = offset is not None and _AMERICAN[0] <= offset <= _AMERICAN[1]
    for match in _first(_STATE, text):
        if american or match["state"].casefold() not in _ALSO_WORDS or _is_firm(match):
            found.add(_STATES[match["state"]])
    for pattern in (_AUSTRALIA, _CANADA):
        found.update(_REGIONS[match[1]] for match in _first(pattern, text))
    if _EIRCODE.search(text):
        found.add("Europe/Dublin")
    elif _UK_POSTCODE.search(text):
        found.add("Europe/London")
    for match in _first(_LABELLED, text):
        for part in re.split(r"[,;/()|\u2013-]", match[1])[:12]:
            found.update(zone for zone in (_zone_of(part.strip(), clock),) if zone)
    return found


def _is_firm(match: re.Match[str]) -> bool:
    """Say whether a state stands with its code, or behind a town of its own clock ("Boston, MA")."""
    return match["code"] is not None or _zone_of(match["town"], None) == _STATES[match["state"]]


def _first(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    return [match for match, _ in zip(pattern.finditer(text), range(_MOST), strict=False)]


def _zone_of(name: str, clock: datetime | None) -> str | None:
    """Return the zone of a city, also where words stand before it ("Our London")."""
    words = normalise_name(name).split()
    for first in range(len(words)):
        for last in range(len(words), first, -1):
            key = " ".join(words[first:last])
            if zone := CITIES.get(key) or TOWNS.get(key):
                return _nearest(key, zone, clock)
    return None


def _nearest(town: str, usual: str, clock: datetime | None) -> str:
    """Return the zone of the namesake that lies on the writer's clock, else the usual one."""
    if clock is None or not clock.utcoffset():
        return _NAMESAKES.get(town, (usual,))[0]
    for each in _NAMESAKES.get(town, ()):
        zone = find_zone(each)
        if zone is not None and clock.astimezone(zone).utcoffset() == clock.utcoffset():
            return each
    return usual
