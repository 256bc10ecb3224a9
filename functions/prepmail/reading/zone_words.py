"""Zone names that no standard lists: Outlook's captions, abbreviations, and how a name is compared.

Names are compared normalised: case-folded, ``&`` as ``and``, punctuation as single spaces.
"""

import re
import unicodedata
from typing import Final

_SEPARATORS = re.compile(r"[\s.,;:/_()\[\]\"'’-]+")


def normalise_name(name: str) -> str:
    """Return a zone's name as it is compared, without accents, at most 200 characters."""
    text = unicodedata.normalize("NFKD", name[:200]).casefold().replace("&", " and ")
    text = "".join(each for each in text if not unicodedata.combining(each))
    return _SEPARATORS.sub(" ", text).strip()


# What Windows shows without its "(UTC-05:00)", where no city in it tells the zone.
CAPTIONS: Final[dict[str, str]] = {
    "alaska": "America/Anchorage",
    "aleutian islands": "America/Adak",
    "arizona": "America/Phoenix",
    "atlantic time canada": "America/Halifax",
    "azores": "Atlantic/Azores",
    "brasilia": "America/Sao_Paulo",
    "baja california": "America/Tijuana",
    "cabo verde is": "Atlantic/Cape_Verde",
    "cape verde is": "Atlantic/Cape_Verde",
    "central america": "America/Guatemala",
    "central time": "America/Chicago",
    "central time us and canada": "America/Chicago",
    "central time u s and canada": "America/Chicago",
    "chamorro": "Pacific/Saipan",
    "chatham islands": "Pacific/Chatham",
    "coordinated universal time": "Etc/UTC",
    "easter island": "Pacific/Easter",
    "eastern time": "America/New_York",
    "eastern time us and canada": "America/New_York",
    "eastern time u s and canada": "America/New_York",
    "fiji": "Pacific/Fiji",
    "hawaii": "Pacific/Honolulu",
    "heure de paris": "Europe/Paris",
    "indiana east": "America/Indiana/Indianapolis",
    "mountain time": "America/Denver",
    "mountain time us and canada": "America/Denver",
    "mountain time u s and canada": "America/Denver",
    "newfoundland": "America/St_Johns",
    "pacific time": "America/Los_Angeles",
    "pacific time us and canada": "America/Los_Angeles",
    "pacific time u s and canada": "America/Los_Angeles",
    "pacific time us and canada tijuana": "America/Los_Angeles",
    "saskatchewan": "America/Regina",
    "samoa": "Pacific/Apia",
    "uk time": "Europe/London",
    "uk": "Europe/London",
    "british time": "Europe/London",
    "us eastern": "America/New_York",
    "us central": "America/Chicago",
    "us mountain": "America/Denver",
    "us pacific": "America/Los_Angeles",
    "west central africa": "Africa/Lagos",
}

# One zone, or zones with one clock, whoever says it.
CLEAR_ABBREVIATIONS: Final[dict[str, str]] = {
    "acdt": "Australia/Adelaide",
    "acst": "Australia/Darwin",
    "aedt": "Australia/Sydney",
    "aest": "Australia/Brisbane",
    "akdt": "America/Anchorage",
    "akst": "America/Anchorage",
    "awst": "Australia/Perth",
    "cdt": "America/Chicago",
    "cest": "Europe/Berlin",
    "cet": "Europe/Berlin",
    "ct": "America/Chicago",
    "edt": "America/New_York",
    "eest": "Europe/Bucharest",
    "eet": "Europe/Bucharest",
    "et": "America/New_York",
    "hkt": "Asia/Hong_Kong",
    "hst": "Pacific/Honolulu",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "mdt": "America/Denver",
    "mesz": "Europe/Berlin",
    "mez": "Europe/Berlin",
    "msk": "Europe/Moscow",
    "nzdt": "Pacific/Auckland",
    "nzst": "Pacific/Auckland",
    "pdt": "America/Los_Angeles",
    "pt": "America/Los_Angeles",
    "sgt": "Asia/Singapore",
    "utc": "Etc/UTC",
    "west": "Europe/Lisbon",
    "wet": "Europe/Lisbon",
    "z": "Etc/UTC",
    "zulu": "Etc/UTC",
}

# Names that mean different clocks to different people, the likelier first. Where all of them show the same offset on
# the day there is nothing to ask.
AMBIGUOUS: Final[dict[str, tuple[str, ...]]] = {
    "ast": ("America/Halifax", "Asia/Riyadh"),
    "brt": ("Etc/GMT+3", "Etc/GMT+2"),
    "bst": ("Europe/London", "Asia/Dhaka"),
    "cst": ("America/Chicago", "Asia/Shanghai", "America/Havana"),
    "est": ("America/New_York", "America/Panama"),
    "greenwich mean time": ("Etc/UTC", "Europe/London"),
    "gst": ("Asia/Dubai", "Atlantic/South_Georgia"),
    "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "mst": ("America/Denver", "America/Phoenix", "Asia/Kuala_Lumpur"),
    "mt": ("America/Denver", "America/Phoenix"),
    "western central europe": ("Europe/Berlin", "Europe/London"),
    "pst": ("America/Los_Angeles", "Asia/Manila"),
}

# The order in which zones with the same rules are tried when only the rules are known.
USUAL: Final[tuple[str, ...]] = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Paris",
    "Europe/Bucharest",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Australia/Brisbane",
    "America/Sao_Paulo",
)
