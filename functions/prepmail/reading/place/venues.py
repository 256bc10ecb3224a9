"""A place to go to that no street names: a room, a house and what they belong to, in the order written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final

from prepmail.reading.people.kinds import is_role

_UP: Final = r"[^\W\d_a-zß-öø-ÿ]"
_CAP: Final = rf"{_UP}(?:[\w'’&-]|\.(?=\w)){{0,24}}"
_PHRASE: Final = (
    rf"{_CAP}(?: (?:(?:of|the|and|&|de|du|des|la|der|di|del|della|do|da|van) )?(?:{_CAP}|\d{{1,4}}[A-Z]?)){{0,5}}"
)
# A room by its name or number.
_ROOM: Final = (
    r"(?:(?:[Tt]he )?(?:(?:[Cc]onference|[Mm]eeting|[Cc]ommittee|[Ss]eminar|[Bb]oard|[Ii]nterview|[Tt]raining|"
    r"[Cc]ouncil|[Ss]taff|[Cc]lass) ?)?"
    r"(?:[Rr]oom|[Rr]m\.?|[Bb]oardroom|[Ss]uite|[Uu]nit|[Ll]evel|[Bb]lock|[Bb]ay|[Gg]ate|[Hh]angar|[Rr]aum|"
    r"[Zz]immer|[Ss]aal|[Hh]örsaal|"
    r"[Ss]alle|[Ss]ala|[Aa]ula|[Kk]amer|[Zz]aal|[Ll]okaal|[Ll]okale|[Mm]øterom|[Mm]ödesrum|[Rr]um|[Rr]om|[Pp]okój|"
    r"[Ss]tanza|[Bb]ureau|[Dd]espacho|[Gg]abinete)"
    r" (?:[A-Z]{0,3} ?\d{1,4}[A-Za-z]?(?:\.\d{1,3})?|[A-Z]\b)|[Tt]he Boardroom|Boardroom|\d{1,2}(?:st|nd|rd|"
    r"th) [Ff]loor|[Gg]round [Ff]loor)"
)
_HOUSE: Final = (
    rf"(?:[Tt]he )?(?:{_CAP} ){{1,4}}(?:Building|House|Hall|Centre|Center|Theatre|Theater|Library|Campus|Wing|Tower|"
    rf"Towers|Park|Hospital|"
    r"Clinic|School|College|Offices|Depot|Works|Estate|Stadium|Terminal|Museum|Church|Farm|Mill|Mills|Quarter|Plaza|"
    r"Mall|Arcade|Lodge|Barracks|"
    r"Station|Branch|Store|Room|Suite|Pavilion|Chambers|Court|Institute|Arena|Yard|Wharf)"
)
_MORE: Final = (
    rf"(?:,? (?:in |at |on )?(?:the )?(?:{_ROOM}|{_PHRASE})(?: \([^()\n]{{2,30}}\))?"
    r"(?: [A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})?)"
)
_NOT = re.compile(
    r"\b(?:interview|january|february|march|april|may|june|july|august|september|october|november|december|monday|"
    r"tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|zoom|teams|meet|webex|please|if|ask|we|you|the panel|dear|thanks|"
    r"regards)\b",
    re.IGNORECASE,
)
_LONGEST: Final = 160
_MOST: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """A room or house as it stands in a text, with its span."""

    text: str
    start: int
    end: int


@cache
def _venue() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<=\bin )|(?<=\bat )|(?<=\bto )|(?<=\bis )|(?<=\bin the )|(?<=\bat the )|(?<=\bto the )|(?<=[:–(] )|"
        rf"(?<=[(\n]))"
        rf"({_ROOM}{_MORE}{{0,4}}|{_HOUSE}{_MORE}{{1,4}})"
    )


def find_venues(text: str) -> Iterator[Venue]:
    """Yield the rooms and houses that a text says to come to, each with the house, street and town behind it."""
    for match in islice(_venue().finditer(text), _MOST):
        kept: list[str] = []
        for piece in match[1].split(", "):
            said = re.split(
                r"\s(?:on|at|from|where|with|for|and|to|by|as|between|before|where) (?=\S)|\s[–—-]\s", piece
            )[0].strip(" .")
            if (
                not said
                or _NOT.search(said)
                or (kept and not (said[0].isupper() or said[0].isdigit() or said[:4] == "the "))
            ):
                break
            kept.append(said)
            if said != piece.strip(" ."):
                break
        place = ", ".join(kept)
        if (
            kept
            and len(place) <= _LONGEST
            and not is_role(place)
            and (len(kept) > 1 or any(each.isdigit() for each in place))
        ):
            yield Venue(text=place.removeprefix("the "), start=match.start(1), end=match.start(1) + len(place))
