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
    r"(?:[Ll]ecture (?:[Tt]heatre|[Hh]all)|[Aa]uditorium|[Rr]oom|[Rr]m\.?|[Bb]oardroom|[Ss]uite|[Uu]nit|[Ll]evel|"
    r"[Bb]lock|[Bb]ay|[Gg]ate|[Hh]angar|[Rr]aum|"
    r"[Zz]immer|[Ss]aal|[Hh]örsaal|(?:[Bb]esprechungs|[Kk]onferenz|[Ss]eminar|[Ss]itzungs|[Kk]lassen|"
    r"[Ss]chulungs)(?:zimmer|raum|saal)|[Ss]ali|"
    r"[Ss]alle|[Ss]ala|[Aa]ula|[Kk]amer|[Zz]aal|[Ll]okaal|[Ll]okale|[Mm]øterom|[Mm]ödesrum|[Rr]um|[Rr]om|[Pp]okój|"
    r"[Ss]tanza|[Bb]ureau|[Dd]espacho|[Gg]abinete)"
    r" (?:[A-Z]{0,3} ?\d{1,4}[A-Za-z]?(?:\.\d{1,3})?|[A-Z]\b)|[Tt]he Boardroom|Boardroom|\d{1,2}(?:st|nd|rd|"
    r"th) [Ff]loor|[Gg]round [Ff]loor)"
)
# Of these a number alone says that one goes there; "Level 3" may be a grade.
_NUMBERED: Final = (
    r"(?:(?:[Cc]onference|[Mm]eeting|[Cc]ommittee|[Ss]eminar|[Bb]oard|[Ii]nterview|[Tt]raining) ?)?"
    r"(?:[Ll]ecture (?:[Tt]heatre|[Hh]all)|[Aa]uditorium|[Rr]oom|[Rr]aum|[Zz]immer|[Ss]aal|[Hh]örsaal|"
    r"(?:[Bb]esprechungs|[Kk]onferenz|[Ss]eminar|[Ss]itzungs|[Kk]lassen|[Ss]chulungs)(?:zimmer|raum|saal)|[Ss]ali|"
    r"[Ss]alle|[Ss]ala|"
    r"[Aa]ula|[Kk]amer|[Zz]aal|[Ll]okale|[Mm]øterom|[Mm]ödesrum|[Pp]okój|[Dd]espacho)"
    r" (?:[A-Z]{0,3} ?\d{1,4}[A-Za-z]?(?:\.\d{1,3})?|[A-Z]\b)"
)
_HOUSE: Final = (
    rf"(?:[Tt]he )?(?:{_CAP} ){{1,4}}(?:Building|House|Hall|Centre|Center|Theatre|Theater|Library|Campus|Wing|Tower|"
    rf"Towers|Park|Hospital|"
    r"Clinic|School|College|Offices|Depot|Works|Estate|Stadium|Terminal|Museum|Church|Farm|Mill|Mills|Quarter|Plaza|"
    r"Mall|Arcade|Lodge|Barracks|"
    r"Exchange|Foundry|Brewery|Hotel|Inn|Gallery|Airport|Docks?|Hub|Cathedral|Lodge|Station|Branch|Store|Room|Suite|"
    r"Pavilion|Chambers|Court|Institute|Arena|Yard|Wharf)"
)
_ESTATE: Final = (
    rf"(?:Polígono(?: Industrial)?|Shopping|Pol\. Ind\.|P\.I\.|Parque (?:Empresarial|Industrial|Tecnológico|Comercial)|"
    r"Centro (?:Comercial|Commerciale|Empresarial)|Zona Industrial[e]?|Z\.I\.|Gewerbe(?:park|gebiet|hof)|Industriepark|"
    r"Technologiepark|Einkaufszentrum|Bedrijven(?:park|terrein)|Winkelcentrum|Galeria|Centrum Handlowe|"
    r"Park Przemysłowy|"
    rf"Centre [Cc]ommercial|Zone [Ii]ndustrielle|ZAC?|ZI|Storsenter) (?:(?:de|du|des|la|le|les|los|las|el|da|do|di|del|"
    rf"della) ){{0,2}}{_CAP}(?: {_CAP}){{0,3}}"
)
# What is inside a house: "the café in the Market Hall".
_INSIDE_OF: Final = (
    r"(?:caf[ée]|canteen|kiosk|stall|shop|store|office|bar|gym|library|reception|foyer|lobby|box office|staff room) "
    rf"(?:in|at|of|inside) (?:the )?{_HOUSE}"
)
# A house called by its street: "the Mill Lane depot".
_BY_STREET: Final = (
    rf"(?:{_CAP} ){{1,2}}(?:St|Street|Road|Rd|Lane|Ave|Avenue|Way|Hill|Square|Quay|Row|Drive|Wharf) (?:depot|yard|site|"
    r"shop|store|branch|warehouse|office|clinic|campus|plant|studio|workshop|factory|surgery|school|bakery|bar|"
    r"restaurant|kitchen|garage|salon)\b"
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


_CALLED = re.compile(f"(?:[Tt]he )?(?:{_BY_STREET}|{_ESTATE}|{_INSIDE_OF})")


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
        rf"(?<=[(\n])|(?<=\b[Ee]n )|(?<=\b[Ii]m )|(?<=\bin der )|(?<=\b[àa] la )|(?<=\bau )|(?<=\bdans la )|"
        rf"(?<=\bnel )|(?<=\bnella )|(?<=\bpresso )|(?<=\bno )|(?<=\bna )|(?<=\ben el )|(?<=\ben la )|(?<=\bop )|"
        rf"(?<=\bpå )|(?<=\bw )|(?<=\bi ))"
        rf"({_ROOM}{_MORE}{{0,4}}|{_HOUSE}{_MORE}{{1,4}}|{_ESTATE}(?:, [\w.-]{{2,12}} [A-Z]?\d{{1,4}}[A-Z]?(?!\w))?"
        rf"{_MORE}{{0,3}}|{_BY_STREET}|{_INSIDE_OF}{_MORE}{{0,3}})"
        # At the end of a row of a programme: "10:30 - 11:15 talk with the panel, Room A 217"
        rf"|(?<=, )((?:{_NUMBERED}(?:, {_ROOM})?|"
        rf"{_ROOM}(?=, {_HOUSE}))(?:, {_HOUSE}(?:, {_PHRASE})?)?)(?=[ ]?(?:[.;()\n]|\d{{1,2}}[:.h]\d|$)|,? (?:on|at|"
        rf"from|with|um|am|Mon|Tue|Wed|Thu|Fri|Sat|Sun))"
    )


# Behind "same place" the brackets say which.
_SAME = re.compile(
    r"\b(?:same (?:place|room|venue|location|building|office|spot|address)|(?:am selben|gleicher|selber) ort|"
    r"(?:im selben|gleicher) raum|m[êe]me (?:lieu|endroit|adresse|salle)|mismo (?:lugar|sitio)|misma (?:sala|"
    r"direcci[óo]n)|stesso (?:luogo|posto|indirizzo)|stessa (?:sede|sala)|zelfde (?:plek|plaats|locatie|adres|zaal)|"
    r"mesm[oa] (?:local|lugar|sala|morada)|to samo miejsce|ta sama sala|samma (?:plats|lokal|rum|adress)|"
    r"samme (?:sted|lokale|rom|adresse))(?: \w{2,12}){0,3} ?\(([^()\n]{4,100})\)",
    re.IGNORECASE,
)
_NO_HOUR = re.compile(r"\d[:.h]\d\d|\d ?[ap]m\b", re.IGNORECASE)


def find_venues(text: str) -> Iterator[Venue]:
    """Yield the rooms and houses that a text says to come to, each with the house, street and town behind it."""
    for same in islice(_SAME.finditer(text), _MOST):
        if not (_NOT.search(same[1]) or _NO_HOUR.search(same[1])):
            yield Venue(text=same[1].strip(), start=same.start(1), end=same.end(1))
    for match in islice(_venue().finditer(text), _MOST):
        kept: list[str] = []
        whole = match[1] or match[2]
        start = match.start(1) if match[1] else match.start(2)
        for piece in whole.split(", "):
            said = re.split(
                r"\s(?:on|at|from|where|with|for|and|to|by|as|between|before|where) (?=\S)|\s[–—-]\s", piece
            )[0].strip(" .")
            if (
                not said
                or _NOT.search(said)
                or (kept and not (said[0].isupper() or any(map(str.isdigit, said)) or said[:4] == "the "))
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
            and (len(kept) > 1 or any(each.isdigit() for each in place) or _CALLED.fullmatch(place))
        ):
            yield Venue(text=place.removeprefix("the "), start=start, end=start + len(place))
