"""The clock of the country that a letter comes from, by its addresses and telephone numbers.

Irish and British clocks agree, their names do not.
"""

import re
from datetime import datetime
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.mail.letters import Letter
from prepmail.reading.zones.region_signs import find_regions

# Top-level domains of countries with one clock, and the id it is shown under.
_ZONES: Final = {
    "at": "Europe/Vienna",
    "be": "Europe/Brussels",
    "ch": "Europe/Zurich",
    "cz": "Europe/Prague",
    "de": "Europe/Berlin",
    "dk": "Europe/Copenhagen",
    "es": "Europe/Madrid",
    "fi": "Europe/Helsinki",
    "fr": "Europe/Paris",
    "gr": "Europe/Athens",
    "hk": "Asia/Hong_Kong",
    "hu": "Europe/Budapest",
    "ie": "Europe/Dublin",
    "il": "Asia/Jerusalem",
    "in": "Asia/Kolkata",
    "it": "Europe/Rome",
    "jp": "Asia/Tokyo",
    "ke": "Africa/Nairobi",
    "lu": "Europe/Luxembourg",
    "ng": "Africa/Lagos",
    "nl": "Europe/Amsterdam",
    "no": "Europe/Oslo",
    "nz": "Pacific/Auckland",
    "pl": "Europe/Warsaw",
    "pt": "Europe/Lisbon",
    "ro": "Europe/Bucharest",
    "se": "Europe/Stockholm",
    "sg": "Asia/Singapore",
    "uk": "Europe/London",
    "za": "Africa/Johannesburg",
}
# Calling codes of the same countries.
_CODES: Final = {
    "27": "za", "30": "gr", "31": "nl", "32": "be", "33": "fr", "34": "es", "353": "ie", "351": "pt", "352": "lu",
    "358": "fi", "36": "hu", "39": "it", "40": "ro", "41": "ch", "420": "cz", "43": "at", "44": "uk", "45": "dk",
    "46": "se", "47": "no", "48": "pl", "49": "de", "64": "nz", "65": "sg", "81": "jp", "852": "hk", "91": "in",
    "972": "il",
}  # fmt: skip
_CALLING = re.compile(r"(?<![\d+])(?<!\d[ .-])(?:\+|00)\s?(\d{2,3})(?=[\s\d().-]{1,3}\d)")
_MOST: Final = 20
_SAMPLE: Final = 8_000


def country_zone(letter: Letter, text: str, clock: datetime) -> str | None:
    """Return the zone of the one country that a letter's addresses name, where ``clock`` (aware) is on its time.

    Where they name none, the calling codes in its ``text`` may, or what only one region writes.
    """
    addresses = [*([letter.sender] if letter.sender else []), *letter.to]
    found = {name for each in addresses[:_MOST] if (name := _ZONES.get(each.email.rpartition(".")[2].lower()))}
    if not found:
        codes = {match[1] for match, _ in zip(_CALLING.finditer(text[:_SAMPLE]), range(_MOST), strict=False)}
        countries = (_CODES.get(each) or _CODES.get(each[:2]) for each in codes)
        found = {_ZONES[each] for each in countries if each}
    found = found or find_regions(text[:_SAMPLE])
    only = found.pop() if len(found) == 1 else None
    zone = find_zone(only)
    return only if zone and clock.astimezone(zone).utcoffset() == clock.utcoffset() else None
