"""Street addresses in prose, by the way each country writes them."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final

from prepmail.reading.people.kinds import is_role

_UP: Final = r"[^\W\d_a-zß-öø-ÿ]"
_CAP: Final = rf"(?:(?:St|Ste|Mt|Ft)\. )?{_UP}[\w'’-]{{0,30}}"
_ORDER: Final = r"\d{1,4}(?: ?[A-Z]\b|[a-z]\b)?(?:[-–/+]\d{1,4}(?: ?[a-z]\b)?)?"
_STREETS: Final = (
    # 455 County Road 9
    (
        r"\d{1,6} (?:(?:County|State|Farm|Ranch|Forest)(?: (?:to|Service))? (?:Road|Route|Highway|Rd|Hwy)|(?:US |"
        r"Old )?(?:Highway|Hwy|Route|Rte)) \d{1,4}\b"
    ),
    # 1600 Amphitheatre Parkway, 200 Clarendon St., 12 Park Row
    (
        rf"\d{{1,5}}[A-Za-z]?(?:[-–/]\d{{1,5}})? (?:[NSEW]\.?(?:[EW]\.?)? )?(?:(?:{_CAP}|\d{{1,3}}(?:st|nd|rd|th)|of|"
        rf"the) ){{1,4}}"
        r"(?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Sq|Place|Pl|Court|Ct|Row|"
        r"Parkway|Pkwy|Highway|Hwy|Terrace|Quay|Wharf|Plaza|Broadway|Embankment|Mews|Gardens|Park|Circle|Cir|Hill|Walk|Yard|"
        r"Crescent|Close|Grove|Green|Gate|Alley|Pike|Trail|Loop|Esplanade|Parade|Bridge|Strand|Circus|Buildings?|House|Centre|"
        r"Center|Path|"
        r"Causeway|Promenade|Arcade|Turnpike|Expressway|Commons?|View|Rise|Heights|Approach|Croft|Mall|Estate)(?!\w)\.?"
        r"(?: (?:Ind(?:ustrial)?\.? (?:Est(?:ate)?|Park)|(?:Business|Retail|Science) Park|"
        r"Trading Est(?:ate)?)\b)?(?: (?:NW|NE|SW|SE|North|South|East|West|[NSEW])\b)?"
    ),
    (
        r"\d{1,5} (?:Broadway|Piccadilly|Strand|Whitehall|Embarcadero|The Embarcadero|Cheapside|Holborn|Kingsway|"
        r"Bishopsgate)\b"
    ),
    # Pier Road, Oban PA34 4AB: no number, but a postcode of the United Kingdom, Canada or the Netherlands closes it
    (
        rf"(?:(?:{_CAP}|\d{{1,4}}[A-Za-z]?)(?: (?:{_CAP}|\d{{1,4}}|of|the|and|&|on|"
        rf"upon)){{0,5}}, ){{1,4}}{_CAP}(?:[ -](?:on |upon |under )?{_CAP}){{0,2}},? "
        r"(?:[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|[A-Z]\d[\dW] [A-Z0-9]{4})\b"
    ),
    # Lakeview Towers, MG Road, Pune 411001: no number, but India's postcode behind the town
    (
        rf"(?:{_CAP}(?: (?:{_CAP}|\d{{1,4}})){{0,4}}, ){{0,3}}(?:{_CAP} ){{1,3}}"
        r"(?:Road|Rd|Marg|Nagar|Street|Towers?|Complex|Park|Layout|Colony|Sector)(?: \d{1,3})?"
        rf"(?:, {_CAP}(?: {_CAP}){{0,2}}){{1,3}}(?: ?[–-])? \d{{6}}\b"
    ),
    # Musterstraße 5, Am Markt 3, Alexanderplatz 7a
    (
        rf"(?:(?:{_CAP} ){{0,3}}[\w-]{{2,30}}(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|damm|ufer|chaussee|"
        rf"markt|steig|wall|"
        r"hof|brücke|promenade|kai|graben|deich|stieg|tor|gürtel|zeile)"
        rf"|(?:{_CAP}[ -]){{1,3}}(?:Straße|Strasse|Str\.|Platz|Allee|Weg|Ring|Damm|Ufer|Chaussee|Gasse|Markt|Hof|Tor|"
        rf"Steig|Kai)|(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Unter der|Alter?|Neuer?|"
        rf"Hohe[rs]?) {_CAP}(?: {_CAP})?) {_ORDER}"
    ),
    # quai Est, 17000 La Rochelle: no number, but a postcode behind it
    (
        r"(?:rue|avenue|boulevard|place|quai|allée|chemin|cours|impasse|route|square|esplanade|Rue|Avenue|Boulevard|"
        r"Place|Quai|Chemin|Route) (?:(?:de|du|des|la|le|les|l['’]|d['’]) ?){0,3}"
        rf"{_UP}[\w'’-]{{1,30}}(?: {_UP}[\w'’-]{{1,30}}){{0,3}}(?=,? \d{{5}} {_UP})"
    ),
    # Praça da República, 6000-000 Serradouro
    (
        r"(?:[Rr]ua|[Pp]raça|[Ll]argo|[Aa]venida|[Tt]ravessa|[Aa]lameda|[Ee]strada|[Rr]otunda) "
        rf"(?:(?:de|do|da|dos|das) )?{_UP}[\w'’-]{{1,30}}(?: (?:(?:de|do|da|dos|das|e) )?{_UP}[\w'’-]{{1,30}}){{0,3}}"
        r"(?=, \d{4}-\d{3} )"
    ),
    # 900 FRONTAGE RD BILLINGS MT
    (
        r"\d{1,5} (?:[A-Z]{2,20} ){1,3}(?:STREET|ST|AVENUE|AVE|ROAD|RD|BOULEVARD|BLVD|LANE|LN|DRIVE|DR|WAY|COURT|CT|"
        r"PARKWAY|PKWY|HIGHWAY|HWY|PLACE|PL|SQUARE|SQ|CLOSE|TERRACE)\b(?:,? [A-Z]{3,20}(?: [A-Z]{3,20})?,? [A-Z]{2,3}\b"
        r"(?: \d{5}\b)?)?"
    ),
    # On a line of their own: Lockhart Stadium, Gate 7, Riverside Way, Derby
    (
        rf"(?<=\n)(?:{_CAP}(?: (?:{_CAP}|\d{{1,3}})){{0,4}}, ){{1,3}}(?:{_CAP} ){{1,3}}"
        r"(?:Street|Avenue|Road|Boulevard|Lane|Drive|Way|Square|Row|Parkway|Highway|Terrace|Quay|Wharf|Crescent|Close|"
        rf"Yard|Esplanade|Parade)(?:, {_CAP}(?: {_CAP}){{0,2}}){{1,2}}(?=\.?[ \t]*(?:\n|$))"
    ),
    # 12 rue de la Paix; 5 bis, avenue Foch
    (
        r"\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? (?:rue|avenue|av\.|boulevard|bd|place|quai|allée|allées|chemin|cours|"
        r"impasse|route|passage|"
        r"square|esplanade|rond-point|faubourg|promenade|villa) (?:(?:de|du|des|la|le|les|l['’]|d['’]|à|aux|et|"
        r"sur) ?){0,3}[\w'’-]{2,30}"
        rf"(?: (?:(?:de|du|des|la|le|l['’]|d['’]) ?)?{_UP}[\w'’-]{{1,30}}){{0,4}}"
    ),
    # Belgium: chaussée de Namur 88
    (
        r"(?:rue|avenue|chaussée|boulevard|place|quai|Rue|Avenue|Chaussée|Boulevard|Place|Quai) (?:(?:de|du|des|la|le|"
        r"les|l['’]|d['’]) ?){0,3}"
        rf"{_UP}[\w'’-]{{1,30}}(?: {_UP}[\w'’-]{{1,30}}){{0,3}},? \d{{1,4}}\b(?! ?(?:h|:|heures))"
    ),
    # Calle Mayor 5; Paseo de la Castellana, 120; via Roma 5; Rua Augusta, 10; ul. Marszałkowska 10
    (
        r"(?:[Cc]alle|C/|C\.|[Aa]vda?\.?|[Aa]venida|[Pp]aseo|[Pp]laza|Pza\.?|[Cc]arrer|[Rr]ambla|Gran Vía|[Rr]onda|"
        r"[Cc]amino|[Cc]arretera|[Gg]lorieta|[Vv]ia|[Vv]iale|"
        r"[Pp]iazza|[Pp]iazzale|[Cc]orso|[Ll]argo|[Vv]icolo|[Ss]trada|[Ll]ungotevere|[Rr]ua|R\.|Av\.|[Tt]ravessa|"
        r"[Pp]raça|[Aa]lameda|[Ee]strada|ul\.|ulica|ulicy|al\.|"
        r"aleja|alei|Aleje|Alejach|pl\.|plac|placu|os\.|rondo|Rondo)[ ](?:(?:de|del|de la|de los|della|dei|degli|"
        r"dell['’]|di|do|da|dos|das|la|le|gen\.|św\.|ks\.) ?){0,3}"
        rf"{_UP}[\w'’-]{{1,30}}\.?(?: (?:(?:de|del|della|di|do|da|dos|das|y|e|"
        rf"la|las|los|las) )?{_UP}[\w'’-]{{1,30}}){{0,3}}?,? (?:n\.?[º°] ?|km )?\d{{1,5}}(?:[A-Za-z]\b|"
        rf"/\d{{1,4}})?(?![:.]\d|\w|-\d{{3}}\b)"
    ),
    # 1 Liberty Slip, 22nd Floor, New York, NY 10004
    rf"\d{{1,5}} {_CAP}(?: {_CAP}){{0,3}}(?=, [^\n]{{0,60}}\b[A-Z]{{2}} \d{{5}}\b)",
    # Any name with a number where a postcode and a town follow.
    (
        rf"(?:{_CAP} ){{0,3}}{_CAP} \d{{1,4}}[A-Za-z]?"
        rf"(?=,? (?:[A-Z]{{1,2}}-)?\d{{4,5}}(?: [A-Z]{{2}})? {_UP}[^\W\d_]{{2}})"
    ),
    # Keizersgracht 120, Drottninggatan 5, Karl Johans gate 15, Vesterbrogade 3
    (
        rf"(?:{_CAP} ){{0,2}}(?:{_UP}[\w'’-]{{1,30}}(?:straat|laan|plein|gracht|kade|weg|steenweg|boulevard|singel|"
        rf"markt|wal|kaai|lei|baan|dijk|dreef|hof|park|"
        rf"steeg|haven|gatan|vägen|väg|vejen|gaden|torget|gränd|stigen|vej|gade|gata|"
        r"gaten|veien|vegen|torg|torv|plads|plass|allé|alle|stræde|stien|bakken|backen|leden|kajen|brygge|brygga|gate|"
        r"gaarden|gården)"
        rf"|(?:{_CAP} ){{1,2}}(?:Gracht|Kade|Markt|Straat|Laan|Plein|Singel|gate|gata|vei|vej|gade|allé|alle|plass|"
        rf"plads|torg|torv|brygge|väg|gatan|plein|laan|weg|straat|kade)) {_ORDER}"
    ),
)
_INSIDE: Final = (
    r"(?:the )?\d{1,3}(?:st|nd|rd|th|\.|e|º|°|er|ª)? ?(?i:floor|etage|stock|og|étage|planta|piano|verdieping|andar|"
    r"piętro|våning|våningen|sal|fl)\b(?: [^\n,;.]{1,12}(?=[,;.\n]|$))?"
    r"|\d{1,2}\.?[ºª°](?: ?(?:[A-Z]|Esq|Dto|Dcha|Izda)\b\.?)?"
    r"|(?:I{1,3}|IV|VI{0,3})\.? (?i:piętro|p\.|og|stock|obergeschoss|andar|emelet)(?!\w)"
    r"|(?i:pok|lok|m)\. ?\d{1,4}[a-z]?\b"
    r"|(?i:floor|level|suite|ste\.?|unit|apt\.?|room|building|bldg\.?|etage|stock|haus|gebäude|raum|bâtiment|"
    r"bât\.?|planta|piso|oficina|despacho|piano|scala|lokal|"
    r"piętro|plan|sal|entrance|eingang|aufgang|tower|block|salle|sala|stanza|kamer|ruimte|pokój|"
    r"zimmer|lokaal|rum|rom|værelse)\.? ?#?[\w-]{1,12}(?:\.\d{1,3})?(?: [A-Z0-9][\w-]{0,12})?"
    r"(?: \((?:[IVX]{1,4}|\d{1,2})\.? ?(?i:og|ug|stock|floor|etage|étage|piano|verdieping)\))?|#\d{1,3}-\d{1,4}\b|"
    r"#\d{1,5}"
)
_TOWN: Final = (
    rf"{_UP}[^\W\d_]{{1,30}}(?!\w)(?:[ -](?:(?:of|upon|on|am|an der|ob der|im|sur|de|del|di|la|"
    rf"le) |[dl]['’])?{_UP}[^\W\d_]{{1,30}}(?!\w)){{0,3}}"
)
_MORE = re.compile(
    r"(?:,[ \u00a0]?|[ \u00a0][–—-][ \u00a0]|[ \u00a0]?\n[ \t>]{0,4}|[ \u00a0](?=\d{4,5}[ \u00a0]|(?:in|i|à|a|en|te|"
    r"w) (?:\d{4,5} )?[A-ZÀ-Þ]|[A-Z]{2},? \d{5}\b|[A-Z]{1,2}\d))"
    rf"(?P<piece>{_INSIDE}"
    rf"|(?:[A-Z]{{1,2}}-)?\d{{4,5}}(?:-\d{{3,4}})?(?: ?[A-Z]{{2}}\b)?[ \u00a0]{_TOWN}(?: [A-Z]{{1,2}}\b)?"
    rf"|\d{{2,3}}[- ]\d{{2,3}}[ \u00a0]{_TOWN}"
    r"|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|[A-Z]{2,3},? \d{4,5}(?:-\d{4})?\b|[A-Z]\d[A-Z] ?\d[A-Z]\d\b|"
    r"[A-Z]\d[\dW] [A-Z0-9]{4}\b|"
    r"\d{5}(?:-\d{4})?\b|[A-Z]{2}\b(?![\w'’])"
    rf"|(?:in|i|à|a|en|te|w) (?:\d{{4,5}} )?{_TOWN}|{_TOWN}(?:,? [A-Z]{{2,3}}(?: \d{{4,5}}(?:-\d{{4}})?)?\b|"
    rf",? [A-Z]{{1,2}}\d{{1,2}}[A-Z]? \d[A-Z]{{2}}\b|[ \u00a0](?:[NSEW]|EC|WC|[NS][EW]|[NS]W)\d{{1,2}}[A-Z]?\b|"
    rf",? [A-Z]\d[A-Z] \d[A-Z]\d\b|,? [A-Z]\d[\dW] [A-Z0-9]{{4}}\b|[ \u00a0]\d{{4,6}}\b|[ "
    rf"\u00a0]\d{{1,2}}\b(?![:.h]))?)"
)
# What may stand before the street: the floor, the name of the house.
_BEFORE = re.compile(
    rf"(?:(?<=[\s(])|^)((?:(?i:level|floor|unit|suite|room|dock|"
    rf"building) \w{{1,6}}, )?(?:(?:The |(?:salle|sala|aula|raum|saal|zaal|zimmer|lokal|bâtiment|edificio) (?:d[eu] |"
    rf"des |del |della )?)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th) )?{_UP}[\w'’&.-]{{0,30}}(?: (?:(?:of|and|&|the|de|la|du|des|der|im|del|della|"
    rf"dell['’]|di|dei|do|da|dos|das|van|"
    rf"von) )?{_UP}[\w'’&.-]{{0,30}}){{0,6}}(?: [A-Z]?\d{{1,4}}(?:\.\d{{1,3}})?)?(?: \([^()\n]{{1,30}}\))?, "
    r"(?:\d{1,2}(?:er|e|º|°|ª|\.)? (?:étage|Etage|OG|Stock|planta|piano|verdieping|andar|piętro), )?){0,3})$"
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
    r"adresse?|address|location|ort|lieu|lugar|luogo|sede|office|offices|room for|du|je|ik|meine|mein|prévoyez|"
    r"pregunta|siamo|interview|vorstellungsgespräch|utc|gmt|"
    r"am|pm|cdt|mdt|mst|cst|aest|aedt|ist|sgt|hkt|jst|mez|mesz|eastern|central|pacific|mountain|et|pt|ct|est|edt|"
    r"pst|pdt|cet|cest|bst|uhr)(?!\w)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:(?:It|That|Here|We|You)['’]\w{1,2}|Address|Adresse|Visit|Find|Come) ")
_IN_A = re.compile(r"\b(?:im|am|beim|zum|unserem|unserer|unseren|unser|our|the|dans le|in het) $", re.IGNORECASE)
# "in unserem Büro, Marktplatz 3": no part of the address.
_JUST_A_HOUSE = re.compile(
    r"(?:\w{0,20}(?:büro|geschäft|betrieb|laden|werkstatt|filiale|zentrale|sitz|kanzlei|praxis)|haus|werk|lokal|"
    r"restaurant|"
    r"hof|lager|offices?|shop|store|clinic|salon|studio|building|bakery|site|premises|headquarters|hq|bureaux?|locaux|kantoor|"
    r"winkel|zaak|garage|hotel|school|library|warehouse|plant|factory|cafe|café|practice|surgery)",
    re.IGNORECASE,
)
_IN_TOWN = re.compile(r"^(?:in|i|à|a|en|te|w) ")
# Right before the number or the name of the floor: "unit 14 Mill Rd", "3rd Floor, Sovereign House".
_UNIT = re.compile(r"(?:(?<=\s)|(?<=\()|^)(?:(?i:units?|shop|plot|block|suite|flat) |\d{1,2}(?:st|nd|rd|th) )$")
LEGAL_FORM = re.compile(r"\s(?:GmbH|AG|KG|Ltd|LLC|Inc|B\.?V|S\.?r\.?l|S\.?p\.?A|SARL|SAS|AB|A/S|ApS|plc)\.?$")
_FOOTER = re.compile(
    r"receiving this|you received|doodle|calendly|greenhouse|ashby|lever\b|workable|©|\(c\)|unsubscribe|"
    r"all rights reserved|powered by|privacy|impressum|handelsregister",
    re.IGNORECASE,
)


@cache
def _streets() -> re.Pattern[str]:
    return re.compile("(?<![\\w@/.-])(?:" + "|".join(_STREETS) + ")(?![\\w@])")


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
        if match.start() < last or _FOOTER.search(line[-200:]) or _is_no_street(match[0]):
            continue
        after = text[match.end() : match.end() + 160].partition("\n")[0]
        if _FOOTER.search(after) and LEGAL_FORM.search(match[0].partition(",")[0]):
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


def _is_no_street(said: str) -> bool:
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
            or LEGAL_FORM.search(piece)
            or (_JUST_A_HOUSE.fullmatch(piece) and _IN_A.search(before_piece))
            or _NOT_PLACE.match(piece.split()[-1])
        ):
            break
        kept.insert(0, piece)
    return start - sum(len(each) + 2 for each in kept)


def _extend(text: str, end: int) -> int:
    for _ in range(6):
        more = _MORE.match(text, end)
        if more is None or _NOT_PLACE.match(_IN_TOWN.sub("", more["piece"])):
            break
        line = text[more.start("piece") : more.end() + 20].partition("\n")[0]
        if "\n" in text[end : more.start("piece")] and (":" in line or "\t" in line):
            # "Date:" on the next line, or the next row's label
            break
        rest = text[more.end() : more.end() + 30].partition("\n")[0].strip(" .,;>)")
        if "\n" in text[end : more.start("piece")] and rest and not any(each.isdigit() for each in more["piece"]):
            # "Jules Okonkwo will be your interviewer": a sentence of its own
            break
        end = more.end()
    return end


def _one_line(said: str) -> str:
    lines = [" ".join(each.split()).strip(" ,>") for each in said.split("\n")]
    return ", ".join(each for each in lines if each)[:300]
