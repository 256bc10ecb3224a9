"""The clock of a country that a letter's addresses lie in: Irish and British clocks agree, their names do not."""

from datetime import datetime
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.mail.letters import Letter

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
_MOST: Final = 20


def country_zone(letter: Letter, clock: datetime) -> str | None:
    """Return the zone of the one country that a letter's addresses name, where ``clock`` (aware) is on its time."""
    addresses = [*([letter.sender] if letter.sender else []), *letter.to]
    found = {name for each in addresses[:_MOST] if (name := _ZONES.get(each.email.rpartition(".")[2].lower()))}
    only = found.pop() if len(found) == 1 else None
    zone = find_zone(only)
    return only if zone and clock.astimezone(zone).utcoffset() == clock.utcoffset() else None
