"""Names of companies: what may be one, how it compares, how a domain spells it."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from prepmail.reading.calendar.people import clean_name
from prepmail.reading.mail.layers import Layer
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.people.kinds import is_department, is_role, is_title
from prepmail.reading.people.name_words import COMPANY_ENDINGS
from prepmail.reading.position.ats_senders import is_service_name
from prepmail.reading.position.company_edges import names_nobody, without_desk
from prepmail.reading.position.domain_spelling import AS_IN_DOMAINS, spell_label, spells_label
from prepmail.reading.position.legal_forms import SPELLED, without_legal_form
from prepmail.reading.position.organisation_words import FIRST_NOUNS, LAST_NOUNS
from prepmail.reading.position.organisations import names_organisation
from prepmail.reading.zones.tables import CITIES
from prepmail.reading.zones.words import TOWNS, normalise_name

_CAPITAL: Final = r"[^\W_a-zß-öø-ÿ]"
_WORD: Final = rf"{_CAPITAL}[\w&'’+-]{{0,40}}(?:\.\w{{1,10}}){{0,3}}(?:/S\b)?"
COMPANY_NAME: Final = (
    rf"((?:(?i:the) )?{_WORD}(?: (?:(?:&|\+|of|the|and|de la|de los|de las|van der|van den|"
    rf"van de|von der|de|du|des|van|der|für|for|und|et|e|y|da|do|di|del|della|"
    rf"dos) )?(?:[dDlL]['’])?{_WORD}){{0,4}}"
    ")"
)
# Words that end a company's name although they are capitalised.
_END = re.compile(
    r"(?<! de)(?<! von)"
    r"\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|interview\w{0,6}|phone|video|onsite|on-site|team|teams|"
    r"recruit\w{0,8}|scheduling|hiring|talent|people|early|careers?|hr|human|office|"
    r"offices|hq|headquarters|campus|zoom|via|i|we|you|our|your|the|please|thank|thanks|this|it|if|on|at|for|in|"
    r"final|first|second|third|technical|panel|"
    r"screen\w{0,4}|round|position|role|job|has|have|is|are|invites?|invited|would|wants?|x|and|for|und|et|e|"
    r"y|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|today|tomorrow|with|confirmation|confirmed|invitation|hi|hello|dear|best|location|date|time|when|"
    r"where|bewerbung|gespräch|vorstellungsgespräch|"
    r"(?-i:am|als|zum|für|der|die|wir|sie|nous|vous|le|la|el|los|il|per|para|pour|op|om|voor|com|na|no|em|dia|kl|"
    r"den|som|w|z))(?=\s|$).*$",
    re.IGNORECASE,
)
_NO_EMPLOYER = re.compile(
    r"(?:the|our|your|us|me|you|them|telephone|telefon\w*|online|virtual|trial|front|main|head|team|hiring|hr|room|"
    r"building|remote|online|tbd|everyone|"
    r"someone|this|that|"
    r"these|one|two|three|each|all|any|"
    r"my|his|her|their|a|an|i|we|he|she|it|no|yes|please|details|next|first|second|final|last|zoom|google|"
    r"microsoft|linkedin|q&a|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|lundi|"
    r"mardi|mercredi|jeudi|vendredi|"
    r"lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|"
    r"donderdag|vrijdag|[0-9: .]+(?:[ap]m|h)?|"
    r"jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|jun\w?|jul\w?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|frau|herr\w?|mr|mrs|ms|"
    r"dr|prof|mme|monsieur|madame|sr|sra|señor\w?|"
    r"candidate|candidates|interview|questions|phone|video|initial|introductory|intro|technical|screening|recruiter|"
    r"home|work|noon|midnight|best|kind|dear|hi|hello|ihnen|"
    r"ihrer|ihrem|dir|euch|uns|unserem|"
    r"vous|nous|ellos|noi|ons|jou|nosotros|engineering|product|design|sales|marketing|recruiting|talent|people|"
    r"data|finance|operations|"
    r"today|tomorrow|tonight|yesterday|heute|demain|ma[ñn]ana|domani|jutro|amanh[ãa]|vandaag|imorgon|i morgen|"
    r"action|update|reminder|confirm\w*|invit\w*|welcome|notice|important|congratulations|new|eastern|central|pacific|"
    r"mountain|atlantic|time|important|urgent|scheduled|rescheduled|cancell?ed|booked|sorry|great|good|utc|gmt|est|"
    r"pst|cet|et|pt|ct|the following)(?:\b|$)",
    re.IGNORECASE,
)
_PLACE_AFTER = re.compile(
    r"\s?(?:,? (?:office|offices|campus|headquarters|hq|site|location|branch|building|street|st\.|avenue|ave\b|"
    r"road|rd\b|time\b|büro|standort|strasse|straße)|\s?\d{1,5}\b|:\d)",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"^(?:The|Your|Our|Dein|Deine|Ihr|Ihre|Euer|Eure|Unser|Unsere|Votre|Notre|Ton|Tu|Su|Uw|Jouw|Din|Deres|"
    r"Jeres|For|Pour|Für|Por|Voor|Namens|die|der|das|la|le|el|il|het|den|det)\s(?=\S{2})"
)
# "Sala Consiliare del Comune di Valdilana": the house that the room is in.
_ROOM_OF = re.compile(
    r"^(?:Sala|Salão|Salle|Salón|Saal|Sitzungssaal|Aula|Auditorium|Auditório|Sede|Gebäude|Palazzo|Paços|Edifício|"
    r"Edificio)\s"
    r"(?:[^\W\d_][\w'’-]{0,20} (?:(?:dos|das|do|da|del|della|de|des|du) )?){0,4}?(?:del|do|da|du|de la|della|des|"
    r"der|de)\s"
    r"(?=(?:Comune|Município|Municipio|Ayuntamiento|Mairie|Ville|Stadt|Gemeinde|Universi\w+|Istituto|Instituto|"
    r"Câmara|Hospital|"
    r"Provincia|Regione|Junta)\b)"
)
_FIRM = re.compile(
    r"^(?:Firma|Fa\.|Società|Soc\.|Ditta|Firmaet|Firman|Bedrijf|Sociedad|Empresa|Spółka|Maison)\s(?=[A-ZÄÖÜÅÆØ]\w+ \S)"
)
# "The Copperfield crew"
_CREW = re.compile(r"\s(?:team|crew|staff|gang|folks|family|bunch)$")
_PHONE_BEHIND = re.compile(
    r"[\s,|/·•–-]{1,3}(?:(?:tel|t|ph|phone|m|mob)\.?:? ?)?[+(]?\d[\d ()./-]{5,24}$", re.IGNORECASE
)
_NUMBER_BEHIND = re.compile(r"\s?[-_/:#]\s?\d{2}")
# "My client LOVED your letter": capitals for the stress.
_STRESSED = re.compile(r"\s(?:your|you|the|it|that|this|me|us|to|how|what|him|her|and|&)\b")
# A requisition before the name of the job: "R-118842 Water".
_CODE = re.compile(r"^[A-Z]{0,4}-?\d{4,8}\s")
_TRAILING_NUMBER = re.compile(r"\s\d{1,2}$")
_NO_NAME = re.compile(
    r"^[A-Z]{1,2}\d{1,2}$|^\d{1,4}(?:st|nd|rd|th|er|e|º|ª)?$|^(?:selection|panel|jury|commission\w?|kommission|"
    r"board|commissie|"
    r"komisj\w|nämnden|udvalget)$|\b(?:selection|search|hiring|interview|appointments?|recruitment|assessment|"
    r"advisory)(?: \w{4,14})? (?:committee|panel|board|commission)\b|\b[A-Z0-9]{1,6}(?:-[A-Z0-9]{1,6}){1,4}-?\d{3,}|"
    r"^(?:selection process|competition|"
    r"requisition|vacancy|"
    r"postponed|updated|rescheduled|cancell?ed|confirmed|ph\.?d|m\.?sc|mba|selection committee|search committee)\b",
    re.IGNORECASE,
)
# Nouns of organisations that are as often a family's name.
_FAMILIES: Final = frozenset(
    {"church", "abbey", "parish", "press", "college", "school", "temple", "court", "farm", "bank"}
)
# A domain this short is most often made of initials.
_INITIALS: Final = 3
# Letters in front of a noun that a domain's word ends in.
_LEAST_FIRST: Final = 3
_LEAST_NOUN: Final = 5


def _plain(text: str) -> str:
    """Fold letters as domains write them: "Ipê" is ipe, "Fyrtårn" fyrtaarn."""
    folded = text.casefold().translate(AS_IN_DOMAINS)
    return "".join(each for each in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(each))


def company_key(name: str) -> str:
    """Return what two spellings of one company share: no legal form, no marks, no article."""
    text = _plain(without_legal_form(name)).removeprefix("the ").replace(" & ", " and ").replace("-", "")
    return " ".join(re.sub(r"[^\w& ]", "", text).split())


def as_company(words: str, names: frozenset[str], after: str, *, given: bool = False) -> str | None:
    """Return the words as a company's name, None where they are a person, a place, a job, a day or a service."""
    text = " ".join(words.split()).strip(" .,:;-–—'’\"„“«»*_")
    text = without_desk(text)
    text = _FIRM.sub("", _CODE.sub("", _ROOM_OF.sub("", _OURS.sub("", text))))
    text = _CREW.sub("", _PHONE_BEHIND.sub("", text))
    if text.isupper() and (_NUMBER_BEHIND.match(after) or (len(text) > _INITIALS and _STRESSED.match(after))):
        return None
    text = text if given else _END.sub("", " " + text).strip()
    text = re.sub(r"['’]s$|\s(?:Pte|Pty|Pvt|Sp|[A-Z])$", "", text).strip(" .,-'’")
    if not 2 <= len(text) <= 60 or not (text[0].isupper() or text[0].isdigit() or given):  # noqa: PLR2004 - a name's length
        return None
    left, of, right = text.partition(" of ")
    if of and len(left.split()) == 2 and left.casefold().split()[-1] not in COMPANY_ENDINGS:  # noqa: PLR2004 - a person's name
        # "Cal Whitmore of Sparrow Ledger"
        text = right
    folded = text.casefold()
    parts = text.split()
    lone = text.casefold()
    if not given and (lone in LAST_NOUNS or lone in FIRST_NOUNS):
        # "in unserer Praxis"
        return None
    if names_nobody(text) or _NO_NAME.search(text) or is_town(_TRAILING_NUMBER.sub("", text)):
        return None
    if is_service_name(text) or _NO_EMPLOYER.match(text) or _PLACE_AFTER.match(after) or folded in names:
        return None
    ending = len(parts) > 1 and parts[-1].casefold().strip(".") in COMPANY_ENDINGS
    ending = ending or (given and len(parts) > 1 and parts[-1].endswith("s") and parts[-1].casefold() in LAST_NOUNS)
    ending = ending or ("&" in parts and names_organisation(text))
    if not ending and (is_role(text) or is_title(text) or is_department(text)):
        return None
    house = ending or (names_organisation(text) and parts[-1].casefold() not in _FAMILIES)
    if parts[0].casefold() in GIVEN_NAMES and not house and not given and len(parts) <= 3:  # noqa: PLR2004 - a person's name
        return None
    if any(part.casefold() in names for part in parts[:1]) and not ending:
        return None
    return text


def is_town(name: str) -> bool:
    """Say whether words are the name of a town that the time zone tables know, and no more."""
    key = normalise_name(name)
    return key in CITIES or key in TOWNS


def names_of_people(layers: Sequence[Layer]) -> frozenset[str]:
    """Return the names in lower case, whole and in parts, of the people whom the headers show."""
    found: set[str] = set()
    for layer in layers:
        for address in (*layer.letter.to, *([layer.letter.sender] if layer.letter.sender else [])):
            name, _ = clean_name(address.name or "")
            house = name and names_organisation(name) and name.split()[-1].casefold() not in _FAMILIES
            told = address in layer.letter.to or (name and not house and name.split()[0].casefold() in GIVEN_NAMES)
            if name and len(name.split()) > 1 and told:
                found.update((name.casefold(), *name.casefold().split()))
    return frozenset(found)


def fits_domain(name: str, label: str) -> bool:
    """Say whether a name may be that of the company whose domain's word is ``label``."""
    return spells_label(without_legal_form(name), label)


def _parted(label: str) -> str | None:
    """Return a domain's word as two where it ends in a noun of organisations ("delgadotiling")."""
    for index in range(_LEAST_FIRST, len(label) - _INITIALS):
        if label[index:] in LAST_NOUNS:
            return f"{label[:index].capitalize()} {label[index:].capitalize()}"
    for index in range(_LEAST_NOUN, len(label) - _LEAST_FIRST):
        if label[:index] in FIRST_NOUNS:
            return f"{label[:index].capitalize()} {label[index:].capitalize()}"
    return None


def spell_domain(label: str, text: str, names: frozenset[str]) -> str:
    """Return a domain's word as the text writes it ("blueridge" is "Blue Ridge Labs"), else with capitals."""
    said = spell_label(label, text, names)
    part = said is not None and " " not in said and "-" not in label and len(said) < len(label)
    if said and part and text.endswith(f" {said}") and text.count(said) == 1 and (parted := _parted(label)):
        # The family of the sender alone: "Baz Holroyd" of holroydmotors is from Holroyd Motors.
        return parted
    if said:
        # "Sp. z o.o." goes on behind its first full stop.
        return said.removesuffix(" Sp")
    if "-" not in label and (parted := _parted(label)):
        return parted
    short = len(label) <= _INITIALS
    first, *more = label.split("-")
    spelled = (SPELLED.get(word, word.capitalize()) for word in more)
    return " ".join((first.upper() if short else first.capitalize(), *spelled))
