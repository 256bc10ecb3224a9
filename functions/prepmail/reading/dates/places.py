"""The clock of the place where people meet: "our Oslo office", "Boston, MA", "LS1 5HD"."""

import re
from typing import Final

from prepmail.reading.zones.tables import CITIES
from prepmail.reading.zones.words import TOWNS, normalise_name

_CITY: Final = r"([A-Z\u00c0-\u00de][\w\u00c0-\u017f'.-]{2,20}(?: [A-Z\u00c0-\u00de][\w\u00c0-\u017f'-]{2,20}){0,2})"
_OFFICE = re.compile(rf"{_CITY}(?:-?| )(?:[Oo]ffices?|HQ|[Hh]eadquarters|[Bb]\u00fcro|[Cc]ampus|[Kk]ontor|kantoor)\b")
_AT_OFFICE = re.compile(
    rf"\b(?:office|offices|headquarters|HQ|campus|B\u00fcro|bureaux?|oficinas?|ufficio|sede|kantoor|biurze|kontor|escrit\u00f3rio)"
    rf" (?:in|at|\u00e0|de|en|di|a|te|w|i|em|of|,) ?{_CITY}"
)
_STATE = re.compile(
    r"\b[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,2}, (A[LKZR]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|KS|KY|LA|"
    r"M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|"
    r"S[CD]|TN|TX|UT|V[AT]|W[AIVY])(?= \d{5}\b|[\s,.;)]|$)"
)
_AUSTRALIA = re.compile(r"\b(NSW|VIC|QLD|TAS|ACT|SA|WA|NT),? (?:Australia|\d{4}\b)")
_CANADA = re.compile(r"\b(ON|QC|BC|AB|MB|SK|NS|NB|NL|PE),? (?:Canada|[A-Z]\d[A-Z] ?\d[A-Z]\d\b)")
_EIRCODE = re.compile(r"\b[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4}\b")
_UK_POSTCODE = re.compile(r"\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b")
_CODE_AND_CITY = re.compile(rf"\b(?:[A-Z]{{1,2}}-)?(?!(?:19|20)\d\d )\d{{4,5}} {_CITY}")
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


def find_place_zone(text: str) -> str | None:
    """Return the zone of the one place that a text says people meet at; None without one, or with several zones."""
    found: set[str] = set()
    for pattern in (_OFFICE, _AT_OFFICE, _CODE_AND_CITY):
        for match in _first(pattern, text):
            if pattern is _CODE_AND_CITY or not _SOMEBODYS.search(text, max(0, match.start() - _BEFORE), match.start()):
                found.update(zone for zone in (_zone_of(match[1]),) if zone)
    found |= _addresses(text)
    return found.pop() if len(found) == 1 else None


def is_visited(text: str) -> bool:
    """Say whether people meet at the place that a text names: nothing says that they talk from afar."""
    return _AFAR.search(text[:_SAMPLE]) is None


def _addresses(text: str) -> set[str]:
    found: set[str] = set()
    for match in _first(_STATE, text):
        found.add(_STATES[match[1]])
    for pattern in (_AUSTRALIA, _CANADA):
        found.update(_REGIONS[match[1]] for match in _first(pattern, text))
    if _EIRCODE.search(text):
        found.add("Europe/Dublin")
    elif _UK_POSTCODE.search(text):
        found.add("Europe/London")
    for match in _first(_LABELLED, text):
        for part in re.split(r"[,;/()|\u2013-]", match[1])[:12]:
            found.update(zone for zone in (_zone_of(part.strip()),) if zone)
    return found


def _first(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    return [match for match, _ in zip(pattern.finditer(text), range(_MOST), strict=False)]


def _zone_of(name: str) -> str | None:
    """Return the zone of a city, also where words stand before it ("Our London")."""
    words = normalise_name(name).split()
    for first in range(len(words)):
        for last in range(len(words), first, -1):
            key = " ".join(words[first:last])
            if zone := CITIES.get(key) or TOWNS.get(key):
                return zone
    return None
