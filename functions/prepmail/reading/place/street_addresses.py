"""Street addresses in prose, by the way each country writes them."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final

from prepmail.reading.people.kinds import is_role
from prepmail.reading.place.street_patterns import INSIDE, STREETS, UP
from prepmail.reading.position.legal_forms import has_legal_form

_TOWN: Final = (
    rf"(?:(?:St|Ste|Mt|Ft|Sv|Sta)\. )?{UP}[^\W\d_]{{1,30}}(?!\w)(?:(?:[ -](?:(?:of|upon|on|under|am|an der|ob der|im|"
    rf"sur|de|del|di|da|do|dos|das|de la|de los|de las|la|le) |[dl]['’])?|-(?:(?:au|aux|en|lez|lès|les|sous|sur|de|du|"
    rf"des|la|le|in|on|upon|under|by|le|aan|op)-){{1,2}}){UP}[^\W\d_]{{1,30}}(?!\w)){{0,3}}"
)
_MORE = re.compile(
    r"(?:,[ \u00a0]?|[ \u00a0][–—-][ \u00a0]|[ \u00a0]?\n[ \t>]{0,4}|[ \u00a0](?=\d{4,5}[ \u00a0]|(?:in|i|à|a|en|te|"
    r"w) (?:\d{4,5} )?[A-ZÀ-Þ]|[A-Z]{2},? \d{5}\b|[A-Z]{1,2}\d))"
    rf"(?P<piece>{INSIDE}"
    rf"|(?:[A-Z]{{1,2}}-)?\d{{4,5}}(?:-\d{{3,4}})?(?: ?[A-Z]{{2}}\b)?[ \u00a0]{_TOWN}(?: [A-Z]{{1,2}}\b)?"
    rf"|\d{{2,3}}[- ]\d{{2,3}}[ \u00a0]{_TOWN}"
    r"|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|[A-Z]{2,3},? \d{4,5}(?:-\d{4})?\b|[A-Z]\d[A-Z] ?\d[A-Z]\d\b|"
    r"[A-Z]\d[\dW] [A-Z0-9]{4}\b|"
    r"\d{5}(?:-\d{4})?\b(?![ ]\d)|(?!(?:19|20)\d\d|[01]\d[0-5][05]|2[0-3][0-5][05])\d{4}(?=[.,;)\n]|$| (?:by|at|"
    r"on)\b)|[A-Z]{2}\b(?![\w'’])"
    rf"|(?:in|i|à|a|en|te|w) (?:\d{{4,5}} )?{_TOWN}|{_TOWN}(?:,? [A-Z]{{2,3}}(?: \d{{4,5}}(?:-\d{{4}})?)?\b|"
    rf",? [A-Z]{{1,2}}\d{{1,2}}[A-Z]? \d[A-Z]{{2}}\b|[ \u00a0](?:[NSEW]|EC|WC|[NS][EW]|[NS]W)\d{{1,2}}[A-Z]?\b|"
    rf",? [A-Z]\d[A-Z] \d[A-Z]\d\b|,? [A-Z]\d[\dW] [A-Z0-9]{{4}}\b|[ \u00a0]\d{{4,6}}\b|[ "
    rf"\u00a0]\d{{1,2}}\b(?![:.h]))?)"
)
# What may stand before the street: the floor, the name of the house.
_BEFORE = re.compile(
    rf"(?:(?<=[\s('’])|^)((?:(?i:level|floor|unit|suite|room|dock|"
    rf"building) \w{{1,6}}, )?(?:(?:The |(?:salle|sala|aula|raum|saal|zaal|zimmer|lokal|bâtiment|edificio|usine|"
    rf"dépôt|site|agence|atelier|magasin|boutique|résidence|"
    rf"clinique|stabilimento|fabbrica|filiale|planta|fábrica|taller|tienda|almacén|loja|armazém) (?:d[eu] |d['’]|"
    rf"des |del |della )?)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th) )?{UP}[\w'’&.-]{{0,30}}(?: (?:(?:of|for|and|&|the|de|la|du|des|der|im|für|del|della|"
    rf"dell['’]|di|dei|do|da|dos|das|van|"
    rf"von) )?{UP}[\w'’&.-]{{0,30}}){{0,6}}(?: [A-Z]?\d{{1,4}}(?:\.\d{{1,3}})?)?(?: \([^()\n]{{1,30}}\))?, "
    r"(?:(?:salle|sala|saal|zaal|bureau|salon|lokale|aula|rum|rom|room|raum|zimmer|kamer|pokój|stanza) (?:d[eu] |"
    r"des |de la |del |della |dei |degli |do |da )?"
    r"(?:[^\W\d_][\w'’-]{1,24}(?: [A-Z]?\d{1,4})?|[A-Z]?\d{1,4}[A-Za-z]?)(?: \([^()\n]{1,30}\))?, )?(?:\d{1,2}(?:er|"
    r"e|º|°|ª|\.)? (?:étage|"
    r"Etage|OG|Stock|planta|piano|verdieping|andar|piętro), )?){0,3})$"
)
_NOT_PLACE = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may \d|june|july|august|(?:sept|"
    r"nov|dec)ember|october|please|ask|when|where|date|time|"
    r"best|kind|regards|thanks|hi|hello|you|we|your|our|if|at|on|the (?!hague)|this|let|see|for|parking|phone|tel|"
    r"email|fax|website|www|meeting|interviews?|interviewer\w?|"
    r"who|with|need|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|bitte|wir|sie|mit|viele|lundi|"
    r"mardi|mercredi|jeudi|vendredi|cordialement|merci|bonjour|"
    r"vous|nous|lunes|martes|miércoles|jueves|viernes|saludos|cordiali|saluti|format|duration|dress|details|agenda|"
    r"directions|contact|what|how|and|or|i|bring|"
    r"join|zoom|teams|google|microsoft|sent|from|subject|note|looking|gesprächspartner|ansprechpartner|termin|"
    r"uhrzeit|datum|position|role|stelle|recruiter|recruiting|"
    r"talent|hr|monsieur|madame|met|vriendelijke|groeten|avec|con|com|z|med|maandag|dinsdag|woensdag|donderdag|"
    r"vrijdag|dear|liebe|hola|ciao|hej|beste|us|a|"
    r"adresse?|address|location|ort|lieu|lugar|luogo|sede|office(?! (?:no\.? ?)?\d)|offices|room for|du|je|ik|meine|"
    r"mein|prévoyez|"
    r"pregunta|siamo|interview|vorstellungsgespräch|utc|gmt|"
    r"am|pm|cdt|mdt|mst|cst|aest|aedt|ist|sgt|hkt|jst|mez|mesz|eastern|central|pacific|mountain|et|pt|ct|est|edt|"
    r"pst|pdt|cet|cest|bst|uhr)(?!\w)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?:It|That|Here|We|You)['’]\w{1,2}|Address|Adresse|Visit|Find|Come|Treffpunkt|Venue|"
    r"Location|Lugar|Luogo|Miejsce|Sted|Plats) "
)
_IN_A = re.compile(
    r"(?:\b(?:im|in d(?:ie|er|en|as)|am|beim|zum|zur|unserem|unserer|unseren|unsere|unser|our|the|this|dans l[ea]|"
    r"[àa] la|au|cette?|notre|in het|in de|op de|nel|nella|in|al|alla|en el|en la|na|no|w|i|på|quest[oa]|nostr[oa]|"
    r"est[ea]|nuestr[oa])|\b[àa] l['’]) $",
    re.IGNORECASE,
)
# "w siedzibie firmy Stalmar, ul. Portowa 19"
_OF_A_FIRM = re.compile(r"\b(?:firmy|der firma|sede d[ei]|siège de|(?:the )?offices of|kantoor van) $", re.IGNORECASE)
# "in unserem Büro, Marktplatz 3": no part of the address.
_JUST_A_HOUSE = re.compile(
    r"(?:\w{0,20}(?:büro|geschäft|betrieb|laden|werkstatt|filiale|zentrale|sitz|kanzlei|praxis)|haus|werk|lokal|"
    r"restaurant|"
    r"hof|lager|offices?|shop|store|clinic|salon|studio|building|bakery|site|premises|headquarters|hq|bureaux?|"
    r"locaux|kantoor|"
    r"winkel|zaak|garage|hotel|school|library|warehouse|plant|factory|cafe|café|practice|surgery|istituto|institut|"
    r"instituto|"
    r"ufficio|negozio|tienda|oficina|école|mairie|comune|gemeente)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r" (?:der|des|de|du|della|del|van|of|für|for) [^\W\d_]")
# A town right behind the street, alone on the rest of its line: "212 Sydney Rd Brunswick".
_TOWN_BEHIND = re.compile(
    rf" (?!(?:NSW|VIC|QLD)\b){UP}[^\W\d_]{{2,20}}(?: {UP}[^\W\d_]{{2,20}})?"
    r"(?: [A-Z]{2,3})?(?: \d{4,5})?(?=[ \t]*(?:\n|$))"
)
# The same inside a sentence, where a postcode closes it: "8 Abbeydale Road Sheffield S7 1FD, mind the step".
_TOWN_AND_CODE = re.compile(
    rf" {UP}[^\W\d_]{{2,20}}(?:[ -]{UP}?[^\W\d_]{{1,20}}){{0,2}},? (?:[A-Z]{{1,2}}\d{{1,2}}[A-Z]? ?\d[A-Z]{{2}}|"
    r"[A-Z]{2,3},? \d{4,5}|[A-Z]{2},? [A-Z]\d[A-Z] ?\d[A-Z]\d)\b"
)
_IN_TOWN = re.compile(r"^(?:in|i|à|a|en|te|w) ")
# Right before the number or the name of the floor: "unit 14 Mill Rd", "3rd Floor, Sovereign House".
_UNIT = re.compile(
    r"(?:(?<=\s)|(?<=\()|^)(?:(?i:units?|shop|plot|block|suite|flat|level|lot|no\.) |\d{1,2}(?:st|nd|rd|th) )$"
)
_FOOTER = re.compile(
    r"receiving this|you received|doodle|calendly|greenhouse|ashby|lever\b|workable|©|\(c\)|unsubscribe|"
    r"all rights reserved|powered by|privacy|impressum|handelsregister",
    re.IGNORECASE,
)


@cache
def _streets() -> re.Pattern[str]:
    return re.compile("(?<![\\w@/.-])(?:" + "|".join(STREETS) + ")(?![\\w@])")


@dataclass(frozen=True, slots=True, kw_only=True)
class StreetAddress:
    """An address as it stands in a text: on one line, with its span."""

    text: str
    start: int
    end: int


def find_addresses(text: str, *, limit: int = 10) -> tuple[StreetAddress, ...]:
    """Return the street addresses of a text, each with the house before it and the town, floor or postcode behind."""
    found: list[StreetAddress] = []
    last = -1
    for match in islice(_streets().finditer(text), limit * 3):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if match.start() < last or _FOOTER.search(line[-200:]) or is_word_of_letter(match[0]):
            continue
        after = text[match.end() : match.end() + 160].partition("\n")[0]
        if _FOOTER.search(after) and has_legal_form(match[0].partition(",")[0]):
            continue
        lead = _LEAD.match(match[0])
        start = match.start() + lead.end() if lead else _begin(text, match.start())
        last = _extend(text, match.end())
        said = text[start:last].strip(" ,;\n\t")
        found.append(
            StreetAddress(
                text=_one_line(said).rstrip(".") if not said.endswith("St.") else _one_line(said), start=start, end=last
            )
        )
        if len(found) >= limit:
            break
    return tuple(found)


def is_word_of_letter(said: str) -> bool:
    """Say whether words that look like a street begin with one of the letter: "am" is a street's, "AM" an hour's."""
    return _NOT_PLACE.match(said) is not None and not said.startswith("Am ")


def has_address(text: str) -> bool:
    """Say whether a street address stands in the text."""
    return _streets().search(text[:2000]) is not None


def _begin(text: str, start: int) -> int:
    low = max(text.rfind("\n", 0, start) + 1, start - 120)
    if unit := _UNIT.search(text[low:start]):
        start -= len(unit[0])
    before = _BEFORE.search(text[low:start])
    if before is None or not before[1]:
        return start
    # "Wednesday, 7 January, Stadtwerke Auental, Gaswerkstraße 1": days and words of the letter are left out.
    pieces = before[1].split(", ")[:-1]
    kept: list[str] = []
    for piece in reversed(pieces):
        before_piece = text[low : start - sum(len(each) + 2 for each in (piece, *kept))]
        if (
            _NOT_PLACE.match(piece)
            or is_role(piece)
            or has_legal_form(piece)
            or (_JUST_A_HOUSE.fullmatch(piece) and _IN_A.search(before_piece))
            or _OF_A_FIRM.search(before_piece)
            or _NOT_PLACE.match(piece.split()[-1])
        ):
            break
        kept.insert(0, piece)
    return start - sum(len(each) + 2 for each in kept)


def _extend(text: str, end: int) -> int:
    behind = _TOWN_BEHIND.match(text, end) or _TOWN_AND_CODE.match(text, end)
    if behind and not _NOT_PLACE.match(behind[0].strip()) and text[end - 1].isalpha():
        end = behind.end()
    for _ in range(6):
        more = _MORE.match(text, end)
        if more is None or _NOT_PLACE.match(_IN_TOWN.sub("", more["piece"])):
            break
        line = text[more.start("piece") : more.end() + 20].partition("\n")[0]
        if "\n" in text[end : more.start("piece")] and (":" in line or "\t" in line):
            # "Date:" on the next line, or the next row's label
            break
        rest = text[more.end() : more.end() + 30].partition("\n")[0].strip(" .,;>)")
        if _GOES_ON.match(text, more.end()) and not any(each.isdigit() for each in more["piece"]):
            # "…, Büro der Pflegedienstleitung"
            break
        if "\n" in text[end : more.start("piece")] and rest and not any(each.isdigit() for each in more["piece"]):
            # "Jules Okonkwo will be your interviewer": a sentence of its own
            break
        end = more.end()
    if (bracket := _BRACKET.match(text, end)) and tells_the_floor(bracket[1]):
        end = bracket.end()
    return end


def tells_the_floor(said: str) -> bool:
    """Say whether what stands in brackets behind an address leads on inside the house: "2. etasje, rom 4"."""
    pieces = [each.strip() for each in said.split(",")]
    return all(len(each.split()) <= _SHORT for each in pieces) and any(_FLOOR.match(each) for each in pieces)


_BRACKET = re.compile(r"[ \u00a0]\(([^()\n]{2,60})\)")
_FLOOR = re.compile(rf"(?:{INSIDE})(?:$|[ ,.])")
# Words of a piece that is no sentence.
_SHORT: Final = 4


def _one_line(said: str) -> str:
    lines = [" ".join(each.split()).strip(" ,>") for each in said.split("\n")]
    return ", ".join(each for each in lines if each)[:300]
